//! Types that are not one a column can have, told by what they are elsewhere in the declarations.

use diglot_parse::{Declarations, Diagnostic, UnknownType};

/// Says what a name that is no column's type is, where it is declared as something else.
pub(crate) fn explain(diagnostics: &mut Vec<Diagnostic>, declarations: &Declarations) {
    let refused = |name: &str| declarations.plain.iter().any(|it| it.refused && it.name.text == name);
    diagnostics.retain(|it| it.unknown.as_ref().is_none_or(|it| !refused(&it.name)));
    for diagnostic in diagnostics {
        let Some(unknown) = diagnostic.unknown.clone() else { continue };
        let is_table = declarations.tables.iter().any(|it| it.type_name.text == unknown.name);
        if is_table {
            diagnostic.help = rows(&unknown);
            continue;
        }
        let Some(plain) = declarations.plain.iter().find(|it| it.name.text == unknown.name) else { continue };
        let kind = if plain.is_enum { "an enum" } else { "a struct" };
        diagnostic.secondary.push((plain.name.location, format!("{kind} the language says nothing about")));
        diagnostic.help = if plain.is_enum {
            vec!["declare it above: `#[enumeration]`".to_owned()]
        } else {
            vec![
                format!("to refer to its rows: `#[table(name)]` above it, and a column of the type `Ref<{}>`", unknown.name),
                "its fields as columns: `#[embedded]`; as the content of a JSON column: `#[document]`, and `Json<…>`".to_owned(),
            ]
        };
    }
}

/// What to write in place of a row type.
fn rows(unknown: &UnknownType) -> Vec<String> {
    let name = &unknown.name;
    if !unknown.in_list {
        return vec![format!("to refer to a row, write `Ref<{name}>`")];
    }
    let column = diglot_model::names::snake_case(name);
    vec![
        format!(
            "where each `{name}` belongs to one row, it refers to that row: a `Ref` in `{name}`, and \
             `#[inverse({column}s)]` gives this side the list"
        ),
        format!(
            "where it belongs to many, a table of its own joins them: `#[key] pub {column}_id: Ref<{name}>` and a \
             `#[key]` that refers to this table"
        ),
    ]
}
