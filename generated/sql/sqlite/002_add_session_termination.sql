-- Migration 002_add_session_termination for sqlite.
-- Written by `cargo xtask gen` from the declarations; do not edit.
-- A session that has ended says when and why.

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- add column sessions.terminated_at (additive)
ALTER TABLE sessions ADD COLUMN terminated_at INTEGER;

-- add column sessions.termination_reason (additive)
ALTER TABLE sessions ADD COLUMN termination_reason TEXT CONSTRAINT sessions_termination_reason_domain CHECK (length(termination_reason) <= 500);

-- add check sessions_terminated_at_started_at_check to sessions (narrowing)
ALTER TABLE sessions ADD CONSTRAINT sessions_terminated_at_started_at_check CHECK (terminated_at IS NULL OR terminated_at >= started_at);

PRAGMA foreign_key_check;
COMMIT;
