SELECT latest.project_id, latest.id, latest.label, latest.size_bytes, latest.created_at
FROM (
    SELECT checkpoints.project_id, checkpoints.id, checkpoints.label, checkpoints.size_bytes, checkpoints.created_at, row_number() OVER (PARTITION BY checkpoints.project_id ORDER BY checkpoints.created_at DESC, checkpoints.id DESC) AS place
    FROM checkpoints
    WHERE checkpoints.project_id = ANY(CAST($1 AS uuid[]))
) AS latest
WHERE latest.place = 1
ORDER BY latest.project_id
-- Written by `cargo xtask gen` from `latest_checkpoints` in `queries.rs`; do not edit.
