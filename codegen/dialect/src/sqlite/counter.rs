//! The counter behind an identity column: a row of `sqlite_sequence`, known by the table's name.
//! Source: SQLite documentation, "SQLite Autoincrement", section 3.

use diglot_model::Table;

use crate::identifier::string;

/// Takes the counter of `before` along to `after`, which is called `name` while it is filled: the engine would go on after
/// the largest number that is there, and give those of rows that were removed once more.
pub(super) fn carry(before: &Table, after: &Table, name: &str) -> Vec<String> {
    let counts = |table: &Table| table.columns.values().any(|it| it.identity);
    if !counts(before) || !counts(after) {
        return Vec::new();
    }
    let (old, new) = (string(&before.name), string(name));
    vec![
        format!("DELETE FROM sqlite_sequence\nWHERE name = {new}"),
        format!(
            "INSERT INTO sqlite_sequence (name, seq)\nSELECT {new}, seq FROM sqlite_sequence WHERE name = {old}"
        ),
    ]
}
