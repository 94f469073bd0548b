SELECT items.id, items.person_id, rank() OVER (PARTITION BY items.person_id ORDER BY items.price DESC, items.id) AS place, CAST(sum(items.quantity) OVER (PARTITION BY items.person_id ORDER BY items.id) AS bigint) AS so_far
FROM items
ORDER BY items.person_id, place
-- Written by `cargo xtask gen` from `ranked` in `declarations.rs`; do not edit.
