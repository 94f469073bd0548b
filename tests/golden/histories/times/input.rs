#[table(events)]
#[check(at < "2100-01-01T00:00:00Z" || kind == 1)]
pub struct Event {
    #[key] pub id: i32,
    pub kind: i32,
    pub at: Timestamp,
    #[generated(date_of(at))]
    pub day: Date,
    #[generated(year(at))]
    pub y: i64,
    #[generated(start_of_month(at))]
    pub m: Timestamp,
}
query! {
    fn parts() -> Vec<P> { "SELECT id, year(at) AS y, month(at) AS m, day(at) AS d, hour(at) AS h, start_of_hour(at) AS s FROM events ORDER BY id" }
}
