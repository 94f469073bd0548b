#[document]
pub struct Settings { pub picture: Bytes }
#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
}
