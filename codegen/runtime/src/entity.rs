//! Row types of tables.

use std::hash::Hash;

use crate::{FromRow, Result, TableInfo, Update, Value};

/// The type of a table's rows. Emitted for every table.
pub trait Entity: FromRow + Sync {
    /// The table.
    const TABLE: &'static TableInfo;

    /// A row to be created.
    type New: Send + 'static;

    /// The parameters of the statement that adds a row: one per column that the engine does not make itself.
    ///
    /// # Errors
    /// A value that one of the engines would not store as it is.
    fn insert_values(new: Self::New) -> Result<Vec<Value>>;

    /// The row's primary key as parameters; none for a table without one.
    ///
    /// # Errors
    /// A text that one of the engines would not take.
    fn own_key(&self) -> Result<Option<Vec<Value>>> {
        Ok(None)
    }
}

/// The type of the rows of a table with a primary key.
pub trait Keyed: Entity {
    /// The primary key; a tuple where it is of several columns.
    type Key: Clone + Eq + Hash + Send + Sync + 'static;
    /// A change to a row.
    type Patch: Send + 'static;

    /// The row's primary key.
    fn primary_key(&self) -> Self::Key;

    /// The parameters a primary key is, one per column.
    ///
    /// # Errors
    /// A text that one of the engines would not take.
    fn key_values(key: Self::Key) -> Result<Vec<Value>>;

    /// What a change sets.
    ///
    /// # Errors
    /// A value that one of the engines would not store as it is.
    fn changes(patch: Self::Patch) -> Result<Update>;
}
