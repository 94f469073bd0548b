SELECT i.id, i.total, CAST(i.address AS text) AS address, p.id AS "owner.id", p.email AS "owner.email", p.settings AS "owner.settings", f.amount AS "fee.amount", f.club AS "fee.club"
FROM items AS i
JOIN people AS p ON p.id = i.person_id
LEFT JOIN fees AS f ON f.person_id = p.id
WHERE p.mood = CAST($1 AS text) AND p.deleted_at IS NULL
ORDER BY i.id, f.amount NULLS LAST
-- Written by `cargo xtask gen` from `things` in `declarations.rs`; do not edit.
