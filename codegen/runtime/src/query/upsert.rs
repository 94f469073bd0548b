//! Adding a row, or changing the one that is there by one of its unique keys.

use std::{fmt, marker::PhantomData};

use diglot_dialect::quoted;

use crate::{ColumnInfo, Entity, Error, Executor, Result, Statement, TableInfo, Value, Write, WriteKind};

/// A unique key of the table with row type `T`. Emitted as constants: `user::email_key`.
pub struct UniqueKey<T> {
    /// What `ON CONFLICT` names.
    target: &'static str,
    /// Its columns.
    columns: &'static [&'static str],
    /// Finds the row with values of the columns.
    find: Statement,
    rows: PhantomData<fn() -> T>,
}

impl<T> fmt::Debug for UniqueKey<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "UniqueKey{}", self.target)
    }
}

impl<T> Clone for UniqueKey<T> {
    fn clone(&self) -> Self {
        Self { target: self.target, columns: self.columns, find: self.find.clone(), rows: PhantomData }
    }
}

impl<T> UniqueKey<T> {
    /// The key that `ON CONFLICT` names with `target`; `find` finds the row with values of `columns`.
    #[must_use]
    pub const fn new(target: &'static str, columns: &'static [&'static str], find: Statement) -> Self {
        Self { target, columns, find, rows: PhantomData }
    }
}

/// Adds a row; where another one has the same unique key, sets the columns at some positions of that one to the
/// new row's and gives it back.
///
/// # Errors
/// A violated constraint other than the key, by name.
pub async fn upsert<T: Entity, E: Executor>(
    executor: &E,
    new: T::New,
    key: UniqueKey<T>,
    columns: Vec<usize>,
) -> Result<T> {
    let table: &'static TableInfo = T::TABLE;
    let values = T::insert_values(new)?;
    let queries = executor.queries();
    let name = quoted(table.name);
    let given: Vec<&ColumnInfo> = table.columns.iter().filter(|it| !it.computed).collect();
    let names: Vec<String> = given.iter().map(|it| quoted(it.name)).collect();
    let parameters: Vec<String> =
        given.iter().enumerate().map(|(at, it)| queries.bound(it.native, &format!("${}", at + 1))).collect();
    let mut set: Vec<String> = columns
        .into_iter()
        .map(|at| &table.columns[at])
        .filter(|it| !it.computed)
        .map(|it| format!("{0} = excluded.{0}", quoted(it.name)))
        .collect();
    let action = if set.is_empty() {
        "DO NOTHING".to_owned()
    } else {
        set.extend(table.updated.iter().map(|it| format!("{0} = excluded.{0}", quoted(it))));
        set.extend(table.version.iter().map(|it| format!("{0} = {name}.{0} + 1", quoted(it))));
        format!("DO UPDATE SET {}", set.join(", "))
    };
    let outputs: Vec<String> =
        table.columns.iter().map(|it| queries.shown(it.native, &quoted(it.name))).collect();
    let text = format!(
        "INSERT INTO {name} ({}) VALUES ({}) ON CONFLICT {} {action} RETURNING {}",
        names.join(", "),
        parameters.join(", "),
        key.target,
        outputs.join(", ")
    );
    let part = |name: &&str| Some(values[given.iter().position(|it| it.name == *name)?].clone());
    let found_by: Vec<Value> = key.columns.iter().filter_map(part).collect();
    let write = Write { table, kind: WriteKind::Upsert, statement: Statement::made(text), values };
    for _ in 0..ATTEMPTS {
        let rows = executor.write_returning(write.clone(), Some(T::own_key)).await?;
        if let Some(row) = rows.into_iter().next() {
            return Ok(row);
        }
        // A row that stays as it is is not given back; nor is it there when somebody has removed it since.
        if let Some(row) = executor.fetch_optional(&key.find, &found_by).await? {
            return Ok(row);
        }
    }
    Err(Error::Busy)
}

/// How often a row that is removed between two looks is looked for.
const ATTEMPTS: usize = 3;
