#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[uniqe]
    pub name: Text<80>,
}
