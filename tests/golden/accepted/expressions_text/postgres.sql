-- create table words
CREATE TABLE IF NOT EXISTS words (
    id integer NOT NULL,
    code text COLLATE "C" NOT NULL,
    note text COLLATE "C" NOT NULL DEFAULT 'ok',
    CONSTRAINT words_pkey PRIMARY KEY (id),
    CONSTRAINT words_code_domain CHECK (length(code) <= 20),
    CONSTRAINT words_note_domain CHECK (length(note) <= 80),
    CONSTRAINT words_code_check CHECK (upper(code) = code),
    CONSTRAINT words_code_2_check CHECK (code LIKE 'A_%'),
    CONSTRAINT no_spam CHECK (NOT (lower(note) LIKE '%spam%')),
    CONSTRAINT shape CHECK (starts_with(code, 'A') AND right(code, length('Z')) = 'Z' AND strpos(code, '-') > 0),
    CONSTRAINT first CHECK (code || '!' <> '!' AND substr(code, 1, 1) = 'A'),
    CONSTRAINT trimmed CHECK (btrim(note) = note AND replace(note, 'x', 'y') <> 'y'),
    CONSTRAINT "some" CHECK (nullif(note, '') IS NOT NULL),
    CONSTRAINT known CHECK (note IS DISTINCT FROM 'none')
);
