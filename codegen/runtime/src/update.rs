//! Updates of the columns a caller gives.

use diglot_dialect::{Queries, quoted};

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

    /// Writes what is set, without `SET`.
    pub(crate) fn assign(self, sql: &mut Sql) {
        for (at, (name, value)) in self.columns.into_iter().zip(self.values).enumerate() {
            let native = self.table.columns.iter().find(|it| it.name == name).and_then(|it| it.native);
            let parameter = sql.bind(value);
            let parameter = sql.queries.bound(native, &parameter);
            sql.push(&format!("{}{} = {parameter}", if at > 0 { ", " } else { "" }, quoted(name)));
        }
        for name in self.table.updated {
            let now = sql.bind(Value::Timestamp(crate::now()));
            sql.push(&format!(", {} = {now}", quoted(name)));
        }
        if let Some(version) = self.table.version {
            sql.push(&format!(", {0} = {0} + 1", quoted(version)));
        }
    }

    /// The write that updates the row with this primary key and gives it back.
    #[must_use]
    pub fn at(self, queries: Queries, key: Vec<Value>) -> Write {
        let (table, expected) = (self.table, self.expected);
        let mut columns = self.columns.clone();
        columns.extend(table.updated);
        let mut sql = Sql::new(queries);
        sql.push(&format!("UPDATE {} SET ", quoted(table.name)));
        self.assign(&mut sql);
        for (at, (name, value)) in table.primary_key.columns.iter().zip(key).enumerate() {
            let parameter = sql.bind(value);
            sql.push(&format!("{} {} = {parameter}", if at > 0 { " AND" } else { " WHERE" }, quoted(name)));
        }
        if let (Some(version), Some(expected)) = (table.version, expected) {
            let expected = sql.bind(Value::Integer(expected));
            sql.push(&format!(" AND {} = {expected}", quoted(version)));
        }
        if let Some(deleted) = table.deleted {
            sql.push(&format!(" AND {} IS NULL", quoted(deleted)));
        }
        sql.push(" RETURNING ");
        sql.outputs(table, &quoted(table.name));
        let (statement, values) = sql.finish();
        Write { table, kind: WriteKind::Update(columns), statement, values }
    }
}
