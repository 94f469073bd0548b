-- Migration 006_move_model_to_messages for postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.
-- A conversation may change models midway, so each message says which one it was.

-- add column chat_messages.model (additive)
ALTER TABLE chat_messages ADD COLUMN IF NOT EXISTS model text COLLATE "C";
DO $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM pg_constraint
        WHERE conname = 'chat_messages_model_domain' AND conrelid = 'chat_messages'::regclass
    )
    THEN
        ALTER TABLE chat_messages ADD CONSTRAINT chat_messages_model_domain CHECK (length(model) <= 100);
    END IF;
END
$$;
COMMENT ON COLUMN chat_messages.model IS 'The model that spoke or was spoken to.';

-- fill chat_messages.model (data)
UPDATE chat_messages
SET model = (SELECT conversations.model FROM conversations WHERE conversations.id = chat_messages.conversation_id);

-- drop column conversations.model (destructive)
ALTER TABLE conversations DROP COLUMN IF EXISTS model;
