-- Migration 006_move_model_to_messages for postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.
-- A conversation may change models midway, so each message says which one it was.

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- add column chat_messages.model (additive)
ALTER TABLE chat_messages ADD COLUMN IF NOT EXISTS model text COLLATE "C";
ALTER TABLE chat_messages ADD CONSTRAINT chat_messages_model_domain CHECK (length(model) <= 100) NOT VALID;
COMMENT ON COLUMN chat_messages.model IS 'The model that spoke or was spoken to.';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- add column chat_messages.model: hold it against the rows (additive)
-- In a transaction of its own.
ALTER TABLE chat_messages VALIDATE CONSTRAINT chat_messages_model_domain;

COMMIT;

-- fill chat_messages.model (data)
-- In batches by key, a transaction each: the first, and every next one.
WITH batch AS (
    SELECT id AS key1 FROM chat_messages
    ORDER BY id LIMIT $1::bigint
), written AS (
    UPDATE chat_messages
    SET model = (SELECT conversations.model FROM conversations WHERE conversations.id = chat_messages.conversation_id)
    FROM batch
    WHERE chat_messages.id = batch.key1
    RETURNING 1
)
SELECT (SELECT count(*) FROM batch), (SELECT count(*) FROM written), (SELECT ARRAY[key1::text] FROM batch ORDER BY key1 DESC LIMIT 1);
WITH batch AS (
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
SELECT (SELECT count(*) FROM batch), (SELECT count(*) FROM written), (SELECT ARRAY[key1::text] FROM batch ORDER BY key1 DESC LIMIT 1);

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- drop column conversations.model (destructive)
-- ban-drop-column: every message has a copy by now
-- squawk-ignore ban-drop-column
ALTER TABLE conversations DROP COLUMN IF EXISTS model;

COMMIT;
