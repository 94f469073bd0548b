//! `sql/<dialect>/schema.sql` and one file per migration.

use diglot_dialect::Dialect;
use diglot_model::{Migration, Mode, Project};

use crate::{
    EmitError, Files,
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
        files.insert(format!("sql/{dialect}/{}.sql", migration.name), file(migration, steps, plan.dialect));
        files.insert(
            format!("sql/{dialect}/{}.down.sql", migration.name),
            down(migration, back, plan.dialect),
        );
    }
}

/// Writes one dialect's named queries, a file each.
///
/// # Errors
/// A text that the dialect's own grammar does not know.
pub(crate) fn queries(project: &Project, dialect: &dyn Dialect, files: &mut Files) -> Result<(), EmitError> {
    for query in &project.queries {
        let text = dialect.query(query);
        dialect.parses(&text).map_err(|cause| EmitError::Query {
            dialect: dialect.name(),
            query: query.name.clone(),
            cause: cause.to_string(),
        })?;
        // The words stand behind the statement, which a log shows from its beginning.
        let text = format!(
            "{text}\n-- Written by `cargo xtask gen` from `{}` in `{}.rs`; do not edit.\n",
            query.name, query.source
        );
        files.insert(format!("sql/{}/queries/{}.sql", dialect.name(), query.name), text);
    }
    Ok(())
}

fn file(migration: &Migration, steps: &[Statements], dialect: &dyn Dialect) -> String {
    let mut text = format!("-- Migration {} for {}.\n", migration.name, dialect.name());
    text.push_str("-- Written by `cargo xtask gen` from the declarations; do not edit.\n");
    for line in migration.comment.iter().flat_map(|it| it.lines()) {
        text.push_str(&format!("-- {line}\n"));
    }
    write_exceptions(&mut text, steps);
    write_steps(&mut text, steps, dialect);
    text
}

fn down(migration: &Migration, back: &Result<Vec<Statements>, String>, dialect: &dyn Dialect) -> String {
    let mut text = format!("-- Takes migration {} back on {}.\n", migration.name, dialect.name());
    text.push_str("-- Written by `cargo xtask gen` from the declarations; do not edit.\n");
    match back {
        Ok(steps) => {
            write_exceptions(&mut text, steps);
            write_steps(&mut text, steps, dialect);
        }
        Err(why) => text.push_str(&format!("-- Nothing takes it back: {why}.\n")),
    }
    text
}

/// The rules that look inside a statement, so that an exception holds for the whole file.
const INSIDE: [&str; 2] = ["prefer-bigint-over-int", "prefer-bigint-over-smallint"];

/// Writes the exceptions that hold for the whole file.
fn write_exceptions(text: &mut String, steps: &[Statements]) {
    for rule in INSIDE {
        let mut found = steps.iter().flat_map(|it| &it.stage.exceptions).filter(|it| it.0 == rule);
        if let Some((_, why)) = found.next() {
            text.push_str(&format!("-- {rule}: {why}\n-- squawk-ignore-file {rule}\n"));
        }
    }
}

/// Writes steps as they run: with the transactions they share, and what runs outside of any.
fn write_steps(text: &mut String, steps: &[Statements], dialect: &dyn Dialect) {
    let (open, close) = dialect.transaction();
    let statement = |text: &mut String, sql: &str| {
        text.push_str(sql);
        text.push_str(";\n");
    };
    let mut is_open = false;
    for step in steps.iter().filter(|it| !it.stage.sql.is_empty()) {
        let mode = step.stage.mode;
        if is_open && mode != Mode::Together {
            text.push('\n');
            close.iter().for_each(|it| statement(text, it));
            is_open = false;
        }
        if !is_open && matches!(mode, Mode::Together | Mode::Separate) {
            text.push('\n');
            open.iter().for_each(|it| statement(text, it));
            is_open = true;
        }
        let mut heading = format!("{} ({})", step.stage.description, step.class);
        heading.push_str(match mode {
            Mode::Together => "",
            Mode::Separate => "\nIn a transaction of its own.",
            Mode::Alone => "\nOutside any transaction.",
            Mode::Batches => "\nIn batches by key, a transaction each: the first, and every next one.",
        });
        if let Some(why) = &step.rewrites {
            heading.push_str(&format!("\nWrites the table anew: {why}."));
        }
        push(text, &heading, step);
        if mode == Mode::Separate {
            text.push('\n');
            close.iter().for_each(|it| statement(text, it));
            is_open = false;
        }
    }
    if is_open {
        text.push('\n');
        close.iter().for_each(|it| statement(text, it));
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
    let exceptions = step.stage.exceptions.iter().filter(|it| !INSIDE.contains(&it.0));
    let mut rules: Vec<&str> = Vec::new();
    for (rule, why) in exceptions {
        text.push_str(&format!("-- {rule}: {why}\n"));
        rules.push(rule);
    }
    for statement in &step.stage.sql {
        if !rules.is_empty() {
            text.push_str(&format!("-- squawk-ignore {}\n", rules.join(", ")));
        }
        text.push_str(statement);
        text.push_str(";\n");
    }
}
