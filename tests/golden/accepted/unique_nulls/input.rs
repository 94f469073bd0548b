//! NULL is different from NULL, unless said otherwise.

#[table(slots)]
#[unique(room, seat, nulls_not_distinct)]
#[unique(room, label)]
pub struct Slot {
    #[key]
    pub id: i32,
    pub room: i32,
    pub seat: Option<i32>,
    pub label: Option<Text<10>>,
}
