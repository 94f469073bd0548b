#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[generated(length(name))]
    pub letters: i64,
    pub name: Option<Text<80>>,
}
