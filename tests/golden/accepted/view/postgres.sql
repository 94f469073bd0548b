-- create table people
CREATE TABLE IF NOT EXISTS people (
    id integer NOT NULL,
    name text COLLATE "C" NOT NULL,
    pin text COLLATE "C",
    rank text COLLATE "C" NOT NULL DEFAULT 'junior',
    CONSTRAINT people_pkey PRIMARY KEY (id),
    CONSTRAINT people_name_domain CHECK (length(name) <= 80),
    CONSTRAINT people_pin_domain CHECK (length(pin) <= 8),
    CONSTRAINT people_rank_domain CHECK (rank IN ('junior', 'senior'))
);

-- create table tasks
CREATE TABLE IF NOT EXISTS tasks (
    id integer NOT NULL,
    person_id integer NOT NULL,
    title text COLLATE "C" NOT NULL,
    hours integer NOT NULL,
    rate numeric(9, 2) NOT NULL,
    done_at timestamptz,
    CONSTRAINT tasks_pkey PRIMARY KEY (id),
    CONSTRAINT tasks_person_id_fkey FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE,
    CONSTRAINT tasks_title_domain CHECK (length(title) <= 80)
);
CREATE INDEX IF NOT EXISTS tasks_person_id_id_idx ON tasks (person_id, id);

-- create view open_tasks
CREATE OR REPLACE VIEW open_tasks AS
SELECT t.id, t.title, p.name AS person
FROM tasks AS t
JOIN people AS p ON p.id = t.person_id
WHERE t.done_at IS NULL AND p.rank = 'senior';
COMMENT ON VIEW open_tasks IS 'What is still to be done, and by whom.';

-- create view workload
CREATE OR REPLACE VIEW workload AS
SELECT p.id, p.name, count(t.id) AS tasks, CAST(coalesce(CAST(sum(t.hours) AS bigint), 0) AS bigint) AS hours, CAST(sum(CAST(t.hours * t.rate AS numeric(18, 2))) FILTER (WHERE t.done_at IS NOT NULL) AS numeric(18, 2)) AS earned, CAST(length(p.name) AS bigint) AS letters
FROM people AS p
LEFT JOIN tasks AS t ON t.person_id = p.id
GROUP BY p.id, p.name
HAVING count(t.id) >= 0;
COMMENT ON VIEW workload IS 'How much there is for everybody.';

-- create view longest_tasks
CREATE OR REPLACE VIEW longest_tasks AS
WITH numbered (person_id, title, place) AS (
    SELECT t.person_id, t.title, row_number() OVER (PARTITION BY t.person_id ORDER BY t.hours DESC, t.id) AS place
    FROM tasks AS t
)
SELECT w.name, n.title, CASE WHEN w.tasks > 10 THEN 'busy' ELSE 'free' END COLLATE "C" AS state
FROM workload AS w
LEFT JOIN numbered AS n ON n.person_id = w.id AND n.place = 1
WHERE EXISTS (SELECT t.id
    FROM tasks AS t
    WHERE t.person_id = w.id) OR w.hours = 0
ORDER BY w.name, n.title NULLS LAST;
COMMENT ON VIEW longest_tasks IS 'The longest task of everybody, numbered, from the view above.';

-- create view names
CREATE OR REPLACE VIEW names AS
SELECT people.name
FROM people
UNION
SELECT tasks.title
FROM tasks;
COMMENT ON VIEW names IS 'Names of people and of tasks.';
