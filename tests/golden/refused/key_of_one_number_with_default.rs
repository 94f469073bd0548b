#[table(items)]
pub struct Item {
    #[key]
    #[default(3)]
    pub id: i32,
    pub name: Text<10>,
}

/// Without numbers of rows, SQLite takes the default as Postgres does.
#[table(kept)]
#[sqlite(without_rowid)]
pub struct Kept {
    #[key]
    #[default(3)]
    pub id: i32,
}
