#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[no_index]
    pub boss_id: Option<Ref<User>>,
}
