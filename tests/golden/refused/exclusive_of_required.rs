#[exclusive(name, age)]
#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    pub name: Option<Text<80>>,
    pub age: i32,
}
