//! Values of enumerations that go or get another name.

use diglot_model::{BinaryOperator, ColumnChange, Expression, Literal, Operation, Schema, Type};

/// The stored text of the value `operation` drops, if it drops one.
pub(crate) fn dropped(operation: &Operation, before: &Schema) -> Option<String> {
    let Operation::DropValue { enumeration, variant } = operation else { return None };
    let found = before.enumerations.get(enumeration)?;
    found.variants.iter().find(|it| it.name == *variant).map(|it| it.value.clone())
}

/// The operations a renamed value is made of: the new one is added, every row and expression takes it over,
/// and the old one is dropped.
pub(crate) fn rename(operation: &Operation, before: &Schema, after: &Schema) -> Vec<Operation> {
    let Operation::RenameValue { enumeration, variant, to } = operation else { return Vec::new() };
    let found = before.enumerations.get(enumeration);
    let old = found.and_then(|it| it.variants.iter().find(|it| it.name == *variant));
    let Some(old) = old.filter(|it| it.value != to.value) else { return Vec::new() };
    let mut added = to.clone();
    if added.name == *variant {
        // Only the stored text changes; for a moment both are there.
        added.name.push_str("Renamed");
    }
    let mut parts = vec![Operation::AddValue { enumeration: enumeration.clone(), variant: added }];
    let mut again = Vec::new();
    for (table, wanted) in before.tables.values().filter_map(|it| Some((it, after.tables.get(&it.name)?))) {
        let name = || table.name.clone();
        for (check, next) in table.checks.iter().zip(&wanted.checks).filter(|(a, b)| a != b) {
            parts.push(Operation::DropCheck { table: name(), name: check.name.clone() });
            again.push(Operation::AddCheck { table: name(), check: next.clone() });
        }
        for (index, next) in table.indexes.iter().zip(&wanted.indexes).filter(|(a, b)| a != b) {
            parts.push(Operation::DropIndex { table: name(), name: index.name.clone() });
            again.push(Operation::AddIndex { table: name(), index: next.clone() });
        }
        for column in table.columns.values() {
            if column.kind != Type::Enumeration(enumeration.clone()) {
                continue;
            }
            let next = wanted.columns.get(&column.name).and_then(|it| it.default.clone());
            if let Some(default) = next.filter(|it| Some(it) != column.default.as_ref()) {
                let change = ColumnChange::SetDefault(default);
                let column = column.name.clone();
                parts.push(Operation::AlterColumn { table: name(), column, change, rewrites: None });
            }
            let text = |it: &str| Expression::Literal(Literal::Text(it.to_owned()));
            let holds =
                Expression::binary(BinaryOperator::Equal, Expression::column(&column.name), text(&old.value));
            parts.push(Operation::Backfill {
                table: name(),
                set: vec![(column.name.clone(), text(&to.value))],
                filter: Some(holds),
                from: None,
            });
        }
    }
    parts.extend(again);
    parts.push(Operation::DropValue { enumeration: enumeration.clone(), variant: variant.clone() });
    parts
}
