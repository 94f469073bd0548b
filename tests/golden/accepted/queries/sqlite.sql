-- create table people
CREATE TABLE IF NOT EXISTS people (
    id BLOB NOT NULL,
    name TEXT NOT NULL,
    email TEXT COLLATE diglot_caseless NOT NULL,
    mood TEXT NOT NULL,
    parent_id BLOB,
    born_on INTEGER,
    balance INTEGER NOT NULL DEFAULT 0,
    joined_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT people_pkey PRIMARY KEY (id),
    CONSTRAINT people_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES people (id),
    CONSTRAINT people_id_domain CHECK (length(id) = 16),
    CONSTRAINT people_name_domain CHECK (length(name) <= 80),
    CONSTRAINT people_email_domain CHECK (length(email) <= 320),
    CONSTRAINT people_mood_domain CHECK (mood IN ('calm', 'glad')),
    CONSTRAINT people_parent_id_domain CHECK (length(parent_id) = 16),
    CONSTRAINT people_balance_domain CHECK (balance BETWEEN -999999999999 AND 999999999999)
) STRICT;
CREATE INDEX IF NOT EXISTS people_parent_id_id_idx ON people (parent_id, id);

-- create table visits
CREATE TABLE IF NOT EXISTS visits (
    id INTEGER CONSTRAINT visits_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
    person_id BLOB NOT NULL,
    lasted INTEGER NOT NULL,
    stars INTEGER,
    seen TEXT NOT NULL,
    CONSTRAINT visits_person_id_fkey FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE,
    CONSTRAINT visits_person_id_domain CHECK (length(person_id) = 16),
    CONSTRAINT visits_stars_domain CHECK (stars BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT visits_seen_domain CHECK (json_valid(seen))
) STRICT;
CREATE INDEX IF NOT EXISTS visits_person_id_id_idx ON visits (person_id, id);
