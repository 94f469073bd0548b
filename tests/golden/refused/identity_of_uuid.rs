#[table(users)]
pub struct User {
    #[key]
    #[identity]
    pub id: Uuid,
}
