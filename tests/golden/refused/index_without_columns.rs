#[table(users)]
#[index()]
pub struct User {
    #[key]
    pub id: Uuid,
}
