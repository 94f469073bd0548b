//! Relations between tables as values: to filter and order by, to join, and to load for many rows at once.

use std::{collections::HashMap, fmt, hash::Hash, marker::PhantomData, ops::ControlFlow};

use diglot_dialect::quoted;

use super::{
    filter::{Condition, Filter},
    order::Order,
    sql::{KEYS_AT_ONCE, Sql},
};
use crate::{ColumnInfo, Entity, Executor, FromRow, Result, Row, Statement, Stored, TableInfo, Value};

/// How the rows of one table lead to rows of another: columns that are equal.
#[derive(Debug)]
pub struct LinkInfo {
    /// The relation's name.
    pub name: &'static str,
    /// The columns of the table it leads from.
    pub from: &'static [&'static str],
    /// The columns of the table it leads to.
    pub to: &'static [&'static str],
}

/// A way from a table to another one, by way of a join table where there is one.
#[derive(Clone, Copy)]
pub(crate) struct Link {
    info: &'static LinkInfo,
    table: &'static TableInfo,
    join: Option<(&'static TableInfo, &'static LinkInfo)>,
}

impl Link {
    pub(crate) fn table(&self) -> &'static TableInfo {
        self.table
    }

    pub(crate) fn name(&self) -> &'static str {
        self.info.name
    }

    /// The table and the columns that hold what both sides have in common.
    fn key_columns(&self) -> KeyColumns {
        let table = self.join.map_or(self.table, |it| it.0);
        let named = |name: &&str| table.columns.iter().find(|it| it.name == *name);
        KeyColumns { table, columns: self.info.to.iter().filter_map(named).collect() }
    }

    /// The position of a column that every row it leads to has.
    pub(crate) fn target_column(&self) -> usize {
        let first = self.info.to.first();
        self.table.columns.iter().position(|it| first.is_some_and(|name| it.name == *name)).unwrap_or(0)
    }

    /// Writes `table AS alias WHERE …`, the rows that belong to a row of `from`.
    pub(crate) fn render(&self, sql: &mut Sql, from: &str, alias: &str) {
        match self.join {
            None => sql.push(&format!(
                "{} AS {alias} WHERE {}",
                quoted(self.table.name),
                equal(self.info, from, alias)
            )),
            Some((join, second)) => {
                let middle = sql.alias();
                sql.push(&format!(
                    "{} AS {alias}, {} AS {middle} WHERE {} AND {}",
                    quoted(self.table.name),
                    quoted(join.name),
                    equal(self.info, from, &middle),
                    equal(second, &middle, alias)
                ));
            }
        }
        sql.living(self.table, alias);
    }

    /// Writes `LEFT JOIN table AS alias ON …`.
    pub(crate) fn join(&self, sql: &mut Sql, from: &str, alias: &str) {
        sql.push(&format!(
            " LEFT JOIN {} AS {alias} ON {}",
            quoted(self.table.name),
            equal(self.info, from, alias)
        ));
        sql.living(self.table, alias);
    }
}

fn equal(link: &LinkInfo, from: &str, to: &str) -> String {
    let pairs = link.from.iter().zip(link.to);
    let equal: Vec<String> =
        pairs.map(|(own, other)| format!("{to}.{} = {from}.{}", quoted(other), quoted(own))).collect();
    equal.join(" AND ")
}

/// The rows of `U` that belong to each row of `T`: those that refer to it, or those that a join table pairs it
/// with. `K` is the value they have in common.
///
/// Emitted as constants: `user::sessions`.
pub struct ToMany<T, U, K> {
    link: Link,
    key: fn(&T) -> K,
    /// Gives, for a list of keys, each row of `U` followed by the key it belongs to; without its condition
    /// where a key is of several columns.
    load: Statement,
    rows: PhantomData<fn() -> (T, U)>,
}

/// The row of `U` that each row of `T` refers to, if any. `K` is the value they have in common.
///
/// Emitted as constants: `session::user`.
pub struct ToOne<T, U, K> {
    link: Link,
    key: fn(&T) -> Option<K>,
    load: Statement,
    rows: PhantomData<fn() -> (T, U)>,
}

impl<T, U, K> fmt::Debug for ToMany<T, U, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ToMany({})", self.link.name())
    }
}

impl<T, U, K> fmt::Debug for ToOne<T, U, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ToOne({})", self.link.name())
    }
}

