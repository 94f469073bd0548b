#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[default("x")]
    pub age: i32,
}
