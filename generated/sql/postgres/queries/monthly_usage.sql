SELECT date_trunc('month', usage_events.occurred_at AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' AS month, usage_events.kind, count(*) AS events, CAST(sum(usage_events.quantity) AS bigint) AS quantity, CAST(sum(CAST(usage_events.quantity * usage_events.unit_price AS numeric(18, 6))) AS numeric(18, 6)) AS amount
FROM usage_events
WHERE usage_events.user_id = CAST($1 AS uuid) AND usage_events.occurred_at >= CAST($2 AS timestamptz)
GROUP BY date_trunc('month', usage_events.occurred_at AT TIME ZONE 'UTC') AT TIME ZONE 'UTC', usage_events.kind
ORDER BY month, usage_events.kind
-- Written by `cargo xtask gen` from `monthly_usage` in `queries.rs`; do not edit.
