//! Which types a column may name at a point of the history.

use std::collections::HashMap;

use diglot_model::{Schema, Type};
use diglot_parse::{Diagnostic, TableDeclaration};

use crate::types;

/// A table that can be referred to.
#[derive(Debug, Clone)]
pub(crate) struct Referenced {
    pub(crate) table: String,
    pub(crate) key: Vec<(String, Type)>,
}

/// The tables that can be referred to, by row type.
pub(crate) struct Scope {
    tables: HashMap<String, Referenced>,
}

impl Scope {
    /// The tables of `schema` and the ones being declared beside them.
    pub(crate) fn new<'a>(
        schema: &Schema,
        declared: impl Iterator<Item = &'a TableDeclaration> + Clone,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut tables = HashMap::new();
        for table in schema.tables.values() {
            let key = table
                .primary_key
                .columns
                .iter()
                .filter_map(|name| table.columns.get(name))
                .map(|column| (column.name.clone(), column.kind.clone()))
                .collect();
            tables.insert(table.type_name.clone(), Referenced { table: table.name.clone(), key });
        }
        let mut seen: Vec<&TableDeclaration> = Vec::new();
        for declaration in declared.clone() {
            if let Some(other) = seen.iter().find(|it| it.name.text == declaration.name.text) {
                let message = format!("two tables are named `{}`", declaration.name.text);
                diagnostics.push(
                    Diagnostic::new("D0203", declaration.name.location, message)
                        .label("declared again here")
                        .also(other.name.location, "first declared here")
                        .help("give one of them another name: `#[table(other_name)]`"),
                );
            } else if let Some(other) = seen.iter().find(|it| it.type_name.text == declaration.type_name.text)
            {
                let message = format!("two tables have the row type `{}`", declaration.type_name.text);
                diagnostics.push(
                    Diagnostic::new("D0204", declaration.type_name.location, message)
                        .also(other.type_name.location, "first declared here"),
                );
            }
            seen.push(declaration);
            let key = declaration
                .columns
                .iter()
                .filter(|column| column.key)
                .filter_map(|column| {
                    let kind = key_type(column, schema, declared.clone(), 0)?;
                    Some((column.name.text.clone(), kind))
                })
                .collect();
            tables.insert(
                declaration.type_name.text.clone(),
                Referenced { table: declaration.name.text.clone(), key },
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
fn key_type<'a>(
    column: &diglot_parse::ColumnDeclaration,
    schema: &Schema,
    declared: impl Iterator<Item = &'a TableDeclaration> + Clone,
    depth: usize,
) -> Option<Type> {
    if let Some(name) = types::reference_target(&column.kind) {
        if depth > 8 {
            return None;
        }
        if let Some(table) = schema.table_of_type(&name.text) {
            return table.columns.get(table.primary_key.columns.first()?).map(|it| it.kind.clone());
        }
        let target = declared.clone().find(|it| it.type_name.text == name.text)?;
        let key = target.columns.iter().find(|it| it.key)?;
        return key_type(key, schema, declared, depth + 1);
    }
    types::resolve(&column.kind, schema).ok()
}
