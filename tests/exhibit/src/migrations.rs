//! The complete schema and every migration, per engine.
//!
//! Written by `cargo xtask gen` from the declarations; do not edit. The same statements are in `sql/`.

use runtime::{Class, Compiled, CompiledBack, CompiledMigration, CompiledPlan, CompiledStep, Effect};

/// The schema with its history, as the migrator takes it.
pub static COMPILED: Compiled = Compiled {
    model: include_str!("../schema.json"),
    sqlite: SQLITE,
    postgres: POSTGRES,
};

/// What sqlite is told.
const SQLITE: CompiledPlan = CompiledPlan {
    schema: &[
        CompiledStep {
            description: "create table people",
            class: Class::Additive,
            effect: Effect::TableExists("people"),
            lock: "the database, for other writers",
            table: Some("people"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS people (
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
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS people_code_key ON people (code) WHERE deleted_at IS NULL",
                "CREATE UNIQUE INDEX IF NOT EXISTS people_email_key ON people (email) WHERE deleted_at IS NULL",
                r"CREATE TRIGGER IF NOT EXISTS people_updated_at_touch AFTER UPDATE ON people FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE people SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table items",
            class: Class::Additive,
            effect: Effect::TableExists("items"),
            lock: "the database, for other writers",
            table: Some("items"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS items (
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
) STRICT",
                "CREATE INDEX IF NOT EXISTS items_person_id_id_idx ON items (person_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table tags",
            class: Class::Additive,
            effect: Effect::TableExists("tags"),
            lock: "the database, for other writers",
            table: Some("tags"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS tags (
    id BLOB NOT NULL,
    word TEXT NOT NULL,
    CONSTRAINT tags_pkey PRIMARY KEY (id),
    CONSTRAINT tags_id_domain CHECK (length(id) = 16),
    CONSTRAINT tags_word_domain CHECK (length(word) <= 40)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS tags_word_key ON tags (word)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table item_tags",
            class: Class::Additive,
            effect: Effect::TableExists("item_tags"),
            lock: "the database, for other writers",
            table: Some("item_tags"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS item_tags (
    item_id INTEGER NOT NULL,
    tag_id BLOB NOT NULL,
    CONSTRAINT item_tags_pkey PRIMARY KEY (item_id, tag_id),
    CONSTRAINT item_tags_item_id_fkey FOREIGN KEY (item_id) REFERENCES items (id) ON DELETE CASCADE,
    CONSTRAINT item_tags_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES tags (id) ON DELETE CASCADE,
    CONSTRAINT item_tags_tag_id_domain CHECK (length(tag_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS item_tags_tag_id_item_id_idx ON item_tags (tag_id, item_id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table memberships",
            class: Class::Additive,
            effect: Effect::TableExists("memberships"),
            lock: "the database, for other writers",
            table: Some("memberships"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS memberships (
    club TEXT NOT NULL,
    person_id BLOB NOT NULL,
    note TEXT,
    CONSTRAINT memberships_pkey PRIMARY KEY (club, person_id),
    CONSTRAINT memberships_person_id_fkey FOREIGN KEY (person_id) REFERENCES people (id),
    CONSTRAINT memberships_club_domain CHECK (length(club) <= 20),
    CONSTRAINT memberships_person_id_domain CHECK (length(person_id) = 16),
    CONSTRAINT memberships_note_domain CHECK (length(note) <= 80)
) STRICT",
                "CREATE INDEX IF NOT EXISTS memberships_person_id_club_idx ON memberships (person_id, club)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table fees",
            class: Class::Additive,
            effect: Effect::TableExists("fees"),
            lock: "the database, for other writers",
            table: Some("fees"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS fees (
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
) STRICT",
                "CREATE INDEX IF NOT EXISTS fees_club_person_id_id_idx ON fees (club, person_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table readings",
            class: Class::Additive,
            effect: Effect::TableExists("readings"),
            lock: "the database, for other writers",
            table: Some("readings"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS readings (
    value REAL NOT NULL,
    taken_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT readings_value_domain CHECK (abs(value) <= 1.7976931348623157e308)
) STRICT",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table samples",
            class: Class::Additive,
            effect: Effect::TableExists("samples"),
            lock: "the database, for other writers",
            table: Some("samples"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS samples (
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
) STRICT",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table branches",
            class: Class::Additive,
            effect: Effect::TableExists("branches"),
            lock: "the database, for other writers",
            table: Some("branches"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS branches (
    id INTEGER NOT NULL,
    parent_id INTEGER,
    CONSTRAINT branches_pkey PRIMARY KEY (id),
    CONSTRAINT branches_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES branches (id) ON DELETE CASCADE
) STRICT",
                "CREATE INDEX IF NOT EXISTS branches_parent_id_id_idx ON branches (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table strict_rows",
            class: Class::Additive,
            effect: Effect::TableExists("strict_rows"),
            lock: "the database, for other writers",
            table: Some("strict_rows"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS strict_rows (
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
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS z_sides_key ON strict_rows (right_id, left_id)",
                "CREATE UNIQUE INDEX IF NOT EXISTS strict_rows_code_key ON strict_rows (code)",
                "CREATE UNIQUE INDEX IF NOT EXISTS a_label_key ON strict_rows (lower(label)) WHERE left_id IS NOT NULL",
                "CREATE INDEX IF NOT EXISTS strict_rows_right_id_id_idx ON strict_rows (right_id, id)",
                "CREATE INDEX IF NOT EXISTS strict_rows_left_id_id_idx ON strict_rows (left_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create view wealth",
            class: Class::Additive,
            effect: Effect::ViewExists("wealth"),
            lock: "the database, for other writers",
            sql: &[
                r"CREATE VIEW IF NOT EXISTS wealth AS
SELECT p.id, min(p.email COLLATE BINARY) COLLATE diglot_caseless AS email, p.mood, p.settings, count(i.id) AS items, coalesce(diglot_sum_of_decimals(i.total), 0) AS total
FROM people AS p
LEFT JOIN items AS i ON i.person_id = p.id
WHERE p.deleted_at IS NULL AND p.deleted_at IS NULL
GROUP BY p.id, p.email, p.mood",
            ],
            ..CompiledStep::PLAIN
        },
    ],
    migrations: &[
        CompiledMigration {
            name: "000_base",
            checksum: "43154f0dec3094478d060f7c679006088b43f372aa0972941ee35cc7e9a2b7fd",
            replaces: &[],
            keeps_old_programs: true,
            steps: &[
                CompiledStep {
                    description: "create table people",
                    class: Class::Additive,
                    effect: Effect::TableExists("people"),
                    lock: "the database, for other writers",
                    table: Some("people"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS people (
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
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS people_code_key ON people (code) WHERE deleted_at IS NULL",
                        "CREATE UNIQUE INDEX IF NOT EXISTS people_email_key ON people (email) WHERE deleted_at IS NULL",
                        r"CREATE TRIGGER IF NOT EXISTS people_updated_at_touch AFTER UPDATE ON people FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE people SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table items",
                    class: Class::Additive,
                    effect: Effect::TableExists("items"),
                    lock: "the database, for other writers",
                    table: Some("items"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS items (
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
) STRICT",
                        "CREATE INDEX IF NOT EXISTS items_person_id_id_idx ON items (person_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table tags",
                    class: Class::Additive,
                    effect: Effect::TableExists("tags"),
                    lock: "the database, for other writers",
                    table: Some("tags"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS tags (
    id BLOB NOT NULL,
    word TEXT NOT NULL,
    CONSTRAINT tags_pkey PRIMARY KEY (id),
    CONSTRAINT tags_id_domain CHECK (length(id) = 16),
    CONSTRAINT tags_word_domain CHECK (length(word) <= 40)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS tags_word_key ON tags (word)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table item_tags",
                    class: Class::Additive,
                    effect: Effect::TableExists("item_tags"),
                    lock: "the database, for other writers",
                    table: Some("item_tags"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS item_tags (
    item_id INTEGER NOT NULL,
    tag_id BLOB NOT NULL,
    CONSTRAINT item_tags_pkey PRIMARY KEY (item_id, tag_id),
    CONSTRAINT item_tags_item_id_fkey FOREIGN KEY (item_id) REFERENCES items (id) ON DELETE CASCADE,
    CONSTRAINT item_tags_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES tags (id) ON DELETE CASCADE,
    CONSTRAINT item_tags_tag_id_domain CHECK (length(tag_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS item_tags_tag_id_item_id_idx ON item_tags (tag_id, item_id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table memberships",
                    class: Class::Additive,
                    effect: Effect::TableExists("memberships"),
                    lock: "the database, for other writers",
                    table: Some("memberships"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS memberships (
    club TEXT NOT NULL,
    person_id BLOB NOT NULL,
    note TEXT,
    CONSTRAINT memberships_pkey PRIMARY KEY (club, person_id),
    CONSTRAINT memberships_person_id_fkey FOREIGN KEY (person_id) REFERENCES people (id),
    CONSTRAINT memberships_club_domain CHECK (length(club) <= 20),
    CONSTRAINT memberships_person_id_domain CHECK (length(person_id) = 16),
    CONSTRAINT memberships_note_domain CHECK (length(note) <= 80)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS memberships_person_id_club_idx ON memberships (person_id, club)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table fees",
                    class: Class::Additive,
                    effect: Effect::TableExists("fees"),
                    lock: "the database, for other writers",
                    table: Some("fees"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS fees (
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
) STRICT",
                        "CREATE INDEX IF NOT EXISTS fees_club_person_id_id_idx ON fees (club, person_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table readings",
                    class: Class::Additive,
                    effect: Effect::TableExists("readings"),
                    lock: "the database, for other writers",
                    table: Some("readings"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS readings (
    value REAL NOT NULL,
    taken_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT readings_value_domain CHECK (abs(value) <= 1.7976931348623157e308)
) STRICT",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table samples",
                    class: Class::Additive,
                    effect: Effect::TableExists("samples"),
                    lock: "the database, for other writers",
                    table: Some("samples"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS samples (
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
) STRICT",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table branches",
                    class: Class::Additive,
                    effect: Effect::TableExists("branches"),
                    lock: "the database, for other writers",
                    table: Some("branches"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS branches (
    id INTEGER NOT NULL,
    parent_id INTEGER,
    CONSTRAINT branches_pkey PRIMARY KEY (id),
    CONSTRAINT branches_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES branches (id) ON DELETE CASCADE
) STRICT",
                        "CREATE INDEX IF NOT EXISTS branches_parent_id_id_idx ON branches (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table strict_rows",
                    class: Class::Additive,
                    effect: Effect::TableExists("strict_rows"),
                    lock: "the database, for other writers",
                    table: Some("strict_rows"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS strict_rows (
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
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS z_sides_key ON strict_rows (right_id, left_id)",
                        "CREATE UNIQUE INDEX IF NOT EXISTS strict_rows_code_key ON strict_rows (code)",
                        "CREATE UNIQUE INDEX IF NOT EXISTS a_label_key ON strict_rows (lower(label)) WHERE left_id IS NOT NULL",
                        "CREATE INDEX IF NOT EXISTS strict_rows_right_id_id_idx ON strict_rows (right_id, id)",
                        "CREATE INDEX IF NOT EXISTS strict_rows_left_id_id_idx ON strict_rows (left_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create view wealth",
                    class: Class::Additive,
                    effect: Effect::ViewExists("wealth"),
                    lock: "the database, for other writers",
                    sql: &[
                        r"CREATE VIEW IF NOT EXISTS wealth AS
SELECT p.id, min(p.email COLLATE BINARY) COLLATE diglot_caseless AS email, p.mood, p.settings, count(i.id) AS items, coalesce(diglot_sum_of_decimals(i.total), 0) AS total
FROM people AS p
LEFT JOIN items AS i ON i.person_id = p.id
WHERE p.deleted_at IS NULL AND p.deleted_at IS NULL
GROUP BY p.id, p.email, p.mood",
                    ],
                    ..CompiledStep::PLAIN
                },
            ],
            back: CompiledBack::Steps(&[
                CompiledStep {
                    description: "drop view wealth",
                    class: Class::Narrowing,
                    effect: Effect::ViewMissing("wealth"),
                    lock: "the database, for other writers",
                    sql: &[
                        "DROP VIEW IF EXISTS wealth",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table strict_rows",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("strict_rows"),
                    lock: "the database, for other writers",
                    table: Some("strict_rows"),
                    loses: &[
                        ("table strict_rows", "SELECT count(*) FROM strict_rows"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS strict_rows",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table branches",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("branches"),
                    lock: "the database, for other writers",
                    table: Some("branches"),
                    loses: &[
                        ("table branches", "SELECT count(*) FROM branches"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS branches",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table samples",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("samples"),
                    lock: "the database, for other writers",
                    table: Some("samples"),
                    loses: &[
                        ("table samples", "SELECT count(*) FROM samples"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS samples",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table readings",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("readings"),
                    lock: "the database, for other writers",
                    table: Some("readings"),
                    loses: &[
                        ("table readings", "SELECT count(*) FROM readings"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS readings",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table fees",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("fees"),
                    lock: "the database, for other writers",
                    table: Some("fees"),
                    loses: &[
                        ("table fees", "SELECT count(*) FROM fees"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS fees",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table memberships",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("memberships"),
                    lock: "the database, for other writers",
                    table: Some("memberships"),
                    loses: &[
                        ("table memberships", "SELECT count(*) FROM memberships"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS memberships",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table item_tags",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("item_tags"),
                    lock: "the database, for other writers",
                    table: Some("item_tags"),
                    loses: &[
                        ("table item_tags", "SELECT count(*) FROM item_tags"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS item_tags",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table tags",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("tags"),
                    lock: "the database, for other writers",
                    table: Some("tags"),
                    loses: &[
                        ("table tags", "SELECT count(*) FROM tags"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS tags",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table items",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("items"),
                    lock: "the database, for other writers",
                    table: Some("items"),
                    loses: &[
                        ("table items", "SELECT count(*) FROM items"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS items",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table people",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("people"),
                    lock: "the database, for other writers",
                    table: Some("people"),
                    loses: &[
                        ("table people", "SELECT count(*) FROM people"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS people",
                    ],
                    ..CompiledStep::PLAIN
                },
            ]),
        },
    ],
};

/// What postgres is told.
const POSTGRES: CompiledPlan = CompiledPlan {
    schema: &[
        CompiledStep {
            description: "create table people",
            class: Class::Additive,
            effect: Effect::TableExists("people"),
            table: Some("people"),
            sql: &[
                "CREATE COLLATION IF NOT EXISTS diglot_caseless (provider = icu, locale = 'und-u-ks-level2', deterministic = false)",
                r#"CREATE TABLE IF NOT EXISTS people (
    id uuid NOT NULL,
    email text COLLATE diglot_caseless NOT NULL,
    code text COLLATE "C" NOT NULL,
    home_street text COLLATE "C" NOT NULL,
    home_city text COLLATE "C" NOT NULL,
    home_extra text COLLATE "C",
    settings jsonb NOT NULL,
    draft jsonb,
    tags text[] NOT NULL DEFAULT '{}',
    scores bigint[],
    wakes_at time NOT NULL DEFAULT '08:30:00',
    walks bigint NOT NULL DEFAULT 1800000000,
    mood text COLLATE "C" NOT NULL DEFAULT 'calm',
    pin text COLLATE "C",
    visits integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    version bigint NOT NULL DEFAULT 1,
    deleted_at timestamptz,
    CONSTRAINT people_pkey PRIMARY KEY (id),
    CONSTRAINT people_email_domain CHECK (length(email) <= 320),
    CONSTRAINT people_code_domain CHECK (length(code) <= 20),
    CONSTRAINT people_home_street_domain CHECK (length(home_street) <= 120),
    CONSTRAINT people_home_city_domain CHECK (length(home_city) <= 80),
    CONSTRAINT people_home_extra_domain CHECK (length(home_extra) <= 80),
    CONSTRAINT people_tags_domain CHECK (array_position(tags, NULL) IS NULL AND coalesce(array_ndims(tags), 1) = 1),
    CONSTRAINT people_scores_domain CHECK (array_position(scores, NULL) IS NULL AND coalesce(array_ndims(scores), 1) = 1),
    CONSTRAINT people_wakes_at_domain CHECK (wakes_at < '24:00:00'),
    CONSTRAINT people_mood_domain CHECK (mood IN ('calm', 'glad')),
    CONSTRAINT people_pin_domain CHECK (length(pin) <= 8)
)"#,
                "CREATE UNIQUE INDEX IF NOT EXISTS people_code_key ON people (code) WHERE deleted_at IS NULL",
                "CREATE UNIQUE INDEX IF NOT EXISTS people_email_key ON people (email) WHERE deleted_at IS NULL",
                r"CREATE OR REPLACE FUNCTION people_updated_at_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('diglot.migrating', true) IS DISTINCT FROM 'on' THEN
        NEW.updated_at := now();
    END IF;
    RETURN NEW;
END
$$",
                r"CREATE OR REPLACE TRIGGER people_updated_at_touch BEFORE UPDATE ON people FOR EACH ROW
WHEN (NEW.updated_at = OLD.updated_at) EXECUTE FUNCTION people_updated_at_touch()",
                "COMMENT ON TABLE people IS 'A person.'",
                "COMMENT ON COLUMN people.email IS 'Unique whatever its case.'",
                "COMMENT ON COLUMN people.home_street IS 'Street and number.'",
                "COMMENT ON COLUMN people.home_city IS 'The city.'",
                "COMMENT ON COLUMN people.home_extra IS 'What else the post needs.'",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table items",
            class: Class::Additive,
            effect: Effect::TableExists("items"),
            table: Some("items"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS items (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    person_id uuid NOT NULL,
    quantity integer NOT NULL,
    price numeric(9, 2) NOT NULL,
    total numeric(18, 2) GENERATED ALWAYS AS (CAST(quantity * price AS numeric(18, 2))) STORED NOT NULL,
    address inet NOT NULL,
    CONSTRAINT items_pkey PRIMARY KEY (id),
    CONSTRAINT items_person_id_fkey FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE
)",
                "CREATE INDEX IF NOT EXISTS items_person_id_id_idx ON items (person_id, id)",
                "COMMENT ON TABLE items IS 'A thing in a numbered list.'",
                "COMMENT ON COLUMN items.address IS 'Where it was seen.'",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table tags",
            class: Class::Additive,
            effect: Effect::TableExists("tags"),
            table: Some("tags"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS tags (
    id uuid NOT NULL,
    word text COLLATE "C" NOT NULL,
    CONSTRAINT tags_pkey PRIMARY KEY (id),
    CONSTRAINT tags_word_key UNIQUE (word),
    CONSTRAINT tags_word_domain CHECK (length(word) <= 40)
)"#,
                "COMMENT ON TABLE tags IS 'A word things are found by.'",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table item_tags",
            class: Class::Additive,
            effect: Effect::TableExists("item_tags"),
            table: Some("item_tags"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS item_tags (
    item_id bigint NOT NULL,
    tag_id uuid NOT NULL,
    CONSTRAINT item_tags_pkey PRIMARY KEY (item_id, tag_id),
    CONSTRAINT item_tags_item_id_fkey FOREIGN KEY (item_id) REFERENCES items (id) ON DELETE CASCADE,
    CONSTRAINT item_tags_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES tags (id) ON DELETE CASCADE
)",
                "CREATE INDEX IF NOT EXISTS item_tags_tag_id_item_id_idx ON item_tags (tag_id, item_id)",
                "COMMENT ON TABLE item_tags IS 'Which words a thing has.'",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table memberships",
            class: Class::Additive,
            effect: Effect::TableExists("memberships"),
            table: Some("memberships"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS memberships (
    club text COLLATE "C" NOT NULL,
    person_id uuid NOT NULL,
    note text COLLATE "C",
    CONSTRAINT memberships_pkey PRIMARY KEY (club, person_id),
    CONSTRAINT memberships_person_id_fkey FOREIGN KEY (person_id) REFERENCES people (id),
    CONSTRAINT memberships_club_domain CHECK (length(club) <= 20),
    CONSTRAINT memberships_note_domain CHECK (length(note) <= 80)
)"#,
                "CREATE INDEX IF NOT EXISTS memberships_person_id_club_idx ON memberships (person_id, club)",
                "COMMENT ON TABLE memberships IS 'A membership, known by two columns.'",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table fees",
            class: Class::Additive,
            effect: Effect::TableExists("fees"),
            table: Some("fees"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS fees (
    id uuid NOT NULL,
    club text COLLATE "C" NOT NULL,
    person_id uuid NOT NULL,
    amount numeric(9, 2) NOT NULL,
    CONSTRAINT fees_pkey PRIMARY KEY (id),
    CONSTRAINT fees_club_person_id_fkey FOREIGN KEY (club, person_id) REFERENCES memberships (club, person_id) ON DELETE CASCADE,
    CONSTRAINT fees_club_domain CHECK (length(club) <= 20)
)"#,
                "CREATE INDEX IF NOT EXISTS fees_club_person_id_id_idx ON fees (club, person_id, id)",
                "COMMENT ON TABLE fees IS 'A fee of a membership.'",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table readings",
            class: Class::Additive,
            effect: Effect::TableExists("readings"),
            table: Some("readings"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS readings (
    value double precision NOT NULL,
    taken_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT readings_value_domain CHECK (abs(value) <= '1.7976931348623157e308'::double precision)
)",
                "COMMENT ON TABLE readings IS 'A reading nothing identifies.'",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table samples",
            class: Class::Additive,
            effect: Effect::TableExists("samples"),
            table: Some("samples"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS samples (
    day date NOT NULL,
    number double precision NOT NULL,
    numbers double precision[],
    document jsonb,
    moment timestamptz,
    days date[],
    clock time,
    lasts bigint,
    CONSTRAINT samples_pkey PRIMARY KEY (day),
    CONSTRAINT samples_number_domain CHECK (abs(number) <= '1.7976931348623157e308'::double precision),
    CONSTRAINT samples_numbers_domain CHECK (array_position(numbers, NULL) IS NULL AND coalesce(array_ndims(numbers), 1) = 1),
    CONSTRAINT samples_days_domain CHECK (array_position(days, NULL) IS NULL AND coalesce(array_ndims(days), 1) = 1),
    CONSTRAINT samples_clock_domain CHECK (clock < '24:00:00')
)",
                "COMMENT ON TABLE samples IS 'A value of every type that has a range, or parts that are not kept.'",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table branches",
            class: Class::Additive,
            effect: Effect::TableExists("branches"),
            table: Some("branches"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS branches (
    id bigint NOT NULL,
    parent_id bigint,
    CONSTRAINT branches_pkey PRIMARY KEY (id),
    CONSTRAINT branches_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES branches (id) ON DELETE CASCADE
)",
                "CREATE INDEX IF NOT EXISTS branches_parent_id_id_idx ON branches (parent_id, id)",
                "COMMENT ON TABLE branches IS 'A thing in a tree that is felled whole.'",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table strict_rows",
            class: Class::Additive,
            effect: Effect::TableExists("strict_rows"),
            table: Some("strict_rows"),
            sql: &[
                "CREATE COLLATION IF NOT EXISTS diglot_caseless (provider = icu, locale = 'und-u-ks-level2', deterministic = false)",
                r#"CREATE TABLE IF NOT EXISTS strict_rows (
    id bigint NOT NULL,
    code text COLLATE "C",
    label text COLLATE "C" NOT NULL,
    caseless text COLLATE diglot_caseless NOT NULL,
    low integer NOT NULL,
    high integer NOT NULL,
    total bigint GENERATED ALWAYS AS (CAST(low AS bigint) * CAST(high AS bigint)) STORED NOT NULL,
    price numeric(5, 2),
    cost numeric(6, 2) GENERATED ALWAYS AS (price * low) STORED,
    right_id bigint,
    left_id bigint,
    CONSTRAINT strict_rows_pkey PRIMARY KEY (id),
    CONSTRAINT z_sides_key UNIQUE (right_id, left_id),
    CONSTRAINT strict_rows_code_key UNIQUE (code),
    CONSTRAINT strict_rows_right_id_fkey FOREIGN KEY (right_id) REFERENCES branches (id) ON DELETE RESTRICT,
    CONSTRAINT strict_rows_left_id_fkey FOREIGN KEY (left_id) REFERENCES branches (id) ON DELETE RESTRICT,
    CONSTRAINT strict_rows_code_domain CHECK (length(code) <= 5),
    CONSTRAINT strict_rows_label_domain CHECK (length(label) <= 10),
    CONSTRAINT strict_rows_caseless_domain CHECK (length(caseless) <= 20),
    CONSTRAINT z_order CHECK (low <= high),
    CONSTRAINT a_total CHECK (total >= 0),
    CONSTRAINT m_caseless CHECK (caseless <> 'forbidden')
)"#,
                "CREATE UNIQUE INDEX IF NOT EXISTS a_label_key ON strict_rows (lower(label)) WHERE left_id IS NOT NULL",
                "CREATE INDEX IF NOT EXISTS strict_rows_right_id_id_idx ON strict_rows (right_id, id)",
                "CREATE INDEX IF NOT EXISTS strict_rows_left_id_id_idx ON strict_rows (left_id, id)",
                "COMMENT ON TABLE strict_rows IS 'A row that can break many rules at once.'",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create view wealth",
            class: Class::Additive,
            effect: Effect::ViewExists("wealth"),
            sql: &[
                r#"CREATE OR REPLACE VIEW wealth AS
SELECT p.id, min(p.email COLLATE "C") COLLATE diglot_caseless AS email, p.mood, p.settings, count(i.id) AS items, coalesce(CAST(sum(i.total) AS numeric(18, 2)), 0.00) AS total
FROM people AS p
LEFT JOIN items AS i ON i.person_id = p.id
WHERE p.deleted_at IS NULL AND p.deleted_at IS NULL
GROUP BY p.id, p.email, p.mood"#,
                "COMMENT ON VIEW wealth IS 'What everybody has.'",
            ],
            ..CompiledStep::PLAIN
        },
    ],
    migrations: &[
        CompiledMigration {
            name: "000_base",
            checksum: "43154f0dec3094478d060f7c679006088b43f372aa0972941ee35cc7e9a2b7fd",
            replaces: &[],
            keeps_old_programs: true,
            steps: &[
                CompiledStep {
                    description: "create table people",
                    class: Class::Additive,
                    effect: Effect::TableExists("people"),
                    table: Some("people"),
                    operation: Some(1),
                    sql: &[
                        "CREATE COLLATION IF NOT EXISTS diglot_caseless (provider = icu, locale = 'und-u-ks-level2', deterministic = false)",
                        r#"CREATE TABLE IF NOT EXISTS people (
    id uuid NOT NULL,
    email text COLLATE diglot_caseless NOT NULL,
    code text COLLATE "C" NOT NULL,
    home_street text COLLATE "C" NOT NULL,
    home_city text COLLATE "C" NOT NULL,
    home_extra text COLLATE "C",
    settings jsonb NOT NULL,
    draft jsonb,
    tags text[] NOT NULL DEFAULT '{}',
    scores bigint[],
    wakes_at time NOT NULL DEFAULT '08:30:00',
    walks bigint NOT NULL DEFAULT 1800000000,
    mood text COLLATE "C" NOT NULL DEFAULT 'calm',
    pin text COLLATE "C",
    visits integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    version bigint NOT NULL DEFAULT 1,
    deleted_at timestamptz,
    CONSTRAINT people_pkey PRIMARY KEY (id),
    CONSTRAINT people_email_domain CHECK (length(email) <= 320),
    CONSTRAINT people_code_domain CHECK (length(code) <= 20),
    CONSTRAINT people_home_street_domain CHECK (length(home_street) <= 120),
    CONSTRAINT people_home_city_domain CHECK (length(home_city) <= 80),
    CONSTRAINT people_home_extra_domain CHECK (length(home_extra) <= 80),
    CONSTRAINT people_tags_domain CHECK (array_position(tags, NULL) IS NULL AND coalesce(array_ndims(tags), 1) = 1),
    CONSTRAINT people_scores_domain CHECK (array_position(scores, NULL) IS NULL AND coalesce(array_ndims(scores), 1) = 1),
    CONSTRAINT people_wakes_at_domain CHECK (wakes_at < '24:00:00'),
    CONSTRAINT people_mood_domain CHECK (mood IN ('calm', 'glad')),
    CONSTRAINT people_pin_domain CHECK (length(pin) <= 8)
)"#,
                        "CREATE UNIQUE INDEX IF NOT EXISTS people_code_key ON people (code) WHERE deleted_at IS NULL",
                        "CREATE UNIQUE INDEX IF NOT EXISTS people_email_key ON people (email) WHERE deleted_at IS NULL",
                        r"CREATE OR REPLACE FUNCTION people_updated_at_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('diglot.migrating', true) IS DISTINCT FROM 'on' THEN
        NEW.updated_at := now();
    END IF;
    RETURN NEW;
END
$$",
                        r"CREATE OR REPLACE TRIGGER people_updated_at_touch BEFORE UPDATE ON people FOR EACH ROW
WHEN (NEW.updated_at = OLD.updated_at) EXECUTE FUNCTION people_updated_at_touch()",
                        "COMMENT ON TABLE people IS 'A person.'",
                        "COMMENT ON COLUMN people.email IS 'Unique whatever its case.'",
                        "COMMENT ON COLUMN people.home_street IS 'Street and number.'",
                        "COMMENT ON COLUMN people.home_city IS 'The city.'",
                        "COMMENT ON COLUMN people.home_extra IS 'What else the post needs.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table items",
                    class: Class::Additive,
                    effect: Effect::TableExists("items"),
                    table: Some("items"),
                    operation: Some(2),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS items (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    person_id uuid NOT NULL,
    quantity integer NOT NULL,
    price numeric(9, 2) NOT NULL,
    total numeric(18, 2) GENERATED ALWAYS AS (CAST(quantity * price AS numeric(18, 2))) STORED NOT NULL,
    address inet NOT NULL,
    CONSTRAINT items_pkey PRIMARY KEY (id),
    CONSTRAINT items_person_id_fkey FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE
)",
                        "CREATE INDEX IF NOT EXISTS items_person_id_id_idx ON items (person_id, id)",
                        "COMMENT ON TABLE items IS 'A thing in a numbered list.'",
                        "COMMENT ON COLUMN items.address IS 'Where it was seen.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table tags",
                    class: Class::Additive,
                    effect: Effect::TableExists("tags"),
                    table: Some("tags"),
                    operation: Some(3),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS tags (
    id uuid NOT NULL,
    word text COLLATE "C" NOT NULL,
    CONSTRAINT tags_pkey PRIMARY KEY (id),
    CONSTRAINT tags_word_key UNIQUE (word),
    CONSTRAINT tags_word_domain CHECK (length(word) <= 40)
)"#,
                        "COMMENT ON TABLE tags IS 'A word things are found by.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table item_tags",
                    class: Class::Additive,
                    effect: Effect::TableExists("item_tags"),
                    table: Some("item_tags"),
                    operation: Some(4),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS item_tags (
    item_id bigint NOT NULL,
    tag_id uuid NOT NULL,
    CONSTRAINT item_tags_pkey PRIMARY KEY (item_id, tag_id),
    CONSTRAINT item_tags_item_id_fkey FOREIGN KEY (item_id) REFERENCES items (id) ON DELETE CASCADE,
    CONSTRAINT item_tags_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES tags (id) ON DELETE CASCADE
)",
                        "CREATE INDEX IF NOT EXISTS item_tags_tag_id_item_id_idx ON item_tags (tag_id, item_id)",
                        "COMMENT ON TABLE item_tags IS 'Which words a thing has.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table memberships",
                    class: Class::Additive,
                    effect: Effect::TableExists("memberships"),
                    table: Some("memberships"),
                    operation: Some(5),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS memberships (
    club text COLLATE "C" NOT NULL,
    person_id uuid NOT NULL,
    note text COLLATE "C",
    CONSTRAINT memberships_pkey PRIMARY KEY (club, person_id),
    CONSTRAINT memberships_person_id_fkey FOREIGN KEY (person_id) REFERENCES people (id),
    CONSTRAINT memberships_club_domain CHECK (length(club) <= 20),
    CONSTRAINT memberships_note_domain CHECK (length(note) <= 80)
)"#,
                        "CREATE INDEX IF NOT EXISTS memberships_person_id_club_idx ON memberships (person_id, club)",
                        "COMMENT ON TABLE memberships IS 'A membership, known by two columns.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table fees",
                    class: Class::Additive,
                    effect: Effect::TableExists("fees"),
                    table: Some("fees"),
                    operation: Some(6),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS fees (
    id uuid NOT NULL,
    club text COLLATE "C" NOT NULL,
    person_id uuid NOT NULL,
    amount numeric(9, 2) NOT NULL,
    CONSTRAINT fees_pkey PRIMARY KEY (id),
    CONSTRAINT fees_club_person_id_fkey FOREIGN KEY (club, person_id) REFERENCES memberships (club, person_id) ON DELETE CASCADE,
    CONSTRAINT fees_club_domain CHECK (length(club) <= 20)
)"#,
                        "CREATE INDEX IF NOT EXISTS fees_club_person_id_id_idx ON fees (club, person_id, id)",
                        "COMMENT ON TABLE fees IS 'A fee of a membership.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table readings",
                    class: Class::Additive,
                    effect: Effect::TableExists("readings"),
                    table: Some("readings"),
                    operation: Some(7),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS readings (
    value double precision NOT NULL,
    taken_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT readings_value_domain CHECK (abs(value) <= '1.7976931348623157e308'::double precision)
)",
                        "COMMENT ON TABLE readings IS 'A reading nothing identifies.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table samples",
                    class: Class::Additive,
                    effect: Effect::TableExists("samples"),
                    table: Some("samples"),
                    operation: Some(8),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS samples (
    day date NOT NULL,
    number double precision NOT NULL,
    numbers double precision[],
    document jsonb,
    moment timestamptz,
    days date[],
    clock time,
    lasts bigint,
    CONSTRAINT samples_pkey PRIMARY KEY (day),
    CONSTRAINT samples_number_domain CHECK (abs(number) <= '1.7976931348623157e308'::double precision),
    CONSTRAINT samples_numbers_domain CHECK (array_position(numbers, NULL) IS NULL AND coalesce(array_ndims(numbers), 1) = 1),
    CONSTRAINT samples_days_domain CHECK (array_position(days, NULL) IS NULL AND coalesce(array_ndims(days), 1) = 1),
    CONSTRAINT samples_clock_domain CHECK (clock < '24:00:00')
)",
                        "COMMENT ON TABLE samples IS 'A value of every type that has a range, or parts that are not kept.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table branches",
                    class: Class::Additive,
                    effect: Effect::TableExists("branches"),
                    table: Some("branches"),
                    operation: Some(9),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS branches (
    id bigint NOT NULL,
    parent_id bigint,
    CONSTRAINT branches_pkey PRIMARY KEY (id),
    CONSTRAINT branches_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES branches (id) ON DELETE CASCADE
)",
                        "CREATE INDEX IF NOT EXISTS branches_parent_id_id_idx ON branches (parent_id, id)",
                        "COMMENT ON TABLE branches IS 'A thing in a tree that is felled whole.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table strict_rows",
                    class: Class::Additive,
                    effect: Effect::TableExists("strict_rows"),
                    table: Some("strict_rows"),
                    operation: Some(10),
                    sql: &[
                        "CREATE COLLATION IF NOT EXISTS diglot_caseless (provider = icu, locale = 'und-u-ks-level2', deterministic = false)",
                        r#"CREATE TABLE IF NOT EXISTS strict_rows (
    id bigint NOT NULL,
    code text COLLATE "C",
    label text COLLATE "C" NOT NULL,
    caseless text COLLATE diglot_caseless NOT NULL,
    low integer NOT NULL,
    high integer NOT NULL,
    total bigint GENERATED ALWAYS AS (CAST(low AS bigint) * CAST(high AS bigint)) STORED NOT NULL,
    price numeric(5, 2),
    cost numeric(6, 2) GENERATED ALWAYS AS (price * low) STORED,
    right_id bigint,
    left_id bigint,
    CONSTRAINT strict_rows_pkey PRIMARY KEY (id),
    CONSTRAINT z_sides_key UNIQUE (right_id, left_id),
    CONSTRAINT strict_rows_code_key UNIQUE (code),
    CONSTRAINT strict_rows_right_id_fkey FOREIGN KEY (right_id) REFERENCES branches (id) ON DELETE RESTRICT,
    CONSTRAINT strict_rows_left_id_fkey FOREIGN KEY (left_id) REFERENCES branches (id) ON DELETE RESTRICT,
    CONSTRAINT strict_rows_code_domain CHECK (length(code) <= 5),
    CONSTRAINT strict_rows_label_domain CHECK (length(label) <= 10),
    CONSTRAINT strict_rows_caseless_domain CHECK (length(caseless) <= 20),
    CONSTRAINT z_order CHECK (low <= high),
    CONSTRAINT a_total CHECK (total >= 0),
    CONSTRAINT m_caseless CHECK (caseless <> 'forbidden')
)"#,
                        "CREATE UNIQUE INDEX IF NOT EXISTS a_label_key ON strict_rows (lower(label)) WHERE left_id IS NOT NULL",
                        "CREATE INDEX IF NOT EXISTS strict_rows_right_id_id_idx ON strict_rows (right_id, id)",
                        "CREATE INDEX IF NOT EXISTS strict_rows_left_id_id_idx ON strict_rows (left_id, id)",
                        "COMMENT ON TABLE strict_rows IS 'A row that can break many rules at once.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create view wealth",
                    class: Class::Additive,
                    effect: Effect::ViewExists("wealth"),
                    operation: Some(11),
                    sql: &[
                        r#"CREATE OR REPLACE VIEW wealth AS
SELECT p.id, min(p.email COLLATE "C") COLLATE diglot_caseless AS email, p.mood, p.settings, count(i.id) AS items, coalesce(CAST(sum(i.total) AS numeric(18, 2)), 0.00) AS total
FROM people AS p
LEFT JOIN items AS i ON i.person_id = p.id
WHERE p.deleted_at IS NULL AND p.deleted_at IS NULL
GROUP BY p.id, p.email, p.mood"#,
                        "COMMENT ON VIEW wealth IS 'What everybody has.'",
                    ],
                    ..CompiledStep::PLAIN
                },
            ],
            back: CompiledBack::Steps(&[
                CompiledStep {
                    description: "drop view wealth",
                    class: Class::Narrowing,
                    effect: Effect::ViewMissing("wealth"),
                    operation: Some(11),
                    sql: &[
                        "DROP VIEW IF EXISTS wealth",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table strict_rows",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("strict_rows"),
                    lock: "ACCESS EXCLUSIVE on strict_rows, for a moment; ACCESS EXCLUSIVE on branches, for a moment",
                    table: Some("strict_rows"),
                    operation: Some(10),
                    loses: &[
                        ("table strict_rows", "SELECT count(*) FROM strict_rows"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS strict_rows",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table branches",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("branches"),
                    lock: "ACCESS EXCLUSIVE on branches, for a moment",
                    table: Some("branches"),
                    operation: Some(9),
                    loses: &[
                        ("table branches", "SELECT count(*) FROM branches"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS branches",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table samples",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("samples"),
                    lock: "ACCESS EXCLUSIVE on samples, for a moment",
                    table: Some("samples"),
                    operation: Some(8),
                    loses: &[
                        ("table samples", "SELECT count(*) FROM samples"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS samples",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table readings",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("readings"),
                    lock: "ACCESS EXCLUSIVE on readings, for a moment",
                    table: Some("readings"),
                    operation: Some(7),
                    loses: &[
                        ("table readings", "SELECT count(*) FROM readings"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS readings",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table fees",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("fees"),
                    lock: "ACCESS EXCLUSIVE on fees, for a moment; ACCESS EXCLUSIVE on memberships, for a moment",
                    table: Some("fees"),
                    operation: Some(6),
                    loses: &[
                        ("table fees", "SELECT count(*) FROM fees"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS fees",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table memberships",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("memberships"),
                    lock: "ACCESS EXCLUSIVE on memberships, for a moment; ACCESS EXCLUSIVE on people, for a moment",
                    table: Some("memberships"),
                    operation: Some(5),
                    loses: &[
                        ("table memberships", "SELECT count(*) FROM memberships"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS memberships",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table item_tags",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("item_tags"),
                    lock: "ACCESS EXCLUSIVE on item_tags, for a moment; ACCESS EXCLUSIVE on items and tags, for a moment",
                    table: Some("item_tags"),
                    operation: Some(4),
                    loses: &[
                        ("table item_tags", "SELECT count(*) FROM item_tags"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS item_tags",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table tags",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("tags"),
                    lock: "ACCESS EXCLUSIVE on tags, for a moment",
                    table: Some("tags"),
                    operation: Some(3),
                    loses: &[
                        ("table tags", "SELECT count(*) FROM tags"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS tags",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table items",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("items"),
                    lock: "ACCESS EXCLUSIVE on items, for a moment; ACCESS EXCLUSIVE on people, for a moment",
                    table: Some("items"),
                    operation: Some(2),
                    loses: &[
                        ("table items", "SELECT count(*) FROM items"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS items",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table people",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("people"),
                    lock: "ACCESS EXCLUSIVE on people, for a moment",
                    table: Some("people"),
                    operation: Some(1),
                    loses: &[
                        ("table people", "SELECT count(*) FROM people"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS people",
                        "DROP FUNCTION IF EXISTS people_updated_at_touch()",
                    ],
                    ..CompiledStep::PLAIN
                },
            ]),
        },
    ],
};
