//! What every repository does with rows and their primary keys.

use std::{collections::HashMap, ops::ControlFlow};

use diglot_dialect::quoted;

use super::sql::{KEYS_AT_ONCE, Sql};
use crate::{ColumnInfo, Entity, Error, Executor, Inserts, Keyed, Result, Row, Statement, Value};

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
    let rows = executor.write_returning::<T>(update.at(executor.queries(), key.clone()), None).await?;
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
            values.extend(T::key_values(key.clone())?);
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
            executor.each(statement, &[Value::List(values)], read).await?;
        }
        None => {
            let named = |name: &&str| T::TABLE.columns.iter().find(|it| it.name == *name);
            let columns: Vec<&ColumnInfo> = T::TABLE.primary_key.columns.iter().filter_map(named).collect();
            let name = quoted(T::TABLE.name);
            for part in values.chunks(KEYS_AT_ONCE * columns.len().max(1)) {
                let mut sql = Sql::new(executor.queries());
                sql.select(T::TABLE);
                sql.push(" WHERE ");
                sql.any_of(&columns, &name, part);
                sql.living(T::TABLE, &name);
                let (statement, values) = sql.finish();
                executor.each(&statement, &values, &mut read).await?;
            }
        }
    }
    Ok(keys.into_iter().map(|key| found.get(&key)?.clone()).collect())
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
