//! Created and updated times, kept by the engine even for writes that bypass the repositories.

#[table(articles)]
pub struct Article {
    #[key]
    pub id: i32,
    pub title: Text<80>,
    #[created]
    pub created_at: Timestamp,
    #[updated]
    pub updated_at: Timestamp,
}
