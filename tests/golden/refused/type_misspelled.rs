#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    pub value: Tex<80>,
}
