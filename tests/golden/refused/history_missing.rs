#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
}

// migration! is not here
