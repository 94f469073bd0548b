DELETE FROM memberships
WHERE memberships.club = CAST($1 AS text) AND memberships.note IS NULL
RETURNING memberships.club, memberships.person_id
-- Written by `cargo xtask gen` from `close_club` in `declarations.rs`; do not edit.
