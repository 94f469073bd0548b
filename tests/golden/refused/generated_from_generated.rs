#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[generated(a + 1)]
    pub b: i64,
    #[generated(c + 1)]
    pub a: i64,
    pub c: i32,
}
