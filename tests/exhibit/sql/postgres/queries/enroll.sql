INSERT INTO memberships (club, person_id, note)
SELECT CAST($1 AS text) COLLATE "C" AS club, p.id, 'from ' || p.home_city AS note
FROM people AS p
WHERE p.home_city = CAST($2 AS text) AND NOT (EXISTS (SELECT m.club
    FROM memberships AS m
    WHERE m.person_id = p.id AND m.club = CAST($1 AS text))) AND p.deleted_at IS NULL
-- Written by `cargo xtask gen` from `enroll` in `declarations.rs`; do not edit.
