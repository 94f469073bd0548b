-- Takes migration 004_require_conversation_title back on postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- allow NULL in conversations.title (widening)
-- ban-drop-not-null: the declaration allows NULL
-- squawk-ignore ban-drop-not-null
ALTER TABLE conversations ALTER COLUMN title DROP NOT NULL;

-- drop the default of conversations.title (widening)
ALTER TABLE conversations ALTER COLUMN title DROP DEFAULT;

COMMIT;
