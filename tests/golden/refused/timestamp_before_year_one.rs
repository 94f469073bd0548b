#[check(starts_at > "-004714-11-23T23:59:59Z", name = "late")]
#[table(events)]
pub struct Event {
    #[key]
    pub id: Uuid,
    pub starts_at: Timestamp,
}
