//! Updates of the columns a caller gives.

use diglot_dialect::quoted;

use crate::{Statement, TableInfo, Value, Write, WriteKind};

/// The columns an update sets.
#[derive(Debug)]
pub struct Update {
    table: &'static TableInfo,
    columns: Vec<&'static str>,
    values: Vec<Value>,
}

impl Update {
    /// An update of `table` that sets nothing yet.
    #[must_use]
    pub fn of(table: &'static TableInfo) -> Self {
        Self { table, columns: Vec::new(), values: Vec::new() }
    }

    /// Sets a column.
    pub fn set(&mut self, column: &'static str, value: Value) {
        self.columns.push(column);
        self.values.push(value);
    }

    /// Whether nothing is set.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.columns.is_empty()
    }

    /// The write that updates the row with this primary key and gives it back.
    #[must_use]
    pub fn at(mut self, key: impl IntoIterator<Item = Value>) -> Write {
        let mut parameter = 0;
        let mut equal = |column: &&'static str| {
            parameter += 1;
            format!("{} = ${parameter}", quoted(column))
        };
        let set: Vec<String> = self.columns.iter().map(&mut equal).collect();
        let key_columns: Vec<String> = self.table.primary_key.columns.iter().map(equal).collect();
        let returned: Vec<String> = self.table.columns.iter().map(|it| quoted(it.name)).collect();
        self.values.extend(key);
        Write {
            table: self.table,
            statement: Statement::made(format!(
                "UPDATE {} SET {} WHERE {} RETURNING {}",
                quoted(self.table.name),
                set.join(", "),
                key_columns.join(" AND "),
                returned.join(", ")
            )),
            kind: WriteKind::Update(self.columns),
            values: self.values,
        }
    }
}
