//! Adding a row, or changing the one that is there by one of its unique keys.

use std::{fmt, marker::PhantomData};

use diglot_dialect::quoted;

use crate::{
    Column, ColumnInfo, Entity, Error, Executor, Result, Statement, Stored, TableInfo, Write, WriteKind,
};

/// A unique key of the table with row type `T`. Emitted as constants: `user::email_key`.
pub struct UniqueKey<T> {
    /// What `ON CONFLICT` names.
    target: &'static str,
    rows: PhantomData<fn() -> T>,
}

impl<T> fmt::Debug for UniqueKey<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "UniqueKey{}", self.target)
    }
}

impl<T> Clone for UniqueKey<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for UniqueKey<T> {}

impl<T> UniqueKey<T> {
    /// The key that `ON CONFLICT` names with `target`.
    #[must_use]
    pub const fn new(target: &'static str) -> Self {
        Self { target, rows: PhantomData }
    }
}

/// Columns that an upsert takes from the new row: one, a tuple of up to eight, or `()` for none.
pub trait Assignments<T> {
    /// Their positions in the table.
    fn positions(&self) -> Vec<usize>;
}

impl<T> Assignments<T> for () {
    fn positions(&self) -> Vec<usize> {
        Vec::new()
    }
}

impl<T: Entity, V: Stored> Assignments<T> for Column<T, V> {
    fn positions(&self) -> Vec<usize> {
        vec![self.position()]
    }
}

macro_rules! tuples {
    ($($($name:ident $at:tt),+;)*) => {$(
        impl<T: Entity, $($name: Stored),+> Assignments<T> for ($(Column<T, $name>,)+) {
            fn positions(&self) -> Vec<usize> {
                vec![$(self.$at.position()),+]
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
    if set.is_empty() {
        // A row that stays as it is must be touched to be given back.
        let unchanged = table.columns.iter().find(|it| !it.computed).map_or("", |it| it.name);
        set.push(format!("{0} = {name}.{0}", quoted(unchanged)));
    } else {
        set.extend(table.updated.iter().map(|it| format!("{0} = excluded.{0}", quoted(it))));
        set.extend(table.version.iter().map(|it| format!("{0} = {name}.{0} + 1", quoted(it))));
    }
    let outputs: Vec<String> =
        table.columns.iter().map(|it| queries.shown(it.native, &quoted(it.name))).collect();
    let text = format!(
        "INSERT INTO {name} ({}) VALUES ({}) ON CONFLICT {} DO UPDATE SET {} RETURNING {}",
        names.join(", "),
        parameters.join(", "),
        key.target,
        set.join(", "),
        outputs.join(", ")
    );
    let write = Write { table, kind: WriteKind::Insert, statement: Statement::made(text), values };
    let rows = executor.write_returning(write).await?;
    rows.into_iter().next().ok_or(Error::NoRow)
}
