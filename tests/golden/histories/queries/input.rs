#[table(items)]
pub struct Item {
    #[key] pub id: i32,
    pub name: Text<40>,
    pub rank: Option<i32>,
    pub price: Decimal<18, 4>,
    pub big: i64,
    pub flag: bool,
    pub at: Timestamp,
    pub day: Option<Date>,
    pub code: Text,
    pub email: CaselessText<40>,
}
query! {
    fn page(most: i64, skipped: i64) -> Vec<_> { "SELECT id FROM items ORDER BY name, id LIMIT :most OFFSET :skipped" }
    fn in_list(ids: Vec<i32>) -> Vec<_> { "SELECT id FROM items WHERE id IN (:ids) ORDER BY id" }
    fn not_in_list(ids: Vec<i32>) -> Vec<_> { "SELECT id FROM items WHERE NOT (id IN (:ids)) ORDER BY id" }
    fn by_rank() -> Vec<_> { "SELECT id FROM items ORDER BY rank DESC, id" }
    fn by_rank_asc() -> Vec<_> { "SELECT id FROM items ORDER BY rank, id" }
    fn by_code() -> Vec<_> { "SELECT id FROM items ORDER BY code, id" }
    fn by_name_distinct() -> Vec<_> { "SELECT DISTINCT name FROM items ORDER BY name" }
    fn total() -> _ { "SELECT sum(price) AS t FROM items" }
    fn total_big() -> _ { "SELECT sum(big) AS t FROM items" }
    fn bigs() -> Vec<_> { "SELECT big * 2 AS b FROM items ORDER BY id" }
    fn like() -> Vec<_> { "SELECT id FROM items WHERE name LIKE 'a[b%' ORDER BY id" }
    fn like2() -> Vec<_> { "SELECT id FROM items WHERE name LIKE 'a*%' ORDER BY id" }
    fn years() -> Vec<Y> { "SELECT id, year(at) AS y, month(at) AS m, day(at) AS d, hour(at) AS h, date_of(at) AS dd, start_of_day(at) AS sd FROM items ORDER BY id" }
    fn divs() -> Vec<D> { "SELECT id, rank / 2 AS q, rank % 2 AS r, big / 3 AS b FROM items ORDER BY id" }
    fn minmax() -> M { "SELECT min(name) AS a, max(name) AS b, max(day) AS c, min(at) AS d FROM items" }
}
