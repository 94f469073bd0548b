//! What emitted code calls: connections, transactions, values, typed errors and the migrator.
//!
//! **Invariant:** knows no table of its own. Everything about a schema comes from emitted code: statements
//! as constants, [`TableInfo`] for naming what a violated constraint is about, [`Compiled`] for migrations.

mod database;
mod error;
mod executor;
mod given;
mod item;
mod metadata;
mod migrator;
mod page;
#[cfg(feature = "postgres")]
mod postgres;
mod resource;
mod row;
mod secret;
#[cfg(feature = "sqlite")]
mod sqlite;
mod target;
mod transaction;
mod update;
mod value;

pub use database::{Database, Server};
pub use diglot_model::{Class, Difference, Effect, Mode};
pub use error::{Error, Result, Violation};
pub use executor::{Executor, Statement, Write, WriteKind};
pub use given::given;
pub use item::Item;
pub use jiff::{
    SignedDuration as Duration, Timestamp,
    civil::{Date, Time},
};
pub use metadata::{ColumnInfo, Domain, ReferenceInfo, ReferencingInfo, TableInfo, UniqueInfo};
pub use migrator::{
    Compiled, CompiledBack, CompiledMigration, CompiledPlan, CompiledRequirement, CompiledStep, Event,
    MigrationState, MigrationStatus, Migrator, Options, PlannedStep, Report,
};
pub use page::{Cursor, Key, Page, PageRequest};
pub use resource::{Resource, ResourceVisitor};
pub use row::{Column, Enumeration, FromRow, Row};
pub use rust_decimal::Decimal;
pub use secret::Secret;
pub use serde_json::Value as Json;
#[cfg(feature = "sqlite")]
pub use sqlite::connect as sqlite_connection;
pub use target::{Target, TargetError, Tls};
pub use transaction::Transaction;
pub use update::Update;
pub use uuid::Uuid;
pub use value::{Bytes, Value, constant, exact, microseconds, now};
