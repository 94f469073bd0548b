//! Attributes of the language without a word what the struct is.

/// Someone.
#[index(name)]
pub struct Person {
    /// Key.
    #[key]
    pub id: Uuid,
    /// Name.
    pub name: Text<80>,
}

/// Something.
#[table(things)]
pub struct Thing {
    /// Key.
    #[key]
    pub id: Uuid,
    /// Whose.
    pub person_id: Ref<Person>,
}
