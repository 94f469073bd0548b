-- Migration 003_rename_last_seen for sqlite.
-- Written by `cargo xtask gen` from the declarations; do not edit.
-- What counts is when somebody did something, not when they were seen. Only living sessions are looked
-- up by it.

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- rename column sessions.last_seen_at to last_activity_at (narrowing)
ALTER TABLE sessions RENAME COLUMN last_seen_at TO last_activity_at;
DROP INDEX IF EXISTS sessions_last_seen_at_idx;
CREATE INDEX IF NOT EXISTS sessions_last_activity_at_idx ON sessions (last_activity_at);

-- drop index sessions_last_activity_at_idx of sessions (widening)
DROP INDEX IF EXISTS sessions_last_activity_at_idx;

-- add index sessions_live_idx to sessions (additive)
CREATE INDEX IF NOT EXISTS sessions_live_idx ON sessions (last_activity_at) WHERE terminated_at IS NULL;

PRAGMA foreign_key_check;
COMMIT;
