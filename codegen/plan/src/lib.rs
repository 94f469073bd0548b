//! A model, or two, to ordered changes: creation order, deferred foreign keys, rebuilds.
//!
//! **Invariant:** this stage knows what an engine can do only through [`Capabilities`], and no SQL text.

mod change;
mod difference;
mod migration;
mod order;

pub use change::{Capabilities, Change, Copied, Step};
pub use difference::{Difference, Renames, difference};
pub use migration::migration;
pub use order::{creation_order, schema};
