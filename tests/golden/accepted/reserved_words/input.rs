//! Names that mean something to an engine are quoted, not refused.

#[table(order)]
#[check(group >= 0)]
#[index(select, group)]
pub struct Order {
    #[key]
    pub key: i32,
    pub select: Text<20>,
    pub group: i32,
    #[updated]
    pub end: Timestamp,
}
