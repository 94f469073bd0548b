//! What emitted code tells the migrator.

use diglot_model::{Class, Effect, Project};

use crate::{Error, Result};

/// A compiled schema with its history, as emitted.
#[derive(Debug)]
pub struct Compiled {
    /// The model and the history, as JSON.
    pub model: &'static str,
    /// What SQLite is told.
    pub sqlite: CompiledPlan,
    /// What Postgres is told.
    pub postgres: CompiledPlan,
}

/// What one engine is told.
#[derive(Debug)]
pub struct CompiledPlan {
    /// The complete current schema.
    pub schema: &'static [CompiledStep],
    /// The history, oldest first.
    pub migrations: &'static [CompiledMigration],
}

/// One migration.
#[derive(Debug)]
pub struct CompiledMigration {
    /// Its name with its number.
    pub name: &'static str,
    /// SHA-256 of its operations, as 64 hexadecimal digits.
    pub checksum: &'static str,
    /// What is to be done, in order.
    pub steps: &'static [CompiledStep],
}

/// One step of a migration.
#[derive(Debug)]
pub struct CompiledStep {
    /// What it does, for people.
    pub description: &'static str,
    /// How much care it needs.
    pub class: Class,
    /// What it makes true; it is skipped when that holds already.
    pub effect: Effect<&'static str>,
    /// Its statements.
    pub sql: &'static [&'static str],
}

impl Compiled {
    /// The model, read.
    pub(crate) fn project(&self) -> Result<Project> {
        serde_json::from_str(self.model).map_err(|cause| {
            Error::Migration(format!("the model inside this program cannot be read: {cause}"))
        })
    }
}
