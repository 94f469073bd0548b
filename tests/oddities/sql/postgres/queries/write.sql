UPDATE called_alike
SET now = 1
WHERE called_alike.id = CAST($1 AS bigint)
-- Written by `cargo xtask gen` from `write` in `declarations.rs`; do not edit.