/// A table and some of its columns.
#[derive(Debug)]
pub struct KeyColumns {
    table: &'static TableInfo,
    columns: Vec<&'static ColumnInfo>,
}

impl KeyColumns {
    fn column(&self, part: usize) -> &'static ColumnInfo {
        self.columns.get(part).copied().unwrap_or(&self.table.columns[0])
    }
}

/// What the rows of two tables have in common: the value of one column, or a tuple of several.
pub trait RelationKey: Eq + Hash + Clone + Send + Sync + 'static {
    /// The values at position `at` of a row and behind it.
    ///
    /// # Errors
    /// [`Error::Decode`](crate::Error::Decode) if one is of another type.
    fn read(row: Row<'_>, at: usize, columns: &KeyColumns) -> Result<Self>;

    /// Adds the values to parameters.
    ///
    /// # Errors
    /// A value that one of the engines would not store as it is.
    fn push_values(self, columns: &KeyColumns, out: &mut Vec<Value>) -> Result<()>;
}

impl<K: Stored + Eq + Hash + Clone + Sync> RelationKey for K {
    fn read(row: Row<'_>, at: usize, columns: &KeyColumns) -> Result<Self> {
        <K as Stored>::read(row, at, columns.column(0))
    }

    fn push_values(self, columns: &KeyColumns, out: &mut Vec<Value>) -> Result<()> {
        out.push(self.into_value(columns.table, columns.column(0))?);
        Ok(())
    }
}

macro_rules! tuples {
    ($($($name:ident $at:tt),+;)*) => {$(
        impl<$($name: Stored + Eq + Hash + Clone + Sync),+> RelationKey for ($($name,)+) {
            fn read(row: Row<'_>, at: usize, columns: &KeyColumns) -> Result<Self> {
                Ok(($(<$name as Stored>::read(row, at + $at, columns.column($at))?,)+))
            }

            fn push_values(self, columns: &KeyColumns, out: &mut Vec<Value>) -> Result<()> {
                $(out.push(self.$at.into_value(columns.table, columns.column($at))?);)+
                Ok(())
            }
        }
    )*};
}

tuples! {
    A 0, B 1;
    A 0, B 1, C 2;
    A 0, B 1, C 2, D 3;
    A 0, B 1, C 2, D 3, E 4;
    A 0, B 1, C 2, D 3, E 4, F 5;
    A 0, B 1, C 2, D 3, E 4, F 5, G 6;
    A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7;
    A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8;
    A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9;
    A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10;
    A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11;
}

/// Gives `read` the rows that belong to `keys`, which stand one after another in `values`.
async fn each_related<E: Executor>(
    executor: &E,
    load: &Statement,
    keys: &KeyColumns,
    values: Vec<Value>,
    mut read: impl FnMut(Row<'_>) -> Result<ControlFlow<()>> + Send,
) -> Result<()> {
    let width = keys.columns.len().max(1);
    if width == 1 {
        return executor.each(load, &[Value::List(values)], read).await;
    }
    // No list holds pairs: they are asked for one by one, some hundred in a statement.
    for part in values.chunks(KEYS_AT_ONCE * width) {
        let mut sql = Sql::new(executor.queries());
        // Without its condition it is the same for both engines.
        sql.push(load.sqlite());
        sql.push(" WHERE ");
        let name = quoted(keys.table.name);
        sql.any_of(&keys.columns, &name, part);
        sql.living(keys.table, &name);
        let (statement, values) = sql.finish();
        executor.each(&statement, &values, &mut read).await?;
    }
    Ok(())
}

fn related<T, U>(link: Link, filter: Filter<U>) -> Filter<T> {
    let condition = filter.into_condition();
    Filter::new(condition.map(|it| Condition::Related { link, condition: Box::new(it) }))
}

impl<T: Entity, U: Entity + Clone, K: RelationKey> ToMany<T, U, K> {
    /// A relation by a reference of `U`'s table.
    #[must_use]
    pub const fn new(info: &'static LinkInfo, key: fn(&T) -> K, load: Statement) -> Self {
        let link = Link { info, table: U::TABLE, join: None };
        Self { link, key, load, rows: PhantomData }
    }

    /// The same relation, by way of a join table: `info` leads to it, `second` on from it.
    #[must_use]
    pub const fn through(mut self, join: &'static TableInfo, second: &'static LinkInfo) -> Self {
        self.link.join = Some((join, second));
        self
    }

    /// Rows that have one that meets `filter`.
    pub fn any(self, filter: Filter<U>) -> Filter<T> {
        related(self.link, filter)
    }

    /// Rows that have none that meets `filter`.
    pub fn none(self, filter: Filter<U>) -> Filter<T> {
        self.any(filter).not()
    }

    /// Rows all of whose rows meet `filter`, those without any included.
    pub fn every(self, filter: Filter<U>) -> Filter<T> {
        self.none(filter.not())
    }

    /// What belongs to each of `rows`, in one query: as many lists as rows, in their order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn load<'r, E: Executor>(
        &self,
        executor: &E,
        rows: impl IntoIterator<Item = &'r T>,
    ) -> Result<Vec<Vec<U>>>
    where
        T: 'r,
    {
        let columns = self.link.key_columns();
        let (mut slots, mut values) = (HashMap::new(), Vec::new());
        // Equal keys share a list until it is full.
        let mut places = Vec::new();
        for row in rows {
            let key = (self.key)(row);
            let next = slots.len();
            let place = *slots.entry(key.clone()).or_insert(next);
            if place == next {
                key.push_values(&columns, &mut values)?;
            }
            places.push(place);
        }
        let mut found: Vec<Vec<U>> = std::iter::repeat_with(Vec::new).take(slots.len()).collect();
        if !values.is_empty() {
            let (width, lists, known) = (U::TABLE.columns.len(), &mut found, &columns);
            let read = move |row: Row<'_>| {
                if let Some(place) = slots.get(&K::read(row, width, known)?) {
                    lists[*place].push(U::from_row(row)?);
                }
                Ok(ControlFlow::Continue(()))
            };
            each_related(executor, &self.load, &columns, values, read).await?;
        }
        if found.len() == places.len() {
            return Ok(found);
        }
        Ok(places.into_iter().map(|it| found[it].clone()).collect())
    }
}

