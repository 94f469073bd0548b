//! The way back: what takes a migration back, as far as it follows from its operations.

use diglot_model::{BinaryOperator, ColumnChange, Expression, Migration, Operation, Schema, Table, apply};

/// Why a migration cannot be taken back.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Irreversible(String);

/// What takes a migration back.
#[derive(Debug, Clone, PartialEq)]
pub struct Back {
    /// The operations, in order.
    pub operations: Vec<Operation>,
    /// For each the operation of the migration that it takes back, by its place; none where a person declared them.
    pub of: Option<Vec<usize>>,
}

/// The operations that lead back from after `migration` to `before`: the declared ones, or the inverse of each
/// in reverse.
///
/// # Errors
/// What cannot be undone, and why.
pub fn back(migration: &Migration, before: &Schema) -> Result<Back, Irreversible> {
    if let Some(declared) = &migration.down {
        return Ok(Back { operations: declared.clone(), of: None });
    }
    let mut now = before.clone();
    let mut parts: Vec<Vec<Operation>> = Vec::new();
    let mut added = Added::default();
    for operation in &migration.operations {
        let was = part(&now, operation);
        apply(&mut now, operation).map_err(|cause| Irreversible(cause.to_string()))?;
        parts.push(inverse(operation, &was, &now, &added)?);
        added.note(operation);
    }
    let (mut operations, mut of) = (Vec::new(), Vec::new());
    let parts = parts.into_iter().enumerate().rev();
    for (place, operation) in parts.flat_map(|(place, part)| part.into_iter().map(move |it| (place, it))) {
        let mut ready = Vec::new();
        if let Operation::DropTable { table, .. } = &operation {
            // Tables that refer to one another let go first.
            for (holder, reference) in now.references_to(table).filter(|(holder, _)| holder.name != *table) {
                let (table, name) = (holder.name.clone(), reference.name.clone());
                ready.push(Operation::DropReference { table, name });
            }
        }
        ready.push(operation);
        for operation in ready {
            apply(&mut now, &operation).map_err(|cause| Irreversible(cause.to_string()))?;
            operations.push(operation);
            of.push(place);
        }
    }
    leads_to_rows(&operations)?;
    let differences = before.structural_differences(&now);
    match differences.first() {
        None => Ok(Back { operations, of: Some(of) }),
        Some(first) => {
            Err(Irreversible(format!("what follows from its operations does not lead back: {first}")))
        }
    }
}

/// What of a schema an operation is about: of a thousand tables, the one that the way back asks for.
fn part(schema: &Schema, operation: &Operation) -> Schema {
    let mut part = Schema::default();
    if let Some((name, table)) = operation.table().and_then(|it| schema.tables.get_key_value(it)) {
        part.tables.insert(name.clone(), table.clone());
    }
    match operation {
        Operation::DropValue { enumeration, .. } | Operation::RenameValue { enumeration, .. } => {
            let found = schema.enumerations.get_key_value(enumeration);
            part.enumerations.extend(found.map(|(name, it)| (name.clone(), it.clone())));
        }
        Operation::DropView { view } => {
            let found = schema.views.get_key_value(view);
            part.views.extend(found.map(|(name, it)| (name.clone(), it.clone())));
        }
        _ => {}
    }
    part
}

/// Refuses a way back on which rows refer to those of a table that comes back empty: no row could be held against it.
fn leads_to_rows(operations: &[Operation]) -> Result<(), Irreversible> {
    let empty: Vec<&String> = operations
        .iter()
        .filter_map(|it| if let Operation::CreateTable(table) = it { Some(&table.name) } else { None })
        .collect();
    let comes_back_null = |holder: &str, name: &String| {
        operations.iter().any(|it| {
            matches!(it, Operation::AddColumn { table, column, .. }
                if table == holder && column.name == *name && column.nullable && column.default.is_none())
        })
    };
    for operation in operations {
        let Operation::AddReference { table, reference } = operation else { continue };
        let referenced = &reference.referenced_table;
        if empty.contains(&referenced)
            && !empty.contains(&table)
            && !reference.columns.iter().any(|it| comes_back_null(table, it))
        {
            return Err(Irreversible(format!(
                "table {referenced} comes back without its rows, which {table} ({}) would refer to",
                reference.columns.join(", ")
            )));
        }
    }
    Ok(())
}

/// What the migration itself added, whose values nobody misses.
#[derive(Default)]
struct Added {
    tables: Vec<String>,
    columns: Vec<(String, String)>,
}

impl Added {
    fn note(&mut self, operation: &Operation) {
        match operation {
            Operation::CreateTable(table) => self.tables.push(table.name.clone()),
            Operation::AddColumn { table, column, .. } => {
                self.columns.push((table.clone(), column.name.clone()))
            }
            _ => {}
        }
    }

