//! A length of time in microseconds, the same number on both engines.

#[table(jobs)]
#[check(lasts > seconds(0))]
pub struct Job {
    #[key]
    pub id: i32,
    #[default(minutes(5))]
    pub lasts: Duration,
}
