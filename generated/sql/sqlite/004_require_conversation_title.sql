-- Migration 004_require_conversation_title for sqlite.
-- Written by `cargo xtask gen` from the declarations; do not edit.
-- Lists of conversations show a title, so every conversation has one.

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- fill conversations.title (data)
DROP TRIGGER IF EXISTS conversations_updated_at_touch;
UPDATE conversations
SET title = 'Untitled'
WHERE title IS NULL;
CREATE TRIGGER IF NOT EXISTS conversations_updated_at_touch AFTER UPDATE ON conversations FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE conversations SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END;

-- rebuild table conversations: set the default of conversations.title, forbid NULL in conversations.title (narrowing)
DROP TABLE IF EXISTS _rebuild_conversations;
CREATE TABLE IF NOT EXISTS _rebuild_conversations (
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
) STRICT;
INSERT INTO _rebuild_conversations (id, session_id, user_id, title, model, created_at, updated_at)
SELECT id, session_id, user_id, title, model, created_at, updated_at
FROM conversations;
DROP TABLE conversations;
ALTER TABLE _rebuild_conversations RENAME TO conversations;
CREATE INDEX IF NOT EXISTS conversations_session_id_id_idx ON conversations (session_id, id);
CREATE INDEX IF NOT EXISTS conversations_user_id_id_idx ON conversations (user_id, id);
CREATE TRIGGER IF NOT EXISTS conversations_updated_at_touch AFTER UPDATE ON conversations FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE conversations SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END;

PRAGMA foreign_key_check;
COMMIT;
