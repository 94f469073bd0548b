SELECT billed_usage.kind, billed_usage.unit_price, diglot_sum(billed_usage.quantity) AS quantity
FROM billed_usage
WHERE billed_usage.invoice_id = ?1
GROUP BY billed_usage.kind, billed_usage.unit_price
ORDER BY billed_usage.kind, billed_usage.unit_price
-- Written by `cargo xtask gen` from `usage_for_invoice` in `queries.rs`; do not edit.
