#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[inverse(people)]
    pub age: i32,
}
