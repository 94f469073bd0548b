-- create table parents
CREATE TABLE IF NOT EXISTS parents (
    id INTEGER NOT NULL,
    CONSTRAINT parents_pkey PRIMARY KEY (id),
    CONSTRAINT parents_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647)
) STRICT;

-- create table children
CREATE TABLE IF NOT EXISTS children (
    id INTEGER NOT NULL,
    first_id INTEGER NOT NULL,
    second_id INTEGER,
    third_id INTEGER NOT NULL DEFAULT 1,
    fourth_id INTEGER,
    CONSTRAINT children_pkey PRIMARY KEY (id),
    CONSTRAINT children_first_id_fkey FOREIGN KEY (first_id) REFERENCES parents (id) ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT children_second_id_fkey FOREIGN KEY (second_id) REFERENCES parents (id) ON DELETE SET NULL,
    CONSTRAINT children_third_id_fkey FOREIGN KEY (third_id) REFERENCES parents (id) ON DELETE SET DEFAULT,
    CONSTRAINT children_fourth_id_fkey FOREIGN KEY (fourth_id) REFERENCES parents (id) ON DELETE RESTRICT,
    CONSTRAINT children_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT children_first_id_domain CHECK (first_id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT children_second_id_domain CHECK (second_id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT children_third_id_domain CHECK (third_id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT children_fourth_id_domain CHECK (fourth_id BETWEEN -2147483648 AND 2147483647)
) STRICT;
CREATE INDEX IF NOT EXISTS children_first_id_id_idx ON children (first_id, id);
CREATE INDEX IF NOT EXISTS children_second_id_id_idx ON children (second_id, id);
CREATE INDEX IF NOT EXISTS children_third_id_id_idx ON children (third_id, id);
CREATE INDEX IF NOT EXISTS children_fourth_id_id_idx ON children (fourth_id, id);
