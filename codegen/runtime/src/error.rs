//! What can go wrong with a database, the same on both engines.

use diglot_model::Difference;

use crate::QueryInfo;

/// The result of a database call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What can go wrong with a database. A mistake of a caller is the same error on both engines.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A row with these values is there already (SQLSTATE 23505).
    #[error("{table}: another row has the same {}", columns.join(", "))]
    Unique {
        /// The table.
        table: String,
        /// The constraint or index.
        constraint: String,
        /// The columns that must be unique together.
        columns: Vec<String>,
    },
    /// The row refers to one that is not there (SQLSTATE 23503).
    #[error("{table}: {} refers to a row of {referenced_table} that is not there", columns.join(", "))]
    MissingReference {
        /// The table.
        table: String,
        /// The foreign key; empty where the engine does not say.
        constraint: String,
        /// The referencing columns.
        columns: Vec<String>,
        /// The table the row is missing from.
        referenced_table: String,
    },
    /// Other rows refer to the row (SQLSTATE 23503).
    #[error("{table}: rows of {referencing_table} still refer to this row")]
    StillReferenced {
        /// The table.
        table: String,
        /// The foreign key; empty where the engine does not say.
        constraint: String,
        /// The table that refers to the row.
        referencing_table: String,
    },
    /// More levels of rows refer to the row than the engine follows to remove them with it (SQLSTATE 54001; SQLite:
    /// "triggers nested too deep").
    #[error("{table}: what refers to the row is nested too deep to be removed with it")]
    TooDeep {
        /// The table.
        table: String,
    },
    /// A declared check is not met (SQLSTATE 23514).
    #[error("{table}: the row does not meet {constraint}")]
    Check {
        /// The table.
        table: String,
        /// The check.
        constraint: String,
    },
    /// A column that must have a value has none (SQLSTATE 23502).
    #[error("{table}: {column} must have a value")]
    NotNull {
        /// The table.
        table: String,
        /// The column.
        column: String,
    },
    /// A text or byte string is longer than its column allows (SQLSTATE 22001).
    #[error("{table}: {column} is longer than {maximum}")]
    TooLong {
        /// The table.
        table: String,
        /// The column.
        column: String,
        /// The most characters or bytes.
        maximum: u32,
    },
    /// A value is outside its column's range, or a number that was computed is (SQLSTATE 22003, 22008; SQLite:
    /// "integer overflow").
    #[error("{table}: {} is out of range", if column.is_empty() { "a number" } else { column })]
    OutOfRange {
        /// The table, or the named query.
        table: String,
        /// The column or the parameter; where the engine does not tell which number it was, those it may have been,
        /// with `, ` between them.
        column: String,
    },
    /// A text holds NUL, which Postgres cannot store (SQLSTATE 22021).
    #[error("{table}: {column} holds a NUL character")]
    InvalidText {
        /// The table.
        table: String,
        /// The column.
        column: String,
    },
    /// A value cannot be written in the form it is stored in.
    #[error("{table}: {column} cannot be stored: {cause}")]
    Encode {
        /// The table.
        table: String,
        /// The column.
        column: String,
        /// Why not.
        cause: String,
    },
    /// The row has been changed since it was read.
    #[error("{table}: somebody else has changed the row since it was read")]
    Stale {
        /// The table.
        table: String,
    },
    /// One row of many is refused, and with it all of them.
    #[error("row {row}: {cause}")]
    Row {
        /// The place of the row among those given, from 0.
        row: u64,
        /// Why it is refused.
        cause: Box<Error>,
    },
    /// A query that gives one row found none.
    #[error("no row was found where one was expected")]
    NoRow,
    /// A page cursor was not made here, or for another order.
    #[error("the cursor is not one of this list's")]
    Cursor,
    /// Something was to be changed in a transaction that only reads (SQLSTATE 25006; SQLite 8).
    #[error("the transaction only reads")]
    ReadOnly,
    /// The transaction met another and was undone; it may be tried again (SQLSTATE 40001, 40P01).
    #[error("the transaction met another one and was undone; it may be tried again")]
    Serialization,
    /// An earlier call of the transaction failed (SQLSTATE 25P02) or was broken off, or one is still under way at its end:
    /// nothing of it can be kept.
    #[error("an earlier call of the transaction failed or was broken off; nothing of it was kept")]
    Aborted,
    /// Rows of the transaction are still being read as a stream, so the call was not made; at the end of the transaction
    /// nothing of it was kept.
    #[error(
        "rows of the transaction are still being read as a stream; read them to the end or drop the stream first"
    )]
    Streaming,
    /// The database is locked by somebody else for too long (SQLSTATE 55P03; SQLite 5).
    #[error("the database is busy; it may be tried again")]
    Busy,
    /// There is no space for what was to be written; nothing of it was kept (SQLSTATE 53100; SQLite 13).
    #[error("no space is left for the database: {0}")]
    Full(String),
    /// A connection or a statement took too long (SQLSTATE 57014). Where a write outside a transaction may have been
    /// made all the same, the text says so.
    #[error("timed out: {0}")]
    Timeout(String),
    /// The database cannot be reached.
    #[error("{0}")]
    Connection(String),
    /// The live structure is not what the program was built for.
    #[error("the database's structure is not what this program was built for")]
    Drift(Vec<Difference>),
    /// A migration cannot be run, or failed.
    #[error("{0}")]
    Migration(String),
    /// `_migrations_applied` says of a migration what no migrator writes. Nothing was changed.
    #[error(
        "the row of migration {migration} in _migrations_applied cannot be trusted: {what}; nothing was changed"
    )]
    Tracking {
        /// The migration, as far as its row names it.
        migration: String,
        /// What is wrong with the row.
        what: String,
    },
    /// A stored value is not of its column's type.
    #[error("column {column} of the result holds a value that is not {expected}")]
    Decode {
        /// The position in the result, from 0.
        column: usize,
        /// What was expected.
        expected: &'static str,
    },
    /// Anything else the engine says.
    #[error("{0}")]
    Database(String),
}

