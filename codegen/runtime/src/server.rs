//! What is at the other end of a database.

use crate::{Database, Executor, FromRow, Result, Row, Statement, database::Engine};

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

impl Database {
    /// What is at the other end.
    ///
    /// # Errors
    /// It cannot be reached.
    pub async fn server(&self) -> Result<Server> {
        let text = async |sql: String| -> Result<String> {
            Ok(self
                .fetch_optional::<Text>(&Statement::made(sql), &[])
                .await?
                .map(|it| it.0)
                .unwrap_or_default())
        };
        match &self.engine {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(sqlite) => Ok(Server {
                engine: "sqlite",
                version: text("SELECT sqlite_version()".to_owned()).await?,
                supported: true,
                path: Some(sqlite.path().to_owned()),
                connections: None,
                clock_ahead: 0,
            }),
            #[cfg(feature = "postgres")]
            Engine::Postgres(postgres) => {
                let setting = async |name: &str| text(format!("SHOW {name}")).await;
                let number: u32 = setting("server_version_num").await?.parse().unwrap_or(0);
                let limit: i64 = setting("max_connections").await?.parse().unwrap_or(0);
                let before = jiff::Timestamp::now().as_microsecond();
                let clock = "SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS bigint)";
                let there = self.fetch_one::<i64>(&Statement::portable(clock), &[]).await?;
                let after = jiff::Timestamp::now().as_microsecond();
                Ok(Server {
                    engine: "postgres",
                    version: setting("server_version").await?,
                    supported: number >= crate::postgres::OLDEST_SERVER,
                    path: None,
                    connections: Some((limit, postgres.connections())),
                    clock_ahead: there - i64::midpoint(before, after),
                })
            }
        }
    }
}

struct Text(String);

impl FromRow for Text {
    fn from_row(row: Row<'_>) -> Result<Self> {
        row.get(0).map(Self)
    }
}
