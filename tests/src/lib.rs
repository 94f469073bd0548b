//! What whole-system proofs run on: scratch databases on both engines, and the real gateway.

mod both;
mod emitted;
mod gateway;
mod place;
mod proxy;
mod refusal;
mod scratch;
mod seed;

pub use both::{both, on_postgres};
pub use emitted::Crate;
pub use gateway::{Answer, Begun, Ended, Gateway, KEY, Running};
pub use place::{Locale, Place};
pub use proxy::Proxy;
pub use refusal::Refusal;
pub use scratch::Scratch;
pub use seed::seed;

/// The guide's chapters on repositories, queries and types: their Rust is compiled.
#[cfg(doctest)]
mod guide {
    #[doc = include_str!("../../schema-dsl/guide/repositories.md")]
    mod repositories {}
    #[doc = include_str!("../../schema-dsl/guide/queries.md")]
    mod queries {}
    #[doc = include_str!("../../schema-dsl/guide/types.md")]
    mod types {}
}
