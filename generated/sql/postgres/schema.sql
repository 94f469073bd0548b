-- The complete schema for postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.

-- A person with an account.
CREATE TABLE IF NOT EXISTS users (
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
);
CREATE UNIQUE INDEX IF NOT EXISTS users_email_key ON users (lower(email));
CREATE OR REPLACE FUNCTION users_updated_at_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('diglot.migrating', true) IS DISTINCT FROM 'on' THEN
        NEW.updated_at := now();
    END IF;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER users_updated_at_touch BEFORE UPDATE ON users FOR EACH ROW
WHEN (NEW.updated_at = OLD.updated_at) EXECUTE FUNCTION users_updated_at_touch();
COMMENT ON TABLE users IS 'A person with an account.';
COMMENT ON COLUMN users.id IS 'Made by the application, in order of time.';
COMMENT ON COLUMN users.email IS 'Where the person is reached; unique whatever its case.';
COMMENT ON COLUMN users.display_name IS 'What others see.';
COMMENT ON COLUMN users.password_hash IS 'A hash of the password; none for people who only sign in through a provider.';
COMMENT ON COLUMN users.status IS 'Whether the account may be used.';
COMMENT ON COLUMN users.created_at IS 'When the account was opened.';
COMMENT ON COLUMN users.updated_at IS 'When the account was last changed.';
COMMENT ON COLUMN users.auth_provider IS 'Who vouches for the person.';
COMMENT ON COLUMN users.oauth_id IS 'What the provider calls the person.';

-- A period in which a person works with a sandbox.
CREATE TABLE IF NOT EXISTS sessions (
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
);
CREATE INDEX IF NOT EXISTS sessions_user_id_id_idx ON sessions (user_id, id);
CREATE INDEX IF NOT EXISTS sessions_project_id_id_idx ON sessions (project_id, id);
CREATE INDEX IF NOT EXISTS sessions_live_idx ON sessions (last_activity_at) WHERE terminated_at IS NULL;
COMMENT ON TABLE sessions IS 'A period in which a person works with a sandbox.';
COMMENT ON COLUMN sessions.id IS 'Made by the application, in order of time.';
COMMENT ON COLUMN sessions.user_id IS 'Who works.';
COMMENT ON COLUMN sessions.project_id IS 'What is worked on; none once the project is gone.';
COMMENT ON COLUMN sessions.status IS 'What the sandbox is doing.';
COMMENT ON COLUMN sessions.started_at IS 'When it began.';
COMMENT ON COLUMN sessions.last_activity_at IS 'When the person last did something.';
COMMENT ON COLUMN sessions.terminated_at IS 'When it ended; none while it runs.';
COMMENT ON COLUMN sessions.termination_reason IS 'Why it ended.';

-- A body of work with its files.
CREATE TABLE IF NOT EXISTS projects (
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
);
CREATE INDEX IF NOT EXISTS projects_owner_id_id_idx ON projects (owner_id, id);
CREATE INDEX IF NOT EXISTS projects_current_checkpoint_id_idx ON projects (current_checkpoint, id);
CREATE OR REPLACE FUNCTION projects_updated_at_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('diglot.migrating', true) IS DISTINCT FROM 'on' THEN
        NEW.updated_at := now();
    END IF;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER projects_updated_at_touch BEFORE UPDATE ON projects FOR EACH ROW
WHEN (NEW.updated_at = OLD.updated_at) EXECUTE FUNCTION projects_updated_at_touch();
COMMENT ON TABLE projects IS 'A body of work with its files.';
COMMENT ON COLUMN projects.id IS 'Made by the application, in order of time.';
COMMENT ON COLUMN projects.owner_id IS 'Whose it is.';
COMMENT ON COLUMN projects.name IS 'What the owner calls it; unique per owner.';
COMMENT ON COLUMN projects.description IS 'What it is about.';
COMMENT ON COLUMN projects.current_checkpoint IS 'The state its files are in.';
COMMENT ON COLUMN projects.created_at IS 'When it was made.';
COMMENT ON COLUMN projects.updated_at IS 'When it was last changed.';
COMMENT ON COLUMN projects.archived_at IS 'When it was put away; none while it is in use.';

