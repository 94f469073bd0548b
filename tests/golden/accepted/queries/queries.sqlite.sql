-- ancestors.sql
WITH RECURSIVE above (id, parent_id, distance) AS (
    SELECT people.id, people.parent_id, 0 AS distance
    FROM people
    WHERE people.id = ?1
    UNION ALL
    SELECT p.id, p.parent_id, diglot_integer(above.distance + 1) AS distance
    FROM people AS p
    JOIN above ON p.id = above.parent_id
    WHERE above.distance < 100
)
SELECT above.id, above.distance
FROM above
WHERE above.distance > 0
ORDER BY above.distance
-- Written by `cargo xtask gen` from `ancestors` in `input.rs`; do not edit.

-- copy_visits.sql
INSERT INTO visits (person_id, lasted, stars, seen)
SELECT ?2 AS person_id, visits.lasted, visits.stars, visits.seen
FROM visits
WHERE visits.person_id = ?1
-- Written by `cargo xtask gen` from `copy_visits` in `input.rs`; do not edit.

-- count_visits.sql
SELECT count(*) AS visits
FROM visits
WHERE visits.lasted >= ?1
-- Written by `cargo xtask gen` from `count_visits` in `input.rs`; do not edit.

-- everybody.sql
SELECT people.id, people.name
FROM people
ORDER BY people.id
-- Written by `cargo xtask gen` from `everybody` in `input.rs`; do not edit.

-- families.sql
SELECT c.id, c.name, p.id AS "parent.id", p.name AS "parent.name", p.born_on AS "parent.born_on"
FROM people AS c
LEFT JOIN people AS p ON p.id = c.parent_id
ORDER BY c.id
-- Written by `cargo xtask gen` from `families` in `input.rs`; do not edit.

-- forget.sql
DELETE FROM people
WHERE people.joined_at < ?1 AND NOT (people.id IN (SELECT visits.person_id
    FROM visits))
-- Written by `cargo xtask gen` from `forget` in `input.rs`; do not edit.

-- page.sql
SELECT people.id, people.name
FROM people
ORDER BY people.name, people.id
LIMIT diglot_count(?1, 'limit')
OFFSET diglot_count(?2, 'offset')
-- Written by `cargo xtask gen` from `page` in `input.rs`; do not edit.

-- person.sql
SELECT people.id, people.name, people.email, people.mood, people.parent_id, people.born_on, people.balance, people.joined_at
FROM people
WHERE people.id = ?1
-- Written by `cargo xtask gen` from `person` in `input.rs`; do not edit.

-- person_by_email.sql
SELECT people.id, people.name
FROM people
WHERE people.email = ?1
-- Written by `cargo xtask gen` from `person_by_email` in `input.rs`; do not edit.

-- reward.sql
UPDATE people AS p
SET balance = diglot_decimal(p.balance + ?1)
FROM (
    SELECT visits.person_id, count(*) AS visits
    FROM visits
    GROUP BY visits.person_id
) AS v
WHERE v.person_id = p.id AND v.visits > 3
RETURNING id, balance
-- Written by `cargo xtask gen` from `reward` in `input.rs`; do not edit.

-- some_people.sql
SELECT people.id, people.name
FROM people
WHERE people.mood IN rarray(?1) AND (?2 IS NULL OR people.born_on > ?2)
ORDER BY people.name, people.id
-- Written by `cargo xtask gen` from `some_people` in `input.rs`; do not edit.

-- totals.sql
SELECT p.id, diglot_sum(v.lasted) AS lasted, sum(v.stars) AS stars, max(p.joined_at) AS joined
FROM people AS p
JOIN visits AS v ON v.person_id = p.id
GROUP BY p.id
ORDER BY p.id
-- Written by `cargo xtask gen` from `totals` in `input.rs`; do not edit.

-- visit.sql
INSERT INTO visits (person_id, lasted, stars, seen)
VALUES (?1, ?2, ?3, ?4)
RETURNING id
-- Written by `cargo xtask gen` from `visit` in `input.rs`; do not edit.

