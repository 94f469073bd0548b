#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[version]
    pub a: i64,
    #[version]
    pub b: i64,
}
