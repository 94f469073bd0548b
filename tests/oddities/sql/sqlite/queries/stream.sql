SELECT called_alike.page
FROM called_alike
ORDER BY called_alike.id
-- Written by `cargo xtask gen` from `stream` in `declarations.rs`; do not edit.
