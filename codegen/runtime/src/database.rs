//! One handle for either engine.

use std::{future::Future, pin::Pin};

use crate::{Error, Executor, FromRow, Result, Statement, Target, Transaction, Value, Write};

/// An open database. Cloning it is cheap and shares the connections.
#[derive(Debug, Clone)]
pub struct Database {
    pub(crate) engine: Engine,
}

/// The engine behind a [`Database`].
#[derive(Debug, Clone)]
pub(crate) enum Engine {
    #[cfg(feature = "sqlite")]
    Sqlite(crate::sqlite::Sqlite),
    #[cfg(feature = "postgres")]
    Postgres(crate::postgres::Postgres),
}

/// What is at the other end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// `sqlite` or `postgres`.
    pub engine: &'static str,
    /// Its version, as it says it.
    pub version: String,
    /// Whether the emitted SQL is meant for it.
    pub supported: bool,
    /// The file, for SQLite.
    pub path: Option<std::path::PathBuf>,
    /// How many connections it accepts in all, and how many this program may open; for Postgres.
    pub connections: Option<(i64, usize)>,
    /// How far its clock is ahead of this program's, in microseconds.
    pub clock_ahead: i64,
}

/// How often a transaction that met another one is tried in all.
const ATTEMPTS: usize = 5;

impl Database {
    /// Opens a database: a SQLite file is made when missing, a Postgres server is connected to once.
    ///
    /// # Errors
    /// [`Error::Connection`] or [`Error::Timeout`] if it cannot be reached.
    pub async fn open(target: &Target) -> Result<Self> {
        let engine = match target {
            #[cfg(feature = "sqlite")]
            Target::Sqlite(path) => Engine::Sqlite(crate::sqlite::Sqlite::open(path)?),
            #[cfg(feature = "postgres")]
            Target::Postgres { config, tls } => {
                Engine::Postgres(crate::postgres::Postgres::open(config, tls, &target.place()).await?)
            }
        };
        Ok(Self { engine })
    }

    /// The engine's name: `sqlite` or `postgres`.
    #[must_use]
    pub fn engine(&self) -> &'static str {
        match self.engine {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(_) => "sqlite",
            #[cfg(feature = "postgres")]
            Engine::Postgres(_) => "postgres",
        }
    }

    /// Asks the database whether it is there.
    ///
    /// # Errors
    /// It is not.
    pub async fn ping(&self) -> Result<()> {
        self.fetch::<i64>(&Statement::portable("SELECT CAST(1 AS bigint)"), Vec::new()).await.map(|_| ())
    }

    /// Starts a transaction; dropping it undoes what is not committed.
    ///
    /// # Errors
    /// No connection, or the engine refuses.
    pub async fn begin(&self) -> Result<Transaction> {
        Transaction::begin(self).await
    }

    /// Runs `work` in a transaction and commits it; tries again from the start when it met another
    /// transaction.
    ///
    /// # Errors
    /// What `work` or the commit says; nothing of it is then kept.
    pub async fn transaction<T, F>(&self, mut work: F) -> Result<T>
    where
        T: Send,
        F: for<'t> FnMut(&'t Transaction) -> Pin<Box<dyn Future<Output = Result<T>> + Send + 't>> + Send,
    {
        let mut attempt = 1;
        loop {
            let transaction = self.begin().await?;
            let result = match work(&transaction).await {
                Ok(value) => transaction.commit().await.map(|()| value),
                Err(error) => {
                    transaction.rollback().await?;
                    Err(error)
                }
            };
            match result {
                Err(error) if error.is_transient() && attempt < ATTEMPTS => attempt += 1,
                result => return result,
            }
        }
    }

    /// What is at the other end.
    ///
    /// # Errors
    /// It cannot be reached.
    pub async fn server(&self) -> Result<Server> {
        let text = |row: Vec<Text>| row.into_iter().next().map(|it| it.0).unwrap_or_default();
        match &self.engine {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(sqlite) => Ok(Server {
                engine: "sqlite",
                version: text(sqlite.fetch("SELECT sqlite_version()", Vec::new())?),
                supported: true,
                path: Some(sqlite.path().to_owned()),
                connections: None,
                clock_ahead: 0,
            }),
            #[cfg(feature = "postgres")]
            Engine::Postgres(postgres) => {
                let setting = async |name: &str| -> Result<String> {
                    Ok(text(postgres.fetch(&format!("SHOW {name}"), Vec::new()).await?))
                };
                let number: u32 = setting("server_version_num").await?.parse().unwrap_or(0);
                let limit: i64 = setting("max_connections").await?.parse().unwrap_or(0);
                let before = jiff::Timestamp::now().as_microsecond();
                let clock = "SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS bigint)";
                let there = postgres.fetch::<i64>(clock, Vec::new()).await?.into_iter().next().unwrap_or(0);
                let after = jiff::Timestamp::now().as_microsecond();
                Ok(Server {
                    engine: "postgres",
                    version: setting("server_version").await?,
                    supported: number >= crate::postgres::OLDEST_SERVER,
                    path: None,
                    connections: Some((limit, crate::postgres::CONNECTIONS)),
                    clock_ahead: there - i64::midpoint(before, after),
                })
            }
        }
    }
}

struct Text(String);

impl FromRow for Text {
    fn from_row(row: crate::Row<'_>) -> Result<Self> {
        row.get(0).map(Self)
    }
}

impl Executor for Database {
    async fn fetch<T: FromRow>(&self, statement: &Statement, values: Vec<Value>) -> Result<Vec<T>, Error> {
        match &self.engine {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(sqlite) => sqlite.fetch(&statement.sqlite, values),
            #[cfg(feature = "postgres")]
            Engine::Postgres(postgres) => postgres.fetch(&statement.postgres, values).await,
        }
    }

    async fn write(&self, write: Write) -> Result<u64, Error> {
        match &self.engine {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(sqlite) => {
                sqlite.write(move |connection| crate::sqlite::execute(connection, &write)).await
            }
            #[cfg(feature = "postgres")]
            Engine::Postgres(postgres) => crate::postgres::execute(&postgres.get().await?, &write).await,
        }
    }

    async fn write_returning<T: FromRow>(&self, write: Write) -> Result<Vec<T>, Error> {
        match &self.engine {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(sqlite) => {
                sqlite.write(move |connection| crate::sqlite::execute_returning(connection, &write)).await
            }
            #[cfg(feature = "postgres")]
            Engine::Postgres(postgres) => {
                crate::postgres::execute_returning(&postgres.get().await?, &write).await
            }
        }
    }
}
