SELECT people.id, people.code, people.home_city, people.scores, people.tags, people.wakes_at, people.walks
FROM people
WHERE people.code = CAST($1 AS text) AND people.deleted_at IS NULL
-- Written by `cargo xtask gen` from `person_by_code` in `declarations.rs`; do not edit.
