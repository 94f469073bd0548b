#[document]
pub struct Settings(String);
#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
}
