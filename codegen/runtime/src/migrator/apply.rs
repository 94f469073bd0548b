//! Running a migration's steps, forwards and back, so that whatever ends it, the next run goes on.
//!
//! Steps that run together are one transaction, which also notes how far the migration has come. A migration of
//! such steps alone is therefore kept as a whole or not at all; any other is left after a step it has noted.

use std::{sync::Arc, time::Duration};

use diglot_model::{Catalog, Class, Difference, Effect, Mode};

use super::{
    Event, Options, Tell,
    by_hand::ByHand,
    compiled::{CompiledMigration, CompiledStep},
    outcome::{Drift, in_the_way},
    session::Session,
    tracking::{self, Applied, How},
};
use crate::{Error, Result};

/// One run of one migration's steps, in either direction.
pub(super) struct Work<'a> {
    pub(super) migration: &'a CompiledMigration,
    pub(super) steps: &'a [&'a CompiledStep],
    /// [`How::Applying`] or [`How::Reverting`].
    pub(super) how: How,
    pub(super) options: &'a Options,
    /// When it started, as it is tracked.
    pub(super) started: String,
    /// The structure before the migration and after it, whichever way it is run.
    pub(super) known: [&'a Catalog; 2],
    /// The differences from the structure before that were accepted.
    pub(super) accepted: &'a [(Difference, String)],
}

/// How a part ended.
enum Part {
    /// There is more to do.
    More,
    /// It was the last.
    Last,
    /// Somebody else had started it.
    Overtaken,
}

/// How far the work has come.
#[derive(Clone)]
struct Place {
    step: usize,
    position: Option<Vec<String>>,
    /// Whether it is tracked already.
    tracked: bool,
    /// Whether a part of it may have been done by other means, so that every step is looked at first.
    wary: bool,
    /// How the database differed before.
    drift: Arc<Drift>,
    /// Whether the migration was turned round half way, so that parts of what it did may be left.
    turned: bool,
}

