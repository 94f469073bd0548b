//! Rows of one table, by any condition and in any order.

use std::{fmt, marker::PhantomData, ops::ControlFlow};

use diglot_dialect::quoted;

use super::{
    cursor::{Paging, Place, Slice},
    filter::{Condition, Filter},
    joined::Joined,
    order::{self, Key, Order},
    projection::{Columns, Projection},
    relation::{RelationKey, ToOne},
    said::{Limited, Said, Unlimited, Whole},
    sql::Sql,
};
use crate::{Entity, Executor, Keyed, Result, Row, Rows, Statement, Value, Write, WriteKind};

/// Which rows of the table with row type `T` are meant, in which order. Nothing is asked before one of its
/// last methods is called.
///
/// `S` is what has been said of them: [`Whole`], [`InOrder`](crate::InOrder) or [`Limited`]. A method that could not keep to an order
/// or a limit is not there once one is given: `delete` and `update` are of all rows that meet the filter, and a page has
/// a limit of its own.
#[must_use]
pub struct Select<'e, E, T, S = Whole> {
    pub(super) executor: &'e E,
    filter: Filter<T>,
    order: Vec<Order<T>>,
    limit: Option<u64>,
    offset: u64,
    deleted_too: bool,
    said: PhantomData<fn() -> S>,
}

impl<E, T, S> fmt::Debug for Select<'_, E, T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Select")
            .field("order", &self.order)
            .field("limit", &self.limit)
            .finish_non_exhaustive()
    }
}

/// A select that has been taken apart to be written.
pub(super) struct Parts {
    pub(super) condition: Condition,
    pub(super) keys: Vec<Key>,
    limit: Option<u64>,
    offset: u64,
    deleted_too: bool,
}

impl Parts {
    fn is_limited(&self) -> bool {
        self.limit.is_some() || self.offset > 0
    }

    /// Writes ` WHERE …` for rows of `T`'s table, which the statement calls by its name.
    fn condition<T: Entity>(condition: Condition, deleted_too: bool, sql: &mut Sql) -> Result<()> {
        let name = quoted(T::TABLE.name);
        sql.push(" WHERE ");
        condition.render(sql, T::TABLE, &name)?;
        if !deleted_too {
            sql.living(T::TABLE, &name);
        }
        Ok(())
    }

    fn limits(limit: Option<u64>, offset: u64, sql: &mut Sql) {
        if limit.is_some() || offset > 0 {
            let most = i64::try_from(limit.unwrap_or(u64::MAX)).unwrap_or(i64::MAX);
            sql.push(" LIMIT ");
            sql.bind(Value::Integer(most));
        }
        if offset > 0 {
            sql.push(" OFFSET ");
            sql.bind(Value::Integer(i64::try_from(offset).unwrap_or(i64::MAX)));
        }
    }

    /// Writes everything behind what is read.
    pub(super) fn rest<T: Entity>(self, sql: &mut Sql) -> Result<()> {
        Self::condition::<T>(self.condition, self.deleted_too, sql)?;
        order_by::<T>(sql, &self.keys);
        Self::limits(self.limit, self.offset, sql);
        Ok(())
    }

    /// Writes everything behind what is read but the order, where only the number of rows matters.
    fn unordered<T: Entity>(mut self, sql: &mut Sql) -> Result<()> {
        self.keys.clear();
        self.rest::<T>(sql)
    }
}

fn order_by<T: Entity>(sql: &mut Sql, keys: &[Key]) {
    let name = quoted(T::TABLE.name);
    for (at, key) in keys.iter().enumerate() {
        sql.push(if at == 0 { " ORDER BY " } else { ", " });
        key.render(sql, &name);
    }
}

impl<'e, E: Executor, T: Entity> Select<'e, E, T> {
    /// Every row, in no order.
    pub fn new(executor: &'e E) -> Self {
        Self {
            executor,
            filter: Filter::everything(),
            order: Vec::new(),
            limit: None,
            offset: 0,
            deleted_too: false,
            said: PhantomData,
        }
    }
}

