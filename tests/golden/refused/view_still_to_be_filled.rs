//! A view nobody has written yet.

/// Something written.
#[table(posts)]
pub struct Post {
    /// Key.
    #[key]
    pub id: Uuid,
}

/// Titles.
#[view(titles, "FILL_IN")]
pub struct Title {
    /// Key.
    pub id: Uuid,
}
