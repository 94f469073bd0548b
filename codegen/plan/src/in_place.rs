//! Changes an engine makes to a table in place.

use diglot_model::{ColumnChange, Effect, Operation, Schema, Table};

use crate::Change;

/// The change that does `operation` in place, and what it makes true.
pub(crate) fn change(
    operation: &Operation,
    before: Table,
    after: Table,
    schema: &Schema,
) -> Option<(Effect, Change)> {
    let name = after.name.clone();
    Some(match operation.clone() {
        Operation::AddColumn { column, .. } => {
            (Effect::ColumnExists(name, column.name.clone()), Change::AddColumn { after, column })
        }
        Operation::DropColumn { column, .. } => {
            (Effect::ColumnMissing(name, column.clone()), Change::DropColumn { before, after, column })
        }
        Operation::RenameColumn { column, to, keeps_old_name: true, .. } => {
            (Effect::ColumnExists(name, to.clone()), Change::RenameAndKeep { before, after, column, to })
        }
        Operation::RenameColumn { column, to, .. } => {
            (Effect::ColumnExists(name, to.clone()), Change::RenameColumn { before, after, column, to })
        }
        Operation::DropFormerName { column, .. } => {
            let former = before.columns.get(&column).and_then(|it| it.former.clone())?;
            (Effect::ColumnMissing(name, former), Change::DropFormerName { before, after, column })
        }
        Operation::AlterColumn { column, change, .. } => {
            let effect = match change {
                ColumnChange::SetNullable => Effect::ColumnNullable(name, column.clone()),
                ColumnChange::SetNotNull => Effect::ColumnNotNull(name, column.clone()),
                _ => Effect::None,
            };
            (effect, Change::AlterColumn { before, after, column, change })
        }
        Operation::AddPrimaryKey { key, .. } => {
            (Effect::PrimaryKeyExists(name), Change::AddPrimaryKey { table: after, key })
        }
        Operation::DropPrimaryKey { .. } => {
            let key = before.primary_key.as_ref()?.name.clone();
            (Effect::PrimaryKeyMissing(name), Change::DropPrimaryKey { table: after, name: key })
        }
        Operation::RenameConstraint { to, .. } => {
            (Effect::ConstraintExists(name, to), Change::RenameConstraint { before, after })
        }
        Operation::AddReference { reference, .. } => (
            Effect::ConstraintExists(name, reference.name.clone()),
            Change::AddReference { table: after, reference },
        ),
        Operation::DropReference { name: constraint, .. } => (
            Effect::ConstraintMissing(name, constraint.clone()),
            Change::DropReference { table: after, name: constraint },
        ),
        Operation::AddUnique { unique, .. } => {
            (Effect::ConstraintExists(name, unique.name.clone()), Change::AddUnique { table: after, unique })
        }
        Operation::DropUnique { name: constraint, .. } => (
            Effect::ConstraintMissing(name, constraint.clone()),
            Change::DropUnique { table: after, name: constraint },
        ),
        Operation::AddCheck { check, .. } => {
            (Effect::ConstraintExists(name, check.name.clone()), Change::AddCheck { table: after, check })
        }
        Operation::DropCheck { name: constraint, .. } => (
            Effect::ConstraintMissing(name, constraint.clone()),
            Change::DropCheck { table: after, name: constraint },
        ),
        Operation::AddIndex { index, .. } => {
            (Effect::ConstraintExists(name, index.name.clone()), Change::AddIndex { table: after, index })
        }
        Operation::DropIndex { name: constraint, .. } => (
            Effect::ConstraintMissing(name, constraint.clone()),
            Change::DropIndex { table: after, name: constraint },
        ),
        Operation::Backfill { set, filter, from, .. } => {
            (Effect::None, Change::Backfill { table: after, set, filter, from })
        }
        Operation::Insert { from, set, filter, .. } => {
            let from = schema.tables.get(&from).cloned()?;
            (Effect::None, Change::Insert { table: after, from, set, filter })
        }
        Operation::CreateEnumeration(_)
        | Operation::AddValue { .. }
        | Operation::DropValue { .. }
        | Operation::RenameValue { .. }
        | Operation::CreateTable(_)
        | Operation::DropTable { .. }
        | Operation::RenameTable { .. }
        | Operation::CreateView(_)
        | Operation::DropView { .. }
        | Operation::Sql { .. } => return None,
    })
}
