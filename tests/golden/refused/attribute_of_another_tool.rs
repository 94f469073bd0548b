//! Attributes as other tools call them.

/// Someone.
#[table(people)]
#[primary_key(id)]
pub struct Person {
    /// Key.
    #[primary_key]
    pub id: Uuid,
    /// Name.
    #[not_null]
    pub name: Text<80>,
    /// Counter.
    #[auto_increment]
    pub number: i64,
    /// Mail.
    #[uniq]
    pub email: Text<80>,
}
