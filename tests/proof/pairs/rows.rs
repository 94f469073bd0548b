//! The rows of a database as text, and what must be the same of them at two versions.

use std::collections::BTreeMap;

use diglot_dialect::quoted;
use diglot_model::{Column, Schema, Table, is_same_kind};
use harness::Scratch;

use super::text::Names;

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
fn stays(before: &Column, after: &Column, table: &str, given: &BTreeMap<String, String>) -> bool {
    let made = |it: &Column| it.is_computed() || it.updated;
    let filled = |name: &str| given.contains_key(name) || given.contains_key(&format!("{table}.{name}"));
    is_same_kind(&before.kind, &after.kind)
        && !made(before)
        && !made(after)
        && !filled(&before.name)
        && !filled(&after.name)
}

/// What is held against one another.
pub(super) struct Change<'a> {
    pub(super) names: &'a Names,
    /// The columns a person fills.
    pub(super) filled: &'a BTreeMap<String, String>,
    pub(super) before: (&'a Schema, &'a Rows),
    pub(super) after: (&'a Schema, &'a Rows),
}

impl Change<'_> {
    /// The tables in which a value that should have stayed is another one.
    pub(super) fn tables(&self) -> Vec<String> {
        let mut out = Vec::new();
        for table in self.before.0.tables.values() {
            let name = self.names.tables.get(&table.name).unwrap_or(&table.name);
            let Some(next) = self.after.0.tables.get(name) else { continue };
            let columns = self.columns(table, next);
            let mut was = Vec::new();
            for row in &self.before.1[&table.name] {
                let values = columns.iter().map(|(column, _)| plain(self.renamed(&row[column])));
                was.push(values.collect::<Vec<_>>());
            }
            let mut is = Vec::new();
            for row in &self.after.1[name] {
                is.push(columns.iter().map(|(_, column)| plain(&row[column])).collect::<Vec<_>>());
            }
            was.sort();
            is.sort();
            if was != is {
                println!("{}: was {was:?}\n    is {is:?}", table.name);
                out.push(name.clone());
            }
        }
        out
    }

    /// The columns whose values stay, as (before, after).
    fn columns(&self, table: &Table, next: &Table) -> Vec<(String, String)> {
        let mut out = Vec::new();
        for column in table.columns.values() {
            let renamed = |table: &Table| self.names.columns.get(&(table.name.clone(), column.name.clone()));
            let to = renamed(next).or_else(|| renamed(table)).unwrap_or(&column.name);
            if let Some(other) = next.columns.get(to)
                && stays(column, other, &next.name, self.filled)
            {
                out.push((column.name.clone(), to.clone()));
            }
        }
        out
    }

    /// A value by the name it has afterwards.
    fn renamed<'a>(&'a self, value: &'a str) -> &'a str {
        self.names.values.iter().find(|it| it.0 == value).map_or(value, |it| it.1.as_str())
    }
}

/// A number without the zeros of another scale.
fn plain(value: &str) -> String {
    match value.parse::<f64>() {
        Ok(number) if value.contains('.') => number.to_string(),
        _ => value.to_owned(),
    }
}