    fn has(&self, table: &str, column: &str) -> bool {
        self.tables.iter().any(|it| it == table)
            || self.columns.iter().any(|(a, b)| a == table && b == column)
    }
}

fn inverse(
    operation: &Operation,
    before: &Schema,
    after: &Schema,
    added: &Added,
) -> Result<Vec<Operation>, Irreversible> {
    let table = |name: &str| before.tables.get(name);
    let one = |operation| Ok(vec![operation]);
    let cannot = |why: &str| Err(Irreversible(format!("`{}` {why}", operation.describe())));
    match operation.clone() {
        // An enumeration is nothing to a database until a column has it.
        Operation::CreateEnumeration(_) => Ok(Vec::new()),
        Operation::AddValue { enumeration, variant } => {
            one(Operation::DropValue { enumeration, variant: variant.name })
        }
        Operation::DropValue { enumeration, variant } => {
            let found = before.enumerations.get(&enumeration);
            let found = found.and_then(|it| it.variants.iter().find(|it| it.name == variant)).cloned();
            Ok(found
                .into_iter()
                .map(|variant| Operation::AddValue { enumeration: enumeration.clone(), variant })
                .collect())
        }
        Operation::RenameValue { enumeration, variant, to } => {
            let found = before.enumerations.get(&enumeration);
            let found = found.and_then(|it| it.variants.iter().find(|it| it.name == variant)).cloned();
            let back = |old| Operation::RenameValue {
                enumeration: enumeration.clone(),
                variant: to.name.clone(),
                to: old,
            };
            Ok(found.into_iter().map(back).collect())
        }
        Operation::CreateTable(table) => one(Operation::DropTable { table: table.name, loses_data: None }),
        Operation::DropTable { table: name, .. } => {
            Ok(table(&name).cloned().map(Operation::CreateTable).into_iter().collect())
        }
        Operation::RenameTable { table: name, to, .. } => match table(&name) {
            Some(was) => {
                let type_name = was.type_name.clone();
                one(Operation::RenameTable { table: to, to: name, type_name })
            }
            None => cannot("renamed a table that was not there"),
        },
        Operation::AddColumn { table, column, .. } => {
            one(Operation::DropColumn { table, column: column.name, loses_data: None })
        }
        Operation::DropColumn { table: name, column, .. } => {
            let Some(was) = table(&name).and_then(|it| it.columns.get(&column)).cloned() else {
                return Ok(Vec::new());
            };
            if !was.nullable && was.default.is_none() && !was.is_computed() {
                return cannot("dropped a column every row had a value in, and there is no default");
            }
            let mut out = match was.former.clone() {
                None => vec![add_column(&name, was)],
                // It comes back by its old name, and is renamed again.
                Some(former) => {
                    let column = was.name.clone();
                    let old = diglot_model::Column { name: former.clone(), former: None, ..was };
                    let (table, to) = (name.clone(), column);
                    let rename = Operation::RenameColumn { table, column: former, to, keeps_old_name: true };
                    vec![add_column(&name, old), rename]
                }
            };
            if let (Some(before), Some(after)) = (before.tables.get(&name), after.tables.get(&name)) {
                out.extend(missing(before, after));
            }
            Ok(out)
        }
        Operation::RenameColumn { table, column, to, keeps_old_name } => {
            let mut out = Vec::new();
            if keeps_old_name {
                out.push(Operation::DropFormerName { table: table.clone(), column: to.clone() });
            }
            out.push(Operation::RenameColumn { table, column: to, to: column, keeps_old_name: false });
            Ok(out)
        }
        Operation::DropFormerName { table: name, column } => {
            let former = table(&name).and_then(|it| it.columns.get(&column)?.former.clone());
            let Some(former) = former else { return Ok(Vec::new()) };
            let rename = |column: &str, to: &str, keeps_old_name| Operation::RenameColumn {
                table: name.clone(),
                column: column.to_owned(),
                to: to.to_owned(),
                keeps_old_name,
            };
            Ok(vec![rename(&column, &former, false), rename(&former, &column, true)])
        }
        Operation::AlterColumn { table: name, column, change, .. } => {
            let Some(was) = table(&name).and_then(|it| it.columns.get(&column)).cloned() else {
                return Ok(Vec::new());
            };
            let change = match change {
                ColumnChange::SetNullable => ColumnChange::SetNotNull,
                ColumnChange::SetNotNull => ColumnChange::SetNullable,
                ColumnChange::SetDefault(_) | ColumnChange::DropDefault => {
                    was.default.map_or(ColumnChange::DropDefault, ColumnChange::SetDefault)
                }
                ColumnChange::SetType(_) => ColumnChange::SetType(was.kind),
                ColumnChange::SetIdentity => ColumnChange::DropIdentity,
                ColumnChange::DropIdentity => ColumnChange::SetIdentity,
                ColumnChange::SetUpdated => ColumnChange::DropUpdated,
                ColumnChange::DropUpdated => ColumnChange::SetUpdated,
                ColumnChange::SetRole(_) => ColumnChange::SetRole(was.role),
                ColumnChange::Convert { .. } => {
                    return cannot("computed every value anew, and how to compute it back is not said");
                }
            };
            one(Operation::AlterColumn {
                table: name,
                column,
                change,
                rewrites: Some("a migration is taken back".to_owned()),
            })
        }
        Operation::AddPrimaryKey { table, .. } => one(Operation::DropPrimaryKey { table }),
        Operation::DropPrimaryKey { table: name } => {
            let key = table(&name).and_then(|it| it.primary_key.clone());
            Ok(key.map(|key| Operation::AddPrimaryKey { table: name.clone(), key }).into_iter().collect())
        }
        Operation::RenameConstraint { table, name, to } => {
            one(Operation::RenameConstraint { table, name: to, to: name })
        }
        Operation::AddReference { table, reference } => {
            one(Operation::DropReference { table, name: reference.name })
        }
        Operation::AddUnique { table, unique } => one(Operation::DropUnique { table, name: unique.name }),
        Operation::AddCheck { table, check } => one(Operation::DropCheck { table, name: check.name }),
        Operation::AddIndex { table, index } => one(Operation::DropIndex { table, name: index.name }),
        Operation::DropReference { table: name, .. }
        | Operation::DropUnique { table: name, .. }
        | Operation::DropCheck { table: name, .. }
        | Operation::DropIndex { table: name, .. } => Ok(match (table(&name), after.tables.get(&name)) {
            (Some(before), Some(after)) => missing(before, after),
            _ => Vec::new(),
        }),
        Operation::CreateView(view) => one(Operation::DropView { view: view.name }),
        Operation::DropView { view } => {
            Ok(before.views.get(&view).cloned().map(Operation::CreateView).into_iter().collect())
        }
        Operation::Backfill { table, set, filter, .. } => {
            let fills = |column: &str| filter.as_ref().is_some_and(|it| only_null(it, column));
            if set.iter().all(|(column, _)| added.has(&table, column) || fills(column)) {
                Ok(Vec::new())
            } else {
                cannot("overwrote values that are not kept")
            }
        }
        Operation::Insert { table, .. } => {
            if added.tables.contains(&table) {
                Ok(Vec::new())
            } else {
                cannot("added rows among others")
            }
        }
        Operation::Sql { .. } => cannot("is known to its author only"),
    }
}

