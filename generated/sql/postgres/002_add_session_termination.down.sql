-- Takes migration 002_add_session_termination back on postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.

-- drop check sessions_terminated_at_started_at_check of sessions (widening)
ALTER TABLE sessions DROP CONSTRAINT IF EXISTS sessions_terminated_at_started_at_check;

-- drop column sessions.termination_reason (destructive)
ALTER TABLE sessions DROP COLUMN IF EXISTS termination_reason;

-- drop column sessions.terminated_at (destructive)
ALTER TABLE sessions DROP COLUMN IF EXISTS terminated_at;
