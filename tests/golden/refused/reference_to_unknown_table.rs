#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    pub owner_id: Ref<Usr>,
}
