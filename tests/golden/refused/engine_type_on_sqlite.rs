#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[sqlite(type = "ANY")]
    pub address: Text,
}
