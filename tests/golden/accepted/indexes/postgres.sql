-- create table events
CREATE TABLE IF NOT EXISTS events (
    id integer NOT NULL,
    person integer NOT NULL,
    kind text COLLATE "C" NOT NULL,
    note text COLLATE "C",
    happened_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT events_pkey PRIMARY KEY (id),
    CONSTRAINT events_kind_domain CHECK (length(kind) <= 20),
    CONSTRAINT events_note_domain CHECK (length(note) <= 80)
);
CREATE UNIQUE INDEX IF NOT EXISTS events_note_key ON events (lower(note)) WHERE note IS NOT NULL;
CREATE INDEX IF NOT EXISTS events_happened_at_idx ON events (happened_at) WHERE kind = 'login';
CREATE INDEX IF NOT EXISTS events_kind_idx ON events (lower(kind));
CREATE INDEX IF NOT EXISTS events_latest_idx ON events (person, happened_at DESC);
CREATE INDEX IF NOT EXISTS events_person_kind_idx ON events (person, kind) INCLUDE (note);
