#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[inverse(people)]
    pub boss_id: Option<Ref<User>>,
    #[inverse(people)]
    pub friend_id: Option<Ref<User>>,
}
