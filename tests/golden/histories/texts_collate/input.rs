#[table(notes)]
#[check(lower(body.json_text("word")) != "ÄRGER")]
#[unique(lower(body.json_text("key")), unbounded = "keys are short")]
#[index(upper(body.json_text("key")), unbounded = "keys are short")]
pub struct Note {
    #[key]
    pub id: i32,
    pub body: Json,
    #[generated(lower(body.json_text("word")))]
    pub word: Option<Text>,
}
#[view(shown, "SELECT id, json_text(body, 'word') AS word, CASE WHEN id > 2 THEN 'Zett' ELSE 'ähre' END AS kind FROM notes")]
pub struct Shown { pub id: i32, pub word: Option<Text>, pub kind: Text }
query! {
    fn lowered() -> Vec<L> { "SELECT id, lower(json_text(body, 'word')) AS l, upper('ß' || coalesce(json_text(body, 'word'), '')) AS u FROM notes ORDER BY id" }
    fn ordered() -> Vec<_> { "SELECT json_text(body, 'word') AS w FROM notes ORDER BY w" }
    fn least() -> M { "SELECT min(json_text(body, 'word')) AS a, max(json_text(body, 'word')) AS b, min(word) AS c FROM notes" }
    fn less() -> Vec<_> { "SELECT id FROM notes WHERE json_text(body, 'word') < 'a' ORDER BY id" }
    fn between() -> Vec<_> { "SELECT id FROM notes WHERE json_text(body, 'word') BETWEEN 'B' AND 'b' ORDER BY id" }
    fn parameter(p: Text) -> Vec<_> { "SELECT id FROM notes WHERE lower(:p) > json_text(body, 'word') ORDER BY id" }
    fn ranked() -> Vec<R> { "SELECT id, rank() OVER (ORDER BY json_text(body, 'word')) AS r FROM notes ORDER BY id" }
    fn grouped() -> Vec<G> { "SELECT lower(json_text(body, 'word')) AS w, count(*) AS n FROM notes GROUP BY lower(json_text(body, 'word')) ORDER BY 1" }
    fn kinds() -> Vec<K> { "SELECT kind, min(word) AS w FROM shown GROUP BY kind ORDER BY kind DESC" }
    fn together() -> Vec<_> { "SELECT 'b' AS x UNION SELECT 'B' UNION SELECT json_text(body, 'word') FROM notes WHERE json_text(body, 'word') IS NOT NULL ORDER BY x" }
    fn nested() -> Vec<_> { "WITH w AS (SELECT json_text(body, 'word') AS t FROM notes) SELECT t FROM w WHERE t > 'Z' ORDER BY t" }
}
