#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[default([1, 2])]
    pub size: i32,
}
