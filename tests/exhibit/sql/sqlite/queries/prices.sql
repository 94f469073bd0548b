SELECT DISTINCT i.price
FROM items AS i
JOIN people AS p ON p.id = i.person_id
WHERE p.id IN rarray(?1) AND (?2 IS NULL OR p.home_city = ?2) AND p.deleted_at IS NULL
ORDER BY i.price DESC
-- Written by `cargo xtask gen` from `prices` in `declarations.rs`; do not edit.
