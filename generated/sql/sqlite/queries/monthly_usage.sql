SELECT CAST(strftime('%s', (usage_events.occurred_at + 210866803200000000) / 1000000 - 210866803200, 'unixepoch', 'start of month') AS INTEGER) * 1000000 AS month, usage_events.kind, count(*) AS events, diglot_sum(usage_events.quantity) AS quantity, diglot_sum_of_decimals(diglot_decimal(usage_events.quantity * usage_events.unit_price)) AS amount
FROM usage_events
WHERE usage_events.user_id = ?1 AND usage_events.occurred_at >= ?2
GROUP BY CAST(strftime('%s', (usage_events.occurred_at + 210866803200000000) / 1000000 - 210866803200, 'unixepoch', 'start of month') AS INTEGER) * 1000000, usage_events.kind
ORDER BY month, usage_events.kind
-- Written by `cargo xtask gen` from `monthly_usage` in `queries.rs`; do not edit.
