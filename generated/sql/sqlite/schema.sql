-- The complete schema for sqlite.
-- Written by `cargo xtask gen` from the declarations; do not edit.

-- A person with an account.
CREATE TABLE IF NOT EXISTS users (
    id BLOB NOT NULL,
    email TEXT NOT NULL,
    display_name TEXT NOT NULL,
    password_hash TEXT,
    status TEXT NOT NULL DEFAULT 'active',
    created_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    updated_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    auth_provider TEXT NOT NULL DEFAULT 'email',
    oauth_id TEXT,
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_id_domain CHECK (length(id) = 16),
    CONSTRAINT users_email_domain CHECK (length(email) <= 320),
    CONSTRAINT users_display_name_domain CHECK (length(display_name) <= 120),
    CONSTRAINT users_password_hash_domain CHECK (length(password_hash) <= 255),
    CONSTRAINT users_status_domain CHECK (status IN ('active', 'suspended', 'closed')),
    CONSTRAINT users_auth_provider_domain CHECK (auth_provider IN ('email', 'google', 'apple', 'github')),
    CONSTRAINT users_oauth_id_domain CHECK (length(oauth_id) <= 255),
    CONSTRAINT users_email_check CHECK (length(email) >= 3),
    CONSTRAINT users_auth_provider_oauth_id_check CHECK (auth_provider = 'email' OR oauth_id IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS users_auth_provider_oauth_id_key ON users (auth_provider, oauth_id);
CREATE UNIQUE INDEX IF NOT EXISTS users_email_key ON users (lower(email));
CREATE TRIGGER IF NOT EXISTS users_updated_at_touch AFTER UPDATE ON users FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE users SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END;

-- A period in which a person works with a sandbox.
CREATE TABLE IF NOT EXISTS sessions (
    id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    project_id BLOB,
    status TEXT NOT NULL DEFAULT 'active',
    started_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    last_activity_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    terminated_at INTEGER,
    termination_reason TEXT,
    CONSTRAINT sessions_pkey PRIMARY KEY (id),
    CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT sessions_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE SET NULL,
    CONSTRAINT sessions_id_domain CHECK (length(id) = 16),
    CONSTRAINT sessions_user_id_domain CHECK (length(user_id) = 16),
    CONSTRAINT sessions_project_id_domain CHECK (length(project_id) = 16),
    CONSTRAINT sessions_status_domain CHECK (status IN ('active', 'idle', 'terminated')),
    CONSTRAINT sessions_termination_reason_domain CHECK (length(termination_reason) <= 500),
    CONSTRAINT sessions_terminated_at_started_at_check CHECK (terminated_at IS NULL OR terminated_at >= started_at)
) STRICT;
CREATE INDEX IF NOT EXISTS sessions_user_id_id_idx ON sessions (user_id, id);
CREATE INDEX IF NOT EXISTS sessions_project_id_id_idx ON sessions (project_id, id);
CREATE INDEX IF NOT EXISTS sessions_live_idx ON sessions (last_activity_at) WHERE terminated_at IS NULL;

-- A body of work with its files.
CREATE TABLE IF NOT EXISTS projects (
    id BLOB NOT NULL,
    owner_id BLOB NOT NULL,
    name TEXT NOT NULL,
    description TEXT,
    current_checkpoint BLOB,
    created_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    updated_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    archived_at INTEGER,
    CONSTRAINT projects_pkey PRIMARY KEY (id),
    CONSTRAINT projects_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT projects_current_checkpoint_fkey FOREIGN KEY (current_checkpoint) REFERENCES checkpoints (id) ON DELETE SET NULL,
    CONSTRAINT projects_id_domain CHECK (length(id) = 16),
    CONSTRAINT projects_owner_id_domain CHECK (length(owner_id) = 16),
    CONSTRAINT projects_name_domain CHECK (length(name) <= 120),
    CONSTRAINT projects_description_domain CHECK (length(description) <= 2000),
    CONSTRAINT projects_current_checkpoint_domain CHECK (length(current_checkpoint) = 16),
    CONSTRAINT projects_name_check CHECK (length(name) >= 1)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS projects_owner_id_name_key ON projects (owner_id, name);
CREATE INDEX IF NOT EXISTS projects_owner_id_id_idx ON projects (owner_id, id);
CREATE INDEX IF NOT EXISTS projects_current_checkpoint_id_idx ON projects (current_checkpoint, id);
CREATE TRIGGER IF NOT EXISTS projects_updated_at_touch AFTER UPDATE ON projects FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE projects SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END;

-- A state of a project's files.
CREATE TABLE IF NOT EXISTS checkpoints (
    id BLOB NOT NULL,
    project_id BLOB NOT NULL,
    parent_id BLOB,
    label TEXT NOT NULL,
    manifest TEXT NOT NULL DEFAULT '{}',
    size_bytes INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT checkpoints_pkey PRIMARY KEY (id),
    CONSTRAINT checkpoints_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT checkpoints_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES checkpoints (id) ON DELETE SET NULL,
    CONSTRAINT checkpoints_id_domain CHECK (length(id) = 16),
    CONSTRAINT checkpoints_project_id_domain CHECK (length(project_id) = 16),
    CONSTRAINT checkpoints_parent_id_domain CHECK (length(parent_id) = 16),
    CONSTRAINT checkpoints_label_domain CHECK (length(label) <= 200),
    CONSTRAINT checkpoints_manifest_domain CHECK (json_valid(manifest)),
    CONSTRAINT checkpoints_size_bytes_check CHECK (size_bytes >= 0)
) STRICT;
CREATE INDEX IF NOT EXISTS checkpoints_project_id_id_idx ON checkpoints (project_id, id);
CREATE INDEX IF NOT EXISTS checkpoints_parent_id_id_idx ON checkpoints (parent_id, id);

-- A conversation with a model within a session.
CREATE TABLE IF NOT EXISTS conversations (
    id BLOB NOT NULL,
    session_id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    title TEXT NOT NULL DEFAULT 'Untitled',
    created_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    updated_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT conversations_pkey PRIMARY KEY (id),
    CONSTRAINT conversations_session_id_fkey FOREIGN KEY (session_id) REFERENCES sessions (id) ON DELETE CASCADE,
    CONSTRAINT conversations_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT conversations_id_domain CHECK (length(id) = 16),
    CONSTRAINT conversations_session_id_domain CHECK (length(session_id) = 16),
    CONSTRAINT conversations_user_id_domain CHECK (length(user_id) = 16),
    CONSTRAINT conversations_title_domain CHECK (length(title) <= 200)
) STRICT;
CREATE INDEX IF NOT EXISTS conversations_session_id_id_idx ON conversations (session_id, id);
CREATE INDEX IF NOT EXISTS conversations_user_id_id_idx ON conversations (user_id, id);
CREATE TRIGGER IF NOT EXISTS conversations_updated_at_touch AFTER UPDATE ON conversations FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE conversations SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END;

-- One turn of a conversation.
CREATE TABLE IF NOT EXISTS chat_messages (
    id BLOB NOT NULL,
    conversation_id BLOB NOT NULL,
    role TEXT NOT NULL,
    content TEXT NOT NULL,
    tokens_in INTEGER NOT NULL DEFAULT 0,
    tokens_out INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL,
    created_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    model TEXT,
    CONSTRAINT chat_messages_pkey PRIMARY KEY (id),
    CONSTRAINT chat_messages_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES conversations (id) ON DELETE CASCADE,
    CONSTRAINT chat_messages_id_domain CHECK (length(id) = 16),
    CONSTRAINT chat_messages_conversation_id_domain CHECK (length(conversation_id) = 16),
    CONSTRAINT chat_messages_role_domain CHECK (role IN ('system', 'user', 'assistant', 'tool')),
    CONSTRAINT chat_messages_tokens_in_domain CHECK (tokens_in BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT chat_messages_tokens_out_domain CHECK (tokens_out BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT chat_messages_position_domain CHECK (position BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT chat_messages_model_domain CHECK (length(model) <= 100),
    CONSTRAINT chat_messages_position_check CHECK (position >= 0),
    CONSTRAINT chat_messages_tokens_in_tokens_out_check CHECK (tokens_in >= 0 AND tokens_out >= 0)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS chat_messages_conversation_id_position_key ON chat_messages (conversation_id, position);
CREATE INDEX IF NOT EXISTS chat_messages_conversation_id_id_idx ON chat_messages (conversation_id, id);

-- What a subscription costs and how often.
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

-- A person's use of a plan.
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

-- Something that was used and will be invoiced. The big table.
CREATE TABLE IF NOT EXISTS usage_events (
    id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    session_id BLOB,
    kind TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    unit_price INTEGER NOT NULL,
    occurred_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    idempotency_key TEXT NOT NULL,
    CONSTRAINT usage_events_pkey PRIMARY KEY (id),
    CONSTRAINT usage_events_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT usage_events_session_id_fkey FOREIGN KEY (session_id) REFERENCES sessions (id) ON DELETE SET NULL,
    CONSTRAINT usage_events_id_domain CHECK (length(id) = 16),
    CONSTRAINT usage_events_user_id_domain CHECK (length(user_id) = 16),
    CONSTRAINT usage_events_session_id_domain CHECK (length(session_id) = 16),
    CONSTRAINT usage_events_kind_domain CHECK (kind IN ('input_tokens', 'output_tokens', 'compute_seconds', 'storage_byte_hours')),
    CONSTRAINT usage_events_unit_price_domain CHECK (unit_price BETWEEN -999999999999 AND 999999999999),
    CONSTRAINT usage_events_idempotency_key_domain CHECK (length(idempotency_key) <= 100),
    CONSTRAINT usage_events_quantity_check CHECK (quantity >= 0),
    CONSTRAINT usage_events_unit_price_check CHECK (unit_price >= 0)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS usage_events_idempotency_key_key ON usage_events (idempotency_key);
CREATE UNIQUE INDEX IF NOT EXISTS usage_events_billed_key ON usage_events (id, user_id, kind, quantity, unit_price, occurred_at);
CREATE INDEX IF NOT EXISTS usage_events_user_id_occurred_at_idx ON usage_events (user_id, occurred_at);
CREATE INDEX IF NOT EXISTS usage_events_user_id_id_idx ON usage_events (user_id, id);
CREATE INDEX IF NOT EXISTS usage_events_session_id_id_idx ON usage_events (session_id, id);

-- What a person owes for a period. It is drafted, opened, charged and voided by the program, so that its total is that of
-- its lines and its state never goes back.
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

-- An event that stands on an invoice: it is billed once, because the event is the key, and stays as it was billed, because
-- all that was billed refers to it.
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
    CONSTRAINT billed_usage_event_fkey FOREIGN KEY (event_id, user_id, kind, quantity, unit_price, occurred_at) REFERENCES usage_events (id, user_id, kind, quantity, unit_price, occurred_at) ON DELETE RESTRICT,
    CONSTRAINT billed_usage_event_id_domain CHECK (length(event_id) = 16),
    CONSTRAINT billed_usage_invoice_id_domain CHECK (length(invoice_id) = 16),
    CONSTRAINT billed_usage_user_id_domain CHECK (length(user_id) = 16),
    CONSTRAINT billed_usage_kind_domain CHECK (kind IN ('input_tokens', 'output_tokens', 'compute_seconds', 'storage_byte_hours')),
    CONSTRAINT billed_usage_unit_price_domain CHECK (unit_price BETWEEN -999999999999 AND 999999999999)
) STRICT;
CREATE INDEX IF NOT EXISTS billed_usage_invoice_id_event_id_idx ON billed_usage (invoice_id, event_id);

-- One kind of use at one price.
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

-- An attempt to be paid, made by charging alone: at most one that did not fail for each invoice. Nothing is ever charged by
-- default.
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
CREATE UNIQUE INDEX IF NOT EXISTS charges_invoice_key ON charges (invoice_id) WHERE state <> 'failed';
