//! What emitted code calls: connections, transactions, values, typed errors and the migrator.
//!
//! **Invariant:** knows no table of its own. Everything about a schema comes from emitted code: statements
//! as constants, [`TableInfo`] for naming what a violated constraint is about, [`Compiled`] for migrations.

mod activity;
mod bulk;
mod database;
mod entity;
mod error;
mod executor;
mod given;
mod item;
mod json;
mod kept;
mod key;
mod metadata;
mod migrator;
mod observe;
mod options;
mod page;
#[cfg(feature = "postgres")]
mod postgres;
mod query;
mod range;
mod reference;
mod resource;
mod row;
mod rows;
mod secret;
mod server;
#[cfg(feature = "sqlite")]
mod sqlite;
mod stored;
mod target;
mod telemetry;
mod transaction;
mod update;
mod value;
mod within;

pub use activity::Activity;
pub use bulk::Bulk;
pub use database::Database;
pub use diglot_model::{Class, Difference, Effect, Mode};
pub use entity::{Entity, Keyed};
pub use error::{Error, Result, Violation};
pub use executor::{Executor, Inserts, KeyOf, QueryInfo, Statement, Write, WriteKind};
pub use futures_core::Stream;
pub use given::given;
pub use item::Item;
pub use jiff::{
    SignedDuration as Duration, Timestamp,
    civil::{Date, Time},
};
pub use json::{given_json, json};
pub use kept::{Kept, kept};
pub use key::Key;
pub use metadata::{CascadeInfo, ColumnInfo, Domain, ReferenceInfo, ReferencingInfo, TableInfo, UniqueInfo};
pub use migrator::{
    Accepted, Compiled, CompiledBack, CompiledMigration, CompiledPlan, CompiledRequirement, CompiledStep,
    Event, MigrationState, MigrationStatus, Migrator, Options, PlannedStep, Report,
};
pub use observe::{Change, ChangeKind, Observer};
pub use options::{Isolation, PoolOptions, TransactionOptions};
pub use page::{Cursor, Page, PageRequest};
pub use query::{
    Columns, CursorKey, Filter, InOrder, Joined, KeyColumns, Limited, LinkInfo, Order, Paging, Projection,
    RelationKey, Said, Select, Slice, ToMany, ToOne, UniqueKey, Unlimited, Whole, create_many, exists,
    get_many, update, upsert,
};
pub use range::{FIRST_DATE, FIRST_TIMESTAMP, LAST_DATE, LAST_TIMESTAMP};
pub use resource::{Resource, ResourceVisitor};
pub use row::{Enumeration, FromRow, Nothing, Row, Scalar};
pub use rows::Rows;
pub use rust_decimal::Decimal;
pub use secret::Secret;
pub use serde_json::Value as Json;
pub use server::Server;
#[cfg(feature = "sqlite")]
pub use sqlite::{backup as sqlite_backup, connect as sqlite_connection};
pub use stored::{Caseless, Column, Ordered, Stored, Textual};
#[cfg(feature = "postgres")]
pub use target::ServerPlace;
pub use target::{Target, TargetError, Tls};
pub use transaction::Transaction;
pub use update::Update;
pub use uuid::Uuid;
pub use value::{Bytes, Named, Value, constant, exact, microseconds, now};
pub use within::Within;
