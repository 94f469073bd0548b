#[table(users)]
pub struct User { #[key] pub id: i32, pub city: CaselessText<40>, pub other: Option<CaselessText<40>>, pub n: i32 }
#[view(shown, "SELECT id, coalesce(other, city) AS place FROM users")]
pub struct Shown { pub id: i32, pub place: CaselessText }
query! {
    fn co() -> Vec<_> { "SELECT id FROM users WHERE coalesce(other, city) = 'BERLIN' ORDER BY id" }
    fn nu() -> Vec<_> { "SELECT id FROM users WHERE nullif(city, 'x') = 'BERLIN' ORDER BY id" }
    fn cs() -> Vec<_> { "SELECT id FROM users WHERE CASE WHEN n > 0 THEN city END = 'BERLIN' ORDER BY id" }
    fn sub() -> Vec<_> { "SELECT id FROM users u WHERE (SELECT v.city FROM users v WHERE v.id = u.id) = 'BERLIN' ORDER BY id" }
    fn insub() -> Vec<_> { "SELECT id FROM users WHERE city IN (SELECT coalesce(other, city) AS p FROM users WHERE id = 3) ORDER BY id" }
    fn inl(c: Vec<CaselessText>) -> Vec<_> { "SELECT id FROM users WHERE coalesce(other, city) IN (:c) ORDER BY id" }
    fn gr() -> _ { "SELECT count(*) AS n FROM (SELECT coalesce(other, city) AS p FROM users GROUP BY coalesce(other, city)) AS x" }
    fn di() -> Vec<_> { "SELECT count(*) AS n FROM (SELECT DISTINCT coalesce(other, city) AS p FROM users) AS x" }
    fn cd() -> _ { "SELECT count(DISTINCT coalesce(other, city)) AS n FROM users" }
    fn ob() -> Vec<_> { "SELECT id FROM users ORDER BY coalesce(other, city), id" }
    fn vw() -> Vec<_> { "SELECT id FROM shown WHERE place = 'BERLIN' ORDER BY id" }
    fn cte() -> Vec<_> { "WITH c AS (SELECT id, coalesce(other, city) AS place FROM users) SELECT id FROM c WHERE place = 'BERLIN' ORDER BY id" }
    fn jn() -> _ { "SELECT count(*) AS n FROM users a JOIN users b ON coalesce(a.other, a.city) = coalesce(b.other, b.city)" }
    fn isd() -> Vec<_> { "SELECT id FROM users WHERE coalesce(other, city) IS NOT DISTINCT FROM 'BERLIN' ORDER BY id" }
    fn btw() -> Vec<_> { "SELECT id FROM users WHERE coalesce(other, city) BETWEEN 'BERLIN' AND 'BERLIN' ORDER BY id" }
    fn win() -> Vec<W> { "SELECT id, rank() OVER (ORDER BY coalesce(other, city)) AS r FROM users ORDER BY id" }
    fn litfirst() -> Vec<_> { "SELECT id FROM users WHERE 'BERLIN' = city ORDER BY id" }
    fn par(c: CaselessText) -> Vec<_> { "SELECT id FROM users WHERE :c = coalesce(other, city) ORDER BY id" }
}
