WITH RECURSIVE counted (n) AS (
    SELECT 1 AS n
    FROM people
    WHERE people.deleted_at IS NULL
    UNION
    SELECT diglot_integer(counted.n + 1) AS n
    FROM counted
    WHERE counted.n < ?1
)
SELECT counted.n
FROM counted
ORDER BY counted.n
-- Written by `cargo xtask gen` from `numbers` in `declarations.rs`; do not edit.
