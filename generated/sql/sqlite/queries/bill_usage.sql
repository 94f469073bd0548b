INSERT INTO billed_usage (event_id, invoice_id, user_id, kind, quantity, unit_price, occurred_at)
SELECT e.id, ?1, e.user_id, e.kind, e.quantity, e.unit_price, e.occurred_at
FROM usage_events AS e
WHERE e.user_id = ?2 AND e.occurred_at >= ?3 AND e.occurred_at < ?4 AND NOT (EXISTS (SELECT 1
    FROM billed_usage AS b
    WHERE b.event_id = e.id))
-- Written by `cargo xtask gen` from `bill_usage` in `queries.rs`; do not edit.
