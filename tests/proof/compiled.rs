//! A project compiled while the tests run, as emitted code would hold it.

use codegen::{Plan, Project, Statements};
use runtime::{
    Compiled, CompiledBack, CompiledMigration, CompiledPlan, CompiledRequirement, CompiledStep, Effect,
};

/// What emitted code would tell the migrator. Emitted code is there for as long as the program is, so this is,
/// too.
pub(crate) fn compiled(project: &Project) -> &'static Compiled {
    let plans = codegen::plans(project).expect("a plan");
    let plan = |name: &str| {
        let found = plans.iter().find(|it| it.dialect.name() == name).expect("a dialect");
        engine(project, found)
    };
    let model = text(&serde_json::to_string(project).expect("JSON"));
    leak(Compiled { model, sqlite: plan("sqlite"), postgres: plan("postgres") })
}

pub(crate) fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

pub(crate) fn text(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

pub(crate) fn list<T>(items: impl IntoIterator<Item = T>) -> &'static [T] {
    Box::leak(items.into_iter().collect::<Vec<_>>().into_boxed_slice())
}

fn engine(project: &Project, plan: &Plan) -> CompiledPlan {
    let migrations = project.migrations.iter().zip(&plan.migrations).zip(&plan.back);
    let migrations = migrations.map(|((migration, there), back)| CompiledMigration {
        name: text(&migration.name),
        checksum: text(&migration.checksum()),
        replaces: list(migration.replaces.iter().map(|it| (text(&it.name), text(&it.checksum)))),
        keeps_old_programs: migration.keeps_old_programs(),
        steps: steps(there),
        back: match back {
            Ok(back) => CompiledBack::Steps(steps(back)),
            Err(why) => CompiledBack::Impossible(text(why)),
        },
    });
    CompiledPlan { schema: steps(&plan.schema), migrations: list(migrations) }
}

fn steps(steps: &[Statements]) -> &'static [CompiledStep] {
    list(steps.iter().map(|step| CompiledStep {
        description: text(&step.stage.description),
        class: step.class,
        effect: effect(&step.stage.effect),
        mode: step.stage.mode,
        lock: text(&step.stage.lock),
        table: step.table.as_deref().map(text),
        operation: step.operation,
        requires: list(step.requires.iter().map(|(what, count, early)| CompiledRequirement {
            what: text(what),
            count: text(count),
            early: *early,
        })),
        loses: list(step.loses.iter().map(|(what, count)| (text(what), text(count)))),
        sql: list(step.stage.sql.iter().map(|it| text(it))),
    }))
}

fn effect(effect: &Effect<String>) -> Effect<&'static str> {
    match effect {
        Effect::None => Effect::None,
        Effect::TableExists(a) => Effect::TableExists(text(a)),
        Effect::TableMissing(a) => Effect::TableMissing(text(a)),
        Effect::ColumnExists(a, b) => Effect::ColumnExists(text(a), text(b)),
        Effect::ColumnMissing(a, b) => Effect::ColumnMissing(text(a), text(b)),
        Effect::ColumnNullable(a, b) => Effect::ColumnNullable(text(a), text(b)),
        Effect::ColumnNotNull(a, b) => Effect::ColumnNotNull(text(a), text(b)),
        Effect::ConstraintExists(a, b) => Effect::ConstraintExists(text(a), text(b)),
        Effect::ConstraintDeclared(a, b) => Effect::ConstraintDeclared(text(a), text(b)),
        Effect::ConstraintMissing(a, b) => Effect::ConstraintMissing(text(a), text(b)),
        Effect::PrimaryKeyExists(a) => Effect::PrimaryKeyExists(text(a)),
        Effect::PrimaryKeyMissing(a) => Effect::PrimaryKeyMissing(text(a)),
        Effect::ViewExists(a) => Effect::ViewExists(text(a)),
        Effect::ViewMissing(a) => Effect::ViewMissing(text(a)),
    }
}
