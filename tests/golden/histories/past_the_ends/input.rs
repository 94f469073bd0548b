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
}
#[table(g)]
pub struct G { #[key] pub id: i64, pub c: Option<CaselessText<20>>, #[unique] pub u: Option<i64> }
query! {
    fn day_past() -> Vec<_> { "SELECT d + 5 FROM t ORDER BY id" }
    fn time_past() -> Vec<_> { "SELECT at + days(2) FROM t ORDER BY id" }
    fn store_day() -> u64 { "UPDATE t SET d = d + 5" }
    fn store_time() -> u64 { "UPDATE t SET at = at + days(2)" }
    fn compared() -> Vec<_> { "SELECT id FROM t WHERE d + 5 > CAST('9999-12-30' AS DATE)" }
    fn kept() -> Vec<KeptRow> { "SELECT d, at FROM t ORDER BY id" }
}
