//! The language a schema is declared in: the types a column can have, and the macros that mark
//! declarations.
//!
//! ```
//! use schema_dsl::prelude::*;
//!
//! /// A person with an account.
//! #[table(people)]
//! #[unique(lower(email))]
//! pub struct Person {
//!     #[key]
//!     pub id: Uuid,
//!     pub email: Text<320>,
//!     #[default(now)]
//!     pub created_at: Timestamp,
//! }
//! ```
//!
//! The types here have no values: they say what a column holds. What a row holds in a program is in the
//! code the compiler emits.

use std::marker::PhantomData;

pub use schema_dsl_macros::{
    document, embedded, enumeration, migration, newtype, query, schema, table, view,
};

/// Everything a declaration needs.
pub mod prelude {
    pub use crate::{
        Bytes, CaselessText, Date, Decimal, Duration, Json, Ref, Text, Time, Timestamp, Uuid, document,
        embedded, enumeration, migration, newtype, query, table, view,
    };
}

/// A UUID ([RFC 9562](https://www.rfc-editor.org/rfc/rfc9562)). Keys are version 7, made by the application.
pub enum Uuid {}

/// An instant in UTC, to the microsecond.
pub enum Timestamp {}

/// A calendar date.
pub enum Date {}

/// A time of day, to the microsecond.
pub enum Time {}

/// A length of time, to the microsecond.
pub enum Duration {}

/// A JSON document: any, or one of type `T`, a `#[document]`.
pub struct Json<T = ()>(PhantomData<T>);

/// Unicode text without NUL that is compared without regard to case, in every script, of at most `MAX`
/// characters (code points).
pub struct CaselessText<const MAX: u32 = { u32::MAX }>(());

/// Unicode text without NUL, of at most `MAX` characters (code points), ordered by code point.
pub struct Text<const MAX: u32 = { u32::MAX }>(());

/// At most `MAX` bytes.
pub struct Bytes<const MAX: u32 = { u32::MAX }>(());

/// An exact decimal of `PRECISION` digits (1 to 18), `SCALE` of them behind the point.
pub struct Decimal<const PRECISION: u8, const SCALE: u8>(());

/// A reference to a row of table `T`; the column has the type of that table's key.
pub struct Ref<T>(PhantomData<T>);
