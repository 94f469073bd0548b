#[index(name, where = made_at > now())]
#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    pub name: Text<80>,
    pub made_at: Timestamp,
}
