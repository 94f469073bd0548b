//! Looking without touching: where every migration stands, what a run would do, how the structure differs.

use std::collections::HashMap;

use diglot_dialect::Dialect;
use diglot_model::{Catalog, Class, Difference, Mode, Schema, apply};

use wildmatch::WildMatch;

use super::{
    Migrator, accepted,
    compiled::{CompiledBack, CompiledStep},
    history::History,
    session::Session,
    tracking,
};
use crate::{Error, Result};

/// What is known of one migration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MigrationStatus {
    /// Its name with its number.
    pub name: String,
    /// Where it stands.
    pub state: MigrationState,
    /// When it was done, in UTC (RFC 3339); none while pending.
    pub finished_at: Option<String>,
    /// What a person should know, where something is not as it should be.
    pub explanation: Option<String>,
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
    /// It was left under way.
    Applying,
    /// Taking it back was left under way.
    Reverting,
    /// It is not what was applied.
    Edited,
    /// Later ones are applied and it is not.
    Missing,
    /// A newer program ran it.
    Future,
}

impl MigrationState {
    /// Whether the database has it.
    #[must_use]
    pub fn is_done(self) -> bool {
        matches!(self, Self::Applied | Self::Included | Self::Adopted)
    }

    /// Whether the history is not what it should be.
    #[must_use]
    pub fn is_wrong(self) -> bool {
        matches!(self, Self::Edited | Self::Missing | Self::Future)
    }
}

impl std::fmt::Display for MigrationState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(match self {
            Self::Applied => "applied",
            Self::Included => "included",
            Self::Adopted => "adopted",
            Self::Pending => "pending",
            Self::Applying => "applying",
            Self::Reverting => "reverting",
            Self::Edited => "edited",
            Self::Missing => "missing",
            Self::Future => "future",
        })
    }
}

/// A step that would be run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedStep {
    /// The migration it belongs to; none for the complete schema of a fresh database.
    pub migration: Option<String>,
    /// Whether it takes the migration back.
    pub back: bool,
    /// What it does.
    pub description: String,
    /// How much care it needs.
    pub class: Class,
    /// How it runs beside others.
    pub mode: Mode,
    /// What others have to wait for; empty where nobody waits.
    pub lock: String,
    /// The table whose rows it reads or writes.
    pub table: Option<String>,
    /// About how many rows that table has now.
    pub rows: Option<i64>,
    /// Its statements.
    pub sql: Vec<String>,
}

