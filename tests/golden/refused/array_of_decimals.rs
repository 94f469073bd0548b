#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    pub value: Vec<Decimal<9, 2>>,
}
