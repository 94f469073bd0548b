#[table(users)]
pub struct User {
    #[key]
    pub id: Option<Uuid>,
}
