-- Migration 004_require_conversation_title for postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.
-- Lists of conversations show a title, so every conversation has one.

-- fill conversations.title (data)
UPDATE conversations
SET title = 'Untitled'
WHERE title IS NULL;

-- set the default of conversations.title (widening)
ALTER TABLE conversations ALTER COLUMN title SET DEFAULT 'Untitled';

-- forbid NULL in conversations.title (narrowing)
ALTER TABLE conversations ALTER COLUMN title SET NOT NULL;
