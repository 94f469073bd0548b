#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[postgres(type = "inet")]
    pub address: i32,
}
