//! What a database has of a history, and what is wrong with it.

use super::{
    MigrationState, MigrationStatus,
    compiled::CompiledMigration,
    tracking::{Applied, How},
};
use crate::{Error, Result};

/// What the tracking table says, held against the compiled history.
#[derive(Debug, Default)]
pub(super) struct History {
    /// How many migrations of the compiled history are done, from the first on.
    pub(super) done: usize,
    /// The one that was left under way.
    pub(super) under_way: Option<Applied>,
    /// Migrations of a later program, after all of this one's, that leave this program working.
    pub(super) ahead: Vec<String>,
    /// Whether the first migration is there in the form of those it stands for.
    pub(super) squashed: bool,
    /// Where every migration stands, oldest first.
    pub(super) statuses: Vec<MigrationStatus>,
}

impl History {
    /// Reads what is tracked.
    pub(super) fn new(tracked: &[Applied], compiled: &[CompiledMigration]) -> Self {
        let mut history = Self::default();
        let replaces = compiled.first().map_or(&[][..], |it| it.replaces);
        let replaced: Vec<&Applied> =
            tracked.iter().filter(|it| replaces.iter().any(|(name, _)| *name == it.name)).collect();
        let same = |it: &&Applied| {
            let stands = |(name, checksum): &(&str, &str)| *name == it.name && *checksum == it.checksum;
            it.how.is_ended() && replaces.iter().any(stands)
        };
        history.squashed =
            !replaced.is_empty() && replaced.len() == replaces.len() && replaced.iter().all(same);
        let last = compiled.iter().rposition(|it| tracked.iter().any(|applied| applied.name == it.name));
        for (at, migration) in compiled.iter().enumerate() {
            let found = tracked.iter().find(|it| it.name == migration.name);
            let mut status = MigrationStatus {
                name: migration.name.to_owned(),
                state: MigrationState::Pending,
                finished_at: None,
                explanation: None,
            };
            match found {
                Some(applied) => describe(&mut status, applied, migration),
                None if at == 0 && history.squashed => {
                    status.state = MigrationState::Included;
                    status.finished_at = replaced.last().and_then(|it| it.finished_at.clone());
                }
                None if at == 0 && !replaced.is_empty() => {
                    status.state = MigrationState::Missing;
                    status.explanation = Some(format!(
                        "it stands for {} migrations, of which the database has {}: run the release before the squash \
                         first, then this one",
                        replaces.len(),
                        replaced.len()
                    ));
                }
                None if last.is_some_and(|last| at < last) => {
                    let after = last.and_then(|it| compiled.get(it)).map_or("", |it| it.name);
                    status.state = MigrationState::Missing;
                    status.explanation = Some(format!(
                        "the database has {after} but not this one: either it was added before one that is applied \
                         (give it the next free number), or its tracking table has a gap"
                    ));
                }
                None => {}
            }
            if status.state.is_done() && history.done == at {
                history.done += 1;
            }
            if let Some(applied) = found.filter(|it| !it.how.is_ended()) {
                history.under_way = Some(applied.clone());
            }
            history.statuses.push(status);
        }
        for applied in tracked {
            let known = compiled.iter().any(|it| it.name == applied.name)
                || replaces.iter().any(|(name, _)| *name == applied.name);
            if known {
                continue;
            }
            let compatible = applied.keeps_old_programs
                && applied.finished_at.is_some()
                && history.statuses.iter().all(|it| it.state.is_done() || it.state == MigrationState::Future);
            if compatible {
                history.ahead.push(applied.name.clone());
            }
            let explanation = if compatible {
                "a newer program ran it, and this one goes on working".to_owned()
            } else {
                "this program does not know it: it is older than the database; run the newer program"
                    .to_owned()
            };
            history.statuses.push(MigrationStatus {
                name: applied.name.clone(),
                state: MigrationState::Future,
                finished_at: applied.finished_at.clone(),
                explanation: Some(explanation),
            });
        }
        history
    }

    /// The first thing that keeps a program from going on.
    pub(super) fn check(&self) -> Result<()> {
        for status in &self.statuses {
            let name = &status.name;
            let wrong = match status.state {
                MigrationState::Edited => format!(
                    "migration {name} was changed after it was applied; restore it and write the change as a new \
                     migration"
                ),
                MigrationState::Missing => {
                    format!(
                        "migration {name} is missing: {}",
                        status.explanation.as_deref().unwrap_or_default()
                    )
                }
                MigrationState::Future if !self.ahead.contains(name) => format!(
                    "the database has migration {name}, which this program does not know: it is older than the \
                     database; run the newer program"
                ),
                _ => continue,
            };
            return Err(Error::Migration(wrong));
        }
        Ok(())
    }
}

fn describe(status: &mut MigrationStatus, applied: &Applied, migration: &CompiledMigration) {
    status.finished_at.clone_from(&applied.finished_at);
    status.state = match applied.how {
        How::Applied => MigrationState::Applied,
        How::Included => MigrationState::Included,
        How::Adopted => MigrationState::Adopted,
        How::Applying => MigrationState::Applying,
        How::Reverting => MigrationState::Reverting,
    };
    if let How::Applying | How::Reverting = applied.how {
        let (step, steps) = (applied.step, applied.steps);
        status.explanation =
            Some(format!("{step} of {steps} steps are done; the next run goes on from there"));
    }
    if applied.checksum != migration.checksum {
        status.state = MigrationState::Edited;
        status.explanation =
            Some("it was changed after it was applied; restore it and write a new one".to_owned());
    }
}
