//! Rows together with the row each refers to.

use std::{fmt, marker::PhantomData, ops::ControlFlow};

use diglot_dialect::quoted;

use super::{
    relation::{Link, pair},
    said::Limited,
    select::Select,
    sql::Sql,
};
use crate::{Entity, Executor, Result, Row};

/// The rows of a [`Select`] with the row each refers to, read by one join.
#[must_use]
pub struct Joined<'e, E, T, U> {
    select: Select<'e, E, T, Limited>,
    link: Link,
    rows: PhantomData<fn() -> U>,
}

impl<E, T, U> fmt::Debug for Joined<'_, E, T, U> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Joined").field("select", &self.select).finish_non_exhaustive()
    }
}

impl<'e, E: Executor, T: Entity, U: Entity> Joined<'e, E, T, U> {
    pub(super) fn new(select: Select<'e, E, T, Limited>, link: Link) -> Self {
        Self { select, link, rows: PhantomData }
    }

    /// The rows; none beside one that refers to nothing.
    ///
    /// # Errors
    /// As [`Select::all`].
    pub async fn all(self) -> Result<Vec<(T, Option<U>)>> {
        let (executor, parts) = self.select.parts()?;
        let name = quoted(T::TABLE.name);
        let mut sql = Sql::new(executor.queries());
        let alias = sql.alias();
        sql.push("SELECT ");
        sql.outputs(T::TABLE, &name);
        sql.push(", ");
        sql.outputs(U::TABLE, &alias);
        sql.push(&format!(" FROM {name}"));
        self.link.join(&mut sql, &name, &alias);
        parts.rest::<T>(&mut sql)?;
        let (statement, values) = sql.finish();
        let key = self.link.target_column();
        let mut out = Vec::new();
        let read = |row: Row<'_>| {
            out.push(pair::<T, U>(row, key)?);
            Ok(ControlFlow::Continue(()))
        };
        executor.each(&statement, &values, read).await?;
        Ok(out)
    }
}
