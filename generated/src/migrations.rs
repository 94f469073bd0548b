//! The complete schema and every migration, per engine.
//!
//! Written by `cargo xtask gen` from the declarations; do not edit. The same statements are in `sql/`.

use runtime::{
    Class, Compiled, CompiledBack, CompiledMigration, CompiledPlan, CompiledRequirement, CompiledStep, Effect,
    Mode,
};

/// The schema with its history, as the migrator takes it.
pub static COMPILED: Compiled = Compiled {
    model: include_str!("../schema.json"),
    sqlite: SQLITE,
    postgres: POSTGRES,
};

/// What sqlite is told.
const SQLITE: CompiledPlan = CompiledPlan {
    schema: &[
        CompiledStep {
            description: "create table users",
            class: Class::Additive,
            effect: Effect::TableExists("users"),
            lock: "the database, for other writers",
            table: Some("users"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS users (
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
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS users_auth_provider_oauth_id_key ON users (auth_provider, oauth_id)",
                "CREATE UNIQUE INDEX IF NOT EXISTS users_email_key ON users (lower(email))",
                r"CREATE TRIGGER IF NOT EXISTS users_updated_at_touch AFTER UPDATE ON users FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE users SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table sessions",
            class: Class::Additive,
            effect: Effect::TableExists("sessions"),
            lock: "the database, for other writers",
            table: Some("sessions"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS sessions (
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
) STRICT",
                "CREATE INDEX IF NOT EXISTS sessions_user_id_id_idx ON sessions (user_id, id)",
                "CREATE INDEX IF NOT EXISTS sessions_project_id_id_idx ON sessions (project_id, id)",
                "CREATE INDEX IF NOT EXISTS sessions_live_idx ON sessions (last_activity_at) WHERE terminated_at IS NULL",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table projects",
            class: Class::Additive,
            effect: Effect::TableExists("projects"),
            lock: "the database, for other writers",
            table: Some("projects"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS projects (
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
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS projects_owner_id_name_key ON projects (owner_id, name)",
                "CREATE INDEX IF NOT EXISTS projects_owner_id_id_idx ON projects (owner_id, id)",
                "CREATE INDEX IF NOT EXISTS projects_current_checkpoint_id_idx ON projects (current_checkpoint, id)",
                r"CREATE TRIGGER IF NOT EXISTS projects_updated_at_touch AFTER UPDATE ON projects FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE projects SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table checkpoints",
            class: Class::Additive,
            effect: Effect::TableExists("checkpoints"),
            lock: "the database, for other writers",
            table: Some("checkpoints"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS checkpoints (
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
) STRICT",
                "CREATE INDEX IF NOT EXISTS checkpoints_project_id_id_idx ON checkpoints (project_id, id)",
                "CREATE INDEX IF NOT EXISTS checkpoints_parent_id_id_idx ON checkpoints (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table conversations",
            class: Class::Additive,
            effect: Effect::TableExists("conversations"),
            lock: "the database, for other writers",
            table: Some("conversations"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS conversations (
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
) STRICT",
                "CREATE INDEX IF NOT EXISTS conversations_session_id_id_idx ON conversations (session_id, id)",
                "CREATE INDEX IF NOT EXISTS conversations_user_id_id_idx ON conversations (user_id, id)",
                r"CREATE TRIGGER IF NOT EXISTS conversations_updated_at_touch AFTER UPDATE ON conversations FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE conversations SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table chat_messages",
            class: Class::Additive,
            effect: Effect::TableExists("chat_messages"),
            lock: "the database, for other writers",
            table: Some("chat_messages"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS chat_messages (
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
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS chat_messages_conversation_id_position_key ON chat_messages (conversation_id, position)",
                "CREATE INDEX IF NOT EXISTS chat_messages_conversation_id_id_idx ON chat_messages (conversation_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table plans",
            class: Class::Additive,
            effect: Effect::TableExists("plans"),
            lock: "the database, for other writers",
            table: Some("plans"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS plans (
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
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS plans_code_key ON plans (code)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table subscriptions",
            class: Class::Additive,
            effect: Effect::TableExists("subscriptions"),
            lock: "the database, for other writers",
            table: Some("subscriptions"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS subscriptions (
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
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS subscriptions_live_user_id_key ON subscriptions (user_id) WHERE state IN ('trialing', 'active', 'past_due')",
                "CREATE INDEX IF NOT EXISTS subscriptions_user_id_id_idx ON subscriptions (user_id, id)",
                "CREATE INDEX IF NOT EXISTS subscriptions_plan_id_id_idx ON subscriptions (plan_id, id)",
                r"CREATE TRIGGER IF NOT EXISTS subscriptions_updated_at_touch AFTER UPDATE ON subscriptions FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE subscriptions SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table usage_events",
            class: Class::Additive,
            effect: Effect::TableExists("usage_events"),
            lock: "the database, for other writers",
            table: Some("usage_events"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS usage_events (
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
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS usage_events_idempotency_key_key ON usage_events (idempotency_key)",
                "CREATE UNIQUE INDEX IF NOT EXISTS usage_events_billed_key ON usage_events (id, user_id, kind, quantity, unit_price, occurred_at)",
                "CREATE INDEX IF NOT EXISTS usage_events_user_id_occurred_at_idx ON usage_events (user_id, occurred_at)",
                "CREATE INDEX IF NOT EXISTS usage_events_user_id_id_idx ON usage_events (user_id, id)",
                "CREATE INDEX IF NOT EXISTS usage_events_session_id_id_idx ON usage_events (session_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table invoices",
            class: Class::Additive,
            effect: Effect::TableExists("invoices"),
            lock: "the database, for other writers",
            table: Some("invoices"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS invoices (
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
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS invoices_period_key ON invoices (user_id, period_start, period_end) WHERE state <> 'void'",
                "CREATE INDEX IF NOT EXISTS invoices_user_id_id_idx ON invoices (user_id, id)",
                r"CREATE TRIGGER IF NOT EXISTS invoices_updated_at_touch AFTER UPDATE ON invoices FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE invoices SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table billed_usage",
            class: Class::Additive,
            effect: Effect::TableExists("billed_usage"),
            lock: "the database, for other writers",
            table: Some("billed_usage"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS billed_usage (
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
) STRICT",
                "CREATE INDEX IF NOT EXISTS billed_usage_invoice_id_event_id_idx ON billed_usage (invoice_id, event_id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table invoice_lines",
            class: Class::Additive,
            effect: Effect::TableExists("invoice_lines"),
            lock: "the database, for other writers",
            table: Some("invoice_lines"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS invoice_lines (
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
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS invoice_lines_invoice_id_kind_unit_price_key ON invoice_lines (invoice_id, kind, unit_price)",
                "CREATE INDEX IF NOT EXISTS invoice_lines_invoice_id_id_idx ON invoice_lines (invoice_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table charges",
            class: Class::Additive,
            effect: Effect::TableExists("charges"),
            lock: "the database, for other writers",
            table: Some("charges"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS charges (
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
) STRICT",
                "CREATE INDEX IF NOT EXISTS charges_provider_provider_reference_idx ON charges (provider, provider_reference) WHERE provider_reference IS NOT NULL",
                "CREATE INDEX IF NOT EXISTS charges_invoice_id_id_idx ON charges (invoice_id, id)",
                "CREATE UNIQUE INDEX IF NOT EXISTS charges_invoice_key ON charges (invoice_id) WHERE state <> 'failed'",
            ],
            ..CompiledStep::PLAIN
        },
    ],
    migrations: &[
        CompiledMigration {
            name: "000_base",
            checksum: "41aad3dce8974b6b0b5fa4965be965437c62aeba4bdf8ee7bb4aec3ecd4efce3",
            replaces: &[],
            keeps_old_programs: true,
            steps: &[
                CompiledStep {
                    description: "create table users",
                    class: Class::Additive,
                    effect: Effect::TableExists("users"),
                    lock: "the database, for other writers",
                    table: Some("users"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS users (
    id BLOB NOT NULL,
    email TEXT NOT NULL,
    display_name TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'active',
    created_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    updated_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_id_domain CHECK (length(id) = 16),
    CONSTRAINT users_email_domain CHECK (length(email) <= 320),
    CONSTRAINT users_display_name_domain CHECK (length(display_name) <= 120),
    CONSTRAINT users_password_hash_domain CHECK (length(password_hash) <= 255),
    CONSTRAINT users_status_domain CHECK (status IN ('active', 'suspended', 'closed')),
    CONSTRAINT users_email_check CHECK (length(email) >= 3)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS users_email_key ON users (lower(email))",
                        r"CREATE TRIGGER IF NOT EXISTS users_updated_at_touch AFTER UPDATE ON users FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE users SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table sessions",
                    class: Class::Additive,
                    effect: Effect::TableExists("sessions"),
                    lock: "the database, for other writers",
                    table: Some("sessions"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS sessions (
    id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    project_id BLOB,
    status TEXT NOT NULL DEFAULT 'active',
    started_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    last_seen_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT sessions_pkey PRIMARY KEY (id),
    CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT sessions_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE SET NULL,
    CONSTRAINT sessions_id_domain CHECK (length(id) = 16),
    CONSTRAINT sessions_user_id_domain CHECK (length(user_id) = 16),
    CONSTRAINT sessions_project_id_domain CHECK (length(project_id) = 16),
    CONSTRAINT sessions_status_domain CHECK (status IN ('active', 'idle', 'terminated'))
) STRICT",
                        "CREATE INDEX IF NOT EXISTS sessions_last_seen_at_idx ON sessions (last_seen_at)",
                        "CREATE INDEX IF NOT EXISTS sessions_user_id_id_idx ON sessions (user_id, id)",
                        "CREATE INDEX IF NOT EXISTS sessions_project_id_id_idx ON sessions (project_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table projects",
                    class: Class::Additive,
                    effect: Effect::TableExists("projects"),
                    lock: "the database, for other writers",
                    table: Some("projects"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS projects (
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
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS projects_owner_id_name_key ON projects (owner_id, name)",
                        "CREATE INDEX IF NOT EXISTS projects_owner_id_id_idx ON projects (owner_id, id)",
                        "CREATE INDEX IF NOT EXISTS projects_current_checkpoint_id_idx ON projects (current_checkpoint, id)",
                        r"CREATE TRIGGER IF NOT EXISTS projects_updated_at_touch AFTER UPDATE ON projects FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE projects SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table checkpoints",
                    class: Class::Additive,
                    effect: Effect::TableExists("checkpoints"),
                    lock: "the database, for other writers",
                    table: Some("checkpoints"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS checkpoints (
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
) STRICT",
                        "CREATE INDEX IF NOT EXISTS checkpoints_project_id_id_idx ON checkpoints (project_id, id)",
                        "CREATE INDEX IF NOT EXISTS checkpoints_parent_id_id_idx ON checkpoints (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table conversations",
                    class: Class::Additive,
                    effect: Effect::TableExists("conversations"),
                    lock: "the database, for other writers",
                    table: Some("conversations"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS conversations (
    id BLOB NOT NULL,
    session_id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    title TEXT,
    model TEXT,
    created_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    updated_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT conversations_pkey PRIMARY KEY (id),
    CONSTRAINT conversations_session_id_fkey FOREIGN KEY (session_id) REFERENCES sessions (id) ON DELETE CASCADE,
    CONSTRAINT conversations_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT conversations_id_domain CHECK (length(id) = 16),
    CONSTRAINT conversations_session_id_domain CHECK (length(session_id) = 16),
    CONSTRAINT conversations_user_id_domain CHECK (length(user_id) = 16),
    CONSTRAINT conversations_title_domain CHECK (length(title) <= 200),
    CONSTRAINT conversations_model_domain CHECK (length(model) <= 100)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS conversations_session_id_id_idx ON conversations (session_id, id)",
                        "CREATE INDEX IF NOT EXISTS conversations_user_id_id_idx ON conversations (user_id, id)",
                        r"CREATE TRIGGER IF NOT EXISTS conversations_updated_at_touch AFTER UPDATE ON conversations FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE conversations SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table chat_messages",
                    class: Class::Additive,
                    effect: Effect::TableExists("chat_messages"),
                    lock: "the database, for other writers",
                    table: Some("chat_messages"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS chat_messages (
    id BLOB NOT NULL,
    conversation_id BLOB NOT NULL,
    role TEXT NOT NULL,
    content TEXT NOT NULL,
    tokens_in INTEGER NOT NULL DEFAULT 0,
    tokens_out INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL,
    created_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT chat_messages_pkey PRIMARY KEY (id),
    CONSTRAINT chat_messages_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES conversations (id) ON DELETE CASCADE,
    CONSTRAINT chat_messages_id_domain CHECK (length(id) = 16),
    CONSTRAINT chat_messages_conversation_id_domain CHECK (length(conversation_id) = 16),
    CONSTRAINT chat_messages_role_domain CHECK (role IN ('system', 'user', 'assistant', 'tool')),
    CONSTRAINT chat_messages_tokens_in_domain CHECK (tokens_in BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT chat_messages_tokens_out_domain CHECK (tokens_out BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT chat_messages_position_domain CHECK (position BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT chat_messages_position_check CHECK (position >= 0),
    CONSTRAINT chat_messages_tokens_in_tokens_out_check CHECK (tokens_in >= 0 AND tokens_out >= 0)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS chat_messages_conversation_id_position_key ON chat_messages (conversation_id, position)",
                        "CREATE INDEX IF NOT EXISTS chat_messages_conversation_id_id_idx ON chat_messages (conversation_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table usage_events",
                    class: Class::Additive,
                    effect: Effect::TableExists("usage_events"),
                    lock: "the database, for other writers",
                    table: Some("usage_events"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS usage_events (
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
    CONSTRAINT usage_events_idempotency_key_domain CHECK (length(idempotency_key) <= 100)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS usage_events_user_id_occurred_at_idx ON usage_events (user_id, occurred_at)",
                        "CREATE INDEX IF NOT EXISTS usage_events_user_id_id_idx ON usage_events (user_id, id)",
                        "CREATE INDEX IF NOT EXISTS usage_events_session_id_id_idx ON usage_events (session_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
            ],
            back: CompiledBack::Steps(&[
                CompiledStep {
                    description: "drop table usage_events",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("usage_events"),
                    lock: "the database, for other writers",
                    table: Some("usage_events"),
                    loses: &[
                        ("table usage_events", "SELECT count(*) FROM usage_events"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS usage_events",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table chat_messages",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("chat_messages"),
                    lock: "the database, for other writers",
                    table: Some("chat_messages"),
                    loses: &[
                        ("table chat_messages", "SELECT count(*) FROM chat_messages"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS chat_messages",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table conversations",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("conversations"),
                    lock: "the database, for other writers",
                    table: Some("conversations"),
                    loses: &[
                        ("table conversations", "SELECT count(*) FROM conversations"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS conversations",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table checkpoints",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("checkpoints"),
                    lock: "the database, for other writers",
                    table: Some("checkpoints"),
                    loses: &[
                        ("table checkpoints", "SELECT count(*) FROM checkpoints"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS checkpoints",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table projects",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("projects"),
                    lock: "the database, for other writers",
                    table: Some("projects"),
                    loses: &[
                        ("table projects", "SELECT count(*) FROM projects"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS projects",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table sessions",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("sessions"),
                    lock: "the database, for other writers",
                    table: Some("sessions"),
                    loses: &[
                        ("table sessions", "SELECT count(*) FROM sessions"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS sessions",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table users",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("users"),
                    lock: "the database, for other writers",
                    table: Some("users"),
                    loses: &[
                        ("table users", "SELECT count(*) FROM users"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS users",
                    ],
                    ..CompiledStep::PLAIN
                },
            ]),
        },
        CompiledMigration {
            name: "001_add_oauth_support",
            checksum: "5c11d7825ea3ec378c967a4d52df7a07799ed391859dd11103d012dcca7c3cb0",
            replaces: &[],
            keeps_old_programs: false,
            steps: &[
                CompiledStep {
                    description: "add column users.auth_provider",
                    class: Class::Additive,
                    effect: Effect::ColumnExists("users", "auth_provider"),
                    lock: "the database, for other writers",
                    table: Some("users"),
                    sql: &[
                        "ALTER TABLE users ADD COLUMN auth_provider TEXT NOT NULL DEFAULT 'email' CONSTRAINT users_auth_provider_domain CHECK (auth_provider IN ('email', 'google', 'apple', 'github'))",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add column users.oauth_id",
                    class: Class::Additive,
                    effect: Effect::ColumnExists("users", "oauth_id"),
                    lock: "the database, for other writers",
                    table: Some("users"),
                    sql: &[
                        "ALTER TABLE users ADD COLUMN oauth_id TEXT CONSTRAINT users_oauth_id_domain CHECK (length(oauth_id) <= 255)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "allow NULL in users.password_hash",
                    class: Class::Widening,
                    effect: Effect::ColumnNullable("users", "password_hash"),
                    lock: "the database, for other writers",
                    table: Some("users"),
                    sql: &[
                        "ALTER TABLE users ALTER COLUMN password_hash DROP NOT NULL",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add unique constraint users_auth_provider_oauth_id_key to users",
                    class: Class::Narrowing,
                    effect: Effect::ConstraintExists("users", "users_auth_provider_oauth_id_key"),
                    lock: "the database, for other writers",
                    table: Some("users"),
                    requires: &[
                        CompiledRequirement {
                            what: "the same key as another, against users_auth_provider_oauth_id_key",
                            count: "SELECT coalesce(CAST(sum(others) AS bigint), 0) FROM (SELECT count(*) - 1 AS others FROM users WHERE auth_provider IS NOT NULL AND oauth_id IS NOT NULL GROUP BY auth_provider, oauth_id HAVING count(*) > 1) AS twice",
                            early: false,
                        },
                    ],
                    sql: &[
                        "CREATE UNIQUE INDEX IF NOT EXISTS users_auth_provider_oauth_id_key ON users (auth_provider, oauth_id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add check users_auth_provider_oauth_id_check to users",
                    class: Class::Narrowing,
                    effect: Effect::ConstraintExists("users", "users_auth_provider_oauth_id_check"),
                    lock: "the database, for other writers",
                    table: Some("users"),
                    requires: &[
                        CompiledRequirement {
                            what: "a violation of users_auth_provider_oauth_id_check",
                            count: "SELECT count(*) FROM users WHERE NOT (auth_provider = 'email' OR oauth_id IS NOT NULL)",
                            early: false,
                        },
                    ],
                    sql: &[
                        "ALTER TABLE users ADD CONSTRAINT users_auth_provider_oauth_id_check CHECK (auth_provider = 'email' OR oauth_id IS NOT NULL)",
                    ],
                    ..CompiledStep::PLAIN
                },
            ],
            back: CompiledBack::Steps(&[
                CompiledStep {
                    description: "drop check users_auth_provider_oauth_id_check of users",
                    class: Class::Widening,
                    effect: Effect::ConstraintMissing("users", "users_auth_provider_oauth_id_check"),
                    lock: "the database, for other writers",
                    table: Some("users"),
                    sql: &[
                        "ALTER TABLE users DROP CONSTRAINT users_auth_provider_oauth_id_check",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop unique constraint users_auth_provider_oauth_id_key of users",
                    class: Class::Widening,
                    effect: Effect::ConstraintMissing("users", "users_auth_provider_oauth_id_key"),
                    lock: "the database, for other writers",
                    table: Some("users"),
                    sql: &[
                        "DROP INDEX IF EXISTS users_auth_provider_oauth_id_key",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "forbid NULL in users.password_hash",
                    class: Class::Narrowing,
                    effect: Effect::ColumnNotNull("users", "password_hash"),
                    lock: "the database, for other writers",
                    table: Some("users"),
                    requires: &[
                        CompiledRequirement {
                            what: "NULL in users.password_hash",
                            count: "SELECT count(*) FROM users WHERE password_hash IS NULL",
                            early: true,
                        },
                    ],
                    sql: &[
                        "ALTER TABLE users ALTER COLUMN password_hash SET NOT NULL",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop column users.oauth_id",
                    class: Class::Destructive,
                    effect: Effect::ColumnMissing("users", "oauth_id"),
                    lock: "the database, for other writers",
                    table: Some("users"),
                    loses: &[
                        ("column users.oauth_id", "SELECT count(oauth_id) FROM users"),
                    ],
                    sql: &[
                        "ALTER TABLE users DROP CONSTRAINT users_oauth_id_domain",
                        "ALTER TABLE users DROP COLUMN oauth_id",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop column users.auth_provider",
                    class: Class::Destructive,
                    effect: Effect::ColumnMissing("users", "auth_provider"),
                    lock: "the database, for other writers",
                    table: Some("users"),
                    loses: &[
                        ("column users.auth_provider", "SELECT count(auth_provider) FROM users"),
                    ],
                    sql: &[
                        "ALTER TABLE users DROP CONSTRAINT users_auth_provider_domain",
                        "ALTER TABLE users DROP COLUMN auth_provider",
                    ],
                    ..CompiledStep::PLAIN
                },
            ]),
        },
        CompiledMigration {
            name: "002_add_session_termination",
            checksum: "78072e16906401a80a1687f94dcf945f2a262fcb1005e78ffa76eb07446a6ca7",
            replaces: &[],
            keeps_old_programs: false,
            steps: &[
                CompiledStep {
                    description: "add column sessions.terminated_at",
                    class: Class::Additive,
                    effect: Effect::ColumnExists("sessions", "terminated_at"),
                    lock: "the database, for other writers",
                    table: Some("sessions"),
                    sql: &[
                        "ALTER TABLE sessions ADD COLUMN terminated_at INTEGER",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add column sessions.termination_reason",
                    class: Class::Additive,
                    effect: Effect::ColumnExists("sessions", "termination_reason"),
                    lock: "the database, for other writers",
                    table: Some("sessions"),
                    sql: &[
                        "ALTER TABLE sessions ADD COLUMN termination_reason TEXT CONSTRAINT sessions_termination_reason_domain CHECK (length(termination_reason) <= 500)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add check sessions_terminated_at_started_at_check to sessions",
                    class: Class::Narrowing,
                    effect: Effect::ConstraintExists("sessions", "sessions_terminated_at_started_at_check"),
                    lock: "the database, for other writers",
                    table: Some("sessions"),
                    requires: &[
                        CompiledRequirement {
                            what: "a violation of sessions_terminated_at_started_at_check",
                            count: "SELECT count(*) FROM sessions WHERE NOT (terminated_at IS NULL OR terminated_at >= started_at)",
                            early: false,
                        },
                    ],
                    sql: &[
                        "ALTER TABLE sessions ADD CONSTRAINT sessions_terminated_at_started_at_check CHECK (terminated_at IS NULL OR terminated_at >= started_at)",
                    ],
                    ..CompiledStep::PLAIN
                },
            ],
            back: CompiledBack::Steps(&[
                CompiledStep {
                    description: "drop check sessions_terminated_at_started_at_check of sessions",
                    class: Class::Widening,
                    effect: Effect::ConstraintMissing("sessions", "sessions_terminated_at_started_at_check"),
                    lock: "the database, for other writers",
                    table: Some("sessions"),
                    sql: &[
                        "ALTER TABLE sessions DROP CONSTRAINT sessions_terminated_at_started_at_check",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop column sessions.termination_reason",
                    class: Class::Destructive,
                    effect: Effect::ColumnMissing("sessions", "termination_reason"),
                    lock: "the database, for other writers",
                    table: Some("sessions"),
                    loses: &[
                        ("column sessions.termination_reason", "SELECT count(termination_reason) FROM sessions"),
                    ],
                    sql: &[
                        "ALTER TABLE sessions DROP CONSTRAINT sessions_termination_reason_domain",
                        "ALTER TABLE sessions DROP COLUMN termination_reason",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop column sessions.terminated_at",
                    class: Class::Destructive,
                    effect: Effect::ColumnMissing("sessions", "terminated_at"),
                    lock: "the database, for other writers",
                    table: Some("sessions"),
                    loses: &[
                        ("column sessions.terminated_at", "SELECT count(terminated_at) FROM sessions"),
                    ],
                    sql: &[
                        "ALTER TABLE sessions DROP COLUMN terminated_at",
                    ],
                    ..CompiledStep::PLAIN
                },
            ]),
        },
        CompiledMigration {
            name: "003_rename_last_seen",
            checksum: "b7d7a26e516489814729cc71e434a0ff35a92f6352deadee6754152da5457fff",
            replaces: &[],
            keeps_old_programs: false,
            steps: &[
                CompiledStep {
                    description: "rename column sessions.last_seen_at to last_activity_at",
                    class: Class::Narrowing,
                    effect: Effect::ColumnExists("sessions", "last_activity_at"),
                    lock: "the database, for other writers",
                    table: Some("sessions"),
                    sql: &[
                        "ALTER TABLE sessions RENAME COLUMN last_seen_at TO last_activity_at",
                        "DROP INDEX IF EXISTS sessions_last_seen_at_idx",
                        "CREATE INDEX IF NOT EXISTS sessions_last_activity_at_idx ON sessions (last_activity_at)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop index sessions_last_activity_at_idx of sessions",
                    class: Class::Widening,
                    effect: Effect::ConstraintMissing("sessions", "sessions_last_activity_at_idx"),
                    lock: "the database, for other writers",
                    table: Some("sessions"),
                    sql: &[
                        "DROP INDEX IF EXISTS sessions_last_activity_at_idx",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add index sessions_live_idx to sessions",
                    class: Class::Additive,
                    effect: Effect::ConstraintExists("sessions", "sessions_live_idx"),
                    lock: "the database, for other writers",
                    table: Some("sessions"),
                    sql: &[
                        "CREATE INDEX IF NOT EXISTS sessions_live_idx ON sessions (last_activity_at) WHERE terminated_at IS NULL",
                    ],
                    ..CompiledStep::PLAIN
                },
            ],
            back: CompiledBack::Steps(&[
                CompiledStep {
                    description: "drop index sessions_live_idx of sessions",
                    class: Class::Widening,
                    effect: Effect::ConstraintMissing("sessions", "sessions_live_idx"),
                    lock: "the database, for other writers",
                    table: Some("sessions"),
                    sql: &[
                        "DROP INDEX IF EXISTS sessions_live_idx",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add index sessions_last_activity_at_idx to sessions",
                    class: Class::Additive,
                    effect: Effect::ConstraintExists("sessions", "sessions_last_activity_at_idx"),
                    lock: "the database, for other writers",
                    table: Some("sessions"),
                    sql: &[
                        "CREATE INDEX IF NOT EXISTS sessions_last_activity_at_idx ON sessions (last_activity_at)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "rename column sessions.last_activity_at to last_seen_at",
                    class: Class::Narrowing,
                    effect: Effect::ColumnExists("sessions", "last_seen_at"),
                    lock: "the database, for other writers",
                    table: Some("sessions"),
                    sql: &[
                        "ALTER TABLE sessions RENAME COLUMN last_activity_at TO last_seen_at",
                        "DROP INDEX IF EXISTS sessions_last_activity_at_idx",
                        "CREATE INDEX IF NOT EXISTS sessions_last_seen_at_idx ON sessions (last_seen_at)",
                    ],
                    ..CompiledStep::PLAIN
                },
            ]),
        },
        CompiledMigration {
            name: "004_require_conversation_title",
            checksum: "8d0187c0acdfbd5965d39712c8f30f8b83f62cb0bd4a32fb2387165ed29f8f92",
            replaces: &[],
            keeps_old_programs: false,
            steps: &[
                CompiledStep {
                    description: "fill conversations.title",
                    class: Class::Data,
                    effect: Effect::None,
                    lock: "the database, for other writers",
                    table: Some("conversations"),
                    sql: &[
                        "DROP TRIGGER IF EXISTS conversations_updated_at_touch",
                        r"UPDATE conversations
SET title = 'Untitled'
WHERE title IS NULL",
                        r"CREATE TRIGGER IF NOT EXISTS conversations_updated_at_touch AFTER UPDATE ON conversations FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE conversations SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "rebuild table conversations: set the default of conversations.title, forbid NULL in conversations.title",
                    class: Class::Narrowing,
                    effect: Effect::None,
                    lock: "the database, for other writers",
                    table: Some("conversations"),
                    sql: &[
                        "DROP TABLE IF EXISTS _rebuild_conversations",
                        r"CREATE TABLE IF NOT EXISTS _rebuild_conversations (
    id BLOB NOT NULL,
    session_id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    title TEXT NOT NULL DEFAULT 'Untitled',
    model TEXT,
    created_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    updated_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT conversations_pkey PRIMARY KEY (id),
    CONSTRAINT conversations_session_id_fkey FOREIGN KEY (session_id) REFERENCES sessions (id) ON DELETE CASCADE,
    CONSTRAINT conversations_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT conversations_id_domain CHECK (length(id) = 16),
    CONSTRAINT conversations_session_id_domain CHECK (length(session_id) = 16),
    CONSTRAINT conversations_user_id_domain CHECK (length(user_id) = 16),
    CONSTRAINT conversations_title_domain CHECK (length(title) <= 200),
    CONSTRAINT conversations_model_domain CHECK (length(model) <= 100)
) STRICT",
                        r"INSERT INTO _rebuild_conversations (id, session_id, user_id, title, model, created_at, updated_at)
SELECT id, session_id, user_id, title, model, created_at, updated_at
FROM conversations",
                        "DROP TABLE conversations",
                        "ALTER TABLE _rebuild_conversations RENAME TO conversations",
                        "CREATE INDEX IF NOT EXISTS conversations_session_id_id_idx ON conversations (session_id, id)",
                        "CREATE INDEX IF NOT EXISTS conversations_user_id_id_idx ON conversations (user_id, id)",
                        r"CREATE TRIGGER IF NOT EXISTS conversations_updated_at_touch AFTER UPDATE ON conversations FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE conversations SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END",
                    ],
                    ..CompiledStep::PLAIN
                },
            ],
            back: CompiledBack::Steps(&[
                CompiledStep {
                    description: "allow NULL in conversations.title",
                    class: Class::Widening,
                    effect: Effect::ColumnNullable("conversations", "title"),
                    lock: "the database, for other writers",
                    table: Some("conversations"),
                    sql: &[
                        "ALTER TABLE conversations ALTER COLUMN title DROP NOT NULL",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "rebuild table conversations: drop the default of conversations.title",
                    class: Class::Widening,
                    effect: Effect::None,
                    lock: "the database, for other writers",
                    table: Some("conversations"),
                    sql: &[
                        "DROP TABLE IF EXISTS _rebuild_conversations",
                        r"CREATE TABLE IF NOT EXISTS _rebuild_conversations (
    id BLOB NOT NULL,
    session_id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    title TEXT,
    model TEXT,
    created_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    updated_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT conversations_pkey PRIMARY KEY (id),
    CONSTRAINT conversations_session_id_fkey FOREIGN KEY (session_id) REFERENCES sessions (id) ON DELETE CASCADE,
    CONSTRAINT conversations_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT conversations_id_domain CHECK (length(id) = 16),
    CONSTRAINT conversations_session_id_domain CHECK (length(session_id) = 16),
    CONSTRAINT conversations_user_id_domain CHECK (length(user_id) = 16),
    CONSTRAINT conversations_title_domain CHECK (length(title) <= 200),
    CONSTRAINT conversations_model_domain CHECK (length(model) <= 100)
) STRICT",
                        r"INSERT INTO _rebuild_conversations (id, session_id, user_id, title, model, created_at, updated_at)
SELECT id, session_id, user_id, title, model, created_at, updated_at
FROM conversations",
                        "DROP TABLE conversations",
                        "ALTER TABLE _rebuild_conversations RENAME TO conversations",
                        "CREATE INDEX IF NOT EXISTS conversations_session_id_id_idx ON conversations (session_id, id)",
                        "CREATE INDEX IF NOT EXISTS conversations_user_id_id_idx ON conversations (user_id, id)",
                        r"CREATE TRIGGER IF NOT EXISTS conversations_updated_at_touch AFTER UPDATE ON conversations FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE conversations SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END",
                    ],
                    ..CompiledStep::PLAIN
                },
            ]),
        },
        CompiledMigration {
            name: "005_guard_usage_events",
            checksum: "f799d4549cda7b51ef371ba0f09d0715973ed341015f2b787ffaac780680938f",
            replaces: &[],
            keeps_old_programs: false,
            steps: &[
                CompiledStep {
                    description: "add check usage_events_quantity_check to usage_events",
                    class: Class::Narrowing,
                    effect: Effect::ConstraintExists("usage_events", "usage_events_quantity_check"),
                    lock: "the database, for other writers",
                    table: Some("usage_events"),
                    requires: &[
                        CompiledRequirement {
                            what: "a violation of usage_events_quantity_check",
                            count: "SELECT count(*) FROM usage_events WHERE NOT (quantity >= 0)",
                            early: true,
                        },
                    ],
                    sql: &[
                        "ALTER TABLE usage_events ADD CONSTRAINT usage_events_quantity_check CHECK (quantity >= 0)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add check usage_events_unit_price_check to usage_events",
                    class: Class::Narrowing,
                    effect: Effect::ConstraintExists("usage_events", "usage_events_unit_price_check"),
                    lock: "the database, for other writers",
                    table: Some("usage_events"),
                    requires: &[
                        CompiledRequirement {
                            what: "a violation of usage_events_unit_price_check",
                            count: "SELECT count(*) FROM usage_events WHERE NOT (unit_price >= 0)",
                            early: true,
                        },
                    ],
                    sql: &[
                        "ALTER TABLE usage_events ADD CONSTRAINT usage_events_unit_price_check CHECK (unit_price >= 0)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add unique constraint usage_events_idempotency_key_key to usage_events",
                    class: Class::Narrowing,
                    effect: Effect::ConstraintExists("usage_events", "usage_events_idempotency_key_key"),
                    lock: "the database, for other writers",
                    table: Some("usage_events"),
                    requires: &[
                        CompiledRequirement {
                            what: "the same key as another, against usage_events_idempotency_key_key",
                            count: "SELECT coalesce(CAST(sum(others) AS bigint), 0) FROM (SELECT count(*) - 1 AS others FROM usage_events WHERE idempotency_key IS NOT NULL GROUP BY idempotency_key HAVING count(*) > 1) AS twice",
                            early: true,
                        },
                    ],
                    sql: &[
                        "CREATE UNIQUE INDEX IF NOT EXISTS usage_events_idempotency_key_key ON usage_events (idempotency_key)",
                    ],
                    ..CompiledStep::PLAIN
                },
            ],
            back: CompiledBack::Steps(&[
                CompiledStep {
                    description: "drop unique constraint usage_events_idempotency_key_key of usage_events",
                    class: Class::Widening,
                    effect: Effect::ConstraintMissing("usage_events", "usage_events_idempotency_key_key"),
                    lock: "the database, for other writers",
                    table: Some("usage_events"),
                    sql: &[
                        "DROP INDEX IF EXISTS usage_events_idempotency_key_key",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop check usage_events_unit_price_check of usage_events",
                    class: Class::Widening,
                    effect: Effect::ConstraintMissing("usage_events", "usage_events_unit_price_check"),
                    lock: "the database, for other writers",
                    table: Some("usage_events"),
                    sql: &[
                        "ALTER TABLE usage_events DROP CONSTRAINT usage_events_unit_price_check",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop check usage_events_quantity_check of usage_events",
                    class: Class::Widening,
                    effect: Effect::ConstraintMissing("usage_events", "usage_events_quantity_check"),
                    lock: "the database, for other writers",
                    table: Some("usage_events"),
                    sql: &[
                        "ALTER TABLE usage_events DROP CONSTRAINT usage_events_quantity_check",
                    ],
                    ..CompiledStep::PLAIN
                },
            ]),
        },
        CompiledMigration {
            name: "006_move_model_to_messages",
            checksum: "4cced1e6e4ab9922fae99de647333fb5984f753460a0444e94a6d61a4a9f547c",
            replaces: &[],
            keeps_old_programs: false,
            steps: &[
                CompiledStep {
                    description: "add column chat_messages.model",
                    class: Class::Additive,
                    effect: Effect::ColumnExists("chat_messages", "model"),
                    lock: "the database, for other writers",
                    table: Some("chat_messages"),
                    sql: &[
                        "ALTER TABLE chat_messages ADD COLUMN model TEXT CONSTRAINT chat_messages_model_domain CHECK (length(model) <= 100)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "fill chat_messages.model",
                    class: Class::Data,
                    effect: Effect::None,
                    lock: "the database, for other writers",
                    table: Some("chat_messages"),
                    sql: &[
                        r"UPDATE chat_messages
SET model = (SELECT conversations.model FROM conversations WHERE conversations.id = chat_messages.conversation_id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop column conversations.model",
                    class: Class::Destructive,
                    effect: Effect::ColumnMissing("conversations", "model"),
                    lock: "the database, for other writers",
                    table: Some("conversations"),
                    loses: &[
                        ("column conversations.model", "SELECT count(model) FROM conversations"),
                    ],
                    sql: &[
                        "ALTER TABLE conversations DROP CONSTRAINT conversations_model_domain",
                        "ALTER TABLE conversations DROP COLUMN model",
                    ],
                    ..CompiledStep::PLAIN
                },
            ],
            back: CompiledBack::Steps(&[
                CompiledStep {
                    description: "add column conversations.model",
                    class: Class::Additive,
                    effect: Effect::ColumnExists("conversations", "model"),
                    lock: "the database, for other writers",
                    table: Some("conversations"),
                    sql: &[
                        "ALTER TABLE conversations ADD COLUMN model TEXT CONSTRAINT conversations_model_domain CHECK (length(model) <= 100)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "run statements written by hand",
                    class: Class::Data,
                    effect: Effect::None,
                    lock: "the database, for other writers",
                    sql: &[
                        r"UPDATE conversations SET model = (
                         SELECT m.model FROM chat_messages m
                         WHERE m.conversation_id = conversations.id AND m.model IS NOT NULL
                         ORDER BY m.position DESC LIMIT 1
                     )",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop column chat_messages.model",
                    class: Class::Destructive,
                    effect: Effect::ColumnMissing("chat_messages", "model"),
                    lock: "the database, for other writers",
                    table: Some("chat_messages"),
                    loses: &[
                        ("column chat_messages.model", "SELECT count(model) FROM chat_messages"),
                    ],
                    sql: &[
                        "ALTER TABLE chat_messages DROP CONSTRAINT chat_messages_model_domain",
                        "ALTER TABLE chat_messages DROP COLUMN model",
                    ],
                    ..CompiledStep::PLAIN
                },
            ]),
        },
        CompiledMigration {
            name: "007_add_billing",
            checksum: "56c0e1b9b55edf1b729a2eb7aaf99045a33b799a4162f95dd907378d5adaf548",
            replaces: &[],
            keeps_old_programs: true,
            steps: &[
                CompiledStep {
                    description: "create table plans",
                    class: Class::Additive,
                    effect: Effect::TableExists("plans"),
                    lock: "the database, for other writers",
                    table: Some("plans"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS plans (
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
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS plans_code_key ON plans (code)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table subscriptions",
                    class: Class::Additive,
                    effect: Effect::TableExists("subscriptions"),
                    lock: "the database, for other writers",
                    table: Some("subscriptions"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS subscriptions (
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
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS subscriptions_live_user_id_key ON subscriptions (user_id) WHERE state IN ('trialing', 'active', 'past_due')",
                        "CREATE INDEX IF NOT EXISTS subscriptions_user_id_id_idx ON subscriptions (user_id, id)",
                        "CREATE INDEX IF NOT EXISTS subscriptions_plan_id_id_idx ON subscriptions (plan_id, id)",
                        r"CREATE TRIGGER IF NOT EXISTS subscriptions_updated_at_touch AFTER UPDATE ON subscriptions FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE subscriptions SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table invoices",
                    class: Class::Additive,
                    effect: Effect::TableExists("invoices"),
                    lock: "the database, for other writers",
                    table: Some("invoices"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS invoices (
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
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS invoices_period_key ON invoices (user_id, period_start, period_end) WHERE state <> 'void'",
                        "CREATE INDEX IF NOT EXISTS invoices_user_id_id_idx ON invoices (user_id, id)",
                        r"CREATE TRIGGER IF NOT EXISTS invoices_updated_at_touch AFTER UPDATE ON invoices FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE invoices SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table invoice_lines",
                    class: Class::Additive,
                    effect: Effect::TableExists("invoice_lines"),
                    lock: "the database, for other writers",
                    table: Some("invoice_lines"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS invoice_lines (
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
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS invoice_lines_invoice_id_kind_unit_price_key ON invoice_lines (invoice_id, kind, unit_price)",
                        "CREATE INDEX IF NOT EXISTS invoice_lines_invoice_id_id_idx ON invoice_lines (invoice_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table charges",
                    class: Class::Additive,
                    effect: Effect::TableExists("charges"),
                    lock: "the database, for other writers",
                    table: Some("charges"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS charges (
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
) STRICT",
                        "CREATE INDEX IF NOT EXISTS charges_provider_provider_reference_idx ON charges (provider, provider_reference) WHERE provider_reference IS NOT NULL",
                        "CREATE INDEX IF NOT EXISTS charges_invoice_id_id_idx ON charges (invoice_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
            ],
            back: CompiledBack::Steps(&[
                CompiledStep {
                    description: "drop table charges",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("charges"),
                    lock: "the database, for other writers",
                    table: Some("charges"),
                    loses: &[
                        ("table charges", "SELECT count(*) FROM charges"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS charges",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table invoice_lines",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("invoice_lines"),
                    lock: "the database, for other writers",
                    table: Some("invoice_lines"),
                    loses: &[
                        ("table invoice_lines", "SELECT count(*) FROM invoice_lines"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS invoice_lines",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table invoices",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("invoices"),
                    lock: "the database, for other writers",
                    table: Some("invoices"),
                    loses: &[
                        ("table invoices", "SELECT count(*) FROM invoices"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS invoices",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table subscriptions",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("subscriptions"),
                    lock: "the database, for other writers",
                    table: Some("subscriptions"),
                    loses: &[
                        ("table subscriptions", "SELECT count(*) FROM subscriptions"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS subscriptions",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table plans",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("plans"),
                    lock: "the database, for other writers",
                    table: Some("plans"),
                    loses: &[
                        ("table plans", "SELECT count(*) FROM plans"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS plans",
                    ],
                    ..CompiledStep::PLAIN
                },
            ]),
        },
        CompiledMigration {
            name: "008_bill_usage_once",
            checksum: "db49500681f3564664e97700c64ba2002daebaf317bc4eec65e71190a3e6a6fe",
            replaces: &[],
            keeps_old_programs: false,
            steps: &[
                CompiledStep {
                    description: "create table billed_usage",
                    class: Class::Additive,
                    effect: Effect::TableExists("billed_usage"),
                    lock: "the database, for other writers",
                    table: Some("billed_usage"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS billed_usage (
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
) STRICT",
                        "CREATE INDEX IF NOT EXISTS billed_usage_invoice_id_event_id_idx ON billed_usage (invoice_id, event_id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add unique constraint usage_events_billed_key to usage_events",
                    class: Class::Narrowing,
                    effect: Effect::ConstraintExists("usage_events", "usage_events_billed_key"),
                    lock: "the database, for other writers",
                    table: Some("usage_events"),
                    requires: &[
                        CompiledRequirement {
                            what: "the same key as another, against usage_events_billed_key",
                            count: "SELECT coalesce(CAST(sum(others) AS bigint), 0) FROM (SELECT count(*) - 1 AS others FROM usage_events WHERE id IS NOT NULL AND user_id IS NOT NULL AND kind IS NOT NULL AND quantity IS NOT NULL AND unit_price IS NOT NULL AND occurred_at IS NOT NULL GROUP BY id, user_id, kind, quantity, unit_price, occurred_at HAVING count(*) > 1) AS twice",
                            early: true,
                        },
                    ],
                    sql: &[
                        "CREATE UNIQUE INDEX IF NOT EXISTS usage_events_billed_key ON usage_events (id, user_id, kind, quantity, unit_price, occurred_at)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add index charges_invoice_key to charges",
                    class: Class::Narrowing,
                    effect: Effect::ConstraintExists("charges", "charges_invoice_key"),
                    lock: "the database, for other writers",
                    table: Some("charges"),
                    requires: &[
                        CompiledRequirement {
                            what: "the same key as another, against charges_invoice_key",
                            count: "SELECT coalesce(CAST(sum(others) AS bigint), 0) FROM (SELECT count(*) - 1 AS others FROM charges WHERE (state <> 'failed') AND invoice_id IS NOT NULL GROUP BY invoice_id HAVING count(*) > 1) AS twice",
                            early: true,
                        },
                    ],
                    sql: &[
                        "CREATE UNIQUE INDEX IF NOT EXISTS charges_invoice_key ON charges (invoice_id) WHERE state <> 'failed'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "rebuild table billed_usage: add foreign key billed_usage_event_fkey to billed_usage",
                    class: Class::Narrowing,
                    effect: Effect::None,
                    lock: "the database, for other writers",
                    table: Some("billed_usage"),
                    sql: &[
                        "DROP TABLE IF EXISTS _rebuild_billed_usage",
                        r"CREATE TABLE IF NOT EXISTS _rebuild_billed_usage (
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
) STRICT",
                        r"INSERT INTO _rebuild_billed_usage (event_id, invoice_id, user_id, kind, quantity, unit_price, occurred_at)
SELECT event_id, invoice_id, user_id, kind, quantity, unit_price, occurred_at
FROM billed_usage",
                        "DROP TABLE billed_usage",
                        "ALTER TABLE _rebuild_billed_usage RENAME TO billed_usage",
                        "CREATE INDEX IF NOT EXISTS billed_usage_invoice_id_event_id_idx ON billed_usage (invoice_id, event_id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "run statements written by hand",
                    class: Class::Data,
                    effect: Effect::None,
                    lock: "the database, for other writers",
                    sql: &[
                        r"INSERT INTO billed_usage (event_id, invoice_id, user_id, kind, quantity, unit_price, occurred_at)
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
                                 AND e.occurred_at < (i.period_end + 1) * 86400000000)",
                    ],
                    ..CompiledStep::PLAIN
                },
            ],
            back: CompiledBack::Steps(&[
                CompiledStep {
                    description: "drop table billed_usage",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("billed_usage"),
                    lock: "the database, for other writers",
                    table: Some("billed_usage"),
                    loses: &[
                        ("table billed_usage", "SELECT count(*) FROM billed_usage"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS billed_usage",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop unique constraint usage_events_billed_key of usage_events",
                    class: Class::Widening,
                    effect: Effect::ConstraintMissing("usage_events", "usage_events_billed_key"),
                    lock: "the database, for other writers",
                    table: Some("usage_events"),
                    sql: &[
                        "DROP INDEX IF EXISTS usage_events_billed_key",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop index charges_invoice_key of charges",
                    class: Class::Widening,
                    effect: Effect::ConstraintMissing("charges", "charges_invoice_key"),
                    lock: "the database, for other writers",
                    table: Some("charges"),
                    sql: &[
                        "DROP INDEX IF EXISTS charges_invoice_key",
                    ],
                    ..CompiledStep::PLAIN
                },
            ]),
        },
    ],
};

/// What postgres is told.
const POSTGRES: CompiledPlan = CompiledPlan {
    schema: &[
        CompiledStep {
            description: "create table users",
            class: Class::Additive,
            effect: Effect::TableExists("users"),
            table: Some("users"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS users (
    id uuid NOT NULL,
    email text COLLATE "C" NOT NULL,
    display_name text COLLATE "C" NOT NULL,
    password_hash text COLLATE "C",
    status text COLLATE "C" NOT NULL DEFAULT 'active',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    auth_provider text COLLATE "C" NOT NULL DEFAULT 'email',
    oauth_id text COLLATE "C",
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_auth_provider_oauth_id_key UNIQUE (auth_provider, oauth_id),
    CONSTRAINT users_email_domain CHECK (length(email) <= 320),
    CONSTRAINT users_display_name_domain CHECK (length(display_name) <= 120),
    CONSTRAINT users_password_hash_domain CHECK (length(password_hash) <= 255),
    CONSTRAINT users_status_domain CHECK (status IN ('active', 'suspended', 'closed')),
    CONSTRAINT users_auth_provider_domain CHECK (auth_provider IN ('email', 'google', 'apple', 'github')),
    CONSTRAINT users_oauth_id_domain CHECK (length(oauth_id) <= 255),
    CONSTRAINT users_email_check CHECK (length(email) >= 3),
    CONSTRAINT users_auth_provider_oauth_id_check CHECK (auth_provider = 'email' OR oauth_id IS NOT NULL)
)"#,
                "CREATE UNIQUE INDEX IF NOT EXISTS users_email_key ON users (lower(email))",
                r"CREATE OR REPLACE FUNCTION users_updated_at_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('diglot.migrating', true) IS DISTINCT FROM 'on' THEN
        NEW.updated_at := now();
    END IF;
    RETURN NEW;
END
$$",
                r"CREATE OR REPLACE TRIGGER users_updated_at_touch BEFORE UPDATE ON users FOR EACH ROW
WHEN (NEW.updated_at = OLD.updated_at) EXECUTE FUNCTION users_updated_at_touch()",
                "COMMENT ON TABLE users IS 'A person with an account.'",
                "COMMENT ON COLUMN users.id IS 'Made by the application, in order of time.'",
                "COMMENT ON COLUMN users.email IS 'Where the person is reached; unique whatever its case.'",
                "COMMENT ON COLUMN users.display_name IS 'What others see.'",
                "COMMENT ON COLUMN users.password_hash IS 'A hash of the password; none for people who only sign in through a provider.'",
                "COMMENT ON COLUMN users.status IS 'Whether the account may be used.'",
                "COMMENT ON COLUMN users.created_at IS 'When the account was opened.'",
                "COMMENT ON COLUMN users.updated_at IS 'When the account was last changed.'",
                "COMMENT ON COLUMN users.auth_provider IS 'Who vouches for the person.'",
                "COMMENT ON COLUMN users.oauth_id IS 'What the provider calls the person.'",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table sessions",
            class: Class::Additive,
            effect: Effect::TableExists("sessions"),
            table: Some("sessions"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS sessions (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    project_id uuid,
    status text COLLATE "C" NOT NULL DEFAULT 'active',
    started_at timestamptz NOT NULL DEFAULT now(),
    last_activity_at timestamptz NOT NULL DEFAULT now(),
    terminated_at timestamptz,
    termination_reason text COLLATE "C",
    CONSTRAINT sessions_pkey PRIMARY KEY (id),
    CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT sessions_status_domain CHECK (status IN ('active', 'idle', 'terminated')),
    CONSTRAINT sessions_termination_reason_domain CHECK (length(termination_reason) <= 500),
    CONSTRAINT sessions_terminated_at_started_at_check CHECK (terminated_at IS NULL OR terminated_at >= started_at)
)"#,
                "CREATE INDEX IF NOT EXISTS sessions_user_id_id_idx ON sessions (user_id, id)",
                "CREATE INDEX IF NOT EXISTS sessions_project_id_id_idx ON sessions (project_id, id)",
                "CREATE INDEX IF NOT EXISTS sessions_live_idx ON sessions (last_activity_at) WHERE terminated_at IS NULL",
                "COMMENT ON TABLE sessions IS 'A period in which a person works with a sandbox.'",
                "COMMENT ON COLUMN sessions.id IS 'Made by the application, in order of time.'",
                "COMMENT ON COLUMN sessions.user_id IS 'Who works.'",
                "COMMENT ON COLUMN sessions.project_id IS 'What is worked on; none once the project is gone.'",
                "COMMENT ON COLUMN sessions.status IS 'What the sandbox is doing.'",
                "COMMENT ON COLUMN sessions.started_at IS 'When it began.'",
                "COMMENT ON COLUMN sessions.last_activity_at IS 'When the person last did something.'",
                "COMMENT ON COLUMN sessions.terminated_at IS 'When it ended; none while it runs.'",
                "COMMENT ON COLUMN sessions.termination_reason IS 'Why it ended.'",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table projects",
            class: Class::Additive,
            effect: Effect::TableExists("projects"),
            table: Some("projects"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS projects (
    id uuid NOT NULL,
    owner_id uuid NOT NULL,
    name text COLLATE "C" NOT NULL,
    description text COLLATE "C",
    current_checkpoint uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    archived_at timestamptz,
    CONSTRAINT projects_pkey PRIMARY KEY (id),
    CONSTRAINT projects_owner_id_name_key UNIQUE (owner_id, name),
    CONSTRAINT projects_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT projects_name_domain CHECK (length(name) <= 120),
    CONSTRAINT projects_description_domain CHECK (length(description) <= 2000),
    CONSTRAINT projects_name_check CHECK (length(name) >= 1)
)"#,
                "CREATE INDEX IF NOT EXISTS projects_owner_id_id_idx ON projects (owner_id, id)",
                "CREATE INDEX IF NOT EXISTS projects_current_checkpoint_id_idx ON projects (current_checkpoint, id)",
                r"CREATE OR REPLACE FUNCTION projects_updated_at_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('diglot.migrating', true) IS DISTINCT FROM 'on' THEN
        NEW.updated_at := now();
    END IF;
    RETURN NEW;
END
$$",
                r"CREATE OR REPLACE TRIGGER projects_updated_at_touch BEFORE UPDATE ON projects FOR EACH ROW
WHEN (NEW.updated_at = OLD.updated_at) EXECUTE FUNCTION projects_updated_at_touch()",
                "COMMENT ON TABLE projects IS 'A body of work with its files.'",
                "COMMENT ON COLUMN projects.id IS 'Made by the application, in order of time.'",
                "COMMENT ON COLUMN projects.owner_id IS 'Whose it is.'",
                "COMMENT ON COLUMN projects.name IS 'What the owner calls it; unique per owner.'",
                "COMMENT ON COLUMN projects.description IS 'What it is about.'",
                "COMMENT ON COLUMN projects.current_checkpoint IS 'The state its files are in.'",
                "COMMENT ON COLUMN projects.created_at IS 'When it was made.'",
                "COMMENT ON COLUMN projects.updated_at IS 'When it was last changed.'",
                "COMMENT ON COLUMN projects.archived_at IS 'When it was put away; none while it is in use.'",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table checkpoints",
            class: Class::Additive,
            effect: Effect::TableExists("checkpoints"),
            table: Some("checkpoints"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS checkpoints (
    id uuid NOT NULL,
    project_id uuid NOT NULL,
    parent_id uuid,
    label text COLLATE "C" NOT NULL,
    manifest jsonb NOT NULL DEFAULT '{}',
    size_bytes bigint NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT checkpoints_pkey PRIMARY KEY (id),
    CONSTRAINT checkpoints_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT checkpoints_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES checkpoints (id) ON DELETE SET NULL,
    CONSTRAINT checkpoints_label_domain CHECK (length(label) <= 200),
    CONSTRAINT checkpoints_size_bytes_check CHECK (size_bytes >= 0)
)"#,
                "CREATE INDEX IF NOT EXISTS checkpoints_project_id_id_idx ON checkpoints (project_id, id)",
                "CREATE INDEX IF NOT EXISTS checkpoints_parent_id_id_idx ON checkpoints (parent_id, id)",
                "COMMENT ON TABLE checkpoints IS 'A state of a project''s files.'",
                "COMMENT ON COLUMN checkpoints.id IS 'Made by the application, in order of time.'",
                "COMMENT ON COLUMN checkpoints.project_id IS 'The project whose files these are.'",
                "COMMENT ON COLUMN checkpoints.parent_id IS 'The state this one came from.'",
                "COMMENT ON COLUMN checkpoints.label IS 'What a person calls it.'",
                "COMMENT ON COLUMN checkpoints.manifest IS 'The tree of files: path to content hash.'",
                "COMMENT ON COLUMN checkpoints.size_bytes IS 'Bytes of all files together.'",
                "COMMENT ON COLUMN checkpoints.created_at IS 'When it was taken.'",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table conversations",
            class: Class::Additive,
            effect: Effect::TableExists("conversations"),
            table: Some("conversations"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS conversations (
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    user_id uuid NOT NULL,
    title text COLLATE "C" NOT NULL DEFAULT 'Untitled',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT conversations_pkey PRIMARY KEY (id),
    CONSTRAINT conversations_session_id_fkey FOREIGN KEY (session_id) REFERENCES sessions (id) ON DELETE CASCADE,
    CONSTRAINT conversations_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT conversations_title_domain CHECK (length(title) <= 200)
)"#,
                "CREATE INDEX IF NOT EXISTS conversations_session_id_id_idx ON conversations (session_id, id)",
                "CREATE INDEX IF NOT EXISTS conversations_user_id_id_idx ON conversations (user_id, id)",
                r"CREATE OR REPLACE FUNCTION conversations_updated_at_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('diglot.migrating', true) IS DISTINCT FROM 'on' THEN
        NEW.updated_at := now();
    END IF;
    RETURN NEW;
END
$$",
                r"CREATE OR REPLACE TRIGGER conversations_updated_at_touch BEFORE UPDATE ON conversations FOR EACH ROW
WHEN (NEW.updated_at = OLD.updated_at) EXECUTE FUNCTION conversations_updated_at_touch()",
                "COMMENT ON TABLE conversations IS 'A conversation with a model within a session.'",
                "COMMENT ON COLUMN conversations.id IS 'Made by the application, in order of time.'",
                "COMMENT ON COLUMN conversations.session_id IS 'The session it belongs to.'",
                "COMMENT ON COLUMN conversations.user_id IS 'Who talks to the model.'",
                "COMMENT ON COLUMN conversations.title IS 'What it is called in lists.'",
                "COMMENT ON COLUMN conversations.created_at IS 'When it began.'",
                "COMMENT ON COLUMN conversations.updated_at IS 'When it was last changed.'",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table chat_messages",
            class: Class::Additive,
            effect: Effect::TableExists("chat_messages"),
            table: Some("chat_messages"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS chat_messages (
    id uuid NOT NULL,
    conversation_id uuid NOT NULL,
    role text COLLATE "C" NOT NULL,
    content text COLLATE "C" NOT NULL,
    tokens_in integer NOT NULL DEFAULT 0,
    tokens_out integer NOT NULL DEFAULT 0,
    position integer NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    model text COLLATE "C",
    CONSTRAINT chat_messages_pkey PRIMARY KEY (id),
    CONSTRAINT chat_messages_conversation_id_position_key UNIQUE (conversation_id, position),
    CONSTRAINT chat_messages_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES conversations (id) ON DELETE CASCADE,
    CONSTRAINT chat_messages_role_domain CHECK (role IN ('system', 'user', 'assistant', 'tool')),
    CONSTRAINT chat_messages_model_domain CHECK (length(model) <= 100),
    CONSTRAINT chat_messages_position_check CHECK (position >= 0),
    CONSTRAINT chat_messages_tokens_in_tokens_out_check CHECK (tokens_in >= 0 AND tokens_out >= 0)
)"#,
                "CREATE INDEX IF NOT EXISTS chat_messages_conversation_id_id_idx ON chat_messages (conversation_id, id)",
                "COMMENT ON TABLE chat_messages IS 'One turn of a conversation.'",
                "COMMENT ON COLUMN chat_messages.id IS 'Made by the application, in order of time.'",
                "COMMENT ON COLUMN chat_messages.conversation_id IS 'The conversation it is a turn of.'",
                "COMMENT ON COLUMN chat_messages.role IS 'Who speaks.'",
                "COMMENT ON COLUMN chat_messages.content IS 'What is said.'",
                "COMMENT ON COLUMN chat_messages.tokens_in IS 'Tokens the model read.'",
                "COMMENT ON COLUMN chat_messages.tokens_out IS 'Tokens the model wrote.'",
                "COMMENT ON COLUMN chat_messages.position IS 'Its place in the conversation, from 0.'",
                "COMMENT ON COLUMN chat_messages.created_at IS 'When it was said.'",
                "COMMENT ON COLUMN chat_messages.model IS 'The model that spoke or was spoken to.'",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table plans",
            class: Class::Additive,
            effect: Effect::TableExists("plans"),
            table: Some("plans"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS plans (
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
)"#,
                "COMMENT ON TABLE plans IS 'What a subscription costs and how often.'",
                "COMMENT ON COLUMN plans.id IS 'Made by the application, in order of time.'",
                "COMMENT ON COLUMN plans.code IS 'A short name that never changes.'",
                "COMMENT ON COLUMN plans.name IS 'What people see.'",
                "COMMENT ON COLUMN plans.price IS 'What one period costs.'",
                "COMMENT ON COLUMN plans.currency IS 'The currency (ISO 4217).'",
                "COMMENT ON COLUMN plans.period IS 'How long one period is.'",
                "COMMENT ON COLUMN plans.offered IS 'Whether it can still be subscribed to.'",
                "COMMENT ON COLUMN plans.created_at IS 'When it was first offered.'",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table subscriptions",
            class: Class::Additive,
            effect: Effect::TableExists("subscriptions"),
            table: Some("subscriptions"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS subscriptions (
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
)"#,
                "CREATE UNIQUE INDEX IF NOT EXISTS subscriptions_live_user_id_key ON subscriptions (user_id) WHERE state IN ('trialing', 'active', 'past_due')",
                "CREATE INDEX IF NOT EXISTS subscriptions_user_id_id_idx ON subscriptions (user_id, id)",
                "CREATE INDEX IF NOT EXISTS subscriptions_plan_id_id_idx ON subscriptions (plan_id, id)",
                r"CREATE OR REPLACE FUNCTION subscriptions_updated_at_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('diglot.migrating', true) IS DISTINCT FROM 'on' THEN
        NEW.updated_at := now();
    END IF;
    RETURN NEW;
END
$$",
                r"CREATE OR REPLACE TRIGGER subscriptions_updated_at_touch BEFORE UPDATE ON subscriptions FOR EACH ROW
WHEN (NEW.updated_at = OLD.updated_at) EXECUTE FUNCTION subscriptions_updated_at_touch()",
                "COMMENT ON TABLE subscriptions IS 'A person''s use of a plan.'",
                "COMMENT ON COLUMN subscriptions.id IS 'Made by the application, in order of time.'",
                "COMMENT ON COLUMN subscriptions.user_id IS 'Who subscribes; at most one living subscription each.'",
                "COMMENT ON COLUMN subscriptions.plan_id IS 'What is subscribed to.'",
                "COMMENT ON COLUMN subscriptions.state IS 'Where it stands.'",
                "COMMENT ON COLUMN subscriptions.current_period_start IS 'When the current period began.'",
                "COMMENT ON COLUMN subscriptions.current_period_end IS 'When the current period ends.'",
                "COMMENT ON COLUMN subscriptions.canceled_at IS 'When it was canceled.'",
                "COMMENT ON COLUMN subscriptions.created_at IS 'When it began.'",
                "COMMENT ON COLUMN subscriptions.updated_at IS 'When it was last changed.'",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table usage_events",
            class: Class::Additive,
            effect: Effect::TableExists("usage_events"),
            table: Some("usage_events"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS usage_events (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    session_id uuid,
    kind text COLLATE "C" NOT NULL,
    quantity bigint NOT NULL,
    unit_price numeric(12, 6) NOT NULL,
    occurred_at timestamptz NOT NULL DEFAULT now(),
    idempotency_key text COLLATE "C" NOT NULL,
    CONSTRAINT usage_events_pkey PRIMARY KEY (id),
    CONSTRAINT usage_events_idempotency_key_key UNIQUE (idempotency_key),
    CONSTRAINT usage_events_billed_key UNIQUE (id, user_id, kind, quantity, unit_price, occurred_at),
    CONSTRAINT usage_events_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT usage_events_session_id_fkey FOREIGN KEY (session_id) REFERENCES sessions (id) ON DELETE SET NULL,
    CONSTRAINT usage_events_kind_domain CHECK (kind IN ('input_tokens', 'output_tokens', 'compute_seconds', 'storage_byte_hours')),
    CONSTRAINT usage_events_idempotency_key_domain CHECK (length(idempotency_key) <= 100),
    CONSTRAINT usage_events_quantity_check CHECK (quantity >= 0),
    CONSTRAINT usage_events_unit_price_check CHECK (unit_price >= 0.000000)
)"#,
                "CREATE INDEX IF NOT EXISTS usage_events_user_id_occurred_at_idx ON usage_events (user_id, occurred_at)",
                "CREATE INDEX IF NOT EXISTS usage_events_user_id_id_idx ON usage_events (user_id, id)",
                "CREATE INDEX IF NOT EXISTS usage_events_session_id_id_idx ON usage_events (session_id, id)",
                "COMMENT ON TABLE usage_events IS 'Something that was used and will be invoiced. The big table.'",
                "COMMENT ON COLUMN usage_events.id IS 'Made by the application, in order of time.'",
                "COMMENT ON COLUMN usage_events.user_id IS 'Who used it.'",
                "COMMENT ON COLUMN usage_events.session_id IS 'The session it was used in.'",
                "COMMENT ON COLUMN usage_events.kind IS 'What was used.'",
                "COMMENT ON COLUMN usage_events.quantity IS 'How many units.'",
                "COMMENT ON COLUMN usage_events.unit_price IS 'What one unit costs.'",
                "COMMENT ON COLUMN usage_events.occurred_at IS 'When it was used.'",
                "COMMENT ON COLUMN usage_events.idempotency_key IS 'The sender''s own name for the event, so that sending it twice counts once.'",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table invoices",
            class: Class::Additive,
            effect: Effect::TableExists("invoices"),
            table: Some("invoices"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS invoices (
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
)"#,
                "CREATE UNIQUE INDEX IF NOT EXISTS invoices_period_key ON invoices (user_id, period_start, period_end) WHERE state <> 'void'",
                "CREATE INDEX IF NOT EXISTS invoices_user_id_id_idx ON invoices (user_id, id)",
                r"CREATE OR REPLACE FUNCTION invoices_updated_at_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('diglot.migrating', true) IS DISTINCT FROM 'on' THEN
        NEW.updated_at := now();
    END IF;
    RETURN NEW;
END
$$",
                r"CREATE OR REPLACE TRIGGER invoices_updated_at_touch BEFORE UPDATE ON invoices FOR EACH ROW
WHEN (NEW.updated_at = OLD.updated_at) EXECUTE FUNCTION invoices_updated_at_touch()",
                r"COMMENT ON TABLE invoices IS 'What a person owes for a period. It is drafted, opened, charged and voided by the program, so that its total is that of
its lines and its state never goes back.'",
                "COMMENT ON COLUMN invoices.id IS 'Made by the application, in order of time.'",
                "COMMENT ON COLUMN invoices.user_id IS 'Who owes.'",
                "COMMENT ON COLUMN invoices.period_start IS 'The first day it covers.'",
                "COMMENT ON COLUMN invoices.period_end IS 'The last day it covers.'",
                "COMMENT ON COLUMN invoices.state IS 'Where it stands.'",
                "COMMENT ON COLUMN invoices.currency IS 'The currency (ISO 4217).'",
                "COMMENT ON COLUMN invoices.total IS 'The sum of its lines.'",
                "COMMENT ON COLUMN invoices.created_at IS 'When it was drafted.'",
                "COMMENT ON COLUMN invoices.updated_at IS 'When it was last changed.'",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table billed_usage",
            class: Class::Additive,
            effect: Effect::TableExists("billed_usage"),
            table: Some("billed_usage"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS billed_usage (
    event_id uuid NOT NULL,
    invoice_id uuid NOT NULL,
    user_id uuid NOT NULL,
    kind text COLLATE "C" NOT NULL,
    quantity bigint NOT NULL,
    unit_price numeric(12, 6) NOT NULL,
    occurred_at timestamptz NOT NULL,
    CONSTRAINT billed_usage_pkey PRIMARY KEY (event_id),
    CONSTRAINT billed_usage_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES invoices (id) ON DELETE RESTRICT,
    CONSTRAINT billed_usage_event_fkey FOREIGN KEY (event_id, user_id, kind, quantity, unit_price, occurred_at) REFERENCES usage_events (id, user_id, kind, quantity, unit_price, occurred_at) ON DELETE RESTRICT,
    CONSTRAINT billed_usage_kind_domain CHECK (kind IN ('input_tokens', 'output_tokens', 'compute_seconds', 'storage_byte_hours'))
)"#,
                "CREATE INDEX IF NOT EXISTS billed_usage_invoice_id_event_id_idx ON billed_usage (invoice_id, event_id)",
                r"COMMENT ON TABLE billed_usage IS 'An event that stands on an invoice: it is billed once, because the event is the key, and stays as it was billed, because
all that was billed refers to it.'",
                "COMMENT ON COLUMN billed_usage.event_id IS 'The event.'",
                "COMMENT ON COLUMN billed_usage.invoice_id IS 'The invoice it stands on.'",
                "COMMENT ON COLUMN billed_usage.user_id IS 'Who used it.'",
                "COMMENT ON COLUMN billed_usage.kind IS 'What was used.'",
                "COMMENT ON COLUMN billed_usage.quantity IS 'How many units.'",
                "COMMENT ON COLUMN billed_usage.unit_price IS 'What one unit costs.'",
                "COMMENT ON COLUMN billed_usage.occurred_at IS 'When it was used.'",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table invoice_lines",
            class: Class::Additive,
            effect: Effect::TableExists("invoice_lines"),
            table: Some("invoice_lines"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS invoice_lines (
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
)"#,
                "CREATE INDEX IF NOT EXISTS invoice_lines_invoice_id_id_idx ON invoice_lines (invoice_id, id)",
                "COMMENT ON TABLE invoice_lines IS 'One kind of use at one price.'",
                "COMMENT ON COLUMN invoice_lines.id IS 'Made by the application, in order of time.'",
                "COMMENT ON COLUMN invoice_lines.invoice_id IS 'The invoice it is a line of.'",
                "COMMENT ON COLUMN invoice_lines.kind IS 'What was used.'",
                "COMMENT ON COLUMN invoice_lines.quantity IS 'How many units.'",
                "COMMENT ON COLUMN invoice_lines.unit_price IS 'What one unit costs.'",
                "COMMENT ON COLUMN invoice_lines.amount IS 'Quantity times unit price, exactly.'",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table charges",
            class: Class::Additive,
            effect: Effect::TableExists("charges"),
            table: Some("charges"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS charges (
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
)"#,
                "CREATE INDEX IF NOT EXISTS charges_provider_provider_reference_idx ON charges (provider, provider_reference) WHERE provider_reference IS NOT NULL",
                "CREATE INDEX IF NOT EXISTS charges_invoice_id_id_idx ON charges (invoice_id, id)",
                "CREATE UNIQUE INDEX IF NOT EXISTS charges_invoice_key ON charges (invoice_id) WHERE state <> 'failed'",
                r"COMMENT ON TABLE charges IS 'An attempt to be paid, made by charging alone: at most one that did not fail for each invoice. Nothing is ever charged by
default.'",
                "COMMENT ON COLUMN charges.id IS 'Made by the application, in order of time.'",
                "COMMENT ON COLUMN charges.invoice_id IS 'The invoice to be paid.'",
                "COMMENT ON COLUMN charges.amount IS 'What was to be paid.'",
                "COMMENT ON COLUMN charges.provider IS 'Who was asked.'",
                "COMMENT ON COLUMN charges.provider_reference IS 'What the provider calls the attempt.'",
                "COMMENT ON COLUMN charges.state IS 'How it went.'",
                "COMMENT ON COLUMN charges.failure_reason IS 'Why it failed.'",
                "COMMENT ON COLUMN charges.created_at IS 'When it was made.'",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "add foreign key sessions_project_id_fkey to sessions",
            class: Class::Additive,
            effect: Effect::ConstraintExists("sessions", "sessions_project_id_fkey"),
            table: Some("sessions"),
            sql: &[
                r"DO $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM pg_constraint
        WHERE conname = 'sessions_project_id_fkey' AND conrelid = 'sessions'::regclass
    )
    THEN
        ALTER TABLE sessions ADD CONSTRAINT sessions_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE SET NULL;
    END IF;
END
$$",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "add foreign key projects_current_checkpoint_fkey to projects",
            class: Class::Additive,
            effect: Effect::ConstraintExists("projects", "projects_current_checkpoint_fkey"),
            table: Some("projects"),
            sql: &[
                r"DO $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM pg_constraint
        WHERE conname = 'projects_current_checkpoint_fkey' AND conrelid = 'projects'::regclass
    )
    THEN
        ALTER TABLE projects ADD CONSTRAINT projects_current_checkpoint_fkey FOREIGN KEY (current_checkpoint) REFERENCES checkpoints (id) ON DELETE SET NULL;
    END IF;
END
$$",
            ],
            ..CompiledStep::PLAIN
        },
    ],
    migrations: &[
        CompiledMigration {
            name: "000_base",
            checksum: "41aad3dce8974b6b0b5fa4965be965437c62aeba4bdf8ee7bb4aec3ecd4efce3",
            replaces: &[],
            keeps_old_programs: true,
            steps: &[
                CompiledStep {
                    description: "create table users",
                    class: Class::Additive,
                    effect: Effect::TableExists("users"),
                    table: Some("users"),
                    operation: Some(4),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS users (
    id uuid NOT NULL,
    email text COLLATE "C" NOT NULL,
    display_name text COLLATE "C" NOT NULL,
    password_hash text COLLATE "C" NOT NULL,
    status text COLLATE "C" NOT NULL DEFAULT 'active',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_email_domain CHECK (length(email) <= 320),
    CONSTRAINT users_display_name_domain CHECK (length(display_name) <= 120),
    CONSTRAINT users_password_hash_domain CHECK (length(password_hash) <= 255),
    CONSTRAINT users_status_domain CHECK (status IN ('active', 'suspended', 'closed')),
    CONSTRAINT users_email_check CHECK (length(email) >= 3)
)"#,
                        "CREATE UNIQUE INDEX IF NOT EXISTS users_email_key ON users (lower(email))",
                        r"CREATE OR REPLACE FUNCTION users_updated_at_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('diglot.migrating', true) IS DISTINCT FROM 'on' THEN
        NEW.updated_at := now();
    END IF;
    RETURN NEW;
END
$$",
                        r"CREATE OR REPLACE TRIGGER users_updated_at_touch BEFORE UPDATE ON users FOR EACH ROW
WHEN (NEW.updated_at = OLD.updated_at) EXECUTE FUNCTION users_updated_at_touch()",
                        "COMMENT ON TABLE users IS 'A person with an account.'",
                        "COMMENT ON COLUMN users.id IS 'Made by the application, in order of time.'",
                        "COMMENT ON COLUMN users.email IS 'Where the person is reached; unique whatever its case.'",
                        "COMMENT ON COLUMN users.display_name IS 'What others see.'",
                        "COMMENT ON COLUMN users.password_hash IS 'A hash of the password.'",
                        "COMMENT ON COLUMN users.status IS 'Whether the account may be used.'",
                        "COMMENT ON COLUMN users.created_at IS 'When the account was opened.'",
                        "COMMENT ON COLUMN users.updated_at IS 'When the account was last changed.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table sessions",
                    class: Class::Additive,
                    effect: Effect::TableExists("sessions"),
                    table: Some("sessions"),
                    operation: Some(5),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS sessions (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    project_id uuid,
    status text COLLATE "C" NOT NULL DEFAULT 'active',
    started_at timestamptz NOT NULL DEFAULT now(),
    last_seen_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT sessions_pkey PRIMARY KEY (id),
    CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT sessions_status_domain CHECK (status IN ('active', 'idle', 'terminated'))
)"#,
                        "CREATE INDEX IF NOT EXISTS sessions_last_seen_at_idx ON sessions (last_seen_at)",
                        "CREATE INDEX IF NOT EXISTS sessions_user_id_id_idx ON sessions (user_id, id)",
                        "CREATE INDEX IF NOT EXISTS sessions_project_id_id_idx ON sessions (project_id, id)",
                        "COMMENT ON TABLE sessions IS 'A period in which a person works with a sandbox.'",
                        "COMMENT ON COLUMN sessions.id IS 'Made by the application, in order of time.'",
                        "COMMENT ON COLUMN sessions.user_id IS 'Who works.'",
                        "COMMENT ON COLUMN sessions.project_id IS 'What is worked on; none once the project is gone.'",
                        "COMMENT ON COLUMN sessions.status IS 'What the sandbox is doing.'",
                        "COMMENT ON COLUMN sessions.started_at IS 'When it began.'",
                        "COMMENT ON COLUMN sessions.last_seen_at IS 'When the person last did something.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table projects",
                    class: Class::Additive,
                    effect: Effect::TableExists("projects"),
                    table: Some("projects"),
                    operation: Some(6),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS projects (
    id uuid NOT NULL,
    owner_id uuid NOT NULL,
    name text COLLATE "C" NOT NULL,
    description text COLLATE "C",
    current_checkpoint uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    archived_at timestamptz,
    CONSTRAINT projects_pkey PRIMARY KEY (id),
    CONSTRAINT projects_owner_id_name_key UNIQUE (owner_id, name),
    CONSTRAINT projects_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT projects_name_domain CHECK (length(name) <= 120),
    CONSTRAINT projects_description_domain CHECK (length(description) <= 2000),
    CONSTRAINT projects_name_check CHECK (length(name) >= 1)
)"#,
                        "CREATE INDEX IF NOT EXISTS projects_owner_id_id_idx ON projects (owner_id, id)",
                        "CREATE INDEX IF NOT EXISTS projects_current_checkpoint_id_idx ON projects (current_checkpoint, id)",
                        r"CREATE OR REPLACE FUNCTION projects_updated_at_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('diglot.migrating', true) IS DISTINCT FROM 'on' THEN
        NEW.updated_at := now();
    END IF;
    RETURN NEW;
END
$$",
                        r"CREATE OR REPLACE TRIGGER projects_updated_at_touch BEFORE UPDATE ON projects FOR EACH ROW
WHEN (NEW.updated_at = OLD.updated_at) EXECUTE FUNCTION projects_updated_at_touch()",
                        "COMMENT ON TABLE projects IS 'A body of work with its files.'",
                        "COMMENT ON COLUMN projects.id IS 'Made by the application, in order of time.'",
                        "COMMENT ON COLUMN projects.owner_id IS 'Whose it is.'",
                        "COMMENT ON COLUMN projects.name IS 'What the owner calls it; unique per owner.'",
                        "COMMENT ON COLUMN projects.description IS 'What it is about.'",
                        "COMMENT ON COLUMN projects.current_checkpoint IS 'The state its files are in.'",
                        "COMMENT ON COLUMN projects.created_at IS 'When it was made.'",
                        "COMMENT ON COLUMN projects.updated_at IS 'When it was last changed.'",
                        "COMMENT ON COLUMN projects.archived_at IS 'When it was put away; none while it is in use.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table checkpoints",
                    class: Class::Additive,
                    effect: Effect::TableExists("checkpoints"),
                    table: Some("checkpoints"),
                    operation: Some(7),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS checkpoints (
    id uuid NOT NULL,
    project_id uuid NOT NULL,
    parent_id uuid,
    label text COLLATE "C" NOT NULL,
    manifest jsonb NOT NULL DEFAULT '{}',
    size_bytes bigint NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT checkpoints_pkey PRIMARY KEY (id),
    CONSTRAINT checkpoints_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT checkpoints_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES checkpoints (id) ON DELETE SET NULL,
    CONSTRAINT checkpoints_label_domain CHECK (length(label) <= 200),
    CONSTRAINT checkpoints_size_bytes_check CHECK (size_bytes >= 0)
)"#,
                        "CREATE INDEX IF NOT EXISTS checkpoints_project_id_id_idx ON checkpoints (project_id, id)",
                        "CREATE INDEX IF NOT EXISTS checkpoints_parent_id_id_idx ON checkpoints (parent_id, id)",
                        "COMMENT ON TABLE checkpoints IS 'A state of a project''s files.'",
                        "COMMENT ON COLUMN checkpoints.id IS 'Made by the application, in order of time.'",
                        "COMMENT ON COLUMN checkpoints.project_id IS 'The project whose files these are.'",
                        "COMMENT ON COLUMN checkpoints.parent_id IS 'The state this one came from.'",
                        "COMMENT ON COLUMN checkpoints.label IS 'What a person calls it.'",
                        "COMMENT ON COLUMN checkpoints.manifest IS 'The tree of files: path to content hash.'",
                        "COMMENT ON COLUMN checkpoints.size_bytes IS 'Bytes of all files together.'",
                        "COMMENT ON COLUMN checkpoints.created_at IS 'When it was taken.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table conversations",
                    class: Class::Additive,
                    effect: Effect::TableExists("conversations"),
                    table: Some("conversations"),
                    operation: Some(8),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS conversations (
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    user_id uuid NOT NULL,
    title text COLLATE "C",
    model text COLLATE "C",
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT conversations_pkey PRIMARY KEY (id),
    CONSTRAINT conversations_session_id_fkey FOREIGN KEY (session_id) REFERENCES sessions (id) ON DELETE CASCADE,
    CONSTRAINT conversations_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT conversations_title_domain CHECK (length(title) <= 200),
    CONSTRAINT conversations_model_domain CHECK (length(model) <= 100)
)"#,
                        "CREATE INDEX IF NOT EXISTS conversations_session_id_id_idx ON conversations (session_id, id)",
                        "CREATE INDEX IF NOT EXISTS conversations_user_id_id_idx ON conversations (user_id, id)",
                        r"CREATE OR REPLACE FUNCTION conversations_updated_at_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('diglot.migrating', true) IS DISTINCT FROM 'on' THEN
        NEW.updated_at := now();
    END IF;
    RETURN NEW;
END
$$",
                        r"CREATE OR REPLACE TRIGGER conversations_updated_at_touch BEFORE UPDATE ON conversations FOR EACH ROW
WHEN (NEW.updated_at = OLD.updated_at) EXECUTE FUNCTION conversations_updated_at_touch()",
                        "COMMENT ON TABLE conversations IS 'A conversation with a model within a session.'",
                        "COMMENT ON COLUMN conversations.id IS 'Made by the application, in order of time.'",
                        "COMMENT ON COLUMN conversations.session_id IS 'The session it belongs to.'",
                        "COMMENT ON COLUMN conversations.user_id IS 'Who talks to the model.'",
                        "COMMENT ON COLUMN conversations.title IS 'What it is called in lists.'",
                        "COMMENT ON COLUMN conversations.model IS 'The model that is spoken to.'",
                        "COMMENT ON COLUMN conversations.created_at IS 'When it began.'",
                        "COMMENT ON COLUMN conversations.updated_at IS 'When it was last changed.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table chat_messages",
                    class: Class::Additive,
                    effect: Effect::TableExists("chat_messages"),
                    table: Some("chat_messages"),
                    operation: Some(9),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS chat_messages (
    id uuid NOT NULL,
    conversation_id uuid NOT NULL,
    role text COLLATE "C" NOT NULL,
    content text COLLATE "C" NOT NULL,
    tokens_in integer NOT NULL DEFAULT 0,
    tokens_out integer NOT NULL DEFAULT 0,
    position integer NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT chat_messages_pkey PRIMARY KEY (id),
    CONSTRAINT chat_messages_conversation_id_position_key UNIQUE (conversation_id, position),
    CONSTRAINT chat_messages_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES conversations (id) ON DELETE CASCADE,
    CONSTRAINT chat_messages_role_domain CHECK (role IN ('system', 'user', 'assistant', 'tool')),
    CONSTRAINT chat_messages_position_check CHECK (position >= 0),
    CONSTRAINT chat_messages_tokens_in_tokens_out_check CHECK (tokens_in >= 0 AND tokens_out >= 0)
)"#,
                        "CREATE INDEX IF NOT EXISTS chat_messages_conversation_id_id_idx ON chat_messages (conversation_id, id)",
                        "COMMENT ON TABLE chat_messages IS 'One turn of a conversation.'",
                        "COMMENT ON COLUMN chat_messages.id IS 'Made by the application, in order of time.'",
                        "COMMENT ON COLUMN chat_messages.conversation_id IS 'The conversation it is a turn of.'",
                        "COMMENT ON COLUMN chat_messages.role IS 'Who speaks.'",
                        "COMMENT ON COLUMN chat_messages.content IS 'What is said.'",
                        "COMMENT ON COLUMN chat_messages.tokens_in IS 'Tokens the model read.'",
                        "COMMENT ON COLUMN chat_messages.tokens_out IS 'Tokens the model wrote.'",
                        "COMMENT ON COLUMN chat_messages.position IS 'Its place in the conversation, from 0.'",
                        "COMMENT ON COLUMN chat_messages.created_at IS 'When it was said.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table usage_events",
                    class: Class::Additive,
                    effect: Effect::TableExists("usage_events"),
                    table: Some("usage_events"),
                    operation: Some(10),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS usage_events (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    session_id uuid,
    kind text COLLATE "C" NOT NULL,
    quantity bigint NOT NULL,
    unit_price numeric(12, 6) NOT NULL,
    occurred_at timestamptz NOT NULL DEFAULT now(),
    idempotency_key text COLLATE "C" NOT NULL,
    CONSTRAINT usage_events_pkey PRIMARY KEY (id),
    CONSTRAINT usage_events_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT usage_events_session_id_fkey FOREIGN KEY (session_id) REFERENCES sessions (id) ON DELETE SET NULL,
    CONSTRAINT usage_events_kind_domain CHECK (kind IN ('input_tokens', 'output_tokens', 'compute_seconds', 'storage_byte_hours')),
    CONSTRAINT usage_events_idempotency_key_domain CHECK (length(idempotency_key) <= 100)
)"#,
                        "CREATE INDEX IF NOT EXISTS usage_events_user_id_occurred_at_idx ON usage_events (user_id, occurred_at)",
                        "CREATE INDEX IF NOT EXISTS usage_events_user_id_id_idx ON usage_events (user_id, id)",
                        "CREATE INDEX IF NOT EXISTS usage_events_session_id_id_idx ON usage_events (session_id, id)",
                        "COMMENT ON TABLE usage_events IS 'Something that was used and will be invoiced. The big table.'",
                        "COMMENT ON COLUMN usage_events.id IS 'Made by the application, in order of time.'",
                        "COMMENT ON COLUMN usage_events.user_id IS 'Who used it.'",
                        "COMMENT ON COLUMN usage_events.session_id IS 'The session it was used in.'",
                        "COMMENT ON COLUMN usage_events.kind IS 'What was used.'",
                        "COMMENT ON COLUMN usage_events.quantity IS 'How many units.'",
                        "COMMENT ON COLUMN usage_events.unit_price IS 'What one unit costs.'",
                        "COMMENT ON COLUMN usage_events.occurred_at IS 'When it was used.'",
                        "COMMENT ON COLUMN usage_events.idempotency_key IS 'The sender''s own name for the event, so that sending it twice counts once.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add foreign key sessions_project_id_fkey to sessions",
                    class: Class::Additive,
                    effect: Effect::ConstraintExists("sessions", "sessions_project_id_fkey"),
                    table: Some("sessions"),
                    operation: Some(5),
                    sql: &[
                        r"DO $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM pg_constraint
        WHERE conname = 'sessions_project_id_fkey' AND conrelid = 'sessions'::regclass
    )
    THEN
        ALTER TABLE sessions ADD CONSTRAINT sessions_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE SET NULL;
    END IF;
END
$$",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add foreign key projects_current_checkpoint_fkey to projects",
                    class: Class::Additive,
                    effect: Effect::ConstraintExists("projects", "projects_current_checkpoint_fkey"),
                    table: Some("projects"),
                    operation: Some(6),
                    sql: &[
                        r"DO $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM pg_constraint
        WHERE conname = 'projects_current_checkpoint_fkey' AND conrelid = 'projects'::regclass
    )
    THEN
        ALTER TABLE projects ADD CONSTRAINT projects_current_checkpoint_fkey FOREIGN KEY (current_checkpoint) REFERENCES checkpoints (id) ON DELETE SET NULL;
    END IF;
END
$$",
                    ],
                    ..CompiledStep::PLAIN
                },
            ],
            back: CompiledBack::Steps(&[
                CompiledStep {
                    description: "drop table usage_events",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("usage_events"),
                    lock: "ACCESS EXCLUSIVE on usage_events, for a moment; ACCESS EXCLUSIVE on sessions and users, for a moment",
                    table: Some("usage_events"),
                    operation: Some(10),
                    loses: &[
                        ("table usage_events", "SELECT count(*) FROM usage_events"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS usage_events",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table chat_messages",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("chat_messages"),
                    lock: "ACCESS EXCLUSIVE on chat_messages, for a moment; ACCESS EXCLUSIVE on conversations, for a moment",
                    table: Some("chat_messages"),
                    operation: Some(9),
                    loses: &[
                        ("table chat_messages", "SELECT count(*) FROM chat_messages"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS chat_messages",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table conversations",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("conversations"),
                    lock: "ACCESS EXCLUSIVE on conversations, for a moment; ACCESS EXCLUSIVE on sessions and users, for a moment",
                    table: Some("conversations"),
                    operation: Some(8),
                    loses: &[
                        ("table conversations", "SELECT count(*) FROM conversations"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS conversations",
                        "DROP FUNCTION IF EXISTS conversations_updated_at_touch()",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop foreign key projects_current_checkpoint_fkey of projects",
                    class: Class::Widening,
                    effect: Effect::ConstraintMissing("projects", "projects_current_checkpoint_fkey"),
                    lock: "ACCESS EXCLUSIVE on projects, for a moment",
                    table: Some("projects"),
                    operation: Some(7),
                    sql: &[
                        "ALTER TABLE projects DROP CONSTRAINT IF EXISTS projects_current_checkpoint_fkey",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table checkpoints",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("checkpoints"),
                    lock: "ACCESS EXCLUSIVE on checkpoints, for a moment; ACCESS EXCLUSIVE on projects, for a moment",
                    table: Some("checkpoints"),
                    operation: Some(7),
                    loses: &[
                        ("table checkpoints", "SELECT count(*) FROM checkpoints"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS checkpoints",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop foreign key sessions_project_id_fkey of sessions",
                    class: Class::Widening,
                    effect: Effect::ConstraintMissing("sessions", "sessions_project_id_fkey"),
                    lock: "ACCESS EXCLUSIVE on sessions, for a moment",
                    table: Some("sessions"),
                    operation: Some(6),
                    sql: &[
                        "ALTER TABLE sessions DROP CONSTRAINT IF EXISTS sessions_project_id_fkey",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table projects",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("projects"),
                    lock: "ACCESS EXCLUSIVE on projects, for a moment; ACCESS EXCLUSIVE on users, for a moment",
                    table: Some("projects"),
                    operation: Some(6),
                    loses: &[
                        ("table projects", "SELECT count(*) FROM projects"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS projects",
                        "DROP FUNCTION IF EXISTS projects_updated_at_touch()",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table sessions",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("sessions"),
                    lock: "ACCESS EXCLUSIVE on sessions, for a moment; ACCESS EXCLUSIVE on users, for a moment",
                    table: Some("sessions"),
                    operation: Some(5),
                    loses: &[
                        ("table sessions", "SELECT count(*) FROM sessions"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS sessions",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table users",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("users"),
                    lock: "ACCESS EXCLUSIVE on users, for a moment",
                    table: Some("users"),
                    operation: Some(4),
                    loses: &[
                        ("table users", "SELECT count(*) FROM users"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS users",
                        "DROP FUNCTION IF EXISTS users_updated_at_touch()",
                    ],
                    ..CompiledStep::PLAIN
                },
            ]),
        },
        CompiledMigration {
            name: "001_add_oauth_support",
            checksum: "5c11d7825ea3ec378c967a4d52df7a07799ed391859dd11103d012dcca7c3cb0",
            replaces: &[],
            keeps_old_programs: false,
            steps: &[
                CompiledStep {
                    description: "add column users.auth_provider",
                    class: Class::Additive,
                    effect: Effect::ColumnExists("users", "auth_provider"),
                    lock: "ACCESS EXCLUSIVE on users, for a moment",
                    table: Some("users"),
                    operation: Some(1),
                    sql: &[
                        r#"ALTER TABLE users ADD COLUMN IF NOT EXISTS auth_provider text COLLATE "C" NOT NULL DEFAULT 'email'"#,
                        "ALTER TABLE users ADD CONSTRAINT users_auth_provider_domain CHECK (auth_provider IN ('email', 'google', 'apple', 'github')) NOT VALID",
                        "COMMENT ON COLUMN users.auth_provider IS 'Who vouches for the person.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add column users.auth_provider: hold it against the rows",
                    class: Class::Additive,
                    effect: Effect::ConstraintExists("users", "users_auth_provider_domain"),
                    mode: Mode::Separate,
                    lock: "SHARE UPDATE EXCLUSIVE on users, beside reads and writes",
                    table: Some("users"),
                    operation: Some(1),
                    sql: &[
                        "ALTER TABLE users VALIDATE CONSTRAINT users_auth_provider_domain",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add column users.oauth_id",
                    class: Class::Additive,
                    effect: Effect::ColumnExists("users", "oauth_id"),
                    lock: "ACCESS EXCLUSIVE on users, for a moment",
                    table: Some("users"),
                    operation: Some(2),
                    sql: &[
                        r#"ALTER TABLE users ADD COLUMN IF NOT EXISTS oauth_id text COLLATE "C""#,
                        "ALTER TABLE users ADD CONSTRAINT users_oauth_id_domain CHECK (length(oauth_id) <= 255) NOT VALID",
                        "COMMENT ON COLUMN users.oauth_id IS 'What the provider calls the person.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add column users.oauth_id: hold it against the rows",
                    class: Class::Additive,
                    effect: Effect::ConstraintExists("users", "users_oauth_id_domain"),
                    mode: Mode::Separate,
                    lock: "SHARE UPDATE EXCLUSIVE on users, beside reads and writes",
                    table: Some("users"),
                    operation: Some(2),
                    sql: &[
                        "ALTER TABLE users VALIDATE CONSTRAINT users_oauth_id_domain",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "allow NULL in users.password_hash",
                    class: Class::Widening,
                    effect: Effect::ColumnNullable("users", "password_hash"),
                    lock: "ACCESS EXCLUSIVE on users, for a moment",
                    table: Some("users"),
                    operation: Some(3),
                    sql: &[
                        "ALTER TABLE users ALTER COLUMN password_hash DROP NOT NULL",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add unique constraint users_auth_provider_oauth_id_key to users: build the index",
                    class: Class::Narrowing,
                    effect: Effect::ConstraintExists("users", "users_auth_provider_oauth_id_key"),
                    mode: Mode::Alone,
                    lock: "SHARE UPDATE EXCLUSIVE on users, beside reads and writes",
                    table: Some("users"),
                    operation: Some(4),
                    sql: &[
                        "DROP INDEX CONCURRENTLY IF EXISTS users_auth_provider_oauth_id_key",
                        "CREATE UNIQUE INDEX CONCURRENTLY users_auth_provider_oauth_id_key ON users (auth_provider, oauth_id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add unique constraint users_auth_provider_oauth_id_key to users",
                    class: Class::Narrowing,
                    effect: Effect::None,
                    lock: "ACCESS EXCLUSIVE on users, for a moment",
                    table: Some("users"),
                    operation: Some(4),
                    sql: &[
                        r"DO $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM pg_constraint
        WHERE conname = 'users_auth_provider_oauth_id_key' AND conrelid = 'users'::regclass
    )
    THEN
        ALTER TABLE users ADD CONSTRAINT users_auth_provider_oauth_id_key UNIQUE USING INDEX users_auth_provider_oauth_id_key;
    END IF;
END
$$",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add check users_auth_provider_oauth_id_check to users",
                    class: Class::Narrowing,
                    effect: Effect::ConstraintDeclared("users", "users_auth_provider_oauth_id_check"),
                    lock: "ACCESS EXCLUSIVE on users, for a moment",
                    table: Some("users"),
                    operation: Some(5),
                    sql: &[
                        "ALTER TABLE users ADD CONSTRAINT users_auth_provider_oauth_id_check CHECK (auth_provider = 'email' OR oauth_id IS NOT NULL) NOT VALID",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add check users_auth_provider_oauth_id_check to users: hold it against the rows",
                    class: Class::Narrowing,
                    effect: Effect::ConstraintExists("users", "users_auth_provider_oauth_id_check"),
                    mode: Mode::Separate,
                    lock: "SHARE UPDATE EXCLUSIVE on users, beside reads and writes",
                    table: Some("users"),
                    operation: Some(5),
                    sql: &[
                        "ALTER TABLE users VALIDATE CONSTRAINT users_auth_provider_oauth_id_check",
                    ],
                    ..CompiledStep::PLAIN
                },
            ],
            back: CompiledBack::Steps(&[
                CompiledStep {
                    description: "drop check users_auth_provider_oauth_id_check of users",
                    class: Class::Widening,
                    effect: Effect::ConstraintMissing("users", "users_auth_provider_oauth_id_check"),
                    lock: "ACCESS EXCLUSIVE on users, for a moment",
                    table: Some("users"),
                    operation: Some(5),
                    sql: &[
                        "ALTER TABLE users DROP CONSTRAINT IF EXISTS users_auth_provider_oauth_id_check",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop unique constraint users_auth_provider_oauth_id_key of users",
                    class: Class::Widening,
                    effect: Effect::ConstraintMissing("users", "users_auth_provider_oauth_id_key"),
                    lock: "ACCESS EXCLUSIVE on users, for a moment",
                    table: Some("users"),
                    operation: Some(4),
                    sql: &[
                        "ALTER TABLE users DROP CONSTRAINT IF EXISTS users_auth_provider_oauth_id_key",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "forbid NULL in users.password_hash",
                    class: Class::Narrowing,
                    effect: Effect::ColumnNotNull("users", "password_hash"),
                    lock: "ACCESS EXCLUSIVE on users, for a moment",
                    table: Some("users"),
                    operation: Some(3),
                    requires: &[
                        CompiledRequirement {
                            what: "NULL in users.password_hash",
                            count: "SELECT count(*) FROM users WHERE password_hash IS NULL",
                            early: true,
                        },
                    ],
                    sql: &[
                        "ALTER TABLE users ADD CONSTRAINT users_password_hash_not_null CHECK (password_hash IS NOT NULL) NOT VALID",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "forbid NULL in users.password_hash: hold it against the rows",
                    class: Class::Narrowing,
                    effect: Effect::ColumnNotNull("users", "password_hash"),
                    mode: Mode::Separate,
                    lock: "SHARE UPDATE EXCLUSIVE on users, beside reads and writes",
                    table: Some("users"),
                    operation: Some(3),
                    sql: &[
                        "ALTER TABLE users VALIDATE CONSTRAINT users_password_hash_not_null",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "forbid NULL in users.password_hash",
                    class: Class::Narrowing,
                    effect: Effect::ColumnNotNull("users", "password_hash"),
                    lock: "ACCESS EXCLUSIVE on users, for a moment",
                    table: Some("users"),
                    operation: Some(3),
                    sql: &[
                        "ALTER TABLE users ALTER COLUMN password_hash SET NOT NULL",
                        "ALTER TABLE users DROP CONSTRAINT IF EXISTS users_password_hash_not_null",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop column users.oauth_id",
                    class: Class::Destructive,
                    effect: Effect::ColumnMissing("users", "oauth_id"),
                    lock: "ACCESS EXCLUSIVE on users, for a moment",
                    table: Some("users"),
                    operation: Some(2),
                    loses: &[
                        ("column users.oauth_id", "SELECT count(oauth_id) FROM users"),
                    ],
                    sql: &[
                        "ALTER TABLE users DROP COLUMN IF EXISTS oauth_id",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop column users.auth_provider",
                    class: Class::Destructive,
                    effect: Effect::ColumnMissing("users", "auth_provider"),
                    lock: "ACCESS EXCLUSIVE on users, for a moment",
                    table: Some("users"),
                    operation: Some(1),
                    loses: &[
                        ("column users.auth_provider", "SELECT count(auth_provider) FROM users"),
                    ],
                    sql: &[
                        "ALTER TABLE users DROP COLUMN IF EXISTS auth_provider",
                    ],
                    ..CompiledStep::PLAIN
                },
            ]),
        },
        CompiledMigration {
            name: "002_add_session_termination",
            checksum: "78072e16906401a80a1687f94dcf945f2a262fcb1005e78ffa76eb07446a6ca7",
            replaces: &[],
            keeps_old_programs: false,
            steps: &[
                CompiledStep {
                    description: "add column sessions.terminated_at",
                    class: Class::Additive,
                    effect: Effect::ColumnExists("sessions", "terminated_at"),
                    lock: "ACCESS EXCLUSIVE on sessions, for a moment",
                    table: Some("sessions"),
                    operation: Some(0),
                    sql: &[
                        "ALTER TABLE sessions ADD COLUMN IF NOT EXISTS terminated_at timestamptz",
                        "COMMENT ON COLUMN sessions.terminated_at IS 'When it ended; none while it runs.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add column sessions.termination_reason",
                    class: Class::Additive,
                    effect: Effect::ColumnExists("sessions", "termination_reason"),
                    lock: "ACCESS EXCLUSIVE on sessions, for a moment",
                    table: Some("sessions"),
                    operation: Some(1),
                    sql: &[
                        r#"ALTER TABLE sessions ADD COLUMN IF NOT EXISTS termination_reason text COLLATE "C""#,
                        "ALTER TABLE sessions ADD CONSTRAINT sessions_termination_reason_domain CHECK (length(termination_reason) <= 500) NOT VALID",
                        "COMMENT ON COLUMN sessions.termination_reason IS 'Why it ended.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add column sessions.termination_reason: hold it against the rows",
                    class: Class::Additive,
                    effect: Effect::ConstraintExists("sessions", "sessions_termination_reason_domain"),
                    mode: Mode::Separate,
                    lock: "SHARE UPDATE EXCLUSIVE on sessions, beside reads and writes",
                    table: Some("sessions"),
                    operation: Some(1),
                    sql: &[
                        "ALTER TABLE sessions VALIDATE CONSTRAINT sessions_termination_reason_domain",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add check sessions_terminated_at_started_at_check to sessions",
                    class: Class::Narrowing,
                    effect: Effect::ConstraintDeclared("sessions", "sessions_terminated_at_started_at_check"),
                    lock: "ACCESS EXCLUSIVE on sessions, for a moment",
                    table: Some("sessions"),
                    operation: Some(2),
                    sql: &[
                        "ALTER TABLE sessions ADD CONSTRAINT sessions_terminated_at_started_at_check CHECK (terminated_at IS NULL OR terminated_at >= started_at) NOT VALID",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add check sessions_terminated_at_started_at_check to sessions: hold it against the rows",
                    class: Class::Narrowing,
                    effect: Effect::ConstraintExists("sessions", "sessions_terminated_at_started_at_check"),
                    mode: Mode::Separate,
                    lock: "SHARE UPDATE EXCLUSIVE on sessions, beside reads and writes",
                    table: Some("sessions"),
                    operation: Some(2),
                    sql: &[
                        "ALTER TABLE sessions VALIDATE CONSTRAINT sessions_terminated_at_started_at_check",
                    ],
                    ..CompiledStep::PLAIN
                },
            ],
            back: CompiledBack::Steps(&[
                CompiledStep {
                    description: "drop check sessions_terminated_at_started_at_check of sessions",
                    class: Class::Widening,
                    effect: Effect::ConstraintMissing("sessions", "sessions_terminated_at_started_at_check"),
                    lock: "ACCESS EXCLUSIVE on sessions, for a moment",
                    table: Some("sessions"),
                    operation: Some(2),
                    sql: &[
                        "ALTER TABLE sessions DROP CONSTRAINT IF EXISTS sessions_terminated_at_started_at_check",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop column sessions.termination_reason",
                    class: Class::Destructive,
                    effect: Effect::ColumnMissing("sessions", "termination_reason"),
                    lock: "ACCESS EXCLUSIVE on sessions, for a moment",
                    table: Some("sessions"),
                    operation: Some(1),
                    loses: &[
                        ("column sessions.termination_reason", "SELECT count(termination_reason) FROM sessions"),
                    ],
                    sql: &[
                        "ALTER TABLE sessions DROP COLUMN IF EXISTS termination_reason",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop column sessions.terminated_at",
                    class: Class::Destructive,
                    effect: Effect::ColumnMissing("sessions", "terminated_at"),
                    lock: "ACCESS EXCLUSIVE on sessions, for a moment",
                    table: Some("sessions"),
                    operation: Some(0),
                    loses: &[
                        ("column sessions.terminated_at", "SELECT count(terminated_at) FROM sessions"),
                    ],
                    sql: &[
                        "ALTER TABLE sessions DROP COLUMN IF EXISTS terminated_at",
                    ],
                    ..CompiledStep::PLAIN
                },
            ]),
        },
        CompiledMigration {
            name: "003_rename_last_seen",
            checksum: "b7d7a26e516489814729cc71e434a0ff35a92f6352deadee6754152da5457fff",
            replaces: &[],
            keeps_old_programs: false,
            steps: &[
                CompiledStep {
                    description: "rename column sessions.last_seen_at to last_activity_at",
                    class: Class::Narrowing,
                    effect: Effect::ColumnExists("sessions", "last_activity_at"),
                    lock: "ACCESS EXCLUSIVE on sessions, for a moment",
                    table: Some("sessions"),
                    operation: Some(0),
                    sql: &[
                        "ALTER TABLE sessions RENAME COLUMN last_seen_at TO last_activity_at",
                        "ALTER INDEX sessions_last_seen_at_idx RENAME TO sessions_last_activity_at_idx",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop index sessions_last_activity_at_idx of sessions",
                    class: Class::Widening,
                    effect: Effect::ConstraintMissing("sessions", "sessions_last_activity_at_idx"),
                    mode: Mode::Alone,
                    lock: "SHARE UPDATE EXCLUSIVE on sessions, beside reads and writes",
                    table: Some("sessions"),
                    operation: Some(1),
                    sql: &[
                        "DROP INDEX CONCURRENTLY IF EXISTS sessions_last_activity_at_idx",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add index sessions_live_idx to sessions: build the index",
                    class: Class::Additive,
                    effect: Effect::ConstraintExists("sessions", "sessions_live_idx"),
                    mode: Mode::Alone,
                    lock: "SHARE UPDATE EXCLUSIVE on sessions, beside reads and writes",
                    table: Some("sessions"),
                    operation: Some(2),
                    sql: &[
                        "DROP INDEX CONCURRENTLY IF EXISTS sessions_live_idx",
                        "CREATE INDEX CONCURRENTLY sessions_live_idx ON sessions (last_activity_at) WHERE terminated_at IS NULL",
                    ],
                    ..CompiledStep::PLAIN
                },
            ],
            back: CompiledBack::Steps(&[
                CompiledStep {
                    description: "drop index sessions_live_idx of sessions",
                    class: Class::Widening,
                    effect: Effect::ConstraintMissing("sessions", "sessions_live_idx"),
                    mode: Mode::Alone,
                    lock: "SHARE UPDATE EXCLUSIVE on sessions, beside reads and writes",
                    table: Some("sessions"),
                    operation: Some(2),
                    sql: &[
                        "DROP INDEX CONCURRENTLY IF EXISTS sessions_live_idx",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add index sessions_last_activity_at_idx to sessions: build the index",
                    class: Class::Additive,
                    effect: Effect::ConstraintExists("sessions", "sessions_last_activity_at_idx"),
                    mode: Mode::Alone,
                    lock: "SHARE UPDATE EXCLUSIVE on sessions, beside reads and writes",
                    table: Some("sessions"),
                    operation: Some(1),
                    sql: &[
                        "DROP INDEX CONCURRENTLY IF EXISTS sessions_last_activity_at_idx",
                        "CREATE INDEX CONCURRENTLY sessions_last_activity_at_idx ON sessions (last_activity_at)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "rename column sessions.last_activity_at to last_seen_at",
                    class: Class::Narrowing,
                    effect: Effect::ColumnExists("sessions", "last_seen_at"),
                    lock: "ACCESS EXCLUSIVE on sessions, for a moment",
                    table: Some("sessions"),
                    operation: Some(0),
                    sql: &[
                        "ALTER TABLE sessions RENAME COLUMN last_activity_at TO last_seen_at",
                        "ALTER INDEX sessions_last_activity_at_idx RENAME TO sessions_last_seen_at_idx",
                    ],
                    ..CompiledStep::PLAIN
                },
            ]),
        },
        CompiledMigration {
            name: "004_require_conversation_title",
            checksum: "8d0187c0acdfbd5965d39712c8f30f8b83f62cb0bd4a32fb2387165ed29f8f92",
            replaces: &[],
            keeps_old_programs: false,
            steps: &[
                CompiledStep {
                    description: "fill conversations.title",
                    class: Class::Data,
                    effect: Effect::None,
                    mode: Mode::Batches,
                    lock: "the rows of one batch at a time: conversations",
                    table: Some("conversations"),
                    operation: Some(0),
                    sql: &[
                        r"WITH batch AS (
    SELECT id AS key1 FROM conversations
    ORDER BY id LIMIT $1::bigint
), written AS (
    UPDATE conversations
    SET title = 'Untitled'
    FROM batch
    WHERE conversations.id = batch.key1 AND (conversations.title IS NULL)
    RETURNING 1
)
SELECT (SELECT count(*) FROM batch), (SELECT count(*) FROM written), (SELECT ARRAY[key1::text] FROM batch ORDER BY key1 DESC LIMIT 1)",
                        r"WITH batch AS (
    SELECT id AS key1 FROM conversations
    WHERE (id) > ($2::text::uuid)
    ORDER BY id LIMIT $1::bigint
), written AS (
    UPDATE conversations
    SET title = 'Untitled'
    FROM batch
    WHERE conversations.id = batch.key1 AND (conversations.title IS NULL)
    RETURNING 1
)
SELECT (SELECT count(*) FROM batch), (SELECT count(*) FROM written), (SELECT ARRAY[key1::text] FROM batch ORDER BY key1 DESC LIMIT 1)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "set the default of conversations.title",
                    class: Class::Widening,
                    effect: Effect::None,
                    lock: "ACCESS EXCLUSIVE on conversations, for a moment",
                    table: Some("conversations"),
                    operation: Some(1),
                    sql: &[
                        "ALTER TABLE conversations ALTER COLUMN title SET DEFAULT 'Untitled'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "forbid NULL in conversations.title",
                    class: Class::Narrowing,
                    effect: Effect::ColumnNotNull("conversations", "title"),
                    lock: "ACCESS EXCLUSIVE on conversations, for a moment",
                    table: Some("conversations"),
                    operation: Some(2),
                    sql: &[
                        "ALTER TABLE conversations ADD CONSTRAINT conversations_title_not_null CHECK (title IS NOT NULL) NOT VALID",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "forbid NULL in conversations.title: hold it against the rows",
                    class: Class::Narrowing,
                    effect: Effect::ColumnNotNull("conversations", "title"),
                    mode: Mode::Separate,
                    lock: "SHARE UPDATE EXCLUSIVE on conversations, beside reads and writes",
                    table: Some("conversations"),
                    operation: Some(2),
                    sql: &[
                        "ALTER TABLE conversations VALIDATE CONSTRAINT conversations_title_not_null",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "forbid NULL in conversations.title",
                    class: Class::Narrowing,
                    effect: Effect::ColumnNotNull("conversations", "title"),
                    lock: "ACCESS EXCLUSIVE on conversations, for a moment",
                    table: Some("conversations"),
                    operation: Some(2),
                    sql: &[
                        "ALTER TABLE conversations ALTER COLUMN title SET NOT NULL",
                        "ALTER TABLE conversations DROP CONSTRAINT IF EXISTS conversations_title_not_null",
                    ],
                    ..CompiledStep::PLAIN
                },
            ],
            back: CompiledBack::Steps(&[
                CompiledStep {
                    description: "allow NULL in conversations.title",
                    class: Class::Widening,
                    effect: Effect::ColumnNullable("conversations", "title"),
                    lock: "ACCESS EXCLUSIVE on conversations, for a moment",
                    table: Some("conversations"),
                    operation: Some(2),
                    sql: &[
                        "ALTER TABLE conversations ALTER COLUMN title DROP NOT NULL",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop the default of conversations.title",
                    class: Class::Widening,
                    effect: Effect::None,
                    lock: "ACCESS EXCLUSIVE on conversations, for a moment",
                    table: Some("conversations"),
                    operation: Some(1),
                    sql: &[
                        "ALTER TABLE conversations ALTER COLUMN title DROP DEFAULT",
                    ],
                    ..CompiledStep::PLAIN
                },
            ]),
        },
        CompiledMigration {
            name: "005_guard_usage_events",
            checksum: "f799d4549cda7b51ef371ba0f09d0715973ed341015f2b787ffaac780680938f",
            replaces: &[],
            keeps_old_programs: false,
            steps: &[
                CompiledStep {
                    description: "add check usage_events_quantity_check to usage_events",
                    class: Class::Narrowing,
                    effect: Effect::ConstraintDeclared("usage_events", "usage_events_quantity_check"),
                    lock: "ACCESS EXCLUSIVE on usage_events, for a moment",
                    table: Some("usage_events"),
                    operation: Some(0),
                    requires: &[
                        CompiledRequirement {
                            what: "a violation of usage_events_quantity_check",
                            count: "SELECT count(*) FROM usage_events WHERE NOT (quantity >= 0)",
                            early: true,
                        },
                    ],
                    sql: &[
                        "ALTER TABLE usage_events ADD CONSTRAINT usage_events_quantity_check CHECK (quantity >= 0) NOT VALID",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add check usage_events_quantity_check to usage_events: hold it against the rows",
                    class: Class::Narrowing,
                    effect: Effect::ConstraintExists("usage_events", "usage_events_quantity_check"),
                    mode: Mode::Separate,
                    lock: "SHARE UPDATE EXCLUSIVE on usage_events, beside reads and writes",
                    table: Some("usage_events"),
                    operation: Some(0),
                    sql: &[
                        "ALTER TABLE usage_events VALIDATE CONSTRAINT usage_events_quantity_check",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add check usage_events_unit_price_check to usage_events",
                    class: Class::Narrowing,
                    effect: Effect::ConstraintDeclared("usage_events", "usage_events_unit_price_check"),
                    lock: "ACCESS EXCLUSIVE on usage_events, for a moment",
                    table: Some("usage_events"),
                    operation: Some(1),
                    requires: &[
                        CompiledRequirement {
                            what: "a violation of usage_events_unit_price_check",
                            count: "SELECT count(*) FROM usage_events WHERE NOT (unit_price >= 0.000000)",
                            early: true,
                        },
                    ],
                    sql: &[
                        "ALTER TABLE usage_events ADD CONSTRAINT usage_events_unit_price_check CHECK (unit_price >= 0.000000) NOT VALID",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add check usage_events_unit_price_check to usage_events: hold it against the rows",
                    class: Class::Narrowing,
                    effect: Effect::ConstraintExists("usage_events", "usage_events_unit_price_check"),
                    mode: Mode::Separate,
                    lock: "SHARE UPDATE EXCLUSIVE on usage_events, beside reads and writes",
                    table: Some("usage_events"),
                    operation: Some(1),
                    sql: &[
                        "ALTER TABLE usage_events VALIDATE CONSTRAINT usage_events_unit_price_check",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add unique constraint usage_events_idempotency_key_key to usage_events: build the index",
                    class: Class::Narrowing,
                    effect: Effect::ConstraintExists("usage_events", "usage_events_idempotency_key_key"),
                    mode: Mode::Alone,
                    lock: "SHARE UPDATE EXCLUSIVE on usage_events, beside reads and writes",
                    table: Some("usage_events"),
                    operation: Some(2),
                    requires: &[
                        CompiledRequirement {
                            what: "the same key as another, against usage_events_idempotency_key_key",
                            count: "SELECT coalesce(CAST(sum(others) AS bigint), 0) FROM (SELECT count(*) - 1 AS others FROM usage_events WHERE idempotency_key IS NOT NULL GROUP BY idempotency_key HAVING count(*) > 1) AS twice",
                            early: true,
                        },
                    ],
                    sql: &[
                        "DROP INDEX CONCURRENTLY IF EXISTS usage_events_idempotency_key_key",
                        "CREATE UNIQUE INDEX CONCURRENTLY usage_events_idempotency_key_key ON usage_events (idempotency_key)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add unique constraint usage_events_idempotency_key_key to usage_events",
                    class: Class::Narrowing,
                    effect: Effect::None,
                    lock: "ACCESS EXCLUSIVE on usage_events, for a moment",
                    table: Some("usage_events"),
                    operation: Some(2),
                    sql: &[
                        r"DO $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM pg_constraint
        WHERE conname = 'usage_events_idempotency_key_key' AND conrelid = 'usage_events'::regclass
    )
    THEN
        ALTER TABLE usage_events ADD CONSTRAINT usage_events_idempotency_key_key UNIQUE USING INDEX usage_events_idempotency_key_key;
    END IF;
END
$$",
                    ],
                    ..CompiledStep::PLAIN
                },
            ],
            back: CompiledBack::Steps(&[
                CompiledStep {
                    description: "drop unique constraint usage_events_idempotency_key_key of usage_events",
                    class: Class::Widening,
                    effect: Effect::ConstraintMissing("usage_events", "usage_events_idempotency_key_key"),
                    lock: "ACCESS EXCLUSIVE on usage_events, for a moment",
                    table: Some("usage_events"),
                    operation: Some(2),
                    sql: &[
                        "ALTER TABLE usage_events DROP CONSTRAINT IF EXISTS usage_events_idempotency_key_key",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop check usage_events_unit_price_check of usage_events",
                    class: Class::Widening,
                    effect: Effect::ConstraintMissing("usage_events", "usage_events_unit_price_check"),
                    lock: "ACCESS EXCLUSIVE on usage_events, for a moment",
                    table: Some("usage_events"),
                    operation: Some(1),
                    sql: &[
                        "ALTER TABLE usage_events DROP CONSTRAINT IF EXISTS usage_events_unit_price_check",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop check usage_events_quantity_check of usage_events",
                    class: Class::Widening,
                    effect: Effect::ConstraintMissing("usage_events", "usage_events_quantity_check"),
                    lock: "ACCESS EXCLUSIVE on usage_events, for a moment",
                    table: Some("usage_events"),
                    operation: Some(0),
                    sql: &[
                        "ALTER TABLE usage_events DROP CONSTRAINT IF EXISTS usage_events_quantity_check",
                    ],
                    ..CompiledStep::PLAIN
                },
            ]),
        },
        CompiledMigration {
            name: "006_move_model_to_messages",
            checksum: "4cced1e6e4ab9922fae99de647333fb5984f753460a0444e94a6d61a4a9f547c",
            replaces: &[],
            keeps_old_programs: false,
            steps: &[
                CompiledStep {
                    description: "add column chat_messages.model",
                    class: Class::Additive,
                    effect: Effect::ColumnExists("chat_messages", "model"),
                    lock: "ACCESS EXCLUSIVE on chat_messages, for a moment",
                    table: Some("chat_messages"),
                    operation: Some(0),
                    sql: &[
                        r#"ALTER TABLE chat_messages ADD COLUMN IF NOT EXISTS model text COLLATE "C""#,
                        "ALTER TABLE chat_messages ADD CONSTRAINT chat_messages_model_domain CHECK (length(model) <= 100) NOT VALID",
                        "COMMENT ON COLUMN chat_messages.model IS 'The model that spoke or was spoken to.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add column chat_messages.model: hold it against the rows",
                    class: Class::Additive,
                    effect: Effect::ConstraintExists("chat_messages", "chat_messages_model_domain"),
                    mode: Mode::Separate,
                    lock: "SHARE UPDATE EXCLUSIVE on chat_messages, beside reads and writes",
                    table: Some("chat_messages"),
                    operation: Some(0),
                    sql: &[
                        "ALTER TABLE chat_messages VALIDATE CONSTRAINT chat_messages_model_domain",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "fill chat_messages.model",
                    class: Class::Data,
                    effect: Effect::None,
                    mode: Mode::Batches,
                    lock: "the rows of one batch at a time: chat_messages",
                    table: Some("chat_messages"),
                    operation: Some(1),
                    sql: &[
                        r"WITH batch AS (
    SELECT id AS key1 FROM chat_messages
    ORDER BY id LIMIT $1::bigint
), written AS (
    UPDATE chat_messages
    SET model = (SELECT conversations.model FROM conversations WHERE conversations.id = chat_messages.conversation_id)
    FROM batch
    WHERE chat_messages.id = batch.key1
    RETURNING 1
)
SELECT (SELECT count(*) FROM batch), (SELECT count(*) FROM written), (SELECT ARRAY[key1::text] FROM batch ORDER BY key1 DESC LIMIT 1)",
                        r"WITH batch AS (
    SELECT id AS key1 FROM chat_messages
    WHERE (id) > ($2::text::uuid)
    ORDER BY id LIMIT $1::bigint
), written AS (
    UPDATE chat_messages
    SET model = (SELECT conversations.model FROM conversations WHERE conversations.id = chat_messages.conversation_id)
    FROM batch
    WHERE chat_messages.id = batch.key1
    RETURNING 1
)
SELECT (SELECT count(*) FROM batch), (SELECT count(*) FROM written), (SELECT ARRAY[key1::text] FROM batch ORDER BY key1 DESC LIMIT 1)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop column conversations.model",
                    class: Class::Destructive,
                    effect: Effect::ColumnMissing("conversations", "model"),
                    lock: "ACCESS EXCLUSIVE on conversations, for a moment",
                    table: Some("conversations"),
                    operation: Some(2),
                    loses: &[
                        ("column conversations.model", "SELECT count(model) FROM conversations"),
                    ],
                    sql: &[
                        "ALTER TABLE conversations DROP COLUMN IF EXISTS model",
                    ],
                    ..CompiledStep::PLAIN
                },
            ],
            back: CompiledBack::Steps(&[
                CompiledStep {
                    description: "add column conversations.model",
                    class: Class::Additive,
                    effect: Effect::ColumnExists("conversations", "model"),
                    lock: "ACCESS EXCLUSIVE on conversations, for a moment",
                    table: Some("conversations"),
                    sql: &[
                        r#"ALTER TABLE conversations ADD COLUMN IF NOT EXISTS model text COLLATE "C""#,
                        "ALTER TABLE conversations ADD CONSTRAINT conversations_model_domain CHECK (length(model) <= 100) NOT VALID",
                        "COMMENT ON COLUMN conversations.model IS 'The model that is spoken to.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add column conversations.model: hold it against the rows",
                    class: Class::Additive,
                    effect: Effect::ConstraintExists("conversations", "conversations_model_domain"),
                    mode: Mode::Separate,
                    lock: "SHARE UPDATE EXCLUSIVE on conversations, beside reads and writes",
                    table: Some("conversations"),
                    sql: &[
                        "ALTER TABLE conversations VALIDATE CONSTRAINT conversations_model_domain",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "run statements written by hand",
                    class: Class::Data,
                    effect: Effect::None,
                    mode: Mode::Separate,
                    lock: "whatever the statements take",
                    sql: &[
                        r"UPDATE conversations SET model = (
                           SELECT m.model FROM chat_messages m
                           WHERE m.conversation_id = conversations.id AND m.model IS NOT NULL
                           ORDER BY m.position DESC LIMIT 1
                       )",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop column chat_messages.model",
                    class: Class::Destructive,
                    effect: Effect::ColumnMissing("chat_messages", "model"),
                    lock: "ACCESS EXCLUSIVE on chat_messages, for a moment",
                    table: Some("chat_messages"),
                    loses: &[
                        ("column chat_messages.model", "SELECT count(model) FROM chat_messages"),
                    ],
                    sql: &[
                        "ALTER TABLE chat_messages DROP COLUMN IF EXISTS model",
                    ],
                    ..CompiledStep::PLAIN
                },
            ]),
        },
        CompiledMigration {
            name: "007_add_billing",
            checksum: "56c0e1b9b55edf1b729a2eb7aaf99045a33b799a4162f95dd907378d5adaf548",
            replaces: &[],
            keeps_old_programs: true,
            steps: &[
                CompiledStep {
                    description: "create table plans",
                    class: Class::Additive,
                    effect: Effect::TableExists("plans"),
                    table: Some("plans"),
                    operation: Some(4),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS plans (
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
)"#,
                        "COMMENT ON TABLE plans IS 'What a subscription costs and how often.'",
                        "COMMENT ON COLUMN plans.id IS 'Made by the application, in order of time.'",
                        "COMMENT ON COLUMN plans.code IS 'A short name that never changes.'",
                        "COMMENT ON COLUMN plans.name IS 'What people see.'",
                        "COMMENT ON COLUMN plans.price IS 'What one period costs.'",
                        "COMMENT ON COLUMN plans.currency IS 'The currency (ISO 4217).'",
                        "COMMENT ON COLUMN plans.period IS 'How long one period is.'",
                        "COMMENT ON COLUMN plans.offered IS 'Whether it can still be subscribed to.'",
                        "COMMENT ON COLUMN plans.created_at IS 'When it was first offered.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table subscriptions",
                    class: Class::Additive,
                    effect: Effect::TableExists("subscriptions"),
                    lock: "SHARE ROW EXCLUSIVE on users, for a moment",
                    table: Some("subscriptions"),
                    operation: Some(5),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS subscriptions (
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
)"#,
                        "CREATE UNIQUE INDEX IF NOT EXISTS subscriptions_live_user_id_key ON subscriptions (user_id) WHERE state IN ('trialing', 'active', 'past_due')",
                        "CREATE INDEX IF NOT EXISTS subscriptions_user_id_id_idx ON subscriptions (user_id, id)",
                        "CREATE INDEX IF NOT EXISTS subscriptions_plan_id_id_idx ON subscriptions (plan_id, id)",
                        r"CREATE OR REPLACE FUNCTION subscriptions_updated_at_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('diglot.migrating', true) IS DISTINCT FROM 'on' THEN
        NEW.updated_at := now();
    END IF;
    RETURN NEW;
END
$$",
                        r"CREATE OR REPLACE TRIGGER subscriptions_updated_at_touch BEFORE UPDATE ON subscriptions FOR EACH ROW
WHEN (NEW.updated_at = OLD.updated_at) EXECUTE FUNCTION subscriptions_updated_at_touch()",
                        "COMMENT ON TABLE subscriptions IS 'A person''s use of a plan.'",
                        "COMMENT ON COLUMN subscriptions.id IS 'Made by the application, in order of time.'",
                        "COMMENT ON COLUMN subscriptions.user_id IS 'Who subscribes; at most one living subscription each.'",
                        "COMMENT ON COLUMN subscriptions.plan_id IS 'What is subscribed to.'",
                        "COMMENT ON COLUMN subscriptions.state IS 'Where it stands.'",
                        "COMMENT ON COLUMN subscriptions.current_period_start IS 'When the current period began.'",
                        "COMMENT ON COLUMN subscriptions.current_period_end IS 'When the current period ends.'",
                        "COMMENT ON COLUMN subscriptions.canceled_at IS 'When it was canceled.'",
                        "COMMENT ON COLUMN subscriptions.created_at IS 'When it began.'",
                        "COMMENT ON COLUMN subscriptions.updated_at IS 'When it was last changed.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table invoices",
                    class: Class::Additive,
                    effect: Effect::TableExists("invoices"),
                    lock: "SHARE ROW EXCLUSIVE on users, for a moment",
                    table: Some("invoices"),
                    operation: Some(6),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS invoices (
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
)"#,
                        "CREATE UNIQUE INDEX IF NOT EXISTS invoices_period_key ON invoices (user_id, period_start, period_end) WHERE state <> 'void'",
                        "CREATE INDEX IF NOT EXISTS invoices_user_id_id_idx ON invoices (user_id, id)",
                        r"CREATE OR REPLACE FUNCTION invoices_updated_at_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('diglot.migrating', true) IS DISTINCT FROM 'on' THEN
        NEW.updated_at := now();
    END IF;
    RETURN NEW;
END
$$",
                        r"CREATE OR REPLACE TRIGGER invoices_updated_at_touch BEFORE UPDATE ON invoices FOR EACH ROW
WHEN (NEW.updated_at = OLD.updated_at) EXECUTE FUNCTION invoices_updated_at_touch()",
                        "COMMENT ON TABLE invoices IS 'What a person owes for a period.'",
                        "COMMENT ON COLUMN invoices.id IS 'Made by the application, in order of time.'",
                        "COMMENT ON COLUMN invoices.user_id IS 'Who owes.'",
                        "COMMENT ON COLUMN invoices.period_start IS 'The first day it covers.'",
                        "COMMENT ON COLUMN invoices.period_end IS 'The last day it covers.'",
                        "COMMENT ON COLUMN invoices.state IS 'Where it stands.'",
                        "COMMENT ON COLUMN invoices.currency IS 'The currency (ISO 4217).'",
                        "COMMENT ON COLUMN invoices.total IS 'The sum of its lines.'",
                        "COMMENT ON COLUMN invoices.created_at IS 'When it was drafted.'",
                        "COMMENT ON COLUMN invoices.updated_at IS 'When it was last changed.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table invoice_lines",
                    class: Class::Additive,
                    effect: Effect::TableExists("invoice_lines"),
                    table: Some("invoice_lines"),
                    operation: Some(7),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS invoice_lines (
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
)"#,
                        "CREATE INDEX IF NOT EXISTS invoice_lines_invoice_id_id_idx ON invoice_lines (invoice_id, id)",
                        "COMMENT ON TABLE invoice_lines IS 'One kind of use at one price.'",
                        "COMMENT ON COLUMN invoice_lines.id IS 'Made by the application, in order of time.'",
                        "COMMENT ON COLUMN invoice_lines.invoice_id IS 'The invoice it is a line of.'",
                        "COMMENT ON COLUMN invoice_lines.kind IS 'What was used.'",
                        "COMMENT ON COLUMN invoice_lines.quantity IS 'How many units.'",
                        "COMMENT ON COLUMN invoice_lines.unit_price IS 'What one unit costs.'",
                        "COMMENT ON COLUMN invoice_lines.amount IS 'Quantity times unit price, exactly.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table charges",
                    class: Class::Additive,
                    effect: Effect::TableExists("charges"),
                    table: Some("charges"),
                    operation: Some(8),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS charges (
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
)"#,
                        "CREATE INDEX IF NOT EXISTS charges_provider_provider_reference_idx ON charges (provider, provider_reference) WHERE provider_reference IS NOT NULL",
                        "CREATE INDEX IF NOT EXISTS charges_invoice_id_id_idx ON charges (invoice_id, id)",
                        "COMMENT ON TABLE charges IS 'An attempt to be paid. Nothing is ever charged by default.'",
                        "COMMENT ON COLUMN charges.id IS 'Made by the application, in order of time.'",
                        "COMMENT ON COLUMN charges.invoice_id IS 'The invoice to be paid.'",
                        "COMMENT ON COLUMN charges.amount IS 'What was to be paid.'",
                        "COMMENT ON COLUMN charges.provider IS 'Who was asked.'",
                        "COMMENT ON COLUMN charges.provider_reference IS 'What the provider calls the attempt.'",
                        "COMMENT ON COLUMN charges.state IS 'How it went.'",
                        "COMMENT ON COLUMN charges.failure_reason IS 'Why it failed.'",
                        "COMMENT ON COLUMN charges.created_at IS 'When it was made.'",
                    ],
                    ..CompiledStep::PLAIN
                },
            ],
            back: CompiledBack::Steps(&[
                CompiledStep {
                    description: "drop table charges",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("charges"),
                    lock: "ACCESS EXCLUSIVE on charges, for a moment; ACCESS EXCLUSIVE on invoices, for a moment",
                    table: Some("charges"),
                    operation: Some(8),
                    loses: &[
                        ("table charges", "SELECT count(*) FROM charges"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS charges",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table invoice_lines",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("invoice_lines"),
                    lock: "ACCESS EXCLUSIVE on invoice_lines, for a moment; ACCESS EXCLUSIVE on invoices, for a moment",
                    table: Some("invoice_lines"),
                    operation: Some(7),
                    loses: &[
                        ("table invoice_lines", "SELECT count(*) FROM invoice_lines"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS invoice_lines",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table invoices",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("invoices"),
                    lock: "ACCESS EXCLUSIVE on invoices, for a moment; ACCESS EXCLUSIVE on users, for a moment",
                    table: Some("invoices"),
                    operation: Some(6),
                    loses: &[
                        ("table invoices", "SELECT count(*) FROM invoices"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS invoices",
                        "DROP FUNCTION IF EXISTS invoices_updated_at_touch()",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table subscriptions",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("subscriptions"),
                    lock: "ACCESS EXCLUSIVE on subscriptions, for a moment; ACCESS EXCLUSIVE on plans and users, for a moment",
                    table: Some("subscriptions"),
                    operation: Some(5),
                    loses: &[
                        ("table subscriptions", "SELECT count(*) FROM subscriptions"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS subscriptions",
                        "DROP FUNCTION IF EXISTS subscriptions_updated_at_touch()",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table plans",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("plans"),
                    lock: "ACCESS EXCLUSIVE on plans, for a moment",
                    table: Some("plans"),
                    operation: Some(4),
                    loses: &[
                        ("table plans", "SELECT count(*) FROM plans"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS plans",
                    ],
                    ..CompiledStep::PLAIN
                },
            ]),
        },
        CompiledMigration {
            name: "008_bill_usage_once",
            checksum: "db49500681f3564664e97700c64ba2002daebaf317bc4eec65e71190a3e6a6fe",
            replaces: &[],
            keeps_old_programs: false,
            steps: &[
                CompiledStep {
                    description: "create table billed_usage",
                    class: Class::Additive,
                    effect: Effect::TableExists("billed_usage"),
                    lock: "SHARE ROW EXCLUSIVE on invoices, for a moment",
                    table: Some("billed_usage"),
                    operation: Some(0),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS billed_usage (
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
)"#,
                        "CREATE INDEX IF NOT EXISTS billed_usage_invoice_id_event_id_idx ON billed_usage (invoice_id, event_id)",
                        r"COMMENT ON TABLE billed_usage IS 'An event that stands on an invoice: it is billed once, because the event is the key, and stays as it was billed, because
all that was billed refers to it.'",
                        "COMMENT ON COLUMN billed_usage.event_id IS 'The event.'",
                        "COMMENT ON COLUMN billed_usage.invoice_id IS 'The invoice it stands on.'",
                        "COMMENT ON COLUMN billed_usage.user_id IS 'Who used it.'",
                        "COMMENT ON COLUMN billed_usage.kind IS 'What was used.'",
                        "COMMENT ON COLUMN billed_usage.quantity IS 'How many units.'",
                        "COMMENT ON COLUMN billed_usage.unit_price IS 'What one unit costs.'",
                        "COMMENT ON COLUMN billed_usage.occurred_at IS 'When it was used.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add unique constraint usage_events_billed_key to usage_events: build the index",
                    class: Class::Narrowing,
                    effect: Effect::ConstraintExists("usage_events", "usage_events_billed_key"),
                    mode: Mode::Alone,
                    lock: "SHARE UPDATE EXCLUSIVE on usage_events, beside reads and writes",
                    table: Some("usage_events"),
                    operation: Some(1),
                    requires: &[
                        CompiledRequirement {
                            what: "the same key as another, against usage_events_billed_key",
                            count: "SELECT coalesce(CAST(sum(others) AS bigint), 0) FROM (SELECT count(*) - 1 AS others FROM usage_events WHERE id IS NOT NULL AND user_id IS NOT NULL AND kind IS NOT NULL AND quantity IS NOT NULL AND unit_price IS NOT NULL AND occurred_at IS NOT NULL GROUP BY id, user_id, kind, quantity, unit_price, occurred_at HAVING count(*) > 1) AS twice",
                            early: true,
                        },
                    ],
                    sql: &[
                        "DROP INDEX CONCURRENTLY IF EXISTS usage_events_billed_key",
                        "CREATE UNIQUE INDEX CONCURRENTLY usage_events_billed_key ON usage_events (id, user_id, kind, quantity, unit_price, occurred_at)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add unique constraint usage_events_billed_key to usage_events",
                    class: Class::Narrowing,
                    effect: Effect::None,
                    lock: "ACCESS EXCLUSIVE on usage_events, for a moment",
                    table: Some("usage_events"),
                    operation: Some(1),
                    sql: &[
                        r"DO $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM pg_constraint
        WHERE conname = 'usage_events_billed_key' AND conrelid = 'usage_events'::regclass
    )
    THEN
        ALTER TABLE usage_events ADD CONSTRAINT usage_events_billed_key UNIQUE USING INDEX usage_events_billed_key;
    END IF;
END
$$",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add index charges_invoice_key to charges: build the index",
                    class: Class::Narrowing,
                    effect: Effect::ConstraintExists("charges", "charges_invoice_key"),
                    mode: Mode::Alone,
                    lock: "SHARE UPDATE EXCLUSIVE on charges, beside reads and writes",
                    table: Some("charges"),
                    operation: Some(2),
                    requires: &[
                        CompiledRequirement {
                            what: "the same key as another, against charges_invoice_key",
                            count: "SELECT coalesce(CAST(sum(others) AS bigint), 0) FROM (SELECT count(*) - 1 AS others FROM charges WHERE (state <> 'failed') AND invoice_id IS NOT NULL GROUP BY invoice_id HAVING count(*) > 1) AS twice",
                            early: true,
                        },
                    ],
                    sql: &[
                        "DROP INDEX CONCURRENTLY IF EXISTS charges_invoice_key",
                        "CREATE UNIQUE INDEX CONCURRENTLY charges_invoice_key ON charges (invoice_id) WHERE state <> 'failed'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "add foreign key billed_usage_event_fkey to billed_usage",
                    class: Class::Narrowing,
                    effect: Effect::ConstraintExists("billed_usage", "billed_usage_event_fkey"),
                    lock: "SHARE ROW EXCLUSIVE on usage_events, for a moment",
                    table: Some("billed_usage"),
                    operation: Some(3),
                    sql: &[
                        r"DO $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM pg_constraint
        WHERE conname = 'billed_usage_event_fkey' AND conrelid = 'billed_usage'::regclass
    )
    THEN
        ALTER TABLE billed_usage ADD CONSTRAINT billed_usage_event_fkey FOREIGN KEY (event_id, user_id, kind, quantity, unit_price, occurred_at) REFERENCES usage_events (id, user_id, kind, quantity, unit_price, occurred_at) ON DELETE RESTRICT;
    END IF;
END
$$",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "run statements written by hand",
                    class: Class::Data,
                    effect: Effect::None,
                    mode: Mode::Separate,
                    lock: "whatever the statements take",
                    operation: Some(4),
                    sql: &[
                        r"INSERT INTO billed_usage (event_id, invoice_id, user_id, kind, quantity, unit_price, occurred_at)
                   SELECT e.id, i.id, e.user_id, e.kind, e.quantity, e.unit_price, e.occurred_at
                   FROM usage_events e
                   CROSS JOIN LATERAL (
                       SELECT i.id FROM invoices i
                       WHERE i.user_id = e.user_id AND i.state <> 'void'
                         AND e.occurred_at >= i.period_start::timestamp AT TIME ZONE 'UTC'
                         AND e.occurred_at < (i.period_end + 1)::timestamp AT TIME ZONE 'UTC'
                       ORDER BY i.created_at, i.id LIMIT 1
                   ) AS i",
                    ],
                    ..CompiledStep::PLAIN
                },
            ],
            back: CompiledBack::Steps(&[
                CompiledStep {
                    description: "drop table billed_usage",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("billed_usage"),
                    lock: "ACCESS EXCLUSIVE on billed_usage, for a moment; ACCESS EXCLUSIVE on invoices and usage_events, for a moment",
                    table: Some("billed_usage"),
                    loses: &[
                        ("table billed_usage", "SELECT count(*) FROM billed_usage"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS billed_usage",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop unique constraint usage_events_billed_key of usage_events",
                    class: Class::Widening,
                    effect: Effect::ConstraintMissing("usage_events", "usage_events_billed_key"),
                    lock: "ACCESS EXCLUSIVE on usage_events, for a moment",
                    table: Some("usage_events"),
                    sql: &[
                        "ALTER TABLE usage_events DROP CONSTRAINT IF EXISTS usage_events_billed_key",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop index charges_invoice_key of charges",
                    class: Class::Widening,
                    effect: Effect::ConstraintMissing("charges", "charges_invoice_key"),
                    mode: Mode::Alone,
                    lock: "SHARE UPDATE EXCLUSIVE on charges, beside reads and writes",
                    table: Some("charges"),
                    sql: &[
                        "DROP INDEX CONCURRENTLY IF EXISTS charges_invoice_key",
                    ],
                    ..CompiledStep::PLAIN
                },
            ]),
        },
    ],
};
