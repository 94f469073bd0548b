//! A version that refuses lost updates, and rows that are marked rather than removed; what is unique is unique
//! among the rows that are not deleted.

#[table(documents)]
#[unique(owner, name)]
pub struct Page {
    #[key]
    pub id: i32,
    pub owner: i32,
    pub name: Text<80>,
    #[version]
    pub version: i64,
    #[soft_delete]
    pub deleted_at: Option<Timestamp>,
}

#[table(stamps)]
#[no_key]
pub struct Stamp {
    #[created]
    pub created_at: Timestamp,
    pub place: i32,
}
