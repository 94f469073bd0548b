-- Migration 003_rename_last_seen for postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.
-- What counts is when somebody did something, not when they were seen. Only living sessions are looked
-- up by it.

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- rename column sessions.last_seen_at to last_activity_at (narrowing)
-- renaming-column: the migration renames at once
-- squawk-ignore renaming-column
ALTER TABLE sessions RENAME COLUMN last_seen_at TO last_activity_at;
-- squawk-ignore renaming-column
ALTER INDEX sessions_last_seen_at_idx RENAME TO sessions_last_activity_at_idx;

COMMIT;

-- drop index sessions_last_activity_at_idx of sessions (widening)
-- Outside any transaction.
-- require-lock-timeout: it waits for others without keeping anybody waiting
-- require-statement-timeout: it waits for others without keeping anybody waiting
-- prefer-robust-stmts: an index that was left half built is dropped first
-- squawk-ignore require-lock-timeout, require-statement-timeout, prefer-robust-stmts
DROP INDEX CONCURRENTLY IF EXISTS sessions_last_activity_at_idx;

-- add index sessions_live_idx to sessions: build the index (additive)
-- Outside any transaction.
-- require-lock-timeout: it waits for others without keeping anybody waiting
-- require-statement-timeout: it waits for others without keeping anybody waiting
-- prefer-robust-stmts: an index that was left half built is dropped first
-- squawk-ignore require-lock-timeout, require-statement-timeout, prefer-robust-stmts
DROP INDEX CONCURRENTLY IF EXISTS sessions_live_idx;
-- squawk-ignore require-lock-timeout, require-statement-timeout, prefer-robust-stmts
CREATE INDEX CONCURRENTLY sessions_live_idx ON sessions (last_activity_at) WHERE terminated_at IS NULL;
