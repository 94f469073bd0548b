//! `sql/<dialect>/schema.sql` and one file per migration.

use diglot_model::{Migration, Mode, Project};

use crate::{
    Files,
    plan::{Plan, Statements},
};

/// Writes one dialect's files.
pub(crate) fn emit(project: &Project, plan: &Plan, files: &mut Files) {
    let dialect = plan.dialect.name();
    let mut schema = format!(
        "-- The complete schema for {dialect}.\n\
         -- Written by `cargo xtask gen` from the declarations; do not edit.\n"
    );
    for step in &plan.schema {
        let comment = step
            .stage
            .description
            .strip_prefix("create table ")
            .and_then(|name| project.schema.tables.get(name)?.comment.as_deref());
        push(&mut schema, comment.unwrap_or(&step.stage.description), step);
    }
    files.insert(format!("sql/{dialect}/schema.sql"), schema);
    for ((migration, steps), back) in project.migrations.iter().zip(&plan.migrations).zip(&plan.back) {
        files.insert(format!("sql/{dialect}/{}.sql", migration.name), file(migration, steps, dialect));
        files.insert(format!("sql/{dialect}/{}.down.sql", migration.name), down(migration, back, dialect));
    }
}

fn file(migration: &Migration, steps: &[Statements], dialect: &str) -> String {
    let mut text = format!("-- Migration {} for {dialect}.\n", migration.name);
    text.push_str("-- Written by `cargo xtask gen` from the declarations; do not edit.\n");
    for line in migration.comment.iter().flat_map(|it| it.lines()) {
        text.push_str(&format!("-- {line}\n"));
    }
    write_steps(&mut text, steps);
    text
}

fn down(migration: &Migration, back: &Result<Vec<Statements>, String>, dialect: &str) -> String {
    let mut text = format!("-- Takes migration {} back on {dialect}.\n", migration.name);
    text.push_str("-- Written by `cargo xtask gen` from the declarations; do not edit.\n");
    match back {
        Ok(steps) => write_steps(&mut text, steps),
        Err(why) => text.push_str(&format!("-- Nothing takes it back: {why}.\n")),
    }
    text
}

/// Writes steps with how they run; statements that follow one another without a word are one transaction.
fn write_steps(text: &mut String, steps: &[Statements]) {
    for step in steps {
        let mut heading = format!("{} ({})", step.stage.description, step.class);
        heading.push_str(match step.stage.mode {
            Mode::Together => "",
            Mode::Separate => "\nIn a transaction of its own.",
            Mode::Alone => "\nOutside any transaction.",
            Mode::Batches => "\nIn batches by key, a transaction each: the first, and every next one.",
        });
        if let Some(why) = &step.rewrites {
            heading.push_str(&format!("\nWrites the table anew: {why}."));
        }
        push(text, &heading, step);
    }
}

fn push(text: &mut String, heading: &str, step: &Statements) {
    if step.stage.sql.is_empty() {
        return;
    }
    text.push('\n');
    for line in heading.lines() {
        text.push_str(&format!("-- {line}\n"));
    }
    for statement in &step.stage.sql {
        text.push_str(statement);
        text.push_str(";\n");
    }
}
