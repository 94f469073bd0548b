//! Usage events that can be trusted.

use schema_dsl::migration;

migration! {
    /// An event sent twice counts once, and no event takes away.
    name "005_guard_usage_events";

    alter table usage_events {
        add check(quantity >= 0);
        add check(unit_price >= 0);
        add unique(idempotency_key);
    }
}
