UPDATE invoices
SET state = 'void'
WHERE invoices.id = CAST($1 AS uuid) AND invoices.state IN ('draft', 'open')
-- Written by `cargo xtask gen` from `void_invoice` in `queries.rs`; do not edit.
