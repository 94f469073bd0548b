#[table(events)]
pub struct Event {
    #[key]
    pub id: Uuid,
    pub day: Date,
}

query! {
    /// The events after a day no column can hold.
    fn events_after() -> Vec<_> {
        "SELECT e.id FROM events e WHERE e.day > '0000-12-31'"
    }
}
