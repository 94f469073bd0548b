//! What whole-system proofs run on: scratch databases on both engines, and the real gateway.

mod gateway;
mod scratch;

pub use gateway::{Answer, Begun, Ended, Gateway, Running};
pub use scratch::{Scratch, both};
