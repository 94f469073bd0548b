//! Two schemas to the operations that lead from the first to the second.

use diglot_model::{Column, ColumnChange, Enumeration, Operation, Schema, Table, View, apply, widens};

/// Names that changed; never guessed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Renames {
    /// Tables, as (before, after).
    pub tables: Vec<(String, String)>,
    /// Columns, as (table after, before, after).
    pub columns: Vec<(String, String, String)>,
}

/// What leads from one schema to another.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Difference {
    /// The operations, in order.
    pub operations: Vec<Operation>,
    /// Columns of the same type of which one goes and another comes, as (table, gone, come): perhaps a rename.
    pub candidates: Vec<(String, String, String)>,
    /// Columns whose type changes to one that not every value fits, as (table, column).
    pub converted: Vec<(String, String)>,
}

/// The operations that lead from `from` to `to`.
#[must_use]
pub fn difference(from: &Schema, to: &Schema, renames: &Renames) -> Difference {
    let mut out = Difference::default();
    // Every operation is applied as it is found, so that the next is found against what is there then.
    let mut now = from.clone();
    // A view that changes goes first and comes last: it may read anything.
    let changed = |view: &View| to.views.get(&view.name).is_none_or(|it| it.query != view.query);
    for view in from.views.values().rev().filter(|it| changed(it)) {
        push(&mut out, &mut now, Operation::DropView { view: view.name.clone() });
    }
    enumerations(&mut out, &mut now, to);
    for (before, after) in &renames.tables {
        if let (Some(_), Some(table)) = (now.tables.get(before), to.tables.get(after)) {
            let type_name = table.type_name.clone();
            push(
                &mut out,
                &mut now,
                Operation::RenameTable { table: before.clone(), to: after.clone(), type_name },
            );
        }
    }
    for (table, before, after) in &renames.columns {
        if now.tables.get(table).is_some_and(|it| it.columns.contains_key(before)) {
            let (table, column, to) = (table.clone(), before.clone(), after.clone());
            push(&mut out, &mut now, Operation::RenameColumn { table, column, to });
        }
    }
    for table in to.tables.values().filter(|it| !from_has(&now, &it.name)).cloned().collect::<Vec<_>>() {
        push(&mut out, &mut now, Operation::CreateTable(table));
    }
    for wanted in to.tables.values() {
        if let Some(found) = now.tables.get(&wanted.name).cloned() {
            table(&mut out, &mut now, &found, wanted);
        }
    }
    let gone: Vec<String> = now.tables.keys().filter(|it| !to.tables.contains_key(*it)).cloned().collect();
    for table in &gone {
        let references = now.tables.get(table).map(|it| it.references.clone()).unwrap_or_default();
        for reference in references.into_iter().filter(|it| gone.contains(&it.referenced_table)) {
            let (table, name) = (table.clone(), reference.name);
            push(&mut out, &mut now, Operation::DropReference { table, name });
        }
    }
    for table in gone {
        push(&mut out, &mut now, Operation::DropTable { table, loses_data: None });
    }
    for view in to.views.values().filter(|it| !now.views.contains_key(&it.name)).cloned().collect::<Vec<_>>()
    {
        push(&mut out, &mut now, Operation::CreateView(view));
    }
    for (name, enumeration) in &to.enumerations {
        drop_values(&mut out, &mut now, name, enumeration);
    }
    out
}

fn from_has(schema: &Schema, table: &str) -> bool {
    schema.tables.contains_key(table)
}

fn push(out: &mut Difference, now: &mut Schema, operation: Operation) {
    // An operation made from the schema it is applied to fits it.
    if apply(now, &operation).is_ok() {
        out.operations.push(operation);
    }
}

fn enumerations(out: &mut Difference, now: &mut Schema, to: &Schema) {
    for (name, enumeration) in &to.enumerations {
        let Some(found) = now.enumerations.get(name).cloned() else {
            push(out, now, Operation::CreateEnumeration(enumeration.clone()));
            continue;
        };
        for variant in &enumeration.variants {
            if !found.variants.iter().any(|it| it.name == variant.name) {
                let (enumeration, variant) = (name.clone(), variant.clone());
                push(out, now, Operation::AddValue { enumeration, variant });
            }
        }
    }
}

fn drop_values(out: &mut Difference, now: &mut Schema, name: &str, wanted: &Enumeration) {
    let found = now.enumerations.get(name).map(|it| it.variants.clone()).unwrap_or_default();
    for variant in found.iter().filter(|it| !wanted.variants.iter().any(|other| other.name == it.name)) {
        let (enumeration, variant) = (name.to_owned(), variant.name.clone());
        push(out, now, Operation::DropValue { enumeration, variant });
    }
}

