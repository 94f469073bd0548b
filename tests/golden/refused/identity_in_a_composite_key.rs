#[table(users)]
pub struct User {
    #[key]
    #[identity]
    pub id: i64,
    #[key]
    pub tenant: i32,
}
