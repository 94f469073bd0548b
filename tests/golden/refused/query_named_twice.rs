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
    #[secret]
    pub token: Option<Text>,
}

query! {
    fn it() -> Vec<_> { "WITH a AS (SELECT name FROM things), a AS (SELECT note AS name FROM things) SELECT name FROM a" }
}
