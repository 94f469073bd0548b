DELETE FROM called_alike
WHERE called_alike.id = CAST($1 AS bigint)
RETURNING called_alike.page
-- Written by `cargo xtask gen` from `write_returning` in `declarations.rs`; do not edit.
