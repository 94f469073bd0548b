//! Constants of the expression language.

use serde::{Deserialize, Serialize};

/// A constant, already of the type it is compared with or stored in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Literal {
    /// NULL.
    Null,
    /// True or false.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// A decimal as its digits without the point, and how many stand behind it.
    Decimal {
        /// All digits as one integer.
        unscaled: i64,
        /// How many digits stand behind the point.
        scale: u8,
    },
    /// A floating-point number, as its digits.
    Float(String),
    /// Text, enumeration values included.
    Text(String),
    /// An empty JSON object or array, as its text.
    Json(String),
    /// A UUID in its hyphenated form.
    Uuid(String),
    /// An instant (RFC 3339, UTC).
    Timestamp(String),
    /// A date (ISO 8601).
    Date(String),
    /// A time of day (ISO 8601).
    Time(String),
    /// A length of time in microseconds.
    Duration(i64),
    /// Bytes as hexadecimal digits.
    Bytes(String),
    /// An array of constants of one type.
    Array {
        /// The type of each.
        element: crate::Type,
        /// The values.
        items: Vec<Literal>,
    },
}

/// A decimal as people write it, with its point.
#[must_use]
pub fn decimal_text(unscaled: i64, scale: u8) -> String {
    let width = usize::from(scale) + 1;
    let digits = format!("{:0>width$}", unscaled.unsigned_abs());
    let (whole, fraction) = digits.split_at(digits.len() - usize::from(scale));
    let sign = if unscaled < 0 { "-" } else { "" };
    if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
}

#[cfg(test)]
mod tests {
    use super::decimal_text;

    #[test]
    fn decimals_are_written_with_their_point() {
        assert_eq!(decimal_text(0, 2), "0.00");
        assert_eq!(decimal_text(-5, 2), "-0.05");
        assert_eq!(decimal_text(12345, 2), "123.45");
        assert_eq!(decimal_text(7, 0), "7");
        assert_eq!(decimal_text(i64::MIN, 6), "-9223372036854.775808");
    }
}
