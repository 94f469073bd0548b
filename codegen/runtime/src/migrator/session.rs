//! One connection, for as long as a migration takes.

use diglot_dialect::Dialect;
use diglot_introspect::IntrospectError;
use diglot_model::Catalog;

use super::compiled::{Compiled, CompiledPlan};
use crate::{Database, Error, Result, database::Engine};

/// How long to wait for another process that is migrating, in seconds.
const LOCK_WAIT_SECONDS: u32 = 60;
/// How long one step waits for a lock others hold, in seconds.
#[cfg(feature = "postgres")]
const STEP_WAIT_SECONDS: u32 = 3;
/// The advisory lock every Diglot migrator of a Postgres database takes: "diglot" in ASCII.
#[cfg(feature = "postgres")]
const ADVISORY_LOCK: i64 = 0x6469_676c_6f74;

/// A connection of its own.
pub(super) enum Session {
    #[cfg(feature = "sqlite")]
    Sqlite(rusqlite::Connection),
    #[cfg(feature = "postgres")]
    Postgres(deadpool_postgres::Object),
}

/// What a statement says when it fails.
fn failed(says: impl std::fmt::Display) -> Error {
    Error::Database(says.to_string())
}

fn unread(cause: IntrospectError) -> Error {
    match cause {
        #[cfg(feature = "sqlite")]
        IntrospectError::Sqlite(cause) => crate::sqlite::error(cause),
        #[cfg(feature = "postgres")]
        IntrospectError::Postgres(cause) => crate::postgres::error(&cause),
        IntrospectError::Read(cause) => Error::Migration(cause.to_string()),
        #[expect(unreachable_patterns, reason = "the enum has fewer variants when an engine is left out")]
        _ => Error::Migration("the database cannot be read".to_owned()),
    }
}

impl Session {
    pub(super) async fn open(database: &Database) -> Result<Self> {
        match &database.engine {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(sqlite) => {
                let connection = crate::sqlite::connect(sqlite.path())?;
                // A rebuild drops the old table; with foreign keys on, that would delete what refers to it.
                // The pragma does nothing inside a transaction, so it is set here, for all of them.
                connection.pragma_update(None, "foreign_keys", false).map_err(crate::sqlite::error)?;
                Ok(Self::Sqlite(connection))
            }
            #[cfg(feature = "postgres")]
            Engine::Postgres(postgres) => Ok(Self::Postgres(postgres.get().await?)),
        }
    }

