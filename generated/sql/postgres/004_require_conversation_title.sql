-- Migration 004_require_conversation_title for postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.
-- Lists of conversations show a title, so every conversation has one.

-- fill conversations.title (data)
-- In batches by key, a transaction each: the first, and every next one.
WITH batch AS (
    SELECT id AS key1 FROM conversations
    ORDER BY id LIMIT $1::bigint
), written AS (
    UPDATE conversations
    SET title = 'Untitled'
    FROM batch
    WHERE conversations.id = batch.key1 AND (conversations.title IS NULL)
    RETURNING 1
)
SELECT (SELECT count(*) FROM batch), (SELECT count(*) FROM written), (SELECT ARRAY[key1::text] FROM batch ORDER BY key1 DESC LIMIT 1);
WITH batch AS (
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
SELECT (SELECT count(*) FROM batch), (SELECT count(*) FROM written), (SELECT ARRAY[key1::text] FROM batch ORDER BY key1 DESC LIMIT 1);

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- set the default of conversations.title (widening)
ALTER TABLE conversations ALTER COLUMN title SET DEFAULT 'Untitled';

-- forbid NULL in conversations.title (narrowing)
ALTER TABLE conversations ADD CONSTRAINT conversations_title_not_null CHECK (title IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- forbid NULL in conversations.title: hold it against the rows (narrowing)
-- In a transaction of its own.
ALTER TABLE conversations VALIDATE CONSTRAINT conversations_title_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- forbid NULL in conversations.title (narrowing)
ALTER TABLE conversations ALTER COLUMN title SET NOT NULL;
ALTER TABLE conversations DROP CONSTRAINT IF EXISTS conversations_title_not_null;

COMMIT;
