//! SQLite: readers that never wait, and one writer that commits concurrent writes as a group.

pub mod backup;
mod broken;
mod caseless;
mod deep;
mod error;
mod file;
mod functions;
mod lease;
mod run;
mod value;
mod writer;

use std::{
    ops::ControlFlow,
    path::Path,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use rusqlite::{Connection, OpenFlags, config::DbConfig};

use crate::{
    Error, Result, Row, Rows, Value,
    activity::{Activity, Counters},
};

pub(crate) use error::error;
pub(crate) use lease::Lease;
pub(crate) use run::{each, execute, execute_returning, insert_all, insert_many, streamed};

/// Readers kept open; more are opened while needed and closed afterwards.
const IDLE_READERS: usize = 8;
/// How long a connection waits for a lock another process holds.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
/// The longest a transaction that waits for another process sleeps before it asks again.
const LONGEST_PAUSE: Duration = Duration::from_millis(50);
/// The size the write-ahead log is cut to once its rows are in the database: a long reader can make it grow.
const LOG_LIMIT: u32 = 4 << 20;
/// Statements each connection keeps prepared.
const CACHED_STATEMENTS: usize = 256;

/// An open SQLite file.
#[derive(Debug, Clone)]
pub(crate) struct Sqlite {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    file: file::File,
    readers: Mutex<Vec<Connection>>,
    /// Readers that somebody uses.
    lent: AtomicU64,
    writer: writer::Writer,
    /// Whether the last write found no space.
    full: AtomicBool,
    /// How long a transaction waits for the writer.
    wait: Duration,
}

/// Opens a connection with everything every connection needs: foreign keys checked, the collations of the
/// language, lists as parameters, names in double quotes never taken for texts. A file that is missing is made.
///
/// # Errors
/// [`Error::Connection`] if the file cannot be opened.
pub fn connect(path: &Path) -> Result<Connection> {
    open_file(path, OpenFlags::SQLITE_OPEN_CREATE)
}

/// The same, to a file that is there: a path that leads nowhere any more must not become an empty database.
///
/// # Errors
/// [`Error::Connection`] if the file cannot be opened, or is not there.
pub(crate) fn connect_existing(path: &Path) -> Result<Connection> {
    open_file(path, OpenFlags::empty())
}

fn open_file(path: &Path, create: OpenFlags) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | create;
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
        connection.pragma_update_and_check(None, "journal_size_limit", LOG_LIMIT, |_| Ok(()))?;
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
    pub(crate) fn open(path: &Path, wait: Duration, counters: &Arc<Counters>) -> Result<Self> {
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
        let file = file::File::opened(path)?;
        let writer = writer::Writer::start(path, writer, counters.clone())?;
        let inner = Inner {
            file,
            readers: Mutex::default(),
            lent: AtomicU64::new(0),
            writer,
            full: AtomicBool::new(false),
            wait,
        };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// What has been counted, with the connections there are: the writer, and readers that wait to be used.
    pub(crate) fn activity(&self, counted: Activity) -> Activity {
        let idle = self.inner.readers.lock().unwrap_or_else(PoisonError::into_inner).len();
        let idle = u64::try_from(idle).unwrap_or(u64::MAX);
        let lent = self.inner.lent.load(Ordering::Relaxed);
        Activity { connections: idle + lent + 1, idle_connections: idle, ..counted }
    }

    pub(crate) fn path(&self) -> &Path {
        self.inner.file.path()
    }

    /// Asks whether rows can be written: the file is where it was, and where the last write found no space, there is
    /// some again.
    pub(crate) async fn ready(&self) -> Result<()> {
        self.inner.file.check()?;
        if !self.inner.full.load(Ordering::Relaxed) {
            return Ok(());
        }
        self.write(|connection| {
            // Written as it is, into one page of the log.
            let version: i64 =
                connection.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(error)?;
            connection.pragma_update(None, "user_version", version).map_err(error)
        })
        .await
    }

    /// Ends every connection that is not in use. The log goes into the file, so that a copy of it is the whole database.
    /// Whatever is written afterwards is refused.
    pub(crate) async fn close(&self) -> Result<()> {
        self.inner.readers.lock().unwrap_or_else(PoisonError::into_inner).clear();
        let stop = tokio::time::timeout(self.inner.wait, self.inner.writer.stop());
        let Some(connection) = stop.await.map_err(|_| self.occupied())? else { return Ok(()) };
        // A reader of another process may keep some of it in the log, where it is as safe.
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).map_err(error)?;
        connection.close().map_err(|(_, cause)| error(cause))
    }

    fn occupied(&self) -> Error {
        Error::Timeout(format!("the writer of {} did not become free", self.path().display()))
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
        let connection = match idle {
            Some(connection) => connection,
            None => {
                self.inner.file.check()?;
                connect_existing(self.path())?
            }
        };
        self.inner.lent.fetch_add(1, Ordering::Relaxed);
        Ok(connection)
    }

    fn give_back(&self, connection: Connection) {
        self.inner.lent.fetch_sub(1, Ordering::Relaxed);
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
        let give_back = move |connection| sqlite.give_back(connection);
        Ok(streamed(connection, sql, values, read, Arc::default(), give_back))
    }

    /// Hands a write to the writer and waits until it is committed. It may be run more than once, but is kept
    /// only once.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        write: impl FnMut(&Connection) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.inner.file.check()?;
        let result = self.inner.writer.write(self.inner.wait, write).await;
        if result.is_ok() && self.inner.full.load(Ordering::Relaxed) {
            self.inner.full.store(false, Ordering::Relaxed);
        }
        self.heard(&result);
        result
    }

    /// Takes note of a write, also one of a transaction, that found no space.
    pub(crate) fn heard<T>(&self, result: &Result<T>) {
        if let Err(Error::Full(_)) = result {
            self.inner.full.store(true, Ordering::Relaxed);
        }
    }

    /// The writer's connection with a transaction begun. While another process writes, nobody is kept from running.
    pub(crate) async fn lease(&self) -> Result<Lease> {
        let deadline = Instant::now() + self.inner.wait;
        self.inner.file.check()?;
        let lease = tokio::time::timeout(self.inner.wait, self.inner.writer.lease())
            .await
            .unwrap_or_else(|_| Err(self.occupied()))?;
        let mut pause = Duration::from_millis(1);
        loop {
            match lease.with(|it| it.execute_batch("BEGIN IMMEDIATE").map_err(error)) {
                Err(Error::Busy) if Instant::now() < deadline => {
                    tokio::time::sleep(pause).await;
                    pause = (pause * 2).min(LONGEST_PAUSE);
                }
                result => return result.map(|()| lease),
            }
        }
    }

    /// A connection for a transaction that only reads.
    pub(crate) fn lease_reader(&self) -> Result<Lease> {
        let connection = self.reader()?;
        connection.pragma_update(None, "query_only", true).map_err(error)?;
        let sqlite = self.clone();
        Ok(Lease::new(connection, move |connection| {
            match connection.pragma_update(None, "query_only", false) {
                Ok(()) => sqlite.give_back(connection),
                // One that cannot write any more is of no use.
                Err(_) => _ = sqlite.inner.lent.fetch_sub(1, Ordering::Relaxed),
            }
        }))
    }
}
