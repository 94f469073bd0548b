-- Migration 008_bill_usage_once for postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.
-- What stands on an invoice refers to the event it was billed for, so that no event is billed twice, and what was
-- billed stays as it was. An invoice has one charge that did not fail.

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- create table billed_usage (additive)
CREATE TABLE IF NOT EXISTS billed_usage (
    event_id uuid NOT NULL,
    invoice_id uuid NOT NULL,
    user_id uuid NOT NULL,
    kind text COLLATE "C" NOT NULL,
    quantity bigint NOT NULL,
    unit_price numeric(12, 6) NOT NULL,
    occurred_at timestamptz NOT NULL,
    CONSTRAINT billed_usage_pkey PRIMARY KEY (event_id),
    CONSTRAINT billed_usage_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES invoices (id) ON DELETE RESTRICT,
    CONSTRAINT billed_usage_kind_domain CHECK (kind IN ('input_tokens', 'output_tokens', 'compute_seconds', 'storage_byte_hours'))
);
CREATE INDEX IF NOT EXISTS billed_usage_invoice_id_event_id_idx ON billed_usage (invoice_id, event_id);
COMMENT ON TABLE billed_usage IS 'An event that stands on an invoice: it is billed once, because the event is the key, and stays as it was billed, because
all that was billed refers to it.';
COMMENT ON COLUMN billed_usage.event_id IS 'The event.';
COMMENT ON COLUMN billed_usage.invoice_id IS 'The invoice it stands on.';
COMMENT ON COLUMN billed_usage.user_id IS 'Who used it.';
COMMENT ON COLUMN billed_usage.kind IS 'What was used.';
COMMENT ON COLUMN billed_usage.quantity IS 'How many units.';
COMMENT ON COLUMN billed_usage.unit_price IS 'What one unit costs.';
COMMENT ON COLUMN billed_usage.occurred_at IS 'When it was used.';

COMMIT;

-- add unique constraint usage_events_billed_key to usage_events: build the index (narrowing)
-- Outside any transaction.
-- require-lock-timeout: it waits for others without keeping anybody waiting
-- require-statement-timeout: it waits for others without keeping anybody waiting
-- prefer-robust-stmts: an index that was left half built is dropped first
-- squawk-ignore require-lock-timeout, require-statement-timeout, prefer-robust-stmts
DROP INDEX CONCURRENTLY IF EXISTS usage_events_billed_key;
-- squawk-ignore require-lock-timeout, require-statement-timeout, prefer-robust-stmts
CREATE UNIQUE INDEX CONCURRENTLY usage_events_billed_key ON usage_events (id, user_id, kind, quantity, unit_price, occurred_at);

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- add unique constraint usage_events_billed_key to usage_events (narrowing)
DO $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM pg_constraint
        WHERE conname = 'usage_events_billed_key' AND conrelid = 'usage_events'::regclass
    )
    THEN
        ALTER TABLE usage_events ADD CONSTRAINT usage_events_billed_key UNIQUE USING INDEX usage_events_billed_key;
    END IF;
END
$$;

COMMIT;

-- add index charges_invoice_key to charges: build the index (narrowing)
-- Outside any transaction.
-- require-lock-timeout: it waits for others without keeping anybody waiting
-- require-statement-timeout: it waits for others without keeping anybody waiting
-- prefer-robust-stmts: an index that was left half built is dropped first
-- squawk-ignore require-lock-timeout, require-statement-timeout, prefer-robust-stmts
DROP INDEX CONCURRENTLY IF EXISTS charges_invoice_key;
-- squawk-ignore require-lock-timeout, require-statement-timeout, prefer-robust-stmts
CREATE UNIQUE INDEX CONCURRENTLY charges_invoice_key ON charges (invoice_id) WHERE state <> 'failed';

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- add foreign key billed_usage_event_fkey to billed_usage (narrowing)
DO $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM pg_constraint
        WHERE conname = 'billed_usage_event_fkey' AND conrelid = 'billed_usage'::regclass
    )
    THEN
        ALTER TABLE billed_usage ADD CONSTRAINT billed_usage_event_fkey FOREIGN KEY (event_id, user_id, kind, quantity, unit_price, occurred_at) REFERENCES usage_events (id, user_id, kind, quantity, unit_price, occurred_at) ON DELETE RESTRICT;
    END IF;
END
$$;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- run statements written by hand (data)
-- In a transaction of its own.
INSERT INTO billed_usage (event_id, invoice_id, user_id, kind, quantity, unit_price, occurred_at)
                   SELECT e.id, i.id, e.user_id, e.kind, e.quantity, e.unit_price, e.occurred_at
                   FROM usage_events e
                   CROSS JOIN LATERAL (
                       SELECT i.id FROM invoices i
                       WHERE i.user_id = e.user_id AND i.state <> 'void'
                         AND e.occurred_at >= i.period_start::timestamp AT TIME ZONE 'UTC'
                         AND e.occurred_at < (i.period_end + 1)::timestamp AT TIME ZONE 'UTC'
                       ORDER BY i.created_at, i.id LIMIT 1
                   ) AS i;

COMMIT;
