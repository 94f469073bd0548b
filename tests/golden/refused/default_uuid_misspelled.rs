#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[default("018f3b1e")]
    pub owner: Uuid,
}
