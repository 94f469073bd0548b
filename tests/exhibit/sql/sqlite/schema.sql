-- The complete schema for sqlite.
-- Written by `cargo xtask gen` from the declarations; do not edit.

-- A person.
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
    visits INTEGER NOT NULL DEFAULT 0,
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
    CONSTRAINT people_pin_domain CHECK (length(pin) <= 8),
    CONSTRAINT people_visits_domain CHECK (visits BETWEEN -2147483648 AND 2147483647)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS people_code_key ON people (code) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX IF NOT EXISTS people_email_key ON people (email) WHERE deleted_at IS NULL;
CREATE TRIGGER IF NOT EXISTS people_updated_at_touch AFTER UPDATE ON people FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE people SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END;

-- A thing in a numbered list.
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

-- A word things are found by.
CREATE TABLE IF NOT EXISTS tags (
    id BLOB NOT NULL,
    word TEXT NOT NULL,
    CONSTRAINT tags_pkey PRIMARY KEY (id),
    CONSTRAINT tags_id_domain CHECK (length(id) = 16),
    CONSTRAINT tags_word_domain CHECK (length(word) <= 40)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS tags_word_key ON tags (word);

-- Which words a thing has.
CREATE TABLE IF NOT EXISTS item_tags (
    item_id INTEGER NOT NULL,
    tag_id BLOB NOT NULL,
    CONSTRAINT item_tags_pkey PRIMARY KEY (item_id, tag_id),
    CONSTRAINT item_tags_item_id_fkey FOREIGN KEY (item_id) REFERENCES items (id) ON DELETE CASCADE,
    CONSTRAINT item_tags_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES tags (id) ON DELETE CASCADE,
    CONSTRAINT item_tags_tag_id_domain CHECK (length(tag_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS item_tags_tag_id_item_id_idx ON item_tags (tag_id, item_id);

-- A membership, known by two columns.
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

-- A fee of a membership.
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

-- A reading nothing identifies.
CREATE TABLE IF NOT EXISTS readings (
    value REAL NOT NULL,
    taken_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT readings_value_domain CHECK (abs(value) <= 1.7976931348623157e308)
) STRICT;

-- A value of every type that has a range, or parts that are not kept.
CREATE TABLE IF NOT EXISTS samples (
    day INTEGER NOT NULL,
    number REAL NOT NULL,
    numbers TEXT,
    document TEXT,
    moment INTEGER,
    days TEXT,
    clock INTEGER,
    lasts INTEGER,
    CONSTRAINT samples_pkey PRIMARY KEY (day),
    CONSTRAINT samples_number_domain CHECK (abs(number) <= 1.7976931348623157e308),
    CONSTRAINT samples_numbers_domain CHECK (json_valid(numbers) AND json_type(numbers) = 'array'),
    CONSTRAINT samples_document_domain CHECK (json_valid(document)),
    CONSTRAINT samples_days_domain CHECK (json_valid(days) AND json_type(days) = 'array'),
    CONSTRAINT samples_clock_domain CHECK (clock BETWEEN 0 AND 86399999999)
) STRICT;

-- A thing in a tree that is felled whole.
CREATE TABLE IF NOT EXISTS branches (
    id INTEGER NOT NULL,
    parent_id INTEGER,
    CONSTRAINT branches_pkey PRIMARY KEY (id),
    CONSTRAINT branches_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES branches (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX IF NOT EXISTS branches_parent_id_id_idx ON branches (parent_id, id);

-- A row that can break many rules at once.
CREATE TABLE IF NOT EXISTS strict_rows (
    id INTEGER NOT NULL,
    code TEXT,
    label TEXT NOT NULL,
    caseless TEXT COLLATE diglot_caseless NOT NULL,
    low INTEGER NOT NULL,
    high INTEGER NOT NULL,
    total INTEGER GENERATED ALWAYS AS (low * high) STORED NOT NULL,
    price INTEGER,
    cost INTEGER GENERATED ALWAYS AS (price * low) STORED,
    right_id INTEGER,
    left_id INTEGER,
    CONSTRAINT strict_rows_pkey PRIMARY KEY (id),
    CONSTRAINT strict_rows_right_id_fkey FOREIGN KEY (right_id) REFERENCES branches (id) ON DELETE RESTRICT,
    CONSTRAINT strict_rows_left_id_fkey FOREIGN KEY (left_id) REFERENCES branches (id) ON DELETE RESTRICT,
    CONSTRAINT strict_rows_code_domain CHECK (length(code) <= 5),
    CONSTRAINT strict_rows_label_domain CHECK (length(label) <= 10),
    CONSTRAINT strict_rows_caseless_domain CHECK (length(caseless) <= 20),
    CONSTRAINT strict_rows_low_domain CHECK (low BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT strict_rows_high_domain CHECK (high BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT strict_rows_price_domain CHECK (price BETWEEN -99999 AND 99999),
    CONSTRAINT strict_rows_cost_domain CHECK (cost BETWEEN -999999 AND 999999),
    CONSTRAINT z_order CHECK (low <= high),
    CONSTRAINT a_total CHECK (total >= 0),
    CONSTRAINT m_caseless CHECK (caseless <> 'forbidden')
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS z_sides_key ON strict_rows (right_id, left_id);
CREATE UNIQUE INDEX IF NOT EXISTS strict_rows_code_key ON strict_rows (code);
CREATE UNIQUE INDEX IF NOT EXISTS a_label_key ON strict_rows (lower(label)) WHERE left_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS strict_rows_right_id_id_idx ON strict_rows (right_id, id);
CREATE INDEX IF NOT EXISTS strict_rows_left_id_id_idx ON strict_rows (left_id, id);

-- create view wealth
CREATE VIEW IF NOT EXISTS wealth AS
SELECT p.id, min(p.email COLLATE BINARY) COLLATE diglot_caseless AS email, p.mood, p.settings, count(i.id) AS items, coalesce(diglot_sum_of_decimals(i.total), 0) AS total
FROM people AS p
LEFT JOIN items AS i ON i.person_id = p.id
WHERE p.deleted_at IS NULL AND p.deleted_at IS NULL
GROUP BY p.id, p.email, p.mood;
