-- Migration 007_add_billing for postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.
-- People subscribe to plans and are invoiced for what they use. Nothing is charged.

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- create table plans (additive)
CREATE TABLE IF NOT EXISTS plans (
    id uuid NOT NULL,
    code text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    price numeric(12, 2) NOT NULL,
    currency text COLLATE "C" NOT NULL DEFAULT 'EUR',
    period text COLLATE "C" NOT NULL DEFAULT 'month',
    offered boolean NOT NULL DEFAULT TRUE,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT plans_pkey PRIMARY KEY (id),
    CONSTRAINT plans_code_key UNIQUE (code),
    CONSTRAINT plans_code_domain CHECK (length(code) <= 40),
    CONSTRAINT plans_name_domain CHECK (length(name) <= 120),
    CONSTRAINT plans_currency_domain CHECK (length(currency) <= 3),
    CONSTRAINT plans_period_domain CHECK (period IN ('month', 'year')),
    CONSTRAINT plans_price_check CHECK (price >= 0.00),
    CONSTRAINT plans_currency_check CHECK (length(currency) = 3)
);
COMMENT ON TABLE plans IS 'What a subscription costs and how often.';
COMMENT ON COLUMN plans.id IS 'Made by the application, in order of time.';
COMMENT ON COLUMN plans.code IS 'A short name that never changes.';
COMMENT ON COLUMN plans.name IS 'What people see.';
COMMENT ON COLUMN plans.price IS 'What one period costs.';
COMMENT ON COLUMN plans.currency IS 'The currency (ISO 4217).';
COMMENT ON COLUMN plans.period IS 'How long one period is.';
COMMENT ON COLUMN plans.offered IS 'Whether it can still be subscribed to.';
COMMENT ON COLUMN plans.created_at IS 'When it was first offered.';

-- create table subscriptions (additive)
CREATE TABLE IF NOT EXISTS subscriptions (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    plan_id uuid NOT NULL,
    state text COLLATE "C" NOT NULL DEFAULT 'trialing',
    current_period_start timestamptz NOT NULL,
    current_period_end timestamptz NOT NULL,
    canceled_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT subscriptions_pkey PRIMARY KEY (id),
    CONSTRAINT subscriptions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT subscriptions_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans (id) ON DELETE RESTRICT,
    CONSTRAINT subscriptions_state_domain CHECK (state IN ('trialing', 'active', 'past_due', 'canceled')),
    CONSTRAINT subscriptions_current_period_end_current_period_start_check CHECK (current_period_end > current_period_start)
);
CREATE UNIQUE INDEX IF NOT EXISTS subscriptions_live_user_id_key ON subscriptions (user_id) WHERE state IN ('trialing', 'active', 'past_due');
CREATE INDEX IF NOT EXISTS subscriptions_user_id_id_idx ON subscriptions (user_id, id);
CREATE INDEX IF NOT EXISTS subscriptions_plan_id_id_idx ON subscriptions (plan_id, id);
CREATE OR REPLACE FUNCTION subscriptions_updated_at_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('diglot.migrating', true) IS DISTINCT FROM 'on' THEN
        NEW.updated_at := now();
    END IF;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER subscriptions_updated_at_touch BEFORE UPDATE ON subscriptions FOR EACH ROW
WHEN (NEW.updated_at = OLD.updated_at) EXECUTE FUNCTION subscriptions_updated_at_touch();
COMMENT ON TABLE subscriptions IS 'A person''s use of a plan.';
COMMENT ON COLUMN subscriptions.id IS 'Made by the application, in order of time.';
COMMENT ON COLUMN subscriptions.user_id IS 'Who subscribes; at most one living subscription each.';
COMMENT ON COLUMN subscriptions.plan_id IS 'What is subscribed to.';
COMMENT ON COLUMN subscriptions.state IS 'Where it stands.';
COMMENT ON COLUMN subscriptions.current_period_start IS 'When the current period began.';
COMMENT ON COLUMN subscriptions.current_period_end IS 'When the current period ends.';
COMMENT ON COLUMN subscriptions.canceled_at IS 'When it was canceled.';
COMMENT ON COLUMN subscriptions.created_at IS 'When it began.';
COMMENT ON COLUMN subscriptions.updated_at IS 'When it was last changed.';

-- create table invoices (additive)
CREATE TABLE IF NOT EXISTS invoices (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    period_start date NOT NULL,
    period_end date NOT NULL,
    state text COLLATE "C" NOT NULL DEFAULT 'draft',
    currency text COLLATE "C" NOT NULL DEFAULT 'EUR',
    total numeric(18, 6) NOT NULL DEFAULT 0.000000,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT invoices_pkey PRIMARY KEY (id),
    CONSTRAINT invoices_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT invoices_state_domain CHECK (state IN ('draft', 'open', 'paid', 'void')),
    CONSTRAINT invoices_currency_domain CHECK (length(currency) <= 3),
    CONSTRAINT invoices_period_end_period_start_check CHECK (period_end >= period_start),
    CONSTRAINT invoices_total_check CHECK (total >= 0.000000),
    CONSTRAINT invoices_currency_check CHECK (length(currency) = 3)
);
CREATE UNIQUE INDEX IF NOT EXISTS invoices_period_key ON invoices (user_id, period_start, period_end) WHERE state <> 'void';
CREATE INDEX IF NOT EXISTS invoices_user_id_id_idx ON invoices (user_id, id);
CREATE OR REPLACE FUNCTION invoices_updated_at_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('diglot.migrating', true) IS DISTINCT FROM 'on' THEN
        NEW.updated_at := now();
    END IF;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER invoices_updated_at_touch BEFORE UPDATE ON invoices FOR EACH ROW
