//! The beginning of a history as one migration.

use std::{collections::HashMap, path::Path};

use diglot_model::{Operation, Schema, replay};
use diglot_parse::OperationDeclaration;
use diglot_plan::{Renames, difference};

use crate::{CompileError, drawn};

/// One migration in the place of several, and those it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Squashed {
    /// Its name with its number, which is that of the last one it stands for.
    pub name: String,
    /// The module it stands in.
    pub module: String,
    /// The text of the module.
    pub source: String,
    /// The names of the migrations it stands for, oldest first.
    pub replaced: Vec<String>,
}

/// Makes one migration of the history of the schema crate at `root`, from its beginning up to and including `to`
/// (a name or a number). A database that has all of those is taken to have it; what they did to rows is not
/// repeated on a fresh one.
///
/// # Errors
/// The declarations or the history do not hold; there is no such migration; or statements written by hand would
/// be left out without `without_sql`.
pub fn squash(
    root: &Path,
    shown: &Path,
    to: &str,
    without_sql: bool,
    color: bool,
) -> Result<Squashed, CompileError> {
    let parsed = diglot_parse::read_crate(root, shown);
    let sides = diglot_check::sides(&parsed).map_err(|it| drawn(&it, &parsed.sources, color))?;
    let number: Option<u32> = to.parse().ok();
    let end = sides.migrations.iter().position(|it| it.name == to || Some(it.number) == number);
    let Some(end) = end else {
        let names: Vec<&str> = sides.migrations.iter().map(|it| it.name.as_str()).collect();
        let message = format!("there is no migration `{to}`; there are {}", names.join(", "));
        return Err(CompileError::Migration(message));
    };
    let replaced = &sides.migrations[..=end];
    if replaced.len() < 2 {
        return Err(CompileError::Migration("one migration alone is squashed already".to_owned()));
    }
    let by_hand = replaced.iter().filter(|it| it.operations.iter().any(is_sql));
    let by_hand: Vec<&str> = by_hand.map(|it| it.name.as_str()).collect();
    if !by_hand.is_empty() && !without_sql {
        return Err(CompileError::Migration(format!(
            "{} runs statements written by hand, which a squashed migration leaves out; move what a fresh database \
             needs to a new migration, then say --without-sql",
            by_hand.join(", ")
        )));
    }
    let schema = replay(replaced).map_err(|cause| CompileError::Migration(cause.to_string()))?;
    let found = difference(&Schema::default(), &schema, &Renames::default());
    let (last, number) = replaced.last().map_or(("", 0), |it| (it.name.as_str(), it.number));
    let mut name = format!("{number:03}_base");
    if last == name {
        name.push_str("_squashed");
    }
    let mut source = diglot_emit::migration_source(&name, &found, &Schema::default(), &views(&parsed));
    let lines: Vec<String> =
        replaced.iter().map(|it| format!("    replaces {:?} = {:?};\n", it.name, it.checksum())).collect();
    let head = format!("    name {name:?};\n");
    source = source.replacen(&head, &format!("{head}{}", lines.concat()), 1);
    source = source.replacen("    /// Base.\n", &format!("    /// The schema as of {last}.\n"), 1);
    Ok(Squashed {
        module: format!("m{name}"),
        name,
        source,
        replaced: replaced.iter().map(|it| it.name.clone()).collect(),
    })
}

fn is_sql(operation: &Operation) -> bool {
    matches!(operation, Operation::Sql { .. })
}

/// The texts of views by name, as the last migration that creates one has it.
fn views(parsed: &diglot_parse::Parsed) -> HashMap<String, String> {
    let mut migrations: Vec<_> = parsed.declarations.migrations.iter().collect();
    migrations.sort_by(|a, b| a.name.text.cmp(&b.name.text));
    let operations = migrations.into_iter().flat_map(|it| &it.operations);
    operations
        .filter_map(|it| match it {
            OperationDeclaration::CreateView(view) => Some((view.name.text.clone(), view.query.text.clone())),
            _ => None,
        })
        .collect()
}
