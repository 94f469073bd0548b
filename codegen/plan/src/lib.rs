//! A model, or two, to ordered changes: creation order, deferred foreign keys, rebuilds.
//!
//! **Invariant:** this stage knows what an engine can do only through [`Capabilities`], and no SQL text.

mod back;
mod change;
mod difference;
mod in_place;
mod migration;
mod order;
mod rebuild;
mod requirement;
mod value;

pub use back::{Back, Irreversible, back};
pub use change::{Capabilities, Change, Condition, Copied, Loss, Requirement, Step};
pub use difference::{Difference, Renames, difference};
pub use migration::{migration, steps};
pub use order::{creation_order, in_order_of, schema};