impl<T: Entity, U: Entity + Clone, K: RelationKey> ToOne<T, U, K> {
    /// A relation by a reference of `T`'s table.
    #[must_use]
    pub const fn new(info: &'static LinkInfo, key: fn(&T) -> Option<K>, load: Statement) -> Self {
        let link = Link { info, table: U::TABLE, join: None };
        Self { link, key, load, rows: PhantomData }
    }

    pub(crate) fn link(&self) -> Link {
        self.link
    }

    /// Rows that refer to one that meets `filter`.
    pub fn any(self, filter: Filter<U>) -> Filter<T> {
        related(self.link, filter)
    }

    /// Rows that refer to none that meets `filter`.
    pub fn none(self, filter: Filter<U>) -> Filter<T> {
        self.any(filter).not()
    }

    /// An order by a column of the row referred to; NULL where there is none.
    pub fn order(self, order: Order<U>) -> Order<T> {
        order.through(self.link)
    }

    /// What each of `rows` refers to, in one query: as many as rows, in their order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn load<'r, E: Executor>(
        &self,
        executor: &E,
        rows: impl IntoIterator<Item = &'r T>,
    ) -> Result<Vec<Option<U>>>
    where
        T: 'r,
    {
        let keys: Vec<Option<K>> = rows.into_iter().map(self.key).collect();
        let columns = self.link.key_columns();
        let mut found: HashMap<K, Option<U>> = HashMap::with_capacity(keys.len());
        let mut values = Vec::new();
        for key in keys.iter().flatten() {
            if found.insert(key.clone(), None).is_none() {
                key.clone().push_values(&columns, &mut values)?;
            }
        }
        if !values.is_empty() {
            let width = U::TABLE.columns.len();
            let read = |row: Row<'_>| {
                found.insert(K::read(row, width, &columns)?, Some(U::from_row(row)?));
                Ok(ControlFlow::Continue(()))
            };
            each_related(executor, &self.load, &columns, values, read).await?;
        }
        Ok(keys.into_iter().map(|key| found.get(&key?)?.clone()).collect())
    }
}

/// A row and the row it refers to, read together.
pub(crate) fn pair<T: Entity, U: Entity>(row: Row<'_>, key: usize) -> Result<(T, Option<U>)> {
    let (first, rest) = (T::from_row(row)?, row.skip(T::TABLE.columns.len()));
    let second = if rest.is_null(key)? { None } else { Some(<U as FromRow>::from_row(rest)?) };
    Ok((first, second))
}
