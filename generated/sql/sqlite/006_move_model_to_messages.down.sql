-- Takes migration 006_move_model_to_messages back on sqlite.
-- Written by `cargo xtask gen` from the declarations; do not edit.

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- add column conversations.model (additive)
ALTER TABLE conversations ADD COLUMN model TEXT CONSTRAINT conversations_model_domain CHECK (length(model) <= 100);

-- run statements written by hand (data)
UPDATE conversations SET model = (
                         SELECT m.model FROM chat_messages m
                         WHERE m.conversation_id = conversations.id AND m.model IS NOT NULL
                         ORDER BY m.position DESC LIMIT 1
                     );

-- drop column chat_messages.model (destructive)
ALTER TABLE chat_messages DROP CONSTRAINT chat_messages_model_domain;
ALTER TABLE chat_messages DROP COLUMN model;

PRAGMA foreign_key_check;
COMMIT;
