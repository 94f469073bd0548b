SELECT CAST(strftime('%s', (usage_events.occurred_at - 999999 * (usage_events.occurred_at < 0)) / 1000000, 'unixepoch', 'start of month') AS INTEGER) * 1000000 AS month, usage_events.kind, count(*) AS events, sum(usage_events.quantity) AS quantity, sum(CASE WHEN usage_events.quantity * usage_events.unit_price NOT BETWEEN -999999999999999999 AND 999999999999999999 THEN abs(-9223372036854775807 - 1) ELSE usage_events.quantity * usage_events.unit_price END) AS amount
FROM usage_events
WHERE usage_events.user_id = ?1 AND usage_events.occurred_at >= ?2
GROUP BY CAST(strftime('%s', (usage_events.occurred_at - 999999 * (usage_events.occurred_at < 0)) / 1000000, 'unixepoch', 'start of month') AS INTEGER) * 1000000, usage_events.kind
ORDER BY month NULLS LAST, kind NULLS LAST
-- Written by `cargo xtask gen` from `monthly_usage` in `queries.rs`; do not edit.
