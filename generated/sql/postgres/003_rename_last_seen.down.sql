-- Takes migration 003_rename_last_seen back on postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.

-- drop index sessions_live_idx of sessions (widening)
-- Outside any transaction.
DROP INDEX CONCURRENTLY IF EXISTS sessions_live_idx;

-- add index sessions_last_activity_at_idx to sessions: build the index (additive)
-- Outside any transaction.
DROP INDEX CONCURRENTLY IF EXISTS sessions_last_activity_at_idx;
CREATE INDEX CONCURRENTLY sessions_last_activity_at_idx ON sessions (last_activity_at);

-- rename column sessions.last_activity_at to last_seen_at (narrowing)
ALTER TABLE sessions RENAME COLUMN last_activity_at TO last_seen_at;
ALTER INDEX sessions_last_activity_at_idx RENAME TO sessions_last_seen_at_idx;
