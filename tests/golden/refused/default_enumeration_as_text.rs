#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[default("active")]
    pub status: Status,
}

#[enumeration]
pub enum Status { Active, Closed }
