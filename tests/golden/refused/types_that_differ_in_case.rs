#[newtype]
pub struct UserID(Uuid);

#[newtype]
pub struct UserId(Uuid);
#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
}