fn add_column(table: &str, column: diglot_model::Column) -> Operation {
    Operation::AddColumn {
        table: table.to_owned(),
        column,
        rewrites: Some("a migration is taken back".to_owned()),
    }
}

/// What adds to `after` the constraints and indexes it lacks of `before`.
fn missing(before: &Table, after: &Table) -> Vec<Operation> {
    let table = || before.name.clone();
    let mut out: Vec<Operation> = Vec::new();
    let absent = |name: &String, names: Vec<&String>| !names.contains(&name);
    for unique in &before.uniques {
        if absent(&unique.name, after.uniques.iter().map(|it| &it.name).collect()) {
            out.push(Operation::AddUnique { table: table(), unique: unique.clone() });
        }
    }
    for reference in &before.references {
        if absent(&reference.name, after.references.iter().map(|it| &it.name).collect()) {
            out.push(Operation::AddReference { table: table(), reference: reference.clone() });
        }
    }
    for check in &before.checks {
        if absent(&check.name, after.checks.iter().map(|it| &it.name).collect()) {
            out.push(Operation::AddCheck { table: table(), check: check.clone() });
        }
    }
    for index in &before.indexes {
        if absent(&index.name, after.indexes.iter().map(|it| &it.name).collect()) {
            out.push(Operation::AddIndex { table: table(), index: index.clone() });
        }
    }
    out
}

/// Whether rows that fulfil `filter` have NULL in `column`.
fn only_null(filter: &Expression, column: &str) -> bool {
    match filter {
        Expression::IsNull { operand, negated: false } => {
            matches!(&**operand, Expression::Column(name) if name == column)
        }
        Expression::Binary { operator: BinaryOperator::And, left, right } => {
            only_null(left, column) || only_null(right, column)
        }
        _ => false,
    }
}
