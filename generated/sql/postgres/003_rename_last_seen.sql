-- Migration 003_rename_last_seen for postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.
-- What counts is when somebody did something, not when they were seen. Only living sessions are looked
-- up by it.

-- rename column sessions.last_seen_at to last_activity_at (narrowing)
ALTER TABLE sessions RENAME COLUMN last_seen_at TO last_activity_at;
ALTER INDEX sessions_last_seen_at_idx RENAME TO sessions_last_activity_at_idx;

-- drop index sessions_last_activity_at_idx of sessions (widening)
-- Outside any transaction.
DROP INDEX CONCURRENTLY IF EXISTS sessions_last_activity_at_idx;

-- add index sessions_live_idx to sessions: build the index (additive)
-- Outside any transaction.
DROP INDEX CONCURRENTLY IF EXISTS sessions_live_idx;
CREATE INDEX CONCURRENTLY sessions_live_idx ON sessions (last_activity_at) WHERE terminated_at IS NULL;
