//! Plans, subscriptions, invoices and charges.

use schema_dsl::migration;

migration! {
    /// People subscribe to plans and are invoiced for what they use. Nothing is charged.
    name "007_add_billing";

    /// What a subscription costs and how often.
    #[table(plans)]
    #[check(price >= 0)]
    #[check(length(currency) == 3)]
    create struct Plan {
        /// Made by the application, in order of time.
        #[key]
        pub id: Uuid,
        /// A short name that never changes.
        #[unique]
        pub code: Text<40>,
        /// What people see.
        pub name: Text<120>,
        /// What one period costs.
        pub price: Decimal<12, 2>,
        /// The currency (ISO 4217).
        #[default("EUR")]
        pub currency: Text<3>,
        /// How long one period is.
        #[default(BillingPeriod::Month)]
        pub period: BillingPeriod,
        /// Whether it can still be subscribed to.
        #[default(true)]
        pub offered: bool,
        /// When it was first offered.
        #[default(now)]
        pub created_at: Timestamp,
    }

    /// How long a period is.
    create enum BillingPeriod {
        /// A calendar month.
        Month,
        /// A calendar year.
        Year,
    }

    /// A person's use of a plan.
    #[table(subscriptions)]
    #[unique(
        user_id,
        where = state.is_in(SubscriptionState::Trialing, SubscriptionState::Active, SubscriptionState::PastDue),
        name = "subscriptions_live_user_id_key"
    )]
    #[check(current_period_end > current_period_start)]
    create struct Subscription {
        /// Made by the application, in order of time.
        #[key]
        pub id: Uuid,
        /// Who subscribes; at most one living subscription each.
        #[on_delete(restrict)]
        #[inverse(subscriptions)]
        pub user_id: Ref<User>,
        /// What is subscribed to.
        #[on_delete(restrict)]
        #[inverse(subscriptions)]
        pub plan_id: Ref<Plan>,
        /// Where it stands.
        #[default(SubscriptionState::Trialing)]
        pub state: SubscriptionState,
        /// When the current period began.
        pub current_period_start: Timestamp,
        /// When the current period ends.
        pub current_period_end: Timestamp,
        /// When it was canceled.
        pub canceled_at: Option<Timestamp>,
        /// When it began.
        #[default(now)]
        pub created_at: Timestamp,
        /// When it was last changed.
        #[default(now)]
        #[updated]
        pub updated_at: Timestamp,
    }

    /// Where a subscription stands.
    create enum SubscriptionState {
        /// Not paid for yet.
        Trialing,
        /// Paid for.
        Active,
        /// A payment is missing.
        PastDue,
        /// It has ended.
        Canceled,
    }

    /// What a person owes for a period.
    #[table(invoices)]
    #[unique(user_id, period_start, period_end, where = state != InvoiceState::Void, name = "invoices_period_key")]
    #[check(period_end >= period_start)]
    #[check(total >= 0)]
    #[check(length(currency) == 3)]
    create struct Invoice {
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
    create enum InvoiceState {
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
    #[unique(invoice_id, kind, unit_price)]
    #[check(quantity >= 0)]
    create struct InvoiceLine {
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

    /// An attempt to be paid. Nothing is ever charged by default.
    #[table(charges)]
    #[check(amount >= 0)]
    #[index(provider, provider_reference, where = provider_reference.is_not_null())]
    create struct Charge {
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
    create enum ChargeState {
        /// Written down; nobody was asked for money.
        Recorded,
        /// It was paid.
        Succeeded,
        /// It was not.
        Failed,
    }
}
