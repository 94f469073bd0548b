-- Migration 006_move_model_to_messages for sqlite.
-- Written by `cargo xtask gen` from the declarations; do not edit.
-- A conversation may change models midway, so each message says which one it was.

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- add column chat_messages.model (additive)
ALTER TABLE chat_messages ADD COLUMN model TEXT CONSTRAINT chat_messages_model_domain CHECK (length(model) <= 100);

-- fill chat_messages.model (data)
UPDATE chat_messages
SET model = (SELECT conversations.model FROM conversations WHERE conversations.id = chat_messages.conversation_id);

-- drop column conversations.model (destructive)
ALTER TABLE conversations DROP CONSTRAINT conversations_model_domain;
ALTER TABLE conversations DROP COLUMN model;

PRAGMA foreign_key_check;
COMMIT;
