//! What a repository needs of a connection, be it a database or a transaction.

use std::{future::Future, ops::ControlFlow};

use diglot_dialect::Queries;

use crate::{CursorKey, Error, FromRow, Result, Row, Rows, TableInfo, Value};

/// One statement, in the text of each engine. Parameters are `$1`, `$2`, …, numbered in order.
#[derive(Debug, Clone)]
pub struct Statement {
    texts: Texts,
    query: Option<&'static QueryInfo>,
}

/// What emitted code tells about a named query or a view, so that an error can be named.
#[derive(Debug)]
pub struct QueryInfo {
    /// Its name.
    pub name: &'static str,
    /// The columns whose values may not fit their type: sums, products and the like.
    pub overflowing: &'static [&'static str],
}

#[derive(Debug, Clone)]
enum Texts {
    Fixed {
        sqlite: &'static str,
        postgres: &'static str,
    },
    /// For the engine it was made for.
    Made(String),
}

impl Statement {
    /// A statement that both engines read alike.
    #[must_use]
    pub const fn portable(text: &'static str) -> Self {
        Self::new(text, text)
    }

    /// A statement with a text for each engine.
    #[must_use]
    pub const fn new(sqlite: &'static str, postgres: &'static str) -> Self {
        Self { texts: Texts::Fixed { sqlite, postgres }, query: None }
    }

    /// A statement made at run time for the engine it is run on.
    #[must_use]
    pub fn made(text: String) -> Self {
        Self { texts: Texts::Made(text), query: None }
    }

    /// The statement of a named query or a view, with a text for each engine.
    #[must_use]
    pub const fn of(query: &'static QueryInfo, sqlite: &'static str, postgres: &'static str) -> Self {
        Self { texts: Texts::Fixed { sqlite, postgres }, query: Some(query) }
    }

    /// The named query or the view it is of.
    pub(crate) fn query(&self) -> Option<&'static QueryInfo> {
        self.query
    }

    /// The text for SQLite.
    #[must_use]
    pub fn sqlite(&self) -> &str {
        match &self.texts {
            Texts::Fixed { sqlite, .. } => sqlite,
            Texts::Made(text) => text,
        }
    }

    /// The text for Postgres.
    #[must_use]
    pub fn postgres(&self) -> &str {
        match &self.texts {
            Texts::Fixed { postgres, .. } => postgres,
            Texts::Made(text) => text,
        }
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
    /// One parameter per column of the table that the engine does not make itself, in order.
    Insert,
    /// The same, but a row that is in its way is changed or left.
    Upsert,
    /// One parameter per column named here, then the primary key.
    Update(Vec<&'static str>),
    /// The primary key.
    Delete,
    /// The rows that meet a condition, whose parameters are the statement's.
    DeleteWhere(String),
    /// One parameter per column named here, then those of the condition.
    UpdateWhere {
        /// The columns that are set.
        columns: Vec<&'static str>,
        /// ` WHERE …`.
        condition: String,
    },
    /// Anything else.
    Other,
}

/// Many rows for one table, each with the parameters of [`WriteKind::Insert`].
#[derive(Debug, Clone)]
pub struct Inserts {
    /// The table.
    pub table: &'static TableInfo,
    /// The statement that adds one of them.
    pub statement: Statement,
    /// The parameters of each.
    pub rows: Vec<Vec<Value>>,
}

/// The primary key of a row that a write gave back; none where the parameters of the write tell it.
pub type KeyOf<T> = Option<fn(&T) -> Result<Option<Vec<Value>>>>;

/// Runs statements: a [`Database`](crate::Database), a [`Transaction`](crate::Transaction), or either with a
/// [deadline](Executor::within).
pub trait Executor: Sync {
    /// The engine's own words, for statements that are made at run time.
    fn queries(&self) -> Queries;

    /// What page cursors are signed with.
    fn cursor_key(&self) -> &CursorKey;

    /// Whether a write is committed by itself, as it is outside a transaction.
    fn keeps_alone(&self) -> bool {
        false
    }

    /// Runs a query and gives each row to `row`, until it breaks.
    ///
    /// # Errors
    /// Whatever the engine refuses, or `row` says; see [`Error`].
    fn each<R>(
        &self,
        statement: &Statement,
        values: &[Value],
        row: R,
    ) -> impl Future<Output = Result<()>> + Send
    where
        R: FnMut(Row<'_>) -> Result<ControlFlow<()>> + Send;

    /// Runs a query and gives its rows one after another, never holding more than a few of them.
    ///
    /// # Errors
    /// Whatever the engine refuses at the start; later refusals are items of the stream.
    fn stream<T: Send + 'static>(
        &self,
        statement: Statement,
        values: Vec<Value>,
        read: fn(Row<'_>) -> Result<T>,
    ) -> impl Future<Output = Result<Rows<T>>> + Send;

    /// Runs a write; gives the number of rows it changed.
    ///
    /// # Errors
    /// A violated constraint by name, or whatever else the engine refuses.
    fn write(&self, write: Write) -> impl Future<Output = Result<u64>> + Send;

    /// Runs a write that gives rows back (`RETURNING`); `key_of` tells an observer which rows they are.
    ///
    /// # Errors
    /// As [`write`](Self::write).
    fn write_returning<T: FromRow>(
        &self,
        write: Write,
        key_of: KeyOf<T>,
    ) -> impl Future<Output = Result<Vec<T>>> + Send;

    /// Adds many rows, all or none; gives what each insert gives back, if it gives anything.
    ///
    /// # Errors
    /// [`Error::Row`] with the place of the row that is refused.
    fn insert_many<T: FromRow>(&self, inserts: Inserts) -> impl Future<Output = Result<Vec<T>>> + Send;

    /// Runs a query and reads every row.
    ///
    /// # Errors
    /// As [`each`](Self::each).
    fn fetch<T: FromRow>(
        &self,
        statement: &Statement,
        values: &[Value],
    ) -> impl Future<Output = Result<Vec<T>>> + Send {
        async move {
            let mut rows = Vec::new();
            let read = |row: Row<'_>| {
                rows.push(T::from_row(row)?);
                Ok(ControlFlow::Continue(()))
            };
            self.each(statement, values, read).await?;
            Ok(rows)
        }
    }

    /// Runs a query and reads the first row, if any.
    ///
    /// # Errors
    /// As [`each`](Self::each).
    fn fetch_optional<T: FromRow>(
        &self,
        statement: &Statement,
        values: &[Value],
    ) -> impl Future<Output = Result<Option<T>>> + Send {
        async move {
            let mut found = None;
            let read = |row: Row<'_>| {
                found = Some(T::from_row(row)?);
                Ok(ControlFlow::Break(()))
            };
            self.each(statement, values, read).await?;
            Ok(found)
        }
    }

    /// Runs a query that gives one row.
    ///
    /// # Errors
    /// As [`each`](Self::each); [`Error::NoRow`] if there is none.
    fn fetch_one<T: FromRow>(
        &self,
        statement: &Statement,
        values: &[Value],
    ) -> impl Future<Output = Result<T>> + Send {
        async move { self.fetch_optional(statement, values).await?.ok_or(Error::NoRow) }
    }

    /// The same, but each call ends with [`Error::Timeout`] when it takes longer than `limit`.
    fn within(&self, limit: std::time::Duration) -> crate::Within<'_, Self>
    where
        Self: Sized,
    {
        crate::Within::new(self, limit)
    }
}
