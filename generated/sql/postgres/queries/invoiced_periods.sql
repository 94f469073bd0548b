SELECT invoices.period_start, invoices.period_end
FROM invoices
WHERE invoices.user_id = CAST($1 AS uuid) AND invoices.state <> 'void'
ORDER BY invoices.period_start, invoices.period_end
-- Written by `cargo xtask gen` from `invoiced_periods` in `queries.rs`; do not edit.
