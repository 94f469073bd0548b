//! The first and the last value of types that one of the engines would hold more of than the other.
//!
//! A value outside is [`Error::OutOfRange`](crate::Error::OutOfRange) before anything is sent, on both engines; a
//! stored one, which only another program can have written, is [`Error::Decode`](crate::Error::Decode).

use jiff::{Timestamp, civil::Date};

/// The first instant a column or a parameter can be: 0001-01-01T00:00:00Z.
pub const FIRST_TIMESTAMP: Timestamp = Timestamp::constant(-62_135_596_800, 0);

/// The last instant a column or a parameter can be: 9999-12-30T22:00:00Z.
pub const LAST_TIMESTAMP: Timestamp = Timestamp::constant(253_402_207_200, 0);

/// The first date a column or a parameter can be: 0001-01-01.
pub const FIRST_DATE: Date = Date::constant(1, 1, 1);

/// The last date a column or a parameter can be: 9999-12-31.
pub const LAST_DATE: Date = Date::constant(9999, 12, 31);

#[cfg(test)]
mod tests {
    use diglot_model::range;

    use super::*;

    #[test]
    fn the_limits_are_those_the_compiler_holds_constants_to() {
        assert_eq!(range::TIMESTAMPS, FIRST_TIMESTAMP.as_microsecond()..=LAST_TIMESTAMP.as_microsecond());
        let days = |it: Date| it.duration_since(Date::constant(1970, 1, 1)).as_hours() / 24;
        assert_eq!(range::DATES, days(FIRST_DATE)..=days(LAST_DATE));
        assert_eq!(FIRST_TIMESTAMP.to_string(), "0001-01-01T00:00:00Z");
        assert_eq!(LAST_TIMESTAMP.to_string(), "9999-12-30T22:00:00Z");
    }
}
