-- Takes migration 005_guard_usage_events back on sqlite.
-- Written by `cargo xtask gen` from the declarations; do not edit.

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- drop unique constraint usage_events_idempotency_key_key of usage_events (widening)
DROP INDEX IF EXISTS usage_events_idempotency_key_key;

-- drop check usage_events_unit_price_check of usage_events (widening)
ALTER TABLE usage_events DROP CONSTRAINT usage_events_unit_price_check;

-- drop check usage_events_quantity_check of usage_events (widening)
ALTER TABLE usage_events DROP CONSTRAINT usage_events_quantity_check;

PRAGMA foreign_key_check;
COMMIT;
