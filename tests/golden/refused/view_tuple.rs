#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
}

#[view(ids, "SELECT id FROM users")]
pub struct Id(Uuid);
