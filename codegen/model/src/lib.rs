//! The model: the one thing every stage of Diglot takes or gives.
//!
//! Tables, columns, keys, references, checks, indexes and migrations are plain serde data.
//!
//! **Invariant:** nothing here knows SQL text, a dialect, a database connection or a source span.

mod catalog;
mod effect;
mod expression;
mod migration;
pub mod names;
mod replay;
mod schema;

pub use catalog::{Catalog, CatalogColumn, CatalogIndex, CatalogReference, CatalogTable, Difference};
pub use effect::Effect;
pub use expression::{BinaryOperator, Expression, Function, Literal, decimal_text};
pub use migration::{Class, ColumnChange, Migration, Operation, Project};
pub use replay::{ReplayError, apply, replay};
pub use schema::{
    Action, Check, Column, Enumeration, Index, IndexKey, Key, Reference, Schema, Table, Type, Unique,
    Variant, widens,
};
