//! Which types a column may name at a point of the history.

use std::collections::HashMap;

use diglot_model::{Schema, Type};
use diglot_parse::{ColumnDeclaration, Diagnostic, TableDeclaration};

use crate::types::{self, Resolved};

/// A table that can be referred to.
#[derive(Debug, Clone)]
pub(crate) struct Referenced {
    pub(crate) table: String,
    /// The columns of its key and their types.
    pub(crate) key: Vec<(String, Resolved)>,
    /// Whether it lacks a key it should have, which is said where it is declared.
    pub(crate) unfinished: bool,
}

/// The tables that can be referred to, by row type.
pub(crate) struct Scope {
    tables: HashMap<String, Referenced>,
}

impl Scope {
    /// The tables of `schema` and the ones being declared beside them.
    pub(crate) fn new<'a>(
        schema: &Schema,
        declared: impl Iterator<Item = &'a TableDeclaration>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut tables = HashMap::new();
        for table in schema.tables.values() {
            let columns = table.key_columns().iter().filter_map(|name| table.columns.get(name));
            let resolved = |kind: &Type, rust_type: &Option<String>| Resolved {
                kind: kind.clone(),
                rust_type: rust_type.clone(),
            };
            let key = columns.map(|it| (it.name.clone(), resolved(&it.kind, &it.rust_type))).collect();
            tables.insert(
                table.type_name.clone(),
                Referenced { table: table.name.clone(), key, unfinished: false },
            );
        }
        let mut by_name: HashMap<&str, &TableDeclaration> = HashMap::new();
        let mut by_type: HashMap<String, &TableDeclaration> = HashMap::new();
        let mut all = Vec::new();
        for declaration in declared {
            if let Some(other) = by_name.get(declaration.name.text.as_str()) {
                let message = format!("two tables are named `{}`", declaration.name.text);
                diagnostics.push(
                    Diagnostic::new("D0203", declaration.name.location, message)
                        .label("declared again here")
                        .also(other.name.location, "first declared here")
                        .help("give one of them another name: `#[table(other_name)]`"),
                );
            } else if let Some(other) = by_type.get(&declaration.type_name.text.to_lowercase()) {
                let message = if other.type_name.text == declaration.type_name.text {
                    format!("two tables have the row type `{}`", declaration.type_name.text)
                } else {
                    format!(
                        "the row types `{}` and `{}` differ only in case",
                        other.type_name.text, declaration.type_name.text
                    )
                };
                diagnostics.push(
                    Diagnostic::new("D0204", declaration.type_name.location, message)
                        .label("declared again here")
                        .also(other.type_name.location, "first declared here")
                        .help("give one of the structs another name"),
                );
            }
            by_name.insert(&declaration.name.text, declaration);
            by_type.insert(declaration.type_name.text.to_lowercase(), declaration);
            all.push(declaration);
        }
        let exact: HashMap<&str, &TableDeclaration> =
            all.iter().map(|it| (it.type_name.text.as_str(), *it)).collect();
        for declaration in all {
            let unfinished = declaration.no_key.is_none() && !declaration.columns.iter().any(|it| it.key);
            let key = declaration
                .columns
                .iter()
                .filter(|column| column.key)
                .filter_map(|column| {
                    let kind = key_type(column, schema, &exact, 0)?;
                    Some((column.name.text.clone(), kind))
                })
                .collect();
            tables.insert(
                declaration.type_name.text.clone(),
                Referenced { table: declaration.name.text.clone(), key, unfinished },
            );
        }
        Self { tables }
    }

    pub(crate) fn get(&self, type_name: &str) -> Option<&Referenced> {
        self.tables.get(type_name)
    }

    pub(crate) fn type_names(&self) -> impl Iterator<Item = &str> {
        self.tables.keys().map(String::as_str)
    }
}

/// The type of a key column, looking through references that are themselves keys.
fn key_type(
    column: &ColumnDeclaration,
    schema: &Schema,
    declared: &HashMap<&str, &TableDeclaration>,
    depth: usize,
) -> Option<Resolved> {
    if let Some(name) = types::reference_target(&column.kind) {
        if depth > 8 {
            return None;
        }
        if let Some(target) = declared.get(name.text.as_str()) {
            let key = target.columns.iter().find(|it| it.key)?;
            return key_type(key, schema, declared, depth + 1);
        }
        let table = schema.table_of_type(&name.text)?;
        let column = table.columns.get(table.key_columns().first()?)?;
        return Some(Resolved { kind: column.kind.clone(), rust_type: column.rust_type.clone() });
    }
    types::resolve(&column.kind, schema).ok()
}
