//! What every repository does with rows and their primary keys.

use std::{collections::HashMap, ops::ControlFlow};

use super::{filter::Condition, sql::Sql};
use crate::{Entity, Error, Executor, Inserts, Keyed, Result, Row, Statement, Value};

/// Changes the row with a primary key and gives it back; none if it is not there.
///
/// # Errors
/// A violated constraint, by name; [`Error::Stale`] if the row is at another version than the change was made
/// from.
pub async fn update<T: Keyed, E: Executor>(
    executor: &E,
    get: &Statement,
    key: T::Key,
    patch: T::Patch,
) -> Result<Option<T>> {
    let update = T::changes(patch)?;
    let key = T::key_values(key)?;
    if update.is_empty() {
        return executor.fetch_optional(get, &key).await;
    }
    let expects = update.expects();
    let rows = executor.write_returning::<T>(update.at(executor.queries(), key.clone())).await?;
    match rows.into_iter().next() {
        None if expects && executor.fetch_optional::<T>(get, &key).await?.is_some() => {
            Err(Error::Stale { table: T::TABLE.name.to_owned() })
        }
        found => Ok(found),
    }
}

/// Whether a query with the values of a primary key finds a row.
///
/// # Errors
/// The database cannot be read.
pub async fn exists<E: Executor>(executor: &E, statement: &Statement, key: &[Value]) -> Result<bool> {
    let mut found = false;
    let read = |row: Row<'_>| {
        found = row.get(0)?;
        Ok(ControlFlow::Break(()))
    };
    executor.each(statement, key, read).await?;
    Ok(found)
}

/// Keys of several columns in one statement: SQLite nests conditions at most a thousand deep.
const KEYS_AT_ONCE: usize = 200;

/// The rows with primary keys, in one round trip and in the order of the keys; none where a key has no row.
/// `by_list` is the statement that takes a list, where the key is one column.
///
/// # Errors
/// The database cannot be read.
pub async fn get_many<T: Keyed + Clone, E: Executor>(
    executor: &E,
    by_list: Option<&Statement>,
    keys: impl IntoIterator<Item = T::Key>,
) -> Result<Vec<Option<T>>> {
    let keys: Vec<T::Key> = keys.into_iter().collect();
    let mut found: HashMap<T::Key, Option<T>> = HashMap::with_capacity(keys.len());
    let mut values = Vec::with_capacity(keys.len());
    for key in &keys {
        if found.insert(key.clone(), None).is_none() {
            values.push(T::key_values(key.clone())?);
        }
    }
    let mut read = |row: Row<'_>| {
        let row = T::from_row(row)?;
        found.insert(row.primary_key(), Some(row));
        Ok(ControlFlow::Continue(()))
    };
    match by_list {
        _ if keys.is_empty() => {}
        Some(statement) => {
            let list = Value::List(values.into_iter().flatten().collect());
            executor.each(statement, &[list], read).await?;
        }
        None => {
            for part in values.chunks(KEYS_AT_ONCE) {
                let (statement, values) = by_keys::<T>(executor, part)?;
                executor.each(&statement, &values, &mut read).await?;
            }
        }
    }
    Ok(keys.into_iter().map(|key| found.get(&key)?.clone()).collect())
}

/// The statement that finds the rows with keys of several columns.
fn by_keys<T: Keyed>(executor: &impl Executor, keys: &[Vec<Value>]) -> Result<(Statement, Vec<Value>)> {
    let name = diglot_dialect::quoted(T::TABLE.name);
    let at = |name: &&str| T::TABLE.columns.iter().position(|it| it.name == *name).unwrap_or(0);
    let columns: Vec<usize> = T::TABLE.primary_key.columns.iter().map(at).collect();
    let equal = |(column, value): (&usize, &Value)| Condition::Compare {
        column: *column,
        operator: "=",
        value: value.clone(),
    };
    let any = keys.iter().map(|key| Condition::All(columns.iter().zip(key).map(equal).collect()));
    let mut sql = Sql::new(executor.queries());
    sql.push("SELECT ");
    sql.outputs(T::TABLE, &name);
    sql.push(&format!(" FROM {name} WHERE "));
    Condition::Any(any.collect()).render(&mut sql, T::TABLE, &name)?;
    if let Some(deleted) = T::TABLE.deleted {
        sql.push(&format!(" AND {name}.{} IS NULL", diglot_dialect::quoted(deleted)));
    }
    Ok(sql.finish())
}

/// Adds rows, all or none; gives what each insert gives back, which is nothing where the engine makes no values.
///
/// # Errors
/// [`Error::Row`] with the place of the row that is refused.
pub async fn create_many<T: Entity, R: crate::FromRow, E: Executor>(
    executor: &E,
    rows: Vec<Vec<Value>>,
) -> Result<Vec<R>> {
    let (table, statement) = (T::TABLE, T::TABLE.insert.clone());
    executor.insert_many(Inserts { table, statement, rows }).await
}
