WITH RECURSIVE counted (n) AS (
    SELECT CAST(1 AS bigint) AS n
    FROM people
    WHERE people.deleted_at IS NULL
    UNION
    SELECT CAST(CAST(counted.n AS bigint) + 1 AS bigint) AS n
    FROM counted
    WHERE counted.n < CAST($1 AS bigint)
)
SELECT counted.n
FROM counted
ORDER BY counted.n
-- Written by `cargo xtask gen` from `numbers` in `declarations.rs`; do not edit.
