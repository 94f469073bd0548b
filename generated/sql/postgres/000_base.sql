-- Migration 000_base for postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.
-- The platform as it was first built: people, projects, sessions, conversations and what they use.
-- prefer-bigint-over-int: the declaration says so
-- squawk-ignore-file prefer-bigint-over-int

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- create table users (additive)
CREATE TABLE IF NOT EXISTS users (
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
COMMENT ON COLUMN users.password_hash IS 'A hash of the password.';
COMMENT ON COLUMN users.status IS 'Whether the account may be used.';
COMMENT ON COLUMN users.created_at IS 'When the account was opened.';
COMMENT ON COLUMN users.updated_at IS 'When the account was last changed.';

-- create table sessions (additive)
CREATE TABLE IF NOT EXISTS sessions (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    project_id uuid,
    status text COLLATE "C" NOT NULL DEFAULT 'active',
    started_at timestamptz NOT NULL DEFAULT now(),
    last_seen_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT sessions_pkey PRIMARY KEY (id),
    CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT sessions_status_domain CHECK (status IN ('active', 'idle', 'terminated'))
);
CREATE INDEX IF NOT EXISTS sessions_last_seen_at_idx ON sessions (last_seen_at);
CREATE INDEX IF NOT EXISTS sessions_user_id_id_idx ON sessions (user_id, id);
CREATE INDEX IF NOT EXISTS sessions_project_id_id_idx ON sessions (project_id, id);
COMMENT ON TABLE sessions IS 'A period in which a person works with a sandbox.';
COMMENT ON COLUMN sessions.id IS 'Made by the application, in order of time.';
COMMENT ON COLUMN sessions.user_id IS 'Who works.';
COMMENT ON COLUMN sessions.project_id IS 'What is worked on; none once the project is gone.';
COMMENT ON COLUMN sessions.status IS 'What the sandbox is doing.';
COMMENT ON COLUMN sessions.started_at IS 'When it began.';
COMMENT ON COLUMN sessions.last_seen_at IS 'When the person last did something.';

-- create table projects (additive)
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

-- create table checkpoints (additive)
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

-- create table conversations (additive)
CREATE TABLE IF NOT EXISTS conversations (
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
COMMENT ON COLUMN conversations.model IS 'The model that is spoken to.';
COMMENT ON COLUMN conversations.created_at IS 'When it began.';
COMMENT ON COLUMN conversations.updated_at IS 'When it was last changed.';

-- create table chat_messages (additive)
CREATE TABLE IF NOT EXISTS chat_messages (
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

-- create table usage_events (additive)
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
    CONSTRAINT usage_events_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT usage_events_session_id_fkey FOREIGN KEY (session_id) REFERENCES sessions (id) ON DELETE SET NULL,
    CONSTRAINT usage_events_kind_domain CHECK (kind IN ('input_tokens', 'output_tokens', 'compute_seconds', 'storage_byte_hours')),
    CONSTRAINT usage_events_idempotency_key_domain CHECK (length(idempotency_key) <= 100)
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

-- add foreign key sessions_project_id_fkey to sessions (additive)
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

-- add foreign key projects_current_checkpoint_fkey to projects (additive)
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

COMMIT;
