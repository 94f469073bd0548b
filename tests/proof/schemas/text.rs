//! The derived migration as text: what `migration new` writes is taken by the compiler, and says what was found.

use std::collections::HashMap;

use diglot_emit::migration_source;
use diglot_model::{ColumnChange, Expression, Operation, Schema, Type, apply};
use diglot_plan::{Difference, Renames, difference};
use proptest::prelude::*;

use super::{Pair, pair, pairs, runner};

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

/// Words that mean something to Rust, to SQL or to the language, as names.
const WORDS: [&str; 36] = [
    "type",
    "match",
    "where",
    "in",
    "as",
    "ref",
    "move",
    "async",
    "gen",
    "yield",
    "box",
    "enum",
    "struct",
    "select",
    "order",
    "group",
    "table",
    "check",
    "unique",
    "primary",
    "user",
    "column",
    "name",
    "set",
    "down",
    "from",
    "by",
    "to",
    "add",
    "include",
    "only",
    "desc",
    "deferrable",
    "nulls_not_distinct",
    "json",
    "sqlite",
];

/// What a word is called, drawn by `seed`; names that are former ones of others stay.
fn renamed(schema: &Schema, seed: usize) -> Schema {
    let mut out = schema.clone();
    let word = |at: usize| WORDS[(seed + at) % WORDS.len()].to_owned();
    for table in schema.tables.values() {
        for name in table.columns.keys().filter(|it| !matches!(it.as_str(), "c0" | "d0")) {
            let number: usize = name.bytes().map(usize::from).sum();
            let (table, column, to) = (table.name.clone(), name.clone(), word(number));
            let rename = Operation::RenameColumn { table, column, to, keeps_old_name: false };
            // Two that draw one word leave it to the first, in every schema alike or not: both are names.
            let _ = apply(&mut out, &rename);
        }
    }
    for name in schema.tables.keys() {
        let to = word(name.bytes().map(usize::from).sum());
        let type_name = schema.tables[name].type_name.clone();
        apply(&mut out, &Operation::RenameTable { table: name.clone(), to, type_name }).expect("a free name");
    }
    out
}

fn written_is_found(pair: &Pair) -> Result<(), TestCaseError> {
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
}

#[test]
fn what_is_written_is_what_was_found() {
    runner()
        .run(&pairs(), |ingredients| written_is_found(&pair(ingredients)))
        .unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn whatever_the_names_are() {
    runner()
        .run(&(pairs(), 0..WORDS.len()), |(ingredients, seed)| {
            let pair = pair(ingredients);
            let (from, to) = (renamed(&pair.from, seed), renamed(&pair.to, seed));
            let renames = Renames { values: pair.renames.values.clone(), ..Renames::default() };
            written_is_found(&Pair { from, to, renames, ..pair })
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
}
