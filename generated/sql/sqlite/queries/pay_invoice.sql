UPDATE invoices
SET state = 'paid'
WHERE invoices.id = ?1 AND invoices.state = 'open'
-- Written by `cargo xtask gen` from `pay_invoice` in `queries.rs`; do not edit.
