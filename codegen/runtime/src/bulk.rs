//! Very many rows at once: binary `COPY` on Postgres, one prepared statement in one transaction on SQLite.

use std::pin::pin;

use futures_core::Stream;
use futures_util::StreamExt;

use crate::{
    Change, ChangeKind, Database, Entity, Error, Executor, Result, Transaction, Value,
    transaction::Connection,
};

/// Rows that are handed over at once.
const PART: usize = 512;

/// Where many rows can be added at once: a [`Database`], which makes a transaction of its own, or a
/// [`Transaction`].
pub trait Bulk: Executor {
    /// Adds the rows of a stream, all or none, and gives their number. Memory is bounded whatever their number;
    /// nothing is given back of them.
    ///
    /// # Errors
    /// [`Error::Row`] with the place of the row that is refused.
    fn bulk_insert<T: Entity>(
        &self,
        rows: impl Stream<Item = T::New> + Send,
    ) -> impl Future<Output = Result<u64>> + Send;
}

impl Bulk for Database {
    async fn bulk_insert<T: Entity>(&self, rows: impl Stream<Item = T::New> + Send) -> Result<u64> {
        let transaction = self.begin_for_call().await?;
        let count = transaction.bulk_insert::<T>(rows).await?;
        transaction.commit().await?;
        Ok(count)
    }
}

impl Bulk for Transaction {
    async fn bulk_insert<T: Entity>(&self, rows: impl Stream<Item = T::New> + Send) -> Result<u64> {
        self.write_by(async { Ok(()) }).await?;
        self.write_by(async {
            if self.is_audited() {
                return by_inserts::<T>(self, rows, true).await;
            }
            let count = load::<T>(self, rows).await?;
            let (kind, columns) = (ChangeKind::Insert, Vec::new());
            self.tell(Change { table: T::TABLE.name, kind, key: None, columns, rows: count });
            Ok(count)
        })
        .await
    }
}

/// The parameters of row number `row`.
fn values<T: Entity>(row: u64, new: T::New) -> Result<Vec<Value>> {
    T::insert_values(new).map_err(|cause| Error::Row { row, cause: Box::new(cause) })
}

/// The parameters of rows, the first of which is number `first`.
fn all_values<T: Entity>(first: u64, part: Vec<T::New>) -> Result<Vec<Vec<Value>>> {
    (first..).zip(part).map(|(row, new)| values::<T>(row, new)).collect()
}

async fn load<T: Entity>(transaction: &Transaction, rows: impl Stream<Item = T::New> + Send) -> Result<u64> {
    match transaction.connection() {
        #[cfg(feature = "sqlite")]
        Connection::Sqlite(lease) => {
            let mut parts = pin!(rows.ready_chunks(PART));
            let mut count = 0_u64;
            while let Some(part) = parts.next().await {
                let part = all_values::<T>(count, part)?;
                let length = u64::try_from(part.len()).unwrap_or(0);
                let insert = &T::TABLE.insert;
                lease.with(|it| crate::sqlite::insert_all(it, T::TABLE, insert, part, count))?;
                count += length;
                // Others on this thread have their turn.
                tokio::task::yield_now().await;
            }
            Ok(count)
        }
        #[cfg(feature = "postgres")]
        Connection::Postgres(client) => {
            let client = crate::transaction::taken(client)?;
            if T::TABLE.columns.iter().any(|it| it.native.is_some()) {
                // A type of Postgres's own is written as text, which a binary COPY does not take.
                return by_inserts::<T>(transaction, rows, false).await;
            }
            let mut copy = crate::postgres::Copy::start(&client, T::TABLE).await?;
            let mut rows = pin!(rows);
            let mut count = 0_u64;
            while let Some(new) = rows.next().await {
                copy.push(&values::<T>(count, new)?).await?;
                count += 1;
            }
            copy.finish().await
        }
    }
}

/// Adds rows by inserts that are sent ahead; `audited` with what is written about each.
async fn by_inserts<T: Entity>(
    transaction: &Transaction,
    rows: impl Stream<Item = T::New> + Send,
    audited: bool,
) -> Result<u64> {
    let mut parts = pin!(rows.ready_chunks(PART));
    let mut count = 0_u64;
    while let Some(part) = parts.next().await {
        let rows = all_values::<T>(count, part)?;
        let length = u64::try_from(rows.len()).unwrap_or(0);
        let inserts = crate::Inserts { table: T::TABLE, statement: T::TABLE.insert.clone(), rows };
        let added = if audited {
            transaction.add::<crate::Nothing>(&inserts).await
        } else {
            transaction.add_untold(&inserts).await
        };
        // The place is counted from the first row of all.
        added.map_err(|error| match error {
            Error::Row { row, cause } => Error::Row { row: row + count, cause },
            other => other,
        })?;
        count += length;
    }
    Ok(count)
}
