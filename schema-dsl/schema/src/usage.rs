//! What is metered.

use schema_dsl::prelude::*;

use crate::{invoices::Invoice, sessions::Session, users::User};

/// Something that was used and will be invoiced. The big table.
#[table(usage_events)]
#[unique(idempotency_key)]
#[unique(id, user_id, kind, quantity, unit_price, occurred_at, name = "usage_events_billed_key")]
#[check(quantity >= 0)]
#[check(unit_price >= 0)]
#[index(user_id, occurred_at)]
pub struct UsageEvent {
    /// Made by the application, in order of time.
    #[key]
    pub id: Uuid,
    /// Who used it.
    #[on_delete(restrict)]
    #[inverse(usage_events)]
    pub user_id: Ref<User>,
    /// The session it was used in.
    #[on_delete(set_null)]
    #[inverse(usage_events)]
    pub session_id: Option<Ref<Session>>,
    /// What was used.
    pub kind: UsageKind,
    /// How many units.
    pub quantity: i64,
    /// What one unit costs.
    pub unit_price: Decimal<12, 6>,
    /// When it was used.
    #[default(now)]
    pub occurred_at: Timestamp,
    /// The sender's own name for the event, so that sending it twice counts once.
    pub idempotency_key: Text<100>,
}

/// An event that stands on an invoice: it is billed once, because the event is the key, and stays as it was billed, because
/// all that was billed refers to it.
#[table(billed_usage)]
#[no_resource]
#[reference(
    event_id, user_id, kind, quantity, unit_price, occurred_at
    => UsageEvent(id, user_id, kind, quantity, unit_price, occurred_at),
    on_delete = restrict,
    name = "billed_usage_event_fkey",
    no_index = "the key leads to the event"
)]
pub struct BilledUsage {
    /// The event.
    #[key]
    pub event_id: Uuid,
    /// The invoice it stands on.
    #[on_delete(restrict)]
    #[inverse(usage)]
    pub invoice_id: Ref<Invoice>,
    /// Who used it.
    pub user_id: Uuid,
    /// What was used.
    pub kind: UsageKind,
    /// How many units.
    pub quantity: i64,
    /// What one unit costs.
    pub unit_price: Decimal<12, 6>,
    /// When it was used.
    pub occurred_at: Timestamp,
}

/// What is metered.
#[enumeration]
pub enum UsageKind {
    /// Tokens a model read.
    InputTokens,
    /// Tokens a model wrote.
    OutputTokens,
    /// Seconds a sandbox ran.
    ComputeSeconds,
    /// Bytes kept for an hour.
    StorageByteHours,
}
