//! Columns that are offered by two names, and what cannot look at them meanwhile.
//!
//! On Postgres the two are made the same before a row is judged. SQLite has no trigger that changes a row before it is
//! written: for a moment the column lacks what a program of the version before gave by the old name, and holds NULL, its
//! default, or what it held before. What would judge the row by that moment is refused here, on both engines. Only what
//! is declared is asked, not every version of the history: a migration that was applied is never edited, and the next
//! one can end the former name.

use diglot_model::{Expression, Function, Index, Schema, Table, Unique};
use diglot_parse::{Diagnostic, Name, TableDeclaration};

/// Refuses former names of columns that something would judge too soon.
pub(crate) fn former_names(
    declared: &[&TableDeclaration],
    schema: &Schema,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for declaration in declared {
        let Some(table) = schema.tables.get(&declaration.name.text) else { continue };
        let mut offered: Vec<&Name> = Vec::new();
        for column in &declaration.columns {
            if let Some(was) = &column.was {
                let columns = declaration.columns.iter().map(|it| &it.name);
                if let Some(other) = columns.chain(offered.iter().copied()).find(|it| it.text == was.text) {
                    let message = format!("`{}` would be the name of two columns", was.text);
                    diagnostics.push(
                        Diagnostic::new("D0211", was.location, message).also(other.location, "the other one"),
                    );
                    continue;
                }
                offered.push(was);
                let reasons = reasons(table, &column.name.text);
                diagnostics.extend(reasons.into_iter().map(|it| complaint(&column.name, was, &it)));
            }
        }
    }
}

fn complaint(column: &Name, was: &Name, reason: &str) -> Diagnostic {
    let message = format!("`{}` cannot be offered as `{}`, too: {reason}", column.text, was.text);
    Diagnostic::new("D0238", was.location, message)
        .help("SQLite judges a row before the value by the old name has reached the column")
        .help(format!(
            "rename it at once, without `#[was({})]`: old programs must then be stopped first",
            was.text
        ))
        .help(format!(
            "or keep both for a release: add `{}` as a column of its own and backfill it",
            column.text
        ))
}

/// What would judge `column` before the copy is made, in words.
fn reasons(table: &Table, column: &str) -> Vec<String> {
    let given = table.columns.get(column).is_some_and(|it| it.default.is_some());
    let own = |it: &Expression| is_strict_over(it, column);
    let derived: Vec<&str> = table
        .columns
        .values()
        .filter(|it| it.generated.as_ref().is_some_and(|it| mentions(it, column)))
        .map(|it| it.name.as_str())
        .collect();
    let touched = |name: &str| name == column || derived.contains(&name);
    let about = |it: &Expression| mentions(it, column) || derived.iter().any(|name| mentions(it, name));

    let mut out = Vec::new();
    if table.key_columns().iter().any(|it| it == column) {
        out.push("it is in the primary key".to_owned());
    }
    let required = derived.iter().filter(|it| table.columns.get(**it).is_some_and(|it| !it.nullable));
    out.extend(required.map(|it| format!("`{it}` is computed from it, and required")));
    let checks = table.checks.iter().filter(|it| about(&it.expression) && !own(&it.expression));
    out.extend(checks.map(|it| format!("check `{}` also looks at NULL or at other columns", it.name)));
    let uniques = table.uniques.iter().filter(|it| it.columns.iter().any(|it| touched(it)));
    out.extend(uniques.filter_map(|it| too_soon(&it.name, given, !is_alone(it, column))));
    let indexes = table.indexes.iter().filter(|it| it.unique && it.expressions().any(about));
    out.extend(indexes.filter_map(|it| too_soon(&it.name, given, !is_strict_index(it, column))));
    out
}

/// Why a unique constraint finds a row equal to another one that it is not equal to.
fn too_soon(name: &str, given: bool, wider: bool) -> Option<String> {
    if given {
        Some(format!("`{name}` would compare its default"))
    } else if wider {
        Some(format!("`{name}` also compares NULL or other columns"))
    } else {
        None
    }
}

/// Whether a unique constraint compares nothing but the column, and NULL with nothing.
fn is_alone(unique: &Unique, column: &str) -> bool {
    !unique.nulls_not_distinct && unique.columns == [column]
}

/// Whether a unique index compares nothing but the column, and holds no row for its NULL.
fn is_strict_index(index: &Index, column: &str) -> bool {
    index.expressions().all(|it| is_strict_over(it, column))
}

/// Whether an expression reads `column`.
fn mentions(expression: &Expression, column: &str) -> bool {
    match expression {
        Expression::Column(name) => name == column,
        Expression::Through { column: name, .. } => name == column,
        _ => expression.children().into_iter().any(|it| mentions(it, column)),
    }
}

/// Whether an expression reads no other column than `column`, and says nothing of it while it is NULL: unknown is then
/// never a refusal, and never a key.
fn is_strict_over(expression: &Expression, column: &str) -> bool {
    let itself = match expression {
        Expression::Column(name) => name == column,
        Expression::Literal(_)
        | Expression::TypedNull(_)
        | Expression::Collate { .. }
        | Expression::Not(_)
        | Expression::Binary { .. }
        | Expression::In { .. }
        | Expression::InList { .. }
        | Expression::Between { .. }
        | Expression::Arithmetic { .. }
        | Expression::Like { .. } => true,
        Expression::Call { function, .. } => {
            matches!(function, Function::Lower | Function::Upper | Function::Length | Function::ByteLength)
        }
        _ => false,
    };
    itself && expression.children().into_iter().all(|it| is_strict_over(it, column))
}
