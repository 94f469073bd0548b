#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[created]
    pub made_at: Option<Timestamp>,
}
