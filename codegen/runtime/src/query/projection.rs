//! A few columns instead of whole rows.

use std::{fmt, ops::ControlFlow};

use diglot_dialect::quoted;

use super::{said::Limited, select::Select, sql::Sql};
use crate::{Column, Entity, Executor, Result, Row, Stored};

/// A column of the table with row type `T`, a tuple of up to eight, or `()` for none.
pub trait Columns<T>: Send + Sync {
    /// What they are read as.
    type Output: Send + 'static;

    /// Their positions in the table.
    fn positions(&self) -> Vec<usize>;

    /// Reads them from a row that starts with them.
    ///
    /// # Errors
    /// [`Error::Decode`](crate::Error::Decode) if a value is of another type.
    fn read(&self, row: Row<'_>) -> Result<Self::Output>;
}

impl<T: Entity> Columns<T> for () {
    type Output = ();

    fn positions(&self) -> Vec<usize> {
        Vec::new()
    }

    fn read(&self, _row: Row<'_>) -> Result<()> {
        Ok(())
    }
}

impl<T: Entity, V: Stored> Columns<T> for Column<T, V> {
    type Output = V;

    fn positions(&self) -> Vec<usize> {
        vec![self.position()]
    }

    fn read(&self, row: Row<'_>) -> Result<V> {
        (*self).read(row, 0)
    }
}

macro_rules! tuples {
    ($($($name:ident $at:tt),+;)*) => {$(
        impl<T: Entity, $($name: Stored),+> Columns<T> for ($(Column<T, $name>,)+) {
            type Output = ($($name,)+);

            fn positions(&self) -> Vec<usize> {
                vec![$(self.$at.position()),+]
            }

            fn read(&self, row: Row<'_>) -> Result<Self::Output> {
                Ok(($(self.$at.read(row, $at)?,)+))
            }
        }
    )*};
}

tuples! {
    A 0;
    A 0, B 1;
    A 0, B 1, C 2;
    A 0, B 1, C 2, D 3;
    A 0, B 1, C 2, D 3, F 4;
    A 0, B 1, C 2, D 3, F 4, G 5;
    A 0, B 1, C 2, D 3, F 4, G 5, H 6;
    A 0, B 1, C 2, D 3, F 4, G 5, H 6, I 7;
}

/// A few columns of the rows of a [`Select`].
#[must_use]
pub struct Projection<'e, E, T, C> {
    select: Select<'e, E, T, Limited>,
    columns: C,
    distinct: bool,
}

impl<E, T, C> fmt::Debug for Projection<'_, E, T, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Projection").field("select", &self.select).finish_non_exhaustive()
    }
}

impl<'e, E: Executor, T: Entity, C: Columns<T>> Projection<'e, E, T, C> {
    pub(super) fn new(select: Select<'e, E, T, Limited>, columns: C) -> Self {
        Self { select, columns, distinct: false }
    }

    /// Equal ones once. An order must then be by the columns themselves.
    pub fn distinct(mut self) -> Self {
        self.distinct = true;
        self
    }

    /// The columns of every row.
    ///
    /// # Errors
    /// As [`Select::all`].
    pub async fn all(self) -> Result<Vec<C::Output>> {
        let mut out = Vec::new();
        self.each(|it| {
            out.push(it);
            ControlFlow::Continue(())
        })
        .await?;
        Ok(out)
    }

    /// The columns of the first row, if any.
    ///
    /// # Errors
    /// As [`Select::all`].
    pub async fn first(mut self) -> Result<Option<C::Output>> {
        self.select = self.select.at_most_one();
        let mut found = None;
        self.each(|it| {
            found = Some(it);
            ControlFlow::Break(())
        })
        .await?;
        Ok(found)
    }

    async fn each(self, mut take: impl FnMut(C::Output) -> ControlFlow<()> + Send) -> Result<()> {
        let (executor, parts) = self.select.parts()?;
        let name = quoted(T::TABLE.name);
        let mut sql = Sql::new(executor.queries());
        sql.push(if self.distinct { "SELECT DISTINCT " } else { "SELECT " });
        let positions = self.columns.positions();
        // A row of no columns is a row all the same.
        if positions.is_empty() {
            sql.push("1");
        }
        for (at, column) in positions.into_iter().enumerate() {
            if at > 0 {
                sql.push(", ");
            }
            sql.output(&T::TABLE.columns[column], &name);
        }
        sql.push(&format!(" FROM {name}"));
        parts.rest::<T>(&mut sql)?;
        let (statement, values) = sql.finish();
        let columns = self.columns;
        executor.each(&statement, &values, |row| Ok(take(columns.read(row)?))).await
    }
}
