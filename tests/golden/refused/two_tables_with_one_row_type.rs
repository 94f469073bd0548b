#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
}

#[table(people)]
pub struct User {
    #[key]
    pub id: Uuid,
}
