//! What can be refused only when every table is known: names and cycles.

use std::collections::HashMap;

use diglot_model::{Reference, Schema, Table, names};
use diglot_parse::{Diagnostic, Location, Name, TableDeclaration};

/// Refuses names that are not legal on both engines, or that two things share.
pub(crate) fn check(declared: &[&TableDeclaration], schema: &Schema, diagnostics: &mut Vec<Diagnostic>) {
    let mut taken: HashMap<String, String> = HashMap::new();
    let mut seen: Vec<&str> = Vec::new();
    for declaration in declared {
        // Two tables of one name are one complaint already.
        if seen.contains(&declaration.name.text.as_str()) {
            continue;
        }
        seen.push(&declaration.name.text);
        identifier(&declaration.name, "table", diagnostics);
        for column in &declaration.columns {
            identifier(&column.name, "column", diagnostics);
        }
        let Some(table) = schema.tables.get(&declaration.name.text) else { continue };
        let here = declaration.name.location;
        // Constraints and indexes share one namespace on one engine or the other, so they do here.
        let owned = std::iter::once((&table.primary_key.name, "primary key"))
            .chain(table.uniques.iter().map(|it| (&it.name, "unique constraint")))
            .chain(table.references.iter().map(|it| (&it.name, "foreign key")))
            .chain(table.checks.iter().map(|it| (&it.name, "check")))
            .chain(table.indexes.iter().map(|it| (&it.name, "index")));
        for (name, kind) in owned {
            if name.len() > names::MAX_IDENTIFIER_BYTES {
                let message =
                    format!("the {kind} name `{name}` is {} bytes long, the limit is 63", name.len());
                diagnostics.push(
                    Diagnostic::new("D0210", here, message).help("give it a shorter one: `name = \"…\"`"),
                );
            }
            let owner = format!("a {kind} of `{}`", table.name);
            if let Some(other) = taken.insert(name.clone(), owner.clone()) {
                let message = format!("`{name}` names both {other} and {owner}");
                diagnostics.push(
                    Diagnostic::new("D0211", here, message).help("give one of them another: `name = \"…\"`"),
                );
            }
        }
    }
    inverse_names(declared, schema, diagnostics);
    required_cycles(declared, schema, diagnostics);
}

/// Refuses tables that require one another at once: the first row of any of them could never be added.
fn required_cycles(declared: &[&TableDeclaration], schema: &Schema, diagnostics: &mut Vec<Diagnostic>) {
    // What a table's rows must refer to when they are added, other than themselves.
    let needed = |table: &Table| -> Vec<(String, String)> {
        let must = |reference: &&Reference| {
            let required = |it: &String| table.columns.get(it).is_some_and(|column| !column.nullable);
            !reference.deferrable
                && reference.referenced_table != table.name
                && reference.columns.iter().all(required)
        };
        let references = table.references.iter().filter(must);
        references.map(|it| (it.referenced_table.clone(), it.columns.join(", "))).collect()
    };
    let mut reported: Vec<String> = Vec::new();
    for declaration in declared {
        let start = &declaration.name.text;
        let mut paths = vec![vec![(start.clone(), String::new())]];
        let mut seen: Vec<String> = Vec::new();
        while let Some(path) = paths.pop() {
            let Some(table) = path.last().and_then(|it| schema.tables.get(&it.0)) else { continue };
            for (next, columns) in needed(table) {
                let mut longer = path.clone();
                if let Some(last) = longer.last_mut() {
                    last.1 = columns;
                }
                if next == *start && !reported.contains(start) {
                    reported.extend(longer.iter().map(|it| it.0.clone()));
                    let steps: Vec<String> =
                        longer.iter().map(|(table, column)| format!("{table}.{column}")).collect();
                    let message =
                        format!("no row could ever be added: {} require one another", steps.join(" and "));
                    diagnostics.push(Diagnostic::new("D0216", declaration.name.location, message).help(
                        "make one of them `Option<Ref<…>>`, or `#[deferrable]`, which is checked at commit",
                    ));
                } else if !seen.contains(&next) {
                    seen.push(next.clone());
                    longer.push((next, String::new()));
                    paths.push(longer);
                }
            }
        }
    }
}

fn identifier(name: &Name, kind: &str, diagnostics: &mut Vec<Diagnostic>) {
    let text = &name.text;
    let legal = text.starts_with(|it: char| it.is_ascii_lowercase())
        && text.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_');
    let problem = if !legal {
        Some("is not snake_case")
    } else if text.len() > names::MAX_IDENTIFIER_BYTES {
        Some("is longer than 63 bytes")
    } else if text.starts_with("sqlite_") || text.starts_with("pg_") {
        Some("starts with a prefix an engine keeps for itself")
    } else {
        None
    };
    if let Some(problem) = problem {
        diagnostics.push(Diagnostic::new("D0210", name.location, format!("{kind} name `{text}` {problem}")));
    }
}

/// The name a referenced row gives the rows that refer to it must be its own.
fn inverse_names(declared: &[&TableDeclaration], schema: &Schema, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<(String, String), Location> = HashMap::new();
    for declaration in declared {
        for column in &declaration.columns {
            let Some(name) = &column.inverse else { continue };
            let target = schema
                .tables
                .get(&declaration.name.text)
                .and_then(|table| table.references.iter().find(|it| it.columns == [column.name.text.clone()]))
                .map(|it| it.referenced_table.clone());
            let Some(target) = target else { continue };
            if let Some(first) = seen.insert((target.clone(), name.text.clone()), name.location) {
                let message = format!("`{target}` would have two relations named `{}`", name.text);
                diagnostics
                    .push(Diagnostic::new("D0212", name.location, message).also(first, "the other one"));
            }
        }
    }
}
