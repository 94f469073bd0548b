//! A reference to what is unique with NULL as a value points at a plain constraint beside it.

#[table(seats)]
#[unique(code, nulls_not_distinct, name = "seats_one_without_code_key")]
#[unique(code)]
pub struct Seat {
    #[key]
    pub id: i32,
    pub code: Option<Text<10>>,
}

#[table(bookings)]
#[reference(seat => Seat(code), on_update = cascade, on_delete = set_null)]
pub struct Booking {
    #[key]
    pub id: i32,
    pub seat: Option<Text<10>>,
}
