#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[default(40000)]
    pub small: i16,
}