impl Work<'_> {
    /// Runs every step, from where `under_way` was left or from the beginning; whether it was ours to run.
    pub(super) async fn run(
        &self,
        session: &mut Session,
        under_way: Option<&Applied>,
        tell: &mut Tell<'_>,
    ) -> Result<bool> {
        tell(Event::Migration(self.migration.name));
        let mut place = match under_way {
            Some(applied) => {
                if applied.steps != self.steps.len() {
                    return Err(Error::Migration(format!(
                        "migration {} was left at step {} of {} by another release, which has other steps; finish it \
                         with that release",
                        self.migration.name, applied.step, applied.steps
                    )));
                }
                tell(Event::Resumed { step: applied.step, steps: applied.steps });
                let drift = Arc::new(Drift::of(self.from(), &session.catalog().await?));
                Place {
                    step: applied.step,
                    position: applied.position.clone(),
                    tracked: true,
                    wary: true,
                    drift,
                    turned: applied.only.is_some(),
                }
            }
            None => {
                let live = session.catalog().await?;
                let drift = Arc::new(Drift::of(self.from(), &live));
                let start =
                    Place { step: 0, position: None, tracked: false, wary: false, drift, turned: false };
                self.look_ahead(session).await.map_err(|cause| self.failed(cause, &start))?;
                let wary = self.steps.iter().any(|it| it.effect.holds(&live));
                Place { wary, ..start }
            }
        };
        let mut attempt = 0;
        loop {
            let before = (place.step, place.position.clone());
            let result = self.part(session, &mut place, tell).await;
            if (place.step, &place.position) != (before.0, &before.1) {
                attempt = 0;
            }
            match result {
                Ok(Part::Last) => return Ok(true),
                Ok(Part::Overtaken) => {
                    session.rollback().await?;
                    return Ok(false);
                }
                Ok(Part::More) => {}
                Err(Error::Busy | Error::Serialization) if attempt < self.options.attempts => {
                    attempt += 1;
                    session.rollback().await?;
                    tell(Event::Retry(attempt));
                    tokio::time::sleep(pause(attempt)).await;
                }
                Err(cause) => {
                    // The error that matters is the first one.
                    let _ = session.rollback().await;
                    return Err(self.failed(cause, &place));
                }
            }
        }
    }

    /// The structure it starts from.
    fn from(&self) -> &Catalog {
        self.known[usize::from(self.how == How::Reverting)]
    }

    /// The structure it leads to.
    fn to(&self) -> &Catalog {
        self.known[usize::from(self.how != How::Reverting)]
    }

    /// What went wrong, where, and what is to be done.
    fn failed(&self, cause: Error, place: &Place) -> Error {
        let name = self.migration.name;
        let verb = if self.how == How::Reverting { "taking back migration" } else { "migration" };
        let cause = match cause {
            Error::Busy | Error::Serialization => format!(
                "it needs a lock that others hold; it was tried {} times: end the transaction that is open on the \
                 table, or give it longer with --lock-timeout",
                self.options.attempts + 1
            ),
            Error::Migration(cause) => cause,
            cause => cause.to_string(),
        };
        let kept = match (place.tracked, place.step, &place.position) {
            (false, ..) => "nothing of it was kept".to_owned(),
            (true, step, None) => format!(
                "{step} of its {} steps are kept, and the next run goes on from there",
                self.steps.len()
            ),
            (true, step, Some(_)) => format!(
                "{step} of its {} steps and the rows of the next one that were done are kept, and the next run goes on \
                 from there",
                self.steps.len()
            ),
        };
        Error::Migration(format!("{verb} {name} failed: {cause}; {kept}"))
    }

    /// Asks the rows, before anything is done, whether the migration can succeed.
    async fn look_ahead(&self, session: &mut Session) -> Result<()> {
        for step in self.steps {
            for requirement in step.requires.iter().filter(|it| it.early) {
                ask(session, requirement.what, requirement.count, step.description).await?;
            }
        }
        Ok(())
    }

    /// Runs the next part.
    async fn part(&self, session: &mut Session, place: &mut Place, tell: &mut Tell<'_>) -> Result<Part> {
        let end = segment(self.steps, place.step);
        match self.steps.get(place.step).map_or(Mode::Together, |it| it.mode) {
            Mode::Together | Mode::Separate => self.transaction(session, place, end, tell).await,
            Mode::Alone => self.alone(session, place, end, tell).await,
            Mode::Batches => self.batch(session, place, end, tell).await,
        }
    }

    /// Notes the start, where that has not been done; whether it was ours to start.
    async fn track(&self, session: &mut Session, place: &Place) -> Result<bool> {
        if place.tracked {
            return Ok(true);
        }
        let (name, steps) = (self.migration.name, self.steps.len());
        let tracked = tracking::read(session).await?;
        let found = tracked.iter().find(|it| it.name == name);
        match (self.how, found) {
            (How::Reverting, Some(found)) if found.finished_at.is_some() => {
                tracking::revert(session, name, steps).await?;
            }
            (How::Applying, None) => {
                tracking::record(session, self.migration, self.how, steps, &self.started).await?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn ended(&self, end: usize) -> Part {
        if end == self.steps.len() { Part::Last } else { Part::More }
    }

    /// Notes the end of a part, or of the whole.
    async fn note(
        &self,
        session: &mut Session,
        place: &Place,
        end: usize,
        position: Option<&[String]>,
        tell: &mut Tell<'_>,
    ) -> Result<()> {
        tracking::advance(session, self.migration.name, place.step, end, position).await?;
        if end == self.steps.len() && position.is_none() {
            if place.turned {
                let live = session.catalog().await?;
                for sql in session.dialect().remnants(&live, self.from(), self.to()) {
                    session.execute(&sql).await?;
                }
            }
            self.compare(session, place, tell).await?;
            tracking::finish(session, self.migration.name, self.how).await?;
        }
        Ok(())
    }

    /// Holds the structure against the one the migration leads to, before it is said to be done.
    async fn compare(&self, session: &mut Session, place: &Place, tell: &mut Tell<'_>) -> Result<()> {
        let live = session.catalog().await?;
        let wrong = place.drift.new_ones(self.to(), &live);
        let left = Drift::of(self.to(), &live);
        for (accepted, _) in self.accepted.iter().filter(|it| place.drift.has(&it.0) && !left.has(&it.0)) {
            tell(Event::Undone(&accepted.subject));
        }
        if wrong.is_empty() {
            return Ok(());
        }
        let lines: Vec<String> = wrong.iter().map(|it| format!("  {it}")).collect();
        Err(Error::Migration(format!(
            "the structure at its end is not the declared one:\n{}\nsomething else has one of its names, or changed the \
             database meanwhile: mend that and run it again",
            lines.join("\n")
        )))
    }

    /// Whether a step is done already: asked only where a part of the migration may have been done by other means.
    async fn is_done(&self, session: &mut Session, step: &CompiledStep, place: &Place) -> Result<bool> {
        Ok(place.wary && step.effect.holds(&session.catalog().await?))
    }

    /// Runs a step's statements, unless it is done already; whether they were run.
    async fn step(
        &self,
        session: &mut Session,
        step: &CompiledStep,
        place: &Place,
        tell: &mut Tell<'_>,
    ) -> Result<bool> {
        if self.is_done(session, step, place).await? {
            return Ok(false);
        }
        tell(Event::Step(step.description));
        if takes_a_name(step)
            && let Some(other) = in_the_way(&step.effect, &session.catalog().await?, &self.known)
        {
            return Err(Error::Migration(format!(
                "`{}` was not started: {other}; rename or drop that first",
                step.description
            )));
        }
        for requirement in step.requires.iter().filter(|it| !it.early) {
            ask(session, requirement.what, requirement.count, step.description).await?;
        }
        for statement in step.sql {
            tell(Event::Statement(statement));
            let result = match step.mode {
                Mode::Alone => session.execute_alone(statement, tell).await,
                _ => session.execute_step(statement, tell).await,
            };
            result.map_err(|cause| at(step, cause))?;
        }
        Ok(true)
    }

    async fn transaction(
        &self,
        session: &mut Session,
        place: &mut Place,
        end: usize,
        tell: &mut Tell<'_>,
    ) -> Result<Part> {
        session.begin(self.options, tell).await?;
        if !self.track(session, place).await? {
            return Ok(Part::Overtaken);
        }
        let by_hand = ByHand::of(session, &self.known).await?;
        let mut check_rows = false;
        for step in &self.steps[place.step..end] {
            let ran = self.step(session, step, place, tell).await?;
            check_rows |= ran && !matches!(step.class, Class::Additive);
        }
        by_hand.carry(session, &self.known).await?;
        self.note(session, place, end, None, tell).await?;
        tell(Event::Statement("COMMIT"));
        session.commit(check_rows).await?;
        *place = Place { step: end, position: None, tracked: true, ..place.clone() };
        Ok(self.ended(end))
    }

    async fn alone(
        &self,
        session: &mut Session,
        place: &mut Place,
        end: usize,
        tell: &mut Tell<'_>,
    ) -> Result<Part> {
        if !place.tracked {
            session.begin(self.options, tell).await?;
            if !self.track(session, place).await? {
                return Ok(Part::Overtaken);
            }
            session.commit(false).await?;
            place.tracked = true;
        }
        for step in &self.steps[place.step..end] {
            self.step(session, step, place, tell).await?;
        }
        session.begin(self.options, tell).await?;
        self.note(session, place, end, None, tell).await?;
        session.commit(false).await?;
        *place = Place { step: end, position: None, tracked: true, ..place.clone() };
        Ok(self.ended(end))
    }

    /// One batch of a step that goes through a table.
    async fn batch(
        &self,
        session: &mut Session,
        place: &mut Place,
        end: usize,
        tell: &mut Tell<'_>,
    ) -> Result<Part> {
        let step = &self.steps[place.step];
        if self.is_done(session, step, place).await? {
            return self.transaction(session, place, end, tell).await;
        }
        if place.position.is_none() {
            tell(Event::Step(step.description));
        }
        let total = match step.table {
            Some(table) => session.estimate(table).await,
            None => None,
        };
        let mut done: u64 = 0;
        loop {
            let (sql, after) = match (&place.position, step.sql) {
                (None, [first, ..]) => (*first, Vec::new()),
                (Some(keys), [.., next]) => (*next, keys.clone()),
                (_, others) => {
                    return Err(Error::Migration(format!(
                        "`{}` goes through its rows in batches and has {} statements for that, not two",
                        step.description,
                        others.len()
                    )));
                }
            };
            session.begin(self.options, tell).await?;
            if !self.track(session, place).await? {
                return Ok(Part::Overtaken);
            }
            tell(Event::Statement(sql));
            let size = self.options.batch_size;
            let (looked, last) = session.batch(sql, size, &after).await.map_err(|cause| at(step, cause))?;
            let position = last.filter(|_| looked >= u64::from(size));
            let to = if position.is_none() { end } else { place.step };
            self.note(session, place, to, position.as_deref(), tell).await?;
            session.commit(false).await?;
            done += looked;
            tell(Event::Rows { done, total });
            *place = Place { step: to, position, tracked: true, ..place.clone() };
            if place.position.is_none() {
                return Ok(self.ended(end));
            }
            tokio::time::sleep(self.options.batch_pause).await;
        }
    }
}

/// Whether a step makes or drops something under a name that is one of the whole schema.
fn takes_a_name(step: &CompiledStep) -> bool {
    matches!(
        step.effect,
        Effect::ConstraintExists(..)
            | Effect::ConstraintMissing(..)
            | Effect::TableExists(_)
            | Effect::ViewExists(_)
    )
}

/// The end of the part that starts at `at`: steps that run together, or one.
fn segment(steps: &[&CompiledStep], at: usize) -> usize {
    let together = steps.iter().skip(at).take_while(|it| it.mode == Mode::Together).count();
    (at + together.max(1)).min(steps.len())
}

/// Says which step something happened at.
fn at(step: &CompiledStep, cause: Error) -> Error {
    match cause {
        Error::Busy => Error::Busy,
        Error::Serialization => Error::Serialization,
        cause => Error::Migration(format!("`{}`: {cause}", step.description)),
    }
}

/// Counts the rows that are not as a step needs them, and refuses if there are any.
async fn ask(session: &mut Session, what: &str, count: &str, step: &str) -> Result<()> {
    let sql = format!("SELECT CAST(({count}) AS text)");
    let found = session.rows(&sql).await?;
    let number = found.into_iter().next().and_then(|it| it.into_iter().next().flatten());
    let counted: Option<u64> = number.as_deref().and_then(|it| it.parse().ok());
    let Some(counted) = counted else {
        let number = number.as_deref().unwrap_or("NULL");
        return Err(Error::Migration(format!(
            "`{step}` was not started: the rows with {what} cannot be counted, the database answers `{number}`"
        )));
    };
    match counted {
        0 => Ok(()),
        1 => Err(Error::Migration(format!("`{step}` cannot be done: 1 row has {what}; mend it first"))),
        more => Err(Error::Migration(format!(
            "`{step}` cannot be done: {more} rows have {what}; mend them first"
        ))),
    }
}

/// How long to leave the table to others before the next attempt: longer each time up to a limit, and never
/// the same for two processes.
fn pause(attempt: u32) -> Duration {
    let spread = u64::from(uuid::Uuid::now_v7().as_bytes()[15]);
    Duration::from_millis((100 << attempt.min(5)) + spread)
}
