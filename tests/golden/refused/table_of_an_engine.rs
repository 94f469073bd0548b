#[table(pg_users)]
pub struct User {
    #[key]
    pub id: Uuid,
}
