-- Migration 000_base for sqlite.
-- Written by `cargo xtask gen` from the declarations; do not edit.
-- The platform as it was first built: people, projects, sessions, conversations and what they use.

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- create table users (additive)
CREATE TABLE IF NOT EXISTS users (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS users_email_key ON users (lower(email));
CREATE TRIGGER IF NOT EXISTS users_updated_at_touch AFTER UPDATE ON users FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE users SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END;

-- create table sessions (additive)
CREATE TABLE IF NOT EXISTS sessions (
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
) STRICT;
CREATE INDEX IF NOT EXISTS sessions_last_seen_at_idx ON sessions (last_seen_at);
CREATE INDEX IF NOT EXISTS sessions_user_id_id_idx ON sessions (user_id, id);
CREATE INDEX IF NOT EXISTS sessions_project_id_id_idx ON sessions (project_id, id);

-- create table projects (additive)
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

-- create table checkpoints (additive)
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

-- create table conversations (additive)
CREATE TABLE IF NOT EXISTS conversations (
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
) STRICT;
CREATE INDEX IF NOT EXISTS conversations_session_id_id_idx ON conversations (session_id, id);
CREATE INDEX IF NOT EXISTS conversations_user_id_id_idx ON conversations (user_id, id);
CREATE TRIGGER IF NOT EXISTS conversations_updated_at_touch AFTER UPDATE ON conversations FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE conversations SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END;

-- create table chat_messages (additive)
CREATE TABLE IF NOT EXISTS chat_messages (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS chat_messages_conversation_id_position_key ON chat_messages (conversation_id, position);
CREATE INDEX IF NOT EXISTS chat_messages_conversation_id_id_idx ON chat_messages (conversation_id, id);

-- create table usage_events (additive)
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
    CONSTRAINT usage_events_idempotency_key_domain CHECK (length(idempotency_key) <= 100)
) STRICT;
CREATE INDEX IF NOT EXISTS usage_events_user_id_occurred_at_idx ON usage_events (user_id, occurred_at);
CREATE INDEX IF NOT EXISTS usage_events_user_id_id_idx ON usage_events (user_id, id);
CREATE INDEX IF NOT EXISTS usage_events_session_id_id_idx ON usage_events (session_id, id);

PRAGMA foreign_key_check;
COMMIT;
