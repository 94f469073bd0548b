#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
}

#[enumeration]
pub enum Status { Active(i32) }
