SELECT s.day
FROM samples AS s
WHERE s.moment = ANY(CAST($1 AS timestamptz[])) OR s.moment > CAST($2 AS timestamptz) OR s.day = CAST($3 AS date)
ORDER BY s.day
-- Written by `cargo xtask gen` from `samples_at` in `declarations.rs`; do not edit.
