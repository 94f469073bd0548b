//! A table without a key others refer to: said once.

/// Someone.
#[table(people)]
pub struct Person {
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
    /// Whose else.
    pub other_id: Option<Ref<Person>>,
}
