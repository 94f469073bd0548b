#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[on_delete(cascade)]
    pub age: i32,
}
