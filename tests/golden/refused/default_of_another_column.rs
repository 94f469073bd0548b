#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[default(age)]
    pub size: i32,
    pub age: i32,
}
