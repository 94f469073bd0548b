//! Empty databases, one per test, gone afterwards.

use runtime::{Database, Target, Uuid};
use tempfile::TempDir;

use crate::{Locale, Place, Refusal};

/// The variable `cargo xtask test` tells the server in.
const SERVER: &str = "DIGLOT_TEST_POSTGRES";

/// An empty database of its own.
pub struct Scratch {
    /// Its URL, as `DATABASE_URL` takes it.
    pub url: String,
    /// `sqlite` or `postgres`.
    pub engine: &'static str,
    /// The engine, and the locale of the database where it has one; to be said where a test fails.
    pub place: Place,
    held: Held,
}

enum Held {
    Directory(#[expect(dead_code, reason = "held for its drop")] TempDir),
    Database(String),
}

/// The server the tests run on.
fn server() -> String {
    std::env::var(SERVER)
        .unwrap_or_else(|_| panic!("run the tests with `cargo xtask test`, which sets {SERVER}"))
}

impl Scratch {
    /// An empty database in this place.
    ///
    /// # Panics
    /// It cannot be made.
    pub async fn at(place: Place) -> Self {
        match place {
            Place::Sqlite => Self::sqlite(),
            Place::Postgres(locale) => Self::postgres_in(locale).await,
        }
    }

    /// An empty SQLite file.
    ///
    /// # Panics
    /// No temporary directory can be made.
    #[must_use]
    pub fn sqlite() -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let url = format!("sqlite:{}", directory.path().join("scratch.db").display());
        Self::new(url, Place::Sqlite, Held::Directory(directory))
    }

    fn new(url: String, place: Place, held: Held) -> Self {
        Self { url, engine: place.engine(), place, held }
    }

    /// An empty Postgres database, of the plainest locale.
    ///
    /// # Panics
    /// The server cannot be reached.
    pub async fn postgres() -> Self {
        Self::postgres_in(Locale::C).await
    }

    /// An empty Postgres database of this locale.
    ///
    /// # Panics
    /// The server cannot be reached, or has no such locale.
    pub async fn postgres_in(locale: Locale) -> Self {
        let name = format!("diglot_{}", Uuid::now_v7().simple());
        let sql = format!("CREATE DATABASE {name} {}", locale.options());
        if let Err(cause) = try_execute(&server(), &sql).await {
            panic!(
                "the tests need a server of Postgres 15 or later with the locales C, C.UTF-8 and ICU en-US; \
                 this one has no database of the locale {locale}: {cause}"
            );
        }
        let mut url = url::Url::parse(&server()).expect("a URL");
        url.set_path(&name);
        Self::new(url.into(), Place::Postgres(locale), Held::Database(name))
    }

    /// Another database with the same content; nobody may be connected to this one.
    ///
    /// # Panics
    /// It cannot be copied.
    pub async fn copy(&self) -> Self {
        if self.engine == "sqlite" {
            let copy = Self::sqlite();
            // The copy is one file, whatever is still in the log.
            rusqlite_open(self.path())
                .execute_batch(&format!("VACUUM INTO '{}'", copy.path()))
                .expect("a copied file");
            return copy;
        }
        let name = format!("diglot_{}", Uuid::now_v7().simple());
        let mut url = url::Url::parse(&self.url).expect("a URL");
        let from = url.path().trim_start_matches('/').to_owned();
        // A connection that was closed is gone when the server has noticed.
        let close =
            format!("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '{from}'");
        execute(&server(), &close).await;
        execute(&server(), &format!("CREATE DATABASE {name} TEMPLATE {from} STRATEGY file_copy")).await;
        url.set_path(&name);
        Self::new(url.into(), self.place, Held::Database(name))
    }

    /// Opens it.
    ///
    /// # Panics
    /// It cannot be opened.
    pub async fn open(&self) -> Database {
        let target = Target::parse(&self.url).expect("a target");
        Database::open(&target).await.expect("an open database")
    }

    /// The file of a SQLite database.
    #[must_use]
    pub fn path(&self) -> &str {
        self.url.strip_prefix("sqlite:").unwrap_or_default()
    }

    /// Runs statements past Diglot, as somebody with a console would.
    ///
    /// # Panics
    /// A statement fails.
    pub async fn by_hand(&self, sql: &str) {
        self.by_hand_at(&self.url, sql).await;
    }

    /// Runs statements past Diglot that the engine may refuse.
    ///
    /// # Errors
    /// What the engine says when it refuses.
    ///
    /// # Panics
    /// The database cannot be reached.
    pub async fn try_by_hand(&self, sql: &str) -> Result<(), String> {
        match self.engine {
            "sqlite" => rusqlite_open(self.path()).execute_batch(sql).map_err(|it| it.to_string()),
            _ => try_execute(&self.url, sql).await,
        }
    }

