#[embedded]
pub struct Address { pub street: Text<80> }

#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[unique]
    pub home: Address,
}
