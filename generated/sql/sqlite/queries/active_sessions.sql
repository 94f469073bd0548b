SELECT s.id, s.status, s.started_at, s.last_activity_at, p.id AS "project.id", p.name AS "project.name"
FROM sessions AS s
LEFT JOIN projects AS p ON p.id = s.project_id
WHERE s.user_id = ?1 AND s.terminated_at IS NULL
ORDER BY s.last_activity_at DESC, s.id
-- Written by `cargo xtask gen` from `active_sessions` in `queries.rs`; do not edit.
