//! The derived migration as text: what `migration new` writes is taken by the compiler, and says what was found.

use std::collections::HashMap;

use diglot_emit::migration_source;
use diglot_model::{ColumnChange, Expression, Operation, Schema, Type};
use diglot_plan::{Difference, Renames, difference};
use proptest::prelude::*;

use super::{pair, pairs, runner};

/// A value of a type, as a person writes it.
fn value(kind: &Type) -> &'static str {
    match kind {
        Type::Timestamp => "now",
        Type::Text { .. } | Type::CaselessText { .. } => "\"it's\"",
        Type::Boolean => "true",
        Type::Decimal { .. } => "-1.50",
        Type::Enumeration(_) => "Mood::Calm",
        Type::Json => "json(\"{}\")",
        Type::Array(_) => "[]",
        _ => "7",
    }
}

/// The text with what only a person knows: a column is filled with itself, a conversion with a constant.
fn filled(source: &str, operations: &[Operation]) -> String {
    let mut converted = operations.iter().filter_map(|it| match it {
        Operation::AlterColumn { change: ColumnChange::Convert { kind, .. }, .. } => Some(value(kind)),
        _ => None,
    });
    let line = |line: &str| {
        let line = line.replace("FILL_IN: why that is fine", "it is a test");
        let words: Vec<&str> = line.split_whitespace().collect();
        let text = match words.as_slice() {
            ["set", column, "=", "FILL_IN;"] => line.replace("FILL_IN", column),
            _ if line.contains("using FILL_IN") => {
                line.replace("FILL_IN", converted.next().expect("a conversion for each"))
            }
            _ => line.clone(),
        };
        format!("{text}\n")
    };
    source.lines().filter(|it| !it.starts_with("//!")).map(line).collect()
}

/// Operations as far as a text says them: without reasons, without what a person fills in, indexes by themselves.
fn said(operations: &[Operation]) -> Vec<String> {
    let mut out: Vec<String> = operations
        .iter()
        .filter(|it| !matches!(it, Operation::Backfill { .. }))
        .map(|it| {
            let mut it = it.clone();
            if let Operation::AlterColumn { change: ColumnChange::Convert { using, .. }, .. } = &mut it {
                *using = Expression::column("filled");
            }
            it.describe()
        })
        .collect();
    out.sort();
    out
}

fn text(number: u32, found: &Difference, from: &Schema) -> String {
    let source = migration_source(&format!("{number:03}_random"), found, from, &HashMap::new());
    filled(&source, &found.operations)
}

#[test]
fn what_is_written_is_what_was_found() {
    runner()
        .run(&pairs(), |ingredients| {
            let pair = pair(ingredients);
            let base = difference(&Schema::default(), &pair.from, &Renames::default());
            let next = difference(&pair.from, &pair.to, &pair.renames);
            prop_assert_eq!(&next.impossible, &Vec::<String>::new());
            let text = text(0, &base, &Schema::default()) + &text(1, &next, &pair.from);
            let (replayed, migrations) = codegen::replay_text(&[("lib.rs", &text)])
                .map_err(|cause| TestCaseError::fail(format!("{cause}\n{text}")))?;
            prop_assert_eq!(replayed.structural_differences(&pair.to), Vec::<String>::new(), "{}", text);
            let written = migrations.get(1).map_or(&[][..], |it| it.operations.as_slice());
            prop_assert_eq!(said(written), said(&next.operations), "{}", text);
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
}
