-- create table countries
CREATE TABLE IF NOT EXISTS countries (
    code text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    CONSTRAINT countries_pkey PRIMARY KEY (code),
    CONSTRAINT countries_code_domain CHECK (length(code) <= 2),
    CONSTRAINT countries_name_domain CHECK (length(name) <= 80)
);

-- create table memberships
CREATE TABLE IF NOT EXISTS memberships (
    group_id integer NOT NULL,
    country text COLLATE "C" NOT NULL,
    note text COLLATE "C",
    CONSTRAINT memberships_pkey PRIMARY KEY (group_id, country),
    CONSTRAINT memberships_country_fkey FOREIGN KEY (country) REFERENCES countries (code),
    CONSTRAINT memberships_country_domain CHECK (length(country) <= 2),
    CONSTRAINT memberships_note_domain CHECK (length(note) <= 20)
);
CREATE INDEX IF NOT EXISTS memberships_country_group_id_idx ON memberships (country, group_id);
