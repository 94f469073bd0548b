//! A storage parameter that is not one.

/// Someone.
#[table(people)]
#[postgres(with = "filfactor = 70")]
pub struct Person {
    /// Key.
    #[key]
    pub id: i32,
}
