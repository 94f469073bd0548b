#[table(events)]
pub struct Event {
    #[key]
    pub id: Uuid,
    #[default(1e-400)]
    pub ratio: f64,
}
