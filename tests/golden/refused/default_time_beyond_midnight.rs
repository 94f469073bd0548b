#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[default("24:30:00")]
    pub opens_at: Time,
}
