//! Values as SQLite stores them; see the SQLite dialect for why.

use rusqlite::{
    ToSql,
    types::{ToSqlOutput, Value as Stored, ValueRef},
};

use crate::{
    Value, json,
    value::{days, time_microseconds},
};

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
            Self::Uuid(id) => Ok(ToSqlOutput::Borrowed(ValueRef::Blob(id.as_bytes()))),
            Self::Timestamp(instant) => owned(Stored::Integer(instant.as_microsecond())),
            Self::Date(date) => owned(Stored::Integer(days(*date))),
            Self::Time(time) => owned(Stored::Integer(time_microseconds(*time))),
            Self::Duration(duration) => {
                owned(Stored::Integer(i64::try_from(duration.as_micros()).unwrap_or(i64::MAX)))
            }
            Self::Json(value) => owned(Stored::Text(json::text(value))),
            Self::List(items) => list(items).map(|it| ToSqlOutput::from_rc(it, c"rarray")),
            Self::Array(items) => {
                owned(Stored::Text(json::text(&serde_json::Value::Array(items.iter().map(item).collect()))))
            }
        }
    }
}

/// An item of an array in its JSON form.
fn item(value: &Value) -> serde_json::Value {
    match value {
        Value::Boolean(value) => (*value).into(),
        Value::Integer(value) => (*value).into(),
        Value::Float(value) => (*value).into(),
        Value::Text(text) => text.as_str().into(),
        Value::Uuid(id) => id.to_string().into(),
        Value::Timestamp(instant) => instant.as_microsecond().into(),
        Value::Date(date) => days(*date).into(),
        // Arrays hold nothing else.
        _ => serde_json::Value::Null,
    }
}

/// The items of a list parameter, which a statement reads as a table (`rarray`).
fn list(items: &[Value]) -> rusqlite::Result<std::rc::Rc<Vec<Stored>>> {
    let stored: rusqlite::Result<Vec<Stored>> = items
        .iter()
        .map(|it| match it.to_sql()? {
            ToSqlOutput::Owned(value) => Ok(value),
            ToSqlOutput::Borrowed(value) => Stored::try_from(value)
                .map_err(|cause| rusqlite::Error::ToSqlConversionFailure(Box::new(cause))),
            _ => Ok(Stored::Null),
        })
        .collect();
    stored.map(std::rc::Rc::new)
}