/// Names of `before` that `after` lacks or has otherwise.
fn changed<T: PartialEq>(before: &[T], after: &[T], name: impl Fn(&T) -> &String) -> Vec<String> {
    before
        .iter()
        .filter(|it| after.iter().find(|other| name(other) == name(it)) != Some(it))
        .map(|it| name(it).clone())
        .collect()
}

fn table(out: &mut Difference, now: &mut Schema, found: &Table, wanted: &Table) {
    let name = || wanted.name.clone();
    let plain = |table: &Table| {
        let mut references = table.references.clone();
        references.iter_mut().for_each(|it| it.inverse = None);
        references
    };
    for constraint in changed(&found.checks, &wanted.checks, |it| &it.name) {
        push(out, now, Operation::DropCheck { table: name(), name: constraint });
    }
    for constraint in changed(&found.indexes, &wanted.indexes, |it| &it.name) {
        push(out, now, Operation::DropIndex { table: name(), name: constraint });
    }
    for constraint in changed(&found.uniques, &wanted.uniques, |it| &it.name) {
        push(out, now, Operation::DropUnique { table: name(), name: constraint });
    }
    for constraint in changed(&plain(found), &plain(wanted), |it| &it.name) {
        push(out, now, Operation::DropReference { table: name(), name: constraint });
    }
    columns(out, now, found, wanted);
    let Some(found) = now.tables.get(&wanted.name).cloned() else { return };
    for reference in
        wanted.references.iter().filter(|it| !found.references.iter().any(|other| other.name == it.name))
    {
        push(out, now, Operation::AddReference { table: name(), reference: reference.clone() });
    }
    for unique in wanted.uniques.iter().filter(|it| !found.uniques.contains(it)) {
        push(out, now, Operation::AddUnique { table: name(), unique: unique.clone() });
    }
    for check in wanted.checks.iter().filter(|it| !found.checks.contains(it)) {
        push(out, now, Operation::AddCheck { table: name(), check: check.clone() });
    }
    for index in wanted.indexes.iter().filter(|it| !found.indexes.contains(it)) {
        push(out, now, Operation::AddIndex { table: name(), index: index.clone() });
    }
}

fn columns(out: &mut Difference, now: &mut Schema, found: &Table, wanted: &Table) {
    let name = || wanted.name.clone();
    let gone: Vec<&Column> =
        found.columns.values().filter(|it| !wanted.columns.contains_key(&it.name)).collect();
    for column in wanted.columns.values() {
        match found.columns.get(&column.name) {
            Some(before) => alter(out, now, &wanted.name, before, column),
            None => {
                let same = gone.iter().filter(|it| it.kind == column.kind);
                out.candidates.extend(same.map(|it| (name(), it.name.clone(), column.name.clone())));
                if column.nullable || column.default.is_some() || column.is_computed() {
                    push(out, now, Operation::AddColumn { table: name(), column: column.clone() });
                    continue;
                }
                // Added without a value, filled, and only then required.
                let loose = Column { nullable: true, ..column.clone() };
                push(out, now, Operation::AddColumn { table: name(), column: loose });
                let (table, column, change) = (name(), column.name.clone(), ColumnChange::SetNotNull);
                push(out, now, Operation::AlterColumn { table, column, change });
            }
        }
    }
    for column in gone {
        push(
            out,
            now,
            Operation::DropColumn { table: name(), column: column.name.clone(), loses_data: None },
        );
    }
}

fn alter(out: &mut Difference, now: &mut Schema, table: &str, before: &Column, after: &Column) {
    let mut change = |change| {
        let (table, column) = (table.to_owned(), after.name.clone());
        push(out, now, Operation::AlterColumn { table, column, change });
    };
    let mut converted = false;
    if before.kind != after.kind {
        converted = !widens(&before.kind, &after.kind);
        change(ColumnChange::SetType(after.kind.clone()));
    }
    if before.default != after.default {
        change(after.default.clone().map_or(ColumnChange::DropDefault, ColumnChange::SetDefault));
    }
    match (before.nullable, after.nullable) {
        (false, true) => change(ColumnChange::SetNullable),
        (true, false) => change(ColumnChange::SetNotNull),
        _ => {}
    }
    if converted {
        out.converted.push((table.to_owned(), after.name.clone()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_schemas_need_nothing() {
        assert_eq!(
            difference(&Schema::default(), &Schema::default(), &Renames::default()),
            Difference::default()
        );
    }
}
