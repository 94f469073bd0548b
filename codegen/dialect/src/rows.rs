//! Statements that fill and move rows.

use diglot_model::{Expression, Joined, Table};

use crate::{
    ddl::Hooks,
    expression::render,
    identifier::{list, quoted},
};

/// A value over the rows of `source` as it is assigned to `column` of `table`; `from` is the table of `source`, where that is
/// known.
fn assigned(
    hooks: &dyn Hooks,
    table: &Table,
    column: &str,
    value: &Expression,
    (source, from): (&str, Option<&Table>),
) -> String {
    let text = render(hooks, value, Some(source));
    let taken = match value {
        Expression::Column(name) => from.and_then(|it| it.columns.get(name)),
        _ => None,
    };
    match table.columns.get(column) {
        Some(column) => hooks.assigned(column, taken, text),
        None => text,
    }
}

/// The assignments of a backfill of `table`, over the rows of `source`.
pub(crate) fn assignments(
    hooks: &dyn Hooks,
    table: &Table,
    source: &str,
    set: &[(String, Expression)],
) -> String {
    let from = (source == table.name).then_some(table);
    let assignments: Vec<String> = set
        .iter()
        .map(|(column, value)| {
            format!("{} = {}", quoted(column), assigned(hooks, table, column, value, (source, from)))
        })
        .collect();
    assignments.join(",\n    ")
}

/// `UPDATE … SET …` that fills columns of rows already there.
pub(crate) fn backfill(
    hooks: &dyn Hooks,
    table: &Table,
    set: &[(String, Expression)],
    filter: Option<&Expression>,
    from: Option<&Joined>,
) -> String {
    let source = from.map_or(&table.name, |it| &it.table);
    let mut conditions: Vec<String> = from.iter().map(|it| joined(table, it)).collect();
    conditions.extend(filter.map(|it| {
        let text = render(hooks, it, from.map(|it| it.table.as_str()));
        if from.is_some() { format!("({text})") } else { text }
    }));
    let sources: Vec<String> = from.iter().map(|it| quoted(&it.table)).collect();
    update(table, &assignments(hooks, table, source, set), &sources, &conditions)
}

/// `UPDATE … SET … FROM … WHERE …`, without the parts there is nothing for.
pub(crate) fn update(table: &Table, set: &str, sources: &[String], conditions: &[String]) -> String {
    let mut text = format!("UPDATE {}\nSET {set}", quoted(&table.name));
    for (word, list) in [("FROM", sources.join(", ")), ("WHERE", conditions.join(" AND "))] {
        if !list.is_empty() {
            text.push_str(&format!("\n{word} {list}"));
        }
    }
    text
}

/// Which row of the other table a value is taken from.
pub(crate) fn joined(table: &Table, from: &Joined) -> String {
    let (other, column) = (quoted(&from.table), quoted(&from.column));
    format!("{other}.{column} = {}.{}", quoted(&table.name), quoted(&from.key))
}

/// `INSERT INTO … SELECT …` that makes rows of the rows of another table, called `source`.
pub(crate) fn insert(
    hooks: &dyn Hooks,
    table: &Table,
    from: &Table,
    source: &str,
    set: &[(String, Expression)],
    filter: Option<&Expression>,
) -> String {
    let values: Vec<String> =
        set.iter().map(|(column, it)| assigned(hooks, table, column, it, (&from.name, Some(from)))).collect();
    let mut text = format!(
        "INSERT INTO {} ({})\nSELECT {}\nFROM {source}",
        quoted(&table.name),
        list(set.iter().map(|it| &it.0)),
        values.join(", ")
    );
    if let Some(filter) = filter {
        text.push_str(&format!("\nWHERE {}", render(hooks, filter, Some(&from.name))));
    }
    text
}
