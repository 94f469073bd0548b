#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[default(None)]
    pub size: i64,
}
