//! What emitted code tells the migrator.

use diglot_model::{Class, Effect, Mode, Project};
use serde::Deserialize as _;

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
    /// The migrations it stands for, as (name, checksum).
    pub replaces: &'static [(&'static str, &'static str)],
    /// Whether programs compiled before it go on working after it.
    pub keeps_old_programs: bool,
    /// What is to be done, in order.
    pub steps: &'static [CompiledStep],
    /// How it is taken back.
    pub back: CompiledBack,
}

/// How a migration is taken back.
#[derive(Debug)]
pub enum CompiledBack {
    /// By these steps.
    Steps(&'static [CompiledStep]),
    /// Not at all, and why.
    Impossible(&'static str),
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
    /// How it runs beside others.
    pub mode: Mode,
    /// What others have to wait for, in the engine's words; empty where nobody waits.
    pub lock: &'static str,
    /// The table whose rows it reads or writes.
    pub table: Option<&'static str>,
    /// The operation of the migration that it does or takes back, by its place; none where it serves several.
    pub operation: Option<usize>,
    /// What the rows must be like.
    pub requires: &'static [CompiledRequirement],
    /// What is gone afterwards: in words, and as a query that counts it.
    pub loses: &'static [(&'static str, &'static str)],
    /// Its statements.
    pub sql: &'static [&'static str],
}

impl CompiledStep {
    /// A step as most are: in a transaction with its neighbours, asking nothing and losing nothing.
    pub const PLAIN: Self = Self {
        description: "",
        class: Class::Additive,
        effect: Effect::None,
        mode: Mode::Together,
        lock: "",
        table: None,
        operation: None,
        requires: &[],
        loses: &[],
        sql: &[],
    };
}

/// What rows must be like for a step to succeed.
#[derive(Debug)]
pub struct CompiledRequirement {
    /// What a row that is not has, `NULL in users.email`.
    pub what: &'static str,
    /// A query that counts the rows that are not.
    pub count: &'static str,
    /// Whether it can be asked before the migration starts.
    pub early: bool,
}

impl Compiled {
    /// The model, read.
    pub(crate) fn project(&self) -> Result<Project> {
        // The compiler wrote it, so it is as deep as an expression of the schema, whatever that is.
        let mut reader = serde_json::Deserializer::from_str(self.model);
        reader.disable_recursion_limit();
        Project::deserialize(&mut reader).map_err(|cause| {
            Error::Migration(format!("the model inside this program cannot be read: {cause}"))
        })
    }
}

#[cfg(test)]
mod tests {
    use diglot_model::{Expression, Migration, Operation, Project, Schema};

    use super::{Compiled, CompiledPlan};

    #[test]
    fn a_model_is_read_however_deep_its_expressions_are() {
        let mut filter = Expression::Column("paid".to_owned());
        for _ in 0..400 {
            filter = Expression::Not(Box::new(filter));
        }
        let table = "orders".to_owned();
        let operation = Operation::Backfill { table, set: Vec::new(), filter: Some(filter), from: None };
        let migration = Migration {
            number: 0,
            name: "000_base".to_owned(),
            comment: None,
            operations: vec![operation],
            down: None,
            replaces: Vec::new(),
        };
        let project = Project { schema: Schema::default(), queries: Vec::new(), migrations: vec![migration] };
        let model = serde_json::to_string(&project).expect("JSON");
        let none = || CompiledPlan { schema: &[], migrations: &[] };
        let compiled = Compiled { model: model.leak(), sqlite: none(), postgres: none() };
        assert_eq!(compiled.project().expect("read"), project);
    }
}
