//! The parts of a step.

use diglot_model::{Effect, Mode};
use diglot_plan::Step;

/// A part of a step: what is told, how it runs beside others, and what it makes true.
#[derive(Debug, Clone)]
pub struct Stage {
    /// What it does, for people.
    pub description: String,
    /// What it makes true; it is skipped when that holds already.
    pub effect: Effect,
    /// How it runs.
    pub mode: Mode,
    /// What others have to wait for, in the engine's words; empty where nobody waits.
    pub lock: String,
    /// The statements. Of a [`Mode::Batches`] stage there are two: the first batch (`$1` is its size), and the
    /// next one (`$2`, … are the last key done). Both give the number of rows looked at, the number changed,
    /// and the last key.
    pub sql: Vec<String>,
    /// What a linter of this engine's SQL warns of, by the rule's name, and why it is meant.
    pub exceptions: Vec<(&'static str, String)>,
}

impl Stage {
    /// The whole of a step, with its effect.
    pub(crate) fn whole(step: &Step, lock: String, sql: Vec<String>) -> Self {
        Self {
            description: step.description.clone(),
            effect: step.effect.clone(),
            mode: Mode::Together,
            lock,
            sql,
            exceptions: Vec::new(),
        }
    }
}
