//! One connection, for as long as a migration takes.

use diglot_dialect::Dialect;
use diglot_introspect::IntrospectError;
use diglot_model::Catalog;

#[cfg(feature = "postgres")]
use super::Event;
#[cfg(feature = "sqlite")]
use super::wait::Wait;
use super::{
    Options, Tell,
    by_hand::Made,
    compiled::{Compiled, CompiledPlan},
};
use crate::{Database, Error, Result, database::Engine};

/// How long ordinary writers may hold a SQLite file before a migrator says that it waits.
#[cfg(feature = "sqlite")]
const QUIET_WAIT: std::time::Duration = std::time::Duration::from_secs(1);

/// How often somebody who waits for a statement hears of it.
#[cfg(feature = "postgres")]
const STILL_AT_IT: std::time::Duration = std::time::Duration::from_secs(5);

/// A connection of its own.
pub(super) enum Session {
    #[cfg(feature = "sqlite")]
    Sqlite(rusqlite::Connection),
    #[cfg(feature = "postgres")]
    Postgres(Postgres),
}

/// A connection to Postgres, and what is open on it.
#[cfg(feature = "postgres")]
pub(super) struct Postgres {
    client: Option<deadpool_postgres::Object>,
    /// Whether a transaction is open.
    open: bool,
}

#[cfg(feature = "postgres")]
impl Postgres {
    pub(super) fn client(&self) -> Result<&deadpool_postgres::Object> {
        self.client.as_ref().ok_or_else(|| Error::Connection("the connection is gone".to_owned()))
    }
}

#[cfg(feature = "postgres")]
impl Drop for Postgres {
    fn drop(&mut self) {
        // A migrator that is broken off leaves no open transaction to the next user of the connection.
        if let Some(client) = self.client.take()
            && self.open
        {
            drop(deadpool_postgres::Object::take(client));
        }
    }
}

/// What Postgres says when a statement fails.
#[cfg(feature = "postgres")]
fn spoken(cause: &tokio_postgres::Error) -> Error {
    match crate::postgres::error(cause) {
        // What a person reads says more than what a program tells apart.
        Error::Database(message) => {
            let detail = cause.as_db_error().and_then(|it| it.detail()).map(|it| format!(" ({it})"));
            failed(message + &detail.unwrap_or_default())
        }
        other => other,
    }
}

