#[table(users)]
pub struct User {
    pub name: Text<80>,
}
