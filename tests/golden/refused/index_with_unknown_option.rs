#[table(users)]
#[index(id, method = "hash")]
pub struct User {
    #[key]
    pub id: Uuid,
}
