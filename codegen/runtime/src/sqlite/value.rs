//! Values as SQLite stores them; see the SQLite dialect for why.

use jiff::{ToSpan, civil::Date};
use rusqlite::{
    ToSql,
    types::{ToSqlOutput, Value as Stored},
};

use crate::Value;

const EPOCH: Date = Date::constant(1970, 1, 1);

/// Days since 1970-01-01.
fn days(date: Date) -> i64 {
    date.duration_since(EPOCH).as_hours() / 24
}

/// The date so many days after 1970-01-01.
pub(crate) fn date_from_days(days: i64) -> Option<Date> {
    EPOCH.checked_add(i32::try_from(days).ok()?.days()).ok()
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let owned = |value: Stored| Ok(ToSqlOutput::Owned(value));
        match self {
            Self::Null => owned(Stored::Null),
            Self::Boolean(value) => owned(Stored::Integer(i64::from(*value))),
            Self::Integer(value) => owned(Stored::Integer(*value)),
            Self::Float(value) => owned(Stored::Real(*value)),
            Self::Decimal { value, .. } => match i64::try_from(value.mantissa()) {
                Ok(unscaled) => owned(Stored::Integer(unscaled)),
                Err(error) => Err(rusqlite::Error::ToSqlConversionFailure(Box::new(error))),
            },
            Self::Text(text) => text.to_sql(),
            Self::Bytes(bytes) => bytes.to_sql(),
            Self::Uuid(id) => owned(Stored::Blob(id.as_bytes().to_vec())),
            Self::Timestamp(instant) => owned(Stored::Integer(instant.as_microsecond())),
            Self::Date(date) => owned(Stored::Integer(days(*date))),
            Self::Json(json) => owned(Stored::Text(json.to_string())),
        }
    }
}
