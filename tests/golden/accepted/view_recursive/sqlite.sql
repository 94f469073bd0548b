-- create table parts
CREATE TABLE IF NOT EXISTS parts (
    id INTEGER NOT NULL,
    parent_id INTEGER,
    name TEXT NOT NULL,
    CONSTRAINT parts_pkey PRIMARY KEY (id),
    CONSTRAINT parts_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES parts (id),
    CONSTRAINT parts_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT parts_parent_id_domain CHECK (parent_id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT parts_name_domain CHECK (length(name) <= 40)
) STRICT;
CREATE INDEX IF NOT EXISTS parts_parent_id_id_idx ON parts (parent_id, id);

-- create view part_depths
CREATE VIEW IF NOT EXISTS part_depths AS
WITH RECURSIVE tree (id, depth) AS (
    SELECT p.id, 1 AS depth
    FROM parts AS p
    WHERE p.parent_id IS NULL
    UNION ALL
    SELECT p.id, CASE WHEN typeof(t.depth + 1) = 'real' THEN abs(-9223372036854775807 - 1) ELSE t.depth + 1 END AS depth
    FROM parts AS p
    JOIN tree AS t ON p.parent_id = t.id
)
SELECT tree.id, tree.depth
FROM tree;
