//! Postgres: a pool of connections, each with its statements prepared once.

mod abandoned;
mod alone;
mod copy;
mod error;
mod group;
mod limits;
mod line;
mod prepared;
mod reserved;
mod run;
mod tls;
mod value;

use std::{ops::ControlFlow, sync::Arc, time::Duration};

use deadpool_postgres::{Manager, ManagerConfig, Object, Pool, PoolError, RecyclingMethod, Runtime};

use crate::{
    Error, FromRow, PoolOptions, Result, Row, Rows, Tls, Value, Write,
    activity::{Activity, Counters},
};

pub(crate) use abandoned::{Lent, undo};
pub(crate) use copy::Copy;
pub(crate) use error::{connection_error, error};
pub(crate) use limits::Limits;
pub(crate) use line::LINES;
pub(crate) use reserved::Reserved;
use run::stream_on;
pub(crate) use run::{each, execute, execute_returning, insert_many, stream};
pub(crate) use value::{Anything, Day, Instant, TimeOfDay};

/// The oldest server the emitted SQL is meant for.
pub(crate) const OLDEST_SERVER: u32 = 150_000;
/// A connection on which nothing has been said for so long is asked whether the other end is there.
const KEEPALIVE: Duration = Duration::from_secs(15);

/// A pool of connections.
#[derive(Debug, Clone)]
pub(crate) struct Postgres {
    pool: Pool,
    place: String,
    /// Connections that single queries share.
    lines: Arc<line::Lines>,
    /// Inserts that are committed together.
    groups: Arc<group::Groups>,
    counters: Arc<Counters>,
    tls: Tls,
    limits: Limits,
    /// Writes that may wait for somebody's lock at the same time.
    turns: Arc<tokio::sync::Semaphore>,
    /// Transactions that may have a connection at the same time.
    room: Arc<tokio::sync::Semaphore>,
}

impl Postgres {
    /// Ends the connections that nobody uses, and the others when they come back.
    pub(crate) fn close(&self) {
        self.pool.close();
    }

    /// Opens a pool and one connection, to know that it works.
    pub(crate) async fn open(
        config: &tokio_postgres::Config,
        tls: &Tls,
        place: &str,
        options: &PoolOptions,
        counters: &Arc<Counters>,
    ) -> Result<Self> {
        let mut config = config.clone();
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(options.connect);
        }
        if config.get_tcp_user_timeout().is_none() {
            config.tcp_user_timeout(options.answer);
        }
        // What the URL says counts; it cannot be told from the driver's own two hours when it says just those.
        if config.get_keepalives_idle() == tokio_postgres::Config::new().get_keepalives_idle() {
            config.keepalives_idle(KEEPALIVE);
        }
        let pool = |manager: Manager, connections: usize| {
            Pool::builder(manager)
                .max_size(connections)
                .wait_timeout(Some(options.wait))
                .create_timeout(Some(options.connect))
                .runtime(Runtime::Tokio1)
                .build()
                .map_err(|cause| Error::Connection(cause.to_string()))
        };
        let shared = pool(manager(config.clone(), tls)?, LINES)?;
        let pool = pool(manager(config, tls)?, options.connections)?;
        let opened = Self {
            pool,
            place: place.to_owned(),
            lines: Arc::new(line::Lines::new(shared)),
            groups: Arc::default(),
            counters: counters.clone(),
            tls: tls.clone(),
            limits: Limits::new(options),
            turns: Arc::new(tokio::sync::Semaphore::new(alone::turns(options.connections))),
            room: Arc::new(tokio::sync::Semaphore::new(reserved::room(options.connections))),
        };
        drop(opened.get().await?);
        Ok(opened)
    }

    /// Gives what `question` does, if that takes no longer than a connection may.
    pub(crate) fn soon<T>(
        &self,
        question: impl Future<Output = Result<T>>,
    ) -> impl Future<Output = Result<T>> {
        limits::within(self.limits.connect, question)
    }

    /// What has been counted, with the connections of both pools.
    pub(crate) fn activity(&self, counted: Activity) -> Activity {
        let number = |it: usize| u64::try_from(it).unwrap_or(u64::MAX);
        let (own, shared) = (self.pool.status(), self.lines.status());
        Activity {
            connections: number(own.size + shared.0),
            idle_connections: number(own.available + shared.1),
            waiting_for_connection: number(own.waiting),
            waiting_writes: number(self.groups.waiting()),
            ..counted
        }
    }

    /// The most connections it opens.
    pub(crate) fn connections(&self) -> usize {
        self.pool.status().max_size + LINES
    }

    /// A connection of the pool.
    pub(crate) async fn get(&self) -> Result<Object> {
        connection(&self.pool, &self.place).await
    }

    /// A connection of the pool for one statement, which ends with its caller.
    pub(crate) async fn lend(&self) -> Result<Lent> {
        Ok(Lent::new(self.get().await?, self))
    }

    /// Runs one write on a connection of its own.
    pub(crate) async fn execute(&self, write: &Write) -> Result<u64> {
        self.alone(write).await
    }

    /// Runs one write that gives rows back on a connection of its own.
    pub(crate) async fn execute_returning<T: FromRow>(&self, write: &Write) -> Result<Vec<T>> {
        self.alone(write).await
    }

    /// Asks the server to end what a connection is doing.
    async fn cancel(&self, token: tokio_postgres::CancelToken) {
        let ask = async {
            match &self.tls {
                Tls::Disable => token.cancel_query(tokio_postgres::NoTls).await,
                other => match tls::connector(other) {
                    Ok(connector) => token.cancel_query(connector).await,
                    Err(_) => Ok(()),
                },
            }
        };
        // Whether it reaches the server is seen by the statement's end.
        let _ = tokio::time::timeout(self.limits.connect, ask).await;
    }

    /// The rows of a query, on a connection of their own.
    pub(crate) async fn stream<T: Send + 'static>(
        &self,
        sql: &str,
        values: &[Value],
        read: fn(Row<'_>) -> Result<T>,
    ) -> Result<Rows<T>> {
        stream_on(self.get().await?, self.limits, sql, values, read).await
    }

    /// Runs a query on a connection that others share, unless all of those are slow.
    pub(crate) async fn each(
        &self,
        sql: &str,
        values: &[Value],
        row: impl FnMut(Row<'_>) -> Result<ControlFlow<()>> + Send,
    ) -> Result<()> {
        match self.lines.turn(self).await? {
            Some(turn) => {
                let result = run::each(turn.client(), self.limits, sql, values, row).await;
                turn.answered(&result);
                result
            }
            None => {
                let lent = self.lend().await?;
                let result = run::each(lent.client()?, self.limits, sql, values, row).await;
                if !matches!(result, Err(Error::Timeout(_))) {
                    lent.done();
                }
                result
            }
        }
    }
}

/// A connection of one of the pools to `place`.
async fn connection(pool: &Pool, place: &str) -> Result<Object> {
    pool.get().await.map_err(|cause| match cause {
        PoolError::Backend(cause) => connection_error(place, &cause),
        PoolError::Timeout(deadpool_postgres::TimeoutType::Create) => {
            Error::Connection(format!("cannot connect to Postgres at {place}: it does not answer"))
        }
        PoolError::Timeout(_) => Error::Timeout(format!("no connection to {place} became free")),
        other => Error::Connection(other.to_string()),
    })
}

/// What opens connections.
fn manager(mut config: tokio_postgres::Config, tls: &Tls) -> Result<Manager> {
    let recycling = ManagerConfig { recycling_method: RecyclingMethod::Fast };
    Ok(match tls {
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
    })
}
