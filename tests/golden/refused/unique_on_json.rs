#[unique(data)]
#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    pub data: Json,
}
