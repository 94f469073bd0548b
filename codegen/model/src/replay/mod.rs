//! Replaying a history: a schema and an operation to the next schema.

mod rename;

use std::fmt;

use self::rename::{rename_column, rename_constraint, rename_table, rename_value};
use crate::{Column, ColumnChange, Key, Migration, Operation, Reference, Schema, Table};

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
    change(schema, operation)?;
    match operation {
        Operation::CreateTable(Table { name: table, .. })
        | Operation::RenameTable { to: table, .. }
        | Operation::RenameColumn { table, .. }
        | Operation::RenameConstraint { table, .. }
        | Operation::AddUnique { table, .. }
        | Operation::AddIndex { table, .. } => names_are_free(schema, table),
        _ => Ok(()),
    }
}

/// Indexes and unique constraints share one namespace with tables and views on both engines, across the whole schema.
fn names_are_free(schema: &Schema, table: &str) -> Result<(), ReplayError> {
    fn names(table: &Table) -> impl Iterator<Item = &str> {
        let uniques = table.uniques.iter().map(|it| it.name.as_str());
        uniques.chain(table.indexes.iter().map(|it| it.name.as_str()))
    }
    let Some(own) = schema.tables.get(table) else { return Ok(()) };
    let own: Vec<&str> = names(own).collect();
    let is_table = own.iter().find(|it| schema.tables.contains_key(**it) || schema.views.contains_key(**it));
    let held = is_table.map(|it| format!("`{it}` is a table or view")).or_else(|| {
        let mut others = schema.tables.values().filter(|it| it.name != table);
        others.find_map(|other| {
            let name = names(other).find(|it| own.contains(it))?;
            Some(format!("`{name}` is an index of table `{}`", other.name))
        })
    });
    match held {
        None => Ok(()),
        Some(holder) => Err(ReplayError(format!(
            "table `{table}` cannot have that name yet: {holder} at this point of the history; rename or drop that first"
        ))),
    }
}

