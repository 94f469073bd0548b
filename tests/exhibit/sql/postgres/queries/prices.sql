SELECT DISTINCT i.price
FROM items AS i
JOIN people AS p ON p.id = i.person_id
WHERE p.id = ANY(CAST($1 AS uuid[])) AND (CAST($2 AS text) IS NULL OR p.home_city = CAST($2 AS text)) AND p.deleted_at IS NULL
ORDER BY i.price DESC
-- Written by `cargo xtask gen` from `prices` in `declarations.rs`; do not edit.
