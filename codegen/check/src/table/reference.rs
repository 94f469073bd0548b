//! References, and the indexes they get.

use diglot_model::{Action, Index, Reference, Schema, Table, names};
use diglot_parse::{ActionName, ColumnDeclaration, Diagnostic, Location, ReferenceDeclaration};

use super::divergence::Places;
use crate::{
    expression::{describe, of_table, unknown_column},
    scope::Scope,
};

pub(super) fn check_reference(
    declaration: &ColumnDeclaration,
    reference: Option<&Reference>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let actions = [("on_delete", declaration.on_delete), ("on_update", declaration.on_update)];
    for (word, (action, location)) in actions.into_iter().filter_map(|(word, it)| Some((word, it?))) {
        let name = &declaration.name.text;
        let problem = if reference.is_none() {
            Some((
                format!("`{name}` is not a reference"),
                "`#[on_delete]` and `#[on_update]` belong on `Ref<T>`",
            ))
        } else if action == ActionName::SetNull && !declaration.nullable {
            Some((
                format!("`{word}(set_null)` on `{name}`, which may not be NULL"),
                "make the column `Option<Ref<…>>`, or choose cascade or restrict",
            ))
        } else if action == ActionName::SetDefault && declaration.default.is_none() {
            Some((format!("`{word}(set_default)` on `{name}`, which has no default"), "add `#[default(…)]`"))
        } else {
            None
        };
        if let Some((message, help)) = problem {
            diagnostics.push(
                Diagnostic::new("D0208", location, message)
                    .also(declaration.name.location, "the column")
                    .help(help),
            );
        }
    }
    if reference.is_none() {
        let misplaced = [
            (declaration.deferrable, "deferrable"),
            (declaration.inverse.as_ref().map(|it| it.location), "inverse"),
        ];
        for (location, word) in misplaced.into_iter().filter_map(|(it, word)| Some((it?, word))) {
            let message = format!("`#[{word}]` on `{}`, which is not a reference", declaration.name.text);
            diagnostics
                .push(Diagnostic::new("D0209", location, message).help("it belongs on a `Ref<T>` column"));
        }
    }
}

pub(super) fn action(name: ActionName) -> Action {
    match name {
        ActionName::NoAction => Action::NoAction,
        ActionName::Restrict => Action::Restrict,
        ActionName::Cascade => Action::Cascade,
        ActionName::SetNull => Action::SetNull,
        ActionName::SetDefault => Action::SetDefault,
    }
}

