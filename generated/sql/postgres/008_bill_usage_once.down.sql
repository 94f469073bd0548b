-- Takes migration 008_bill_usage_once back on postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- drop table billed_usage (destructive)
-- ban-drop-table: which event stood on which invoice
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS billed_usage;

-- drop unique constraint usage_events_billed_key of usage_events (widening)
ALTER TABLE usage_events DROP CONSTRAINT IF EXISTS usage_events_billed_key;

COMMIT;

-- drop index charges_invoice_key of charges (widening)
-- Outside any transaction.
-- require-lock-timeout: it waits for others without keeping anybody waiting
-- require-statement-timeout: it waits for others without keeping anybody waiting
-- prefer-robust-stmts: an index that was left half built is dropped first
-- squawk-ignore require-lock-timeout, require-statement-timeout, prefer-robust-stmts
DROP INDEX CONCURRENTLY IF EXISTS charges_invoice_key;
