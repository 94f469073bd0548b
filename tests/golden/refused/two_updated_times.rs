#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[updated]
    pub a: Timestamp,
    #[updated]
    pub b: Timestamp,
}