    /// The same with another URL of the database, such as one with options.
    ///
    /// # Panics
    /// A statement fails.
    pub async fn by_hand_at(&self, url: &str, sql: &str) {
        match self.engine {
            "sqlite" => {
                let connection = rusqlite_open(self.path());
                connection.execute_batch(sql).unwrap_or_else(|cause| panic!("{cause}: {sql}"));
            }
            _ => execute(url, sql).await,
        }
    }

    /// Runs one statement past Diglot and gives each row as its values with `|` between them; NULL is `null`.
    ///
    /// # Errors
    /// What the engine says when it refuses.
    ///
    /// # Panics
    /// The database cannot be reached.
    pub async fn query(&self, sql: &str) -> Result<Vec<String>, String> {
        self.query_at(&self.url, sql).await
    }

    /// The same with another URL of the database, such as one with options.
    ///
    /// # Errors
    /// What the engine says when it refuses.
    ///
    /// # Panics
    /// The database cannot be reached.
    pub async fn query_at(&self, url: &str, sql: &str) -> Result<Vec<String>, String> {
        self.ask(url, sql).await.map_err(|refusal| refusal.said)
    }

    /// The same; a refusal is in words that both engines share.
    ///
    /// # Errors
    /// What the statement violates.
    ///
    /// # Panics
    /// The database cannot be reached.
    pub async fn try_query(&self, sql: &str) -> Result<Vec<String>, Refusal> {
        self.ask(&self.url, sql).await
    }

    async fn ask(&self, url: &str, sql: &str) -> Result<Vec<String>, Refusal> {
        if self.engine == "sqlite" {
            return Ok(query_sqlite(&rusqlite_open(self.path()), sql)?);
        }
        let (client, connection) =
            tokio_postgres::connect(url, tokio_postgres::NoTls).await.expect("a connection");
        let connection = tokio::spawn(connection);
        let result = client.simple_query(sql).await;
        drop(client);
        let _ = connection.await;
        let row = |message: &tokio_postgres::SimpleQueryMessage| match message {
            tokio_postgres::SimpleQueryMessage::Row(row) => {
                let values: Vec<&str> = (0..row.len()).map(|at| row.get(at).unwrap_or("null")).collect();
                Some(values.join("|"))
            }
            _ => None,
        };
        Ok(result?.iter().filter_map(row).collect())
    }

    /// Holds what a migrator holds, until it is dropped.
    ///
    /// # Panics
    /// The database cannot be reached.
    pub async fn hold_migrations(&self) -> impl Sized + use<> {
        if self.engine == "sqlite" {
            let connection = rusqlite_open(self.path());
            connection.execute_batch("BEGIN IMMEDIATE").expect("the write lock");
            return (Some(connection), None);
        }
        let (client, connection) =
            tokio_postgres::connect(&self.url, tokio_postgres::NoTls).await.expect("a connection");
        tokio::spawn(connection);
        // "diglot" in ASCII.
        let lock = format!("BEGIN; SELECT pg_advisory_xact_lock({})", 0x6469_676c_6f74_i64);
        client.batch_execute(&lock).await.expect("the lock");
        (None, Some(client))
    }

    /// Removes it.
    pub async fn remove(self) {
        if let Held::Database(name) = &self.held {
            execute(&server(), &format!("DROP DATABASE {name} WITH (FORCE)")).await;
        }
    }
}

fn rusqlite_open(path: &str) -> rusqlite::Connection {
    let connection = runtime::sqlite_connection(std::path::Path::new(path)).expect("an open file");
    connection.pragma_update(None, "foreign_keys", false).expect("a pragma");
    connection
}

fn query_sqlite(connection: &rusqlite::Connection, sql: &str) -> rusqlite::Result<Vec<String>> {
    connection.pragma_update(None, "foreign_keys", true)?;
    let mut statement = connection.prepare(sql)?;
    let width = statement.column_count();
    let mut rows = statement.query([])?;
    let mut out = Vec::new();
    while let Some(row) = rows.next()? {
        let mut values = Vec::new();
        for at in 0..width {
            let value: rusqlite::types::Value = row.get(at)?;
            values.push(match value {
                rusqlite::types::Value::Null => "null".to_owned(),
                rusqlite::types::Value::Integer(number) => number.to_string(),
                rusqlite::types::Value::Real(number) => number.to_string(),
                rusqlite::types::Value::Text(text) => text,
                rusqlite::types::Value::Blob(bytes) => bytes.iter().map(|it| format!("{it:02x}")).collect(),
            });
        }
        out.push(values.join("|"));
    }
    Ok(out)
}

async fn execute(url: &str, sql: &str) {
    try_execute(url, sql).await.unwrap_or_else(|cause| panic!("{cause}: {sql}"));
}

async fn try_execute(url: &str, sql: &str) -> Result<(), String> {
    let (client, connection) =
        tokio_postgres::connect(url, tokio_postgres::NoTls).await.expect("a connection");
    let connection = tokio::spawn(connection);
    let result = client.batch_execute(sql).await;
    drop(client);
    let _ = connection.await;
    result.map_err(|cause| cause.as_db_error().map_or_else(|| cause.to_string(), ToString::to_string))
}
