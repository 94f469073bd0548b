//! What a repository needs of a connection, be it a database or a transaction.

use std::{borrow::Cow, future::Future};

use crate::{FromRow, Result, TableInfo, Value};

/// One statement, in the text of each engine. Parameters are `$1`, `$2`, …, each once and in order.
#[derive(Debug, Clone)]
pub struct Statement {
    /// For SQLite.
    pub sqlite: Cow<'static, str>,
    /// For Postgres.
    pub postgres: Cow<'static, str>,
}

impl Statement {
    /// A statement that both engines read alike.
    #[must_use]
    pub const fn portable(text: &'static str) -> Self {
        Self { sqlite: Cow::Borrowed(text), postgres: Cow::Borrowed(text) }
    }

    /// A statement with a text for each engine.
    #[must_use]
    pub const fn new(sqlite: &'static str, postgres: &'static str) -> Self {
        Self { sqlite: Cow::Borrowed(sqlite), postgres: Cow::Borrowed(postgres) }
    }

    /// A statement made at run time, that both engines read alike.
    #[must_use]
    pub fn made(text: String) -> Self {
        Self { sqlite: Cow::Owned(text.clone()), postgres: Cow::Owned(text) }
    }
}

/// A statement that changes rows of one table.
#[derive(Debug, Clone)]
pub struct Write {
    /// The table.
    pub table: &'static TableInfo,
    /// What it does, so that a violated reference can be found.
    pub kind: WriteKind,
    /// The statement.
    pub statement: Statement,
    /// Its parameters.
    pub values: Vec<Value>,
}

/// What a write does, and how its parameters are to be read.
#[derive(Debug, Clone)]
pub enum WriteKind {
    /// One parameter per column of the table, in order.
    Insert,
    /// One parameter per column of the table that the engine does not make itself, in order; the row is given
    /// back.
    InsertReturning,
    /// One parameter per column named here, then the primary key.
    Update(Vec<&'static str>),
    /// The primary key.
    Delete,
}

/// Runs statements: a [`Database`](crate::Database) or a [`Transaction`](crate::Transaction).
pub trait Executor: Sync {
    /// Runs a query and reads every row.
    ///
    /// # Errors
    /// Whatever the engine refuses; see [`Error`](crate::Error).
    fn fetch<T: FromRow>(
        &self,
        statement: &Statement,
        values: Vec<Value>,
    ) -> impl Future<Output = Result<Vec<T>>> + Send;

    /// Runs a write; gives the number of rows it changed.
    ///
    /// # Errors
    /// A violated constraint by name, or whatever else the engine refuses.
    fn write(&self, write: Write) -> impl Future<Output = Result<u64>> + Send;

    /// Runs a write that gives rows back (`RETURNING`).
    ///
    /// # Errors
    /// As [`write`](Self::write).
    fn write_returning<T: FromRow>(&self, write: Write) -> impl Future<Output = Result<Vec<T>>> + Send;

    /// Runs a query and reads the first row, if any.
    ///
    /// # Errors
    /// As [`fetch`](Self::fetch).
    fn fetch_optional<T: FromRow>(
        &self,
        statement: &Statement,
        values: Vec<Value>,
    ) -> impl Future<Output = Result<Option<T>>> + Send {
        let rows = self.fetch(statement, values);
        async { Ok(rows.await?.into_iter().next()) }
    }
}

/// A count.
impl FromRow for i64 {
    fn from_row(row: crate::Row<'_>) -> Result<Self> {
        row.get(0)
    }
}
