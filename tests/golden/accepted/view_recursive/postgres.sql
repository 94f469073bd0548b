-- create table parts
CREATE TABLE IF NOT EXISTS parts (
    id integer NOT NULL,
    parent_id integer,
    name text COLLATE "C" NOT NULL,
    CONSTRAINT parts_pkey PRIMARY KEY (id),
    CONSTRAINT parts_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES parts (id),
    CONSTRAINT parts_name_domain CHECK (length(name) <= 40)
);
CREATE INDEX IF NOT EXISTS parts_parent_id_id_idx ON parts (parent_id, id);

-- create view part_depths
CREATE OR REPLACE VIEW part_depths AS
WITH RECURSIVE tree (id, depth) AS (
    SELECT p.id, CAST(1 AS bigint) AS depth
    FROM parts AS p
    WHERE p.parent_id IS NULL
    UNION ALL
    SELECT p.id, CAST(CAST(t.depth AS bigint) + 1 AS bigint) AS depth
    FROM parts AS p
    JOIN tree AS t ON p.parent_id = t.id
)
SELECT tree.id, tree.depth
FROM tree;
