//! SQLite: readers that never wait, and one writer that commits concurrent writes as a group.

mod broken;
mod caseless;
mod deep;
mod error;
mod functions;
mod lease;
mod run;
mod value;
mod writer;

use std::{
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use rusqlite::{Connection, OpenFlags, config::DbConfig};

use crate::{Error, Result, Row, Rows, Value};

pub(crate) use error::error;
pub(crate) use lease::Lease;
pub(crate) use run::{each, execute, execute_returning, insert_all, insert_many, streamed};

/// Readers kept open; more are opened while needed and closed afterwards.
const IDLE_READERS: usize = 8;
/// How long a connection waits for a lock another process holds.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
/// Statements each connection keeps prepared.
const CACHED_STATEMENTS: usize = 256;

/// An open SQLite file.
#[derive(Debug, Clone)]
pub(crate) struct Sqlite {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    path: PathBuf,
    readers: Mutex<Vec<Connection>>,
    writer: writer::Writer,
    /// How long a transaction waits for the writer.
    wait: Duration,
}

/// Opens a connection with everything every connection needs: foreign keys checked, the collations of the
/// language, lists as parameters, names in double quotes never taken for texts.
///
/// # Errors
/// [`Error::Connection`] if the file cannot be opened.
pub fn connect(path: &Path) -> Result<Connection> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let open = || -> rusqlite::Result<Connection> {
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(BUSY_TIMEOUT)?;
        connection.set_prepared_statement_cache_capacity(CACHED_STATEMENTS);
        // A misspelt column is an error, not a string.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
        connection.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.pragma_update(None, "synchronous", "full")?;
        connection.create_collation("diglot_caseless", caseless::compare)?;
        rusqlite::vtab::array::load_module(&connection)?;
        functions::register(&connection)?;
        Ok(connection)
    };
    open().map_err(|cause| match &cause {
        rusqlite::Error::SqliteFailure(failure, message) => {
            let says = message.clone().unwrap_or_else(|| failure.to_string());
            Error::Connection(format!("cannot open {}: {says}", path.display()))
        }
        _ => Error::Connection(format!("cannot open {}: {cause}", path.display())),
    })
}

impl Sqlite {
    /// Opens the file, made when missing together with its directory; `wait` is how long a transaction waits
    /// for the writer.
    pub(crate) fn open(path: &Path, wait: Duration) -> Result<Self> {
        if let Some(directory) = path.parent().filter(|it| !it.as_os_str().is_empty()) {
            std::fs::create_dir_all(directory).map_err(|cause| {
                Error::Connection(format!("cannot make the directory {}: {cause}", directory.display()))
            })?;
        }
        let writer = connect(path)?;
        // Readers of a file nobody can write to would only find out later.
        if writer.is_readonly("main").unwrap_or(false) {
            return Err(Error::Connection(format!("cannot write to {}", path.display())));
        }
        writer
            .execute_batch("BEGIN IMMEDIATE; ROLLBACK;")
            .map_err(|cause| Error::Connection(format!("cannot write to {}: {cause}", path.display())))?;
        let writer = writer::Writer::start(writer)?;
        Ok(Self { inner: Arc::new(Inner { path: path.to_owned(), readers: Mutex::default(), writer, wait }) })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.inner.path
    }

    /// Runs a query on a connection of its own. It runs where it is called: a page of rows takes
    /// microseconds, less than handing it to another thread would.
    pub(crate) fn each(
        &self,
        sql: &str,
        values: &[Value],
        row: impl FnMut(Row<'_>) -> Result<ControlFlow<()>>,
    ) -> Result<()> {
        let connection = self.reader()?;
        let result = each(&connection, sql, values, row);
        self.give_back(connection);
        result
    }

    fn reader(&self) -> Result<Connection> {
        let idle = self.inner.readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        match idle {
            Some(connection) => Ok(connection),
            None => connect(&self.inner.path),
        }
    }

    fn give_back(&self, connection: Connection) {
        let mut readers = self.inner.readers.lock().unwrap_or_else(PoisonError::into_inner);
        if readers.len() < IDLE_READERS {
            readers.push(connection);
        }
    }

    /// Runs a query on a connection and a thread of its own, which is never far ahead of the reader.
    pub(crate) fn stream<T: Send + 'static>(
        &self,
        sql: String,
        values: Vec<Value>,
        read: fn(Row<'_>) -> Result<T>,
    ) -> Result<Rows<T>> {
        let connection = self.reader()?;
        let sqlite = self.clone();
        Ok(streamed(connection, sql, values, read, move |connection| sqlite.give_back(connection)))
    }

    /// Hands a write to the writer and waits until it is committed. It may be run more than once, but is kept
    /// only once.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        write: impl FnMut(&Connection) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.inner.writer.write(write).await
    }

    /// The writer's connection, for a transaction.
    pub(crate) async fn lease(&self) -> Result<Lease> {
        let wait = self.inner.wait;
        tokio::time::timeout(wait, self.inner.writer.lease()).await.unwrap_or_else(|_| {
            Err(Error::Timeout(format!("the writer of {} did not become free", self.inner.path.display())))
        })
    }

    /// A connection for a transaction that only reads.
    pub(crate) fn lease_reader(&self) -> Result<Lease> {
        let connection = self.reader()?;
        connection.pragma_update(None, "query_only", true).map_err(error)?;
        let sqlite = self.clone();
        Ok(Lease::new(connection, move |connection| {
            if connection.pragma_update(None, "query_only", false).is_ok() {
                sqlite.give_back(connection);
            }
        }))
    }
}
