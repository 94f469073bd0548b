//! Calls with a deadline.

use std::{future::Future, ops::ControlFlow, time::Duration};

use diglot_dialect::Queries;

use crate::{
    CursorKey, Error, Executor, FromRow, Inserts, KeyOf, Result, Row, Rows, Statement, Value, Write,
};

/// An executor whose calls end with [`Error::Timeout`] when they take too long; see [`Executor::within`].
///
/// Waiting for a connection counts. A write in a transaction that took too long is undone, and the transaction with it. One
/// outside any is broken off; where it may have been committed at that moment, the error says that this is not known. On
/// SQLite, where a statement runs in place, it is a read of many rows that is broken off between two of them.
#[derive(Debug)]
pub struct Within<'e, E> {
    inner: &'e E,
    limit: Duration,
}

impl<'e, E: Executor> Within<'e, E> {
    pub(crate) fn new(inner: &'e E, limit: Duration) -> Self {
        Self { inner, limit }
    }

    async fn limited<T>(&self, call: impl Future<Output = Result<T>> + Send) -> Result<T> {
        tokio::time::timeout(self.limit, call).await.unwrap_or_else(|_| Err(late(self.limit)))
    }
}

impl<E: Executor> Within<'_, E> {
    /// A write: broken off in a transaction it is undone; elsewhere it may be committed at the same moment.
    async fn writing<T>(&self, call: impl Future<Output = Result<T>> + Send) -> Result<T> {
        let result = tokio::time::timeout(self.limit, call).await;
        result.unwrap_or_else(|_| match late(self.limit) {
            Error::Timeout(what) if self.inner.keeps_alone() => {
                Err(Error::Timeout(format!("{what}; whether the write was made is not known")))
            }
            other => Err(other),
        })
    }
}

fn late(limit: Duration) -> Error {
    Error::Timeout(format!("the call took longer than {limit:?}"))
}

impl<E: Executor> Executor for Within<'_, E> {
    fn queries(&self) -> Queries {
        self.inner.queries()
    }

    fn cursor_key(&self) -> &CursorKey {
        self.inner.cursor_key()
    }

    async fn each<R>(&self, statement: &Statement, values: &[Value], mut row: R) -> Result<()>
    where
        R: FnMut(Row<'_>) -> Result<ControlFlow<()>> + Send,
    {
        let end = std::time::Instant::now() + self.limit;
        let limit = self.limit;
        let in_time = move |it: Row<'_>| {
            if std::time::Instant::now() > end { Err(late(limit)) } else { row(it) }
        };
        self.limited(self.inner.each(statement, values, in_time)).await
    }

    async fn stream<T: Send + 'static>(
        &self,
        statement: Statement,
        values: Vec<Value>,
        read: fn(Row<'_>) -> Result<T>,
    ) -> Result<Rows<T>> {
        self.limited(self.inner.stream(statement, values, read)).await
    }

    async fn write(&self, write: Write) -> Result<u64> {
        self.writing(self.inner.write(write)).await
    }

    async fn write_returning<T: FromRow>(&self, write: Write, key_of: KeyOf<T>) -> Result<Vec<T>> {
        self.writing(self.inner.write_returning(write, key_of)).await
    }

    async fn insert_many<T: FromRow>(&self, inserts: Inserts) -> Result<Vec<T>> {
        self.writing(self.inner.insert_many(inserts)).await
    }

    fn keeps_alone(&self) -> bool {
        self.inner.keeps_alone()
    }
}
