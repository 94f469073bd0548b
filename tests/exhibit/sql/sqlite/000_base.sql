-- Migration 000_base for sqlite.
-- Written by `cargo xtask gen` from the declarations; do not edit.

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- create table people (additive)
CREATE TABLE IF NOT EXISTS people (
    id BLOB NOT NULL,
    email TEXT COLLATE diglot_caseless NOT NULL,
    code TEXT NOT NULL,
    home_street TEXT NOT NULL,
    home_city TEXT NOT NULL,
    home_extra TEXT,
    settings TEXT NOT NULL,
    draft TEXT,
    tags TEXT NOT NULL DEFAULT '[]',
    scores TEXT,
    wakes_at INTEGER NOT NULL DEFAULT 30600000000,
    walks INTEGER NOT NULL DEFAULT 1800000000,
    mood TEXT NOT NULL DEFAULT 'calm',
    pin TEXT,
    created_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    updated_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at INTEGER,
    CONSTRAINT people_pkey PRIMARY KEY (id),
    CONSTRAINT people_id_domain CHECK (length(id) = 16),
    CONSTRAINT people_email_domain CHECK (length(email) <= 320),
    CONSTRAINT people_code_domain CHECK (length(code) <= 20),
    CONSTRAINT people_home_street_domain CHECK (length(home_street) <= 120),
    CONSTRAINT people_home_city_domain CHECK (length(home_city) <= 80),
    CONSTRAINT people_home_extra_domain CHECK (length(home_extra) <= 80),
    CONSTRAINT people_settings_domain CHECK (json_valid(settings)),
    CONSTRAINT people_draft_domain CHECK (json_valid(draft)),
    CONSTRAINT people_tags_domain CHECK (json_valid(tags) AND json_type(tags) = 'array'),
    CONSTRAINT people_scores_domain CHECK (json_valid(scores) AND json_type(scores) = 'array'),
    CONSTRAINT people_wakes_at_domain CHECK (wakes_at BETWEEN 0 AND 86399999999),
    CONSTRAINT people_mood_domain CHECK (mood IN ('calm', 'glad')),
    CONSTRAINT people_pin_domain CHECK (length(pin) <= 8)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS people_code_key ON people (code) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX IF NOT EXISTS people_email_key ON people (email) WHERE deleted_at IS NULL;
CREATE TRIGGER IF NOT EXISTS people_updated_at_touch AFTER UPDATE ON people FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE people SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END;

-- create table items (additive)
CREATE TABLE IF NOT EXISTS items (
    id INTEGER CONSTRAINT items_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
    person_id BLOB NOT NULL,
    quantity INTEGER NOT NULL,
    price INTEGER NOT NULL,
    total INTEGER GENERATED ALWAYS AS (CASE WHEN quantity * price NOT BETWEEN -999999999999999999 AND 999999999999999999 THEN abs(-9223372036854775807 - 1) ELSE quantity * price END) STORED NOT NULL,
    address TEXT NOT NULL,
    CONSTRAINT items_person_id_fkey FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE,
    CONSTRAINT items_person_id_domain CHECK (length(person_id) = 16),
    CONSTRAINT items_quantity_domain CHECK (quantity BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT items_price_domain CHECK (price BETWEEN -999999999 AND 999999999),
    CONSTRAINT items_total_domain CHECK (total BETWEEN -999999999999999999 AND 999999999999999999)
) STRICT;
CREATE INDEX IF NOT EXISTS items_person_id_id_idx ON items (person_id, id);

-- create table tags (additive)
CREATE TABLE IF NOT EXISTS tags (
    id BLOB NOT NULL,
    word TEXT NOT NULL,
    CONSTRAINT tags_pkey PRIMARY KEY (id),
    CONSTRAINT tags_id_domain CHECK (length(id) = 16),
    CONSTRAINT tags_word_domain CHECK (length(word) <= 40)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS tags_word_key ON tags (word);

-- create table item_tags (additive)
CREATE TABLE IF NOT EXISTS item_tags (
    item_id INTEGER NOT NULL,
    tag_id BLOB NOT NULL,
    CONSTRAINT item_tags_pkey PRIMARY KEY (item_id, tag_id),
    CONSTRAINT item_tags_item_id_fkey FOREIGN KEY (item_id) REFERENCES items (id) ON DELETE CASCADE,
    CONSTRAINT item_tags_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES tags (id) ON DELETE CASCADE,
    CONSTRAINT item_tags_tag_id_domain CHECK (length(tag_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS item_tags_tag_id_item_id_idx ON item_tags (tag_id, item_id);

-- create table memberships (additive)
CREATE TABLE IF NOT EXISTS memberships (
    club TEXT NOT NULL,
    person_id BLOB NOT NULL,
    note TEXT,
    CONSTRAINT memberships_pkey PRIMARY KEY (club, person_id),
    CONSTRAINT memberships_person_id_fkey FOREIGN KEY (person_id) REFERENCES people (id),
    CONSTRAINT memberships_club_domain CHECK (length(club) <= 20),
    CONSTRAINT memberships_person_id_domain CHECK (length(person_id) = 16),
    CONSTRAINT memberships_note_domain CHECK (length(note) <= 80)
) STRICT;
CREATE INDEX IF NOT EXISTS memberships_person_id_club_idx ON memberships (person_id, club);

-- create table fees (additive)
CREATE TABLE IF NOT EXISTS fees (
    id BLOB NOT NULL,
    club TEXT NOT NULL,
    person_id BLOB NOT NULL,
    amount INTEGER NOT NULL,
    CONSTRAINT fees_pkey PRIMARY KEY (id),
    CONSTRAINT fees_club_person_id_fkey FOREIGN KEY (club, person_id) REFERENCES memberships (club, person_id) ON DELETE CASCADE,
    CONSTRAINT fees_id_domain CHECK (length(id) = 16),
    CONSTRAINT fees_club_domain CHECK (length(club) <= 20),
    CONSTRAINT fees_person_id_domain CHECK (length(person_id) = 16),
    CONSTRAINT fees_amount_domain CHECK (amount BETWEEN -999999999 AND 999999999)
) STRICT;
CREATE INDEX IF NOT EXISTS fees_club_person_id_id_idx ON fees (club, person_id, id);

-- create table readings (additive)
CREATE TABLE IF NOT EXISTS readings (
    value REAL NOT NULL,
    taken_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT readings_value_domain CHECK (abs(value) <= 1.7976931348623157e308)
) STRICT;

-- create view wealth (additive)
CREATE VIEW IF NOT EXISTS wealth AS
SELECT p.id, min(p.email COLLATE BINARY) COLLATE diglot_caseless AS email, p.mood, p.settings, count(i.id) AS items, coalesce(diglot_sum_of_decimals(i.total), 0) AS total
FROM people AS p
LEFT JOIN items AS i ON i.person_id = p.id
WHERE p.deleted_at IS NULL AND p.deleted_at IS NULL
GROUP BY p.id, p.email, p.mood;

PRAGMA foreign_key_check;
COMMIT;
