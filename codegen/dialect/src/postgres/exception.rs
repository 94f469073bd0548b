//! What a linter of migrations warns of and is meant, with the reason. The rules are those of Squawk
//! (squawkhq.com/docs/rules).

use diglot_model::{ColumnChange, Mode};
use diglot_plan::{Change, Step};

use crate::Stage;

/// The rules a part of a step breaks on purpose, and why that is fine.
pub(super) fn exceptions(step: &Step, stage: &Stage) -> Vec<(&'static str, String)> {
    let mut out: Vec<(&'static str, String)> = Vec::new();
    let said = |why: &Option<String>| {
        why.clone().unwrap_or_else(|| "it is what taking the migration back takes away".to_owned())
    };
    match &step.change {
        Change::DropColumn { .. } => out.push(("ban-drop-column", said(&step.loses_because))),
        Change::DropTable { .. } => out.push(("ban-drop-table", said(&step.loses_because))),
        Change::DropFormerName { .. } => {
            out.push(("ban-drop-column", "no program that knows the old name runs any more".to_owned()));
        }
        Change::AlterColumn { change: ColumnChange::SetNullable, .. } => {
            out.push(("ban-drop-not-null", "the declaration allows NULL".to_owned()));
        }
        Change::RenameColumn { .. } => {
            out.push(("renaming-column", "the migration renames at once".to_owned()));
        }
        Change::RenameAndKeep { .. } => {
            out.push(("renaming-column", "the old name goes on being offered".to_owned()));
        }
        Change::RenameTable { .. } => {
            out.push(("renaming-table", "the migration renames at once".to_owned()));
        }
        Change::AlterColumn { change: ColumnChange::SetType(_) | ColumnChange::Convert { .. }, .. } => {
            let why = step.rewrites.clone();
            let why = why.unwrap_or_else(|| "no row is written anew for it".to_owned());
            out.push(("changing-column-type", why));
        }
        Change::AddColumn { column, .. } if column.is_computed() => {
            let why = said(&step.rewrites);
            out.push(("adding-field-with-default", why.clone()));
            out.push(("adding-required-field", why));
        }
        Change::AddIndex { .. }
        | Change::AddUnique { .. }
        | Change::AddPrimaryKey { .. }
        | Change::DropIndex { .. }
            if stage.mode == Mode::Alone =>
        {
            let why = "it waits for others without keeping anybody waiting".to_owned();
            out.push(("require-lock-timeout", why.clone()));
            out.push(("require-statement-timeout", why));
            out.push((
                "prefer-robust-stmts",
                "an index that was left half built is dropped first".to_owned(),
            ));
        }
        _ => {}
    }
    let whole = stage.sql.join("\n");
    for (word, rule) in [(" integer", "prefer-bigint-over-int"), (" smallint", "prefer-bigint-over-smallint")]
    {
        if whole.contains(word) {
            out.push((rule, "the declaration says so".to_owned()));
        }
    }
    // Only what is really in it: a rule that is not broken needs no exception.
    out.retain(|(rule, _)| breaks(rule, &whole));
    out
}

fn breaks(rule: &str, sql: &str) -> bool {
    let words: &[&str] = match rule {
        "ban-drop-column" => &["DROP COLUMN"],
        "ban-drop-table" => &["DROP TABLE"],
        "ban-drop-not-null" => &["DROP NOT NULL"],
        "renaming-column" => &["RENAME COLUMN"],
        "renaming-table" => &["RENAME TO"],
        "changing-column-type" => &[" TYPE "],
        _ => return true,
    };
    words.iter().any(|it| sql.contains(it))
}
