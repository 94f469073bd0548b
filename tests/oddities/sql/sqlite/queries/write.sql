UPDATE called_alike
SET now = 1
WHERE called_alike.id = ?1
-- Written by `cargo xtask gen` from `write` in `declarations.rs`; do not edit.
