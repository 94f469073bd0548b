#[newtype]
pub struct Tags(Vec<Text>);
#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
}