impl<'e, E: Executor, T: Entity, S: Said> Select<'e, E, T, S> {
    fn having_said<N>(self) -> Select<'e, E, T, N> {
        let Self { executor, filter, order, limit, offset, deleted_too, said: _ } = self;
        Select { executor, filter, order, limit, offset, deleted_too, said: PhantomData }
    }

    /// Only rows that meet `filter`, too.
    pub fn filter(mut self, filter: Filter<T>) -> Self {
        self.filter = self.filter.and(filter);
        self
    }

    /// In this order; among equals, in those given later.
    pub fn order_by(self, order: Order<T>) -> Select<'e, E, T, S::WithOrder> {
        self.order_by_all([order])
    }

    /// In these orders, the first of them first: for those that are only known at run time.
    pub fn order_by_all(
        mut self,
        orders: impl IntoIterator<Item = Order<T>>,
    ) -> Select<'e, E, T, S::WithOrder> {
        self.order.extend(orders);
        self.having_said()
    }

    /// At most so many rows.
    pub fn limit(mut self, rows: u64) -> Select<'e, E, T, Limited> {
        self.limit = Some(rows);
        self.having_said()
    }

    /// Without the first so many rows. Pages do better with a cursor.
    pub fn offset(mut self, rows: u64) -> Select<'e, E, T, Limited> {
        self.offset = rows;
        self.having_said()
    }

    /// With rows that are marked as deleted.
    pub fn deleted_too(mut self) -> Self {
        self.deleted_too = true;
        self
    }

    /// The first of the rows that are meant: none where the limit is of none.
    pub(super) fn at_most_one(self) -> Select<'e, E, T, Limited> {
        let rows = self.limit.map_or(1, |it| it.min(1));
        self.limit(rows)
    }

    pub(super) fn parts(self) -> Result<(&'e E, Parts)> {
        let parts = Parts {
            condition: self.filter.into_condition()?,
            keys: self.order.into_iter().map(|it| it.key).collect(),
            limit: self.limit,
            offset: self.offset,
            deleted_too: self.deleted_too,
        };
        Ok((self.executor, parts))
    }

    fn rows(self) -> Result<(&'e E, Statement, Vec<Value>)> {
        let (executor, parts) = self.parts()?;
        let mut sql = Sql::new(executor.queries());
        sql.select(T::TABLE);
        parts.rest::<T>(&mut sql)?;
        let (statement, values) = sql.finish();
        Ok((executor, statement, values))
    }

    /// The rows.
    ///
    /// # Errors
    /// The database cannot be read, or the filter holds what one of the engines could not store.
    pub async fn all(self) -> Result<Vec<T>> {
        let (executor, statement, values) = self.rows()?;
        executor.fetch(&statement, &values).await
    }

    /// The first row, if any.
    ///
    /// # Errors
    /// As [`all`](Self::all).
    pub async fn first(self) -> Result<Option<T>> {
        let (executor, statement, values) = self.at_most_one().rows()?;
        executor.fetch_optional(&statement, &values).await
    }

    /// The rows one after another, never more than a few of them at a time.
    ///
    /// # Errors
    /// As [`all`](Self::all).
    pub async fn stream(self) -> Result<Rows<T>> {
        let (executor, statement, values) = self.rows()?;
        executor.stream(statement, values, T::from_row).await
    }

    /// The number of rows that [`all`](Self::all) would give.
    ///
    /// # Errors
    /// As [`all`](Self::all).
    pub async fn count(self) -> Result<i64> {
        let (executor, parts) = self.parts()?;
        let mut sql = Sql::new(executor.queries());
        let name = quoted(T::TABLE.name);
        if parts.is_limited() {
            sql.push(&format!("SELECT count(*) FROM (SELECT 1 AS one FROM {name}"));
            parts.unordered::<T>(&mut sql)?;
            sql.push(") AS limited");
        } else {
            sql.push(&format!("SELECT count(*) FROM {name}"));
            parts.unordered::<T>(&mut sql)?;
        }
        let (statement, values) = sql.finish();
        executor.fetch_one(&statement, &values).await
    }

    /// Whether [`all`](Self::all) would give a row.
    ///
    /// # Errors
    /// As [`all`](Self::all).
    pub async fn exists(self) -> Result<bool> {
        let (executor, parts) = self.parts()?;
        let mut sql = Sql::new(executor.queries());
        sql.push(&format!("SELECT EXISTS (SELECT 1 FROM {}", quoted(T::TABLE.name)));
        parts.unordered::<T>(&mut sql)?;
        sql.push(")");
        let (statement, values) = sql.finish();
        super::exists(executor, &statement, &values).await
    }

    /// Only a few columns of the rows: one, or a tuple of them.
    pub fn select<C: Columns<T>>(self, columns: C) -> Projection<'e, E, T, C> {
        Projection::new(self.having_said(), columns)
    }

    /// The rows with the row each refers to, in one query.
    pub fn join<U: Entity + Clone, K: RelationKey>(self, relation: ToOne<T, U, K>) -> Joined<'e, E, T, U> {
        Joined::new(self.having_said(), relation.link())
    }
}

impl<'e, E: Executor, T: Entity> Select<'e, E, T> {
    /// Removes all rows that meet the filter, or marks them as deleted where the table does so; gives their number.
    /// An order or a limit would not be kept to, so there is no such method once one is given.
    ///
    /// # Errors
    /// Rows that refer to them and may not be left behind.
    pub async fn delete(self) -> Result<u64> {
        let (executor, parts) = self.parts()?;
        let mut sql = Sql::new(executor.queries());
        let name = quoted(T::TABLE.name);
        let kind = match T::TABLE.deleted {
            Some(deleted) => {
                sql.push(&format!("UPDATE {name} SET {} = ", quoted(deleted)));
                sql.bind(Value::Timestamp(crate::now()));
                parts.unordered::<T>(&mut sql)?;
                WriteKind::Other
            }
            None => {
                sql.push(&format!("DELETE FROM {name}"));
                let start = sql.text.len();
                parts.unordered::<T>(&mut sql)?;
                WriteKind::DeleteWhere(sql.text[start..].to_owned())
            }
        };
        let (statement, values) = sql.finish();
        executor.write(Write { table: T::TABLE, kind, statement, values }).await
    }
}

