//! A time of day: no zone, no date, nothing beyond midnight.

#[table(shops)]
pub struct Shop {
    #[key]
    pub id: i32,
    #[default("08:30:00")]
    pub opens_at: Time,
}
