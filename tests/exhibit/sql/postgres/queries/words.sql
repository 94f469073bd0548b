SELECT people.home_city AS word
FROM people
WHERE people.deleted_at IS NULL
UNION
SELECT memberships.club AS word
FROM memberships
ORDER BY word
-- Written by `cargo xtask gen` from `words` in `declarations.rs`; do not edit.
