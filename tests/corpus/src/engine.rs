//! The two engines, asked past the runtime: what is compared is what the emitted text means.

use std::{
    path::Path,
    sync::{Arc, Mutex, PoisonError, Weak},
    thread,
    time::{Duration, Instant},
};

use diglot_dialect::{Dialect, POSTGRES, SQLITE};
use diglot_model::Type;
use rusqlite::{Connection, InterruptHandle, types::Value};
use tokio::runtime::Runtime;
use tokio_postgres::{Client, NoTls, SimpleQueryMessage, types::Type as ServerType};

use crate::answer::Given;

/// How long a statement may take.
pub const PATIENCE: Duration = Duration::from_secs(4);

/// Why an engine cannot be asked at all.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    /// SQLite cannot be opened.
    #[error("cannot open SQLite: {0}")]
    Sqlite(#[from] runtime::Error),
    /// SQLite cannot be set up.
    #[error("cannot set up SQLite: {0}")]
    Pragma(#[from] rusqlite::Error),
    /// The server cannot be reached, or refuses what every database needs.
    #[error("the Postgres server: {0}")]
    Postgres(#[from] tokio_postgres::Error),
    /// The server's address is none.
    #[error("the address of the Postgres server: {0}")]
    Address(#[from] url::ParseError),
    /// No thread or no runtime can be had.
    #[error("cannot start: {0}")]
    Start(#[from] std::io::Error),
}

/// The locale of a Postgres database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Locale {
    /// Bytes, without any language.
    C,
    /// Bytes, with Unicode's letters.
    Utf8,
    /// English by ICU, which is what people's servers have.
    English,
}

impl Locale {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::C, Self::Utf8, Self::English];

    /// Its name in a report.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::C => "postgres",
            Self::Utf8 => "postgres C.UTF-8",
            Self::English => "postgres en-US",
        }
    }

    fn options(self) -> &'static str {
        match self {
            Self::C => "LOCALE 'C'",
            Self::Utf8 => "LOCALE 'C.UTF-8'",
            Self::English => "LOCALE_PROVIDER icu ICU_LOCALE 'en-US' LOCALE 'C'",
        }
    }
}

/// An engine with an empty database.
pub enum Engine {
    /// SQLite in memory.
    Sqlite(Sqlite),
    /// A database of a Postgres server.
    Postgres(Postgres),
}

impl Engine {
    /// SQLite in memory.
    ///
    /// # Errors
    /// It cannot be opened.
    pub fn sqlite() -> Result<Self, EngineError> {
        Sqlite::open().map(Self::Sqlite)
    }

    /// A new database of the server at `url`, dropped again with this value.
    ///
    /// # Errors
    /// The server cannot be reached or refuses.
    pub fn postgres(url: &str, locale: Locale) -> Result<Self, EngineError> {
        Postgres::create(url, locale).map(Self::Postgres)
    }

    /// Its name in a report.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Sqlite(_) => "sqlite",
            Self::Postgres(postgres) => postgres.locale.name(),
        }
    }

    /// What it is told in.
    #[must_use]
    pub fn dialect(&self) -> &'static dyn Dialect {
        match self {
            Self::Sqlite(_) => &SQLITE,
            Self::Postgres(_) => &POSTGRES,
        }
    }

    /// Removes all that is in it.
    ///
    /// # Errors
    /// It cannot be removed.
    pub fn clear(&mut self) -> Result<(), EngineError> {
        match self {
            Self::Sqlite(sqlite) => *sqlite = Sqlite::open()?,
            Self::Postgres(postgres) => {
                let clear = "DROP SCHEMA public CASCADE; CREATE SCHEMA public";
                postgres.runtime.block_on(postgres.client.batch_execute(clear))?;
            }
        }
        Ok(())
    }

    /// Runs statements that give no rows.
    ///
    /// # Errors
    /// What the engine says.
    pub fn execute(&self, sql: &str) -> Result<(), String> {
        match self {
            Self::Sqlite(sqlite) => {
                sqlite.within(|connection| connection.execute_batch(sql)).map_err(|it| it.to_string())
            }
            Self::Postgres(postgres) => {
                postgres.runtime.block_on(postgres.client.batch_execute(sql)).map_err(said)
            }
        }
    }

    /// The logical types that come nearest to what a Postgres query gives; of SQLite, whose columns have none, nothing.
    ///
    /// # Errors
    /// What the engine says.
    pub fn kinds(&self, sql: &str) -> Result<Vec<Type>, String> {
        let Self::Postgres(postgres) = self else { return Ok(Vec::new()) };
        let prepared = postgres.runtime.block_on(postgres.client.prepare(sql)).map_err(said)?;
        let kind = |it: &tokio_postgres::Column| match *it.type_() {
            ServerType::BOOL => Type::Boolean,
            ServerType::INT2 | ServerType::INT4 | ServerType::INT8 => Type::Integer { bits: 64 },
            ServerType::FLOAT4 | ServerType::FLOAT8 | ServerType::NUMERIC => Type::Float,
            ServerType::TIMESTAMPTZ => Type::Timestamp,
            ServerType::JSONB => Type::Json,
            _ => Type::Text { max_length: None },
        };
        Ok(prepared.columns().iter().map(kind).collect())
    }

    /// Runs a query.
    ///
    /// # Errors
    /// What the engine says.
    pub fn rows(&self, sql: &str) -> Result<Vec<Vec<Given>>, String> {
        match self {
            Self::Sqlite(sqlite) => {
                sqlite.within(|connection| sqlite_rows(connection, sql)).map_err(|it| it.to_string())
            }
            Self::Postgres(postgres) => {
                let messages = postgres.runtime.block_on(postgres.client.simple_query(sql)).map_err(said)?;
                let text = |it: Option<&str>| it.map_or(Given::Null, |it| Given::Text(it.to_owned()));
                let rows = messages.iter().filter_map(|it| match it {
                    SimpleQueryMessage::Row(row) => Some(row),
                    _ => None,
                });
                Ok(rows.map(|row| (0..row.len()).map(|at| text(row.get(at))).collect()).collect())
            }
        }
    }
}