WHEN (NEW.updated_at = OLD.updated_at) EXECUTE FUNCTION invoices_updated_at_touch();
COMMENT ON TABLE invoices IS 'What a person owes for a period.';
COMMENT ON COLUMN invoices.id IS 'Made by the application, in order of time.';
COMMENT ON COLUMN invoices.user_id IS 'Who owes.';
COMMENT ON COLUMN invoices.period_start IS 'The first day it covers.';
COMMENT ON COLUMN invoices.period_end IS 'The last day it covers.';
COMMENT ON COLUMN invoices.state IS 'Where it stands.';
COMMENT ON COLUMN invoices.currency IS 'The currency (ISO 4217).';
COMMENT ON COLUMN invoices.total IS 'The sum of its lines.';
COMMENT ON COLUMN invoices.created_at IS 'When it was drafted.';
COMMENT ON COLUMN invoices.updated_at IS 'When it was last changed.';

-- create table invoice_lines (additive)
CREATE TABLE IF NOT EXISTS invoice_lines (
    id uuid NOT NULL,
    invoice_id uuid NOT NULL,
    kind text COLLATE "C" NOT NULL,
    quantity bigint NOT NULL,
    unit_price numeric(12, 6) NOT NULL,
    amount numeric(18, 6) NOT NULL,
    CONSTRAINT invoice_lines_pkey PRIMARY KEY (id),
    CONSTRAINT invoice_lines_invoice_id_kind_unit_price_key UNIQUE (invoice_id, kind, unit_price),
    CONSTRAINT invoice_lines_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES invoices (id) ON DELETE CASCADE,
    CONSTRAINT invoice_lines_kind_domain CHECK (kind IN ('input_tokens', 'output_tokens', 'compute_seconds', 'storage_byte_hours')),
    CONSTRAINT invoice_lines_quantity_check CHECK (quantity >= 0)
);
CREATE INDEX IF NOT EXISTS invoice_lines_invoice_id_id_idx ON invoice_lines (invoice_id, id);
COMMENT ON TABLE invoice_lines IS 'One kind of use at one price.';
COMMENT ON COLUMN invoice_lines.id IS 'Made by the application, in order of time.';
COMMENT ON COLUMN invoice_lines.invoice_id IS 'The invoice it is a line of.';
COMMENT ON COLUMN invoice_lines.kind IS 'What was used.';
COMMENT ON COLUMN invoice_lines.quantity IS 'How many units.';
COMMENT ON COLUMN invoice_lines.unit_price IS 'What one unit costs.';
COMMENT ON COLUMN invoice_lines.amount IS 'Quantity times unit price, exactly.';

-- create table charges (additive)
CREATE TABLE IF NOT EXISTS charges (
    id uuid NOT NULL,
    invoice_id uuid NOT NULL,
    amount numeric(18, 6) NOT NULL,
    provider text COLLATE "C" NOT NULL,
    provider_reference text COLLATE "C",
    state text COLLATE "C" NOT NULL DEFAULT 'recorded',
    failure_reason text COLLATE "C",
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT charges_pkey PRIMARY KEY (id),
    CONSTRAINT charges_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES invoices (id) ON DELETE RESTRICT,
    CONSTRAINT charges_provider_domain CHECK (length(provider) <= 40),
    CONSTRAINT charges_provider_reference_domain CHECK (length(provider_reference) <= 200),
    CONSTRAINT charges_state_domain CHECK (state IN ('recorded', 'succeeded', 'failed')),
    CONSTRAINT charges_failure_reason_domain CHECK (length(failure_reason) <= 500),
    CONSTRAINT charges_amount_check CHECK (amount >= 0.000000)
);
CREATE INDEX IF NOT EXISTS charges_provider_provider_reference_idx ON charges (provider, provider_reference) WHERE provider_reference IS NOT NULL;
CREATE INDEX IF NOT EXISTS charges_invoice_id_id_idx ON charges (invoice_id, id);
COMMENT ON TABLE charges IS 'An attempt to be paid. Nothing is ever charged by default.';
COMMENT ON COLUMN charges.id IS 'Made by the application, in order of time.';
COMMENT ON COLUMN charges.invoice_id IS 'The invoice to be paid.';
COMMENT ON COLUMN charges.amount IS 'What was to be paid.';
COMMENT ON COLUMN charges.provider IS 'Who was asked.';
COMMENT ON COLUMN charges.provider_reference IS 'What the provider calls the attempt.';
COMMENT ON COLUMN charges.state IS 'How it went.';
COMMENT ON COLUMN charges.failure_reason IS 'Why it failed.';
COMMENT ON COLUMN charges.created_at IS 'When it was made.';

COMMIT;
