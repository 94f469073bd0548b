//! Logical types.

use serde::{Deserialize, Serialize};

/// The logical type of a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Type {
    /// True or false.
    Boolean,
    /// A signed integer of 16, 32 or 64 bits.
    Integer {
        /// 16, 32 or 64.
        bits: u8,
    },
    /// A finite double-precision number.
    Float,
    /// An exact decimal of at most 18 digits.
    Decimal {
        /// Digits in all, 1 to 18.
        precision: u8,
        /// Digits behind the point, at most `precision`.
        scale: u8,
    },
    /// Unicode text without NUL, ordered by code point.
    Text {
        /// The most characters (code points), or no bound.
        max_length: Option<u32>,
    },
    /// Bytes.
    Bytes {
        /// The most bytes, or no bound.
        max_length: Option<u32>,
    },
    /// A UUID (RFC 9562).
    Uuid,
    /// An instant in UTC with microseconds.
    Timestamp,
    /// A calendar date.
    Date,
    /// A JSON document.
    Json,
    /// One of an enumeration's values, by the enumeration's Rust name.
    Enumeration(String),
    /// Text that is compared without regard to case, in every script.
    CaselessText {
        /// The most characters (code points), or no bound.
        max_length: Option<u32>,
    },
    /// A time of day, to the microsecond.
    Time,
    /// A length of time, to the microsecond.
    Duration,
    /// Any number of values of one type, none of them NULL.
    Array(Box<Type>),
}

impl Type {
    /// The type as it is declared: `Text<320>`, `Vec<i64>`.
    #[must_use]
    pub fn declared(&self) -> String {
        let bounded = |name: &str, maximum: &Option<u32>| match maximum {
            Some(maximum) => format!("{name}<{maximum}>"),
            None => name.to_owned(),
        };
        match self {
            Self::Boolean => "bool".to_owned(),
            Self::Integer { bits } => format!("i{bits}"),
            Self::Float => "f64".to_owned(),
            Self::Decimal { precision, scale } => format!("Decimal<{precision}, {scale}>"),
            Self::Text { max_length } => bounded("Text", max_length),
            Self::CaselessText { max_length } => bounded("CaselessText", max_length),
            Self::Bytes { max_length } => bounded("Bytes", max_length),
            Self::Uuid => "Uuid".to_owned(),
            Self::Timestamp => "Timestamp".to_owned(),
            Self::Date => "Date".to_owned(),
            Self::Time => "Time".to_owned(),
            Self::Duration => "Duration".to_owned(),
            Self::Json => "Json".to_owned(),
            Self::Array(element) => format!("Vec<{}>", element.declared()),
            Self::Enumeration(name) => name.clone(),
        }
    }
}

/// Whether a value of `from` that fits `to` is the same value there: nothing has to be computed.
#[must_use]
pub fn is_same_kind(from: &Type, to: &Type) -> bool {
    let textual =
        |it: &Type| matches!(it, Type::Text { .. } | Type::CaselessText { .. } | Type::Enumeration(_));
    match (from, to) {
        (Type::Integer { .. }, Type::Integer { .. }) | (Type::Bytes { .. }, Type::Bytes { .. }) => true,
        (Type::Decimal { scale: from, .. }, Type::Decimal { scale: to, .. }) => from == to,
        (from, to) => from == to || textual(from) && textual(to),
    }
}

/// Whether every value of `from` is a value of `to`, stored the same way.
#[must_use]
pub fn widens(from: &Type, to: &Type) -> bool {
    let longer = |from: Option<u32>, to: Option<u32>| match (from, to) {
        (_, None) => true,
        (Some(from), Some(to)) => to >= from,
        (None, Some(_)) => false,
    };
    match (from, to) {
        (Type::Integer { bits: from }, Type::Integer { bits: to }) => to >= from,
        (Type::Text { max_length: from }, Type::Text { max_length: to })
        | (Type::CaselessText { max_length: from }, Type::CaselessText { max_length: to })
        | (Type::Bytes { max_length: from }, Type::Bytes { max_length: to }) => longer(*from, *to),
        (Type::Decimal { precision: from, scale }, Type::Decimal { precision: to, scale: same }) => {
            to >= from && scale == same
        }
        (Type::Enumeration(_), Type::Text { max_length: None }) => true,
        (from, to) => from == to,
    }
}
