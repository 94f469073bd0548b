//! Everything one dialect will be told: the whole schema, and each migration.

use diglot_dialect::{Dialect, Stage};
use diglot_model::{Class, Project, Schema};
use diglot_plan::Step;

use crate::EmitError;

/// One dialect's statements.
pub struct Plan {
    /// Which.
    pub dialect: &'static dyn Dialect,
    /// The complete current schema.
    pub schema: Vec<Statements>,
    /// Each migration's steps, in order.
    pub migrations: Vec<Vec<Statements>>,
    /// The steps that take each migration back, or why none can.
    pub back: Vec<Result<Vec<Statements>, String>>,
}

/// A part of a step with its statements.
#[derive(Debug)]
pub struct Statements {
    /// What is told.
    pub stage: Stage,
    /// How much care it needs.
    pub class: Class,
    /// The table whose rows it reads or writes.
    pub table: Option<String>,
    /// What the rows must be like: in words, as a query that counts those that are not, and whether it can be
    /// asked before anything is done.
    pub requires: Vec<(String, String, bool)>,
    /// What is gone afterwards: in words, and as a query that counts it.
    pub loses: Vec<(String, String)>,
    /// Why writing a whole table anew is fine.
    pub rewrites: Option<String>,
    /// The operation of the migration that it does or takes back, by its place; none where it serves several, or every
    /// migration is one transaction.
    pub operation: Option<usize>,
}

/// Every dialect's plan: what it is told to create the schema, and for every migration, there and back.
///
/// # Errors
/// The history does not replay.
pub fn plans(project: &Project) -> Result<Vec<Plan>, EmitError> {
    diglot_dialect::all().into_iter().map(|dialect| plan(project, dialect)).collect()
}

fn plan(project: &Project, dialect: &'static dyn Dialect) -> Result<Plan, EmitError> {
    let mut schema = Schema::default();
    let (mut migrations, mut back) = (Vec::new(), Vec::new());
    for migration in &project.migrations {
        let before = schema.clone();
        let steps = diglot_plan::migration(migration, &mut schema, dialect)?;
        migrations.push(statements(&steps, dialect));
        back.push(match diglot_plan::back(migration, &before) {
            Ok(back) => {
                let mut after = schema.clone();
                let mut steps = diglot_plan::steps(&back.operations, &mut after, dialect)?;
                diglot_plan::in_order_of(&mut steps, &before);
                for step in &mut steps {
                    step.operation = step.operation.and_then(|it| back.of.as_ref()?.get(it).copied());
                }
                Ok(statements(&steps, dialect))
            }
            Err(why) => Err(why.to_string()),
        });
    }
    let steps = diglot_plan::schema(&project.schema, dialect);
    Ok(Plan { dialect, schema: statements(&steps, dialect), migrations, back })
}

fn statements(steps: &[Step], dialect: &dyn Dialect) -> Vec<Statements> {
    let mut out = Vec::new();
    for step in steps {
        let mut requires: Vec<(String, String, bool)> = Vec::new();
        for requirement in step.requires.iter().filter(|it| it.early || dialect.asks_in_between()) {
            let condition = &requirement.condition;
            let count = dialect.violations(condition, &step.enumerations);
            requires.extend(count.map(|count| (condition.describe(), count, requirement.early)));
        }
        let mut loses: Vec<(String, String)> =
            step.loses.iter().map(|it| (it.to_string(), dialect.count(it))).collect();
        for stage in dialect.stages(step) {
            out.push(Statements {
                stage,
                class: step.class,
                table: step.change.table().map(str::to_owned),
                // Both belong to the step as a whole, so to its first part.
                requires: std::mem::take(&mut requires),
                loses: std::mem::take(&mut loses),
                rewrites: step.rewrites.clone(),
                // Where rows are asked in between, a migration is one transaction.
                operation: step.operation.filter(|_| !dialect.asks_in_between()),
            });
        }
    }
    out
}

impl Plan {
    /// Level 1 of the proof: the emitted text, read back, says what the model says.
    pub(crate) fn verify(&self, schema: &Schema) -> Result<(), EmitError> {
        let text: Vec<String> = self.schema.iter().flat_map(|it| it.stage.sql.clone()).collect();
        let read = self.dialect.read(&text)?;
        let differences = self.dialect.structure(schema)?.differences(&read);
        if differences.is_empty() {
            return Ok(());
        }
        let differences: Vec<String> = differences.iter().map(ToString::to_string).collect();
        Err(EmitError::Different { dialect: self.dialect.name(), differences: differences.join("\n") })
    }
}
