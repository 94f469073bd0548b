//! The next migration, written from the difference between the declarations and the history.

use std::path::Path;

use diglot_model::Schema;
use diglot_plan::{Renames, difference};

use crate::{CompileError, drawn};

/// The text of a new migration and where it belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMigration {
    /// Its name with its number, `008_add_nickname`.
    pub name: String,
    /// The module it stands in, `m008_add_nickname`.
    pub module: String,
    /// The text of the module.
    pub source: String,
    /// What may have been renamed rather than dropped and added.
    pub candidates: Vec<Rename>,
    /// Whether there was nothing to do.
    pub is_empty: bool,
}

/// Something that has another name now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rename {
    /// A table, as (before, after).
    Table(String, String),
    /// A column, as (table, before, after).
    Column(String, String, String),
    /// A value, as (enumeration, before, after).
    Value(String, String, String),
}

impl Rename {
    /// What it was and what it is, as `--rename` takes them.
    #[must_use]
    pub fn sides(&self) -> (String, String) {
        match self {
            Self::Table(before, after) => (before.clone(), after.clone()),
            Self::Column(table, before, after) => (format!("{table}.{before}"), after.clone()),
            Self::Value(enumeration, before, after) => (format!("{enumeration}::{before}"), after.clone()),
        }
    }
}

/// What is wrong with a rename somebody asks for, if anything is: a name that is not there would be passed over.
fn unfounded(rename: &Rename, from: &Schema, to: &Schema) -> Option<String> {
    let (before, after) = rename.sides();
    let has = |schema: &Schema, name: &str| match rename {
        Rename::Table(..) => schema.tables.contains_key(name),
        Rename::Column(table, ..) => match schema.tables.get(table) {
            Some(table) => table.columns.contains_key(name),
            // The table may be renamed by the same migration.
            None => schema.tables.values().any(|it| it.columns.contains_key(name)),
        },
        Rename::Value(enumeration, ..) => schema
            .enumerations
            .get(enumeration)
            .is_some_and(|it| it.variants.iter().any(|it| it.name == name || it.value == name)),
    };
    let (Rename::Table(old, _) | Rename::Column(_, old, _) | Rename::Value(_, old, _)) = rename;
    match (has(from, old), has(to, &after)) {
        (false, _) => {
            Some(format!("`{before}` cannot be renamed: the migrations leave nothing of that name"))
        }
        (_, false) => Some(format!("`{before}` cannot become `{after}`: nothing of that name is declared")),
        _ => None,
    }
}

/// Writes the migration that leads from the history to the declarations of the schema crate at `root`.
/// Nothing is renamed but what `renames` or `#[was(…)]` says.
///
/// # Errors
/// The declarations or the history do not hold, or `name` is not snake_case.
pub fn new_migration(
    root: &Path,
    shown: &Path,
    name: &str,
    renames: &[Rename],
    empty: bool,
    color: bool,
) -> Result<NewMigration, CompileError> {
    let legal = name.starts_with(|it: char| it.is_ascii_lowercase())
        && name.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_');
    if !legal {
        return Err(CompileError::Migration(format!(
            "`{name}` is not a migration's name; say what it does in snake_case, as in add_nickname"
        )));
    }
    let parsed = diglot_parse::read_crate(root, shown);
    let sides = diglot_check::sides(&parsed).map_err(|it| drawn(&it, &parsed.sources, color))?;
    let mut all = Renames::default();
    for (table, before, after) in sides.renamed.iter().cloned() {
        match table {
            Some(table) => all.columns.push((table, before, after)),
            None => all.tables.push((before, after)),
        }
    }
    for rename in renames {
        unfounded(rename, &sides.replayed, &sides.declared)
            .map_or(Ok(()), |why| Err(CompileError::Migration(why)))?;
    }
    for rename in renames.iter().cloned() {
        match rename {
            Rename::Table(before, after) => all.tables.push((before, after)),
            Rename::Column(table, before, after) => all.columns.push((table, before, after)),
            Rename::Value(enumeration, before, after) => all.values.push((enumeration, before, after)),
        }
    }
    let mut found = difference(&sides.replayed, &sides.declared, &all);
    let is_empty = found.operations.is_empty();
    if empty {
        found = diglot_plan::Difference::default();
    }
    if let Some(first) = found.impossible.first() {
        return Err(CompileError::Migration(format!("no operation makes this difference: {first}")));
    }
    let views = parsed.declarations.views.iter();
    let views = views.map(|it| (it.name.text.clone(), it.query.text.clone())).collect();
    let number = sides.migrations.last().map_or(0, |it| it.number + 1);
    let name = format!("{number:03}_{name}");
    let source = diglot_emit::migration_source(&name, &found, &sides.replayed, &views);
    let found = found.candidates;
    let tables = found.tables.into_iter().map(|(before, after)| Rename::Table(before, after));
    let columns =
        found.columns.into_iter().map(|(table, before, after)| Rename::Column(table, before, after));
    let values = found.values.into_iter().map(|(of, before, after)| Rename::Value(of, before, after));
    let candidates = tables.chain(columns).chain(values).collect();
    Ok(NewMigration { module: format!("m{name}"), name, source, candidates, is_empty })
}
