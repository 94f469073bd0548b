//! Statements that are made at run time, text and parameters together.

use std::fmt::Write as _;

use diglot_dialect::{Queries, quoted};

use crate::{ColumnInfo, Statement, TableInfo, Value};

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

    /// The placeholder of one more parameter.
    pub(crate) fn bind(&mut self, value: Value) -> String {
        self.values.push(value);
        format!("${}", self.values.len())
    }

    /// The placeholder of one more parameter for a column.
    pub(crate) fn bind_for(&mut self, column: &ColumnInfo, value: Value) -> String {
        let parameter = self.bind(value);
        self.queries.bound(column.native, &parameter)
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

    /// One column as it is read.
    pub(crate) fn output(&mut self, column: &ColumnInfo, relation: &str) {
        match column.native {
            None => _ = write!(self.text, "{relation}.{}", quoted(column.name)),
            native => {
                let text = self.queries.shown(native, &format!("{relation}.{}", quoted(column.name)));
                self.text.push_str(&text);
            }
        }
    }

    pub(crate) fn finish(self) -> (Statement, Vec<Value>) {
        (Statement::made(self.text), self.values)
    }
}
