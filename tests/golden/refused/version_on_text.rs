#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[version]
    pub version: Text<8>,
}
