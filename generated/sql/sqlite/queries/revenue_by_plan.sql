SELECT CAST(strftime('%s', (i.created_at + 210866803200000000) / 1000000 - 210866803200, 'unixepoch', 'start of month') AS INTEGER) * 1000000 AS month, p.code AS plan, i.currency, count(*) AS invoices, diglot_sum_of_decimals(i.total) AS total
FROM invoices AS i
LEFT JOIN (
    SELECT subscriptions.user_id, subscriptions.plan_id, row_number() OVER (PARTITION BY subscriptions.user_id ORDER BY subscriptions.created_at DESC, subscriptions.id DESC) AS place
    FROM subscriptions
) AS s ON s.user_id = i.user_id AND s.place = 1
LEFT JOIN plans AS p ON p.id = s.plan_id
WHERE i.created_at >= ?1 AND i.state <> 'void'
GROUP BY CAST(strftime('%s', (i.created_at + 210866803200000000) / 1000000 - 210866803200, 'unixepoch', 'start of month') AS INTEGER) * 1000000, p.code, i.currency
ORDER BY month, p.code NULLS LAST, i.currency
-- Written by `cargo xtask gen` from `revenue_by_plan` in `queries.rs`; do not edit.
