-- Migration 002_add_session_termination for postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.
-- A session that has ended says when and why.

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- add column sessions.terminated_at (additive)
ALTER TABLE sessions ADD COLUMN IF NOT EXISTS terminated_at timestamptz;
COMMENT ON COLUMN sessions.terminated_at IS 'When it ended; none while it runs.';

-- add column sessions.termination_reason (additive)
ALTER TABLE sessions ADD COLUMN IF NOT EXISTS termination_reason text COLLATE "C";
ALTER TABLE sessions ADD CONSTRAINT sessions_termination_reason_domain CHECK (length(termination_reason) <= 500) NOT VALID;
COMMENT ON COLUMN sessions.termination_reason IS 'Why it ended.';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- add column sessions.termination_reason: hold it against the rows (additive)
-- In a transaction of its own.
ALTER TABLE sessions VALIDATE CONSTRAINT sessions_termination_reason_domain;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- add check sessions_terminated_at_started_at_check to sessions (narrowing)
ALTER TABLE sessions ADD CONSTRAINT sessions_terminated_at_started_at_check CHECK (terminated_at IS NULL OR terminated_at >= started_at) NOT VALID;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- add check sessions_terminated_at_started_at_check to sessions: hold it against the rows (narrowing)
-- In a transaction of its own.
ALTER TABLE sessions VALIDATE CONSTRAINT sessions_terminated_at_started_at_check;

COMMIT;
