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
    fn it() -> Vec<_> { "WITH RECURSIVE t (n) AS (SELECT 1 AS n UNION ALL SELECT n + row_number() OVER (ORDER BY n) AS n FROM t WHERE n < 3) SELECT n FROM t" }
}
