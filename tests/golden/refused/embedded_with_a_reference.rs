#[embedded]
pub struct Address { pub city: Ref<User> }
#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
}
