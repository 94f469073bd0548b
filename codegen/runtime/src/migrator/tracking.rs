//! `_migrations_applied`: which migrations a database has, on both engines alike.

use super::{MigrationState, compiled::CompiledMigration, session::Session};
use crate::Result;

const CREATE: &str = "CREATE TABLE IF NOT EXISTS _migrations_applied (
    name text NOT NULL PRIMARY KEY,
    checksum text NOT NULL,
    how text NOT NULL,
    engine text NOT NULL,
    started_at text NOT NULL,
    finished_at text NOT NULL
)";

const READ: &str = "SELECT name, checksum, how, finished_at FROM _migrations_applied ORDER BY name";

/// A tracked migration.
pub(super) struct Applied {
    pub(super) name: String,
    pub(super) checksum: String,
    pub(super) how: How,
    pub(super) finished_at: Option<String>,
}

/// How a migration came to be in a database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    Applied,
    Included,
    Adopted,
}

impl How {
    fn word(self) -> &'static str {
        match self {
            Self::Applied => "applied",
            Self::Included => "included",
            Self::Adopted => "adopted",
        }
    }

    pub(super) fn state(self) -> MigrationState {
        match self {
            Self::Applied => MigrationState::Applied,
            Self::Included => MigrationState::Included,
            Self::Adopted => MigrationState::Adopted,
        }
    }
}

/// The current time, as it is tracked.
pub(super) fn now() -> String {
    crate::now().to_string()
}

/// Makes the table when missing.
pub(super) async fn create(session: &mut Session) -> Result<()> {
    // Asked first, because saying it twice makes Postgres talk.
    if session.is_tracked().await? { Ok(()) } else { session.execute(CREATE).await }
}

/// Every tracked migration, oldest first.
pub(super) async fn read(session: &mut Session) -> Result<Vec<Applied>> {
    let rows = session.rows(READ).await?;
    let read = rows.into_iter().map(|row| {
        let mut columns = row.into_iter();
        let mut next = || columns.next().flatten();
        Applied {
            name: next().unwrap_or_default(),
            checksum: next().unwrap_or_default(),
            how: match next().as_deref() {
                Some("included") => How::Included,
                Some("adopted") => How::Adopted,
                _ => How::Applied,
            },
            finished_at: next(),
        }
    });
    Ok(read.collect())
}

/// Tracks a migration, in the transaction that ran it.
pub(super) async fn record(
    session: &mut Session,
    migration: &CompiledMigration,
    how: How,
    started_at: &str,
) -> Result<()> {
    let engine = session.dialect().name();
    // Names and checksums are the compiler's own and times are ours: nothing here needs quoting.
    let sql = format!(
        "INSERT INTO _migrations_applied (name, checksum, how, engine, started_at, finished_at) \
         VALUES ('{}', '{}', '{}', '{engine}', '{started_at}', '{}')",
        migration.name,
        migration.checksum,
        how.word(),
        now()
    );
    session.execute(&sql).await
}
