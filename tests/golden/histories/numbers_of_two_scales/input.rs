#[table(t)]
pub struct T {
    #[key] pub id: i64,
    pub a: Option<i64>,
    pub b: Option<i32>,
    pub h: Option<i16>,
    pub s: Option<Text<20>>,
    pub c: Option<CaselessText<20>>,
    pub m: Option<Decimal<9, 2>>,
    pub d: Option<Date>,
    pub at: Option<Timestamp>,
    pub f: Option<f64>,
    pub p: Option<bool>,
    pub k: Option<Duration>,
    #[generated(m + a)]
    pub more: Option<Decimal<18, 2>>,
}
#[table(g)]
pub struct G { #[key] pub id: i64, pub c: Option<CaselessText<20>>, #[unique] pub u: Option<i64> }
query! {
    fn mixed() -> Vec<MixedRow> { "SELECT a + m AS x, m - a AS y, 1 + 1.5 AS z, a * m AS v FROM t ORDER BY id" }
    fn summed() -> Vec<_> { "SELECT sum(m) + count(*) FROM t" }
    fn grown() -> u64 { "UPDATE t SET m = m + a WHERE id = 1" }
    fn shown() -> Vec<ShownRow> { "SELECT m, more FROM t ORDER BY id" }
    fn counted() -> Vec<_> { "WITH RECURSIVE x AS (SELECT h AS n FROM t WHERE id = 1 UNION ALL SELECT n + 1 FROM x WHERE n < 5) SELECT n FROM x ORDER BY n" }
}