fn said(error: tokio_postgres::Error) -> String {
    error.as_db_error().map_or_else(|| error.to_string(), |it| it.message().to_owned())
}

fn sqlite_rows(connection: &Connection, sql: &str) -> rusqlite::Result<Vec<Vec<Given>>> {
    let mut statement = connection.prepare(sql)?;
    let width = statement.column_count();
    let mut rows = statement.query([])?;
    let mut out = Vec::new();
    while let Some(row) = rows.next()? {
        let value = |at| {
            Ok(match row.get::<_, Value>(at)? {
                Value::Null => Given::Null,
                Value::Integer(number) => Given::Integer(number),
                Value::Real(number) => Given::Real(number),
                Value::Text(text) => Given::Text(text),
                Value::Blob(bytes) => Given::Text(bytes.iter().map(|it| format!("{it:02x}")).collect()),
            })
        };
        out.push((0..width).map(value).collect::<rusqlite::Result<_>>()?);
    }
    Ok(out)
}

/// SQLite in memory, and a thread that ends what takes too long.
pub struct Sqlite {
    connection: Connection,
    until: Arc<Mutex<Option<Instant>>>,
}

impl Sqlite {
    fn open() -> Result<Self, EngineError> {
        let connection = runtime::sqlite_connection(Path::new(":memory:"))?;
        let until = Arc::new(Mutex::new(None));
        let (handle, watched) = (connection.get_interrupt_handle(), Arc::downgrade(&until));
        thread::Builder::new().spawn(move || watch(&handle, &watched))?;
        Ok(Self { connection, until })
    }

    fn within<T>(&self, run: impl FnOnce(&Connection) -> T) -> T {
        let set = |it| *self.until.lock().unwrap_or_else(PoisonError::into_inner) = it;
        set(Some(Instant::now() + PATIENCE));
        let result = run(&self.connection);
        set(None);
        result
    }
}

fn watch(handle: &InterruptHandle, until: &Weak<Mutex<Option<Instant>>>) {
    while let Some(until) = until.upgrade() {
        if until.lock().unwrap_or_else(PoisonError::into_inner).is_some_and(|it| it < Instant::now()) {
            handle.interrupt();
        }
        drop(until);
        thread::sleep(Duration::from_millis(50));
    }
}

/// A database of a Postgres server.
pub struct Postgres {
    runtime: Runtime,
    client: Client,
    locale: Locale,
    server: String,
    name: String,
}

impl Postgres {
    fn create(url: &str, locale: Locale) -> Result<Self, EngineError> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let name = format!("corpus_{}", runtime::Uuid::now_v7().simple());
        let create =
            format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' {}", locale.options());
        let mut database = url::Url::parse(url)?;
        database.set_path(&name);
        let client = runtime.block_on(async {
            connect(url).await?.batch_execute(&create).await?;
            let client = connect(database.as_str()).await?;
            let patience = PATIENCE.as_millis();
            let set = format!(
                "SET statement_timeout = {patience}; SET TimeZone = 'UTC'; SET client_min_messages = 'error'"
            );
            client.batch_execute(&set).await?;
            Ok::<_, tokio_postgres::Error>(client)
        })?;
        Ok(Self { runtime, client, locale, server: url.to_owned(), name })
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let drop = format!("DROP DATABASE {} WITH (FORCE)", self.name);
        // A server that is gone has nothing to be removed.
        let _ = self.runtime.block_on(async { connect(&self.server).await?.batch_execute(&drop).await });
    }
}

async fn connect(url: &str) -> Result<Client, tokio_postgres::Error> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}
