//! What a step of a migration makes true of a database.

use serde::{Deserialize, Serialize};

use crate::Catalog;

/// A fact about a database's structure. A step whose effect already holds is not run again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are what the variant names")]
pub enum Effect {
    /// Nothing the structure shows: the step runs whenever its migration does.
    None,
    TableExists(String),
    TableMissing(String),
    ColumnExists(String, String),
    ColumnMissing(String, String),
    ColumnNullable(String, String),
    ColumnNotNull(String, String),
    /// A foreign key, check, unique constraint or index of the table.
    ConstraintExists(String, String),
    ConstraintMissing(String, String),
}

impl Effect {
    /// Whether it is already true of `catalog`.
    #[must_use]
    pub fn holds(&self, catalog: &Catalog) -> bool {
        let column =
            |table: &String, column: &String| catalog.tables.get(table).and_then(|it| it.column(column));
        let constraint = |table: &String, name: &String| {
            catalog.tables.get(table).is_some_and(|it| {
                it.references.contains_key(name)
                    || it.checks.contains_key(name)
                    || it.indexes.contains_key(name)
            })
        };
        match self {
            Self::None => false,
            Self::TableExists(table) => catalog.tables.contains_key(table),
            Self::TableMissing(table) => !catalog.tables.contains_key(table),
            Self::ColumnExists(table, name) => column(table, name).is_some(),
            Self::ColumnMissing(table, name) => column(table, name).is_none(),
            Self::ColumnNullable(table, name) => column(table, name).is_some_and(|it| it.nullable),
            Self::ColumnNotNull(table, name) => column(table, name).is_some_and(|it| !it.nullable),
            Self::ConstraintExists(table, name) => constraint(table, name),
            Self::ConstraintMissing(table, name) => !constraint(table, name),
        }
    }
}
