-- Takes migration 005_guard_usage_events back on postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- drop unique constraint usage_events_idempotency_key_key of usage_events (widening)
ALTER TABLE usage_events DROP CONSTRAINT IF EXISTS usage_events_idempotency_key_key;

-- drop check usage_events_unit_price_check of usage_events (widening)
ALTER TABLE usage_events DROP CONSTRAINT IF EXISTS usage_events_unit_price_check;

-- drop check usage_events_quantity_check of usage_events (widening)
ALTER TABLE usage_events DROP CONSTRAINT IF EXISTS usage_events_quantity_check;

COMMIT;
