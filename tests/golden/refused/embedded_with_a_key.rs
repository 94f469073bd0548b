#[embedded]
pub struct Address { #[key] pub street: Text<80> }
#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
}
