//! A brace that closes nothing.

/// Someone.
#[table(people)]
pub struct Person {
    /// Key.
    #[key]
    pub id: Uuid,
}
}
