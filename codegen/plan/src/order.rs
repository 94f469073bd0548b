//! In which order tables are created.

use diglot_model::{Class, Effect, Reference, Schema, Table};

use crate::{Capabilities, Change, Step};

/// The tables in creation order, each with the references that must wait until every table exists.
///
/// The declared order is kept. A reference that every row must have pulls the referenced table before its
/// own; an optional one does not: where it points forward, it waits. So does one that closes a cycle.
#[must_use]
pub fn creation_order<'a>(tables: &[&'a Table]) -> Vec<(&'a Table, Vec<&'a Reference>)> {
    let mut ordered: Vec<&'a Table> = Vec::new();
    for table in tables {
        visit(table, tables, &mut Vec::new(), &mut ordered);
    }
    let position = |name: &str| ordered.iter().position(|it| it.name == name);
    ordered
        .iter()
        .enumerate()
        .map(|(at, table)| {
            let waiting = table
                .references
                .iter()
                .filter(|reference| position(&reference.referenced_table).is_some_and(|it| it > at))
                .collect();
            (*table, waiting)
        })
        .collect()
}

fn visit<'a>(table: &'a Table, all: &[&'a Table], path: &mut Vec<&'a str>, out: &mut Vec<&'a Table>) {
    if path.contains(&table.name.as_str()) || out.iter().any(|it| it.name == table.name) {
        return;
    }
    path.push(&table.name);
    for reference in table.references.iter().filter(|it| is_required(table, it)) {
        if let Some(referenced) = all.iter().find(|it| it.name == reference.referenced_table) {
            visit(referenced, all, path, out);
        }
    }
    path.pop();
    out.push(table);
}

fn is_required(table: &Table, reference: &Reference) -> bool {
    reference.columns.iter().all(|name| table.columns.get(name).is_some_and(|column| !column.nullable))
}

/// The steps that create a whole schema from nothing.
#[must_use]
pub fn schema(schema: &Schema, engine: &dyn Capabilities) -> Vec<Step> {
    let tables: Vec<&Table> = schema.tables.values().collect();
    create(&tables, engine)
}

/// The steps that create `tables`: each table with its indexes, then the references that had to wait.
pub(crate) fn create(tables: &[&Table], engine: &dyn Capabilities) -> Vec<Step> {
    let ordered = creation_order(tables);
    let mut steps = Vec::new();
    let mut waiting = Vec::new();
    for (table, deferred) in ordered {
        let deferred = if engine.accepts_forward_references() { Vec::new() } else { deferred };
        steps.push(Step {
            description: format!("create table {}", table.name),
            class: Class::Additive,
            effect: Effect::TableExists(table.name.clone()),
            change: Change::CreateTable {
                table: table.clone(),
                deferred: deferred.iter().map(|it| it.name.clone()).collect(),
            },
        });
        waiting.extend(deferred.into_iter().map(|reference| (table, reference)));
    }
    for (table, reference) in waiting {
        steps.push(Step {
            description: format!("add foreign key {} to {}", reference.name, table.name),
            class: Class::Additive,
            effect: Effect::ConstraintExists(table.name.clone(), reference.name.clone()),
            change: Change::AddReference { table: table.clone(), reference: reference.clone() },
        });
    }
    steps
}
