#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[identity]
    pub number: i64,
}
