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
    fn plain() -> Vec<PlainRow> { "SELECT CAST(c AS TEXT) AS x, count(*) AS n FROM g GROUP BY c HAVING CAST(c AS TEXT) = 'AB'" }
    fn plain_none() -> Vec<PlainNoneRow> { "SELECT CAST(c AS TEXT) AS x, count(*) AS n FROM g GROUP BY c HAVING CAST(c AS TEXT) = 'ab'" }
    fn filled() -> Vec<FilledRow> { "SELECT coalesce(c, 'q') AS x, count(*) AS n FROM g GROUP BY coalesce(c, 'q') HAVING coalesce(c, 'q') = 'aB' ORDER BY coalesce(c, 'q')" }
    fn united() -> Vec<_> { "SELECT CAST(c AS TEXT) AS x FROM g GROUP BY c UNION SELECT s FROM t ORDER BY x" }
    fn joined() -> Vec<JoinedRow> { "SELECT c, t.a, g.u FROM t RIGHT JOIN g USING (c) ORDER BY g.id" }
    fn from_one() -> u64 { "UPDATE t SET a = g.u FROM g WHERE g.id = t.id AND t.c = g.c" }
}
