#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    pub home_id: Ref<Home>,
}

#[table(homes)]
pub struct Home {
    #[key]
    pub id: Uuid,
    pub owner_id: Ref<User>,
}
