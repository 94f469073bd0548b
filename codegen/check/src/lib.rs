//! Declarations to a resolved, type-checked [`Project`], or diagnostics: everything that can be refused
//! before a database is touched.
//!
//! **Invariant:** a [`Project`] this stage returns is consistent: every reference points at a key, every
//! expression is typed, every name is legal on both engines, and the history leads to the schema.

mod difference;
mod expression;
mod history;
mod query;
mod scope;
mod table;
mod types;
mod unknown;
mod whole;

use diglot_model::{Migration, NamedQuery, Operation, Project, Schema};
use diglot_parse::{Declarations, Diagnostic, Parsed};

use crate::scope::Scope;

/// The declarations and the history, each resolved on its own.
#[derive(Debug)]
pub struct Sides {
    /// The schema as declared.
    pub declared: Schema,
    /// The schema the history leads to.
    pub replayed: Schema,
    /// The named queries.
    pub queries: Vec<NamedQuery>,
    /// The history.
    pub migrations: Vec<Migration>,
    /// Names that changed, as declared with `#[was(…)]`: (table, before, after), without a table for tables.
    pub renamed: Vec<(Option<String>, String, String)>,
}

/// Resolves the declarations and the history without asking that they agree.
///
/// # Errors
/// Every diagnostic found, those of the parser among them; the list is never empty.
pub fn sides(parsed: &Parsed) -> Result<Sides, Vec<Diagnostic>> {
    let declarations = &parsed.declarations;
    let mut diagnostics = parsed.diagnostics.clone();
    // Where something could not be read, what refers to it would only seem to be wrong.
    if !parsed.complete {
        return Err(diagnostics);
    }
    let declared = declared_schema(declarations, &mut diagnostics);
    let queries = queries(declarations, &declared, &mut diagnostics);
    let (migrations, replayed) = history::resolve(declarations, &declared, &mut diagnostics);
    if !diagnostics.is_empty() {
        unknown::explain(&mut diagnostics, declarations);
        return Err(diagnostics);
    }
    let mut renamed = Vec::new();
    for table in &declarations.tables {
        let name = &table.name.text;
        renamed.extend(table.was.as_ref().map(|was| (None, was.text.clone(), name.clone())));
        for column in &table.columns {
            let was = column.was.as_ref();
            renamed.extend(was.map(|was| (Some(name.clone()), was.text.clone(), column.name.text.clone())));
        }
    }
    Ok(Sides { declared, replayed, queries, migrations, renamed })
}

/// Resolves everything a schema crate declares.
///
/// # Errors
/// Every diagnostic found; the list is never empty.
pub fn resolve(parsed: &Parsed) -> Result<Project, Vec<Diagnostic>> {
    let Sides { declared, replayed, queries, migrations, .. } = sides(parsed)?;
    let mut diagnostics = Vec::new();
    difference::compare(&declared, &replayed, &parsed.declarations, &mut diagnostics);
    if !diagnostics.is_empty() {
        return Err(diagnostics);
    }
    Ok(Project { schema: difference::in_history_order(declared, &replayed), queries, migrations })
}

/// Resolves the declared schema alone, as the whole of a history of one migration that creates it.
///
/// # Errors
/// Every diagnostic found; the list is never empty.
pub fn resolve_declared(parsed: &Parsed) -> Result<Project, Vec<Diagnostic>> {
    let mut diagnostics = parsed.diagnostics.clone();
    let schema = declared_schema(&parsed.declarations, &mut diagnostics);
    let queries = queries(&parsed.declarations, &schema, &mut diagnostics);
    if !diagnostics.is_empty() {
        unknown::explain(&mut diagnostics, &parsed.declarations);
        return Err(diagnostics);
    }
    let enumerations = schema.enumerations.values().cloned().map(Operation::CreateEnumeration);
    let tables = schema.tables.values().cloned().map(Operation::CreateTable);
    let views = schema.views.values().cloned().map(Operation::CreateView);
    let operations = enumerations.chain(tables).chain(views).collect();
    let base = Migration::new(0, "000_base", operations);
    Ok(Project { schema, queries, migrations: vec![base] })
}

/// Resolves the named queries, unless something they may read is missing.
fn queries(
    declarations: &Declarations,
    schema: &Schema,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<NamedQuery> {
    let whole =
        schema.tables.len() == declarations.tables.len() && schema.views.len() == declarations.views.len();
    if !whole {
        return Vec::new();
    }
    query::resolve_queries(&declarations.queries, schema, diagnostics)
}

/// Resolves the declared tables alone, without the history.
fn declared_schema(declarations: &Declarations, diagnostics: &mut Vec<Diagnostic>) -> Schema {
    let mut schema = Schema::default();
    table::enumerations(&mut schema, declarations.enumerations.iter(), diagnostics);
    types::newtypes(&mut schema, declarations.newtypes.iter(), diagnostics);
    types::documents(&mut schema, &declarations.documents, diagnostics);
    table::embeddables(&mut schema, declarations.embeddables.iter(), diagnostics);
    whole::type_names(declarations, diagnostics);
    let scope = Scope::new(&schema, declarations.tables.iter(), diagnostics);
    for declaration in &declarations.tables {
        if let Some(table) = table::resolve(declaration, &scope, &schema, diagnostics) {
            schema.tables.insert(table.name.clone(), table);
        }
    }
    let tables: Vec<_> = declarations.tables.iter().collect();
    table::resolve_expressions(&tables, &mut schema, &scope, diagnostics);
    whole::check(&tables, &schema, diagnostics);
    whole::advise(&tables, &schema, diagnostics);
    table::unbounded(&tables, &schema, diagnostics);
    table::former_names(&tables, &schema, diagnostics);
    // A view reads what is there; without a table it would only repeat that the table is wrong.
    if schema.tables.len() == declarations.tables.len() {
        query::resolve_views(declarations.views.iter(), &mut schema, diagnostics);
    }
    schema
}
