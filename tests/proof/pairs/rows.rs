//! The rows of a database as text, and what must be the same of them at two versions.

use std::collections::BTreeMap;

use diglot_dialect::quoted;
use diglot_model::{Column, Schema, Table, is_same_kind};
use harness::Scratch;

use super::text::Step;

/// Every row of every table: by table, then by column.
pub(super) type Rows = BTreeMap<String, Vec<BTreeMap<String, String>>>;

const BETWEEN: &str = "¦";

/// What the tables of `schema` hold.
pub(super) async fn of(scratch: &Scratch, schema: &Schema) -> Rows {
    let mut out = Rows::new();
    for table in schema.tables.values() {
        let texts: Vec<String> = table.columns.keys().map(|it| as_text(scratch, it)).collect();
        let between = format!(", '{BETWEEN}', ");
        let sql = format!("SELECT {} FROM {}", texts.join(&between), quoted(&table.name));
        let rows = scratch.query(&sql).await.unwrap_or_else(|cause| panic!("{sql}: {cause}"));
        let separator = format!("|{BETWEEN}|");
        let row = |row: &String| {
            table.columns.keys().cloned().zip(row.split(&separator).map(str::to_owned)).collect()
        };
        out.insert(table.name.clone(), rows.iter().map(row).collect());
    }
    out
}

fn as_text(scratch: &Scratch, column: &str) -> String {
    let name = quoted(column);
    if scratch.engine == "sqlite" {
        format!(
            "CASE WHEN {name} IS NULL THEN '~' WHEN typeof({name}) = 'blob' THEN hex({name}) ELSE CAST({name} AS TEXT) END"
        )
    } else {
        format!("coalesce(CAST({name} AS text), '~')")
    }
}

/// Whether what a column holds must be the same before and after: nothing computes, maintains or fills it.
fn stays(before: &Column, after: &Column, table: &str, step: &Step) -> bool {
    let made = |it: &Column| it.is_computed() || it.updated;
    let filled =
        |name: &str| step.filled.contains_key(name) || step.filled.contains_key(&format!("{table}.{name}"));
    is_same_kind(&before.kind, &after.kind)
        && !made(before)
        && !made(after)
        && !filled(&before.name)
        && !filled(&after.name)
}

/// The tables in which a value that should have stayed is another one, going from `before` (at `a`) to `after` (at `b`), with
/// what was renamed on the way.
pub(super) fn changed(
    step: &Step,
    (a, before): (&Schema, &Rows),
    (b, after): (&Schema, &Rows),
) -> Vec<String> {
    let mut out = Vec::new();
    for table in a.tables.values() {
        let name = step.tables.get(&table.name).unwrap_or(&table.name);
        let Some(next) = b.tables.get(name) else { continue };
        let columns = columns(step, table, next);
        let rows = |rows: &[BTreeMap<String, String>], pick: &dyn Fn(&(String, String)) -> (String, bool)| {
            let mut rows: Vec<Vec<String>> = rows
                .iter()
                .map(|row| {
                    let value = |pair: &(String, String)| {
                        let (column, first) = pick(pair);
                        plain(step, &row[&column], first)
                    };
                    columns.iter().map(value).collect()
                })
                .collect();
            rows.sort();
            rows
        };
        let (was, is) = (
            rows(&before[&table.name], &|it| (it.0.clone(), true)),
            rows(&after[name], &|it| (it.1.clone(), false)),
        );
        if was != is {
            println!("{}: was {was:?}\n    is {is:?}", table.name);
            out.push(name.clone());
        }
    }
    out
}

/// The columns whose values stay, as (before, after).
fn columns(step: &Step, table: &Table, next: &Table) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for column in table.columns.values() {
        let renamed = |table: &Table| step.columns.get(&(table.name.clone(), column.name.clone()));
        let to = renamed(next).or_else(|| renamed(table)).unwrap_or(&column.name);
        if let Some(other) = next.columns.get(to)
            && stays(column, other, &next.name, step)
        {
            out.push((column.name.clone(), to.clone()));
        }
    }
    out
}

/// A value with the name it has now, a number without the zeros of another scale.
fn plain(step: &Step, value: &str, before: bool) -> String {
    let renamed = step.values.iter().find(|it| before && it.0 == value).map_or(value, |it| it.1.as_str());
    match renamed.parse::<f64>() {
        Ok(number) if renamed.contains('.') => number.to_string(),
        _ => renamed.to_owned(),
    }
}

/// The same way in the other direction.
pub(super) fn reversed(
    step: &Step,
) -> (BTreeMap<String, String>, BTreeMap<(String, String), String>, Vec<(String, String)>) {
    let tables: BTreeMap<String, String> = step.tables.iter().map(|(a, b)| (b.clone(), a.clone())).collect();
    let columns = step.columns.iter().map(|((table, a), b)| {
        let before = tables.get(table).unwrap_or(table).clone();
        ((before, b.clone()), a.clone())
    });
    let values = step.values.iter().map(|(a, b)| (b.clone(), a.clone())).collect();
    (tables.clone(), columns.collect(), values)
}
