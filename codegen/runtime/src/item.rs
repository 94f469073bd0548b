//! Items of arrays: values of one type, none of them NULL.

use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use crate::{Named, Result, Scalar, Value};

/// A type an array can hold.
pub trait Item: Sized {
    /// The item as a parameter.
    ///
    /// # Errors
    /// What one of the engines would not store.
    fn into_value(self, table: &(impl Named + ?Sized), column: &str) -> Result<Value>;

    /// The item in its JSON form, as SQLite stores it; none if it is something else.
    fn from_json(json: &serde_json::Value) -> Option<Self>;

    /// Reads an array of Postgres, or none.
    ///
    /// # Errors
    /// The value is of another type.
    #[cfg(feature = "postgres")]
    fn array_from_postgres(
        row: &tokio_postgres::Row,
        column: usize,
    ) -> Result<Option<Vec<Self>>, tokio_postgres::Error>;
}

macro_rules! items {
    ($($type:ty, $postgres:ty => $convert:expr, $json:expr, $value:expr;)*) => {$(
        impl Item for $type {
            fn into_value(self, table: &(impl Named + ?Sized), column: &str) -> Result<Value> {
                let make: fn(Self, &str, &str) -> Result<Value> = $value;
                make(self, table.name(), column)
            }

            fn from_json(json: &serde_json::Value) -> Option<Self> {
                let read: fn(&serde_json::Value) -> Option<Self> = $json;
                read(json)
            }

            #[cfg(feature = "postgres")]
            fn array_from_postgres(
                row: &tokio_postgres::Row,
                column: usize,
            ) -> Result<Option<Vec<Self>>, tokio_postgres::Error> {
                let convert: fn($postgres) -> Self = $convert;
                let items = row.try_get::<_, Option<Vec<$postgres>>>(column)?;
                Ok(items.map(|it| it.into_iter().map(convert).collect()))
            }
        }
    )*};
}

items! {
    bool, bool => |it| it, serde_json::Value::as_bool, |it, _, _| Ok(Value::Boolean(it));
    i16, i16 => |it| it, |it| it.as_i64()?.try_into().ok(), |it, _, _| Ok(Value::Integer(i64::from(it)));
    i32, i32 => |it| it, |it| it.as_i64()?.try_into().ok(), |it, _, _| Ok(Value::Integer(i64::from(it)));
    i64, i64 => |it| it, serde_json::Value::as_i64, |it, _, _| Ok(Value::Integer(it));
    f64, f64 => |it| it, serde_json::Value::as_f64, |it, table, column| Value::float(table, column, it);
    String, String => |it| it, |it| it.as_str().map(str::to_owned),
        |it, table, column| Value::text(table, column, it);
    Uuid, Uuid => |it| it, |it| it.as_str()?.parse().ok(), |it, _, _| Ok(Value::Uuid(it));
    Timestamp, crate::postgres::Instant => |it| it.0,
        |it| crate::value::timestamp_from_microseconds(it.as_i64()?),
        |it, table, column| Value::timestamp(table, column, it);
    Date, crate::postgres::Day => |it| it.0, |it| crate::value::date_from_days(it.as_i64()?),
        |it, table, column| Value::date(table, column, it);
}

impl<T: Item> Scalar for Vec<T> {
    const EXPECTED: &'static str = "an array";

    #[cfg(feature = "sqlite")]
    fn from_sqlite(value: rusqlite::types::ValueRef<'_>) -> Option<Self> {
        let items: Vec<serde_json::Value> = serde_json::from_str(value.as_str().ok()?).ok()?;
        items.iter().map(T::from_json).collect()
    }

    #[cfg(feature = "postgres")]
    fn from_postgres(row: &tokio_postgres::Row, column: usize) -> Result<Self, tokio_postgres::Error> {
        T::array_from_postgres(row, column).map(Option::unwrap_or_default)
    }

    #[cfg(feature = "postgres")]
    fn from_postgres_nullable(
        row: &tokio_postgres::Row,
        column: usize,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        T::array_from_postgres(row, column)
    }
}
