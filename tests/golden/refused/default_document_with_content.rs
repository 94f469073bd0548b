#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[default(json("{\"a\":1}"))]
    pub data: Json,
}