impl Migrator<'_> {
    /// The catalogue after every migration: first of none, last of all.
    pub(super) fn states(&self, dialect: &dyn Dialect) -> Result<Vec<Catalog>> {
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

    pub(super) fn structure(&self, dialect: &dyn Dialect) -> Result<Catalog> {
        dialect.structure(&self.project.schema).map_err(|cause| Error::Migration(cause.to_string()))
    }

    /// How the live structure differs from the compiled one, without what was accepted or is ignored; empty when it does
    /// not. What is [extra](Difference::is_extra) leaves the program working.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn differences(&self) -> Result<Vec<Difference>> {
        let mut session = Session::open(self.database).await?;
        let accepted = accepted::read(&mut session).await?;
        let mut differences = self.all_differences(&mut session).await?;
        differences
            .retain(|it| !accepted.iter().any(|accepted| accepted.0.agrees_with(it)) && !self.ignores(it));
        Ok(differences)
    }

    /// Whether an operator said not to be told of `difference`.
    fn ignores(&self, difference: &Difference) -> bool {
        let matches = |it: &String| WildMatch::new(it).matches(&difference.subject);
        difference.is_extra() && self.options.ignore.iter().any(matches)
    }

    /// Whether a database holds tables that could be ours. Those that tools keep for themselves (`_litestream_seq`), and
    /// what is to be ignored, leave it as good as empty.
    pub(super) fn holds_tables(&self, live: &Catalog) -> bool {
        let nothing = Catalog::default();
        let is_beside = |it: &Difference| it.subject.starts_with("table _") || self.ignores(it);
        let tables = Catalog { tables: live.tables.clone(), ..Catalog::default() };
        nothing.differences(&tables).iter().any(|it| !is_beside(it))
    }

    /// How the live structure differs from the compiled one.
    pub(super) async fn all_differences(&self, session: &mut Session) -> Result<Vec<Difference>> {
        let live = session.whole_catalog().await?;
        let wanted = self.structure(session.dialect())?;
        let mut differences = wanted.differences(&live);
        differences.extend(wanted.trigger_differences(&live));
        Ok(differences)
    }

    /// The migrations of a newer program the database has, where they leave this program working; empty where
    /// there are none.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn ahead(&self) -> Result<Vec<String>> {
        let mut session = Session::open(self.database).await?;
        let tracked = tracking::read(&mut session).await?;
        Ok(History::new(&tracked, session.plan(self.compiled).migrations).ahead)
    }

    /// Where every migration stands, oldest first, those of a newer program last; writes nothing.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn status(&self) -> Result<Vec<MigrationStatus>> {
        let mut session = Session::open(self.database).await?;
        let tracked = tracking::read(&mut session).await?;
        Ok(History::new(&tracked, session.plan(self.compiled).migrations).statuses)
    }

    /// What [`run`](Self::run) would do; writes nothing.
    ///
    /// # Errors
    /// The database cannot be read, its history is not the compiled one, or the way back is not known.
    pub async fn plan(&self, to: Option<&str>) -> Result<Vec<PlannedStep>> {
        let end = self.end(to)?;
        let mut session = Session::open(self.database).await?;
        let plan = session.plan(self.compiled);
        let tracked = tracking::read(&mut session).await?;
        let history = History::new(&tracked, plan.migrations);
        history.check()?;
        let live = session.catalog().await?;
        let mut steps = Vec::new();
        let is_fresh = tracked.is_empty() && !self.holds_tables(&live);
        if is_fresh && end == plan.migrations.len() {
            steps.extend(plan.schema.iter().map(|step| planned(None, false, step)));
            return Ok(steps);
        }
        let mut start = history.done;
        if tracked.is_empty() && !is_fresh {
            start = self.recognise(&session, &live)?.version;
        }
        for migration in plan.migrations.iter().take(start).skip(end).rev() {
            match migration.back {
                CompiledBack::Steps(back) => {
                    steps.extend(back.iter().map(|step| planned(Some(migration.name), true, step)));
                }
                CompiledBack::Impossible(why) => return Err(super::no_way_back(migration.name, why)),
            }
        }
        for migration in plan.migrations.iter().take(end).skip(start) {
            let under_way = history.under_way.as_ref().filter(|it| it.name == migration.name);
            let done = under_way.map_or(0, |it| it.step);
            let rest = migration.steps.iter().skip(done);
            steps.extend(rest.map(|step| planned(Some(migration.name), false, step)));
        }
        // Many steps are about one table, and counting can take long.
        let mut rows: HashMap<String, Option<i64>> = HashMap::new();
        for step in &mut steps {
            let Some(table) = step.table.clone().filter(|it| live.tables.contains_key(it)) else { continue };
            step.rows = match rows.get(&table) {
                Some(known) => *known,
                None => {
                    let found = session.estimate(&table).await;
                    rows.insert(table, found);
                    found
                }
            };
        }
        Ok(steps)
    }
}

fn planned(migration: Option<&str>, back: bool, step: &CompiledStep) -> PlannedStep {
    PlannedStep {
        migration: migration.map(str::to_owned),
        back,
        description: step.description.to_owned(),
        class: step.class,
        mode: step.mode,
        lock: step.lock.to_owned(),
        table: step.table.map(str::to_owned),
        rows: None,
        sql: step.sql.iter().map(|it| (*it).to_owned()).collect(),
    }
}
