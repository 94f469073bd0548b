//! Types that columns store, and columns as values.

use std::marker::PhantomData;

use crate::{
    Bytes, Date, Decimal, Domain, Duration, Entity, Error, Item, Json, Result, Row, Scalar, Secret,
    TableInfo, Time, Timestamp, Uuid, Value, metadata::ColumnInfo,
};

/// A type that a column stores.
pub trait Stored: Sized + Send + 'static {
    /// The type without `Option`: what a value of the column is compared with.
    type Plain: Stored;

    /// The value as a parameter for a column of `table`.
    ///
    /// # Errors
    /// A value that one of the engines would not store as it is.
    fn into_value(self, table: &'static TableInfo, column: &'static ColumnInfo) -> Result<Value>;

    /// The value at position `at` of a row.
    ///
    /// # Errors
    /// [`Error::Decode`] if it is of another type, or NULL.
    fn read(row: Row<'_>, at: usize, column: &'static ColumnInfo) -> Result<Self> {
        Self::read_nullable(row, at, column)?.ok_or(Error::Decode { column: at, expected: "a value" })
    }

    /// The value at position `at` of a row, or none where it is NULL.
    ///
    /// # Errors
    /// [`Error::Decode`] if it is of another type.
    fn read_nullable(row: Row<'_>, at: usize, column: &'static ColumnInfo) -> Result<Option<Self>>;
}

/// A type whose values have an order that is the same on both engines.
pub trait Ordered: Stored {}

/// A type whose values are texts, compared by code point.
pub trait Textual: Stored {}

impl<P: Stored<Plain = P>> Stored for Option<P> {
    type Plain = P;

    fn into_value(self, table: &'static TableInfo, column: &'static ColumnInfo) -> Result<Value> {
        self.map_or(Ok(Value::Null), |it| it.into_value(table, column))
    }

    fn read(row: Row<'_>, at: usize, column: &'static ColumnInfo) -> Result<Self> {
        P::read_nullable(row, at, column)
    }

    fn read_nullable(row: Row<'_>, at: usize, column: &'static ColumnInfo) -> Result<Option<Self>> {
        P::read_nullable(row, at, column).map(Some)
    }
}

macro_rules! stored {
    ($($type:ty, $value:expr;)*) => {$(
        impl Stored for $type {
            type Plain = Self;

            fn into_value(self, table: &'static TableInfo, column: &'static ColumnInfo) -> Result<Value> {
                let make: fn(Self, &'static TableInfo, &'static str) -> Result<Value> = $value;
                make(self, table, column.name)
            }

            fn read(row: Row<'_>, at: usize, _column: &'static ColumnInfo) -> Result<Self> {
                row.get(at)
            }

            fn read_nullable(row: Row<'_>, at: usize, _column: &'static ColumnInfo) -> Result<Option<Self>> {
                row.get(at)
            }
        }
    )*};
}

stored! {
    bool, |it, _, _| Ok(Value::Boolean(it));
    i16, |it, _, _| Ok(Value::Integer(i64::from(it)));
    i32, |it, _, _| Ok(Value::Integer(i64::from(it)));
    i64, |it, _, _| Ok(Value::Integer(it));
    f64, |it, table, column| Value::float(table, column, it);
    String, |it, table, column| Value::text(table, column, it);
    Bytes, |it, _, _| Ok(Value::Bytes(it.0));
    Uuid, |it, _, _| Ok(Value::Uuid(it));
    Timestamp, |it, table, column| Value::timestamp(table, column, it);
    Date, |it, table, column| Value::date(table, column, it);
    Time, |it, _, _| Ok(Value::Time(it));
    Duration, |it, table, column| Value::duration(table, column, it);
    Json, |it, table, column| Value::json(table, column, it);
}

impl Stored for Decimal {
    type Plain = Self;

    fn into_value(self, table: &'static TableInfo, column: &'static ColumnInfo) -> Result<Value> {
        let (precision, scale) = column.decimal();
        Value::decimal(table, column.name, self, precision, scale)
    }

    fn read_nullable(row: Row<'_>, at: usize, column: &'static ColumnInfo) -> Result<Option<Self>> {
        row.optional_decimal(at, column.decimal().1)
    }
}

impl<T: Item + Scalar + Send + 'static> Stored for Vec<T> {
    type Plain = Self;

    fn into_value(self, table: &'static TableInfo, column: &'static ColumnInfo) -> Result<Value> {
        Value::array(table, column.name, self)
    }

    fn read_nullable(row: Row<'_>, at: usize, _column: &'static ColumnInfo) -> Result<Option<Self>> {
        row.get(at)
    }
}

impl<S: Stored<Plain = S>> Stored for Secret<S> {
    type Plain = Self;

    fn into_value(self, table: &'static TableInfo, column: &'static ColumnInfo) -> Result<Value> {
        self.into_inner().into_value(table, column)
    }

    fn read_nullable(row: Row<'_>, at: usize, column: &'static ColumnInfo) -> Result<Option<Self>> {
        Ok(S::read_nullable(row, at, column)?.map(Self::new))
    }
}

