//! What a step of a migration makes true of a database.

use serde::{Deserialize, Serialize};

use crate::{Catalog, unvalidated};

/// A fact about a database's structure. A step whose effect already holds is not run again.
///
/// `S` holds the names: `String` while compiling, `&'static str` in emitted code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are what the variant names")]
pub enum Effect<S = String> {
    /// Nothing the structure shows: the step runs whenever its migration does.
    None,
    TableExists(S),
    TableMissing(S),
    ColumnExists(S, S),
    ColumnMissing(S, S),
    ColumnNullable(S, S),
    ColumnNotNull(S, S),
    /// A foreign key, check, unique constraint or index of the table.
    ConstraintExists(S, S),
    /// The same, whether or not the rows that are there were looked at.
    ConstraintDeclared(S, S),
    ConstraintMissing(S, S),
    PrimaryKeyExists(S),
    PrimaryKeyMissing(S),
    ViewExists(S),
    ViewMissing(S),
}

/// How a step of a migration runs beside others.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// In one transaction with the steps beside it that run the same way.
    #[default]
    Together,
    /// In a transaction of its own: it takes long, and holds no lock that others wait for.
    Separate,
    /// Outside any transaction.
    Alone,
    /// In many short transactions, a range of keys each.
    Batches,
}

impl<S: AsRef<str>> Effect<S> {
    /// Whether it is already true of `catalog`.
    #[must_use]
    pub fn holds(&self, catalog: &Catalog) -> bool {
        let column = |table: &S, column: &S| {
            catalog.tables.get(table.as_ref()).and_then(|it| it.column(column.as_ref()))
        };
        let constraint = |table: &S, name: &str| {
            catalog.tables.get(table.as_ref()).is_some_and(|it| {
                it.references.contains_key(name)
                    || it.checks.contains_key(name)
                    || it.indexes.contains_key(name)
            })
        };
        let key = |table: &S| catalog.tables.get(table.as_ref()).is_some_and(|it| !it.primary_key.is_empty());
        match self {
            Self::None => false,
            Self::TableExists(table) => catalog.tables.contains_key(table.as_ref()),
            Self::TableMissing(table) => !catalog.tables.contains_key(table.as_ref()),
            Self::ColumnExists(table, name) => column(table, name).is_some(),
            Self::ColumnMissing(table, name) => column(table, name).is_none(),
            Self::ColumnNullable(table, name) => column(table, name).is_some_and(|it| it.nullable),
            Self::ColumnNotNull(table, name) => column(table, name).is_some_and(|it| !it.nullable),
            Self::ConstraintExists(table, name) => constraint(table, name.as_ref()),
            Self::ConstraintDeclared(table, name) => {
                constraint(table, name.as_ref()) || constraint(table, &unvalidated(name.as_ref()))
            }
            Self::ConstraintMissing(table, name) => {
                !constraint(table, name.as_ref()) && !constraint(table, &unvalidated(name.as_ref()))
            }
            Self::PrimaryKeyExists(table) => key(table),
            Self::PrimaryKeyMissing(table) => !key(table),
            Self::ViewExists(view) => catalog.views.contains_key(view.as_ref()),
            Self::ViewMissing(view) => !catalog.views.contains_key(view.as_ref()),
        }
    }
}
