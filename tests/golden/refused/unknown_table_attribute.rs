#[table(users)]
#[indx(id)]
pub struct User {
    #[key]
    pub id: Uuid,
}
