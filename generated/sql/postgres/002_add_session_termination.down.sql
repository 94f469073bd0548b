-- Takes migration 002_add_session_termination back on postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- drop check sessions_terminated_at_started_at_check of sessions (widening)
ALTER TABLE sessions DROP CONSTRAINT IF EXISTS sessions_terminated_at_started_at_check;

-- drop column sessions.termination_reason (destructive)
-- ban-drop-column: it is what taking the migration back takes away
-- squawk-ignore ban-drop-column
ALTER TABLE sessions DROP COLUMN IF EXISTS termination_reason;

-- drop column sessions.terminated_at (destructive)
-- ban-drop-column: it is what taking the migration back takes away
-- squawk-ignore ban-drop-column
ALTER TABLE sessions DROP COLUMN IF EXISTS terminated_at;

COMMIT;
