#[newtype]
pub struct UserId(Uid);
#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
}
