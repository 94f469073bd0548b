#[table(lines)]
pub struct Line {
    #[key] pub id: i32,
    pub price: Decimal<18, 6>,
    pub qty: i32,
    #[default(999999999999.999999)]
    pub big: Decimal<18, 6>,
}
query! {
    fn total() -> _ { "SELECT sum(price) AS t FROM lines" }
    fn total_big() -> _ { "SELECT sum(big) AS t FROM lines" }
    fn mult() -> Vec<_> { "SELECT price * qty AS p FROM lines ORDER BY id" }
    fn cmp() -> Vec<_> { "SELECT id FROM lines WHERE price > 0.1 ORDER BY price DESC, id" }
}
