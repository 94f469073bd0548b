//! Rows of a result, whichever engine they come from.

use jiff::{
    SignedDuration as Duration, Timestamp,
    civil::{Date, Time},
};
use rust_decimal::Decimal;
use uuid::Uuid;

use crate::{Bytes, Error, Result};

/// One row of a result, or the part of it behind its first columns.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    source: Source<'a>,
    /// Columns that are passed over.
    first: usize,
}

/// Where a row is from.
#[derive(Clone, Copy)]
enum Source<'a> {
    #[cfg(feature = "sqlite")]
    Sqlite(&'a rusqlite::Row<'a>),
    #[cfg(feature = "postgres")]
    Postgres(&'a tokio_postgres::Row),
}

/// A type made of one row.
pub trait FromRow: Sized + Send + 'static {
    /// Reads the row.
    ///
    /// # Errors
    /// [`Error::Decode`] if a value is not of its column's type.
    fn from_row(row: Row<'_>) -> Result<Self>;
}

/// Whatever a row holds, unread.
#[derive(Debug, Clone, Copy)]
pub struct Nothing;

impl FromRow for Nothing {
    fn from_row(_row: Row<'_>) -> Result<Self> {
        Ok(Self)
    }
}

/// A value stored as text, one of a fixed set.
pub trait Enumeration: Sized + Copy + Send + Sync + 'static {
    /// Every value, in declaration order.
    const ALL: &'static [Self];
    /// The stored text.
    fn as_str(self) -> &'static str;
    /// The value with this text.
    fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.as_str() == text)
    }
}

/// A type one value of a result can be read as.
pub trait Scalar: Sized {
    /// What it is called in errors.
    const EXPECTED: &'static str;

    /// Reads a value of SQLite; none if it is of another type.
    #[cfg(feature = "sqlite")]
    fn from_sqlite(value: rusqlite::types::ValueRef<'_>) -> Option<Self>;

    /// Reads a value of Postgres.
    ///
    /// # Errors
    /// The value is of another type, or NULL.
    #[cfg(feature = "postgres")]
    fn from_postgres(row: &tokio_postgres::Row, column: usize) -> Result<Self, tokio_postgres::Error>;

    /// Reads a value of Postgres that may be NULL.
    ///
    /// # Errors
    /// The value is of another type.
    #[cfg(feature = "postgres")]
    fn from_postgres_nullable(
        row: &tokio_postgres::Row,
        column: usize,
    ) -> Result<Option<Self>, tokio_postgres::Error>;
}

impl<'a> Row<'a> {
    /// A row of SQLite.
    #[cfg(feature = "sqlite")]
    pub(crate) fn sqlite(row: &'a rusqlite::Row<'a>) -> Self {
        Self { source: Source::Sqlite(row), first: 0 }
    }

    /// A row of Postgres.
    #[cfg(feature = "postgres")]
    pub(crate) fn postgres(row: &'a tokio_postgres::Row) -> Self {
        Self { source: Source::Postgres(row), first: 0 }
    }

    /// The part of the row behind its first `count` columns.
    #[must_use]
    pub fn skip(self, count: usize) -> Self {
        Self { first: self.first + count, ..self }
    }

    /// Whether `column`, counted from 0, is NULL.
    ///
    /// # Errors
    /// [`Error::Decode`] if there is no such column.
    pub fn is_null(self, column: usize) -> Result<bool> {
        let wrong = || Error::Decode { column, expected: "a value" };
        match self.source {
            #[cfg(feature = "sqlite")]
            Source::Sqlite(row) => {
                let value = row.get_ref(self.first + column).map_err(|_| wrong())?;
                Ok(value == rusqlite::types::ValueRef::Null)
            }
            #[cfg(feature = "postgres")]
            Source::Postgres(row) => row
                .try_get::<_, Option<crate::postgres::Anything>>(self.first + column)
                .map(|it| it.is_none())
                .map_err(|_| wrong()),
        }
    }

    /// The value of `column`, counted from 0.
    ///
    /// # Errors
    /// [`Error::Decode`] if it is not a `T`.
    pub fn get<T: Scalar>(self, column: usize) -> Result<T> {
        let wrong = || Error::Decode { column, expected: T::EXPECTED };
        match self.source {
            #[cfg(feature = "sqlite")]
            Source::Sqlite(row) => row
                .get_ref(self.first + column)
                .ok()
                .and_then(|value| T::from_sqlite(value))
                .ok_or_else(wrong),
            #[cfg(feature = "postgres")]
            Source::Postgres(row) => T::from_postgres(row, self.first + column).map_err(|_| wrong()),
        }
    }

    /// The decimal in `column`, of the column's scale.
    ///
    /// # Errors
    /// [`Error::Decode`] if it is not one.
    pub fn decimal(self, column: usize, scale: u8) -> Result<Decimal> {
        self.optional_decimal(column, scale)?.ok_or(Error::Decode { column, expected: "a decimal" })
    }

    /// The decimal in `column`, or none.
    ///
    /// # Errors
    /// [`Error::Decode`] if it is something else.
    pub fn optional_decimal(self, column: usize, scale: u8) -> Result<Option<Decimal>> {
        match self.source {
            #[cfg(feature = "sqlite")]
            Source::Sqlite(_) => {
                Ok(self.get::<Option<i64>>(column)?.map(|it| Decimal::new(it, u32::from(scale))))
            }
            #[cfg(feature = "postgres")]
            Source::Postgres(row) => {
                let _ = scale;
                row.try_get(self.first + column).map_err(|_| Error::Decode { column, expected: "a decimal" })
            }
        }
    }

