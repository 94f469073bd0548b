//! Triggers and their functions: the time of an update, and a column that is offered by two names.

use diglot_model::{Column, Table, names};

use crate::identifier::quoted;

/// The names of the triggers of a table, which are the names of their functions.
pub(super) fn names(table: &Table) -> Vec<String> {
    let updated =
        table.columns.values().filter(|it| it.updated).map(|it| names::touch(&table.name, &it.name));
    let former = table.columns.values().filter(|it| it.former.is_some());
    updated.chain(former.map(|it| names::former(&table.name, &it.name))).collect()
}

/// The statements that create the triggers of a table, or make them what they should be.
pub(super) fn create(table: &Table) -> Vec<String> {
    let updated = table.columns.values().filter(|it| it.updated).flat_map(|it| touch(table, it));
    updated.chain(table.columns.values().flat_map(|it| offer(table, it))).collect()
}

/// The statements that drop a trigger with its function.
pub(super) fn drop(table: &str, name: &str) -> [String; 2] {
    let name = quoted(name);
    [
        format!("DROP TRIGGER IF EXISTS {name} ON {}", quoted(table)),
        format!("DROP FUNCTION IF EXISTS {name}()"),
    ]
}

/// A function for a trigger.
fn function(name: &str, body: &str) -> String {
    format!(
        "CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$\n\
         BEGIN\n{body}    RETURN NEW;\nEND\n$$"
    )
}

/// Sets the time of an update that does not set it itself; not while a migration fills rows, which changes what it says
/// and nothing else. The setting is the migrator's, and ends with its transaction.
pub(super) fn touch(table: &Table, column: &Column) -> [String; 2] {
    let (name, column) = (quoted(&names::touch(&table.name, &column.name)), quoted(&column.name));
    let body = format!(
        "    IF current_setting('diglot.migrating', true) IS DISTINCT FROM 'on' THEN\n        \
         NEW.{column} := now();\n    END IF;\n"
    );
    [
        function(&name, &body),
        format!(
            "CREATE OR REPLACE TRIGGER {name} BEFORE UPDATE ON {} FOR EACH ROW\n\
             WHEN (NEW.{column} = OLD.{column}) EXECUTE FUNCTION {name}()",
            quoted(&table.name)
        ),
    ]
}

/// Keeps a column and its former name the same, whichever of them a program writes.
fn offer(table: &Table, column: &Column) -> Vec<String> {
    let Some(former) = &column.former else { return Vec::new() };
    let name = quoted(&names::former(&table.name, &column.name));
    let (now, before) = (quoted(&column.name), quoted(former));
    let body = format!(
        "    IF TG_OP = 'INSERT' THEN\n        \
         NEW.{now} := coalesce(NEW.{before}, NEW.{now});\n    \
         ELSIF NEW.{now} IS NOT DISTINCT FROM OLD.{now} THEN\n        \
         NEW.{now} := NEW.{before};\n    END IF;\n    \
         NEW.{before} := NEW.{now};\n"
    );
    vec![
        function(&name, &body),
        format!(
            "CREATE OR REPLACE TRIGGER {name} BEFORE INSERT OR UPDATE ON {} FOR EACH ROW\n\
             EXECUTE FUNCTION {name}()",
            quoted(&table.name)
        ),
    ]
}

/// Copies a column to another one with every write, while the rows that are there are being filled.
pub(super) fn copy(table: &Table, name: &str, from: &str, to: &str) -> [String; 2] {
    let name = quoted(name);
    [
        function(&name, &format!("    NEW.{} := NEW.{};\n", quoted(to), quoted(from))),
        format!(
            "CREATE OR REPLACE TRIGGER {name} BEFORE INSERT OR UPDATE ON {} FOR EACH ROW\n\
             EXECUTE FUNCTION {name}()",
            quoted(&table.name)
        ),
    ]
}
