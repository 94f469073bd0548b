//! What people subscribe to.

use schema_dsl::prelude::*;

use crate::users::User;

/// What a subscription costs and how often.
#[table(plans)]
#[check(price >= 0)]
#[check(length(currency) == 3)]
pub struct Plan {
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
#[enumeration]
pub enum BillingPeriod {
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
pub struct Subscription {
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
#[enumeration]
pub enum SubscriptionState {
    /// Not paid for yet.
    Trialing,
    /// Paid for.
    Active,
    /// A payment is missing.
    PastDue,
    /// It has ended.
    Canceled,
}