-- A state of a project's files.
CREATE TABLE IF NOT EXISTS checkpoints (
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
);
CREATE INDEX IF NOT EXISTS checkpoints_project_id_id_idx ON checkpoints (project_id, id);
CREATE INDEX IF NOT EXISTS checkpoints_parent_id_id_idx ON checkpoints (parent_id, id);
COMMENT ON TABLE checkpoints IS 'A state of a project''s files.';
COMMENT ON COLUMN checkpoints.id IS 'Made by the application, in order of time.';
COMMENT ON COLUMN checkpoints.project_id IS 'The project whose files these are.';
COMMENT ON COLUMN checkpoints.parent_id IS 'The state this one came from.';
COMMENT ON COLUMN checkpoints.label IS 'What a person calls it.';
COMMENT ON COLUMN checkpoints.manifest IS 'The tree of files: path to content hash.';
COMMENT ON COLUMN checkpoints.size_bytes IS 'Bytes of all files together.';
COMMENT ON COLUMN checkpoints.created_at IS 'When it was taken.';

-- A conversation with a model within a session.
CREATE TABLE IF NOT EXISTS conversations (
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
);
CREATE INDEX IF NOT EXISTS conversations_session_id_id_idx ON conversations (session_id, id);
CREATE INDEX IF NOT EXISTS conversations_user_id_id_idx ON conversations (user_id, id);
CREATE OR REPLACE FUNCTION conversations_updated_at_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('diglot.migrating', true) IS DISTINCT FROM 'on' THEN
        NEW.updated_at := now();
    END IF;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER conversations_updated_at_touch BEFORE UPDATE ON conversations FOR EACH ROW
WHEN (NEW.updated_at = OLD.updated_at) EXECUTE FUNCTION conversations_updated_at_touch();
COMMENT ON TABLE conversations IS 'A conversation with a model within a session.';
COMMENT ON COLUMN conversations.id IS 'Made by the application, in order of time.';
COMMENT ON COLUMN conversations.session_id IS 'The session it belongs to.';
COMMENT ON COLUMN conversations.user_id IS 'Who talks to the model.';
COMMENT ON COLUMN conversations.title IS 'What it is called in lists.';
COMMENT ON COLUMN conversations.created_at IS 'When it began.';
COMMENT ON COLUMN conversations.updated_at IS 'When it was last changed.';

-- One turn of a conversation.
CREATE TABLE IF NOT EXISTS chat_messages (
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
);
CREATE INDEX IF NOT EXISTS chat_messages_conversation_id_id_idx ON chat_messages (conversation_id, id);
COMMENT ON TABLE chat_messages IS 'One turn of a conversation.';
COMMENT ON COLUMN chat_messages.id IS 'Made by the application, in order of time.';
COMMENT ON COLUMN chat_messages.conversation_id IS 'The conversation it is a turn of.';
COMMENT ON COLUMN chat_messages.role IS 'Who speaks.';
COMMENT ON COLUMN chat_messages.content IS 'What is said.';
COMMENT ON COLUMN chat_messages.tokens_in IS 'Tokens the model read.';
COMMENT ON COLUMN chat_messages.tokens_out IS 'Tokens the model wrote.';
COMMENT ON COLUMN chat_messages.position IS 'Its place in the conversation, from 0.';
COMMENT ON COLUMN chat_messages.created_at IS 'When it was said.';
COMMENT ON COLUMN chat_messages.model IS 'The model that spoke or was spoken to.';

-- What a subscription costs and how often.
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

-- A person's use of a plan.
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

