DELETE FROM billed_usage
WHERE billed_usage.invoice_id = CAST($1 AS uuid)
-- Written by `cargo xtask gen` from `release_usage` in `queries.rs`; do not edit.
