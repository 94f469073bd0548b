-- create table words
CREATE TABLE IF NOT EXISTS words (
    id INTEGER NOT NULL,
    code TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT 'ok',
    CONSTRAINT words_pkey PRIMARY KEY (id),
    CONSTRAINT words_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT words_code_domain CHECK (length(code) <= 20),
    CONSTRAINT words_note_domain CHECK (length(note) <= 80),
    CONSTRAINT words_code_check CHECK (upper(code) = code),
    CONSTRAINT words_code_2_check CHECK (glob('A?*', code)),
    CONSTRAINT no_spam CHECK (NOT (glob('*spam*', lower(note)))),
    CONSTRAINT shape CHECK (substr(code, 1, length('A')) = 'A' AND substr(code, length(code) - length('Z') + 1) = 'Z' AND instr(code, '-') > 0),
    CONSTRAINT first CHECK (code || '!' <> '!' AND substr(code, 1, 1) = 'A'),
    CONSTRAINT trimmed CHECK (trim(note) = note AND replace(note, 'x', 'y') <> 'y'),
    CONSTRAINT "some" CHECK (nullif(note, '') IS NOT NULL),
    CONSTRAINT known CHECK (note IS DISTINCT FROM 'none')
) STRICT;
