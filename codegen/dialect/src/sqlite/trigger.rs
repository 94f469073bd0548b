//! Triggers: the time of an update, and a column that is offered by two names.

use diglot_model::{Column, Table, engine_option, names};

use super::Sqlite;
use crate::{expression::Words, identifier::quoted};

/// The names of the triggers of a table.
pub(super) fn names(table: &Table) -> Vec<String> {
    let updated =
        table.columns.values().filter(|it| it.updated).map(|it| names::touch(&table.name, &it.name));
    let former = table.columns.values().filter(|it| it.former.is_some());
    updated.chain(former.flat_map(|it| former_names(&table.name, &it.name))).collect()
}

fn former_names(table: &str, column: &str) -> [String; 2] {
    let name = names::former(table, column);
    [format!("{name}_insert"), format!("{name}_update")]
}

/// The statement that drops a trigger.
pub(super) fn drop(name: &str) -> String {
    format!("DROP TRIGGER IF EXISTS {}", quoted(name))
}

/// The statements that create the triggers of a table.
pub(super) fn create(sqlite: &Sqlite, table: &Table) -> Vec<String> {
    let updated = table.columns.values().filter(|it| it.updated).map(|it| touch(sqlite, table, it));
    updated.chain(table.columns.values().flat_map(|it| offer(table, it))).collect()
}

/// A change to rows with the times of their last updates left alone: a migration changes what it says and nothing else.
pub(super) fn untouched(sqlite: &Sqlite, table: &Table, change: String) -> Vec<String> {
    let updated: Vec<&Column> = table.columns.values().filter(|it| it.updated).collect();
    let aside = updated.iter().map(|it| drop(&names::touch(&table.name, &it.name)));
    let back = updated.iter().map(|it| touch(sqlite, table, it));
    aside.chain([change]).chain(back).collect()
}

/// Which row a trigger is about.
fn row(table: &Table) -> String {
    if engine_option(&table.options, "sqlite", "without_rowid").is_none() {
        return "rowid = NEW.rowid".to_owned();
    }
    let equal = |it: &String| format!("{} = NEW.{}", quoted(it), quoted(it));
    table.key_columns().iter().map(equal).collect::<Vec<_>>().join(" AND ")
}

/// Sets the time of an update that does not set it itself.
pub(super) fn touch(sqlite: &Sqlite, table: &Table, column: &Column) -> String {
    let (name, quoted_column) = (quoted(&table.name), quoted(&column.name));
    format!(
        "CREATE TRIGGER IF NOT EXISTS {} AFTER UPDATE ON {name} FOR EACH ROW\n\
         WHEN NEW.{quoted_column} = OLD.{quoted_column}\nBEGIN\n    \
         UPDATE {name} SET {quoted_column} = {} WHERE {};\nEND",
        quoted(&names::touch(&table.name, &column.name)),
        sqlite.now(),
        row(table)
    )
}

/// Keeps a column and its former name the same, whichever of them a program writes.
pub(super) fn offer(table: &Table, column: &Column) -> Vec<String> {
    let Some(former) = &column.former else { return Vec::new() };
    let (name, now, before) = (quoted(&table.name), quoted(&column.name), quoted(former));
    let [on_insert, on_update] = former_names(&table.name, &column.name);
    let row = row(table);
    let written = format!("coalesce(NEW.{before}, NEW.{now})");
    let last = format!("CASE WHEN NEW.{now} IS NOT OLD.{now} THEN NEW.{now} ELSE NEW.{before} END");
    // The column gives up its NOT NULL meanwhile, because a program that knows the old name leaves it out.
    let required = |value: &str| {
        if column.nullable {
            return String::new();
        }
        format!(
            "\n    SELECT RAISE(ABORT, 'NOT NULL constraint failed: {}.{}') WHERE {value} IS NULL;",
            table.name, column.name
        )
    };
    // Only what the update itself writes: another trigger may be between the two names of another column.
    let gone = if column.nullable { String::new() } else { format!(" OR NEW.{now} IS NULL") };
    let insert = format!(
        "CREATE TRIGGER IF NOT EXISTS {} AFTER INSERT ON {name} FOR EACH ROW\nBEGIN{}\n    \
         UPDATE {name} SET {now} = {written}, {before} = {written} \
         WHERE {row} AND NEW.{before} IS NOT NEW.{now};\nEND",
        quoted(&on_insert),
        required(&written)
    );
    let update = format!(
        "CREATE TRIGGER IF NOT EXISTS {} AFTER UPDATE OF {now}, {before} ON {name} FOR EACH ROW\n\
         WHEN NEW.{before} IS NOT NEW.{now}{gone}\nBEGIN{}\n    \
         UPDATE {name} SET {now} = {last}, {before} = {last} WHERE {row};\nEND",
        quoted(&on_update),
        required(&last)
    );
    vec![insert, update]
}
