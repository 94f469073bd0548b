-- create table places
CREATE TABLE IF NOT EXISTS places (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    data TEXT NOT NULL,
    address TEXT NOT NULL,
    CONSTRAINT places_pkey PRIMARY KEY (id),
    CONSTRAINT places_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT places_name_domain CHECK (length(name) <= 80),
    CONSTRAINT places_data_domain CHECK (json_valid(data))
) STRICT;
CREATE INDEX IF NOT EXISTS places_name_idx ON places (name);

-- create table words
CREATE TABLE IF NOT EXISTS words (
    word TEXT NOT NULL,
    seen_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT words_pkey PRIMARY KEY (word),
    CONSTRAINT words_word_domain CHECK (length(word) <= 40)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER IF NOT EXISTS words_seen_at_touch AFTER UPDATE ON words FOR EACH ROW
WHEN NEW.seen_at = OLD.seen_at
BEGIN
    UPDATE words SET seen_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE word = NEW.word;
END;
