#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[default(Status::Actve)]
    pub status: Status,
}

#[enumeration]
pub enum Status { Active, Closed }
