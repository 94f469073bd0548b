//! Table and column declarations to the model.

mod bound;
mod column;
mod constraint;
mod divergence;
mod embedded;
mod former;
mod options;
mod reference;

use diglot_model::{Access, Check, Enumeration, Key, Reference, Schema, Table, Variant, names};
use diglot_parse::{ColumnDeclaration, Diagnostic, EnumerationDeclaration, TableDeclaration};
use indexmap::IndexMap;

pub(crate) use self::{
    bound::unbounded,
    column::{is_optional_time, is_time, is_version, resolve_column, resolve_default},
    constraint::{Part, check, exclusive_check, plain_unique, resolve_index, truth},
    divergence::{Places, divergence},
    embedded::embeddables,
    former::former_names,
    reference::{column_places, composite_places, not_a_key, resolve_reference},
};
use self::{
    column::resolve_generated, constraint::Built, embedded::embedded_columns, options::table_options,
};
use crate::{expression::Context, scope::Scope};

/// Adds enumerations to `schema`.
pub(crate) fn enumerations<'a>(
    schema: &mut Schema,
    declared: impl Iterator<Item = &'a EnumerationDeclaration>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for declaration in declared {
        let enumeration = Enumeration {
            name: declaration.name.text.clone(),
            comment: declaration.comment.clone(),
            variants: declaration
                .variants
                .iter()
                .map(|it| Variant {
                    name: it.name.text.clone(),
                    value: it.value.clone(),
                    comment: it.comment.clone(),
                })
                .collect(),
        };
        if schema.enumerations.insert(enumeration.name.clone(), enumeration).is_some() {
            let message = format!("enumeration `{}` is declared twice", declaration.name.text);
            diagnostics.push(Diagnostic::new("D0204", declaration.name.location, message));
        }
    }
}

