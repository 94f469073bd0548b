INSERT INTO memberships (club, person_id, note)
SELECT ?1 AS club, p.id, 'from ' || p.home_city AS note
FROM people AS p
WHERE p.home_city = ?2 AND NOT (EXISTS (SELECT m.club
    FROM memberships AS m
    WHERE m.person_id = p.id AND m.club = ?1)) AND p.deleted_at IS NULL
-- Written by `cargo xtask gen` from `enroll` in `declarations.rs`; do not edit.
