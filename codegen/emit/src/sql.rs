//! `sql/<dialect>/schema.sql` and one file per migration.

use diglot_model::{Migration, Project};

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
            .description
            .strip_prefix("create table ")
            .and_then(|name| project.schema.tables.get(name)?.comment.as_deref());
        push(&mut schema, comment.unwrap_or(&step.description), step);
    }
    files.insert(format!("sql/{dialect}/schema.sql"), schema);
    for (migration, steps) in project.migrations.iter().zip(&plan.migrations) {
        files.insert(format!("sql/{dialect}/{}.sql", migration.name), file(migration, steps, dialect));
    }
}

fn file(migration: &Migration, steps: &[Statements], dialect: &str) -> String {
    let mut text = format!("-- Migration {} for {dialect}.\n", migration.name);
    text.push_str("-- Written by `cargo xtask gen` from the declarations; do not edit.\n");
    for line in migration.comment.iter().flat_map(|it| it.lines()) {
        text.push_str(&format!("-- {line}\n"));
    }
    for step in steps {
        push(&mut text, &format!("{} ({})", step.description, step.class), step);
    }
    text
}

fn push(text: &mut String, heading: &str, step: &Statements) {
    if step.sql.is_empty() {
        return;
    }
    text.push('\n');
    for line in heading.lines() {
        text.push_str(&format!("-- {line}\n"));
    }
    for statement in &step.sql {
        text.push_str(statement);
        text.push_str(";\n");
    }
}
