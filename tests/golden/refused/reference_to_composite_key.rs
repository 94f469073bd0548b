#[table(users)]
pub struct User {
    #[key]
    pub a: i32,
    #[key]
    pub b: i32,
}

#[table(notes)]
pub struct Note {
    #[key]
    pub id: i32,
    pub user_id: Ref<User>,
}
