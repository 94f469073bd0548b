#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
}

#[enumeration]
pub enum Status { #[valu("a")] Active }
