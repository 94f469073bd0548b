//! References that one engine refuses, or that the engines carry out differently.

use diglot_model::{Action, Column, Reference, Table, Type, engine_option};
use diglot_parse::{Diagnostic, Location};

/// Where the parts of a reference are written.
pub(crate) struct Places {
    /// The column, or the whole of a reference over several.
    pub(crate) reference: Location,
    /// What deleting the referenced row does, where it is said.
    pub(crate) on_delete: Option<Location>,
    /// What changing the referenced key does, where it is said.
    pub(crate) on_update: Option<Location>,
}

/// Complains of a reference of `table` to `found` that does not mean the same on both engines.
pub(crate) fn divergence(
    table: &Table,
    reference: &Reference,
    found: &Table,
    places: &Places,
) -> Option<Diagnostic> {
    native_types(table, reference, found, places)
        .or_else(|| computed(table, reference, places))
        .or_else(|| spelling(reference, found, places))
}

/// The type one engine is told for a column instead of its own.
fn native(column: &Column) -> Option<&str> {
    engine_option(&column.options, "postgres", "type")
}

/// A native type is compared with nothing but itself.
fn native_types(table: &Table, reference: &Reference, found: &Table, places: &Places) -> Option<Diagnostic> {
    let pairs = reference.columns.iter().zip(&reference.referenced_columns);
    let (own, other) = pairs
        .filter_map(|(own, other)| Some((table.columns.get(own)?, found.columns.get(other)?)))
        .find(|(own, other)| native(own) != native(other))?;
    let said = |it: &Column| match native(it) {
        Some(native) => format!("`{native}`"),
        None => "a text".to_owned(),
    };
    let message = format!(
        "`{}` is {} on Postgres, but `{}.{}` is {}",
        own.name,
        said(own),
        found.name,
        other.name,
        said(other)
    );
    let diagnostic = Diagnostic::new("D0221", places.reference, message);
    Some(match native(other) {
        Some(native) => diagnostic.help(format!(
            "give both the same type: `#[postgres(type = \"{native}\")] pub {}: Text`, and on the table \
             `#[reference({} => {}({}))]`",
            own.name,
            reference.columns.join(", "),
            found.type_name,
            reference.referenced_columns.join(", ")
        )),
        None => diagnostic.help(format!("remove `#[postgres(type = …)]` from `{}`", own.name)),
    })
}

/// Nothing writes to a column that is computed.
fn computed(table: &Table, reference: &Reference, places: &Places) -> Option<Diagnostic> {
    let column = reference
        .columns
        .iter()
        .find(|it| table.columns.get(*it).is_some_and(|it| it.generated.is_some()))?;
    let writes = |action: Action| matches!(action, Action::Cascade | Action::SetNull | Action::SetDefault);
    let deletes = matches!(reference.on_delete, Action::SetNull | Action::SetDefault);
    let (event, place) = if deletes {
        ("on_delete", places.on_delete)
    } else if writes(reference.on_update) {
        ("on_update", places.on_update)
    } else {
        return None;
    };
    let message = format!("`{event}` would write to `{column}`, which is computed");
    Some(
        Diagnostic::new("D0208", place.unwrap_or(places.reference), message)
            .help("remove it; a computed column can only be deleted along (`on_delete` with `cascade`)"),
    )
}

/// A key that changes its spelling and stays equal has changed for one engine alone.
fn spelling(reference: &Reference, found: &Table, places: &Places) -> Option<Diagnostic> {
    if reference.on_update == Action::NoAction {
        return None;
    }
    let column = reference.referenced_columns.iter().filter_map(|it| found.columns.get(it));
    let column = column.into_iter().find(|it| matches!(it.kind, Type::CaselessText { .. }))?;
    let message = format!(
        "`on_update` follows `{}.{}`, whose case can change without the value changing",
        found.name, column.name
    );
    Some(
        Diagnostic::new("D0235", places.on_update.unwrap_or(places.reference), message)
            .label("from `ann` to `Ann`, one engine does this and the other does nothing")
            .help(
                "remove `on_update`: the case may then change, and the value only while nothing refers to it",
            )
            .help("or refer to a key that never changes, such as a `Uuid`"),
    )
}
