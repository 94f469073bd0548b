-- Takes migration 008_bill_usage_once back on sqlite.
-- Written by `cargo xtask gen` from the declarations; do not edit.

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- drop table billed_usage (destructive)
DROP TABLE IF EXISTS billed_usage;

-- drop unique constraint usage_events_billed_key of usage_events (widening)
DROP INDEX IF EXISTS usage_events_billed_key;

-- drop index charges_invoice_key of charges (widening)
DROP INDEX IF EXISTS charges_invoice_key;

PRAGMA foreign_key_check;
COMMIT;
