#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[on_delete(set_null)]
    pub boss_id: Ref<User>,
}
