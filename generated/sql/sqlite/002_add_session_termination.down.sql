-- Takes migration 002_add_session_termination back on sqlite.
-- Written by `cargo xtask gen` from the declarations; do not edit.

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- drop check sessions_terminated_at_started_at_check of sessions (widening)
ALTER TABLE sessions DROP CONSTRAINT sessions_terminated_at_started_at_check;

-- drop column sessions.termination_reason (destructive)
ALTER TABLE sessions DROP CONSTRAINT sessions_termination_reason_domain;
ALTER TABLE sessions DROP COLUMN termination_reason;

-- drop column sessions.terminated_at (destructive)
ALTER TABLE sessions DROP COLUMN terminated_at;

PRAGMA foreign_key_check;
COMMIT;
