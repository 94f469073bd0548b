//! The model: the one thing every stage of Diglot takes or gives.
//!
//! Tables, columns, keys, references, checks, indexes and migrations are plain serde data.
//!
//! **Invariant:** nothing here knows SQL text, a dialect, a database connection or a source span.

mod access;
mod catalog;
mod class;
mod column;
mod difference;
mod effect;
mod enumeration;
mod expression;
mod literal;
mod migration;
mod named;
pub mod names;
mod operator;
pub mod overflow;
mod query;
pub mod range;
mod reference_index;
mod replay;
mod schema;
mod stored;
mod structural;
mod types;

/// What stands in a written migration where only a person knows what to say; the compiler refuses it.
pub const FILL_IN: &str = "FILL_IN";

pub use access::Access;
pub use catalog::{
    Catalog, CatalogColumn, CatalogIndex, CatalogReference, CatalogTable, CatalogView, invalid, unvalidated,
};
pub use class::Class;
pub use column::{Column, Embedded, Role};
pub use difference::{Difference, Level};
pub use effect::{Effect, Mode};
pub use expression::{Branch, Expression, Window};
pub use literal::{Literal, decimal_text};
pub use migration::{ColumnChange, Joined, Migration, Operation, Project, Replaced};
pub use named::{NamedQuery, QueryOutput, QueryParameter, QueryStatement, Rows, Shape};
pub use operator::{
    Aggregate, ArithmeticOperator, BinaryOperator, Collation, Function, JsonAccess, Numbers, Ranking,
};
pub use query::{
    CommonTable, Join, JoinKind, Ordering, Output, Query, QueryBody, Relation, Select, SetOperator, Source,
};
pub use replay::{ReplayError, apply, replay};
pub use schema::{
    Action, Check, Document, DocumentField, DocumentType, Embeddable, EngineOption, Enumeration,
    Enumerations, Index, IndexKey, Key, Newtype, Reference, Schema, Table, Unique, Variant, View,
    engine_option,
};
pub use stored::Stored;
pub use types::{Type, is_same_kind, widens};