-- Something that was used and will be invoiced. The big table.
CREATE TABLE IF NOT EXISTS usage_events (
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
);
CREATE INDEX IF NOT EXISTS usage_events_user_id_occurred_at_idx ON usage_events (user_id, occurred_at);
CREATE INDEX IF NOT EXISTS usage_events_user_id_id_idx ON usage_events (user_id, id);
CREATE INDEX IF NOT EXISTS usage_events_session_id_id_idx ON usage_events (session_id, id);
COMMENT ON TABLE usage_events IS 'Something that was used and will be invoiced. The big table.';
COMMENT ON COLUMN usage_events.id IS 'Made by the application, in order of time.';
COMMENT ON COLUMN usage_events.user_id IS 'Who used it.';
COMMENT ON COLUMN usage_events.session_id IS 'The session it was used in.';
COMMENT ON COLUMN usage_events.kind IS 'What was used.';
COMMENT ON COLUMN usage_events.quantity IS 'How many units.';
COMMENT ON COLUMN usage_events.unit_price IS 'What one unit costs.';
COMMENT ON COLUMN usage_events.occurred_at IS 'When it was used.';
COMMENT ON COLUMN usage_events.idempotency_key IS 'The sender''s own name for the event, so that sending it twice counts once.';

-- What a person owes for a period. It is drafted, opened, charged and voided by the program, so that its total is that of
-- its lines and its state never goes back.
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
COMMENT ON TABLE invoices IS 'What a person owes for a period. It is drafted, opened, charged and voided by the program, so that its total is that of
its lines and its state never goes back.';
COMMENT ON COLUMN invoices.id IS 'Made by the application, in order of time.';
COMMENT ON COLUMN invoices.user_id IS 'Who owes.';
COMMENT ON COLUMN invoices.period_start IS 'The first day it covers.';
COMMENT ON COLUMN invoices.period_end IS 'The last day it covers.';
COMMENT ON COLUMN invoices.state IS 'Where it stands.';
COMMENT ON COLUMN invoices.currency IS 'The currency (ISO 4217).';
COMMENT ON COLUMN invoices.total IS 'The sum of its lines.';
COMMENT ON COLUMN invoices.created_at IS 'When it was drafted.';
COMMENT ON COLUMN invoices.updated_at IS 'When it was last changed.';

-- An event that stands on an invoice: it is billed once, because the event is the key, and stays as it was billed, because
-- all that was billed refers to it.
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
    CONSTRAINT billed_usage_event_fkey FOREIGN KEY (event_id, user_id, kind, quantity, unit_price, occurred_at) REFERENCES usage_events (id, user_id, kind, quantity, unit_price, occurred_at) ON DELETE RESTRICT,
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

-- One kind of use at one price.
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

-- An attempt to be paid, made by charging alone: at most one that did not fail for each invoice. Nothing is ever charged by
-- default.
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
CREATE UNIQUE INDEX IF NOT EXISTS charges_invoice_key ON charges (invoice_id) WHERE state <> 'failed';
COMMENT ON TABLE charges IS 'An attempt to be paid, made by charging alone: at most one that did not fail for each invoice. Nothing is ever charged by
default.';
COMMENT ON COLUMN charges.id IS 'Made by the application, in order of time.';
COMMENT ON COLUMN charges.invoice_id IS 'The invoice to be paid.';
COMMENT ON COLUMN charges.amount IS 'What was to be paid.';
COMMENT ON COLUMN charges.provider IS 'Who was asked.';
COMMENT ON COLUMN charges.provider_reference IS 'What the provider calls the attempt.';
COMMENT ON COLUMN charges.state IS 'How it went.';
COMMENT ON COLUMN charges.failure_reason IS 'Why it failed.';
COMMENT ON COLUMN charges.created_at IS 'When it was made.';

-- add foreign key sessions_project_id_fkey to sessions
DO $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM pg_constraint
        WHERE conname = 'sessions_project_id_fkey' AND conrelid = 'sessions'::regclass
    )
    THEN
        ALTER TABLE sessions ADD CONSTRAINT sessions_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE SET NULL;
    END IF;
END
$$;

-- add foreign key projects_current_checkpoint_fkey to projects
DO $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM pg_constraint
        WHERE conname = 'projects_current_checkpoint_fkey' AND conrelid = 'projects'::regclass
    )
    THEN
        ALTER TABLE projects ADD CONSTRAINT projects_current_checkpoint_fkey FOREIGN KEY (current_checkpoint) REFERENCES checkpoints (id) ON DELETE SET NULL;
    END IF;
END
$$;
