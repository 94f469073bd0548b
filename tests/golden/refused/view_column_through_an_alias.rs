//! A column that is not there, of a table that has another name here.

/// Something written.
#[table(posts)]
pub struct Post {
    /// Key.
    #[key]
    pub id: Uuid,
    /// Title.
    pub title: Text<80>,
}

/// Titles.
#[view(titles, "SELECT p.id, p.titel FROM posts AS p")]
pub struct Title {
    /// Key.
    pub id: Uuid,
    /// Title.
    pub titel: Text<80>,
}
