#[document]
pub struct Settings { pub theme: String }

#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    pub value: Json<Setings>,
}
