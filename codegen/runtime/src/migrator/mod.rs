//! The migrator: a fresh database gets the complete schema, an existing one what is missing.
//!
//! Applied migrations are tracked in `_migrations_applied`. A migration is one transaction, so a failed one
//! leaves the database as it was, and a killed process leaves nothing half done.

mod compiled;
mod session;
mod tracking;

use diglot_dialect::Dialect;
use diglot_model::{Catalog, Class, Difference, Project, Schema, apply};

pub use self::compiled::{Compiled, CompiledMigration, CompiledPlan, CompiledStep};
use self::{
    session::Session,
    tracking::{Applied, How},
};
use crate::{Database, Error, Result};

/// Brings one database to the state a program was compiled for.
pub struct Migrator<'a> {
    database: &'a Database,
    compiled: &'static Compiled,
    project: Project,
}

/// What a run of the migrator did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Whether the database was empty before.
    pub fresh: bool,
    /// Whether the database was there without any tracking, and was recognised.
    pub adopted: bool,
    /// The migrations that were run now.
    pub applied: Vec<String>,
    /// The migrations there was nothing to do for.
    pub skipped: Vec<String>,
}

/// Something a person who waits wants to know.
#[derive(Debug, Clone, Copy)]
pub enum Event<'a> {
    /// A migration starts.
    Migration(&'a str),
    /// A step of it starts.
    Step(&'a str),
    /// Another process is migrating the database and is waited for.
    Waiting,
    /// Others held a lock a step needs; the migration is tried again, for the so-manieth time.
    Retry(u32),
}

/// What is known of one migration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MigrationStatus {
    /// Its name with its number.
    pub name: String,
    /// Where it stands.
    pub state: MigrationState,
    /// When it was done, in UTC (RFC 3339); none while pending.
    pub finished_at: Option<String>,
}

/// Where a migration stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MigrationState {
    /// It was run.
    Applied,
    /// The schema the database was made with includes it.
    Included,
    /// It was recognised in a database made by other means.
    Adopted,
    /// It is to be run.
    Pending,
}

impl std::fmt::Display for MigrationState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(match self {
            Self::Applied => "applied",
            Self::Included => "included",
            Self::Adopted => "adopted",
            Self::Pending => "pending",
        })
    }
}

/// A step that would be run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedStep {
    /// The migration it belongs to; none for the complete schema of a fresh database.
    pub migration: Option<String>,
    /// What it does.
    pub description: String,
    /// How much care it needs.
    pub class: Class,
    /// Its statements.
    pub sql: Vec<String>,
}

/// How often a migration whose step needs a lock others hold is tried in all.
const ATTEMPTS: u32 = 10;

impl<'a> Migrator<'a> {
    /// A migrator of `database` towards `compiled`.
    ///
    /// # Errors
    /// [`Error::Migration`] if the compiled model cannot be read.
    pub fn new(database: &'a Database, compiled: &'static Compiled) -> Result<Self> {
        Ok(Self { database, compiled, project: compiled.project()? })
    }

