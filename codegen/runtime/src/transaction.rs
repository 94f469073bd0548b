//! Transactions.
//!
//! A statement that fails ends the transaction on Postgres. So it does here, on both engines: what follows
//! is [`Error::Aborted`], and only undoing is left.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::{Database, Error, Executor, FromRow, Result, Statement, Value, Write, database::Engine};

/// An open transaction. Dropping it undoes what is not committed.
#[derive(Debug)]
pub struct Transaction {
    connection: Connection,
    /// Whether a statement has failed.
    aborted: AtomicBool,
}

#[derive(Debug)]
enum Connection {
    #[cfg(feature = "sqlite")]
    Sqlite(crate::sqlite::Lease),
    /// None once the connection went back to the pool.
    #[cfg(feature = "postgres")]
    Postgres(Option<deadpool_postgres::Object>),
}

#[cfg(feature = "postgres")]
fn finished() -> crate::Error {
    crate::Error::Connection("the transaction has ended".to_owned())
}

impl Transaction {
    pub(crate) async fn begin(database: &Database) -> Result<Self> {
        let connection = match &database.engine {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(sqlite) => {
                let lease = sqlite.lease().await?;
                // A deferred transaction that reads and then writes can fail at once; this one cannot.
                lease.with(|it| it.execute_batch("BEGIN IMMEDIATE").map_err(crate::sqlite::error))?;
                Connection::Sqlite(lease)
            }
            #[cfg(feature = "postgres")]
            Engine::Postgres(postgres) => {
                let client = postgres.get().await?;
                // The level at which concurrent transactions mean the same as on SQLite: one after another.
                let begin = client.batch_execute("BEGIN ISOLATION LEVEL SERIALIZABLE").await;
                begin.map_err(|it| crate::postgres::error(&it))?;
                Connection::Postgres(Some(client))
            }
        };
        Ok(Self { connection, aborted: AtomicBool::new(false) })
    }

    /// Keeps what was done.
    ///
    /// # Errors
    /// A statement failed before, a deferred constraint is violated, or the transaction met another one;
    /// nothing is then kept.
    pub async fn commit(self) -> Result<()> {
        // Postgres would answer the commit of a failed transaction by undoing it, without an error.
        if self.aborted.load(Ordering::Acquire) {
            self.finish("ROLLBACK").await?;
            return Err(Error::Aborted);
        }
        self.finish("COMMIT").await
    }

    /// Refuses what follows a failure, and remembers one.
    fn guard<T>(&self, result: Result<T>) -> Result<T> {
        if result.is_err() {
            self.aborted.store(true, Ordering::Release);
        }
        result
    }

    fn check(&self) -> Result<()> {
        if self.aborted.load(Ordering::Acquire) { Err(Error::Aborted) } else { Ok(()) }
    }

    /// Undoes what was done.
    ///
    /// # Errors
    /// The connection is lost; the server then undoes it.
    pub async fn rollback(self) -> Result<()> {
        self.finish("ROLLBACK").await
    }

    async fn finish(mut self, word: &str) -> Result<()> {
        match &mut self.connection {
            #[cfg(feature = "sqlite")]
            Connection::Sqlite(lease) => {
                lease.with(|it| it.execute_batch(word).map_err(crate::sqlite::error))
            }
            #[cfg(feature = "postgres")]
            Connection::Postgres(client) => {
                let open = client.as_ref().ok_or_else(finished)?;
                open.batch_execute(word).await.map_err(|it| crate::postgres::error(&it))?;
                // Only now is the connection fit for somebody else; until here, dropping it closes it.
                drop(client.take());
                Ok(())
            }
        }
    }
}

impl Drop for Transaction {
    fn drop(&mut self) {
        #[cfg(feature = "postgres")]
        if let Connection::Postgres(client) = &mut self.connection
            && let Some(client) = client.take()
        {
            // Taken out of the pool and closed: the server rolls back.
            drop(deadpool_postgres::Object::take(client));
        }
    }
}

impl Executor for Transaction {
    async fn fetch<T: FromRow>(&self, statement: &Statement, values: Vec<Value>) -> Result<Vec<T>> {
        self.check()?;
        let result = match &self.connection {
            #[cfg(feature = "sqlite")]
            Connection::Sqlite(lease) => {
                lease.with(|connection| crate::sqlite::fetch(connection, &statement.sqlite, values))
            }
            #[cfg(feature = "postgres")]
            Connection::Postgres(client) => {
                let client = client.as_ref().ok_or_else(finished)?;
                crate::postgres::fetch(client, &statement.postgres, values).await
            }
        };
        self.guard(result)
    }

    async fn write(&self, write: Write) -> Result<u64> {
        self.check()?;
        let result = match &self.connection {
            #[cfg(feature = "sqlite")]
            Connection::Sqlite(lease) => lease.with(|connection| crate::sqlite::execute(connection, &write)),
            #[cfg(feature = "postgres")]
            Connection::Postgres(client) => {
                let client = client.as_ref().ok_or_else(finished)?;
                crate::postgres::execute(client, &write).await
            }
        };
        self.guard(result)
    }

    async fn write_returning<T: FromRow>(&self, write: Write) -> Result<Vec<T>> {
        self.check()?;
        let result = match &self.connection {
            #[cfg(feature = "sqlite")]
            Connection::Sqlite(lease) => {
                lease.with(|connection| crate::sqlite::execute_returning(connection, &write))
            }
            #[cfg(feature = "postgres")]
            Connection::Postgres(client) => {
                let client = client.as_ref().ok_or_else(finished)?;
                crate::postgres::execute_returning(client, &write).await
            }
        };
        self.guard(result)
    }
}
