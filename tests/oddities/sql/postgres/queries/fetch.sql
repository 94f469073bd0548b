SELECT called_alike.page
FROM called_alike
WHERE called_alike.id = CAST($1 AS bigint)
-- Written by `cargo xtask gen` from `fetch` in `declarations.rs`; do not edit.
