SELECT date_trunc('month', i.created_at AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' AS month, p.code AS plan, i.currency, count(*) AS invoices, CAST(sum(i.total) AS numeric(18, 6)) AS total
FROM invoices AS i
LEFT JOIN (
    SELECT subscriptions.user_id, subscriptions.plan_id, row_number() OVER (PARTITION BY subscriptions.user_id ORDER BY subscriptions.created_at DESC, subscriptions.id DESC) AS place
    FROM subscriptions
) AS s ON s.user_id = i.user_id AND s.place = 1
LEFT JOIN plans AS p ON p.id = s.plan_id
WHERE i.created_at >= CAST($1 AS timestamptz) AND i.state <> 'void'
GROUP BY date_trunc('month', i.created_at AT TIME ZONE 'UTC') AT TIME ZONE 'UTC', p.code, i.currency
ORDER BY month, p.code NULLS LAST, i.currency
-- Written by `cargo xtask gen` from `revenue_by_plan` in `queries.rs`; do not edit.
