#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[deferrable]
    pub age: i32,
}
