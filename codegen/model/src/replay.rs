//! Replaying a history: a schema and an operation to the next schema.

use std::fmt;

use crate::{ColumnChange, Migration, Operation, Schema, Table, names};

/// An operation that does not fit the schema it is applied to.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct ReplayError(String);

fn missing(what: impl fmt::Display) -> ReplayError {
    ReplayError(format!("there is no {what} at this point of the history"))
}

fn exists(what: impl fmt::Display) -> ReplayError {
    ReplayError(format!("{what} already exists at this point of the history"))
}

/// The schema after all of `migrations`, from nothing.
///
/// # Errors
/// The first operation that does not fit, with the migration's name.
pub fn replay(migrations: &[Migration]) -> Result<Schema, ReplayError> {
    let mut schema = Schema::default();
    for migration in migrations {
        for operation in &migration.operations {
            apply(&mut schema, operation)
                .map_err(|error| ReplayError(format!("{}: {error}", migration.name)))?;
        }
    }
    Ok(schema)
}

/// Applies one operation.
///
/// # Errors
/// The operation names something that is not there, or adds something that is.
pub fn apply(schema: &mut Schema, operation: &Operation) -> Result<(), ReplayError> {
    match operation {
        Operation::CreateEnumeration(enumeration) => {
            if schema.enumerations.insert(enumeration.name.clone(), enumeration.clone()).is_some() {
                return Err(exists(format_args!("enumeration `{}`", enumeration.name)));
            }
        }
        Operation::AddValue { enumeration, variant } => {
            let found = schema.enumerations.get_mut(enumeration);
            let found = found.ok_or_else(|| missing(format_args!("enumeration `{enumeration}`")))?;
            if found.variants.iter().any(|it| it.name == variant.name || it.value == variant.value) {
                return Err(exists(format_args!("`{enumeration}::{}`", variant.name)));
            }
            found.variants.push(variant.clone());
        }
        Operation::DropValue { enumeration, variant } => {
            let found = schema.enumerations.get_mut(enumeration);
            let found = found.ok_or_else(|| missing(format_args!("enumeration `{enumeration}`")))?;
            let at = found.variants.iter().position(|it| it.name == *variant);
            found.variants.remove(at.ok_or_else(|| missing(format_args!("`{enumeration}::{variant}`")))?);
        }
        Operation::CreateTable(table) => {
            if schema.tables.insert(table.name.clone(), table.clone()).is_some() {
                return Err(exists(format_args!("table `{}`", table.name)));
            }
        }
        Operation::DropTable { table, .. } => {
            let refers = schema.references_to(table).find(|(holder, _)| holder.name != *table);
            if let Some((holder, reference)) = refers {
                return Err(ReplayError(format!(
                    "table `{}` still refers to `{table}` by `{}`; drop that reference first",
                    holder.name, reference.name
                )));
            }
            schema.tables.shift_remove(table).ok_or_else(|| missing(format_args!("table `{table}`")))?;
        }
        Operation::RenameTable { table, to, type_name } => rename_table(schema, table, to, type_name)?,
        Operation::RenameColumn { table, column, to } => rename_column(schema, table, column, to)?,
        Operation::AddColumn { table, column } => {
            let table = find(schema, table)?;
            if table.columns.insert(column.name.clone(), column.clone()).is_some() {
                return Err(exists(format_args!("column `{}.{}`", table.name, column.name)));
            }
        }
        Operation::DropColumn { table, column, .. } => drop_column(find(schema, table)?, column)?,
        Operation::AlterColumn { table, column, change } => {
            let table = find(schema, table)?;
            let column = table
                .columns
                .get_mut(column)
                .ok_or_else(|| missing(format_args!("column `{}.{column}`", table.name)))?;
            match change {
                ColumnChange::SetNullable => column.nullable = true,
                ColumnChange::SetNotNull => column.nullable = false,
                ColumnChange::SetDefault(expression) => column.default = Some(expression.clone()),
                ColumnChange::DropDefault => column.default = None,
                ColumnChange::SetType(kind) => column.kind = kind.clone(),
            }
        }
        Operation::AddReference { table, reference } => {
            add(&mut find(schema, table)?.references, reference, |it| &it.name)?;
        }
        Operation::DropReference { table, name } => {
            remove(&mut find(schema, table)?.references, name, |it| &it.name)?;
        }
        Operation::AddUnique { table, unique } => {
            add(&mut find(schema, table)?.uniques, unique, |it| &it.name)?;
        }
        Operation::DropUnique { table, name } => {
            remove(&mut find(schema, table)?.uniques, name, |it| &it.name)?;
        }
        Operation::AddCheck { table, check } => {
            add(&mut find(schema, table)?.checks, check, |it| &it.name)?;
        }
        Operation::DropCheck { table, name } => {
            remove(&mut find(schema, table)?.checks, name, |it| &it.name)?;
        }
        Operation::AddIndex { table, index } => {
            add(&mut find(schema, table)?.indexes, index, |it| &it.name)?;
        }
        Operation::DropIndex { table, name } => {
            remove(&mut find(schema, table)?.indexes, name, |it| &it.name)?;
        }
        Operation::CreateView(view) => {
            if schema.tables.contains_key(&view.name)
                || schema.views.insert(view.name.clone(), view.clone()).is_some()
            {
                return Err(exists(format_args!("view `{}`", view.name)));
            }
        }
        Operation::DropView { view } => {
            schema.views.shift_remove(view).ok_or_else(|| missing(format_args!("view `{view}`")))?;
        }
        Operation::Backfill { table, .. } => {
            find(schema, table)?;
        }
        Operation::Sql { .. } => {}
    }
    Ok(())
}

