//! Values as both engines keep them, so that a row is the same before it is stored and after.

use jiff::{
    SignedDuration as Duration, Timestamp,
    civil::{Date, Time},
};
use rust_decimal::Decimal;
use uuid::Uuid;

use crate::{Bytes, Secret};

/// A value whose finer parts are not kept: what is below a microsecond, the sign of a zero.
pub trait Kept: Sized {
    /// The value as it will be read again.
    #[must_use]
    fn kept(self) -> Self;
}

/// The value as it will be read again; for emitted code.
#[must_use]
pub fn kept<T: Kept>(value: T) -> T {
    value.kept()
}

impl Kept for Timestamp {
    fn kept(self) -> Self {
        crate::microseconds(self)
    }
}

impl Kept for Time {
    fn kept(self) -> Self {
        let finer = self.subsec_nanosecond() % 1000;
        let whole = Duration::from_nanos(i64::from(finer));
        // Taking away a part of itself does not pass midnight.
        self.checked_sub(whole).unwrap_or(self)
    }
}

impl Kept for Duration {
    fn kept(self) -> Self {
        // Towards zero, as `as_micros` counts. What does not fit is refused by the conversion.
        i64::try_from(self.as_micros()).map_or(self, Self::from_micros)
    }
}

impl Kept for f64 {
    fn kept(self) -> Self {
        // Minus zero is equal to zero, and so becomes it.
        if self == 0.0 { 0.0 } else { self }
    }
}

impl Kept for serde_json::Value {
    fn kept(mut self) -> Self {
        crate::json::without_signed_zeros(&mut self);
        self
    }
}

impl<T: Kept> Kept for Option<T> {
    fn kept(self) -> Self {
        self.map(T::kept)
    }
}

impl<T: Kept> Kept for Vec<T> {
    fn kept(self) -> Self {
        self.into_iter().map(T::kept).collect()
    }
}

impl<T: Kept> Kept for Secret<T> {
    fn kept(self) -> Self {
        Self::new(self.into_inner().kept())
    }
}

macro_rules! whole {
    ($($type:ty),*) => {$(
        impl Kept for $type {
            fn kept(self) -> Self {
                self
            }
        }
    )*};
}

whole!(bool, i16, i32, i64, String, Bytes, Uuid, Date, Decimal);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_fine_is_cut() {
        assert_eq!(Time::constant(23, 59, 59, 999_999_999).kept(), Time::constant(23, 59, 59, 999_999_000));
        assert_eq!(Duration::new(-1, -999_999_999).kept(), Duration::from_micros(-1_999_999));
        assert!(vec![-0.0_f64].kept()[0].is_sign_positive());
        let before: Timestamp = "1969-12-31T23:59:59.9999999Z".parse().expect("an instant");
        assert_eq!(before.kept().to_string(), "1969-12-31T23:59:59.999999Z");
    }
}
