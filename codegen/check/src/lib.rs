//! Declarations to a resolved, type-checked [`Project`], or diagnostics: everything that can be refused
//! before a database is touched.
//!
//! **Invariant:** a [`Project`] this stage returns is consistent: every reference points at a key, every
//! expression is typed, every name is legal on both engines, and the history leads to the schema.

mod difference;
mod expression;
mod history;
mod scope;
mod table;
mod types;

use diglot_model::{Project, Schema};
use diglot_parse::{Declarations, Diagnostic};

use crate::scope::Scope;

/// Resolves everything a schema crate declares.
///
/// # Errors
/// Every diagnostic found; the list is never empty.
pub fn resolve(declarations: &Declarations) -> Result<Project, Vec<Diagnostic>> {
    let mut diagnostics = Vec::new();
    let declared = declared_schema(declarations, &mut diagnostics);
    // A schema that does not resolve would only repeat its mistakes against the history.
    if !diagnostics.is_empty() {
        return Err(diagnostics);
    }
    let (migrations, replayed) = history::resolve(declarations, &mut diagnostics);
    if !diagnostics.is_empty() {
        return Err(diagnostics);
    }
    difference::compare(&declared, &replayed, declarations, &mut diagnostics);
    if !diagnostics.is_empty() {
        return Err(diagnostics);
    }
    Ok(Project { schema: difference::in_history_order(declared, &replayed), migrations })
}

/// Resolves the declared tables alone, without the history.
fn declared_schema(declarations: &Declarations, diagnostics: &mut Vec<Diagnostic>) -> Schema {
    let mut schema = Schema::default();
    table::enumerations(&mut schema, declarations.enumerations.iter(), diagnostics);
    let scope = Scope::new(&schema, declarations.tables.iter(), diagnostics);
    for declaration in &declarations.tables {
        if let Some(table) = table::resolve(declaration, &scope, &schema, diagnostics) {
            schema.tables.insert(table.name.clone(), table);
        }
    }
    let tables: Vec<_> = declarations.tables.iter().collect();
    table::resolve_expressions(&tables, &mut schema, diagnostics);
    table::check_names(&tables, &schema, diagnostics);
    schema
}
