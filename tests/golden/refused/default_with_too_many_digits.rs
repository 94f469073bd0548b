#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[default(1.234)]
    pub price: Decimal<9, 2>,
}
