#[table(users)]
pub struct User { #[key] pub id: i32, pub city: CaselessText<40>, pub n: i32 }
query! {
    fn groups() -> Vec<G> { "SELECT city, count(*) AS n FROM users GROUP BY city ORDER BY city" }
    fn kinds() -> Vec<_> { "SELECT DISTINCT city FROM users ORDER BY city" }
    fn most() -> _ { "SELECT max(city) AS m FROM users" }
    fn least() -> _ { "SELECT min(city) AS m FROM users" }
    fn both_sides() -> Vec<_> { "SELECT city FROM users WHERE id = 1 UNION SELECT city FROM users WHERE id <> 1 ORDER BY city" }
}
