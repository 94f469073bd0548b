#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[updated]
    #[generated(made_at)]
    pub changed_at: Timestamp,
    pub made_at: Timestamp,
}
