#[table(users)]
pub struct User { #[key] pub id: i32, pub city: CaselessText<40>, pub n: i32 }
query! {
    fn groups() -> Vec<G> { "SELECT city, count(*) AS n FROM users GROUP BY city ORDER BY city" }
    fn kinds() -> Vec<_> { "SELECT DISTINCT city FROM users ORDER BY city" }
    fn plain() -> Vec<_> { "SELECT DISTINCT CAST(city AS TEXT) AS city FROM users ORDER BY city" }
    fn greatest() -> _ { "SELECT max(CAST(city AS TEXT)) AS m FROM users" }
    fn counted() -> _ { "SELECT count(DISTINCT city) AS n FROM users" }
}
