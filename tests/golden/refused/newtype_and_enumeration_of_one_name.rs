#[newtype]
pub struct Status(Uuid);
#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
}

#[enumeration]
pub enum Status { Active, Closed }
