-- Migration 005_guard_usage_events for sqlite.
-- Written by `cargo xtask gen` from the declarations; do not edit.
-- An event sent twice counts once, and no event takes away.

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- add check usage_events_quantity_check to usage_events (narrowing)
ALTER TABLE usage_events ADD CONSTRAINT usage_events_quantity_check CHECK (quantity >= 0);

-- add check usage_events_unit_price_check to usage_events (narrowing)
ALTER TABLE usage_events ADD CONSTRAINT usage_events_unit_price_check CHECK (unit_price >= 0);

-- add unique constraint usage_events_idempotency_key_key to usage_events (narrowing)
CREATE UNIQUE INDEX IF NOT EXISTS usage_events_idempotency_key_key ON usage_events (idempotency_key);

PRAGMA foreign_key_check;
COMMIT;
