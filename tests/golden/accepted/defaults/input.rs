//! Defaults are constants, or the time of the row.

#[table(drafts)]
pub struct Draft {
    #[key]
    pub id: i32,
    #[default("it's")]
    pub title: Text<80>,
    #[default(-1)]
    pub place: i64,
    #[default(0.5)]
    pub ratio: f64,
    #[default(1.25)]
    pub price: Decimal<9, 2>,
    #[default(true)]
    pub shown: bool,
    #[default(now)]
    pub made_at: Timestamp,
    #[default("2026-01-31")]
    pub due: Date,
    #[default("2026-01-31T12:00:00Z")]
    pub reminded_at: Timestamp,
    #[default(uuid("018f3b1e-7c4a-7000-8000-000000000000"))]
    pub owner: Uuid,
    #[default(json("{}"))]
    pub extra: Json,
    #[default(None)]
    pub spare: Option<i32>,
}