/// What SQLite says when a statement fails.
#[cfg(feature = "sqlite")]
fn spoken_sqlite(cause: rusqlite::Error) -> Error {
    match crate::sqlite::error(cause) {
        Error::Database(message) => failed(message),
        other => other,
    }
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
                let connection = crate::sqlite::connect_existing(sqlite.path())?;
                // A rebuild drops the old table; with foreign keys on, that would delete what refers to it.
                // The pragma does nothing inside a transaction, so it is set here, for all of them.
                connection.pragma_update(None, "foreign_keys", false).map_err(crate::sqlite::error)?;
                Ok(Self::Sqlite(connection))
            }
            #[cfg(feature = "postgres")]
            Engine::Postgres(postgres) => {
                Ok(Self::Postgres(Postgres { client: Some(postgres.get().await?), open: false }))
            }
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

    /// Whether a table may be built anew, so that only what is known of it is there afterwards.
    pub(super) fn builds_tables_anew(&self) -> bool {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => true,
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => false,
        }
    }

    /// The indexes, triggers and views that were made by a statement, as the engine keeps them, in the order they were made;
    /// none where tables are changed where they stand.
    pub(super) fn made_by_statements(&self) -> Result<Vec<Made>> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(connection) => {
                let sql = "SELECT type, name, tbl_name, sql FROM sqlite_schema \
                           WHERE type IN ('index', 'trigger', 'view') AND sql IS NOT NULL ORDER BY rowid";
                let read = || -> rusqlite::Result<Vec<Made>> {
                    let mut statement = connection.prepare(sql)?;
                    let made = statement.query_map([], |row| {
                        Ok(Made {
                            kind: row.get(0)?,
                            name: row.get(1)?,
                            table: row.get(2)?,
                            sql: row.get(3)?,
                        })
                    })?;
                    made.collect()
                };
                read().map_err(crate::sqlite::error)
            }
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => Ok(Vec::new()),
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

    /// Starts a transaction. On SQLite, which has one writer, that may mean waiting, which `tell` hears of.
    pub(super) async fn begin(&mut self, options: &Options, tell: &mut Tell<'_>) -> Result<()> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(connection) => {
                connection.busy_timeout(std::time::Duration::ZERO).map_err(crate::sqlite::error)?;
                let mut wait = Wait::new(options, QUIET_WAIT);
                loop {
                    match connection.execute_batch("BEGIN IMMEDIATE").map_err(crate::sqlite::error) {
                        Err(Error::Busy) if wait.a_little(tell).await => {}
                        Err(Error::Busy) => return Err(wait.in_vain("")),
                        other => return other,
                    }
                }
            }
            #[cfg(feature = "postgres")]
            Self::Postgres(postgres) => {
                let _ = tell;
                postgres.open = true;
                // A change that waits for a lock makes everybody after it wait too, so it gives up soon and is
                // tried again. A limit for short queries must not end a long migration, and a server that notices that
                // its client is gone frees what it holds.
                let begin = format!(
                    "BEGIN; SET LOCAL diglot.migrating = 'on'; SET LOCAL lock_timeout = {}; SET LOCAL statement_timeout = 0; \
                     SET LOCAL client_connection_check_interval = '2s'",
                    options.lock_timeout.as_millis()
                );
                let failed = |cause: tokio_postgres::Error| crate::postgres::error(&cause);
                postgres.client()?.batch_execute(&begin).await.map_err(failed)
            }
        }
    }

    /// Keeps what was done. Where foreign keys were not looked at while rows moved, `check_rows` looks at them
    /// now.
    pub(super) async fn commit(&mut self, check_rows: bool) -> Result<()> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(connection) if check_rows => check_foreign_keys(connection)?,
            // Postgres checks them as it goes.
            _ => _ = check_rows,
        }
        self.execute("COMMIT").await?;
        self.closed();
        Ok(())
    }

    /// Undoes the open transaction, if one is open.
    pub(super) async fn rollback(&mut self) -> Result<()> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(connection) if connection.is_autocommit() => Ok(()),
            #[cfg(feature = "postgres")]
            Self::Postgres(postgres) if !postgres.open => Ok(()),
            _ => {
                self.execute("ROLLBACK").await?;
                self.closed();
                Ok(())
            }
        }
    }

    fn closed(&mut self) {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => {}
            #[cfg(feature = "postgres")]
            Self::Postgres(postgres) => postgres.open = false,
        }
    }

    pub(super) async fn execute(&mut self, sql: &str) -> Result<()> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(connection) => connection.execute_batch(sql).map_err(spoken_sqlite),
            #[cfg(feature = "postgres")]
            Self::Postgres(postgres) => {
                postgres.client()?.batch_execute(sql).await.map_err(|cause| spoken(&cause))
            }
        }
    }

    /// Runs a statement and says how many rows it changed.
    pub(super) async fn update(&mut self, sql: &str) -> Result<u64> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(connection) => {
                let changed = connection.execute(sql, []).map_err(spoken_sqlite)?;
                Ok(u64::try_from(changed).unwrap_or(u64::MAX))
            }
            #[cfg(feature = "postgres")]
            Self::Postgres(postgres) => {
                postgres.client()?.execute(sql, &[]).await.map_err(|cause| spoken(&cause))
            }
        }
    }

    /// Runs one batch of a step that goes through a table: gives the number of rows looked at, and the last key.
    pub(super) async fn batch(
        &mut self,
        sql: &str,
        size: u32,
        after: &[String],
    ) -> Result<(u64, Option<Vec<String>>)> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => {
                let _ = (sql, size, after);
                Err(Error::Migration("SQLite fills a table in one transaction".to_owned()))
            }
            #[cfg(feature = "postgres")]
            Self::Postgres(postgres) => {
                let size = i64::from(size);
                let mut parameters: Vec<&(dyn tokio_postgres::types::ToSql + Sync)> = vec![&size];
                parameters.extend(after.iter().map(|it| it as &(dyn tokio_postgres::types::ToSql + Sync)));
                let row =
                    postgres.client()?.query_one(sql, &parameters).await.map_err(|cause| spoken(&cause))?;
                let read = || -> Result<(i64, Option<Vec<String>>), tokio_postgres::Error> {
                    Ok((row.try_get(0)?, row.try_get(2)?))
                };
                let (looked, last) = read().map_err(|cause| spoken(&cause))?;
                let looked = u64::try_from(looked)
                    .map_err(|_| Error::Migration(format!("a batch looked at {looked} rows")))?;
                Ok((looked, last))
            }
        }
    }

    /// Runs a statement of a step, which may take long; `tell` hears that it is still at it.
    pub(super) async fn execute_step(&mut self, sql: &str, tell: &mut Tell<'_>) -> Result<()> {
        match self {
            // It runs where it is called, so nobody could be told meanwhile.
            #[cfg(feature = "sqlite")]
            Self::Sqlite(connection) => {
                let _ = tell;
                connection.execute_batch(sql).map_err(spoken_sqlite)
            }
            #[cfg(feature = "postgres")]
            Self::Postgres(postgres) => {
                let start = std::time::Instant::now();
                let mut running = std::pin::pin!(postgres.client()?.batch_execute(sql));
                loop {
                    tokio::select! {
                        done = &mut running => return done.map_err(|cause| spoken(&cause)),
                        () = tokio::time::sleep(STILL_AT_IT) => tell(Event::Working(start.elapsed())),
                    }
                }
            }
        }
    }

    /// Runs a statement outside any transaction, which may take as long as it needs.
    pub(super) async fn execute_alone(&mut self, sql: &str, tell: &mut Tell<'_>) -> Result<()> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => self.execute_step(sql, tell).await,
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => {
                // A server that does not notice that its client is gone goes on building.
                self.execute("SET client_connection_check_interval = '2s'; SET statement_timeout = 0")
                    .await?;
                let result = self.execute_step(sql, tell).await;
                let reset =
                    self.execute("RESET client_connection_check_interval; RESET statement_timeout").await;
                result.and(reset)
            }
        }
    }

    /// An expression that gives the engine with its version, as it is tracked.
    pub(super) fn engine(&self) -> &'static str {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => "'sqlite ' || sqlite_version()",
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => "'postgres ' || current_setting('server_version')",
        }
    }

    /// About how many rows a table has, without reading them where that could take long.
    pub(super) async fn estimate(&mut self, table: &str) -> Option<i64> {
        let name = diglot_dialect::quoted(table);
        let count = format!("SELECT CAST(count(*) AS text) FROM {name}");
        let quick = match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => format!("SELECT CAST(coalesce(max(rowid), 0) AS text) FROM {name}"),
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => format!(
                "SELECT CASE WHEN reltuples > 0 THEN reltuples::bigint::text END FROM pg_class \
                 WHERE oid = to_regclass('{}')",
                name.replace('\'', "''")
            ),
        };
        for sql in [quick, count] {
            let found =
                self.rows(&sql).await.ok().and_then(|it| it.into_iter().next()?.into_iter().next()?);
            if let Some(number) = found.and_then(|it| it.parse().ok()) {
                return Some(number);
            }
        }
        None
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
            Self::Postgres(postgres) => {
                let rows = postgres
                    .client()?
                    .query(sql, &[])
                    .await
                    .map_err(|cause| crate::postgres::error(&cause))?;
                let read = |row: &tokio_postgres::Row| (0..row.len()).map(|at| row.try_get(at)).collect();
                let rows: Result<_, tokio_postgres::Error> = rows.iter().map(read).collect();
                rows.map_err(|cause| crate::postgres::error(&cause))
            }
        }
    }

    /// The live structure with what stands beside it, which no migration needs to know.
    pub(super) async fn whole_catalog(&mut self) -> Result<Catalog> {
        let catalog = self.catalog().await?;
        match self {
            // Everything in a file is a table, an index, a trigger or a view.
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => Ok(catalog),
            #[cfg(feature = "postgres")]
            Self::Postgres(postgres) => {
                let client: &tokio_postgres::Client = postgres.client()?;
                let seen = diglot_introspect::postgres_seen(client).await.map_err(unread)?;
                Ok(Catalog { seen, ..catalog })
            }
        }
    }

    /// The live structure.
    pub(super) async fn catalog(&mut self) -> Result<Catalog> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(connection) => diglot_introspect::sqlite(connection).map_err(unread),
            #[cfg(feature = "postgres")]
            Self::Postgres(postgres) => {
                let client: &tokio_postgres::Client = postgres.client()?;
                diglot_introspect::postgres(client).await.map_err(unread)
            }
        }
    }

    /// The columns of the tracking table; none where it is not there.
    pub(super) async fn tracking_columns(&mut self) -> Result<Vec<String>> {
        self.columns_of("_migrations_applied").await
    }

    /// The columns of a table the migrator keeps for itself; none where there is no such table.
    pub(super) async fn columns_of(&mut self, table: &'static str) -> Result<Vec<String>> {
        let sql = match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => format!("SELECT name FROM pragma_table_info('{table}')"),
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => format!(
                "SELECT column_name::text FROM information_schema.columns \
                 WHERE table_schema = current_schema() AND table_name = '{table}'"
            ),
        };
        Ok(self.rows(&sql).await?.into_iter().flatten().flatten().collect())
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