impl<E: Executor, T: Keyed> Select<'_, E, T> {
    /// Changes all rows that meet the filter; gives their number. An order or a limit would not be kept to, so there is
    /// no such method once one is given.
    ///
    /// # Errors
    /// A violated constraint, by name.
    pub async fn update(self, patch: T::Patch) -> Result<u64> {
        let (executor, parts) = self.parts()?;
        let update = T::changes(patch)?;
        if update.is_empty() {
            return Ok(0);
        }
        let mut sql = Sql::new(executor.queries());
        sql.push(&format!("UPDATE {} SET ", quoted(T::TABLE.name)));
        let columns = update.assigned();
        update.assign(&mut sql);
        let start = sql.text.len();
        parts.unordered::<T>(&mut sql)?;
        let kind = WriteKind::UpdateWhere { columns, condition: sql.text[start..].to_owned() };
        let (statement, values) = sql.finish();
        executor.write(Write { table: T::TABLE, kind, statement, values }).await
    }
}

impl<E: Executor, T: Keyed, S: Unlimited> Select<'_, E, T, S> {
    /// A page of the rows, found by the place the page before ended at and not by counting. The primary key
    /// makes every order total.
    ///
    /// # Errors
    /// As [`all`](Self::all); [`Error::Cursor`](crate::Error::Cursor) if the cursor is not one of this order.
    pub async fn page(self, paging: Paging) -> Result<Slice<T>> {
        let (executor, mut parts) = self.parts()?;
        complete::<T>(&mut parts.keys);
        let signature = order::signature(T::TABLE, &parts.keys);
        let place = match &paging.place {
            Place::After(cursor) | Place::Before(cursor) => {
                let place = executor.cursor_key().open(&signature, cursor)?;
                if place.len() != parts.keys.len() {
                    return Err(crate::Error::Cursor);
                }
                Some(place)
            }
            Place::First | Place::Last => None,
        };
        let backward = paging.backward();
        let mut keys = parts.keys.clone();
        if backward {
            keys = keys.into_iter().map(Key::reversed).collect();
        }
        let name = quoted(T::TABLE.name);
        let mut sql = Sql::new(executor.queries());
        sql.push("SELECT ");
        sql.outputs(T::TABLE, &name);
        // What a key finds by way of a reference is read with the row.
        let mut positions = Vec::with_capacity(keys.len());
        let mut width = T::TABLE.columns.len();
        for key in &keys {
            if key.path.is_empty() {
                positions.push(key.column);
            } else {
                let expression = key.expression(&mut sql, &name);
                sql.push(&format!(", {expression}"));
                positions.push(width);
                width += 1;
            }
        }
        sql.push(&format!(" FROM {name}"));
        Parts::condition::<T>(parts.condition, parts.deleted_too, &mut sql)?;
        if let Some(place) = &place {
            sql.push(" AND ");
            order::after(&mut sql, &keys, place, &name);
        }
        order_by::<T>(&mut sql, &keys);
        sql.push(" LIMIT ");
        sql.bind(Value::Integer(i64::from(paging.limit) + 1));
        let (statement, values) = sql.finish();

        let limit = usize::try_from(paging.limit).unwrap_or(usize::MAX);
        let mut items: Vec<T> = Vec::new();
        let (mut first, mut last, mut more) = (None, None, false);
        let read = |row: Row<'_>| {
            if items.len() == limit {
                more = true;
                return Ok(ControlFlow::Break(()));
            }
            items.push(T::from_row(row)?);
            let count = items.len();
            if let (Some(item), true) = (items.last(), count == 1 || count == limit) {
                let key = T::key_values(item.primary_key())?;
                let place = keys.iter().zip(&positions).map(|(it, at)| it.value(row, *at, &key));
                let place = place.collect::<Result<Vec<Value>>>()?;
                if count == 1 {
                    first = Some(place.clone());
                }
                last = Some(place);
            }
            Ok(ControlFlow::Continue(()))
        };
        executor.each(&statement, &values, read).await?;
        let seal = |place: Option<Vec<Value>>| {
            place.map(|it| executor.cursor_key().seal(&signature, &it)).transpose()
        };
        // There are rows where the cursor came from, and there may be more where it leads.
        let (back, on) = (seal(first.filter(|_| place.is_some()))?, seal(last.filter(|_| more))?);
        if backward {
            items.reverse();
            return Ok(Slice { items, next: back, previous: on });
        }
        Ok(Slice { items, next: on, previous: back })
    }
}

/// Adds the columns of the primary key to an order that lacks them.
fn complete<T: Keyed>(keys: &mut Vec<Key>) {
    let descending = keys.last().is_some_and(|it| it.descending);
    for (part, name) in T::TABLE.primary_key.columns.iter().enumerate() {
        let Some(at) = T::TABLE.columns.iter().position(|it| it.name == *name) else { continue };
        if keys.iter().any(|it| it.path.is_empty() && it.column == at) {
            continue;
        }
        // In the direction of the last key, so that one index answers both.
        keys.push(Key::of_primary_key(T::TABLE, at, part, descending));
    }
}
