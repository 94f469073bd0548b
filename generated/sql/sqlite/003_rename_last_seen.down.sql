-- Takes migration 003_rename_last_seen back on sqlite.
-- Written by `cargo xtask gen` from the declarations; do not edit.

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- drop index sessions_live_idx of sessions (widening)
DROP INDEX IF EXISTS sessions_live_idx;

-- add index sessions_last_activity_at_idx to sessions (additive)
CREATE INDEX IF NOT EXISTS sessions_last_activity_at_idx ON sessions (last_activity_at);

-- rename column sessions.last_activity_at to last_seen_at (narrowing)
ALTER TABLE sessions RENAME COLUMN last_activity_at TO last_seen_at;
DROP INDEX IF EXISTS sessions_last_activity_at_idx;
CREATE INDEX IF NOT EXISTS sessions_last_seen_at_idx ON sessions (last_seen_at);

PRAGMA foreign_key_check;
COMMIT;
