#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[updated]
    pub name: Text<80>,
}