    /// The document in `column`.
    ///
    /// # Errors
    /// [`Error::Decode`] if it is NULL, or another document.
    pub fn document<T: serde::de::DeserializeOwned>(self, column: usize) -> Result<T> {
        self.optional_document(column)?.ok_or(Error::Decode { column, expected: "a document" })
    }

    /// The document in `column`, or none.
    ///
    /// # Errors
    /// [`Error::Decode`] if it is another document.
    pub fn optional_document<T: serde::de::DeserializeOwned>(self, column: usize) -> Result<Option<T>> {
        let json = self.get::<Option<serde_json::Value>>(column)?;
        let read =
            |it| serde_json::from_value(it).map_err(|_| Error::Decode { column, expected: "a document" });
        json.map(read).transpose()
    }

    /// The enumeration's value in `column`.
    ///
    /// # Errors
    /// [`Error::Decode`] if it is none of the values.
    pub fn enumeration<T: Enumeration>(self, column: usize) -> Result<T> {
        self.optional_enumeration(column)?.ok_or(Error::Decode { column, expected: ENUMERATION })
    }

    /// The enumeration's value in `column`, or none.
    ///
    /// # Errors
    /// [`Error::Decode`] if it is none of the values.
    pub fn optional_enumeration<T: Enumeration>(self, column: usize) -> Result<Option<T>> {
        let wrong = || Error::Decode { column, expected: ENUMERATION };
        // Compared where it stands: no text is copied.
        let text: Option<&str> = match &self.source {
            #[cfg(feature = "sqlite")]
            Source::Sqlite(row) => row
                .get_ref(self.first + column)
                .ok()
                .and_then(|it| it.as_str_or_null().ok())
                .ok_or_else(wrong)?,
            #[cfg(feature = "postgres")]
            Source::Postgres(row) => row.try_get(self.first + column).map_err(|_| wrong())?,
        };
        text.map(|it| T::parse(it).ok_or_else(wrong)).transpose()
    }
}

/// What an enumeration is called in errors.
const ENUMERATION: &str = "a value of the enumeration";

impl<T: Scalar> Scalar for Option<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    #[cfg(feature = "sqlite")]
    fn from_sqlite(value: rusqlite::types::ValueRef<'_>) -> Option<Self> {
        match value {
            rusqlite::types::ValueRef::Null => Some(None),
            value => T::from_sqlite(value).map(Some),
        }
    }

    #[cfg(feature = "postgres")]
    fn from_postgres(row: &tokio_postgres::Row, column: usize) -> Result<Self, tokio_postgres::Error> {
        T::from_postgres_nullable(row, column)
    }

    #[cfg(feature = "postgres")]
    fn from_postgres_nullable(
        row: &tokio_postgres::Row,
        column: usize,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        T::from_postgres_nullable(row, column).map(Some)
    }
}

macro_rules! columns {
    ($($type:ty, $expected:literal, $sqlite:expr, $postgres:ty => $convert:expr;)*) => {$(
        impl Scalar for $type {
            const EXPECTED: &'static str = $expected;

            #[cfg(feature = "sqlite")]
            fn from_sqlite(value: rusqlite::types::ValueRef<'_>) -> Option<Self> {
                let read: fn(rusqlite::types::ValueRef<'_>) -> Option<Self> = $sqlite;
                read(value)
            }

            #[cfg(feature = "postgres")]
            fn from_postgres(row: &tokio_postgres::Row, column: usize) -> Result<Self, tokio_postgres::Error> {
                let convert: fn($postgres) -> Self = $convert;
                row.try_get::<_, $postgres>(column).map(convert)
            }

            #[cfg(feature = "postgres")]
            fn from_postgres_nullable(
                row: &tokio_postgres::Row,
                column: usize,
            ) -> Result<Option<Self>, tokio_postgres::Error> {
                let convert: fn($postgres) -> Self = $convert;
                row.try_get::<_, Option<$postgres>>(column).map(|it| it.map(convert))
            }
        }
    )*};
}

columns! {
    bool, "a boolean", |it| match it.as_i64() { Ok(0) => Some(false), Ok(1) => Some(true), _ => None },
        bool => |it| it;
    i16, "a 16-bit integer", |it| it.as_i64().ok()?.try_into().ok(), i16 => |it| it;
    i32, "a 32-bit integer", |it| it.as_i64().ok()?.try_into().ok(), i32 => |it| it;
    i64, "a 64-bit integer", |it| it.as_i64().ok(), i64 => |it| it;
    f64, "a number", |it| it.as_f64().ok(), f64 => |it| it;
    String, "a text", |it| it.as_str().ok().map(str::to_owned), String => |it| it;
    Bytes, "bytes", |it| it.as_blob().ok().map(|it| Bytes(it.to_vec())), Vec<u8> => Bytes;
    Uuid, "a UUID", |it| Uuid::from_slice(it.as_blob().ok()?).ok(), Uuid => |it| it;
    Timestamp, "a timestamp", |it| crate::value::timestamp_from_microseconds(it.as_i64().ok()?),
        crate::postgres::Instant => |it| it.0;
    Date, "a date", |it| crate::value::date_from_days(it.as_i64().ok()?), crate::postgres::Day => |it| it.0;
    Time, "a time of day", |it| crate::value::time_from_microseconds(it.as_i64().ok()?),
        crate::postgres::TimeOfDay => |it| it.0;
    Duration, "a duration", |it| it.as_i64().ok().map(Duration::from_micros), i64 => Duration::from_micros;
    serde_json::Value, "JSON", |it| serde_json::from_str(it.as_str().ok()?).ok(),
        serde_json::Value => |it| it;
}
