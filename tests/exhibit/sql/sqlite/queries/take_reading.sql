INSERT INTO readings (value, taken_at)
VALUES (?1, ?2)
RETURNING taken_at
-- Written by `cargo xtask gen` from `take_reading` in `declarations.rs`; do not edit.
