#[table(things)]
pub struct Thing {
    #[key]
    pub id: Uuid,
    pub name: Text<40>,
    pub amount: Decimal<9, 2>,
    pub note: Option<Text>,
    pub parent_id: Option<Ref<Thing>>,
    #[generated(amount * 2)]
    pub twice: Decimal<18, 2>,
    #[generated(lower("Ä") == name)]
    pub folded: bool,
    #[secret]
    pub token: Option<Text>,
}
