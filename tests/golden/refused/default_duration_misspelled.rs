#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[default("a while")]
    pub lasts: Duration,
}
