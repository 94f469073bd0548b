-- Migration 007_add_billing for sqlite.
-- Written by `cargo xtask gen` from the declarations; do not edit.
-- People subscribe to plans and are invoiced for what they use. Nothing is charged.

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- create table plans (additive)
CREATE TABLE IF NOT EXISTS plans (
    id BLOB NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    price INTEGER NOT NULL,
    currency TEXT NOT NULL DEFAULT 'EUR',
    period TEXT NOT NULL DEFAULT 'month',
    offered INTEGER NOT NULL DEFAULT TRUE,
    created_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT plans_pkey PRIMARY KEY (id),
    CONSTRAINT plans_id_domain CHECK (length(id) = 16),
    CONSTRAINT plans_code_domain CHECK (length(code) <= 40),
    CONSTRAINT plans_name_domain CHECK (length(name) <= 120),
    CONSTRAINT plans_price_domain CHECK (price BETWEEN -999999999999 AND 999999999999),
    CONSTRAINT plans_currency_domain CHECK (length(currency) <= 3),
    CONSTRAINT plans_period_domain CHECK (period IN ('month', 'year')),
    CONSTRAINT plans_offered_domain CHECK (offered IN (0, 1)),
    CONSTRAINT plans_price_check CHECK (price >= 0),
    CONSTRAINT plans_currency_check CHECK (length(currency) = 3)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS plans_code_key ON plans (code);

-- create table subscriptions (additive)
CREATE TABLE IF NOT EXISTS subscriptions (
    id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    plan_id BLOB NOT NULL,
    state TEXT NOT NULL DEFAULT 'trialing',
    current_period_start INTEGER NOT NULL,
    current_period_end INTEGER NOT NULL,
    canceled_at INTEGER,
    created_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    updated_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT subscriptions_pkey PRIMARY KEY (id),
    CONSTRAINT subscriptions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT subscriptions_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans (id) ON DELETE RESTRICT,
    CONSTRAINT subscriptions_id_domain CHECK (length(id) = 16),
    CONSTRAINT subscriptions_user_id_domain CHECK (length(user_id) = 16),
    CONSTRAINT subscriptions_plan_id_domain CHECK (length(plan_id) = 16),
    CONSTRAINT subscriptions_state_domain CHECK (state IN ('trialing', 'active', 'past_due', 'canceled')),
    CONSTRAINT subscriptions_current_period_end_current_period_start_check CHECK (current_period_end > current_period_start)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS subscriptions_live_user_id_key ON subscriptions (user_id) WHERE state IN ('trialing', 'active', 'past_due');
CREATE INDEX IF NOT EXISTS subscriptions_user_id_id_idx ON subscriptions (user_id, id);
CREATE INDEX IF NOT EXISTS subscriptions_plan_id_id_idx ON subscriptions (plan_id, id);
CREATE TRIGGER IF NOT EXISTS subscriptions_updated_at_touch AFTER UPDATE ON subscriptions FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE subscriptions SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END;

-- create table invoices (additive)
CREATE TABLE IF NOT EXISTS invoices (
    id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    period_start INTEGER NOT NULL,
    period_end INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'draft',
    currency TEXT NOT NULL DEFAULT 'EUR',
    total INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    updated_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT invoices_pkey PRIMARY KEY (id),
    CONSTRAINT invoices_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT invoices_id_domain CHECK (length(id) = 16),
    CONSTRAINT invoices_user_id_domain CHECK (length(user_id) = 16),
    CONSTRAINT invoices_state_domain CHECK (state IN ('draft', 'open', 'paid', 'void')),
    CONSTRAINT invoices_currency_domain CHECK (length(currency) <= 3),
    CONSTRAINT invoices_total_domain CHECK (total BETWEEN -999999999999999999 AND 999999999999999999),
    CONSTRAINT invoices_period_end_period_start_check CHECK (period_end >= period_start),
    CONSTRAINT invoices_total_check CHECK (total >= 0),
    CONSTRAINT invoices_currency_check CHECK (length(currency) = 3)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS invoices_period_key ON invoices (user_id, period_start, period_end) WHERE state <> 'void';
CREATE INDEX IF NOT EXISTS invoices_user_id_id_idx ON invoices (user_id, id);
CREATE TRIGGER IF NOT EXISTS invoices_updated_at_touch AFTER UPDATE ON invoices FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE invoices SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END;

-- create table invoice_lines (additive)
CREATE TABLE IF NOT EXISTS invoice_lines (
    id BLOB NOT NULL,
    invoice_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    unit_price INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    CONSTRAINT invoice_lines_pkey PRIMARY KEY (id),
    CONSTRAINT invoice_lines_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES invoices (id) ON DELETE CASCADE,
    CONSTRAINT invoice_lines_id_domain CHECK (length(id) = 16),
    CONSTRAINT invoice_lines_invoice_id_domain CHECK (length(invoice_id) = 16),
    CONSTRAINT invoice_lines_kind_domain CHECK (kind IN ('input_tokens', 'output_tokens', 'compute_seconds', 'storage_byte_hours')),
    CONSTRAINT invoice_lines_unit_price_domain CHECK (unit_price BETWEEN -999999999999 AND 999999999999),
    CONSTRAINT invoice_lines_amount_domain CHECK (amount BETWEEN -999999999999999999 AND 999999999999999999),
    CONSTRAINT invoice_lines_quantity_check CHECK (quantity >= 0)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS invoice_lines_invoice_id_kind_unit_price_key ON invoice_lines (invoice_id, kind, unit_price);
CREATE INDEX IF NOT EXISTS invoice_lines_invoice_id_id_idx ON invoice_lines (invoice_id, id);

-- create table charges (additive)
CREATE TABLE IF NOT EXISTS charges (
    id BLOB NOT NULL,
    invoice_id BLOB NOT NULL,
    amount INTEGER NOT NULL,
    provider TEXT NOT NULL,
    provider_reference TEXT,
    state TEXT NOT NULL DEFAULT 'recorded',
    failure_reason TEXT,
    created_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT charges_pkey PRIMARY KEY (id),
    CONSTRAINT charges_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES invoices (id) ON DELETE RESTRICT,
    CONSTRAINT charges_id_domain CHECK (length(id) = 16),
    CONSTRAINT charges_invoice_id_domain CHECK (length(invoice_id) = 16),
    CONSTRAINT charges_amount_domain CHECK (amount BETWEEN -999999999999999999 AND 999999999999999999),
    CONSTRAINT charges_provider_domain CHECK (length(provider) <= 40),
    CONSTRAINT charges_provider_reference_domain CHECK (length(provider_reference) <= 200),
    CONSTRAINT charges_state_domain CHECK (state IN ('recorded', 'succeeded', 'failed')),
    CONSTRAINT charges_failure_reason_domain CHECK (length(failure_reason) <= 500),
    CONSTRAINT charges_amount_check CHECK (amount >= 0)
) STRICT;
CREATE INDEX IF NOT EXISTS charges_provider_provider_reference_idx ON charges (provider, provider_reference) WHERE provider_reference IS NOT NULL;
CREATE INDEX IF NOT EXISTS charges_invoice_id_id_idx ON charges (invoice_id, id);

PRAGMA foreign_key_check;
COMMIT;
