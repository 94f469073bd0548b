//! A live database to a catalogue.
//!
//! **Invariant:** reads only, never writes. Tables that belong to an engine or an extension, and those whose
//! name starts with `_` (Diglot's own), are not part of a schema and are left out.

#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "sqlite")]
mod sqlite;

use diglot_dialect::ReadError;

#[cfg(feature = "postgres")]
pub use postgres::postgres;
#[cfg(feature = "sqlite")]
pub use sqlite::sqlite;

/// Why a database could not be read.
#[derive(Debug, thiserror::Error)]
pub enum IntrospectError {
    /// The catalogue holds an expression that cannot be parsed.
    #[error("the database holds a definition that cannot be read: {0}")]
    Read(#[from] ReadError),
    /// SQLite refused.
    #[cfg(feature = "sqlite")]
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    /// Postgres refused.
    #[cfg(feature = "postgres")]
    #[error(transparent)]
    Postgres(#[from] tokio_postgres::Error),
}