/// A table's columns, key and references; its expressions follow when every table is known.
pub(crate) fn resolve(
    declaration: &TableDeclaration,
    scope: &Scope,
    schema: &Schema,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Table> {
    let mut columns = IndexMap::new();
    let mut references = Vec::new();
    let mut whole = true;
    for column in &declaration.columns {
        if let Some(embeddable) = schema.embeddables.get(&column.kind.name.text) {
            for column in embedded_columns(column, embeddable, diagnostics) {
                columns.insert(column.name.clone(), column);
            }
            continue;
        }
        match resolve_column(&declaration.name.text, column, scope, schema, diagnostics) {
            Some((column, reference)) => {
                columns.insert(column.name.clone(), column);
                references.extend(reference);
            }
            None => whole = false,
        }
    }
    let primary_key = key(declaration, diagnostics);
    if !whole || (primary_key.is_none() && declaration.no_key.is_none()) {
        return None;
    }
    Some(Table {
        name: declaration.name.text.clone(),
        type_name: declaration.type_name.text.clone(),
        comment: declaration.comment.clone(),
        columns,
        primary_key,
        uniques: Vec::new(),
        references,
        checks: Vec::new(),
        indexes: Vec::new(),
        options: table_options(declaration, diagnostics),
        access: declaration.access.map_or(Access::Full, |it| it.0),
        source: declaration.source.clone(),
    })
}

/// As many values as Rust compares at once.
const MOST_KEY_COLUMNS: usize = 12;

fn key(declaration: &TableDeclaration, diagnostics: &mut Vec<Diagnostic>) -> Option<Key> {
    let key: Vec<&ColumnDeclaration> = declaration.columns.iter().filter(|it| it.key).collect();
    if let (Some(location), Some(column)) = (declaration.no_key, key.first()) {
        let message = format!("table `{}` says it has no key, but has one", declaration.name.text);
        diagnostics.push(
            Diagnostic::new("D0206", location, message)
                .also(column.location, "a column of its key")
                .help("remove `#[no_key]` or `#[key]`"),
        );
    }
    if key.is_empty() {
        if declaration.no_key.is_none() {
            let message = format!("table `{}` has no key", declaration.name.text);
            diagnostics.push(
                Diagnostic::new("D0206", declaration.type_name.location, message)
                    .help("mark the column that identifies a row: `#[key] pub id: Uuid,`")
                    .help("or say that none does, `#[no_key]`: its rows are then added and counted, never changed one by one"),
            );
        }
        return None;
    }
    if let Some(column) = key.get(MOST_KEY_COLUMNS) {
        let message = format!("a key has at most {MOST_KEY_COLUMNS} columns");
        diagnostics.push(
            Diagnostic::new("D0242", column.location, message).help(
                "give the rows a key of their own, and declare these columns `#[unique(…)]` on the table",
            ),
        );
    }
    for column in key.iter().filter(|it| it.nullable) {
        let message = format!("key column `{}` may be NULL", column.name.text);
        diagnostics.push(
            Diagnostic::new("D0207", column.location, message).help("remove `Option` from the column's type"),
        );
    }
    for column in &key {
        if let Some(location) = column.identity.filter(|_| key.len() > 1) {
            diagnostics.push(
                Diagnostic::new("D0223", location, "a number the engine makes is a key by itself")
                    .help("leave `#[key]` on this column alone, and declare the others `#[unique(…)]`"),
            );
        }
        if column.generated.is_some() {
            let message = format!("`{}` is computed, and one engine has no computed keys", column.name.text);
            diagnostics.push(
                Diagnostic::new("D0223", column.location, message).help("declare it `#[unique]` instead"),
            );
        }
    }
    Some(Key {
        name: names::primary_key(&declaration.name.text),
        columns: key.iter().map(|it| it.name.text.clone()).collect(),
    })
}

/// Where a reference of a declared table is written.
fn places(declaration: &TableDeclaration, reference: &Reference) -> Places {
    let composite = declaration.references.iter().find(|it| {
        it.columns.iter().map(|it| it.text.as_str()).eq(reference.columns.iter().map(String::as_str))
    });
    let column = declaration.columns.iter().find(|it| reference.columns == [it.name.text.as_str()]);
    match (composite, column) {
        (Some(composite), _) => composite_places(composite),
        (None, Some(column)) => column_places(column),
        (None, None) => Places { reference: declaration.name.location, on_delete: None, on_update: None },
    }
}

/// Resolves defaults, checks, unique constraints, indexes and references of `declared`, which are all in
/// `schema`.
pub(crate) fn resolve_expressions(
    declared: &[&TableDeclaration],
    schema: &mut Schema,
    scope: &Scope,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for declaration in declared {
        let Some(mut table) = schema.tables.get(&declaration.name.text).cloned() else { continue };
        for column in &declaration.columns {
            let Some(target) = table.columns.get(&column.name.text) else { continue };
            let default = resolve_default(column, target, declaration.file, schema, diagnostics);
            if let Some(target) = table.columns.get_mut(&column.name.text) {
                target.default = default;
            }
        }
        resolve_generated(declaration, &mut table, schema, diagnostics);
        let context = Context { file: declaration.file, schema, row: Some(&table), through: false };
        let mut checks: Vec<Check> = Vec::new();
        let mut built = Built::default();
        let conditions =
            declaration.checks.iter().map(|(name, it)| (name.as_ref(), truth(&context, it, "a check")));
        let exclusives = declaration.exclusives.iter().map(|it| (None, exclusive_check(it, &table)));
        for (name, expression) in conditions.chain(exclusives) {
            match expression {
                Ok(expression) => {
                    let taken: Vec<&str> = checks.iter().map(|it| it.name.as_str()).collect();
                    checks.push(check(&table.name, name, expression, &taken));
                }
                Err(diagnostic) => diagnostics.push(*diagnostic),
            }
        }
        for (unique, index) in declaration
            .uniques
            .iter()
            .map(|it| (true, it))
            .chain(declaration.indexes.iter().map(|it| (false, it)))
        {
            match resolve_index(index, unique, &context, diagnostics) {
                Ok(part) => built.add(part),
                Err(diagnostic) => diagnostics.push(*diagnostic),
            }
        }
        for column in &declaration.columns {
            built.column(&table, column, diagnostics);
        }
        table.checks = checks;
        table.uniques = built.uniques;
        table.indexes = built.indexes;
        schema.tables.insert(table.name.clone(), table);
    }
    // What a reference points at must be unique, so every table's constraints come first.
    for declaration in declared {
        let Some(mut table) = schema.tables.get(&declaration.name.text).cloned() else { continue };
        let mut unindexed: Vec<Vec<String>> = Vec::new();
        for column in declaration.columns.iter().filter(|it| it.no_index.is_some()) {
            unindexed.push(vec![column.name.text.clone()]);
        }
        for composite in &declaration.references {
            match resolve_reference(composite, &table, scope, schema) {
                Ok(reference) => {
                    if composite.no_index.is_some() {
                        unindexed.push(reference.columns.clone());
                    }
                    table.references.push(reference);
                }
                Err(diagnostic) => diagnostics.push(*diagnostic),
            }
        }
        for reference in &table.references {
            let Some(found) = schema.tables.get(&reference.referenced_table) else { continue };
            let places = places(declaration, reference);
            diagnostics.extend(divergence(&table, reference, found, &places));
        }
        for reference in table.references.clone() {
            if !unindexed.contains(&reference.columns) {
                table.indexes.extend(table.index_for(&reference));
            }
        }
        schema.tables.insert(table.name.clone(), table);
    }
}
