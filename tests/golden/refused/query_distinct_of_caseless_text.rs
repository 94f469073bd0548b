#[table(things)]
pub struct Thing {
    #[key]
    pub id: i64,
    pub name: Text<40>,
    pub city: CaselessText<40>,
    pub amount: Decimal<9, 2>,
    pub note: Option<Text>,
    pub data: Json,
    pub tags: Vec<i32>,
}

#[table(posts)]
pub struct Post {
    #[key]
    pub id: i64,
    pub thing_id: Ref<Thing>,
    #[soft_delete]
    pub removed_at: Option<Timestamp>,
}

query! {
    fn list() -> Vec<Row> { "SELECT DISTINCT city, row_number() OVER (ORDER BY id) AS n FROM things" }
}
