//! What SQLite says to what it means. Source: SQLite documentation, "Result and Error Codes".

use rusqlite::{Connection, ErrorCode, ffi};

use crate::{Error, TableInfo, Value, Violation, Write, WriteKind};

/// An error outside a write of one table.
pub(crate) fn error(cause: rusqlite::Error) -> Error {
    match &cause {
        rusqlite::Error::SqliteFailure(failure, message) => match failure.code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Error::Busy,
            ErrorCode::OperationInterrupted => Error::Timeout("the statement was interrupted".to_owned()),
            _ => Error::Database(message.clone().unwrap_or_else(|| failure.to_string())),
        },
        _ => Error::Database(cause.to_string()),
    }
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

/// The error a failed write is. SQLite does not say which foreign key was violated, so the rows are asked.
pub(crate) fn write_error(connection: &Connection, write: &Write, cause: rusqlite::Error) -> Error {
    match violation(&cause) {
        Some(Violation::ForeignKey { .. }) => {
            let constraint = violated_reference(connection, write).map(str::to_owned);
            write.table.error(Violation::ForeignKey { constraint })
        }
        Some(violation) => write.table.error(violation),
        None => error(cause),
    }
}

fn violated_reference(connection: &Connection, write: &Write) -> Option<&'static str> {
    let table: &'static TableInfo = write.table;
    let (assigned, key) = match &write.kind {
        // Without the row's columns in order, the reference cannot be told by asking for its values.
        WriteKind::InsertReturning => return only_reference(table),
        WriteKind::Insert => (table.columns.iter().map(|it| it.name).collect(), None),
        WriteKind::Update(columns) => (columns.clone(), write.values.get(columns.len()..)),
        WriteKind::Delete => (Vec::new(), Some(write.values.as_slice())),
    };
    for reference in table.references {
        let values: Option<Vec<&Value>> = reference
            .columns
            .iter()
            .map(|column| write.values.get(assigned.iter().position(|it| it == column)?))
            .collect();
        let Some(values) = values else { continue };
        if !values.contains(&&Value::Null) && !exists(connection, reference.exists, &values)? {
            return Some(reference.name);
        }
    }
    let key: Vec<&Value> = key?.iter().collect();
    let referencing =
        table.referencing.iter().find(|it| exists(connection, it.exists, &key).unwrap_or(false))?;
    Some(referencing.name)
}

/// The one foreign key of a table that has no other.
fn only_reference(table: &TableInfo) -> Option<&'static str> {
    match table.references {
        [only] => Some(only.name),
        _ => None,
    }
}

fn exists(connection: &Connection, sql: &str, values: &[&Value]) -> Option<bool> {
    let mut statement = connection.prepare_cached(sql).ok()?;
    statement.exists(rusqlite::params_from_iter(values)).ok()
}
