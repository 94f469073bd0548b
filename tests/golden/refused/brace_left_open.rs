//! A brace that is not closed.

/// Someone.
#[table(people)]
pub struct Person {
    /// Key.
    #[key]
    pub id: Uuid,

/// Something.
#[table(things)]
pub struct Thing {
    /// Key.
    #[key]
    pub id: Uuid,
}
