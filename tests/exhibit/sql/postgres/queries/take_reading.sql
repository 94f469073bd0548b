INSERT INTO readings (value, taken_at)
VALUES (CAST($1 AS double precision), CAST($2 AS timestamptz))
RETURNING readings.taken_at
-- Written by `cargo xtask gen` from `take_reading` in `declarations.rs`; do not edit.
