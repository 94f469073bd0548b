#[embedded]
pub struct Address(Text);
#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
}
