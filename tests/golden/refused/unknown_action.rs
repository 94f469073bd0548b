#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[on_delete(cascde)]
    pub boss_id: Ref<User>,
}
