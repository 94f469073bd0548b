UPDATE sessions AS s
SET status = 'terminated', terminated_at = ?2
WHERE s.terminated_at IS NULL AND s.last_activity_at < ?1 AND s.started_at <= ?2
RETURNING id, user_id
-- Written by `cargo xtask gen` from `terminate_idle_sessions` in `queries.rs`; do not edit.
