#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
}

#[table(users)]
pub struct Person {
    #[key]
    pub id: Uuid,
}
