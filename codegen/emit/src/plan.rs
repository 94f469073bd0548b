//! Everything one dialect will be told: the whole schema, and each migration.

use diglot_dialect::{Dialect, Enumerations};
use diglot_model::{Class, Effect, Project, Schema};
use diglot_plan::Step;

use crate::EmitError;

/// One dialect's statements.
pub(crate) struct Plan {
    pub(crate) dialect: &'static dyn Dialect,
    /// The complete current schema.
    pub(crate) schema: Vec<Statements>,
    /// Each migration's steps, in order.
    pub(crate) migrations: Vec<Vec<Statements>>,
}

/// A step with its statements.
pub(crate) struct Statements {
    pub(crate) description: String,
    pub(crate) class: Class,
    pub(crate) effect: Effect,
    pub(crate) sql: Vec<String>,
}

/// Every dialect's plan.
pub(crate) fn all(project: &Project) -> Result<Vec<Plan>, EmitError> {
    diglot_dialect::all().into_iter().map(|dialect| plan(project, dialect)).collect()
}

fn plan(project: &Project, dialect: &'static dyn Dialect) -> Result<Plan, EmitError> {
    let mut schema = Schema::default();
    let mut migrations = Vec::new();
    for migration in &project.migrations {
        let steps = diglot_plan::migration(migration, &mut schema, dialect)?;
        migrations.push(statements(steps, dialect, &schema.enumerations));
    }
    let steps = diglot_plan::schema(&project.schema, dialect);
    Ok(Plan { dialect, schema: statements(steps, dialect, &project.schema.enumerations), migrations })
}

fn statements(steps: Vec<Step>, dialect: &dyn Dialect, enumerations: &Enumerations) -> Vec<Statements> {
    steps
        .into_iter()
        .map(|step| Statements {
            sql: dialect.statements(&step.change, enumerations),
            description: step.description,
            class: step.class,
            effect: step.effect,
        })
        .collect()
}

impl Plan {
    /// Level 1 of the proof: the emitted text, read back, says what the model says.
    pub(crate) fn verify(&self, schema: &Schema) -> Result<(), EmitError> {
        let text: Vec<String> = self.schema.iter().flat_map(|it| it.sql.clone()).collect();
        let read = self.dialect.read(&text)?;
        let differences = self.dialect.structure(schema)?.differences(&read);
        if differences.is_empty() {
            return Ok(());
        }
        let differences: Vec<String> = differences.iter().map(ToString::to_string).collect();
        Err(EmitError::Different { dialect: self.dialect.name(), differences: differences.join("\n") })
    }
}
