//! The next migration, written from the difference between the declarations and the history.

use std::path::Path;

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
    /// Columns that may have been renamed rather than dropped and added: (table, before, after).
    pub candidates: Vec<(String, String, String)>,
    /// Whether there was nothing to do.
    pub is_empty: bool,
}

/// A rename a person confirmed: `users.name=users.full_name` is (`users`, `name`, `full_name`), a table's has
/// no first part.
pub type Rename = (Option<String>, String, String);

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
    for (table, before, after) in renames.iter().chain(&sides.renamed).cloned() {
        match table {
            Some(table) => all.columns.push((table, before, after)),
            None => all.tables.push((before, after)),
        }
    }
    let mut found = difference(&sides.replayed, &sides.declared, &all);
    let is_empty = found.operations.is_empty();
    if empty {
        found = diglot_plan::Difference::default();
    }
    let views = parsed.declarations.views.iter();
    let views = views.map(|it| (it.name.text.clone(), it.query.text.clone())).collect();
    let name = format!("{:03}_{name}", sides.migrations.len());
    let source = diglot_emit::migration_source(&name, &found, &sides.replayed, &views);
    Ok(NewMigration { module: format!("m{name}"), name, source, candidates: found.candidates, is_empty })
}
