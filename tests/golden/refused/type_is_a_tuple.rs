#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    pub name: (Text, Text),
}
