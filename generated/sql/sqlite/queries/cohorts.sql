WITH joined (user_id, cohort) AS (
    SELECT users.id AS user_id, CAST(strftime('%s', (users.created_at + 210866803200000000) / 1000000 - 210866803200, 'unixepoch', 'start of month') AS INTEGER) * 1000000 AS cohort
    FROM users
), active (user_id, month) AS (
    SELECT DISTINCT sessions.user_id, CAST(strftime('%s', (sessions.started_at + 210866803200000000) / 1000000 - 210866803200, 'unixepoch', 'start of month') AS INTEGER) * 1000000 AS month
    FROM sessions
)
SELECT joined.cohort, active.month, count(*) AS people
FROM joined
JOIN active ON active.user_id = joined.user_id
GROUP BY joined.cohort, active.month
ORDER BY joined.cohort, active.month
-- Written by `cargo xtask gen` from `cohorts` in `queries.rs`; do not edit.
