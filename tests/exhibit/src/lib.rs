//! Typed access to every table of the schema, on SQLite and Postgres behind one call.
//!
//! Written by `cargo xtask gen` from the declarations; do not edit.

use runtime::{Executor, ResourceVisitor};
#[rustfmt::skip]
pub mod people;
#[rustfmt::skip]
pub mod items;
#[rustfmt::skip]
pub mod tags;
#[rustfmt::skip]
pub mod item_tags;
#[rustfmt::skip]
pub mod memberships;
#[rustfmt::skip]
pub mod fees;
#[rustfmt::skip]
pub mod readings;
#[rustfmt::skip]
pub mod samples;
#[rustfmt::skip]
pub mod branches;
#[rustfmt::skip]
pub mod strict_rows;
#[rustfmt::skip]
pub mod wealth;
#[rustfmt::skip]
pub mod types;
#[rustfmt::skip]
pub mod queries;
#[rustfmt::skip]
pub mod migrations;
pub use queries::Queries;

/// The OpenAPI 3.1 document of every table's resources.
pub const OPENAPI: &str = include_str!("../openapi.json");

/// The columns, unique keys and relations of each table, under the name of its row type.
#[rustfmt::skip]
pub mod columns {
    pub use crate::branches::columns as branch;
    pub use crate::fees::columns as fee;
    pub use crate::item_tags::columns as item_tag;
    pub use crate::items::columns as item;
    pub use crate::memberships::columns as membership;
    pub use crate::people::columns as person;
    pub use crate::readings::columns as reading;
    pub use crate::samples::columns as sample;
    pub use crate::strict_rows::columns as strict_row;
    pub use crate::tags::columns as tag;
}

/// A repository per table, on a database or a transaction alike.
#[rustfmt::skip]
pub trait Repositories: Executor + Sized {
    /// The repository of `people`.
    fn people(&self) -> people::PersonRepository<'_, Self> {
        people::PersonRepository::new(self)
    }

    /// The repository of `items`.
    fn items(&self) -> items::ItemRepository<'_, Self> {
        items::ItemRepository::new(self)
    }

    /// The repository of `tags`.
    fn tags(&self) -> tags::TagRepository<'_, Self> {
        tags::TagRepository::new(self)
    }

    /// The repository of `item_tags`.
    fn item_tags(&self) -> item_tags::ItemTagRepository<'_, Self> {
        item_tags::ItemTagRepository::new(self)
    }

    /// The repository of `memberships`.
    fn memberships(&self) -> memberships::MembershipRepository<'_, Self> {
        memberships::MembershipRepository::new(self)
    }

    /// The repository of `fees`.
    fn fees(&self) -> fees::FeeRepository<'_, Self> {
        fees::FeeRepository::new(self)
    }

    /// The repository of `readings`.
    fn readings(&self) -> readings::ReadingRepository<'_, Self> {
        readings::ReadingRepository::new(self)
    }

    /// The repository of `samples`.
    fn samples(&self) -> samples::SampleRepository<'_, Self> {
        samples::SampleRepository::new(self)
    }

    /// The repository of `branches`.
    fn branches(&self) -> branches::BranchRepository<'_, Self> {
        branches::BranchRepository::new(self)
    }

    /// The repository of `strict_rows`.
    fn strict_rows(&self) -> strict_rows::StrictRowRepository<'_, Self> {
        strict_rows::StrictRowRepository::new(self)
    }

    /// The repository of `wealth`.
    fn wealth(&self) -> wealth::WealthRepository<'_, Self> {
        wealth::WealthRepository::new(self)
    }
}

impl<E: Executor> Repositories for E {}

/// Visits the row type of every table that clients have access to, in the order of declaration.
#[rustfmt::skip]
pub fn visit_resources(visitor: &mut impl ResourceVisitor) {
    visitor.visit::<people::Person>();
    visitor.visit::<items::Item>();
    visitor.visit::<tags::Tag>();
    visitor.visit::<item_tags::ItemTag>();
    visitor.visit::<memberships::Membership>();
    visitor.visit::<fees::Fee>();
    visitor.visit::<samples::Sample>();
    visitor.visit::<branches::Branch>();
    visitor.visit::<strict_rows::StrictRow>();
}
