//! What rows must be like for an operation to succeed.

use diglot_model::{ColumnChange, Expression, Operation, Table, widens};

use crate::Condition;

/// What `operation` asks of the rows of the table that is `before` and becomes `after`.
pub(crate) fn requirements(operation: &Operation, before: &Table, after: &Table) -> Vec<Condition> {
    let table = || after.clone();
    match operation {
        Operation::AlterColumn { column, change: ColumnChange::SetNotNull, .. } => {
            vec![Condition::NotNull { table: table(), column: column.clone() }]
        }
        Operation::AlterColumn { column, change: ColumnChange::SetType(to), .. }
            if before.columns.get(column).is_some_and(|it| !widens(&it.kind, to)) =>
        {
            vec![Condition::Fits { table: before.clone(), column: column.clone(), kind: to.clone() }]
        }
        Operation::AlterColumn { column, change: ColumnChange::Convert { kind, using }, .. } => {
            let nullable = after.columns.get(column).is_some_and(|it| it.nullable);
            vec![Condition::Becomes {
                table: before.clone(),
                column: column.clone(),
                kind: kind.clone(),
                using: using.clone(),
                nullable,
            }]
        }
        Operation::AddCheck { check, .. } => vec![Condition::Check { table: table(), check: check.clone() }],
        Operation::AddReference { reference, .. } => {
            vec![Condition::Reference { table: table(), reference: reference.clone() }]
        }
        Operation::AddUnique { unique, .. } => vec![Condition::Unique {
            table: table(),
            name: unique.name.clone(),
            keys: unique.columns.iter().map(|it| Expression::column(it)).collect(),
            predicate: None,
            nulls_not_distinct: unique.nulls_not_distinct,
        }],
        Operation::AddPrimaryKey { key, .. } => vec![Condition::Unique {
            table: table(),
            name: key.name.clone(),
            keys: key.columns.iter().map(|it| Expression::column(it)).collect(),
            predicate: None,
            nulls_not_distinct: false,
        }],
        Operation::AddIndex { index, .. } if index.unique => vec![Condition::Unique {
            table: table(),
            name: index.name.clone(),
            keys: index.keys.iter().map(|it| it.expression.clone()).collect(),
            predicate: index.predicate.clone(),
            nulls_not_distinct: false,
        }],
        _ => Vec::new(),
    }
}