    /// Runs what is missing, up to and including migration `to` (a name or a number) or all.
    ///
    /// # Errors
    /// [`Error::Migration`] if the history in the database is not the compiled one, or a step fails: the
    /// database is then as it was before the migration that failed.
    pub async fn run(&self, to: Option<&str>, mut tell: impl FnMut(Event<'_>) + Send) -> Result<Report> {
        let end = self.end(to)?;
        let mut session = Session::open(self.database).await?;
        let result = self.run_in(&mut session, end, &mut tell).await;
        if result.is_err() {
            // The error that matters is the first one.
            let _ = session.rollback().await;
        }
        result
    }

    async fn run_in(
        &self,
        session: &mut Session,
        end: usize,
        tell: &mut (impl FnMut(Event<'_>) + Send),
    ) -> Result<Report> {
        session.begin(&mut || tell(Event::Waiting)).await?;
        tracking::create(session).await?;
        let plan = session.plan(self.compiled);
        let mut tracked = self.read_tracked(session).await?;
        let live = session.catalog().await?;
        let mut report = Report { fresh: false, adopted: false, applied: Vec::new(), skipped: Vec::new() };
        if tracked.is_empty() && live.tables.is_empty() {
            report.fresh = true;
            if end == plan.migrations.len() {
                self.build(session, plan, tell).await?;
                report.skipped = plan.migrations.iter().map(|it| it.name.to_owned()).collect();
                session.commit().await?;
                return Ok(report);
            }
        } else if tracked.is_empty() {
            report.adopted = true;
            self.adopt(session, &live, end, tell, &mut report).await?;
            session.commit().await?;
            return Ok(report);
        }
        report.skipped = plan.migrations.iter().take(tracked.len()).map(|it| it.name.to_owned()).collect();
        if end < tracked.len() {
            return Err(Error::Migration(format!(
                "the database is at {}, which is after {}; migrations only go forward",
                tracked.last().map_or("", |it| it.name.as_str()),
                plan.migrations.get(end.saturating_sub(1)).map_or("the beginning", |it| it.name)
            )));
        }
        let mut attempt = 0;
        while let Some(migration) = plan.migrations.get(tracked.len()).filter(|_| tracked.len() < end) {
            let started = tracking::now();
            match apply_migration(session, migration, tell).await {
                Err(Error::Busy) if attempt < ATTEMPTS => {
                    attempt += 1;
                    session.rollback().await?;
                    tell(Event::Retry(attempt));
                    tokio::time::sleep(pause(attempt)).await;
                    session.begin(&mut || tell(Event::Waiting)).await?;
                    tracked = self.read_tracked(session).await?;
                    continue;
                }
                Err(Error::Busy) => {
                    return Err(Error::Migration(format!(
                        "migration {} needs a lock that others hold; it was tried {ATTEMPTS} times and nothing of \
                         it was kept",
                        migration.name
                    )));
                }
                other => other?,
            }
            tracking::record(session, migration, How::Applied, &started).await?;
            session.commit().await.map_err(|cause| {
                Error::Migration(format!(
                    "migration {} failed: {cause}; nothing of it was kept",
                    migration.name
                ))
            })?;
            report.applied.push(migration.name.to_owned());
            session.begin(&mut || tell(Event::Waiting)).await?;
            attempt = 0;
            // Somebody else may have gone on while the lock was free.
            tracked = self.read_tracked(session).await?;
        }
        if end == plan.migrations.len() {
            self.sync_derived(session).await?;
        }
        session.commit().await?;
        Ok(report)
    }

    /// The number of migrations to run for `to`.
    fn end(&self, to: Option<&str>) -> Result<usize> {
        let all = &self.project.migrations;
        let Some(to) = to else { return Ok(all.len()) };
        let number: Option<u32> = to.parse().ok();
        let found = all.iter().position(|it| {
            it.name == to
                || number == Some(it.number)
                || it.name.split_once('_').is_some_and(|(_, rest)| rest == to)
        });
        found.map(|at| at + 1).ok_or_else(|| {
            let names: Vec<&str> = all.iter().map(|it| it.name.as_str()).collect();
            Error::Migration(format!("there is no migration `{to}`; there are {}", names.join(", ")))
        })
    }

    /// What is tracked, refused unless it is the beginning of the compiled history.
    async fn read_tracked(&self, session: &mut Session) -> Result<Vec<Applied>> {
        let tracked = tracking::read(session).await?;
        let compiled = session.plan(self.compiled).migrations;
        for (at, applied) in tracked.iter().enumerate() {
            let Some(known) = compiled.iter().find(|it| it.name == applied.name) else {
                return Err(Error::Migration(format!(
                    "the database has migration {}, which this program does not know: it is older than the \
                     database; run the newer program",
                    applied.name
                )));
            };
            if known.checksum != applied.checksum {
                return Err(Error::Migration(format!(
                    "migration {} was changed after it was applied; restore it and write the change as a new \
                     migration",
                    applied.name
                )));
            }
            if compiled.get(at).is_none_or(|it| it.name != applied.name) {
                return Err(Error::Migration(format!(
                    "the database has migration {} but not {}; its tracking table has a gap",
                    applied.name,
                    compiled.get(at).map_or("the one before", |it| it.name)
                )));
            }
        }
        Ok(tracked)
    }

    /// The complete current schema, every migration marked as included.
    async fn build(
        &self,
        session: &mut Session,
        plan: &CompiledPlan,
        tell: &mut (impl FnMut(Event<'_>) + Send),
    ) -> Result<()> {
        let started = tracking::now();
        for step in plan.schema {
            tell(Event::Step(step.description));
            run_step(session, step)
                .await
                .map_err(|cause| Error::Migration(format!("cannot {}: {cause}", step.description)))?;
        }
        for migration in plan.migrations {
            tracking::record(session, migration, How::Included, &started).await?;
        }
        Ok(())
    }

    /// Recognises a database that was made by other means, and completes it.
    async fn adopt(
        &self,
        session: &mut Session,
        live: &Catalog,
        end: usize,
        tell: &mut (impl FnMut(Event<'_>) + Send),
        report: &mut Report,
    ) -> Result<()> {
        let migrations = session.plan(self.compiled).migrations;
        let states = self.states(session.dialect())?;
        let mut nearest: Vec<usize> = (1..states.len()).collect();
        nearest.sort_by_key(|at| (states[*at].differences(live).len(), std::cmp::Reverse(*at)));
        let Some(best) = nearest.first().copied() else {
            return Err(Error::Migration("this program has no migrations".to_owned()));
        };
        // A database between two states is completed from the one before it: what a migration would do and
        // is done already is skipped.
        let exact = states[best].differences(live).is_empty();
        let candidates: Vec<usize> = if exact { vec![best] } else { (1..=best).rev().collect() };
        for start in candidates {
            let started = tracking::now();
            let mut applied = Vec::new();
            let mut completed = true;
            for migration in migrations.iter().take(end).skip(start) {
                if apply_migration(session, migration, tell).await.is_err() {
                    completed = false;
                    break;
                }
                applied.push(migration);
            }
            let wanted = &states[end.max(start)];
            if completed && wanted.differences(&session.catalog().await?).is_empty() {
                tracking::create(session).await?;
                for migration in migrations.iter().take(start) {
                    tracking::record(session, migration, How::Adopted, &started).await?;
                    report.skipped.push(migration.name.to_owned());
                }
                for migration in applied {
                    tracking::record(session, migration, How::Applied, &started).await?;
                    report.applied.push(migration.name.to_owned());
                }
                if end == migrations.len() {
                    self.sync_derived(session).await?;
                }
                return Ok(());
            }
            session.rollback().await?;
            session.begin(&mut || tell(Event::Waiting)).await?;
        }
        let differences = states[best].differences(live);
        let name = &self.project.migrations[best - 1].name;
        let lines: Vec<String> = differences.iter().take(20).map(|it| format!("  {it}")).collect();
        let more = differences.len().saturating_sub(lines.len());
        let more = if more > 0 { format!("\n  and {more} more") } else { String::new() };
        Err(Error::Migration(format!(
            "the database was not made by this program and is not one it recognises; it is nearest to {name}, \
             from which it differs in:\n{}{more}",
            lines.join("\n")
        )))
    }

    /// The catalogue after every migration: first of none, last of all.
    fn states(&self, dialect: &dyn Dialect) -> Result<Vec<Catalog>> {
        let wrong = |cause: &dyn std::fmt::Display| Error::Migration(cause.to_string());
        let mut schema = Schema::default();
        let mut states = vec![Catalog::default()];
        for migration in &self.project.migrations {
            for operation in &migration.operations {
                apply(&mut schema, operation).map_err(|cause| wrong(&cause))?;
            }
            states.push(dialect.structure(&schema).map_err(|cause| wrong(&cause))?);
        }
        Ok(states)
    }

    /// Comments and triggers follow the declarations without a migration: they hold no data, and nobody's
    /// structure depends on them.
    async fn sync_derived(&self, session: &mut Session) -> Result<()> {
        let dialect = session.dialect();
        let wanted = self.structure(dialect)?;
        let live = session.catalog().await?;
        let triggers = |table: &str| {
            let of = |catalog: &Catalog| catalog.tables.get(table).map(|it| it.triggers.clone());
            of(&wanted) != of(&live)
        };
        for table in self.project.schema.tables.values().filter(|it| triggers(&it.name)) {
            for sql in dialect.triggers(table) {
                session.execute(&sql).await?;
            }
        }
        for (table, column) in wanted.comment_differences(&live) {
            let Some(known) = wanted.tables.get(&table) else { continue };
            let text = match &column {
                Some(column) => known.column(column).and_then(|it| it.comment.as_deref()),
                None => known.comment.as_deref(),
            };
            if let Some(sql) = dialect.comment(&table, column.as_deref(), text) {
                session.execute(&sql).await?;
            }
        }
        Ok(())
    }

    fn structure(&self, dialect: &dyn Dialect) -> Result<Catalog> {
        dialect.structure(&self.project.schema).map_err(|cause| Error::Migration(cause.to_string()))
    }

    /// How the live structure differs from the compiled one; empty when it does not.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn differences(&self) -> Result<Vec<Difference>> {
        let mut session = Session::open(self.database).await?;
        let live = session.catalog().await?;
        let wanted = self.structure(session.dialect())?;
        let mut differences = wanted.differences(&live);
        differences.extend(wanted.trigger_differences(&live));
        Ok(differences)
    }

    /// Where every migration stands, oldest first; writes nothing.
    ///
    /// # Errors
    /// The database cannot be read, or its history is not the compiled one.
    pub async fn status(&self) -> Result<Vec<MigrationStatus>> {
        let mut session = Session::open(self.database).await?;
        let tracked =
            if session.is_tracked().await? { self.read_tracked(&mut session).await? } else { Vec::new() };
        let all = self.project.migrations.iter().map(|migration| {
            let found = tracked.iter().find(|it| it.name == migration.name);
            MigrationStatus {
                name: migration.name.clone(),
                state: found.map_or(MigrationState::Pending, |it| it.how.state()),
                finished_at: found.and_then(|it| it.finished_at.clone()),
            }
        });
        Ok(all.collect())
    }

    /// What [`run`](Self::run) would do; writes nothing.
    ///
    /// # Errors
    /// As [`status`](Self::status).
    pub async fn plan(&self, to: Option<&str>) -> Result<Vec<PlannedStep>> {
        let end = self.end(to)?;
        let mut session = Session::open(self.database).await?;
        let plan = session.plan(self.compiled);
        let tracked =
            if session.is_tracked().await? { self.read_tracked(&mut session).await? } else { Vec::new() };
        let live = session.catalog().await?;
        if tracked.is_empty() && live.tables.is_empty() && end == plan.migrations.len() {
            return Ok(plan.schema.iter().map(|step| planned(None, step)).collect());
        }
        let mut start = tracked.len();
        if tracked.is_empty() && !live.tables.is_empty() {
            let states = self.states(session.dialect())?;
            start = (1..states.len()).min_by_key(|at| states[*at].differences(&live).len()).unwrap_or(0);
        }
        let mut steps = Vec::new();
        for migration in plan.migrations.iter().take(end).skip(start) {
            steps.extend(migration.steps.iter().map(|step| planned(Some(migration.name), step)));
        }
        Ok(steps)
    }
}

/// How long to leave the table to others before the next attempt: longer each time, and never the same for
/// two processes.
fn pause(attempt: u32) -> std::time::Duration {
    let spread = uuid::Uuid::now_v7().as_bytes()[15];
    std::time::Duration::from_millis(u64::from(attempt) * 250 + u64::from(spread))
}

fn planned(migration: Option<&str>, step: &CompiledStep) -> PlannedStep {
    PlannedStep {
        migration: migration.map(str::to_owned),
        description: step.description.to_owned(),
        class: step.class,
        sql: step.sql.iter().map(|it| (*it).to_owned()).collect(),
    }
}

/// Runs a migration's steps in the open transaction.
async fn apply_migration(
    session: &mut Session,
    migration: &CompiledMigration,
    tell: &mut (impl FnMut(Event<'_>) + Send),
) -> Result<()> {
    tell(Event::Migration(migration.name));
    let mut live = session.catalog().await?;
    for step in migration.steps {
        if step.effect.holds(&live) {
            continue;
        }
        tell(Event::Step(step.description));
        run_step(session, step).await.map_err(|cause| match cause {
            Error::Busy => Error::Busy,
            cause => Error::Migration(format!(
                "migration {} failed at `{}`: {cause}; nothing of it was kept",
                migration.name, step.description
            )),
        })?;
        live = session.catalog().await?;
    }
    Ok(())
}

async fn run_step(session: &mut Session, step: &CompiledStep) -> Result<()> {
    for statement in step.sql {
        session.execute(statement).await?;
    }
    Ok(())
}
