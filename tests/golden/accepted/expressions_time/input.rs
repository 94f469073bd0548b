//! Instants, dates and lengths of time, in UTC on both engines.

#[table(bookings)]
#[check(ends_at <= starts_at + days(30), name = "short")]
#[check(ends_at - starts_at >= minutes(15), name = "long_enough")]
#[check(ends_at == starts_at + lasts, name = "adds_up")]
#[check(due - booked >= 0 && due <= booked + 90, name = "due")]
#[check(year(starts_at) >= 2020 && month(starts_at).between(1, 12) && day(starts_at) <= 31 && hour(starts_at) < 24, name = "parts")]
#[check(date_of(starts_at) >= booked, name = "later")]
#[check(start_of_hour(starts_at) <= starts_at && start_of_month(starts_at) <= start_of_day(starts_at) && start_of_year(starts_at) <= starts_at, name = "starts")]
pub struct Booking {
    #[key]
    pub id: i32,
    pub starts_at: Timestamp,
    pub ends_at: Timestamp,
    pub lasts: Duration,
    pub booked: Date,
    pub due: Date,
}
