//! Updates of the columns a caller gives.

use diglot_dialect::quoted;

use crate::{Statement, TableInfo, Value, Write, WriteKind};

/// The columns an update sets.
#[derive(Debug)]
pub struct Update {
    table: &'static TableInfo,
    columns: Vec<&'static str>,
    values: Vec<Value>,
    /// The column that counts updates, and what it must be now.
    version: Option<(&'static str, Option<i64>)>,
    /// The column that marks deleted rows, which are passed over.
    deleted: Option<&'static str>,
}

impl Update {
    /// An update of `table` that sets nothing yet.
    #[must_use]
    pub fn of(table: &'static TableInfo) -> Self {
        Self { table, columns: Vec::new(), values: Vec::new(), version: None, deleted: None }
    }

    /// Sets a column.
    pub fn set(&mut self, column: &'static str, value: Value) {
        self.columns.push(column);
        self.values.push(value);
    }

    /// Counts the update in a column; where `expected` is given, only a row at that count is updated.
    pub fn count(&mut self, column: &'static str, expected: Option<i64>) {
        self.version = Some((column, expected));
    }

    /// Passes over rows that are marked as deleted in a column.
    pub fn living(&mut self, column: &'static str) {
        self.deleted = Some(column);
    }

    /// Whether nothing is set.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.columns.is_empty()
    }

    /// The write that updates the row with this primary key and gives it back.
    #[must_use]
    pub fn at(mut self, key: impl IntoIterator<Item = Value>) -> Write {
        let native = |column: &str| {
            let found = self.table.columns.iter().find(|it| it.name == column);
            found.and_then(|it| it.native)
        };
        let mut parameter = 0;
        // Each text once: what is of Postgres's own type is written and read as its text there.
        let mut equal = |column: &&'static str| {
            parameter += 1;
            let plain = format!("{} = ${parameter}", quoted(column));
            let cast = native(column)
                .map(|it| format!("{} = CAST(CAST(${parameter} AS text) AS {it})", quoted(column)));
            (plain.clone(), cast.unwrap_or(plain))
        };
        let (mut set, mut set_postgres): (Vec<String>, Vec<String>) =
            self.columns.iter().map(&mut equal).unzip();
        let key_columns: Vec<String> = self.table.primary_key.columns.iter().map(|it| equal(it).0).collect();
        let mut condition = key_columns.join(" AND ");
        self.values.extend(key);
        if let Some((column, expected)) = self.version {
            let column = quoted(column);
            set.push(format!("{column} = {column} + 1"));
            set_postgres.push(format!("{column} = {column} + 1"));
            if let Some(expected) = expected {
                self.values.push(Value::Integer(expected));
                condition.push_str(&format!(" AND {column} = ${}", self.values.len()));
            }
        }
        if let Some(column) = self.deleted {
            condition.push_str(&format!(" AND {} IS NULL", quoted(column)));
        }
        let returned: Vec<String> = self.table.columns.iter().map(|it| quoted(it.name)).collect();
        let returned_postgres: Vec<String> = self
            .table
            .columns
            .iter()
            .map(|it| match it.native {
                Some(_) => format!("CAST({} AS text)", quoted(it.name)),
                None => quoted(it.name),
            })
            .collect();
        let text = |set: &[String], returned: &[String]| {
            let (set, returned) = (set.join(", "), returned.join(", "));
            format!("UPDATE {} SET {set} WHERE {condition} RETURNING {returned}", quoted(self.table.name))
        };
        Write {
            table: self.table,
            statement: Statement {
                sqlite: text(&set, &returned).into(),
                postgres: text(&set_postgres, &returned_postgres).into(),
            },
            kind: WriteKind::Update(self.columns),
            values: self.values,
        }
    }
}
