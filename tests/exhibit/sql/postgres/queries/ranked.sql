SELECT items.id, items.person_id, rank() OVER (PARTITION BY items.person_id ORDER BY items.price DESC NULLS FIRST, items.id NULLS LAST) AS place, CAST(sum(items.quantity) OVER (PARTITION BY items.person_id ORDER BY items.id NULLS LAST) AS bigint) AS so_far
FROM items
ORDER BY items.person_id NULLS LAST, place NULLS LAST
-- Written by `cargo xtask gen` from `ranked` in `declarations.rs`; do not edit.
