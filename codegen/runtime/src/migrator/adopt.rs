//! Databases that were made by other means: recognised by their structure, or refused.

use std::collections::BTreeSet;

use diglot_model::{Catalog, Difference};

use super::{
    Migrator, Tell, accepted,
    session::Session,
    tracking::{self, How},
};
use crate::{Error, Result};

/// What a database without tracking was found to be.
pub(super) struct Recognised {
    /// How many migrations it has.
    pub(super) version: usize,
    /// Whether it has a part of the next one, too.
    pub(super) between: bool,
    /// The differences from that version that the operator accepts.
    accepted: Vec<Difference>,
}

impl Migrator<'_> {
    /// What the live structure is: a version of the history, a database on the way to the next one, or what the
    /// operator says it is.
    ///
    /// # Errors
    /// It is nothing known: the nearest version, with every difference.
    pub(super) fn recognise(&self, session: &Session, live: &Catalog) -> Result<Recognised> {
        let states = self.states(session.dialect())?;
        if let Some(named) = &self.options.baseline {
            return self.baseline(named, &states, live);
        }
        // What somebody put beside a version leaves it that version.
        let distance = |at: usize| {
            let all = states[at].differences(live);
            (all.iter().filter(|it| !it.is_extra()).count(), all.len())
        };
        let nearest = (1..states.len()).min_by_key(|at| (distance(*at), std::cmp::Reverse(*at)));
        let Some(best) = nearest else {
            return Err(Error::Migration("this program has no migrations".to_owned()));
        };
        let (changed, all) = distance(best);
        if all == 0 {
            return Ok(Recognised { version: best, between: false, accepted: Vec::new() });
        }
        // What is missing must be what the next migration brings, and what is there already must be its, too.
        let between = |at: usize| {
            let (from, to) = (&states[at], &states[at + 1]);
            let brought = lines(&to.differences(from));
            let subjects: BTreeSet<String> = from.differences(to).into_iter().map(|it| it.subject).collect();
            // Something half done is on the way, too.
            let whole = |it: &Difference| bare(&it.subject) == it.subject;
            let missing: Vec<Difference> = to.differences(live).into_iter().filter(whole).collect();
            lines(&missing).is_subset(&brought)
                && from.differences(live).iter().all(|it| subjects.contains(bare(&it.subject)))
        };
        if let Some(at) = (1..states.len() - 1).rev().find(|at| between(*at)) {
            return Ok(Recognised { version: at, between: true, accepted: Vec::new() });
        }
        if changed == 0 {
            return Ok(Recognised { version: best, between: false, accepted: Vec::new() });
        }
        let differences = changed_only(states[best].differences(live));
        let name = &self.project.migrations[best - 1].name;
        Err(Error::Migration(format!(
            "the database was not made by this program and is not one it recognises; it is nearest to {name}, \
             from which it differs in:\n{}\nmend the differences, or say that it is that version in spite of them: \
             `migrate --baseline {name}` with `--accept` for each, or with `--accept-all FILE`, which writes them to a \
             file for review first",
            shown(&differences)
        )))
    }

    /// The version an operator names, if every difference from it is accepted by name.
    fn baseline(&self, named: &str, states: &[Catalog], live: &Catalog) -> Result<Recognised> {
        let version = self.end(Some(named))?;
        let Some(before) = version.checked_sub(1) else {
            let names: Vec<&str> = self.project.migrations.iter().map(|it| it.name.as_str()).collect();
            return Err(Error::Migration(format!(
                "--baseline takes the version the database is at, and `{named}` is before the first; there are {}. An \
                 empty database needs no baseline",
                names.join(", ")
            )));
        };
        let (accepted, left): (Vec<Difference>, Vec<Difference>) =
            states[version].differences(live).into_iter().partition(|it| self.accepts(it));
        let differences = changed_only(left);
        if differences.is_empty() {
            return Ok(Recognised { version, between: false, accepted });
        }
        let name = &self.project.migrations[before].name;
        let unreadable: Vec<String> = differences
            .iter()
            .filter_map(|it| Some(format!("  {}: {}", it.subject, accepted::refusal(it)?)))
            .collect();
        if !unreadable.is_empty() {
            return Err(Error::Migration(format!(
                "the database is not {name}; it differs in:\n{}\nof which these cannot be accepted, because this program \
                 could not work with them:\n{}\nmend them first",
                shown(&differences),
                unreadable.join("\n")
            )));
        }
        let flags: Vec<String> =
            differences.iter().map(|it| format!("  --accept {:?}", it.subject)).collect();
        Err(Error::Migration(format!(
            "the database is not {name}; it differs in:\n{}\nmend the differences, or accept each by name:\n{}\nor write them to a file for \
             review: --accept-all FILE",
            shown(&differences),
            flags.join("\n")
        )))
    }

    /// What a database lacks of the version `named`, or has otherwise; writes nothing.
    ///
    /// # Errors
    /// There is no such version, or the database cannot be read.
    pub async fn differences_from(&self, named: &str) -> Result<Vec<Difference>> {
        let version = self.end(Some(named))?;
        let mut session = Session::open(self.database).await?;
        let live = session.catalog().await?;
        Ok(changed_only(self.states(session.dialect())?[version].differences(&live)))
    }

    /// Tracks what was recognised.
    pub(super) async fn adopt(
        &self,
        session: &mut Session,
        recognised: &Recognised,
        tell: &mut Tell<'_>,
    ) -> Result<()> {
        let migrations = session.plan(self.compiled).migrations;
        let started = tracking::now();
        session.begin(&self.options, tell).await?;
        tracking::create(session).await?;
        if !tracking::read(session).await?.is_empty() {
            // Somebody else recognised it meanwhile.
            return session.commit(false).await;
        }
        for migration in migrations.iter().take(recognised.version) {
            tracking::record(session, migration, How::Adopted, migration.steps.len(), &started).await?;
        }
        if let Some(next) = migrations.get(recognised.version).filter(|_| recognised.between) {
            // What it would do and is done already is skipped, step by step.
            tracking::record(session, next, How::Applying, next.steps.len(), &started).await?;
        }
        accepted::record(session, &recognised.accepted).await?;
        session.commit(false).await
    }
}

/// A subject without the mark of a constraint not validated or an index not built to its end.
fn bare(subject: &str) -> &str {
    let marks = [diglot_model::unvalidated(""), diglot_model::invalid("")];
    marks.iter().find_map(|it| subject.strip_suffix(it.as_str())).unwrap_or(subject)
}

/// Without what stands beside the schema and needs nobody's consent.
fn changed_only(mut differences: Vec<Difference>) -> Vec<Difference> {
    differences.retain(|it| !it.is_extra());
    differences
}

fn lines(differences: &[Difference]) -> BTreeSet<String> {
    differences.iter().map(ToString::to_string).collect()
}

fn shown(differences: &[Difference]) -> String {
    differences.iter().map(|it| format!("  {it}")).collect::<Vec<_>>().join("\n")
}