/// A reference over several columns, or to something other than the key.
pub(crate) fn resolve_reference(
    declaration: &ReferenceDeclaration,
    table: &Table,
    scope: &Scope,
    schema: &Schema,
) -> Result<Reference, Box<Diagnostic>> {
    let target = &declaration.target;
    let Some(found) = scope.get(&target.text).and_then(|it| schema.tables.get(&it.table)) else {
        let diagnostic = Diagnostic::new(
            "D0202",
            target.location,
            format!("`{}` is not the row type of a table", target.text),
        );
        let otherwise = "declare the table: `#[table(name)] pub struct …`";
        return Err(Box::new(diagnostic.did_you_mean(&target.text, scope.type_names(), otherwise)));
    };
    let referenced: Vec<String> = if declaration.referenced_columns.is_empty() {
        found.key_columns().to_vec()
    } else {
        declaration.referenced_columns.iter().map(|it| it.text.clone()).collect()
    };
    if referenced.len() != declaration.columns.len() {
        let message = format!("{} columns cannot refer to {}", declaration.columns.len(), referenced.len());
        return Err(Box::new(Diagnostic::new("D0229", declaration.location, message).help(format!(
            "`{}` is known by ({})",
            found.name,
            referenced.join(", ")
        ))));
    }
    for (column, other) in declaration.columns.iter().zip(&referenced) {
        let place = declaration.referenced_columns.iter().find(|it| it.text == *other);
        let Some(own) = table.columns.get(&column.text) else {
            let known = table.columns.keys().map(String::as_str);
            return Err(unknown_column(&of_table(&table.name), &column.text, known, column.location));
        };
        let Some(other_column) = found.columns.get(other) else {
            let known = found.columns.keys().map(String::as_str);
            let location = place.map_or(target.location, |it| it.location);
            return Err(unknown_column(&of_table(&found.name), other, known, location));
        };
        if own.kind != other_column.kind {
            let message = format!(
                "`{}` is {}, but `{}.{other}` is {}",
                column.text,
                describe(&own.kind),
                found.name,
                describe(&other_column.kind)
            );
            return Err(Box::new(
                Diagnostic::new("D0221", column.location, message)
                    .also(place.map_or(target.location, |it| it.location), "what it would refer to")
                    .help("give both the same type and length"),
            ));
        }
    }
    if !found.can_be_referred_to(&referenced) {
        return Err(Box::new(not_a_key(found, &referenced, target.location)));
    }
    let columns: Vec<String> = declaration.columns.iter().map(|it| it.text.clone()).collect();
    let actions = [("on_delete", declaration.on_delete), ("on_update", declaration.on_update)];
    for (word, (act, location)) in actions.into_iter().filter_map(|(word, it)| Some((word, it?))) {
        let required = columns.iter().find(|it| table.columns.get(*it).is_some_and(|it| !it.nullable));
        if let (ActionName::SetNull, Some(required)) = (act, required) {
            let message = format!("`{word} = set_null` on `{required}`, which may not be NULL");
            return Err(Box::new(
                Diagnostic::new("D0208", location, message)
                    .help("make the columns `Option<…>`, or choose cascade or restrict"),
            ));
        }
        let bare = columns
            .iter()
            .find(|it| table.columns.get(*it).is_some_and(|it| it.default.is_none() && !it.nullable));
        if let (ActionName::SetDefault, Some(bare)) = (act, bare) {
            let message = format!("`{word} = set_default` on `{bare}`, which has no default");
            return Err(Box::new(Diagnostic::new("D0208", location, message).help("add `#[default(…)]`")));
        }
    }
    Ok(Reference {
        name: declaration
            .name
            .as_ref()
            .map_or_else(|| names::reference(&table.name, &columns), |it| it.text.clone()),
        columns,
        referenced_table: found.name.clone(),
        referenced_columns: referenced,
        on_delete: declaration.on_delete.map_or(Action::NoAction, |it| action(it.0)),
        on_update: declaration.on_update.map_or(Action::NoAction, |it| action(it.0)),
        deferrable: declaration.deferrable,
        inverse: declaration.inverse.as_ref().map(|it| it.text.clone()),
    })
}

/// Complains of columns that no key and no unique constraint gives a reference to point at.
pub(crate) fn not_a_key(found: &Table, columns: &[String], place: Location) -> Diagnostic {
    let listed = columns.join(", ");
    if found.is_unique(columns) {
        let message =
            format!("({listed}) of `{}` is unique with NULL as a value, which is no key", found.name);
        return Diagnostic::new("D0230", place, message)
            .label("one engine refuses every row of both tables: \"foreign key mismatch\"")
            .help(format!(
                "declare a plain `#[unique({listed})]` on `{}` beside it, and give one of the two a `name = \"…\"`",
                found.type_name
            ));
    }
    let message = format!("({listed}) does not identify a row of `{}`", found.name);
    let whole = "a unique constraint of some rows, of an expression or of one engine is no key";
    let partial = |it: &&Index| it.unique && it.plain_columns().is_some_and(|it| it == columns);
    let living = found.soft_delete().is_some() && found.indexes.iter().any(|it| partial(&it));
    Diagnostic::new("D0230", place, message).help(if living {
        "it is unique among living rows only: refer to the key of the table".to_owned()
    } else if found.indexes.iter().any(|it| partial(&it)) {
        format!("{whole}: declare `#[unique({listed})]` on `{}`", found.type_name)
    } else {
        format!("declare `#[unique({listed})]` on `{}`", found.type_name)
    })
}

/// Where a reference of one column is written.
pub(crate) fn column_places(column: &ColumnDeclaration) -> Places {
    Places {
        reference: column.kind.location,
        on_delete: column.on_delete.map(|it| it.1),
        on_update: column.on_update.map(|it| it.1),
    }
}

/// Where a reference on a table is written.
pub(crate) fn composite_places(reference: &ReferenceDeclaration) -> Places {
    Places {
        reference: reference.location,
        on_delete: reference.on_delete.map(|it| it.1),
        on_update: reference.on_update.map(|it| it.1),
    }
}
