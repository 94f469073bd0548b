SELECT usage_events.kind, usage_events.unit_price, diglot_sum(usage_events.quantity) AS quantity
FROM usage_events
WHERE usage_events.user_id = ?1 AND usage_events.occurred_at >= ?2 AND usage_events.occurred_at < ?3
GROUP BY usage_events.kind, usage_events.unit_price
ORDER BY usage_events.kind, usage_events.unit_price
-- Written by `cargo xtask gen` from `usage_for_invoice` in `queries.rs`; do not edit.
