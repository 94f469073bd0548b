#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[soft_delete]
    pub deleted_at: Timestamp,
}
