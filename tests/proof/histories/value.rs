//! Values of a script as the runtime takes them, and values of rows as the answers show them.

use diglot_model::Type;
use runtime::{Bytes, Date, Decimal, Duration, Error, Row, Time, Timestamp, Uuid, Value};
use serde_json::Value as Json;

/// A value of a column or parameter, as emitted code would hand it to the runtime.
pub(super) fn given(table: &str, column: &str, kind: &Type, json: &Json) -> Result<Value, Error> {
    if json.is_null() {
        return Ok(Value::Null);
    }
    let wrong = || -> ! { panic!("{table}.{column}: {json} is no value of the type {kind:?}") };
    let text = || json.as_str().unwrap_or_else(|| wrong());
    Ok(match kind {
        Type::Boolean => Value::Boolean(json.as_bool().unwrap_or_else(|| wrong())),
        Type::Integer { .. } => Value::Integer(json.as_i64().unwrap_or_else(|| wrong())),
        Type::Float => Value::float(table, column, json.as_f64().unwrap_or_else(|| wrong()))?,
        Type::Decimal { precision, scale } => {
            let value: Decimal = text().parse().unwrap_or_else(|_| wrong());
            Value::decimal(table, column, value, *precision, *scale)?
        }
        Type::Text { .. } | Type::CaselessText { .. } | Type::Enumeration(_) => {
            Value::text(table, column, text())?
        }
        Type::Bytes { .. } => Value::Bytes(bytes(text()).unwrap_or_else(|| wrong())),
        Type::Uuid => Value::Uuid(text().parse().unwrap_or_else(|_| wrong())),
        Type::Timestamp => Value::Timestamp(text().parse().unwrap_or_else(|_| wrong())),
        Type::Date => Value::Date(text().parse().unwrap_or_else(|_| wrong())),
        Type::Time => Value::Time(text().parse().unwrap_or_else(|_| wrong())),
        Type::Duration => Value::duration(table, column, text().parse().unwrap_or_else(|_| wrong()))?,
        Type::Json => Value::document(table, column, json)?,
        Type::Array(kind) => {
            let items = json.as_array().unwrap_or_else(|| wrong());
            Value::Array(
                items.iter().map(|it| given(table, column, kind, it)).collect::<Result<Vec<_>, _>>()?,
            )
        }
    })
}

/// Bytes from their digits.
fn bytes(digits: &str) -> Option<Vec<u8>> {
    let pair = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    (0..digits.len()).step_by(2).map(pair).collect()
}

/// A value of a row.
pub(super) fn shown(row: Row<'_>, at: usize, kind: &Type) -> Result<String, Error> {
    fn optional<T>(value: Option<T>, show: impl FnOnce(T) -> String) -> String {
        value.map_or_else(|| "null".to_owned(), show)
    }
    Ok(match kind {
        Type::Boolean => optional(row.get::<Option<bool>>(at)?, |it| it.to_string()),
        Type::Integer { bits: 16 } => optional(row.get::<Option<i16>>(at)?, |it| it.to_string()),
        Type::Integer { bits: 32 } => optional(row.get::<Option<i32>>(at)?, |it| it.to_string()),
        Type::Integer { .. } => optional(row.get::<Option<i64>>(at)?, |it| it.to_string()),
        // As it is stored: with the sign of nothing, and every digit.
        Type::Float => optional(row.get::<Option<f64>>(at)?, |it| format!("{it:?}")),
        Type::Decimal { scale, .. } => optional(row.optional_decimal(at, *scale)?, |it| it.to_string()),
        Type::Text { .. } | Type::CaselessText { .. } | Type::Enumeration(_) => {
            optional(row.get::<Option<String>>(at)?, |it| it)
        }
        Type::Bytes { .. } => optional(row.get::<Option<Bytes>>(at)?, |it| {
            it.0.iter().map(|byte| format!("{byte:02x}")).collect()
        }),
        Type::Uuid => optional(row.get::<Option<Uuid>>(at)?, |it| it.to_string()),
        Type::Timestamp => optional(row.get::<Option<Timestamp>>(at)?, |it| it.to_string()),
        Type::Date => optional(row.get::<Option<Date>>(at)?, |it| it.to_string()),
        Type::Time => optional(row.get::<Option<Time>>(at)?, |it| it.to_string()),
        Type::Duration => optional(row.get::<Option<Duration>>(at)?, |it| it.to_string()),
        Type::Json => optional(row.get::<Option<Json>>(at)?, |it| it.to_string()),
        Type::Array(kind) => array(row, at, kind)?,
    })
}

fn array(row: Row<'_>, at: usize, kind: &Type) -> Result<String, Error> {
    fn list<T: std::fmt::Debug>(items: Option<Vec<T>>) -> String {
        items.map_or_else(|| "null".to_owned(), |it| format!("{it:?}"))
    }
    Ok(match kind {
        Type::Boolean => list(row.get::<Option<Vec<bool>>>(at)?),
        Type::Integer { bits: 16 } => list(row.get::<Option<Vec<i16>>>(at)?),
        Type::Integer { bits: 32 } => list(row.get::<Option<Vec<i32>>>(at)?),
        Type::Integer { .. } => list(row.get::<Option<Vec<i64>>>(at)?),
        Type::Float => list(row.get::<Option<Vec<f64>>>(at)?),
        Type::Uuid => list(row.get::<Option<Vec<Uuid>>>(at)?),
        Type::Timestamp => list(row.get::<Option<Vec<Timestamp>>>(at)?),
        Type::Date => list(row.get::<Option<Vec<Date>>>(at)?),
        _ => list(row.get::<Option<Vec<String>>>(at)?),
    })
}
