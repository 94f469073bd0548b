SELECT s.day
FROM samples AS s
WHERE s.moment IN rarray(?1) OR s.moment > ?2 OR s.day = ?3
ORDER BY s.day
-- Written by `cargo xtask gen` from `samples_at` in `declarations.rs`; do not edit.
