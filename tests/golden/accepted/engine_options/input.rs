//! What only one engine has: visible here, listed as a divergence in the documentation.

#[table(places)]
#[postgres(with = "fillfactor = 70")]
#[index(data, only = postgres, postgres(using = "gin"))]
#[index(name, postgres(with = "fillfactor = 80"))]
pub struct Place {
    #[key]
    pub id: i32,
    pub name: Text<80>,
    pub data: Json,
    #[postgres(type = "inet")]
    pub address: Text,
}

#[table(words)]
#[sqlite(without_rowid)]
pub struct Word {
    #[key]
    pub word: Text<40>,
    #[updated]
    pub seen_at: Timestamp,
}
