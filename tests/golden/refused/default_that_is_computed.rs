#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[default(1 + 1)]
    pub size: i64,
}
