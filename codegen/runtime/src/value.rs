//! Parameters, and the conversions that make a value the same on both engines.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use diglot_model::range;
use jiff::{
    SignedDuration as Duration, Timestamp, ToSpan,
    civil::{Date, Time},
};
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::Uuid;

use crate::{
    Error, FIRST_DATE, FIRST_TIMESTAMP, Item, Kept as _, LAST_DATE, LAST_TIMESTAMP, Result, TableInfo, json,
};

/// One parameter of a statement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are the logical types")]
pub enum Value {
    Null,
    Boolean(bool),
    Integer(i64),
    Float(f64),
    /// A decimal of the column's scale.
    Decimal {
        value: Decimal,
        scale: u8,
    },
    Text(String),
    Bytes(Vec<u8>),
    Uuid(Uuid),
    Timestamp(Timestamp),
    Date(Date),
    Time(Time),
    Duration(Duration),
    Json(serde_json::Value),
    Array(Vec<Value>),
    /// The values a column is looked for among.
    List(Vec<Value>),
}

/// What a value is for, as errors call it: a table, or a named query.
pub trait Named {
    /// Its name.
    fn name(&self) -> &str;
}

impl Named for TableInfo {
    fn name(&self) -> &str {
        self.name
    }
}

impl Named for str {
    fn name(&self) -> &str {
        self
    }
}

impl Value {
    /// A value that may be missing.
    pub fn optional<T>(value: Option<T>, convert: impl FnOnce(T) -> Self) -> Self {
        value.map_or(Self::Null, convert)
    }

    /// A text for `column`.
    ///
    /// # Errors
    /// [`Error::InvalidText`] if it holds NUL, which only one engine would store.
    pub fn text(table: &(impl Named + ?Sized), column: &str, value: impl Into<String>) -> Result<Self> {
        let value = value.into();
        if value.contains('\0') {
            return Err(Error::InvalidText { table: table.name().to_owned(), column: column.to_owned() });
        }
        Ok(Self::Text(value))
    }

    /// An instant for `column`, cut to microseconds.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] outside [`FIRST_TIMESTAMP`](crate::FIRST_TIMESTAMP) to
    /// [`LAST_TIMESTAMP`](crate::LAST_TIMESTAMP).
    pub fn timestamp(table: &(impl Named + ?Sized), column: &str, value: Timestamp) -> Result<Self> {
        let value = microseconds(value);
        if (FIRST_TIMESTAMP..=LAST_TIMESTAMP).contains(&value) {
            Ok(Self::Timestamp(value))
        } else {
            Err(out_of_range(table, column))
        }
    }

    /// A date for `column`.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] outside [`FIRST_DATE`](crate::FIRST_DATE) to [`LAST_DATE`](crate::LAST_DATE).
    pub fn date(table: &(impl Named + ?Sized), column: &str, value: Date) -> Result<Self> {
        if (FIRST_DATE..=LAST_DATE).contains(&value) {
            Ok(Self::Date(value))
        } else {
            Err(out_of_range(table, column))
        }
    }

    /// A decimal for `column` of `precision` digits, `scale` of them behind the point.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] if it has more digits on either side of the point.
    pub fn decimal(
        table: &(impl Named + ?Sized),
        column: &str,
        value: Decimal,
        precision: u8,
        scale: u8,
    ) -> Result<Self> {
        Ok(Self::Decimal { value: exact(table, column, value, precision, scale)?, scale })
    }

    /// A document for `column`, as JSON.
    ///
    /// # Errors
    /// [`Error::Encode`] if it cannot be written as JSON.
    pub fn document(table: &(impl Named + ?Sized), column: &str, value: &impl Serialize) -> Result<Self> {
        match serde_json::to_value(value) {
            Ok(json) => Self::json(table, column, json),
            Err(cause) => Err(Error::Encode {
                table: table.name().to_owned(),
                column: column.to_owned(),
                cause: cause.to_string(),
            }),
        }
    }

    /// JSON for `column`.
    ///
    /// # Errors
    /// [`Error::InvalidText`] if a text or a key in it holds NUL; [`Error::Encode`] if it is nested deeper than it
    /// could be read again.
    pub fn json(table: &(impl Named + ?Sized), column: &str, value: serde_json::Value) -> Result<Self> {
        let (table, column) = (table.name(), column.to_owned());
        match json::kept(value) {
            Ok(value) => Ok(Self::Json(value)),
            Err(json::Refused::Nul) => Err(Error::InvalidText { table: table.to_owned(), column }),
            Err(json::Refused::Private) => {
                let cause = "it has a key that is kept for the reader of JSON itself".to_owned();
                Err(Error::Encode { table: table.to_owned(), column, cause })
            }
            Err(json::Refused::Depth) => {
                let cause = format!("it is nested deeper than {}", json::DEPTH);
                Err(Error::Encode { table: table.to_owned(), column, cause })
            }
        }
    }