    pub(super) fn dialect(&self) -> &'static dyn Dialect {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => &diglot_dialect::SQLITE,
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => &diglot_dialect::POSTGRES,
        }
    }

    pub(super) fn plan<'a>(&self, compiled: &'a Compiled) -> &'a CompiledPlan {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => &compiled.sqlite,
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => &compiled.postgres,
        }
    }

    /// Starts a transaction that no other migrator runs beside. `waiting` is called when another one must be
    /// waited for.
    pub(super) async fn begin(&mut self, waiting: &mut (impl FnMut() + Send)) -> Result<()> {
        let started = match self.try_begin().await {
            Err(Error::Busy) => {
                waiting();
                self.wait_and_begin().await
            }
            other => other,
        };
        if let Err(Error::Busy) = started {
            self.rollback().await?;
            return Err(Error::Migration(format!(
                "another process has been migrating this database for more than {LOCK_WAIT_SECONDS} seconds"
            )));
        }
        started
    }

    /// Starts the transaction if nobody is in the way, else [`Error::Busy`].
    async fn try_begin(&mut self) -> Result<()> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(connection) => {
                connection.busy_timeout(std::time::Duration::ZERO).map_err(crate::sqlite::error)?;
                connection.execute_batch("BEGIN IMMEDIATE").map_err(crate::sqlite::error)
            }
            #[cfg(feature = "postgres")]
            Self::Postgres(client) => {
                let failed = |cause: tokio_postgres::Error| crate::postgres::error(&cause);
                client.batch_execute("BEGIN").await.map_err(failed)?;
                let lock = format!("SELECT pg_try_advisory_xact_lock({ADVISORY_LOCK})");
                let locked: bool =
                    client.query_one(&lock, &[]).await.map_err(failed)?.try_get(0).map_err(failed)?;
                if !locked {
                    return Err(Error::Busy);
                }
                self.bound_locks().await
            }
        }
    }

    async fn wait_and_begin(&mut self) -> Result<()> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(connection) => {
                let wait = std::time::Duration::from_secs(u64::from(LOCK_WAIT_SECONDS));
                connection.busy_timeout(wait).map_err(crate::sqlite::error)?;
                connection.execute_batch("BEGIN IMMEDIATE").map_err(crate::sqlite::error)
            }
            #[cfg(feature = "postgres")]
            Self::Postgres(client) => {
                let wait = format!(
                    "SET LOCAL lock_timeout = '{LOCK_WAIT_SECONDS}s'; \
                     SELECT pg_advisory_xact_lock({ADVISORY_LOCK})"
                );
                client.batch_execute(&wait).await.map_err(|cause| crate::postgres::error(&cause))?;
                self.bound_locks().await
            }
        }
    }

    /// A change that waits for a lock makes everybody after it wait too, so it gives up soon and is tried
    /// again.
    #[cfg(feature = "postgres")]
    async fn bound_locks(&mut self) -> Result<()> {
        self.execute(&format!("SET LOCAL lock_timeout = '{STEP_WAIT_SECONDS}s'")).await
    }

    pub(super) async fn commit(&mut self) -> Result<()> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(connection) => check_foreign_keys(connection)?,
            // Postgres checks them as it goes.
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => {}
        }
        self.execute("COMMIT").await
    }

    /// Undoes the open transaction, if one is open.
    pub(super) async fn rollback(&mut self) -> Result<()> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(connection) if connection.is_autocommit() => Ok(()),
            _ => self.execute("ROLLBACK").await,
        }
    }

    pub(super) async fn execute(&mut self, sql: &str) -> Result<()> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(connection) => connection.execute_batch(sql).map_err(failed),
            #[cfg(feature = "postgres")]
            Self::Postgres(client) => {
                client.batch_execute(sql).await.map_err(|cause| match crate::postgres::error(&cause) {
                    // What a person reads says more than what a program tells apart.
                    Error::Database(message) => {
                        let database = cause.as_db_error();
                        let detail = database.and_then(|it| it.detail()).map(|it| format!(" ({it})"));
                        failed(message + &detail.unwrap_or_default())
                    }
                    other => other,
                })
            }
        }
    }

    /// Runs a query whose columns are all text.
    pub(super) async fn rows(&mut self, sql: &str) -> Result<Vec<Vec<Option<String>>>> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(connection) => {
                let read = || -> rusqlite::Result<Vec<Vec<Option<String>>>> {
                    let mut statement = connection.prepare(sql)?;
                    let width = statement.column_count();
                    let rows = statement.query_map([], |row| (0..width).map(|at| row.get(at)).collect())?;
                    rows.collect()
                };
                read().map_err(crate::sqlite::error)
            }
            #[cfg(feature = "postgres")]
            Self::Postgres(client) => {
                let rows = client.query(sql, &[]).await.map_err(|cause| crate::postgres::error(&cause))?;
                let read = |row: &tokio_postgres::Row| (0..row.len()).map(|at| row.try_get(at)).collect();
                let rows: Result<_, tokio_postgres::Error> = rows.iter().map(read).collect();
                rows.map_err(|cause| crate::postgres::error(&cause))
            }
        }
    }

    /// The live structure.
    pub(super) async fn catalog(&mut self) -> Result<Catalog> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(connection) => diglot_introspect::sqlite(connection).map_err(unread),
            #[cfg(feature = "postgres")]
            Self::Postgres(client) => {
                let client: &tokio_postgres::Client = client;
                diglot_introspect::postgres(client).await.map_err(unread)
            }
        }
    }

    /// Whether the tracking table is there.
    pub(super) async fn is_tracked(&mut self) -> Result<bool> {
        let sql = match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => {
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name = '_migrations_applied'"
            }
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => {
                "SELECT tablename::text FROM pg_tables \
                 WHERE schemaname = current_schema() AND tablename = '_migrations_applied'"
            }
        };
        Ok(!self.rows(sql).await?.is_empty())
    }
}

#[cfg(feature = "sqlite")]
fn check_foreign_keys(connection: &rusqlite::Connection) -> Result<()> {
    let broken: Option<(String, Option<i64>, String)> = {
        let mut statement = connection.prepare("PRAGMA foreign_key_check").map_err(crate::sqlite::error)?;
        let mut rows = statement.query([]).map_err(crate::sqlite::error)?;
        match rows.next().map_err(crate::sqlite::error)? {
            Some(row) => {
                let read = || Ok((row.get(0)?, row.get(1)?, row.get(2)?));
                Some(read().map_err(crate::sqlite::error)?)
            }
            None => None,
        }
    };
    match broken {
        None => Ok(()),
        Some((table, row, parent)) => {
            let row = row.map(|it| format!(" (rowid {it})")).unwrap_or_default();
            Err(failed(format_args!("a row of {table}{row} refers to a row of {parent} that is not there")))
        }
    }
}
