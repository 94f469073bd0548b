//! What emitted code tells about a table, so that a violated constraint can be named.

use crate::{Error, QueryInfo, Statement, Violation};

/// A table's constraints.
#[derive(Debug)]
pub struct TableInfo {
    /// The table.
    pub name: &'static str,
    /// Its columns in physical order.
    pub columns: &'static [ColumnInfo],
    /// The primary key's constraint and columns.
    pub primary_key: UniqueInfo,
    /// Unique constraints and indexes.
    pub uniques: &'static [UniqueInfo],
    /// Its foreign keys.
    pub references: &'static [ReferenceInfo],
    /// The foreign keys of other tables that refer to it.
    pub referencing: &'static [ReferencingInfo],
    /// The foreign keys by which rows go with those of this table.
    pub cascades: &'static [CascadeInfo],
    /// The column that marks deleted rows, which are passed over.
    pub deleted: Option<&'static str>,
    /// The column that counts changes of a row.
    pub version: Option<&'static str>,
    /// The columns that hold the time of the last change.
    pub updated: &'static [&'static str],
    /// The statement that adds a row.
    pub insert: Statement,
}

/// A column.
#[derive(Debug)]
pub struct ColumnInfo {
    /// The column.
    pub name: &'static str,
    /// The name of the check on its type's values.
    pub domain_check: &'static str,
    /// What that check is about.
    pub domain: Domain,
    /// The type Postgres has for it, where it is one of its own; its values are then read and written as text.
    pub native: Option<&'static str>,
    /// Whether it may be NULL.
    pub nullable: bool,
    /// Whether the engine makes its values itself.
    pub computed: bool,
}

/// What keeps a column to its type's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Domain {
    /// The storage itself, or a range.
    Range,
    /// A length.
    MaxLength(u32),
    /// The digits of a decimal.
    Decimal {
        /// All of them.
        precision: u8,
        /// Those behind the point.
        scale: u8,
    },
}

/// A unique constraint or index.
#[derive(Debug)]
pub struct UniqueInfo {
    /// Its name.
    pub name: &'static str,
    /// The columns it is over, those inside expressions included.
    pub columns: &'static [&'static str],
}

/// A foreign key of the table.
#[derive(Debug)]
pub struct ReferenceInfo {
    /// Its name.
    pub name: &'static str,
    /// The referencing columns.
    pub columns: &'static [&'static str],
    /// The referenced table.
    pub referenced_table: &'static str,
    /// Finds the referenced row; one parameter per column.
    pub exists: &'static str,
}

/// A foreign key of another table that refers to this one.
#[derive(Debug)]
pub struct ReferencingInfo {
    /// Its name.
    pub name: &'static str,
    /// The table that refers.
    pub table: &'static str,
    /// The referring columns.
    pub columns: &'static [&'static str],
    /// The columns of this table that they refer to.
    pub referenced_columns: &'static [&'static str],
    /// Finds a referring row; one parameter per column of this table's key.
    pub exists: &'static str,
    /// Whether a referring row keeps one of this table from being removed.
    pub keeps_from_delete: bool,
    /// Whether a referring row keeps the key it refers to from being changed.
    pub keeps_from_update: bool,
}

/// A foreign key by which rows of another table, or of the same, are removed with a row of this one.
#[derive(Debug)]
pub struct CascadeInfo {
    /// The table whose rows go; a function, since tables may refer to one another.
    pub table: fn() -> &'static TableInfo,
    /// The columns that refer.
    pub columns: &'static [&'static str],
    /// The columns they refer to.
    pub referenced_columns: &'static [&'static str],
}

impl CascadeInfo {
    /// The table whose rows go.
    pub(crate) fn table(&self) -> &'static TableInfo {
        (self.table)()
    }
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|it| (*it).to_owned()).collect()
}

