SELECT count(*)
FROM items
WHERE items.price >= CAST($1 AS numeric)
-- Written by `cargo xtask gen` from `count_things` in `declarations.rs`; do not edit.
