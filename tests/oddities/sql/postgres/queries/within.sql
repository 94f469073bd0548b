SELECT called_alike.id
FROM called_alike
WHERE called_alike.page = CAST($1 AS bigint)
-- Written by `cargo xtask gen` from `within` in `declarations.rs`; do not edit.
