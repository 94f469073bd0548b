//! The counter behind an identity column: a sequence, which rows with numbers of their own pass by.

use diglot_model::{Expression, Table};

use crate::identifier::{quoted, string};

/// Lets the counter of `table` go on after the largest number given, where `set` gives rows their numbers: the server
/// counts only what it has given itself. It never goes back, as SQLite's does not.
pub(super) fn go_on(table: &Table, set: &[(String, Expression)]) -> Option<String> {
    let column = table.columns.values().find(|it| it.identity)?;
    set.iter().any(|it| it.0 == column.name).then(|| after_largest(table)).flatten()
}

/// Lets the counter of `table` go on after the largest number that is there, unless it is beyond it.
pub(super) fn after_largest(table: &Table) -> Option<String> {
    let column = table.columns.values().find(|it| it.identity)?;
    let (name, key) = (quoted(&table.name), quoted(&column.name));
    Some(format!(
        "SELECT setval(counter.sequence, given.largest)\n\
         FROM (SELECT pg_get_serial_sequence({}, {})::regclass AS sequence) AS counter,\n     \
         (SELECT max({key}) AS largest FROM {name}) AS given\n\
         WHERE given.largest > coalesce(pg_sequence_last_value(counter.sequence), 0)",
        string(&name),
        string(&column.name)
    ))
}
