#[document]
pub struct Settings {
    pub theme: String,
}

#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[default(json("{}"))]
    pub settings: Json<Settings>,
}
