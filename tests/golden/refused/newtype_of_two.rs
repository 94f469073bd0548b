#[newtype]
pub struct UserId(Uuid, Uuid);
#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
}
