//! The migrator: a fresh database gets the complete schema, an existing one what is missing.
//!
//! Applied migrations are tracked in `_migrations_applied`. A migration whose steps can share a transaction is
//! one: a failed or killed one leaves nothing. Any other is a list of steps, each noted as it is done: the next
//! run goes on from there, be it in the middle of a table that is filled in batches.

mod accepted;
mod adopt;
mod apply;
mod by_hand;
mod compiled;
mod guard;
mod history;
mod look;
mod outcome;
mod session;
mod tracking;
mod turn;
mod wait;

use std::time::Duration;

use diglot_model::{CatalogTable, Difference, Project};

pub use self::{
    accepted::Accepted,
    compiled::{Compiled, CompiledBack, CompiledMigration, CompiledPlan, CompiledRequirement, CompiledStep},
    look::{MigrationState, MigrationStatus, PlannedStep},
};
use self::{
    apply::Work,
    guard::Guard,
    history::History,
    session::Session,
    tracking::{Applied, How},
};
use crate::{Database, Error, Result};

/// Who hears what a migrator does.
type Tell<'a> = dyn FnMut(Event<'_>) + Send + 'a;

/// Brings one database to the state a program was compiled for.
pub struct Migrator<'a> {
    database: &'a Database,
    compiled: &'static Compiled,
    project: Project,
    options: Options,
}

/// How a migrator goes about its work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// How long to wait while another process migrates the database.
    pub wait: Duration,
    /// How long a step waits for a lock others hold before it lets them go first.
    pub lock_timeout: Duration,
    /// How often it is then tried again.
    pub attempts: u32,
    /// How many rows a batch of a backfill has.
    pub batch_size: u32,
    /// How long to leave the table to others between two batches.
    pub batch_pause: Duration,
    /// Whether taking migrations back may lose data.
    pub allow_data_loss: bool,
    /// The version a database without tracking is, in spite of the differences accepted.
    pub baseline: Option<String>,
    /// The differences that are accepted, by subject. They are noted in the database and honoured from then on.
    pub accept: Vec<String>,
    /// The differences that are accepted if they are exactly these.
    pub accept_exactly: Vec<Difference>,
    /// What may stand beside the schema without being told: patterns for subjects, in which `*` is any text
    /// (`table litestream_*`). Only what is extra can be ignored; what is missing or changed never is.
    pub ignore: Vec<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            wait: Duration::from_secs(60),
            lock_timeout: Duration::from_secs(2),
            attempts: 20,
            batch_size: 5_000,
            batch_pause: Duration::ZERO,
            allow_data_loss: false,
            baseline: None,
            accept: Vec::new(),
            accept_exactly: Vec::new(),
            ignore: Vec::new(),
        }
    }
}

/// What a run of the migrator did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Whether the database was empty before.
    pub fresh: bool,
    /// Whether the database was there without any tracking, and was recognised.
    pub adopted: bool,
    /// The migrations that were run now.
    pub applied: Vec<String>,
    /// The migrations that were taken back now, newest first.
    pub reverted: Vec<String>,
    /// The migrations there was nothing to do for.
    pub skipped: Vec<String>,
    /// The migrations of a newer program, which leave this one working.
    pub ahead: Vec<String>,
}

