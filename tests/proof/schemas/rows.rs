//! Rows for random schemas, and what becomes of them.

use std::collections::BTreeMap;

use diglot_model::{Schema, Table, Type, is_same_kind};
use harness::Scratch;

/// How many rows every table has.
const ROWS: usize = 3;

/// A UUID as an engine writes it.
fn uuid(engine: &str, number: usize) -> String {
    let hex = format!("{number:032x}");
    if engine == "sqlite" { format!("x'{hex}'") } else { format!("'{hex}'") }
}

/// The value of a column in one row.
fn value(engine: &str, kind: &Type, number: usize) -> String {
    let sqlite = engine == "sqlite";
    match kind {
        Type::Uuid => uuid(engine, number),
        Type::Text { .. } | Type::CaselessText { .. } => format!("'it''s {number}'"),
        Type::Integer { .. } | Type::Duration => (6 + number).to_string(),
        Type::Decimal { .. } if sqlite => format!("-15{number}"),
        Type::Decimal { .. } => format!("-1.5{number}"),
        Type::Timestamp if sqlite => format!("{number}000000"),
        Type::Timestamp => format!("'1970-01-01T00:00:0{number}Z'"),
        Type::Time if sqlite => format!("{number}000000"),
        Type::Time => format!("'00:00:0{number}'"),
        Type::Array(_) if sqlite => "'[]'".to_owned(),
        Type::Array(_) => "'{}'".to_owned(),
        Type::Boolean => "TRUE".to_owned(),
        Type::Enumeration(_) => if number == 2 { "'glad'" } else { "'calm'" }.to_owned(),
        Type::Json => "'{}'".to_owned(),
        _ if sqlite => number.to_string(),
        _ => format!("'1970-01-0{number}'"),
    }
}

/// Fills every table: the rows of all have the same keys, and each refers to the one with its own. The last has
/// NULL wherever it may.
pub(super) async fn fill(scratch: &Scratch, url: &str, schema: &Schema) {
    let tables: Vec<&Table> = schema.tables.values().collect();
    for (table, _) in diglot_plan::creation_order(&tables) {
        for number in 1..=ROWS {
            let (mut columns, mut values) = (Vec::new(), Vec::new());
            for column in table.columns.values().filter(|it| !it.is_computed()) {
                let refers = table.references.iter().any(|it| it.columns == [column.name.clone()]);
                if column.nullable && (refers || number == ROWS) {
                    continue;
                }
                columns.push(column.name.clone());
                values.push(value(scratch.engine, &column.kind, number));
            }
            let sql =
                format!("INSERT INTO {} ({}) VALUES ({})", table.name, columns.join(", "), values.join(", "));
            scratch.by_hand_at(url, &sql).await;
        }
    }
}

/// Every value, by table, column and key.
pub(super) type Values = BTreeMap<(String, String), Vec<String>>;

/// Reads every value of the tables of a schema.
pub(super) async fn read(scratch: &Scratch, url: &str, schema: &Schema) -> Values {
    let mut values = Values::new();
    for table in schema.tables.values() {
        let names: Vec<&String> = table.columns.values().map(|it| &it.name).collect();
        let list: Vec<String> = names.iter().map(|it| format!("CAST({it} AS text)")).collect();
        let list = if scratch.engine == "sqlite" {
            names.iter().map(|it| it.to_string()).collect::<Vec<_>>().join(", ")
        } else {
            list.join(", ")
        };
        let sql = format!("SELECT {list} FROM {} ORDER BY id", table.name);
        let rows = scratch.query_at(url, &sql).await.unwrap_or_else(|cause| panic!("{cause}: {sql}"));
        for (at, name) in names.iter().enumerate() {
            let column = rows.iter().map(|it| it.split('|').nth(at).unwrap_or_default().to_owned());
            values.insert((table.name.clone(), (*name).clone()), column.collect());
        }
    }
    values
}

/// What must be the same in both: every value of a column that is there before and after, by the name it has
/// after. A value that is NULL may be filled.
pub(super) fn lost(
    before: (&Schema, &Values),
    after: (&Schema, &Values),
    renamed: &dyn Fn(&str, &str) -> String,
    merry: bool,
) -> Vec<String> {
    let mut lost = Vec::new();
    for table in before.0.tables.values() {
        let Some(next) = after.0.tables.get(&table.name) else { continue };
        for column in table.columns.values().filter(|it| it.name != "u") {
            let name = renamed(&table.name, &column.name);
            let Some(target) = next.columns.get(&name) else { continue };
            if !is_same_kind(&column.kind, &target.kind) || column.is_computed() || target.is_computed() {
                continue;
            }
            let old = &before.1[&(table.name.clone(), column.name.clone())];
            let new = &after.1[&(table.name.clone(), name.clone())];
            let same = old.len() == new.len()
                && old.iter().zip(new).all(|(old, new)| {
                    old == new
                        || old == "null" && !target.nullable
                        || merry && old == "glad" && new == "merry"
                });
            if !same {
                lost.push(format!("{}.{} was {old:?} and is {new:?}", table.name, column.name));
            }
        }
    }
    lost
}
