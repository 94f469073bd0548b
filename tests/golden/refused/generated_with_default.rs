#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[default(1)]
    #[generated(2)]
    pub number: i32,
}
