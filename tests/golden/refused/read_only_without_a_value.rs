#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[read_only]
    pub name: Text<80>,
    #[read_only]
    #[default(0)]
    pub visits: i32,
    #[read_only]
    pub seen_at: Option<Timestamp>,
}
