//! Tables that are built anew, once a migration however much of them changes.

use diglot_model::{Class, ColumnChange, Expression, Operation, Table};

use crate::{Copied, Loss, Requirement};

/// A table whose rebuild is due.
pub(crate) struct Rebuild {
    pub(crate) before: Table,
    pub(crate) copied: Vec<Copied>,
    pub(crate) class: Class,
    pub(crate) reasons: Vec<String>,
    pub(crate) requires: Vec<Requirement>,
    pub(crate) loses: Vec<Loss>,
    /// Whether rows may be afterwards what they may not be before.
    pub(crate) loosens: bool,
}

impl Rebuild {
    /// A rebuild of `before`, with nothing to do yet.
    pub(crate) fn new(before: Table) -> Self {
        let copied = before.columns.keys();
        let copied = copied.map(|it| Copied { to: it.clone(), from: Expression::column(it) }).collect();
        Self {
            before,
            copied,
            class: Class::Additive,
            reasons: Vec::new(),
            requires: Vec::new(),
            loses: Vec::new(),
            loosens: false,
        }
    }

    /// Takes in one more operation.
    pub(crate) fn gather(&mut self, operation: &Operation, class: Class) {
        self.loosens |= loosens(operation);
        self.class = self.class.max(class);
        self.reasons.push(operation.describe());
        copy(operation, &mut self.copied);
    }

    /// Whether `operation` drops an index the table has before the rebuild, which then does without it.
    pub(crate) fn gives_up(&mut self, operation: &Operation) -> bool {
        let (Operation::DropIndex { name, .. } | Operation::DropUnique { name, .. }) = operation else {
            return false;
        };
        let before = self.before.uniques.len() + self.before.indexes.len();
        self.before.uniques.retain(|it| it.name != *name);
        self.before.indexes.retain(|it| it.name != *name);
        before > self.before.uniques.len() + self.before.indexes.len()
    }

    /// Whether what `operation` reads and writes of the table is the same before the rebuild: it can then run
    /// first, and one rebuild is enough.
    pub(crate) fn leaves_alone(&self, operation: &Operation) -> bool {
        let columns = columns_of(operation, &self.before.name);
        !self.loosens
            && columns.iter().all(|column| {
                let copied = self.copied.iter().find(|it| it.to == *column);
                copied.is_some_and(|it| it.from == Expression::column(column))
                    && self.before.columns.contains_key(column)
            })
    }
}

/// What an operation changes in how a rebuilt table is filled.
fn copy(operation: &Operation, copied: &mut Vec<Copied>) {
    match operation {
        Operation::DropColumn { column, .. } => copied.retain(|it| it.to != *column),
        Operation::RenameColumn { column, to, .. } => {
            for copied in copied.iter_mut().filter(|it| it.to == *column) {
                copied.to.clone_from(to);
            }
        }
        Operation::AlterColumn { column, change: ColumnChange::Convert { using, .. }, .. } => {
            let mut value = using.clone();
            value.substitute(&|name| copied.iter().find(|it| it.to == name).map(|it| it.from.clone()));
            for copied in copied.iter_mut().filter(|it| it.to == *column) {
                copied.from = value.clone();
            }
        }
        _ => {}
    }
}

/// Whether rows may be after `operation` what they may not be before it.
fn loosens(operation: &Operation) -> bool {
    matches!(
        operation,
        Operation::DropCheck { .. }
            | Operation::DropUnique { .. }
            | Operation::DropIndex { .. }
            | Operation::DropReference { .. }
            | Operation::DropPrimaryKey { .. }
            | Operation::AlterColumn {
                change: ColumnChange::SetNullable | ColumnChange::SetType(_) | ColumnChange::Convert { .. },
                ..
            }
    )
}

/// The columns of `table` that rows are moved from or to.
fn columns_of(operation: &Operation, table: &str) -> Vec<String> {
    let (target, source, set, filter) = match operation {
        Operation::Backfill { table, set, filter, from } => {
            (table, from.as_ref().map_or(table, |it| &it.table), set, filter)
        }
        Operation::Insert { table, from, set, filter } => (table, from, set, filter),
        _ => return Vec::new(),
    };
    let mut columns = Vec::new();
    if target == table {
        columns.extend(set.iter().map(|(column, _)| column.clone()));
    }
    if let Operation::Backfill { from: Some(from), .. } = operation {
        if from.table == table {
            columns.push(from.column.clone());
        }
        if target == table {
            columns.push(from.key.clone());
        }
    }
    for expression in set.iter().map(|(_, it)| it).chain(filter) {
        if source == table {
            columns.extend(expression.columns());
        }
        expression.for_each(&mut |it| match it {
            Expression::Through { table: other, key, target, .. } if other == table => {
                columns.extend([key.clone(), target.clone()]);
            }
            _ => {}
        });
    }
    columns
}
