//! Statements that are made at run time, text and parameters together.

use std::fmt::Write as _;

use diglot_dialect::{Queries, identifier};

use crate::{ColumnInfo, Statement, TableInfo, Value};

/// Keys of several columns in one statement: SQLite nests conditions at most a thousand deep.
pub(crate) const KEYS_AT_ONCE: usize = 200;

/// A statement in the making.
pub(crate) struct Sql {
    pub(crate) queries: Queries,
    pub(crate) text: String,
    pub(crate) values: Vec<Value>,
    aliases: usize,
}

impl Sql {
    pub(crate) fn new(queries: Queries) -> Self {
        Self { queries, text: String::with_capacity(256), values: Vec::new(), aliases: 0 }
    }

    pub(crate) fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Writes formatted text.
    pub(crate) fn write(&mut self, text: std::fmt::Arguments<'_>) {
        // Writing to a text does not fail.
        let _ = self.text.write_fmt(text);
    }

    /// Writes a name, in quotes where it must be.
    pub(crate) fn name(&mut self, name: &str) {
        self.text.push_str(&identifier(name));
    }

    /// Writes one more parameter.
    pub(crate) fn bind(&mut self, value: Value) {
        self.values.push(value);
        let number = self.values.len();
        self.write(format_args!("${number}"));
    }

    /// Writes one more parameter for a column; `native` is the type Postgres has for it of its own.
    pub(crate) fn bind_for(&mut self, native: Option<&str>, value: Value) {
        if native.is_none() {
            return self.bind(value);
        }
        self.values.push(value);
        let text = self.queries.bound(native, &format!("${}", self.values.len()));
        self.push(&text);
    }

    /// A name for one more mention of a table.
    pub(crate) fn alias(&mut self) -> String {
        self.aliases += 1;
        format!("t{}", self.aliases)
    }

    /// The columns of a table as they are read, each of the relation called `relation`.
    pub(crate) fn outputs(&mut self, table: &TableInfo, relation: &str) {
        for (at, column) in table.columns.iter().enumerate() {
            if at > 0 {
                self.text.push_str(", ");
            }
            self.output(column, relation);
        }
    }

    /// One column as it is compared.
    pub(crate) fn column(&mut self, column: &ColumnInfo, relation: &str) {
        self.write(format_args!("{relation}.{}", identifier(column.name)));
    }

    /// One column as it is read.
    pub(crate) fn output(&mut self, column: &ColumnInfo, relation: &str) {
        match column.native {
            None => self.column(column, relation),
            native => {
                let text = self.queries.shown(native, &format!("{relation}.{}", identifier(column.name)));
                self.text.push_str(&text);
            }
        }
    }

    /// `SELECT … FROM …` of every column of a table, which is called by its name.
    pub(crate) fn select(&mut self, table: &TableInfo) {
        let name = identifier(table.name);
        self.push("SELECT ");
        self.outputs(table, &name);
        self.write(format_args!(" FROM {name}"));
    }

    /// ` AND …`: only rows that are not marked as deleted, where a table marks them.
    pub(crate) fn living(&mut self, table: &TableInfo, relation: &str) {
        if let Some(deleted) = table.deleted {
            self.write(format_args!(" AND {relation}.{} IS NULL", identifier(deleted)));
        }
    }

    /// Rows whose `columns` have the values of one of `keys`, which stand one after another.
    pub(crate) fn any_of(&mut self, columns: &[&ColumnInfo], relation: &str, keys: &[Value]) {
        self.push("(");
        for (at, key) in keys.chunks(columns.len().max(1)).enumerate() {
            self.push(if at > 0 { " OR (" } else { "(" });
            for (place, (value, column)) in key.iter().zip(columns).enumerate() {
                self.push(if place > 0 { " AND " } else { "" });
                self.column(column, relation);
                self.push(" = ");
                self.bind_for(column.native, value.clone());
            }
            self.push(")");
        }
        self.push(")");
    }

    pub(crate) fn finish(self) -> (Statement, Vec<Value>) {
        (Statement::made(self.text), self.values)
    }
}
