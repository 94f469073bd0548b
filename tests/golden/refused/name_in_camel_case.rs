#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    pub userName: Text<80>,
}
