UPDATE sessions AS s
SET status = 'terminated', terminated_at = CAST($2 AS timestamptz)
WHERE s.terminated_at IS NULL AND s.last_activity_at < CAST($1 AS timestamptz) AND s.started_at <= CAST($2 AS timestamptz)
RETURNING s.id, s.user_id
-- Written by `cargo xtask gen` from `terminate_idle_sessions` in `queries.rs`; do not edit.
