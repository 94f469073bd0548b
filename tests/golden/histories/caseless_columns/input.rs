#[table(users)]
pub struct User { #[key] pub id: i32, pub city: CaselessText<40>, pub n: i32 }
query! {
    fn groups() -> Vec<_> { "SELECT count(*) AS n FROM users GROUP BY city ORDER BY n" }
    fn counted() -> _ { "SELECT count(DISTINCT city) AS n FROM users" }
    fn first() -> Vec<_> { "SELECT id FROM users ORDER BY city, id LIMIT 3" }
    fn eq() -> Vec<_> { "SELECT id FROM users WHERE city = 'BERLIN' ORDER BY id" }
}
