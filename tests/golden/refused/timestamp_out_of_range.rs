#[table(events)]
pub struct Event {
    #[key]
    pub id: Uuid,
    #[default("9999-12-30T22:00:00.000001Z")]
    pub ends_at: Timestamp,
}
