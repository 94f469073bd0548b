#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
}

#[enumeration]
pub enum Status { Active, #[value("active")] Living }
