#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[default("far too long")]
    pub code: Text<3>,
}
