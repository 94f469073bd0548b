#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
}

migration! {
    drop table users;
}
