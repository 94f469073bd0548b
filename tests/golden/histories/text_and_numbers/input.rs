#[table(items)]
pub struct Item { #[key] pub id: i32, pub code: Text, pub n: i64, pub f: f64, pub d: Decimal<9, 2>, pub t: Time, pub l: Duration }
query! {
    fn by_code() -> Vec<_> { "SELECT id FROM items ORDER BY code, id" }
    fn gt() -> Vec<_> { "SELECT id FROM items WHERE code > '9' ORDER BY id" }
    fn fd() -> Vec<_> { "SELECT id FROM items WHERE f = 0.1 ORDER BY id" }
    fn fmax() -> _ { "SELECT max(f) AS m FROM items" }
    fn havg() -> _ { "SELECT sum(n) / count(*) AS m FROM items" }
    fn sumempty() -> _ { "SELECT sum(n) AS m FROM items WHERE id > 100" }
    fn tt() -> Vec<_> { "SELECT id FROM items ORDER BY t DESC, id" }
}
