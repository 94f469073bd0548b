//! Arrays of scalars: an array on Postgres, a JSON array on SQLite.

#[table(posts)]
#[check(array_length(tags) <= 3)]
pub struct Post {
    #[key]
    pub id: i32,
    #[default([])]
    pub tags: Vec<Text>,
    #[default([1, 2])]
    pub scores: Vec<i64>,
}
