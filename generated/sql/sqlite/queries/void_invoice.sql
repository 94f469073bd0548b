UPDATE invoices
SET state = 'void'
WHERE invoices.id = ?1 AND invoices.state IN ('draft', 'open')
-- Written by `cargo xtask gen` from `void_invoice` in `queries.rs`; do not edit.
