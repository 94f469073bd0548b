DELETE FROM memberships
WHERE memberships.club = ?1 AND memberships.note IS NULL
RETURNING club, person_id
-- Written by `cargo xtask gen` from `close_club` in `declarations.rs`; do not edit.
