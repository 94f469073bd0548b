INSERT INTO billed_usage (event_id, invoice_id, user_id, kind, quantity, unit_price, occurred_at)
SELECT e.id, CAST($1 AS uuid), e.user_id, e.kind, e.quantity, e.unit_price, e.occurred_at
FROM usage_events AS e
WHERE e.user_id = CAST($2 AS uuid) AND e.occurred_at >= CAST($3 AS timestamptz) AND e.occurred_at < CAST($4 AS timestamptz) AND NOT (EXISTS (SELECT CAST(1 AS bigint)
    FROM billed_usage AS b
    WHERE b.event_id = e.id))
-- Written by `cargo xtask gen` from `bill_usage` in `queries.rs`; do not edit.
