#[table(docs)]
pub struct Doc { #[key] pub id: i32, pub body: Json, pub maybe: Option<Json> }
query! {
    fn a() -> Vec<R> { "SELECT id, json_text(body, 'a') AS t, json_integer(body, 'a') AS i, json_boolean(body, 'a') AS b, json_exists(body, 'a') AS e FROM docs ORDER BY id" }
    fn deep() -> Vec<S> { "SELECT id, json_text(body, 'x', 'y') AS t, json_integer(body, 'x', 'n') AS n FROM docs ORDER BY id" }
    fn nulls() -> Vec<_> { "SELECT id FROM docs WHERE maybe IS NULL ORDER BY id" }
}
