//! What Postgres says to what it means. Source: PostgreSQL documentation, appendix A.

use std::error::Error as _;

use tokio_postgres::error::SqlState;

use super::prepared::is_outdated;
use crate::{Error, QueryInfo, TableInfo, Violation};

/// An error outside a write of one table.
pub(crate) fn error(cause: &tokio_postgres::Error) -> Error {
    let Some(database) = cause.as_db_error() else {
        return match cause.source() {
            Some(source) if cause.is_closed() => Error::Connection(source.to_string()),
            _ if cause.is_closed() => Error::Connection("the server closed the connection".to_owned()),
            Some(source) => Error::Database(format!("{cause}: {source}")),
            None => Error::Database(cause.to_string()),
        };
    };
    match *database.code() {
        SqlState::T_R_SERIALIZATION_FAILURE | SqlState::T_R_DEADLOCK_DETECTED => Error::Serialization,
        SqlState::NUMERIC_VALUE_OUT_OF_RANGE | SqlState::DATETIME_FIELD_OVERFLOW => Error::overflow(),
        SqlState::INVALID_ROW_COUNT_IN_LIMIT_CLAUSE => Error::row_count("limit"),
        SqlState::INVALID_ROW_COUNT_IN_RESULT_OFFSET_CLAUSE => Error::row_count("offset"),
        SqlState::LOCK_NOT_AVAILABLE => Error::Busy,
        SqlState::DISK_FULL => Error::Full(database.message().to_owned()),
        SqlState::READ_ONLY_SQL_TRANSACTION => Error::ReadOnly,
        SqlState::QUERY_CANCELED => Error::Timeout("the statement was cancelled".to_owned()),
        SqlState::ADMIN_SHUTDOWN | SqlState::CRASH_SHUTDOWN | SqlState::CANNOT_CONNECT_NOW => {
            Error::Connection(database.message().to_owned())
        }
        // Prepared again by now: in a transaction, the whole of it may be tried again.
        _ if is_outdated(database) => Error::Serialization,
        _ => Error::Database(database.message().to_owned()),
    }
}

/// The error a failed write of `table` is; `query` is the named query that wrote, if one did.
pub(crate) fn write_error(
    table: &TableInfo,
    query: Option<&QueryInfo>,
    cause: &tokio_postgres::Error,
) -> Error {
    let Some(database) = cause.as_db_error() else { return error(cause) };
    let constraint = database.constraint().map(str::to_owned);
    let violation = match *database.code() {
        SqlState::UNIQUE_VIOLATION => Violation::Unique { constraint, columns: Vec::new() },
        SqlState::FOREIGN_KEY_VIOLATION | SqlState::RESTRICT_VIOLATION => {
            Violation::ForeignKey { constraint }
        }
        SqlState::CHECK_VIOLATION => Violation::Check(constraint.unwrap_or_default()),
        SqlState::NOT_NULL_VIOLATION => {
            Violation::NotNull(database.column().map(str::to_owned).unwrap_or_default())
        }
        SqlState::NUMERIC_VALUE_OUT_OF_RANGE | SqlState::DATETIME_FIELD_OVERFLOW => {
            return table.overflow(query);
        }
        SqlState::STATEMENT_TOO_COMPLEX => return Error::TooDeep { table: table.name.to_owned() },
        _ => return error(cause),
    };
    table.error(violation)
}

/// Why no connection could be made, in one line.
pub(crate) fn connection_error(place: &str, cause: &tokio_postgres::Error) -> Error {
    let mut reason = cause.as_db_error().map_or_else(|| cause.to_string(), |it| it.message().to_owned());
    let mut source = if cause.as_db_error().is_some() { None } else { cause.source() };
    while let Some(inner) = source {
        // Some causes already say what theirs was.
        let says = inner.to_string();
        if says.contains(&reason) {
            reason = says;
        } else if !reason.contains(&says) {
            reason = format!("{reason}: {says}");
        }
        source = inner.source();
    }
    Error::Connection(format!("cannot connect to Postgres at {place}: {reason}"))
}
