//! Partial, expression, covering, descending and unique indexes.

#[table(events)]
#[index(happened_at, where = kind == "login")]
#[index(lower(kind))]
#[index(person, desc(happened_at), name = "events_latest_idx")]
#[index(person, kind, include(note))]
#[unique(lower(note), where = note.is_not_null())]
pub struct Event {
    #[key]
    pub id: i32,
    pub person: i32,
    pub kind: Text<20>,
    pub note: Option<Text<80>>,
    #[default(now)]
    pub happened_at: Timestamp,
}
