UPDATE invoices
SET state = 'open'
WHERE invoices.id = CAST($1 AS uuid) AND invoices.state = 'draft'
-- Written by `cargo xtask gen` from `open_invoice` in `queries.rs`; do not edit.
