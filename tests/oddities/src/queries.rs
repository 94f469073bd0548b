//! Named queries: one portable text each, a method that runs it on either engine, and its rows.
//!
//! Written by `cargo xtask gen` from the `query!` blocks; do not edit.

use runtime::{Executor, FromRow, Rows, Statement, Value, Write, WriteKind};

/// A row of `fetch`, which is its only column.
struct OnlyFetch(i64);

impl FromRow for OnlyFetch {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self(row.get(0)?))
    }
}

/// A row of `fetch_one`, which is its only column.
struct OnlyFetchOne(i64);

impl FromRow for OnlyFetchOne {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self(row.get(0)?))
    }
}

/// A row of `stream`, which is its only column.
struct OnlyStream(i64);

impl FromRow for OnlyStream {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self(row.get(0)?))
    }
}

/// A row of `write_returning`, which is its only column.
struct OnlyWriteReturning(i64);

impl FromRow for OnlyWriteReturning {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self(row.get(0)?))
    }
}

/// A row of `within`, which is its only column.
struct OnlyWithin(i64);

impl FromRow for OnlyWithin {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self(row.get(0)?))
    }
}

const FETCH: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "fetch",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/fetch.sql"),
    include_str!("../sql/postgres/queries/fetch.sql"),
);

const FETCH_ONE: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "fetch_one",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/fetch_one.sql"),
    include_str!("../sql/postgres/queries/fetch_one.sql"),
);

const STREAM: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "stream",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/stream.sql"),
    include_str!("../sql/postgres/queries/stream.sql"),
);

const WRITE: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "write",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/write.sql"),
    include_str!("../sql/postgres/queries/write.sql"),
);

const WRITE_RETURNING: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "write_returning",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/write_returning.sql"),
    include_str!("../sql/postgres/queries/write_returning.sql"),
);

const WITHIN: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "within",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/within.sql"),
    include_str!("../sql/postgres/queries/within.sql"),
);

/// The named queries, on a database or a transaction alike.
pub trait Queries: Executor + Sized {
    /// Called as what every database does.
    ///
    /// # Errors
    /// The database cannot be read.
    fn fetch(&self, id: i64) -> impl Future<Output = runtime::Result<Vec<i64>>> + Send {
        async move {
            Executor::fetch::<OnlyFetch>(self, &FETCH, &[Value::Integer(id)])
                .await
                .map(|it| it.into_iter().map(|it| it.0).collect())
        }
    }

    /// The query `fetch_one`.
    ///
    /// # Errors
    /// The database cannot be read.
    fn fetch_one(
        &self,
        id: i64,
    ) -> impl Future<Output = runtime::Result<Option<i64>>> + Send {
        async move {
            Executor::fetch_optional::<
                OnlyFetchOne,
            >(self, &FETCH_ONE, &[Value::Integer(id)])
                .await
                .map(|it| it.map(|it| it.0))
        }
    }

    /// The query `stream`.
    ///
    /// # Errors
    /// The database cannot be read.
    fn stream(&self) -> impl Future<Output = runtime::Result<Rows<i64>>> + Send {
        async move {
            Executor::stream(
                    self,
                    STREAM,
                    Vec::from([]),
                    |row| OnlyStream::from_row(row).map(|it| it.0),
                )
                .await
        }
    }

    /// The query `write`.
    ///
    /// # Errors
    /// A violated constraint, by name.
    fn write(&self, id: i64) -> impl Future<Output = runtime::Result<u64>> + Send {
        async move {
            let values = Vec::from([Value::Integer(id)]);
            let (table, kind) = (&crate::called_alike::TABLE, WriteKind::Other);
            let write = Write {
                table,
                kind,
                statement: WRITE,
                values,
            };
            Executor::write(self, write).await
        }
    }

    /// The query `write_returning`.
    ///
    /// # Errors
    /// A violated constraint, by name.
    fn write_returning(
        &self,
        id: i64,
    ) -> impl Future<Output = runtime::Result<Vec<i64>>> + Send {
        async move {
            let values = Vec::from([Value::Integer(id)]);
            let (table, kind) = (&crate::called_alike::TABLE, WriteKind::Other);
            let write = Write {
                table,
                kind,
                statement: WRITE_RETURNING,
                values,
            };
            let rows = Executor::write_returning::<OnlyWriteReturning>(self, write, None)
                .await?;
            Ok(rows.into_iter().map(|it| it.0).collect())
        }
    }

    /// The query `within`.
    ///
    /// # Errors
    /// The database cannot be read.
    fn within(
        &self,
        values: i64,
    ) -> impl Future<Output = runtime::Result<Vec<i64>>> + Send {
        async move {
            Executor::fetch::<OnlyWithin>(self, &WITHIN, &[Value::Integer(values)])
                .await
                .map(|it| it.into_iter().map(|it| it.0).collect())
        }
    }
}

impl<E: Executor> Queries for E {}
