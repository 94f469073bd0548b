//! A table whose rows nothing identifies, said aloud.

#[table(readings)]
#[no_key]
pub struct Reading {
    pub value: f64,
    #[default(now)]
    pub taken_at: Timestamp,
}
