//! The range of a type, where one of the engines, the Rust type or the wire format would hold more than the others.
//!
//! A value outside is refused wherever it enters: in declarations by the compiler, at run time by the conversion to
//! a parameter. The guide (`types.md`) says why each limit is where it is.

use std::ops::RangeInclusive;

/// Instants, in microseconds since 1970-01-01T00:00:00Z: from 0001-01-01T00:00:00Z to 9999-12-30T22:00:00Z.
///
/// Before, years are written with a sign, which Postgres does not read; after, the Rust type cannot hold every
/// microsecond.
pub const TIMESTAMPS: RangeInclusive<i64> = -62_135_596_800_000_000..=253_402_207_200_000_000;

/// Decimals of 18 digits, the most a column has, without their point.
pub const DECIMALS: RangeInclusive<i64> = -999_999_999_999_999_999..=999_999_999_999_999_999;

/// Dates, in days since 1970-01-01: from 0001-01-01 to 9999-12-31.
pub const DATES: RangeInclusive<i64> = -719_162..=2_932_896;
