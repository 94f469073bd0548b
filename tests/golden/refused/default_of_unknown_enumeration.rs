#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[default(Sttus::Active)]
    pub status: Status,
}

#[enumeration]
pub enum Status { Active, Closed }