/// Text that is compared without regard to case. It has no order and no parts the engines agree on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caseless(pub String);

impl From<&str> for Caseless {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Caseless {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl Stored for Caseless {
    type Plain = Self;

    fn into_value(self, table: &'static TableInfo, column: &'static ColumnInfo) -> Result<Value> {
        Value::text(table, column.name, self.0)
    }

    fn read_nullable(row: Row<'_>, at: usize, _column: &'static ColumnInfo) -> Result<Option<Self>> {
        Ok(row.get::<Option<String>>(at)?.map(Self))
    }
}

macro_rules! ordered {
    ($($type:ty),*) => {$(impl Ordered for $type {})*};
}

ordered!(bool, i16, i32, i64, f64, String, Bytes, Uuid, Timestamp, Date, Time, Duration, Decimal, Caseless);

impl Textual for String {}

/// A column of the table whose rows are `T`, with values of type `V`.
///
/// Emitted as constants: `user::email`, `session::terminated_at`.
pub struct Column<T, V> {
    at: usize,
    types: PhantomData<fn() -> (T, V)>,
}

impl<T, V> std::fmt::Debug for Column<T, V> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Column({})", self.at)
    }
}

impl<T, V> Clone for Column<T, V> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, V> Copy for Column<T, V> {}

impl<T: Entity, V: Stored> Column<T, V> {
    /// The column at a position of its table, from 0.
    #[must_use]
    pub const fn at(position: usize) -> Self {
        Self { at: position, types: PhantomData }
    }

    /// Its position in its table, from 0.
    #[must_use]
    pub fn position(self) -> usize {
        self.at
    }

    /// What is known of it.
    #[must_use]
    pub fn info(self) -> &'static ColumnInfo {
        &T::TABLE.columns[self.at]
    }

    /// A value of the column as a parameter.
    ///
    /// # Errors
    /// As [`Stored::into_value`].
    pub(crate) fn value(self, value: impl Into<V::Plain>) -> Result<Value> {
        value.into().into_value(T::TABLE, self.info())
    }

    /// Its value at a position of a row.
    ///
    /// # Errors
    /// As [`Stored::read`].
    pub(crate) fn read(self, row: Row<'_>, at: usize) -> Result<V> {
        V::read(row, at, self.info())
    }
}

impl ColumnInfo {
    /// The digits of a decimal, and how many of them stand behind the point.
    pub(crate) fn decimal(&self) -> (u8, u8) {
        match self.domain {
            Domain::Decimal { precision, scale } => (precision, scale),
            _ => (18, 0),
        }
    }
}

/// Makes an enumeration's values those of a column.
#[macro_export]
macro_rules! stored_enumeration {
    ($name:ty) => {
        impl $crate::Stored for $name {
            type Plain = Self;

            fn into_value(
                self,
                _table: &'static $crate::TableInfo,
                _column: &'static $crate::ColumnInfo,
            ) -> $crate::Result<$crate::Value> {
                ::core::result::Result::Ok($crate::Value::Text($crate::Enumeration::as_str(self).to_owned()))
            }

            fn read_nullable(
                row: $crate::Row<'_>,
                at: usize,
                _column: &'static $crate::ColumnInfo,
            ) -> $crate::Result<::core::option::Option<Self>> {
                row.optional_enumeration(at)
            }
        }

        impl $crate::Ordered for $name {}
    };
}

/// Makes a newtype's values those of a column, as the values inside are.
#[macro_export]
macro_rules! stored_newtype {
    ($name:ident, $inner:ty $(, $marker:ident)*) => {
        impl $crate::Stored for $name {
            type Plain = Self;

            fn into_value(
                self,
                table: &'static $crate::TableInfo,
                column: &'static $crate::ColumnInfo,
            ) -> $crate::Result<$crate::Value> {
                $crate::Stored::into_value(self.0, table, column)
            }

            fn read_nullable(
                row: $crate::Row<'_>,
                at: usize,
                column: &'static $crate::ColumnInfo,
            ) -> $crate::Result<::core::option::Option<Self>> {
                ::core::result::Result::Ok(<$inner as $crate::Stored>::read_nullable(row, at, column)?.map(Self))
            }
        }

        impl $crate::Kept for $name {
            fn kept(self) -> Self {
                Self($crate::Kept::kept(self.0))
            }
        }

        $(impl $crate::$marker for $name {})*
    };
}

/// Makes a document's values those of a JSON column.
#[macro_export]
macro_rules! stored_document {
    ($name:ident) => {
        impl $crate::Stored for $name {
            type Plain = Self;

            fn into_value(
                self,
                table: &'static $crate::TableInfo,
                column: &'static $crate::ColumnInfo,
            ) -> $crate::Result<$crate::Value> {
                $crate::Value::document(table, column.name, &self)
            }

            fn read_nullable(
                row: $crate::Row<'_>,
                at: usize,
                _column: &'static $crate::ColumnInfo,
            ) -> $crate::Result<::core::option::Option<Self>> {
                row.optional_document(at)
            }
        }
    };
}
