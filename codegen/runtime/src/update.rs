//! Updates of the columns a caller gives.

use diglot_dialect::{Queries, identifier};

use crate::{TableInfo, Value, Write, WriteKind, query::Sql};

/// The columns an update sets. Those that hold the time of the last change or count changes are seen to.
#[derive(Debug)]
pub struct Update {
    table: &'static TableInfo,
    columns: Vec<&'static str>,
    values: Vec<Value>,
    /// What the column that counts changes must be now.
    expected: Option<i64>,
}

impl Update {
    /// An update of `table` that sets nothing yet.
    #[must_use]
    pub fn of(table: &'static TableInfo) -> Self {
        Self { table, columns: Vec::new(), values: Vec::new(), expected: None }
    }

    /// Sets a column.
    pub fn set(&mut self, column: &'static str, value: Value) {
        self.columns.push(column);
        self.values.push(value);
    }

    /// Only updates a row that has been changed so often (optimistic locking).
    pub fn expect(&mut self, version: Option<i64>) {
        self.expected = version;
    }

    /// Whether only a row at one version is updated.
    #[must_use]
    pub fn expects(&self) -> bool {
        self.expected.is_some()
    }

    /// Whether nothing is set.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.columns.is_empty()
    }

    /// The columns it gives a value, in the order of their parameters.
    pub(crate) fn assigned(&self) -> Vec<&'static str> {
        let mut columns = self.columns.clone();
        columns.extend(self.table.updated);
        columns
    }

    /// Writes what is set, without `SET`.
    pub(crate) fn assign(self, sql: &mut Sql) {
        for (at, (name, value)) in self.columns.into_iter().zip(self.values).enumerate() {
            let native = self.table.columns.iter().find(|it| it.name == name).and_then(|it| it.native);
            sql.push(if at > 0 { ", " } else { "" });
            sql.name(name);
            sql.push(" = ");
            sql.bind_for(native, value);
        }
        for name in self.table.updated {
            sql.push(", ");
            sql.name(name);
            sql.push(" = ");
            sql.bind(Value::Timestamp(crate::now()));
        }
        if let Some(version) = self.table.version {
            sql.write(format_args!(", {0} = {0} + 1", identifier(version)));
        }
    }

    /// The write that updates the row with this primary key and gives it back.
    #[must_use]
    pub fn at(self, queries: Queries, key: Vec<Value>) -> Write {
        let (table, expected) = (self.table, self.expected);
        let columns = self.assigned();
        let name = identifier(table.name);
        let mut sql = Sql::new(queries);
        sql.write(format_args!("UPDATE {name} SET "));
        self.assign(&mut sql);
        for (at, (name, value)) in table.primary_key.columns.iter().zip(key).enumerate() {
            sql.push(if at > 0 { " AND " } else { " WHERE " });
            sql.name(name);
            sql.push(" = ");
            sql.bind(value);
        }
        if let (Some(version), Some(expected)) = (table.version, expected) {
            sql.write(format_args!(" AND {} = ", identifier(version)));
            sql.bind(Value::Integer(expected));
        }
        if let Some(deleted) = table.deleted {
            sql.write(format_args!(" AND {} IS NULL", identifier(deleted)));
        }
        sql.push(" RETURNING ");
        sql.outputs(table, &name);
        let (statement, values) = sql.finish();
        Write { table, kind: WriteKind::Update(columns), statement, values }
    }
}
