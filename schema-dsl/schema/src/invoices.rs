//! What is owed, and what was done about it.

use schema_dsl::prelude::*;

use crate::{usage::UsageKind, users::User};

/// What a person owes for a period. It is drafted, opened, charged and voided by the program, so that its total is that of
/// its lines and its state never goes back.
#[table(invoices)]
#[read_only]
#[unique(user_id, period_start, period_end, where = state != InvoiceState::Void, name = "invoices_period_key")]
#[check(period_end >= period_start)]
#[check(total >= 0)]
#[check(length(currency) == 3)]
pub struct Invoice {
    /// Made by the application, in order of time.
    #[key]
    pub id: Uuid,
    /// Who owes.
    #[on_delete(restrict)]
    #[inverse(invoices)]
    pub user_id: Ref<User>,
    /// The first day it covers.
    pub period_start: Date,
    /// The last day it covers.
    pub period_end: Date,
    /// Where it stands.
    #[default(InvoiceState::Draft)]
    pub state: InvoiceState,
    /// The currency (ISO 4217).
    #[default("EUR")]
    pub currency: Text<3>,
    /// The sum of its lines.
    #[default(0)]
    pub total: Decimal<18, 6>,
    /// When it was drafted.
    #[default(now)]
    pub created_at: Timestamp,
    /// When it was last changed.
    #[default(now)]
    #[updated]
    pub updated_at: Timestamp,
}

/// Where an invoice stands.
#[enumeration]
pub enum InvoiceState {
    /// It may still change.
    Draft,
    /// It is to be paid.
    Open,
    /// It was paid.
    Paid,
    /// It is not to be paid.
    Void,
}

/// One kind of use at one price.
#[table(invoice_lines)]
#[read_only]
#[unique(invoice_id, kind, unit_price)]
#[check(quantity >= 0)]
pub struct InvoiceLine {
    /// Made by the application, in order of time.
    #[key]
    pub id: Uuid,
    /// The invoice it is a line of.
    #[on_delete(cascade)]
    #[inverse(lines)]
    pub invoice_id: Ref<Invoice>,
    /// What was used.
    pub kind: UsageKind,
    /// How many units.
    pub quantity: i64,
    /// What one unit costs.
    pub unit_price: Decimal<12, 6>,
    /// Quantity times unit price, exactly.
    pub amount: Decimal<18, 6>,
}

/// An attempt to be paid, made by charging alone: at most one that did not fail for each invoice. Nothing is ever charged by
/// default.
#[table(charges)]
#[read_only]
#[unique(invoice_id, where = state != ChargeState::Failed, name = "charges_invoice_key")]
#[check(amount >= 0)]
#[index(provider, provider_reference, where = provider_reference.is_not_null())]
pub struct Charge {
    /// Made by the application, in order of time.
    #[key]
    pub id: Uuid,
    /// The invoice to be paid.
    #[on_delete(restrict)]
    #[inverse(charges)]
    pub invoice_id: Ref<Invoice>,
    /// What was to be paid.
    pub amount: Decimal<18, 6>,
    /// Who was asked.
    pub provider: Text<40>,
    /// What the provider calls the attempt.
    pub provider_reference: Option<Text<200>>,
    /// How it went.
    #[default(ChargeState::Recorded)]
    pub state: ChargeState,
    /// Why it failed.
    pub failure_reason: Option<Text<500>>,
    /// When it was made.
    #[default(now)]
    pub created_at: Timestamp,
}

/// How an attempt to be paid went.
#[enumeration]
pub enum ChargeState {
    /// Written down; nobody was asked for money.
    Recorded,
    /// It was paid.
    Succeeded,
    /// It was not.
    Failed,
}
