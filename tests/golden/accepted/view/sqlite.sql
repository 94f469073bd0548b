-- create table people
CREATE TABLE IF NOT EXISTS people (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    pin TEXT,
    rank TEXT NOT NULL DEFAULT 'junior',
    CONSTRAINT people_pkey PRIMARY KEY (id),
    CONSTRAINT people_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT people_name_domain CHECK (length(name) <= 80),
    CONSTRAINT people_pin_domain CHECK (length(pin) <= 8),
    CONSTRAINT people_rank_domain CHECK (rank IN ('junior', 'senior'))
) STRICT;

-- create table tasks
CREATE TABLE IF NOT EXISTS tasks (
    id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    hours INTEGER NOT NULL,
    rate INTEGER NOT NULL,
    done_at INTEGER,
    CONSTRAINT tasks_pkey PRIMARY KEY (id),
    CONSTRAINT tasks_person_id_fkey FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE,
    CONSTRAINT tasks_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT tasks_person_id_domain CHECK (person_id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT tasks_title_domain CHECK (length(title) <= 80),
    CONSTRAINT tasks_hours_domain CHECK (hours BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT tasks_rate_domain CHECK (rate BETWEEN -999999999 AND 999999999)
) STRICT;
CREATE INDEX IF NOT EXISTS tasks_person_id_id_idx ON tasks (person_id, id);

-- create view open_tasks
CREATE VIEW IF NOT EXISTS open_tasks AS
SELECT t.id, t.title, p.name AS person
FROM tasks AS t
JOIN people AS p ON p.id = t.person_id
WHERE t.done_at IS NULL AND p.rank = 'senior';

-- create view workload
CREATE VIEW IF NOT EXISTS workload AS
SELECT p.id, p.name, count(t.id) AS tasks, coalesce(sum(t.hours), 0) AS hours, diglot_sum_of_decimals(CASE WHEN t.hours * t.rate NOT BETWEEN -999999999999999999 AND 999999999999999999 THEN abs(-9223372036854775807 - 1) ELSE t.hours * t.rate END) FILTER (WHERE t.done_at IS NOT NULL) AS earned, length(p.name) AS letters
FROM people AS p
LEFT JOIN tasks AS t ON t.person_id = p.id
GROUP BY p.id, p.name
HAVING count(t.id) >= 0;

-- create view longest_tasks
CREATE VIEW IF NOT EXISTS longest_tasks AS
WITH numbered (person_id, title, place) AS (
    SELECT t.person_id, t.title, row_number() OVER (PARTITION BY t.person_id ORDER BY t.hours DESC, t.id) AS place
    FROM tasks AS t
)
SELECT w.name, n.title, CASE WHEN w.tasks > 10 THEN 'busy' ELSE 'free' END AS state
FROM workload AS w
LEFT JOIN numbered AS n ON n.person_id = w.id AND n.place = 1
WHERE EXISTS (SELECT t.id
    FROM tasks AS t
    WHERE t.person_id = w.id) OR w.hours = 0
ORDER BY w.name, n.title NULLS LAST;

-- create view names
CREATE VIEW IF NOT EXISTS names AS
SELECT people.name
FROM people
UNION
SELECT tasks.title
FROM tasks;
