#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[on_delete(set_default)]
    pub boss_id: Ref<User>,
}
