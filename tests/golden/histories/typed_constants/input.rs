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
    #[generated(date("2000-01-01") + h)]
    pub later: Option<Date>,
}
#[table(g)]
pub struct G { #[key] pub id: i64, pub c: Option<CaselessText<20>>, #[unique] pub u: Option<i64> }
query! {
    fn dates() -> Vec<DatesRow> { "SELECT CAST('2026-01-31' AS DATE) + 1 AS d, CAST('2026-01-31T00:00:00Z' AS TIMESTAMP) - CAST('2026-01-30T00:00:00Z' AS TIMESTAMP) AS f" }
    fn earlier() -> Vec<_> { "SELECT CAST('2024-01-01T00:00:00Z' AS TIMESTAMP) < CAST('2024-01-01T00:00:00.5Z' AS TIMESTAMP)" }
    fn among() -> Vec<_> { "SELECT id FROM t WHERE d = CASE WHEN a > 0 THEN CAST('1970-01-01' AS DATE) ELSE CAST('2000-02-28' AS DATE) END OR at IN (SELECT CAST('9999-12-30T22:00:00Z' AS TIMESTAMP)) ORDER BY id" }
    fn lagged() -> Vec<_> { "SELECT lag('x') OVER (ORDER BY id) FROM t ORDER BY id" }
    fn least() -> Vec<_> { "SELECT min('x') FROM t" }
    fn calendar() -> Vec<_> { "WITH RECURSIVE days (d) AS (SELECT CAST('2024-02-27' AS DATE) AS d UNION ALL SELECT d + 1 AS d FROM days WHERE d < CAST('2024-03-02' AS DATE)) SELECT d FROM days ORDER BY d" }
    fn inexact() -> Vec<_> { "SELECT id FROM t WHERE f = 9007199254740993" }
    fn computed() -> Vec<ComputedRow> { "SELECT id, later FROM t ORDER BY id" }
}
