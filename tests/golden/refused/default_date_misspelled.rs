#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[default("31.01.2026")]
    pub due: Date,
}
