SELECT usage_events.kind, usage_events.unit_price, CAST(sum(usage_events.quantity) AS bigint) AS quantity
FROM usage_events
WHERE usage_events.user_id = CAST($1 AS uuid) AND usage_events.occurred_at >= CAST($2 AS timestamptz) AND usage_events.occurred_at < CAST($3 AS timestamptz)
GROUP BY usage_events.kind, usage_events.unit_price
ORDER BY usage_events.kind, usage_events.unit_price
-- Written by `cargo xtask gen` from `usage_for_invoice` in `queries.rs`; do not edit.