impl Error {
    /// A number that does not fit, before it is known what for.
    pub(crate) fn overflow() -> Self {
        Self::OutOfRange { table: String::new(), column: String::new() }
    }

    /// A number of rows, the `limit` or the `offset` of a query, that is negative.
    pub(crate) fn row_count(clause: &str) -> Self {
        Self::OutOfRange { table: String::new(), column: clause.to_owned() }
    }

    /// Why row number `row` of many is refused. What has nothing to do with the row stays as it is: it may be tried again, or
    /// every row would meet it.
    pub(crate) fn of_row(row: u64, cause: Self) -> Self {
        match cause {
            Self::Busy
            | Self::Serialization
            | Self::Aborted
            | Self::ReadOnly
            | Self::Full(_)
            | Self::Timeout(_)
            | Self::Connection(_) => cause,
            cause => Self::Row { row, cause: Box::new(cause) },
        }
    }

    /// The same error, where a number did not fit as one of `query`.
    pub(crate) fn about(self, query: Option<&QueryInfo>) -> Self {
        match self {
            Self::OutOfRange { table, column } if table.is_empty() => Self::OutOfRange {
                table: query.map_or("query", |it| it.name).to_owned(),
                // A number of rows has a name of its own.
                column: match query {
                    Some(query) if column.is_empty() => query.overflowing.join(", "),
                    _ => column,
                },
            },
            other => other,
        }
    }

    /// Whether the same call may succeed when tried again.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        matches!(self, Self::Serialization | Self::Busy)
    }
}

/// A violated constraint as an engine tells it, before the table's own facts are added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Violation {
    /// A unique constraint or index, by name where known, else by columns.
    Unique {
        /// The name.
        constraint: Option<String>,
        /// The columns.
        columns: Vec<String>,
    },
    /// A foreign key, by name where known.
    ForeignKey {
        /// The name.
        constraint: Option<String>,
    },
    /// A check, by name.
    Check(String),
    /// A column that must have a value.
    NotNull(String),
}
