//! Every type a column can have.

/// One column of every type.
#[table(samples)]
pub struct Sample {
    #[key]
    pub id: i32,
    pub truth: bool,
    pub small: i16,
    pub medium: i32,
    pub large: i64,
    pub ratio: f64,
    pub price: Decimal<12, 2>,
    pub note: Text,
    pub title: Text<80>,
    pub blob: Bytes,
    pub digest: Bytes<32>,
    pub token: Uuid,
    pub happened_at: Timestamp,
    pub day: Date,
    pub opens_at: Time,
    pub lasts: Duration,
    pub data: Json,
    pub tags: Vec<Text>,
    pub scores: Vec<i32>,
    pub maybe: Option<Text<10>>,
}
