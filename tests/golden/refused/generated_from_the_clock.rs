#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[generated(year(now()))]
    pub year: i64,
}
