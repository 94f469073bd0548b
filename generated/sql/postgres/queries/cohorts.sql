WITH joined (user_id, cohort) AS (
    SELECT users.id AS user_id, date_trunc('month', users.created_at AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' AS cohort
    FROM users
), active (user_id, month) AS (
    SELECT DISTINCT sessions.user_id, date_trunc('month', sessions.started_at AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' AS month
    FROM sessions
)
SELECT joined.cohort, active.month, count(*) AS people
FROM joined
JOIN active ON active.user_id = joined.user_id
GROUP BY joined.cohort, active.month
ORDER BY joined.cohort, active.month
-- Written by `cargo xtask gen` from `cohorts` in `queries.rs`; do not edit.
