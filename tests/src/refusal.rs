//! What an engine refuses, in words that do not change with its version and are the same for both.

use std::fmt;

/// Why a statement was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// What was violated, in words both engines share: `unique users (email)`, `check users_age_check`.
    pub violated: String,
    /// What the engine says of it.
    pub said: String,
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.violated)
    }
}

/// Anything that is no constraint: the kind of mistake alone.
const NOT_ACCEPTED: &str = "the statement is not accepted";
const OUT_OF_RANGE: &str = "a value is out of range";
const WRONG_TYPE: &str = "a value is of another type";
const REFERENCE: &str = "a reference";

impl From<rusqlite::Error> for Refusal {
    fn from(cause: rusqlite::Error) -> Self {
        let said = cause.to_string();
        let code = cause.sqlite_error().map_or(0, |it| it.extended_code);
        let about = said.split_once("failed: ").map_or("", |it| it.1);
        let violated = match code {
            rusqlite::ffi::SQLITE_CONSTRAINT_CHECK => format!("check {about}"),
            rusqlite::ffi::SQLITE_CONSTRAINT_NOTNULL => format!("required {about}"),
            rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE
            | rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY
            | rusqlite::ffi::SQLITE_CONSTRAINT_ROWID => unique_of_sqlite(about),
            // `restrict` is a trigger to SQLite, and says the same.
            _ if said.contains("FOREIGN KEY constraint failed") => REFERENCE.to_owned(),
            rusqlite::ffi::SQLITE_CONSTRAINT_DATATYPE | rusqlite::ffi::SQLITE_MISMATCH => {
                WRONG_TYPE.to_owned()
            }
            _ if said.contains("integer overflow") => OUT_OF_RANGE.to_owned(),
            _ => NOT_ACCEPTED.to_owned(),
        };
        Self { violated, said }
    }
}

/// `t.a, t.b`, or `index 'name'` where the columns are inside expressions.
fn unique_of_sqlite(about: &str) -> String {
    if let Some(name) = about.strip_prefix("index '") {
        return format!("unique {}", name.trim_end_matches('\''));
    }
    let mut table = "";
    let mut columns = Vec::new();
    for item in about.split(", ") {
        let (name, column) = item.split_once('.').unwrap_or(("", item));
        table = name;
        columns.push(column);
    }
    format!("unique {table} ({})", columns.join(", "))
}

impl From<tokio_postgres::Error> for Refusal {
    fn from(cause: tokio_postgres::Error) -> Self {
        let Some(error) = cause.as_db_error() else {
            let said = cause.to_string();
            return Self { violated: said.clone(), said };
        };
        let name = error.constraint().unwrap_or_default();
        let table = error.table().unwrap_or_default();
        let violated = match error.code().code() {
            "23514" => format!("check {name}"),
            "23502" => format!("required {table}.{}", error.column().unwrap_or_default()),
            "23505" => unique_of_postgres(table, name, error.detail().unwrap_or_default()),
            "23503" => REFERENCE.to_owned(),
            "22003" | "22008" => OUT_OF_RANGE.to_owned(),
            "22P02" | "22007" | "42804" => WRONG_TYPE.to_owned(),
            _ => NOT_ACCEPTED.to_owned(),
        };
        Self { violated, said: error.to_string() }
    }
}

/// By its columns, as SQLite has it, unless they are inside expressions.
fn unique_of_postgres(table: &str, name: &str, detail: &str) -> String {
    let columns = detail.strip_prefix("Key (").and_then(|it| it.split_once(")=(")).map(|it| it.0);
    match columns {
        Some(columns) if !columns.contains('(') => format!("unique {table} ({columns})"),
        _ => format!("unique {name}"),
    }
}
