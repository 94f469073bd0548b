-- Takes migration 006_move_model_to_messages back on postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- add column conversations.model (additive)
ALTER TABLE conversations ADD COLUMN IF NOT EXISTS model text COLLATE "C";
ALTER TABLE conversations ADD CONSTRAINT conversations_model_domain CHECK (length(model) <= 100) NOT VALID;
COMMENT ON COLUMN conversations.model IS 'The model that is spoken to.';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- add column conversations.model: hold it against the rows (additive)
-- In a transaction of its own.
ALTER TABLE conversations VALIDATE CONSTRAINT conversations_model_domain;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- run statements written by hand (data)
-- In a transaction of its own.
UPDATE conversations SET model = (
                           SELECT m.model FROM chat_messages m
                           WHERE m.conversation_id = conversations.id AND m.model IS NOT NULL
                           ORDER BY m.position DESC LIMIT 1
                       );

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- drop column chat_messages.model (destructive)
-- ban-drop-column: every conversation has the model of its last message
-- squawk-ignore ban-drop-column
ALTER TABLE chat_messages DROP COLUMN IF EXISTS model;

COMMIT;
