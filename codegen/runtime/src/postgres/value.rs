//! Values on Postgres's wire. Source: PostgreSQL source, `src/backend/utils/adt/timestamp.c` and `date.c`
//! (binary formats count from 2000-01-01).

use bytes::{BufMut, BytesMut};
use jiff::{
    Timestamp,
    civil::{Date, Time},
};
use tokio_postgres::types::{FromSql, IsNull as Null, ToSql, Type, to_sql_checked};

use crate::{
    Value, json,
    value::{date_from_days, time_from_microseconds, time_microseconds, timestamp_from_microseconds},
};

type BoxError = Box<dyn std::error::Error + Sync + Send>;

/// Microseconds from 1970-01-01 to 2000-01-01.
const EPOCH_MICROSECONDS: i64 = 946_684_800_000_000;
const EPOCH: Date = Date::constant(2000, 1, 1);
/// Days from 1970-01-01 to 2000-01-01.
const EPOCH_DAYS: i64 = 10_957;

impl ToSql for Value {
    fn to_sql(&self, kind: &Type, out: &mut BytesMut) -> Result<Null, BoxError> {
        match self {
            Self::Null => return Ok(Null::Yes),
            Self::Boolean(value) => return value.to_sql(kind, out),
            Self::Integer(value) => match *kind {
                Type::INT2 => out.put_i16(i16::try_from(*value)?),
                Type::INT4 => out.put_i32(i32::try_from(*value)?),
                _ => out.put_i64(*value),
            },
            Self::Float(value) => return value.to_sql(kind, out),
            Self::Decimal { value, .. } => return value.to_sql(kind, out),
            Self::Text(text) => out.put_slice(text.as_bytes()),
            Self::Bytes(bytes) => out.put_slice(bytes),
            Self::Uuid(id) => out.put_slice(id.as_bytes()),
            Self::Timestamp(instant) => out.put_i64(instant.as_microsecond() - EPOCH_MICROSECONDS),
            Self::Date(date) => out.put_i32(i32::try_from(date.duration_since(EPOCH).as_hours() / 24)?),
            Self::Time(time) => out.put_i64(time_microseconds(*time)),
            Self::Duration(duration) => out.put_i64(i64::try_from(duration.as_micros())?),
            Self::Json(json) => {
                if *kind == Type::JSONB {
                    // The version of the binary form, which is followed by text.
                    out.put_u8(1);
                }
                out.put_slice(json::text(json).as_bytes());
            }
            Self::Array(items) | Self::List(items) => return items.to_sql(kind, out),
        }
        Ok(Null::No)
    }

    // The statement fixes each parameter's type, and emitted code gives a value of that type.
    fn accepts(_kind: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

/// A timestamp of a result.
pub(crate) struct Instant(pub(crate) Timestamp);

impl<'a> FromSql<'a> for Instant {
    fn from_sql(_kind: &Type, raw: &'a [u8]) -> Result<Self, BoxError> {
        let microseconds = i64::from_be_bytes(raw.try_into()?);
        let since_1970 = microseconds.checked_add(EPOCH_MICROSECONDS).ok_or("timestamp out of range")?;
        Ok(Self(timestamp_from_microseconds(since_1970).ok_or("timestamp out of range")?))
    }

    fn accepts(kind: &Type) -> bool {
        *kind == Type::TIMESTAMPTZ
    }
}

/// A date of a result.
pub(crate) struct Day(pub(crate) Date);

impl<'a> FromSql<'a> for Day {
    fn from_sql(_kind: &Type, raw: &'a [u8]) -> Result<Self, BoxError> {
        let days = i32::from_be_bytes(raw.try_into()?);
        let since_1970 = i64::from(days) + EPOCH_DAYS;
        Ok(Self(date_from_days(since_1970).ok_or("date out of range")?))
    }

    fn accepts(kind: &Type) -> bool {
        *kind == Type::DATE
    }
}

/// A time of day of a result.
pub(crate) struct TimeOfDay(pub(crate) Time);

impl<'a> FromSql<'a> for TimeOfDay {
    fn from_sql(_kind: &Type, raw: &'a [u8]) -> Result<Self, BoxError> {
        let microseconds = i64::from_be_bytes(raw.try_into()?);
        Ok(Self(time_from_microseconds(microseconds).ok_or("time out of range")?))
    }

    fn accepts(kind: &Type) -> bool {
        *kind == Type::TIME
    }
}

/// A value of a result that is only asked whether it is there.
pub(crate) struct Anything;

impl<'a> FromSql<'a> for Anything {
    fn from_sql(_kind: &Type, _raw: &'a [u8]) -> Result<Self, BoxError> {
        Ok(Self)
    }

    fn accepts(_kind: &Type) -> bool {
        true
    }
}
