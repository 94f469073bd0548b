#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[default("2026-01-31T12:00:00.1234567Z")]
    pub at: Timestamp,
}