/// Something a person who waits wants to know.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Event<'a> {
    /// A migration starts, or goes on.
    Migration(&'a str),
    /// It goes on after so many of its steps.
    Resumed {
        /// The steps that are done.
        step: usize,
        /// The steps there are.
        steps: usize,
    },
    /// A step of it starts.
    Step(&'a str),
    /// A statement of it is about to be run.
    Statement(&'a str),
    /// A statement has been running for so long, and still is.
    Working(Duration),
    /// So many rows of a table are filled.
    Rows {
        /// The rows that are done.
        done: u64,
        /// About how many there are, where that is known.
        total: Option<i64>,
    },
    /// A difference that was accepted is gone, because the migration changed what it was about.
    Undone(&'a str),
    /// Another process is migrating the database and is waited for.
    Waiting,
    /// Others held a lock a step needs; the step is tried again, for the so-manieth time.
    Retry(u32),
}

fn no_way_back(name: &str, why: &str) -> Error {
    Error::Migration(format!(
        "migration {name} cannot be taken back: {why}; declare the way in its source: `down {{ … }}`"
    ))
}

impl<'a> Migrator<'a> {
    /// A migrator of `database` towards `compiled`.
    ///
    /// # Errors
    /// [`Error::Migration`] if the compiled model cannot be read.
    pub fn new(database: &'a Database, compiled: &'static Compiled) -> Result<Self> {
        Ok(Self { database, compiled, project: compiled.project()?, options: Options::default() })
    }

    /// The same with other options.
    #[must_use]
    pub fn with(mut self, options: Options) -> Self {
        self.options = options;
        self
    }

    /// Brings the database to migration `to` (a name or a number; `zero` is before the first), or to the last:
    /// runs what is missing, or takes back what is after it.
    ///
    /// # Errors
    /// [`Error::Migration`] if the history in the database is not the compiled one, a step fails, or data would
    /// be lost without [`Options::allow_data_loss`]. A migration that is one transaction then leaves the database
    /// as it was; of any other, the steps done are kept, and the next run goes on from there.
    pub async fn run(&self, to: Option<&str>, mut tell: impl FnMut(Event<'_>) + Send) -> Result<Report> {
        let tell: &mut Tell<'_> = &mut tell;
        let end = self.end(to)?;
        let guard = Guard::take(self.database, &self.options, tell).await?;
        let mut session = Session::open(self.database).await?;
        let result = self.run_in(&mut session, end, tell).await;
        if result.is_err() {
            // The error that matters is the first one.
            let _ = session.rollback().await;
        }
        drop(guard);
        result
    }

    async fn run_in(&self, session: &mut Session, end: usize, tell: &mut Tell<'_>) -> Result<Report> {
        let migrations = session.plan(self.compiled).migrations;
        let mut report = Report::default();
        session.begin(&self.options, tell).await?;
        let tracked = tracking::read(session).await?;
        if !tracked.is_empty() {
            tracking::create(session).await?;
            let history = History::new(&tracked, migrations);
            history.check()?;
            if let Some(first) = migrations.first().filter(|_| history.squashed) {
                tracking::squash(session, first).await?;
            }
            report.ahead = history.ahead;
            session.commit(false).await?;
        } else {
            let live = session.catalog().await?;
            if !self.holds_tables(&live) {
                report.fresh = true;
                tracking::create(session).await?;
                if end == migrations.len() {
                    self.build(session, tell).await?;
                    report.skipped = migrations.iter().map(|it| it.name.to_owned()).collect();
                    return Ok(report);
                }
                session.commit(false).await?;
            } else {
                session.rollback().await?;
                report.adopted = true;
                let recognised = self.recognise(session, &live)?;
                self.adopt(session, &recognised, tell).await?;
            }
        }
        self.travel(session, end, &mut report, tell).await?;
        if end == migrations.len() && report.ahead.is_empty() {
            self.sync_derived(session, tell).await?;
            self.accept(session, tell).await?;
        }
        Ok(report)
    }

    /// Runs what is missing up to `end`, or takes back what is after it.
    async fn travel(
        &self,
        session: &mut Session,
        end: usize,
        report: &mut Report,
        tell: &mut Tell<'_>,
    ) -> Result<()> {
        let migrations = session.plan(self.compiled).migrations;
        let states = self.states(session.dialect())?;
        let mut first = true;
        loop {
            // Somebody else may have gone on between two migrations.
            let tracked = tracking::read(session).await?;
            let history = History::new(&tracked, migrations);
            history.check()?;
            let done = history.done;
            if std::mem::take(&mut first) {
                report.skipped = migrations.iter().take(done.min(end)).map(|it| it.name.to_owned()).collect();
                if let Some(newer) = history.ahead.last().filter(|_| end < done) {
                    return Err(Error::Migration(format!(
                        "a newer release has run {newer}; only that release can take it back"
                    )));
                }
                if end < done {
                    self.allow(session, &migrations[end..done]).await?;
                }
            }
            let under_way = history.under_way.as_ref();
            let Some(name) = under_way.map(|it| it.name.as_str()).or_else(|| {
                let at = if done < end { done } else { done.checked_sub(1).filter(|_| done > end)? };
                migrations.get(at).map(|it| it.name)
            }) else {
                return Ok(());
            };
            let Some(migration) = migrations.iter().find(|it| it.name == name) else { return Ok(()) };
            // What the migration is between, on the way there and back.
            let at = migrations.iter().position(|it| it.name == name);
            let known = at.and_then(|at| Some((at, [states.get(at)?, states.get(at + 1)?])));
            let (at, known) = known.ok_or_else(|| {
                Error::Migration(format!("migration {name} is not one of this program's history"))
            })?;
            if let Some(applied) = under_way
                && self.turn(session, migration, at, applied, end).await?
            {
                continue;
            }
            let back = match under_way {
                Some(applied) => applied.how == How::Reverting,
                None => done > end,
            };
            let how = if back { How::Reverting } else { How::Applying };
            let only = under_way.and_then(|it| it.only.as_deref());
            let steps = match (turn::steps(migration, how, only), &migration.back) {
                (Some(steps), _) => steps,
                (None, CompiledBack::Impossible(why)) => return Err(no_way_back(name, why)),
                (None, CompiledBack::Steps(_)) => return Err(no_way_back(name, "it has no steps")),
            };
            let steps = steps.as_slice();
            let started = tracking::now();
            let accepted = accepted::read(session).await?;
            let (options, accepted) = (&self.options, accepted.as_slice());
            let work = Work { migration, steps, how, options, started, known, accepted };
            if !work.run(session, under_way, tell).await? {
                continue;
            }
            let list = if back { &mut report.reverted } else { &mut report.applied };
            list.push(migration.name.to_owned());
        }
    }

    /// Turns a migration round that was left on its way to somewhere else than `end`; whether it was.
    async fn turn(
        &self,
        session: &mut Session,
        migration: &CompiledMigration,
        at: usize,
        under_way: &Applied,
        end: usize,
    ) -> Result<bool> {
        let wanted = if at < end { How::Applying } else { How::Reverting };
        if wanted == under_way.how {
            return Ok(false);
        }
        let operations = &self.project.migrations[at].operations;
        let Some(only) = turn::round(migration, operations, under_way) else { return Ok(false) };
        let Some(steps) = turn::steps(migration, wanted, Some(&only)) else { return Ok(false) };
        if wanted == How::Reverting {
            self.allow(session, std::slice::from_ref(migration)).await?;
        }
        tracking::turn(session, migration.name, wanted, steps.len(), &only).await?;
        Ok(true)
    }

    /// Refuses to take back what cannot be, or what loses data without a word.
    async fn allow(&self, session: &mut Session, migrations: &[CompiledMigration]) -> Result<()> {
        let (mut lost, mut is_nothing) = (Vec::new(), true);
        for migration in migrations.iter().rev() {
            let steps = match migration.back {
                CompiledBack::Steps(steps) => steps,
                CompiledBack::Impossible(why) => return Err(no_way_back(migration.name, why)),
            };
            for (what, count) in steps.iter().flat_map(|it| it.loses) {
                // A table may have another name by now; then it is named without its count.
                let sql = format!("SELECT CAST(({count}) AS text)");
                let rows =
                    session.rows(&sql).await.ok().and_then(|it| it.into_iter().next()?.into_iter().next()?);
                is_nothing &= rows.as_deref() == Some("0");
                let noun = if what.starts_with("table") { "row" } else { "value" };
                let rows = rows.map_or_else(String::new, |it| {
                    format!(" ({it} {noun}{})", if it == "1" { "" } else { "s" })
                });
                lost.push(format!("  {what}{rows}, added by {}", migration.name));
            }
        }
        if is_nothing || self.options.allow_data_loss {
            return Ok(());
        }
        Err(Error::Migration(format!(
            "going back would lose data:\n{}\nmake a backup and say that this is fine: --allow-data-loss",
            lost.join("\n")
        )))
    }

    /// The number of migrations the database has at `to`.
    fn end(&self, to: Option<&str>) -> Result<usize> {
        let all = &self.project.migrations;
        let Some(to) = to else { return Ok(all.len()) };
        if to == "zero" {
            return Ok(0);
        }
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

    /// The complete current schema in one transaction, every migration marked as included.
    async fn build(&self, session: &mut Session, tell: &mut Tell<'_>) -> Result<()> {
        let plan = session.plan(self.compiled);
        let started = tracking::now();
        for step in plan.schema {
            tell(Event::Step(step.description));
            for statement in step.sql {
                tell(Event::Statement(statement));
                session
                    .execute(statement)
                    .await
                    .map_err(|cause| Error::Migration(format!("cannot {}: {cause}", step.description)))?;
            }
        }
        for migration in plan.migrations {
            tracking::record(session, migration, How::Included, migration.steps.len(), &started).await?;
        }
        session.commit(false).await
    }

    /// Comments and triggers follow the declarations without a migration: they hold no data, and nobody's
    /// structure depends on them.
    async fn sync_derived(&self, session: &mut Session, tell: &mut Tell<'_>) -> Result<()> {
        let dialect = session.dialect();
        let wanted = self.structure(dialect)?;
        let live = session.catalog().await?;
        let mut statements = Vec::new();
        let differ = |table: &str| {
            let found = |it: &CatalogTable, name: &String| it.triggers.get(name).cloned();
            let of = |name| live.tables.get(table).and_then(|it| found(it, name));
            let wanted = wanted.tables.get(table);
            wanted.is_some_and(|it| it.triggers.iter().any(|(name, text)| of(name).as_ref() != Some(text)))
        };
        for table in self.project.schema.tables.values().filter(|it| differ(&it.name)) {
            statements.extend(dialect.triggers(table));
        }
        for (table, column) in wanted.comment_differences(&live) {
            let Some(known) = wanted.tables.get(&table) else { continue };
            let text = match &column {
                Some(column) => known.column(column).and_then(|it| it.comment.as_deref()),
                None => known.comment.as_deref(),
            };
            statements.extend(dialect.comment(&table, column.as_deref(), text));
        }
        if statements.is_empty() {
            return Ok(());
        }
        session.begin(&self.options, tell).await?;
        for sql in &statements {
            session.execute(sql).await?;
        }
        session.commit(false).await
    }
}
