DELETE FROM called_alike
WHERE called_alike.id = ?1
RETURNING page
-- Written by `cargo xtask gen` from `write_returning` in `declarations.rs`; do not edit.
