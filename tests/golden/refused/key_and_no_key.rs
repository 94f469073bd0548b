#[table(users)]
#[no_key]
pub struct User {
    #[key]
    pub id: Uuid,
}
