//! Views: a query with a name, and the row type that says what it gives.

use diglot_model::{Column, Schema, View};
use diglot_parse::{Diagnostic, ViewDeclaration};

use super::{Resolved, resolve};
use crate::{
    expression::{Typed, describe, fits},
    types,
};

/// Resolves every view into `schema`, in the order of declaration.
pub(crate) fn resolve_views<'a>(
    declared: impl Iterator<Item = &'a ViewDeclaration>,
    schema: &mut Schema,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for declaration in declared {
        let taken = schema.tables.contains_key(&declaration.name.text)
            || schema.views.contains_key(&declaration.name.text);
        if taken {
            let message = format!("two tables or views are named `{}`", declaration.name.text);
            diagnostics.push(
                Diagnostic::new("D0203", declaration.name.location, message)
                    .help("give one of them another name: `#[view(other_name, …)]`"),
            );
            continue;
        }
        if let Some(view) = view(declaration, schema, diagnostics) {
            schema.views.insert(view.name.clone(), view);
        }
    }
}

/// Resolves one view; its declared columns, where there are any, must be what the query gives.
pub(crate) fn view(
    declaration: &ViewDeclaration,
    schema: &Schema,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<View> {
    let resolved = match resolve(&declaration.query, schema) {
        Ok(resolved) => resolved,
        Err(diagnostic) => {
            diagnostics.push(*diagnostic);
            return None;
        }
    };
    let before = diagnostics.len();
    let mut columns: Vec<Column> = resolved.outputs.iter().map(|(name, typed)| column(name, typed)).collect();
    if !declaration.columns.is_empty() {
        compare(declaration, &resolved, schema, diagnostics);
        for column in &mut columns {
            let declared = declaration.columns.iter().find(|it| it.name.text == column.name);
            column.comment = declared.and_then(|it| it.comment.clone());
        }
    }
    (diagnostics.len() == before).then(|| View {
        name: declaration.name.text.clone(),
        type_name: declaration.type_name.text.clone(),
        comment: declaration.comment.clone(),
        columns,
        query: resolved.query,
        source: declaration.source.clone(),
    })
}

fn column(name: &str, typed: &Typed) -> Column {
    let kind = typed.kind.clone().unwrap_or(diglot_model::Type::Boolean);
    Column { rust_type: typed.rust_type.clone(), ..Column::new(name, kind, typed.nullable) }
}

fn compare(
    declaration: &ViewDeclaration,
    resolved: &Resolved,
    schema: &Schema,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let expected: Vec<String> =
        resolved.outputs.iter().map(|(name, typed)| format!("pub {name}: {}", field_type(typed))).collect();
    let help = format!("the query gives: {}", expected.join(", "));
    for (name, typed) in &resolved.outputs {
        let Some(declared) = declaration.columns.iter().find(|it| it.name.text == *name) else {
            let message = format!("the query gives `{name}`, which `{}` lacks", declaration.type_name.text);
            diagnostics.push(
                Diagnostic::new("D0519", declaration.type_name.location, message)
                    .also(declaration.query.location, "the query")
                    .help(format!("add `pub {name}: {},`", field_type(typed))),
            );
            continue;
        };
        let kind = match types::resolve(&declared.kind, schema) {
            Ok(resolved) => resolved.kind,
            Err(diagnostic) => {
                diagnostics.push(*diagnostic);
                continue;
            }
        };
        let found = typed.kind.clone();
        let alike = found.as_ref().is_none_or(|it| fits(&kind, Some(it)));
        if !alike || declared.nullable != typed.nullable {
            let message = if alike {
                let word = if typed.nullable { "may" } else { "can never" };
                format!("`{name}` {word} be NULL")
            } else {
                format!("`{name}` is {}", found.as_ref().map_or_else(String::new, describe))
            };
            diagnostics.push(
                Diagnostic::new("D0519", declared.kind.location, message)
                    .also(declaration.query.location, "as the query gives it")
                    .help(format!("declare `pub {name}: {}`", field_type(typed))),
            );
        }
    }
    for declared in &declaration.columns {
        if !resolved.outputs.iter().any(|it| it.0 == declared.name.text) {
            let message = format!("the query gives no column `{}`", declared.name.text);
            diagnostics.push(
                Diagnostic::new("D0519", declared.name.location, message)
                    .also(declaration.query.location, "the query")
                    .help(help.clone()),
            );
        }
    }
}

fn field_type(typed: &Typed) -> String {
    let text = match (&typed.rust_type, &typed.kind) {
        (Some(name), Some(diglot_model::Type::Json)) => format!("Json<{name}>"),
        (Some(name), _) => name.clone(),
        (None, Some(kind)) => kind.declared(),
        (None, None) => "()".to_owned(),
    };
    if typed.nullable { format!("Option<{text}>") } else { text }
}
