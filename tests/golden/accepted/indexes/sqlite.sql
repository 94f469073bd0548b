-- create table events
CREATE TABLE IF NOT EXISTS events (
    id INTEGER NOT NULL,
    person INTEGER NOT NULL,
    kind TEXT NOT NULL,
    note TEXT,
    happened_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT events_pkey PRIMARY KEY (id),
    CONSTRAINT events_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT events_person_domain CHECK (person BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT events_kind_domain CHECK (length(kind) <= 20),
    CONSTRAINT events_note_domain CHECK (length(note) <= 80)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS events_note_key ON events (lower(note)) WHERE note IS NOT NULL;
CREATE INDEX IF NOT EXISTS events_happened_at_idx ON events (happened_at) WHERE kind = 'login';
CREATE INDEX IF NOT EXISTS events_kind_idx ON events (lower(kind));
CREATE INDEX IF NOT EXISTS events_latest_idx ON events (person, happened_at DESC);
CREATE INDEX IF NOT EXISTS events_person_kind_idx ON events (person, kind, note);
