-- Migration 008_bill_usage_once for sqlite.
-- Written by `cargo xtask gen` from the declarations; do not edit.
-- What stands on an invoice refers to the event it was billed for, so that no event is billed twice, and what was
-- billed stays as it was. An invoice has one charge that did not fail.

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- create table billed_usage (additive)
CREATE TABLE IF NOT EXISTS billed_usage (
    event_id BLOB NOT NULL,
    invoice_id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    unit_price INTEGER NOT NULL,
    occurred_at INTEGER NOT NULL,
    CONSTRAINT billed_usage_pkey PRIMARY KEY (event_id),
    CONSTRAINT billed_usage_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES invoices (id) ON DELETE RESTRICT,
    CONSTRAINT billed_usage_event_id_domain CHECK (length(event_id) = 16),
    CONSTRAINT billed_usage_invoice_id_domain CHECK (length(invoice_id) = 16),
    CONSTRAINT billed_usage_user_id_domain CHECK (length(user_id) = 16),
    CONSTRAINT billed_usage_kind_domain CHECK (kind IN ('input_tokens', 'output_tokens', 'compute_seconds', 'storage_byte_hours')),
    CONSTRAINT billed_usage_unit_price_domain CHECK (unit_price BETWEEN -999999999999 AND 999999999999)
) STRICT;
CREATE INDEX IF NOT EXISTS billed_usage_invoice_id_event_id_idx ON billed_usage (invoice_id, event_id);

-- add unique constraint usage_events_billed_key to usage_events (narrowing)
CREATE UNIQUE INDEX IF NOT EXISTS usage_events_billed_key ON usage_events (id, user_id, kind, quantity, unit_price, occurred_at);

-- add index charges_invoice_key to charges (narrowing)
CREATE UNIQUE INDEX IF NOT EXISTS charges_invoice_key ON charges (invoice_id) WHERE state <> 'failed';

-- rebuild table billed_usage: add foreign key billed_usage_event_fkey to billed_usage (narrowing)
DROP TABLE IF EXISTS _rebuild_billed_usage;
CREATE TABLE IF NOT EXISTS _rebuild_billed_usage (
    event_id BLOB NOT NULL,
    invoice_id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    unit_price INTEGER NOT NULL,
    occurred_at INTEGER NOT NULL,
    CONSTRAINT billed_usage_pkey PRIMARY KEY (event_id),
    CONSTRAINT billed_usage_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES invoices (id) ON DELETE RESTRICT,
    CONSTRAINT billed_usage_event_fkey FOREIGN KEY (event_id, user_id, kind, quantity, unit_price, occurred_at) REFERENCES usage_events (id, user_id, kind, quantity, unit_price, occurred_at) ON DELETE RESTRICT,
    CONSTRAINT billed_usage_event_id_domain CHECK (length(event_id) = 16),
    CONSTRAINT billed_usage_invoice_id_domain CHECK (length(invoice_id) = 16),
    CONSTRAINT billed_usage_user_id_domain CHECK (length(user_id) = 16),
    CONSTRAINT billed_usage_kind_domain CHECK (kind IN ('input_tokens', 'output_tokens', 'compute_seconds', 'storage_byte_hours')),
    CONSTRAINT billed_usage_unit_price_domain CHECK (unit_price BETWEEN -999999999999 AND 999999999999)
) STRICT;
INSERT INTO _rebuild_billed_usage (event_id, invoice_id, user_id, kind, quantity, unit_price, occurred_at)
SELECT event_id, invoice_id, user_id, kind, quantity, unit_price, occurred_at
FROM billed_usage;
DROP TABLE billed_usage;
ALTER TABLE _rebuild_billed_usage RENAME TO billed_usage;
CREATE INDEX IF NOT EXISTS billed_usage_invoice_id_event_id_idx ON billed_usage (invoice_id, event_id);

-- run statements written by hand (data)
INSERT INTO billed_usage (event_id, invoice_id, user_id, kind, quantity, unit_price, occurred_at)
                 SELECT e.id,
                        (SELECT i.id FROM invoices i
                         WHERE i.user_id = e.user_id AND i.state <> 'void'
                           AND e.occurred_at >= i.period_start * 86400000000
                           AND e.occurred_at < (i.period_end + 1) * 86400000000
                         ORDER BY i.created_at, i.id LIMIT 1),
                        e.user_id, e.kind, e.quantity, e.unit_price, e.occurred_at
                 FROM usage_events e
                 WHERE EXISTS (SELECT 1 FROM invoices i
                               WHERE i.user_id = e.user_id AND i.state <> 'void'
                                 AND e.occurred_at >= i.period_start * 86400000000
                                 AND e.occurred_at < (i.period_end + 1) * 86400000000);

PRAGMA foreign_key_check;
COMMIT;