fn change(schema: &mut Schema, operation: &Operation) -> Result<(), ReplayError> {
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
            if schema.views.contains_key(&table.name) {
                return Err(exists(format_args!("view `{}`", table.name)));
            }
            if let Some(other) = schema.table_of_type(&table.type_name).filter(|it| it.name != table.name) {
                return Err(exists(format_args!(
                    "a row type `{}`, of table `{}`",
                    table.type_name, other.name
                )));
            }
            if schema.tables.insert(table.name.clone(), table.clone()).is_some() {
                return Err(exists(format_args!("table `{}`", table.name)));
            }
            find(schema, &table.name)?.place_formers();
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
        Operation::RenameValue { enumeration, variant, to } => {
            rename_value(schema, enumeration, variant, to)?
        }
        Operation::RenameColumn { table, column, to, keeps_old_name } => {
            if let Some(former) =
                schema.tables.get(table).and_then(|it| it.columns.get(column)?.former.clone())
            {
                return Err(ReplayError(format!(
                    "column `{table}.{column}` is still offered as `{former}`; drop that name first"
                )));
            }
            rename_column(schema, table, column, to)?;
            let target = find(schema, table)?;
            target.follow(column, to);
            if let Some(renamed) = target.columns.get_mut(to).filter(|_| *keeps_old_name) {
                renamed.former = Some(column.clone());
                target.place_former(to);
            }
        }
        Operation::DropFormerName { table, column } => {
            let target = find(schema, table)?;
            let name = target.name.clone();
            if let Some(former) = target.columns.get(column).and_then(|it| it.former.clone()) {
                target.close_gap(&former);
            }
            let found = target.columns.get_mut(column);
            let found = found.ok_or_else(|| missing(format_args!("column `{name}.{column}`")))?;
            found.former_after = None;
            found.former.take().ok_or_else(|| missing(format_args!("former name of `{name}.{column}`")))?;
        }
        Operation::AddPrimaryKey { table, key } => add_primary_key(find(schema, table)?, key)?,
        Operation::DropPrimaryKey { table } => drop_primary_key(schema, table)?,
        Operation::RenameConstraint { table, name, to } => rename_constraint(find(schema, table)?, name, to)?,
        Operation::AddColumn { table, column, .. } => {
            let table = find(schema, table)?;
            let former = table.columns.values().any(|it| it.former.as_ref() == Some(&column.name));
            if former || table.columns.insert(column.name.clone(), column.clone()).is_some() {
                return Err(exists(format_args!("column `{}.{}`", table.name, column.name)));
            }
        }
        Operation::DropColumn { table, column, .. } => {
            not_referred_to(schema, table, column)?;
            drop_column(find(schema, table)?, column)?;
        }
        Operation::AlterColumn { table, column, change, .. } => {
            match change {
                ColumnChange::Convert { .. } => may_convert(schema, table, column)?,
                ColumnChange::SetType(_) => may_alter(schema, table, column)?,
                ColumnChange::SetIdentity => may_count(schema, table, column)?,
                _ => {}
            }
            let table = find(schema, table)?;
            let column = table
                .columns
                .get_mut(column)
                .ok_or_else(|| missing(format_args!("column `{}.{column}`", table.name)))?;
            match change {
                ColumnChange::Convert { kind, .. } => column.kind = kind.clone(),
                ColumnChange::SetUpdated => column.updated = true,
                ColumnChange::DropUpdated => column.updated = false,
                ColumnChange::SetIdentity => column.identity = true,
                ColumnChange::DropIdentity => column.identity = false,
                ColumnChange::SetRole(role) => column.role = *role,
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
            let columns =
                schema.tables.get(table).and_then(|it| it.uniques.iter().find(|it| it.name == *name));
            if let Some(columns) = columns.map(|it| it.columns.clone()) {
                no_reference_to(schema, table, &columns)?;
            }
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
        Operation::Backfill { table, from, .. } => {
            find(schema, table)?;
            if let Some(from) = from {
                find(schema, &from.table)?;
            }
        }
        Operation::Insert { table, from, .. } => {
            find(schema, table)?;
            find(schema, from)?;
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
    if let Some(former) = table.columns.get(column).and_then(|it| it.former.clone()) {
        table.close_gap(&former);
    }
    table.close_gap(column);
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

fn add_primary_key(table: &mut Table, key: &Key) -> Result<(), ReplayError> {
    if table.primary_key.is_some() {
        return Err(exists(format_args!("a primary key of `{}`", table.name)));
    }
    for name in &key.columns {
        let column = table.columns.get(name);
        let column = column.ok_or_else(|| missing(format_args!("column `{}.{name}`", table.name)))?;
        if column.nullable {
            return Err(ReplayError(format!(
                "column `{}.{name}` is nullable, and a key is not; forbid NULL first: `set not null`",
                table.name
            )));
        }
    }
    table.primary_key = Some(key.clone());
    Ok(())
}

/// A column that references of other tables lead to is needed.
fn not_referred_to(schema: &Schema, table: &str, column: &str) -> Result<(), ReplayError> {
    let leads_here = |(holder, it): &(&Table, &Reference)| {
        // A reference of the table to itself over that very column goes with it.
        let goes = holder.name == table && it.columns.iter().any(|it| it == column);
        !goes && it.referenced_columns.iter().any(|it| it == column)
    };
    match schema.references_to(table).find(leads_here) {
        None => Ok(()),
        Some((holder, reference)) => Err(ReplayError(format!(
            "`{}` of table `{}` refers to column `{table}.{column}`; drop that reference first",
            reference.name, holder.name
        ))),
    }
}

/// A key that references lead to is needed.
fn no_reference_to(schema: &Schema, table: &str, key: &[String]) -> Result<(), ReplayError> {
    let same = |reference: &&Reference| {
        let other = &reference.referenced_columns;
        other.len() == key.len() && other.iter().all(|it| key.contains(it))
    };
    match schema.references_to(table).find(|(_, it)| same(it)) {
        None => Ok(()),
        Some((holder, reference)) => Err(ReplayError(format!(
            "`{}` of table `{}` refers to the key; drop that reference first",
            reference.name, holder.name
        ))),
    }
}

fn drop_primary_key(schema: &mut Schema, table: &str) -> Result<(), ReplayError> {
    let key = find(schema, table)?.key_columns().to_vec();
    no_reference_to(schema, table, &key)?;
    let target = find(schema, table)?;
    if let Some(column) = target.columns.values().find(|it| it.identity) {
        return Err(ReplayError(format!(
            "column `{table}.{}` is numbered by the engine, which only a key can be; end that first: `alter column {} {{ drop \
             identity }}`",
            column.name, column.name
        )));
    }
    target.primary_key.take().ok_or_else(|| missing(format_args!("primary key of `{table}`")))?;
    Ok(())
}

/// An engine numbers the only column of a primary key, of 64 bits.
fn may_count(schema: &Schema, table: &str, column: &str) -> Result<(), ReplayError> {
    let found = schema.tables.get(table);
    let number = found.and_then(|it| it.columns.get(column)).filter(|it| {
        it.kind == crate::Type::Integer { bits: 64 } && it.default.is_none() && !it.is_computed()
    });
    if number.is_some() && found.is_some_and(|it| it.key_columns() == [column.to_owned()]) {
        return Ok(());
    }
    Err(ReplayError(format!(
        "column `{table}.{column}` cannot be numbered by the engine: that takes an `i64` without a default that is the \
         primary key by itself"
    )))
}

/// A column another one is computed from keeps its type.
fn may_alter(schema: &Schema, table: &str, column: &str) -> Result<(), ReplayError> {
    let reads =
        |it: &&Column| it.generated.as_ref().is_some_and(|it| it.columns().iter().any(|it| it == column));
    match schema.tables.get(table).and_then(|it| it.columns.values().find(reads)) {
        None => Ok(()),
        Some(computed) => Err(ReplayError(format!(
            "generated column `{}` depends on column `{table}.{column}`; drop it first and add it again after",
            computed.name
        ))),
    }
}

/// A column whose values are computed anew may not be read by anything that would have to follow.
fn may_convert(schema: &Schema, table: &str, column: &str) -> Result<(), ReplayError> {
    let Some(found) = schema.tables.get(table) else { return Ok(()) };
    let first = |what: String| {
        ReplayError(format!(
            "{what} depends on column `{table}.{column}`; drop it first and add it again after"
        ))
    };
    if found.columns.get(column).is_some_and(|it| it.default.is_some()) {
        return Err(ReplayError(format!(
            "column `{table}.{column}` has a default of the old type; drop it first and set it again after"
        )));
    }
    may_alter(schema, table, column)?;
    if let Some(reference) = found.references.iter().find(|it| it.columns.iter().any(|it| it == column)) {
        return Err(first(format!("foreign key `{}`", reference.name)));
    }
    let referenced = |it: &Reference| it.referenced_columns.iter().any(|it| it == column);
    if let Some((_, reference)) = schema.references_to(table).find(|(_, it)| referenced(it)) {
        return Err(first(format!("foreign key `{}`", reference.name)));
    }
    if let Some(check) = found.checks.iter().find(|it| it.expression.columns().iter().any(|it| it == column))
    {
        return Err(first(format!("check `{}`", check.name)));
    }
    let index =
        found.indexes.iter().find(|it| it.expressions().any(|it| it.columns().iter().any(|it| it == column)));
    if let Some(index) = index {
        return Err(first(format!("index `{}`", index.name)));
    }
    Ok(())
}
