//! What follows a rename: everything that names what has another name now.

use super::{ReplayError, exists, find, missing};
use crate::{Expression, Literal, Schema, Table, Variant, names};

pub(super) fn rename_constraint(table: &mut Table, name: &str, to: &str) -> Result<(), ReplayError> {
    let mut all: Vec<&mut String> = table
        .uniques
        .iter_mut()
        .map(|it| &mut it.name)
        .chain(table.references.iter_mut().map(|it| &mut it.name))
        .chain(table.checks.iter_mut().map(|it| &mut it.name))
        .chain(table.indexes.iter_mut().map(|it| &mut it.name))
        .collect();
    if all.iter().any(|it| *it == to) {
        return Err(exists(format_args!("`{to}`")));
    }
    let found = all.iter_mut().find(|it| **it == name);
    to.clone_into(found.ok_or_else(|| missing(format_args!("`{name}`")))?);
    Ok(())
}

/// The new value stands in the place of the old one, in everything that compares with it.
pub(super) fn rename_value(
    schema: &mut Schema,
    name: &str,
    variant: &str,
    to: &Variant,
) -> Result<(), ReplayError> {
    let found = schema.enumerations.get(name);
    let found = found.ok_or_else(|| missing(format_args!("enumeration `{name}`")))?;
    let at = found.variants.iter().position(|it| it.name == variant);
    let at = at.ok_or_else(|| missing(format_args!("`{name}::{variant}`")))?;
    let twin = |it: &Variant| it.name != variant && (it.name == to.name || it.value == to.value);
    if found.variants.iter().any(twin) {
        return Err(exists(format_args!("`{name}::{}`", to.name)));
    }
    let before = found.variants[at].value.clone();
    if let Some((table, computed)) = schema.computed_from_value(name, &before).into_iter().next() {
        return Err(ReplayError(format!(
            "generated column `{table}.{computed}` depends on `{name}::{variant}`; drop it first and add it again after"
        )));
    }
    if let Some(found) = schema.enumerations.get_mut(name) {
        found.variants[at] = to.clone();
    }
    for table in schema.tables.values_mut() {
        let columns = table.columns_of_enumeration(name);
        for column in table.columns.values_mut().filter(|it| columns.contains(&it.name)) {
            if let Some(Expression::Literal(Literal::Text(value))) = &mut column.default
                && *value == before
            {
                value.clone_from(&to.value);
            }
        }
        let mut expressions: Vec<&mut Expression> =
            table.checks.iter_mut().map(|it| &mut it.expression).collect();
        expressions.extend(table.indexes.iter_mut().flat_map(crate::Index::expressions_mut));
        for expression in expressions {
            expression.rename_value(&columns, &before, &to.value);
        }
    }
    Ok(())
}

pub(super) fn rename_column(
    schema: &mut Schema,
    table: &str,
    from: &str,
    to: &str,
) -> Result<(), ReplayError> {
    let target = find(schema, table)?;
    let at =
        target.columns.get_index_of(from).ok_or_else(|| missing(format_args!("column `{table}.{from}`")))?;
    if target.columns.contains_key(to) {
        return Err(exists(format_args!("column `{table}.{to}`")));
    }
    if let Some((_, mut column)) = target.columns.shift_remove_index(at) {
        to.clone_into(&mut column.name);
        target.columns.shift_insert(at, to.to_owned(), column);
    }
    rename_derived(target, |it| {
        let rename = |columns: &mut Vec<String>| {
            columns.iter_mut().filter(|column| *column == from).for_each(|column| to.clone_into(column));
        };
        if let Some(key) = &mut it.primary_key {
            rename(&mut key.columns);
        }
        it.uniques.iter_mut().for_each(|unique| rename(&mut unique.columns));
        it.references.iter_mut().for_each(|reference| rename(&mut reference.columns));
        it.checks.iter_mut().for_each(|check| check.expression.rename_column(from, to));
        for index in &mut it.indexes {
            index.keys.iter_mut().for_each(|key| key.expression.rename_column(from, to));
            rename(&mut index.include);
            if let Some(predicate) = &mut index.predicate {
                predicate.rename_column(from, to);
            }
        }
        for column in it.columns.values_mut() {
            if let Some(expression) = &mut column.generated {
                expression.rename_column(from, to);
            }
        }
    });
    for holder in schema.tables.values_mut() {
        for reference in holder.references.iter_mut().filter(|it| it.referenced_table == table) {
            for column in reference.referenced_columns.iter_mut().filter(|it| *it == from) {
                to.clone_into(column);
            }
        }
    }
    Ok(())
}

pub(super) fn rename_table(
    schema: &mut Schema,
    from: &str,
    to: &str,
    type_name: &str,
) -> Result<(), ReplayError> {
    if from != to && (schema.tables.contains_key(to) || schema.views.contains_key(to)) {
        return Err(exists(format_args!("table or view `{to}`")));
    }
    let at = schema.tables.get_index_of(from).ok_or_else(|| missing(format_args!("table `{from}`")))?;
    if let Some(holder) = schema.tables.values().find(|it| it.name != from && it.type_name == type_name) {
        return Err(ReplayError(format!(
            "a row of table `{from}` cannot be called `{type_name}` yet: one of table `{}` is at this point of the history; \
             rename or drop that first",
            holder.name
        )));
    }
    if let Some((_, mut table)) = schema.tables.shift_remove_index(at) {
        rename_derived(&mut table, |it| {
            to.clone_into(&mut it.name);
            type_name.clone_into(&mut it.type_name);
        });
        schema.tables.shift_insert(at, to.to_owned(), table);
    }
    for holder in schema.tables.values_mut() {
        for reference in holder.references.iter_mut().filter(|it| it.referenced_table == from) {
            to.clone_into(&mut reference.referenced_table);
        }
    }
    Ok(())
}

/// The columns an index is named after.
fn index_columns(keys: &[crate::IndexKey]) -> Vec<String> {
    keys.iter().flat_map(|key| key.expression.columns()).collect()
}

/// Applies `change`; every name that was the derived one before becomes the derived one after.
fn rename_derived(table: &mut Table, change: impl FnOnce(&mut Table)) {
    let derived = |table: &Table| -> Vec<String> {
        let mut all: Vec<String> =
            table.primary_key.iter().map(|_| names::primary_key(&table.name)).collect();
        all.extend(table.uniques.iter().map(|it| names::unique(&table.name, &it.columns)));
        all.extend(table.references.iter().map(|it| names::reference(&table.name, &it.columns)));
        all.extend(table.checks.iter().map(|it| names::check(&table.name, &it.expression.columns())));
        all.extend(table.indexes.iter().map(|it| {
            let columns = index_columns(&it.keys);
            if it.unique { names::unique(&table.name, &columns) } else { names::index(&table.name, &columns) }
        }));
        all
    };
    let before = derived(table);
    change(table);
    let after = derived(table);
    let stored = table
        .primary_key
        .iter_mut()
        .map(|it| &mut it.name)
        .chain(table.uniques.iter_mut().map(|it| &mut it.name))
        .chain(table.references.iter_mut().map(|it| &mut it.name))
        .chain(table.checks.iter_mut().map(|it| &mut it.name))
        .chain(table.indexes.iter_mut().map(|it| &mut it.name));
    for ((name, before), after) in stored.zip(before).zip(after) {
        if *name == before {
            *name = after;
        }
    }
}
