#[table(users)]
pub struct User {
    #[key]
    #[generated(lower(name))]
    pub id: Text,
    pub name: Text,
}