fn find<'a>(schema: &'a mut Schema, name: &str) -> Result<&'a mut Table, ReplayError> {
    schema.tables.get_mut(name).ok_or_else(|| missing(format_args!("table `{name}`")))
}

fn add<T: Clone>(list: &mut Vec<T>, item: &T, name: impl Fn(&T) -> &String) -> Result<(), ReplayError> {
    if list.iter().any(|it| name(it) == name(item)) {
        return Err(exists(format_args!("`{}`", name(item))));
    }
    list.push(item.clone());
    Ok(())
}

fn remove<T>(list: &mut Vec<T>, wanted: &str, name: impl Fn(&T) -> &String) -> Result<(), ReplayError> {
    let at =
        list.iter().position(|it| name(it) == wanted).ok_or_else(|| missing(format_args!("`{wanted}`")))?;
    list.remove(at);
    Ok(())
}

fn drop_column(table: &mut Table, column: &str) -> Result<(), ReplayError> {
    table
        .columns
        .shift_remove(column)
        .ok_or_else(|| missing(format_args!("column `{}.{column}`", table.name)))?;
    let names_it = |columns: &[String]| columns.iter().any(|it| it == column);
    table.uniques.retain(|it| !names_it(&it.columns));
    table.references.retain(|it| !names_it(&it.columns));
    table.checks.retain(|it| !names_it(&it.expression.columns()));
    table.indexes.retain(|it| {
        let predicate = it.predicate.as_ref().is_some_and(|it| names_it(&it.columns()));
        !predicate && !names_it(&it.include) && !it.keys.iter().any(|key| names_it(&key.expression.columns()))
    });
    Ok(())
}

fn rename_column(schema: &mut Schema, table: &str, from: &str, to: &str) -> Result<(), ReplayError> {
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

fn rename_table(schema: &mut Schema, from: &str, to: &str, type_name: &str) -> Result<(), ReplayError> {
    if schema.tables.contains_key(to) {
        return Err(exists(format_args!("table `{to}`")));
    }
    let at = schema.tables.get_index_of(from).ok_or_else(|| missing(format_args!("table `{from}`")))?;
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
