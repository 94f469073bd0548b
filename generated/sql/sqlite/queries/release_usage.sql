DELETE FROM billed_usage
WHERE billed_usage.invoice_id = ?1
-- Written by `cargo xtask gen` from `release_usage` in `queries.rs`; do not edit.
