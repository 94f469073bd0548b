-- create table parents
CREATE TABLE IF NOT EXISTS parents (
    id integer NOT NULL,
    CONSTRAINT parents_pkey PRIMARY KEY (id)
);

-- create table children
CREATE TABLE IF NOT EXISTS children (
    id integer NOT NULL,
    first_id integer NOT NULL,
    second_id integer,
    third_id integer NOT NULL DEFAULT 1,
    fourth_id integer,
    CONSTRAINT children_pkey PRIMARY KEY (id),
    CONSTRAINT children_first_id_fkey FOREIGN KEY (first_id) REFERENCES parents (id) ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT children_second_id_fkey FOREIGN KEY (second_id) REFERENCES parents (id) ON DELETE SET NULL,
    CONSTRAINT children_third_id_fkey FOREIGN KEY (third_id) REFERENCES parents (id) ON DELETE SET DEFAULT,
    CONSTRAINT children_fourth_id_fkey FOREIGN KEY (fourth_id) REFERENCES parents (id) ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS children_first_id_id_idx ON children (first_id, id);
CREATE INDEX IF NOT EXISTS children_second_id_id_idx ON children (second_id, id);
CREATE INDEX IF NOT EXISTS children_third_id_id_idx ON children (third_id, id);
CREATE INDEX IF NOT EXISTS children_fourth_id_id_idx ON children (fourth_id, id);