impl TableInfo {
    /// The tables whose rows go with rows of this one, itself only if it can lead back to it.
    pub(crate) fn removed_with(&self) -> Vec<&'static Self> {
        let mut found: Vec<&'static Self> = Vec::new();
        let mut next: Vec<&'static Self> = self.cascades.iter().map(CascadeInfo::table).collect();
        while let Some(table) = next.pop() {
            if !found.iter().any(|it| it.name == table.name) {
                found.push(table);
                next.extend(table.cascades.iter().map(CascadeInfo::table));
            }
        }
        found
    }

    /// The foreign key of this name that keeps a row of this table, or one that would go with it.
    fn held_by(&self, name: &str) -> Option<&'static ReferencingInfo> {
        let own = self.referencing.iter().find(|it| it.name == name);
        own.or_else(|| {
            self.removed_with().into_iter().flat_map(|it| it.referencing).find(|it| it.name == name)
        })
    }

    /// The error of a number that does not fit: what the engine computes is told together, since Postgres does not
    /// say which column it was. `query` is the named query that wrote it, if one did.
    pub(crate) fn overflow(&self, query: Option<&QueryInfo>) -> Error {
        let computed = || self.columns.iter().filter(|it| it.computed).map(|it| it.name);
        let column = match query {
            Some(query) if !query.overflowing.is_empty() => query.overflowing.join(", "),
            // Numbers the engine gives do not come to their end.
            _ => {
                computed().filter(|it| !self.primary_key.columns.contains(it)).collect::<Vec<_>>().join(", ")
            }
        };
        Error::OutOfRange { table: self.name.to_owned(), column }
    }

    /// Whether a violated check is that of a column whose values do not fit on Postgres before any check is asked.
    #[cfg(feature = "sqlite")]
    pub(crate) fn overflows(&self, check: &str, query: Option<&QueryInfo>) -> bool {
        let column = self.columns.iter().find(|it| it.domain_check == check);
        column
            .is_some_and(|it| it.computed || query.is_some_and(|query| query.overflowing.contains(&it.name)))
    }

    /// The error a violated constraint of this table is.
    #[must_use]
    pub fn error(&self, violation: Violation) -> Error {
        let table = self.name.to_owned();
        match violation {
            Violation::Unique { constraint, columns } => {
                let all = || std::iter::once(&self.primary_key).chain(self.uniques);
                let found = match &constraint {
                    Some(name) => all().find(|it| it.name == name),
                    None => all().find(|it| it.columns == columns.as_slice()),
                };
                Error::Unique {
                    table,
                    constraint: found.map(|it| it.name.to_owned()).or(constraint).unwrap_or_default(),
                    columns: found.map_or(columns, |it| owned(it.columns)),
                }
            }
            Violation::ForeignKey { constraint } => {
                let name = constraint.unwrap_or_default();
                let incoming = self.held_by(&name);
                let outgoing = self.references.iter().find(|it| it.name == name);
                match (outgoing, incoming) {
                    (None, Some(incoming)) => Error::StillReferenced {
                        table,
                        constraint: name,
                        referencing_table: incoming.table.to_owned(),
                    },
                    (outgoing, _) => Error::MissingReference {
                        table,
                        constraint: name,
                        columns: outgoing.map(|it| owned(it.columns)).unwrap_or_default(),
                        referenced_table: outgoing
                            .map_or_else(|| "a table".to_owned(), |it| it.referenced_table.to_owned()),
                    },
                }
            }
            Violation::Check(constraint) => {
                match self.columns.iter().find(|it| it.domain_check == constraint) {
                    Some(ColumnInfo { name, domain: Domain::MaxLength(maximum), .. }) => {
                        Error::TooLong { table, column: (*name).to_owned(), maximum: *maximum }
                    }
                    Some(column) => Error::OutOfRange { table, column: column.name.to_owned() },
                    None => Error::Check { table, constraint },
                }
            }
            Violation::NotNull(column) => Error::NotNull { table, column },
        }
    }
}
