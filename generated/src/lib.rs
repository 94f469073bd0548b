//! Typed access to every table of the schema, on SQLite and Postgres behind one call.
//!
//! Written by `cargo xtask gen` from the declarations; do not edit.

use runtime::{Executor, ResourceVisitor};
#[rustfmt::skip]
pub mod users;
#[rustfmt::skip]
pub mod sessions;
#[rustfmt::skip]
pub mod projects;
#[rustfmt::skip]
pub mod checkpoints;
#[rustfmt::skip]
pub mod conversations;
#[rustfmt::skip]
pub mod chat_messages;
#[rustfmt::skip]
pub mod plans;
#[rustfmt::skip]
pub mod subscriptions;
#[rustfmt::skip]
pub mod usage_events;
#[rustfmt::skip]
pub mod billed_usage;
#[rustfmt::skip]
pub mod invoices;
#[rustfmt::skip]
pub mod invoice_lines;
#[rustfmt::skip]
pub mod charges;
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
    pub use crate::billed_usage::columns as billed_usage;
    pub use crate::charges::columns as charge;
    pub use crate::chat_messages::columns as chat_message;
    pub use crate::checkpoints::columns as checkpoint;
    pub use crate::conversations::columns as conversation;
    pub use crate::invoice_lines::columns as invoice_line;
    pub use crate::invoices::columns as invoice;
    pub use crate::plans::columns as plan;
    pub use crate::projects::columns as project;
    pub use crate::sessions::columns as session;
    pub use crate::subscriptions::columns as subscription;
    pub use crate::usage_events::columns as usage_event;
    pub use crate::users::columns as user;
}

/// A repository per table, on a database or a transaction alike.
#[rustfmt::skip]
pub trait Repositories: Executor + Sized {
    /// The repository of `users`.
    fn users(&self) -> users::UserRepository<'_, Self> {
        users::UserRepository::new(self)
    }

    /// The repository of `sessions`.
    fn sessions(&self) -> sessions::SessionRepository<'_, Self> {
        sessions::SessionRepository::new(self)
    }

    /// The repository of `projects`.
    fn projects(&self) -> projects::ProjectRepository<'_, Self> {
        projects::ProjectRepository::new(self)
    }

    /// The repository of `checkpoints`.
    fn checkpoints(&self) -> checkpoints::CheckpointRepository<'_, Self> {
        checkpoints::CheckpointRepository::new(self)
    }

    /// The repository of `conversations`.
    fn conversations(&self) -> conversations::ConversationRepository<'_, Self> {
        conversations::ConversationRepository::new(self)
    }

    /// The repository of `chat_messages`.
    fn chat_messages(&self) -> chat_messages::ChatMessageRepository<'_, Self> {
        chat_messages::ChatMessageRepository::new(self)
    }

    /// The repository of `plans`.
    fn plans(&self) -> plans::PlanRepository<'_, Self> {
        plans::PlanRepository::new(self)
    }

    /// The repository of `subscriptions`.
    fn subscriptions(&self) -> subscriptions::SubscriptionRepository<'_, Self> {
        subscriptions::SubscriptionRepository::new(self)
    }

    /// The repository of `usage_events`.
    fn usage_events(&self) -> usage_events::UsageEventRepository<'_, Self> {
        usage_events::UsageEventRepository::new(self)
    }

    /// The repository of `billed_usage`.
    fn billed_usage(&self) -> billed_usage::BilledUsageRepository<'_, Self> {
        billed_usage::BilledUsageRepository::new(self)
    }

    /// The repository of `invoices`.
    fn invoices(&self) -> invoices::InvoiceRepository<'_, Self> {
        invoices::InvoiceRepository::new(self)
    }

    /// The repository of `invoice_lines`.
    fn invoice_lines(&self) -> invoice_lines::InvoiceLineRepository<'_, Self> {
        invoice_lines::InvoiceLineRepository::new(self)
    }

    /// The repository of `charges`.
    fn charges(&self) -> charges::ChargeRepository<'_, Self> {
        charges::ChargeRepository::new(self)
    }
}

impl<E: Executor> Repositories for E {}

/// Visits the row type of every table that clients have access to, in the order of declaration.
#[rustfmt::skip]
pub fn visit_resources(visitor: &mut impl ResourceVisitor) {
    visitor.visit::<users::User>();
    visitor.visit::<sessions::Session>();
    visitor.visit::<projects::Project>();
    visitor.visit::<checkpoints::Checkpoint>();
    visitor.visit::<conversations::Conversation>();
    visitor.visit::<chat_messages::ChatMessage>();
    visitor.visit::<plans::Plan>();
    visitor.visit::<subscriptions::Subscription>();
    visitor.visit::<usage_events::UsageEvent>();
    visitor.visit::<invoices::Invoice>();
    visitor.visit::<invoice_lines::InvoiceLine>();
    visitor.visit::<charges::Charge>();
}
