//! What SQLite says to what it means. Source: SQLite documentation, "Result and Error Codes".

use diglot_dialect::quoted;
use rusqlite::{Connection, ErrorCode, ffi};

use super::{broken, deep, functions::OUT_OF_RANGE};
use crate::{
    Error, Value, Violation, Write, WriteKind,
    reference::{self, Question},
};

/// An error outside a write of one table.
pub(crate) fn error(cause: rusqlite::Error) -> Error {
    match &cause {
        rusqlite::Error::SqliteFailure(failure, message) => match failure.code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Error::Busy,
            ErrorCode::DiskFull => Error::Full(message.clone().unwrap_or_else(|| failure.to_string())),
            ErrorCode::ReadOnly => Error::ReadOnly,
            ErrorCode::OperationInterrupted => Error::Timeout("the statement was interrupted".to_owned()),
            _ if message.as_deref() == Some(&format!("{OUT_OF_RANGE}: limit")) => Error::row_count("limit"),
            _ if message.as_deref() == Some(&format!("{OUT_OF_RANGE}: offset")) => Error::row_count("offset"),
            _ if message.as_deref().is_some_and(is_overflow) => Error::overflow(),
            _ => Error::Database(message.clone().unwrap_or_else(|| failure.to_string())),
        },
        _ => Error::Database(cause.to_string()),
    }
}

/// Whether a message says that a number does not fit: SQLite's own, that of the functions a connection of the
/// runtime brings along, and what comes of an integer that became a real.
fn is_overflow(message: &str) -> bool {
    message == "integer overflow"
        || message.starts_with(OUT_OF_RANGE)
        || message.starts_with("cannot store REAL value in INTEGER column")
}

/// The constraint a failed write violates, if that is why it failed.
fn violation(cause: &rusqlite::Error) -> Option<Violation> {
    let rusqlite::Error::SqliteFailure(failure, Some(message)) = cause else { return None };
    // `UNIQUE constraint failed: users.email`, `… failed: index 'name'`, `CHECK constraint failed: name`
    let subject = message.split_once("constraint failed: ").map_or("", |(_, subject)| subject);
    let columns = || -> Vec<String> {
        subject.split(", ").filter_map(|it| it.split_once('.')).map(|(_, column)| column.to_owned()).collect()
    };
    Some(match failure.extended_code {
        ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY => Violation::Unique {
            constraint: subject.strip_prefix("index '").map(|it| it.trim_end_matches('\'').to_owned()),
            columns: columns(),
        },
        // A column that is offered by two names is required by a trigger.
        ffi::SQLITE_CONSTRAINT_TRIGGER if message.starts_with("NOT NULL constraint failed") => {
            Violation::NotNull(columns().pop().unwrap_or_default())
        }
        ffi::SQLITE_CONSTRAINT_FOREIGNKEY | ffi::SQLITE_CONSTRAINT_TRIGGER => {
            Violation::ForeignKey { constraint: None }
        }
        ffi::SQLITE_CONSTRAINT_CHECK => Violation::Check(subject.to_owned()),
        ffi::SQLITE_CONSTRAINT_NOTNULL => Violation::NotNull(columns().pop().unwrap_or_default()),
        _ => return None,
    })
}

/// The error a failed write is. SQLite does not say which foreign key was violated, and which of several rules is the
/// first it says in an order of its own, so the rows are asked.
pub(crate) fn write_error(connection: &Connection, write: &Write, cause: rusqlite::Error) -> Error {
    match violation(&cause) {
        Some(Violation::ForeignKey { .. }) => {
            let constraint = violated_reference(connection, write).map(str::to_owned);
            write.table.error(Violation::ForeignKey { constraint })
        }
        Some(told @ (Violation::Check(_) | Violation::Unique { .. })) => {
            let query = write.statement.query();
            match broken::first(connection, write).unwrap_or(told) {
                Violation::Check(name) if write.table.overflows(&name, query) => write.table.overflow(query),
                violation => write.table.error(violation),
            }
        }
        Some(violation) => write.table.error(violation),
        None if deep::is_too_deep(&cause) => Error::TooDeep { table: write.table.name.to_owned() },
        None => match error(cause) {
            Error::OutOfRange { .. } => write.table.overflow(write.statement.query()),
            other => other,
        },
    }
}

fn violated_reference(connection: &Connection, write: &Write) -> Option<&'static str> {
    if matches!(write.kind, WriteKind::UpdateWhere { .. } | WriteKind::Other) {
        return checked(connection, write);
    }
    let violated = |it: &Question| {
        let values: Vec<&Value> = it.values.iter().collect();
        exists(connection, &it.sql, &values).is_some_and(|found| found == it.by_a_row)
    };
    let asked = reference::questions(write).into_iter().find(violated).map(|it| it.constraint);
    asked.or_else(|| deep::holder(connection, write))
}

/// Runs the write once more with its checks put off, asks which rows then refer to nothing, and undoes it.
fn checked(connection: &Connection, write: &Write) -> Option<&'static str> {
    let ask = || -> rusqlite::Result<Option<&'static str>> {
        connection.pragma_update(None, "defer_foreign_keys", true)?;
        let mut statement = connection.prepare(write.statement.sqlite())?;
        let mut rows = statement.query(rusqlite::params_from_iter(&write.values))?;
        while rows.next()?.is_some() {}
        for reference in write.table.references {
            let pairs = reference.columns.iter().map(|it| format!("{} IS NOT NULL", quoted(it)));
            let given = pairs.collect::<Vec<_>>().join(" AND ");
            // `exists` asks for one row by parameters; here the parameters are the row's own columns.
            let mut exists = reference.exists.to_owned();
            for (at, column) in reference.columns.iter().enumerate().rev() {
                exists = exists.replace(&format!("${}", at + 1), &format!("referencing.{}", quoted(column)));
            }
            let sql = format!(
                "SELECT 1 FROM {} AS referencing WHERE {given} AND NOT EXISTS ({exists})",
                quoted(write.table.name)
            );
            if connection.prepare(&sql)?.exists([])? {
                return Ok(Some(reference.name));
            }
        }
        Ok(None)
    };
    connection.execute_batch("SAVEPOINT checked").ok()?;
    let found = ask().ok().flatten();
    let _ = connection.execute_batch("ROLLBACK TO checked; RELEASE checked");
    found
}

fn exists(connection: &Connection, sql: &str, values: &[&Value]) -> Option<bool> {
    let mut statement = connection.prepare_cached(sql).ok()?;
    statement.exists(rusqlite::params_from_iter(values)).ok()
}
