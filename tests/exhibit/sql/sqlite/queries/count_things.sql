SELECT count(*)
FROM items
WHERE items.price >= ?1
-- Written by `cargo xtask gen` from `count_things` in `declarations.rs`; do not edit.