    /// A length of time for `column`, cut to microseconds.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] if it is longer than 64 bits of microseconds.
    pub fn duration(table: &(impl Named + ?Sized), column: &str, value: Duration) -> Result<Self> {
        match i64::try_from(value.as_micros()) {
            Ok(microseconds) => Ok(Self::Duration(Duration::from_micros(microseconds))),
            Err(_) => Err(out_of_range(table, column)),
        }
    }

    /// An array for `column`.
    ///
    /// # Errors
    /// As for a value of its items' type.
    pub fn array<T: Item>(table: &(impl Named + ?Sized), column: &str, values: Vec<T>) -> Result<Self> {
        let items: Result<Vec<Self>> = values.into_iter().map(|it| it.into_value(table, column)).collect();
        items.map(Self::Array)
    }

    /// A finite number for `column`; zero has no sign.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] for infinities and NaN, which the engines treat differently.
    pub fn float(table: &(impl Named + ?Sized), column: &str, value: f64) -> Result<Self> {
        if value.is_finite() { Ok(Self::Float(value.kept())) } else { Err(out_of_range(table, column)) }
    }
}

fn out_of_range(table: &(impl Named + ?Sized), column: &str) -> Error {
    Error::OutOfRange { table: table.name().to_owned(), column: column.to_owned() }
}

/// The decimal with exactly `scale` digits behind the point, for `column` of `precision` digits.
///
/// # Errors
/// [`Error::OutOfRange`] if it has more digits on either side of the point.
pub fn exact(
    table: &(impl Named + ?Sized),
    column: &str,
    value: Decimal,
    precision: u8,
    scale: u8,
) -> Result<Decimal> {
    let mut exact = value;
    exact.rescale(u32::from(scale));
    if exact != value || exact.mantissa().unsigned_abs() >= 10_u128.pow(u32::from(precision)) {
        return Err(out_of_range(table, column));
    }
    // What is stored has no sign where it is zero.
    exact.set_sign_negative(exact.is_sign_negative() && !exact.is_zero());
    Ok(exact)
}

/// A constant of a declaration, which the compiler has read before.
#[must_use]
pub fn constant<T: std::str::FromStr + Default>(text: &str) -> T {
    text.parse().unwrap_or_default()
}

/// The current time to the microsecond, which is what both engines keep.
#[must_use]
pub fn now() -> Timestamp {
    microseconds(Timestamp::now())
}

/// The instant without what is finer than a microsecond, which neither engine keeps. Times before 1970 are
/// cut like later ones, towards the past.
#[must_use]
pub fn microseconds(instant: Timestamp) -> Timestamp {
    let whole = i64::try_from(instant.as_nanosecond().div_euclid(1000)).ok();
    whole.and_then(|it| Timestamp::from_microsecond(it).ok()).unwrap_or(instant)
}

/// Bytes, base64 in JSON (RFC 4648, section 4).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bytes(pub Vec<u8>);

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        STANDARD.decode(text).map(Self).map_err(serde::de::Error::custom)
    }
}

/// The first day of the count of dates.
const EPOCH: Date = Date::constant(1970, 1, 1);

/// Days since 1970-01-01.
#[cfg(feature = "sqlite")]
pub(crate) fn days(date: Date) -> i64 {
    date.duration_since(EPOCH).as_hours() / 24
}

/// The instant so many microseconds after 1970-01-01, if it is in the range of the type.
pub(crate) fn timestamp_from_microseconds(microseconds: i64) -> Option<Timestamp> {
    let kept = range::TIMESTAMPS.contains(&microseconds);
    kept.then(|| Timestamp::from_microsecond(microseconds).ok()).flatten()
}

/// The date so many days after 1970-01-01, if it is in the range of the type.
pub(crate) fn date_from_days(days: i64) -> Option<Date> {
    if !range::DATES.contains(&days) {
        return None;
    }
    EPOCH.checked_add(i32::try_from(days).ok()?.days()).ok()
}

/// Microseconds since midnight.
pub(crate) fn time_microseconds(time: Time) -> i64 {
    i64::try_from(time.duration_since(Time::midnight()).as_micros()).unwrap_or_default()
}

/// The time of day so many microseconds after midnight.
pub(crate) fn time_from_microseconds(microseconds: i64) -> Option<Time> {
    Time::midnight().checked_add(Duration::from_micros(microseconds)).ok()
}
