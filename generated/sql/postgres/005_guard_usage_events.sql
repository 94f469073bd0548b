-- Migration 005_guard_usage_events for postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.
-- An event sent twice counts once, and no event takes away.

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- add check usage_events_quantity_check to usage_events (narrowing)
ALTER TABLE usage_events ADD CONSTRAINT usage_events_quantity_check CHECK (quantity >= 0) NOT VALID;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- add check usage_events_quantity_check to usage_events: hold it against the rows (narrowing)
-- In a transaction of its own.
ALTER TABLE usage_events VALIDATE CONSTRAINT usage_events_quantity_check;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- add check usage_events_unit_price_check to usage_events (narrowing)
ALTER TABLE usage_events ADD CONSTRAINT usage_events_unit_price_check CHECK (unit_price >= 0.000000) NOT VALID;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- add check usage_events_unit_price_check to usage_events: hold it against the rows (narrowing)
-- In a transaction of its own.
ALTER TABLE usage_events VALIDATE CONSTRAINT usage_events_unit_price_check;

COMMIT;

-- add unique constraint usage_events_idempotency_key_key to usage_events: build the index (narrowing)
-- Outside any transaction.
-- require-lock-timeout: it waits for others without keeping anybody waiting
-- require-statement-timeout: it waits for others without keeping anybody waiting
-- prefer-robust-stmts: an index that was left half built is dropped first
-- squawk-ignore require-lock-timeout, require-statement-timeout, prefer-robust-stmts
DROP INDEX CONCURRENTLY IF EXISTS usage_events_idempotency_key_key;
-- squawk-ignore require-lock-timeout, require-statement-timeout, prefer-robust-stmts
CREATE UNIQUE INDEX CONCURRENTLY usage_events_idempotency_key_key ON usage_events (idempotency_key);

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- add unique constraint usage_events_idempotency_key_key to usage_events (narrowing)
DO $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM pg_constraint
        WHERE conname = 'usage_events_idempotency_key_key' AND conrelid = 'usage_events'::regclass
    )
    THEN
        ALTER TABLE usage_events ADD CONSTRAINT usage_events_idempotency_key_key UNIQUE USING INDEX usage_events_idempotency_key_key;
    END IF;
END
$$;

COMMIT;
