//! In which order tables are created, steps run and values stand.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use diglot_model::{Class, ColumnChange, Effect, Enumeration, Enumerations, Reference, Schema, Table};

use crate::{Capabilities, Change, Step};

/// The tables in creation order, each with the references that must wait until every table exists.
///
/// The declared order is kept. A reference that every row must have pulls the referenced table before its
/// own; an optional one does not: where it points forward, it waits. So does one that closes a cycle.
#[must_use]
pub fn creation_order<'a>(tables: &[&'a Table]) -> Vec<(&'a Table, Vec<&'a Reference>)> {
    let by_name: HashMap<&str, &'a Table> = tables.iter().map(|it| (it.name.as_str(), *it)).collect();
    let mut visit = Visit { by_name, placed: HashMap::new(), ordered: Vec::new() };
    for table in tables {
        visit.table(table, &mut HashSet::new());
    }
    let Visit { placed, ordered, .. } = visit;
    ordered
        .into_iter()
        .enumerate()
        .map(|(at, table)| {
            let later = |it: &&Reference| placed.get(it.referenced_table.as_str()).is_some_and(|it| *it > at);
            (table, table.references.iter().filter(later).collect())
        })
        .collect()
}

struct Visit<'a> {
    by_name: HashMap<&'a str, &'a Table>,
    /// Where each table stands in `ordered`.
    placed: HashMap<&'a str, usize>,
    ordered: Vec<&'a Table>,
}

impl<'a> Visit<'a> {
    fn table(&mut self, table: &'a Table, path: &mut HashSet<&'a str>) {
        if self.placed.contains_key(table.name.as_str()) || !path.insert(&table.name) {
            return;
        }
        for reference in table.references.iter().filter(|it| is_required(table, it)) {
            if let Some(referenced) = self.by_name.get(reference.referenced_table.as_str()).copied() {
                self.table(referenced, path);
            }
        }
        path.remove(table.name.as_str());
        self.placed.insert(&table.name, self.ordered.len());
        self.ordered.push(table);
    }
}

/// Moves what programs of before cannot live with, NULL being forbidden, behind the steps that rows may refuse: a migration
/// that stops there leaves them working.
pub(crate) fn forbid_last(steps: &mut [Step]) {
    let forbids =
        |it: &Step| matches!(it.change, Change::AlterColumn { change: ColumnChange::SetNotNull, .. });
    let may_refuse = |it: &Step| {
        matches!(
            it.change,
            Change::AddUnique { .. }
                | Change::AddIndex { .. }
                | Change::AddCheck { .. }
                | Change::AddReference { .. }
        )
    };
    for start in (0..steps.len()).rev() {
        let mut at = start;
        while forbids(&steps[at]) && steps.get(at + 1).is_some_and(may_refuse) {
            steps.swap(at, at + 1);
            at += 1;
        }
    }
}

/// Gives the enumerations of steps that lead back to `schema` the order their values have there, as far as
/// they have the same ones.
pub fn in_order_of(steps: &mut [Step], schema: &Schema) {
    let names = |it: &Enumeration| {
        let mut values: Vec<String> = it.variants.iter().map(|it| it.value.clone()).collect();
        values.sort();
        values
    };
    for step in steps {
        let mut enumerations = (*step.enumerations).clone();
        for (name, enumeration) in &mut enumerations {
            if let Some(wanted) = schema.enumerations.get(name).filter(|it| names(it) == names(enumeration)) {
                enumeration.clone_from(wanted);
            }
        }
        step.enumerations = Arc::new(enumerations);
    }
}

fn is_required(table: &Table, reference: &Reference) -> bool {
    reference.columns.iter().all(|name| table.columns.get(name).is_some_and(|column| !column.nullable))
}

/// The steps that create a whole schema from nothing.
#[must_use]
pub fn schema(schema: &Schema, engine: &dyn Capabilities) -> Vec<Step> {
    let tables: Vec<&Table> = schema.tables.values().collect();
    let enumerations = Arc::new(schema.enumerations.clone());
    let mut steps = create(&tables, engine, &enumerations);
    steps.extend(schema.views.values().map(|view| {
        let effect = Effect::ViewExists(view.name.clone());
        let change = Change::CreateView { view: view.clone() };
        Step::new(format!("create view {}", view.name), Class::Additive, effect, change, &enumerations)
    }));
    steps
}

/// The steps that create `tables`: each table with its indexes, then the references that had to wait.
pub(crate) fn create(
    tables: &[&Table],
    engine: &dyn Capabilities,
    enumerations: &Arc<Enumerations>,
) -> Vec<Step> {
    let ordered = creation_order(tables);
    let mut steps = Vec::new();
    let mut waiting = Vec::new();
    for (table, deferred) in ordered {
        let deferred = if engine.accepts_forward_references() { Vec::new() } else { deferred };
        let change = Change::CreateTable {
            table: table.clone(),
            deferred: deferred.iter().map(|it| it.name.clone()).collect(),
        };
        steps.push(Step::new(
            format!("create table {}", table.name),
            Class::Additive,
            Effect::TableExists(table.name.clone()),
            change,
            enumerations,
        ));
        waiting.extend(deferred.into_iter().map(|reference| (table, reference)));
    }
    for (table, reference) in waiting {
        steps.push(Step::new(
            format!("add foreign key {} to {}", reference.name, table.name),
            Class::Additive,
            Effect::ConstraintExists(table.name.clone(), reference.name.clone()),
            Change::AddReference { table: table.clone(), reference: reference.clone() },
            enumerations,
        ));
    }
    steps
}
