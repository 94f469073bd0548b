-- Takes migration 004_require_conversation_title back on postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.

-- allow NULL in conversations.title (widening)
ALTER TABLE conversations ALTER COLUMN title DROP NOT NULL;

-- drop the default of conversations.title (widening)
ALTER TABLE conversations ALTER COLUMN title DROP DEFAULT;
