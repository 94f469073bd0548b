//! Postgres: a pool of connections, each with its statements prepared once.

mod error;
mod tls;
mod value;

use std::time::Duration;

use deadpool_postgres::{Manager, ManagerConfig, Object, Pool, PoolError, RecyclingMethod, Runtime};
use tokio_postgres::types::ToSql;

use crate::{Error, FromRow, Result, Row, Tls, Value, Write};

pub(crate) use error::{connection_error, error, write_error};
pub(crate) use value::{Day, Instant, TimeOfDay};

/// The oldest server the emitted SQL is meant for.
pub(crate) const OLDEST_SERVER: u32 = 150_000;
/// Connections when nothing else is said.
pub(crate) const CONNECTIONS: usize = 16;
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// A pool of connections.
#[derive(Debug, Clone)]
pub(crate) struct Postgres {
    pool: Pool,
    place: String,
}

impl Postgres {
    /// Opens a pool and one connection, to know that it works.
    pub(crate) async fn open(config: &tokio_postgres::Config, tls: &Tls, place: &str) -> Result<Self> {
        let mut config = config.clone();
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(CONNECT_TIMEOUT);
        }
        let recycling = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let manager = match tls {
            Tls::Disable => {
                config.ssl_mode(tokio_postgres::config::SslMode::Disable);
                Manager::from_config(config, tokio_postgres::NoTls, recycling)
            }
            other => {
                config.ssl_mode(match other {
                    Tls::Prefer => tokio_postgres::config::SslMode::Prefer,
                    _ => tokio_postgres::config::SslMode::Require,
                });
                Manager::from_config(config, tls::connector(other)?, recycling)
            }
        };
        let pool = Pool::builder(manager)
            .max_size(CONNECTIONS)
            .wait_timeout(Some(Duration::from_secs(30)))
            .create_timeout(Some(CONNECT_TIMEOUT * 2))
            .runtime(Runtime::Tokio1)
            .build()
            .map_err(|cause| Error::Connection(cause.to_string()))?;
        let opened = Self { pool, place: place.to_owned() };
        drop(opened.get().await?);
        Ok(opened)
    }

    /// A connection of the pool.
    pub(crate) async fn get(&self) -> Result<Object> {
        self.pool.get().await.map_err(|cause| match cause {
            PoolError::Backend(cause) => connection_error(&self.place, &cause),
            PoolError::Timeout(_) => Error::Timeout(format!("no connection to {} became free", self.place)),
            other => Error::Connection(other.to_string()),
        })
    }

    pub(crate) async fn fetch<T: FromRow>(&self, sql: &str, values: Vec<Value>) -> Result<Vec<T>> {
        fetch(&self.get().await?, sql, values).await
    }
}

fn parameters(values: &[Value]) -> Vec<&(dyn ToSql + Sync)> {
    values.iter().map(|it| it as &(dyn ToSql + Sync)).collect()
}

/// Runs a query on `client` and reads every row.
pub(crate) async fn fetch<T: FromRow>(client: &Object, sql: &str, values: Vec<Value>) -> Result<Vec<T>> {
    let statement = client.prepare_cached(sql).await.map_err(|it| error(&it))?;
    let rows = client.query(&statement, &parameters(&values)).await.map_err(|it| error(&it))?;
    rows.iter().map(|row| T::from_row(Row::Postgres(row))).collect()
}

/// Runs one write on `client`.
pub(crate) async fn execute(client: &Object, write: &Write) -> Result<u64> {
    let statement = client.prepare_cached(&write.statement.postgres).await.map_err(|it| error(&it))?;
    client
        .execute(&statement, &parameters(&write.values))
        .await
        .map_err(|cause| write_error(write.table, &cause))
}

/// Runs one write on `client` and reads the rows it gives back.
pub(crate) async fn execute_returning<T: FromRow>(client: &Object, write: &Write) -> Result<Vec<T>> {
    let statement = client.prepare_cached(&write.statement.postgres).await.map_err(|it| error(&it))?;
    let rows = client.query(&statement, &parameters(&write.values)).await;
    let rows = rows.map_err(|cause| write_error(write.table, &cause))?;
    rows.iter().map(|row| T::from_row(Row::Postgres(row))).collect()
}
