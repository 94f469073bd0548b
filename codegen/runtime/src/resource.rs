//! A table as something to be served: what a gateway needs to know without knowing the table.

use std::future::Future;

use serde::{Serialize, de::DeserializeOwned};

use crate::{Executor, Key, Page, PageRequest, Result};

/// A table that can be served. Emitted for every row type.
pub trait Resource: Serialize + Send + Sync + 'static {
    /// The table's name.
    const TABLE: &'static str;
    /// The referencing columns a list can be filtered by.
    const FILTERS: &'static [&'static str];
    /// Whether clients only read it: what writes is the program's own.
    const READ_ONLY: bool = false;

    /// The primary key.
    type Key: Key;
    /// A row to be created.
    type New: DeserializeOwned + Send + 'static;
    /// A change to a row.
    type Patch: DeserializeOwned + Send + 'static;

    /// The row's primary key.
    fn key(&self) -> Self::Key;

    /// Adds a row.
    fn create<E: Executor>(executor: &E, new: Self::New) -> impl Future<Output = Result<Self>> + Send
    where
        Self: Sized;

    /// The row with a key.
    fn get<E: Executor>(executor: &E, key: Self::Key) -> impl Future<Output = Result<Option<Self>>> + Send
    where
        Self: Sized;

    /// A page of rows in key order.
    fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> impl Future<Output = Result<Page<Self>>> + Send
    where
        Self: Sized;

    /// A page of the rows whose column `filter` is `value`; none if there is no such filter or `value` is
    /// not of its type.
    fn list_by<E: Executor>(
        executor: &E,
        filter: &str,
        value: &str,
        page: PageRequest<Self::Key>,
    ) -> impl Future<Output = Result<Option<Page<Self>>>> + Send
    where
        Self: Sized;

    /// Changes a row; none if it is not there.
    fn update<E: Executor>(
        executor: &E,
        key: Self::Key,
        patch: Self::Patch,
    ) -> impl Future<Output = Result<Option<Self>>> + Send
    where
        Self: Sized;

    /// Removes a row; false if it was not there.
    fn delete<E: Executor>(executor: &E, key: Self::Key) -> impl Future<Output = Result<bool>> + Send;
}

/// Something done once per table.
pub trait ResourceVisitor {
    /// Does it for the table of row type `R`.
    fn visit<R: Resource>(&mut self);
}
