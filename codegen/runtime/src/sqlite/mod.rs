//! SQLite: readers that never wait, and one writer that commits concurrent writes as a group.

mod caseless;
mod error;
mod value;
mod writer;

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use rusqlite::{Connection, OpenFlags, config::DbConfig};

use crate::{Error, FromRow, Result, Row, Value};

pub(crate) use error::error;
pub(crate) use writer::{Lease, execute, execute_returning};

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
}

/// Opens a connection with everything every connection needs: foreign keys checked, the collations of the
/// language, names in double quotes never taken for texts.
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
    /// Opens the file, made when missing together with its directory.
    pub(crate) fn open(path: &Path) -> Result<Self> {
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
        Ok(Self { inner: Arc::new(Inner { path: path.to_owned(), readers: Mutex::default(), writer }) })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.inner.path
    }

    /// Runs a query on a connection of its own. It runs where it is called: a page of rows takes
    /// microseconds, less than handing it to another thread would.
    pub(crate) fn fetch<T: FromRow>(&self, sql: &str, values: Vec<Value>) -> Result<Vec<T>> {
        let connection = self.reader()?;
        let result = fetch(&connection, sql, values);
        let mut readers = self.inner.readers.lock().unwrap_or_else(PoisonError::into_inner);
        if readers.len() < IDLE_READERS {
            readers.push(connection);
        }
        result
    }

    fn reader(&self) -> Result<Connection> {
        let idle = self.inner.readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        match idle {
            Some(connection) => Ok(connection),
            None => connect(&self.inner.path),
        }
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
        self.inner.writer.lease().await
    }
}

/// Runs a query on `connection` and reads every row.
pub(crate) fn fetch<T: FromRow>(connection: &Connection, sql: &str, values: Vec<Value>) -> Result<Vec<T>> {
    let mut statement = connection.prepare_cached(sql).map_err(error)?;
    let mut rows = statement.query(rusqlite::params_from_iter(values)).map_err(error)?;
    let mut out = Vec::new();
    while let Some(row) = rows.next().map_err(error)? {
        out.push(T::from_row(Row::Sqlite(row))?);
    }
    Ok(out)
}
