//! A live database to a catalogue.
//!
//! **Invariant:** reads only, never writes, and never drops what it sees: what a schema cannot declare is listed as seen
//! ([`Catalog::seen`](diglot_model::Catalog::seen)), and what was not written by Diglot and cannot be taken apart is told by
//! its own text. Left out are the engine's own tables, the members of an extension (the extension itself is seen), and the
//! tables in which Diglot notes what it did ([`OWN_TABLES`]).

#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "sqlite")]
mod sqlite;

use diglot_dialect::ReadError;

/// The tables in which the migrator notes what it did; they are no part of a schema.
pub const OWN_TABLES: [&str; 2] = ["_migrations_applied", "_migrations_accepted"];

#[cfg(feature = "postgres")]
pub use postgres::{postgres, seen as postgres_seen};
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
