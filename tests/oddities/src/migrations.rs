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
            description: "create table t_page",
            class: Class::Additive,
            effect: Effect::TableExists("t_page"),
            lock: "the database, for other writers",
            table: Some("t_page"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_page (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_page_pkey PRIMARY KEY (id),
    CONSTRAINT t_page_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_page (id),
    CONSTRAINT t_page_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_page_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_page_state_domain CHECK (state IN ('page', 'other')),
    CONSTRAINT t_page_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_page_title_key ON t_page (title)",
                "CREATE INDEX IF NOT EXISTS t_page_parent_id_id_idx ON t_page (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_page",
            class: Class::Additive,
            effect: Effect::TableExists("k_page"),
            lock: "the database, for other writers",
            table: Some("k_page"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_page (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_page_pkey PRIMARY KEY (id),
    CONSTRAINT k_page_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_page (id),
    CONSTRAINT k_page_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_page_parent_id_id_idx ON k_page (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_page_request",
            class: Class::Additive,
            effect: Effect::TableExists("t_page_request"),
            lock: "the database, for other writers",
            table: Some("t_page_request"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_page_request (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_page_request_pkey PRIMARY KEY (id),
    CONSTRAINT t_page_request_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_page_request (id),
    CONSTRAINT t_page_request_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_page_request_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_page_request_state_domain CHECK (state IN ('page_request', 'other')),
    CONSTRAINT t_page_request_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_page_request_title_key ON t_page_request (title)",
                "CREATE INDEX IF NOT EXISTS t_page_request_parent_id_id_idx ON t_page_request (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_page_request",
            class: Class::Additive,
            effect: Effect::TableExists("k_page_request"),
            lock: "the database, for other writers",
            table: Some("k_page_request"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_page_request (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_page_request_pkey PRIMARY KEY (id),
    CONSTRAINT k_page_request_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_page_request (id),
    CONSTRAINT k_page_request_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_page_request_parent_id_id_idx ON k_page_request (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_statement",
            class: Class::Additive,
            effect: Effect::TableExists("t_statement"),
            lock: "the database, for other writers",
            table: Some("t_statement"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_statement (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_statement_pkey PRIMARY KEY (id),
    CONSTRAINT t_statement_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_statement (id),
    CONSTRAINT t_statement_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_statement_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_statement_state_domain CHECK (state IN ('statement', 'other')),
    CONSTRAINT t_statement_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_statement_title_key ON t_statement (title)",
                "CREATE INDEX IF NOT EXISTS t_statement_parent_id_id_idx ON t_statement (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_statement",
            class: Class::Additive,
            effect: Effect::TableExists("k_statement"),
            lock: "the database, for other writers",
            table: Some("k_statement"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_statement (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_statement_pkey PRIMARY KEY (id),
    CONSTRAINT k_statement_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_statement (id),
    CONSTRAINT k_statement_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_statement_parent_id_id_idx ON k_statement (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_domain",
            class: Class::Additive,
            effect: Effect::TableExists("t_domain"),
            lock: "the database, for other writers",
            table: Some("t_domain"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_domain (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_domain_pkey PRIMARY KEY (id),
    CONSTRAINT t_domain_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_domain (id),
    CONSTRAINT t_domain_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_domain_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_domain_state_domain CHECK (state IN ('domain', 'other')),
    CONSTRAINT t_domain_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_domain_title_key ON t_domain (title)",
                "CREATE INDEX IF NOT EXISTS t_domain_parent_id_id_idx ON t_domain (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_domain",
            class: Class::Additive,
            effect: Effect::TableExists("k_domain"),
            lock: "the database, for other writers",
            table: Some("k_domain"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_domain (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_domain_pkey PRIMARY KEY (id),
    CONSTRAINT k_domain_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_domain (id),
    CONSTRAINT k_domain_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_domain_parent_id_id_idx ON k_domain (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_value",
            class: Class::Additive,
            effect: Effect::TableExists("t_value"),
            lock: "the database, for other writers",
            table: Some("t_value"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_value (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_value_pkey PRIMARY KEY (id),
    CONSTRAINT t_value_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_value (id),
    CONSTRAINT t_value_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_value_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_value_state_domain CHECK (state IN ('value', 'other')),
    CONSTRAINT t_value_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_value_title_key ON t_value (title)",
                "CREATE INDEX IF NOT EXISTS t_value_parent_id_id_idx ON t_value (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_value",
            class: Class::Additive,
            effect: Effect::TableExists("k_value"),
            lock: "the database, for other writers",
            table: Some("k_value"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_value (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_value_pkey PRIMARY KEY (id),
    CONSTRAINT k_value_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_value (id),
    CONSTRAINT k_value_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_value_parent_id_id_idx ON k_value (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_filter",
            class: Class::Additive,
            effect: Effect::TableExists("t_filter"),
            lock: "the database, for other writers",
            table: Some("t_filter"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_filter (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_filter_pkey PRIMARY KEY (id),
    CONSTRAINT t_filter_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_filter (id),
    CONSTRAINT t_filter_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_filter_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_filter_state_domain CHECK (state IN ('filter', 'other')),
    CONSTRAINT t_filter_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_filter_title_key ON t_filter (title)",
                "CREATE INDEX IF NOT EXISTS t_filter_parent_id_id_idx ON t_filter (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_filter",
            class: Class::Additive,
            effect: Effect::TableExists("k_filter"),
            lock: "the database, for other writers",
            table: Some("k_filter"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_filter (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_filter_pkey PRIMARY KEY (id),
    CONSTRAINT k_filter_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_filter (id),
    CONSTRAINT k_filter_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_filter_parent_id_id_idx ON k_filter (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_select",
            class: Class::Additive,
            effect: Effect::TableExists("t_select"),
            lock: "the database, for other writers",
            table: Some("t_select"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_select (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_select_pkey PRIMARY KEY (id),
    CONSTRAINT t_select_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_select (id),
    CONSTRAINT t_select_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_select_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_select_state_domain CHECK (state IN ('select', 'other')),
    CONSTRAINT t_select_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_select_title_key ON t_select (title)",
                "CREATE INDEX IF NOT EXISTS t_select_parent_id_id_idx ON t_select (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_select",
            class: Class::Additive,
            effect: Effect::TableExists("k_select"),
            lock: "the database, for other writers",
            table: Some("k_select"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_select (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_select_pkey PRIMARY KEY (id),
    CONSTRAINT k_select_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_select (id),
    CONSTRAINT k_select_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_select_parent_id_id_idx ON k_select (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_option",
            class: Class::Additive,
            effect: Effect::TableExists("t_option"),
            lock: "the database, for other writers",
            table: Some("t_option"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_option (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_option_pkey PRIMARY KEY (id),
    CONSTRAINT t_option_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_option (id),
    CONSTRAINT t_option_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_option_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_option_state_domain CHECK (state IN ('option', 'other')),
    CONSTRAINT t_option_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_option_title_key ON t_option (title)",
                "CREATE INDEX IF NOT EXISTS t_option_parent_id_id_idx ON t_option (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_option",
            class: Class::Additive,
            effect: Effect::TableExists("k_option"),
            lock: "the database, for other writers",
            table: Some("k_option"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_option (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_option_pkey PRIMARY KEY (id),
    CONSTRAINT k_option_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_option (id),
    CONSTRAINT k_option_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_option_parent_id_id_idx ON k_option (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_string",
            class: Class::Additive,
            effect: Effect::TableExists("t_string"),
            lock: "the database, for other writers",
            table: Some("t_string"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_string (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_string_pkey PRIMARY KEY (id),
    CONSTRAINT t_string_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_string (id),
    CONSTRAINT t_string_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_string_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_string_state_domain CHECK (state IN ('string', 'other')),
    CONSTRAINT t_string_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_string_title_key ON t_string (title)",
                "CREATE INDEX IF NOT EXISTS t_string_parent_id_id_idx ON t_string (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_string",
            class: Class::Additive,
            effect: Effect::TableExists("k_string"),
            lock: "the database, for other writers",
            table: Some("k_string"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_string (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_string_pkey PRIMARY KEY (id),
    CONSTRAINT k_string_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_string (id),
    CONSTRAINT k_string_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_string_parent_id_id_idx ON k_string (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_vec",
            class: Class::Additive,
            effect: Effect::TableExists("t_vec"),
            lock: "the database, for other writers",
            table: Some("t_vec"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_vec (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_vec_pkey PRIMARY KEY (id),
    CONSTRAINT t_vec_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_vec (id),
    CONSTRAINT t_vec_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_vec_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_vec_state_domain CHECK (state IN ('vec', 'other')),
    CONSTRAINT t_vec_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_vec_title_key ON t_vec (title)",
                "CREATE INDEX IF NOT EXISTS t_vec_parent_id_id_idx ON t_vec (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_vec",
            class: Class::Additive,
            effect: Effect::TableExists("k_vec"),
            lock: "the database, for other writers",
            table: Some("k_vec"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_vec (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_vec_pkey PRIMARY KEY (id),
    CONSTRAINT k_vec_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_vec (id),
    CONSTRAINT k_vec_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_vec_parent_id_id_idx ON k_vec (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_result",
            class: Class::Additive,
            effect: Effect::TableExists("t_result"),
            lock: "the database, for other writers",
            table: Some("t_result"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_result (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_result_pkey PRIMARY KEY (id),
    CONSTRAINT t_result_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_result (id),
    CONSTRAINT t_result_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_result_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_result_state_domain CHECK (state IN ('result', 'other')),
    CONSTRAINT t_result_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_result_title_key ON t_result (title)",
                "CREATE INDEX IF NOT EXISTS t_result_parent_id_id_idx ON t_result (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_result",
            class: Class::Additive,
            effect: Effect::TableExists("k_result"),
            lock: "the database, for other writers",
            table: Some("k_result"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_result (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_result_pkey PRIMARY KEY (id),
    CONSTRAINT k_result_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_result (id),
    CONSTRAINT k_result_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_result_parent_id_id_idx ON k_result (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_executor",
            class: Class::Additive,
            effect: Effect::TableExists("t_executor"),
            lock: "the database, for other writers",
            table: Some("t_executor"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_executor (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_executor_pkey PRIMARY KEY (id),
    CONSTRAINT t_executor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_executor (id),
    CONSTRAINT t_executor_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_executor_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_executor_state_domain CHECK (state IN ('executor', 'other')),
    CONSTRAINT t_executor_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_executor_title_key ON t_executor (title)",
                "CREATE INDEX IF NOT EXISTS t_executor_parent_id_id_idx ON t_executor (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_executor",
            class: Class::Additive,
            effect: Effect::TableExists("k_executor"),
            lock: "the database, for other writers",
            table: Some("k_executor"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_executor (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_executor_pkey PRIMARY KEY (id),
    CONSTRAINT k_executor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_executor (id),
    CONSTRAINT k_executor_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_executor_parent_id_id_idx ON k_executor (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_entity",
            class: Class::Additive,
            effect: Effect::TableExists("t_entity"),
            lock: "the database, for other writers",
            table: Some("t_entity"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_entity (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_entity_pkey PRIMARY KEY (id),
    CONSTRAINT t_entity_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_entity (id),
    CONSTRAINT t_entity_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_entity_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_entity_state_domain CHECK (state IN ('entity', 'other')),
    CONSTRAINT t_entity_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_entity_title_key ON t_entity (title)",
                "CREATE INDEX IF NOT EXISTS t_entity_parent_id_id_idx ON t_entity (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_entity",
            class: Class::Additive,
            effect: Effect::TableExists("k_entity"),
            lock: "the database, for other writers",
            table: Some("k_entity"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_entity (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_entity_pkey PRIMARY KEY (id),
    CONSTRAINT k_entity_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_entity (id),
    CONSTRAINT k_entity_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_entity_parent_id_id_idx ON k_entity (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_column",
            class: Class::Additive,
            effect: Effect::TableExists("t_column"),
            lock: "the database, for other writers",
            table: Some("t_column"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_column (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_column_pkey PRIMARY KEY (id),
    CONSTRAINT t_column_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_column (id),
    CONSTRAINT t_column_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_column_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_column_state_domain CHECK (state IN ('column', 'other')),
    CONSTRAINT t_column_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_column_title_key ON t_column (title)",
                "CREATE INDEX IF NOT EXISTS t_column_parent_id_id_idx ON t_column (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_column",
            class: Class::Additive,
            effect: Effect::TableExists("k_column"),
            lock: "the database, for other writers",
            table: Some("k_column"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_column (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_column_pkey PRIMARY KEY (id),
    CONSTRAINT k_column_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_column (id),
    CONSTRAINT k_column_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_column_parent_id_id_idx ON k_column (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_columns",
            class: Class::Additive,
            effect: Effect::TableExists("t_columns"),
            lock: "the database, for other writers",
            table: Some("t_columns"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_columns (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_columns_pkey PRIMARY KEY (id),
    CONSTRAINT t_columns_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_columns (id),
    CONSTRAINT t_columns_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_columns_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_columns_state_domain CHECK (state IN ('columns', 'other')),
    CONSTRAINT t_columns_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_columns_title_key ON t_columns (title)",
                "CREATE INDEX IF NOT EXISTS t_columns_parent_id_id_idx ON t_columns (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_columns",
            class: Class::Additive,
            effect: Effect::TableExists("k_columns"),
            lock: "the database, for other writers",
            table: Some("k_columns"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_columns (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_columns_pkey PRIMARY KEY (id),
    CONSTRAINT k_columns_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_columns (id),
    CONSTRAINT k_columns_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_columns_parent_id_id_idx ON k_columns (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_unique_key",
            class: Class::Additive,
            effect: Effect::TableExists("t_unique_key"),
            lock: "the database, for other writers",
            table: Some("t_unique_key"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_unique_key (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_unique_key_pkey PRIMARY KEY (id),
    CONSTRAINT t_unique_key_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_unique_key (id),
    CONSTRAINT t_unique_key_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_unique_key_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_unique_key_state_domain CHECK (state IN ('unique_key', 'other')),
    CONSTRAINT t_unique_key_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_unique_key_title_key ON t_unique_key (title)",
                "CREATE INDEX IF NOT EXISTS t_unique_key_parent_id_id_idx ON t_unique_key (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_unique_key",
            class: Class::Additive,
            effect: Effect::TableExists("k_unique_key"),
            lock: "the database, for other writers",
            table: Some("k_unique_key"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_unique_key (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_unique_key_pkey PRIMARY KEY (id),
    CONSTRAINT k_unique_key_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_unique_key (id),
    CONSTRAINT k_unique_key_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_unique_key_parent_id_id_idx ON k_unique_key (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_write",
            class: Class::Additive,
            effect: Effect::TableExists("t_write"),
            lock: "the database, for other writers",
            table: Some("t_write"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_write (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_write_pkey PRIMARY KEY (id),
    CONSTRAINT t_write_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_write (id),
    CONSTRAINT t_write_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_write_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_write_state_domain CHECK (state IN ('write', 'other')),
    CONSTRAINT t_write_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_write_title_key ON t_write (title)",
                "CREATE INDEX IF NOT EXISTS t_write_parent_id_id_idx ON t_write (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_write",
            class: Class::Additive,
            effect: Effect::TableExists("k_write"),
            lock: "the database, for other writers",
            table: Some("k_write"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_write (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_write_pkey PRIMARY KEY (id),
    CONSTRAINT k_write_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_write (id),
    CONSTRAINT k_write_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_write_parent_id_id_idx ON k_write (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_write_kind",
            class: Class::Additive,
            effect: Effect::TableExists("t_write_kind"),
            lock: "the database, for other writers",
            table: Some("t_write_kind"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_write_kind (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_write_kind_pkey PRIMARY KEY (id),
    CONSTRAINT t_write_kind_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_write_kind (id),
    CONSTRAINT t_write_kind_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_write_kind_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_write_kind_state_domain CHECK (state IN ('write_kind', 'other')),
    CONSTRAINT t_write_kind_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_write_kind_title_key ON t_write_kind (title)",
                "CREATE INDEX IF NOT EXISTS t_write_kind_parent_id_id_idx ON t_write_kind (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_write_kind",
            class: Class::Additive,
            effect: Effect::TableExists("k_write_kind"),
            lock: "the database, for other writers",
            table: Some("k_write_kind"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_write_kind (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_write_kind_pkey PRIMARY KEY (id),
    CONSTRAINT k_write_kind_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_write_kind (id),
    CONSTRAINT k_write_kind_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_write_kind_parent_id_id_idx ON k_write_kind (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_row",
            class: Class::Additive,
            effect: Effect::TableExists("t_row"),
            lock: "the database, for other writers",
            table: Some("t_row"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_row (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_row_pkey PRIMARY KEY (id),
    CONSTRAINT t_row_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_row (id),
    CONSTRAINT t_row_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_row_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_row_state_domain CHECK (state IN ('row', 'other')),
    CONSTRAINT t_row_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_row_title_key ON t_row (title)",
                "CREATE INDEX IF NOT EXISTS t_row_parent_id_id_idx ON t_row (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_row",
            class: Class::Additive,
            effect: Effect::TableExists("k_row"),
            lock: "the database, for other writers",
            table: Some("k_row"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_row (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_row_pkey PRIMARY KEY (id),
    CONSTRAINT k_row_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_row (id),
    CONSTRAINT k_row_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_row_parent_id_id_idx ON k_row (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_rows",
            class: Class::Additive,
            effect: Effect::TableExists("t_rows"),
            lock: "the database, for other writers",
            table: Some("t_rows"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_rows (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_rows_pkey PRIMARY KEY (id),
    CONSTRAINT t_rows_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_rows (id),
    CONSTRAINT t_rows_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_rows_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_rows_state_domain CHECK (state IN ('rows', 'other')),
    CONSTRAINT t_rows_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_rows_title_key ON t_rows (title)",
                "CREATE INDEX IF NOT EXISTS t_rows_parent_id_id_idx ON t_rows (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_rows",
            class: Class::Additive,
            effect: Effect::TableExists("k_rows"),
            lock: "the database, for other writers",
            table: Some("k_rows"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_rows (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_rows_pkey PRIMARY KEY (id),
    CONSTRAINT k_rows_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_rows (id),
    CONSTRAINT k_rows_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_rows_parent_id_id_idx ON k_rows (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_error",
            class: Class::Additive,
            effect: Effect::TableExists("t_error"),
            lock: "the database, for other writers",
            table: Some("t_error"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_error (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_error_pkey PRIMARY KEY (id),
    CONSTRAINT t_error_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_error (id),
    CONSTRAINT t_error_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_error_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_error_state_domain CHECK (state IN ('error', 'other')),
    CONSTRAINT t_error_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_error_title_key ON t_error (title)",
                "CREATE INDEX IF NOT EXISTS t_error_parent_id_id_idx ON t_error (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_error",
            class: Class::Additive,
            effect: Effect::TableExists("k_error"),
            lock: "the database, for other writers",
            table: Some("k_error"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_error (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_error_pkey PRIMARY KEY (id),
    CONSTRAINT k_error_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_error (id),
    CONSTRAINT k_error_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_error_parent_id_id_idx ON k_error (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_stream",
            class: Class::Additive,
            effect: Effect::TableExists("t_stream"),
            lock: "the database, for other writers",
            table: Some("t_stream"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_stream (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_stream_pkey PRIMARY KEY (id),
    CONSTRAINT t_stream_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_stream (id),
    CONSTRAINT t_stream_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_stream_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_stream_state_domain CHECK (state IN ('stream', 'other')),
    CONSTRAINT t_stream_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_stream_title_key ON t_stream (title)",
                "CREATE INDEX IF NOT EXISTS t_stream_parent_id_id_idx ON t_stream (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_stream",
            class: Class::Additive,
            effect: Effect::TableExists("k_stream"),
            lock: "the database, for other writers",
            table: Some("k_stream"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_stream (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_stream_pkey PRIMARY KEY (id),
    CONSTRAINT k_stream_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_stream (id),
    CONSTRAINT k_stream_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_stream_parent_id_id_idx ON k_stream (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_bulk",
            class: Class::Additive,
            effect: Effect::TableExists("t_bulk"),
            lock: "the database, for other writers",
            table: Some("t_bulk"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_bulk (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_bulk_pkey PRIMARY KEY (id),
    CONSTRAINT t_bulk_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_bulk (id),
    CONSTRAINT t_bulk_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_bulk_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_bulk_state_domain CHECK (state IN ('bulk', 'other')),
    CONSTRAINT t_bulk_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_bulk_title_key ON t_bulk (title)",
                "CREATE INDEX IF NOT EXISTS t_bulk_parent_id_id_idx ON t_bulk (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_bulk",
            class: Class::Additive,
            effect: Effect::TableExists("k_bulk"),
            lock: "the database, for other writers",
            table: Some("k_bulk"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_bulk (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_bulk_pkey PRIMARY KEY (id),
    CONSTRAINT k_bulk_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_bulk (id),
    CONSTRAINT k_bulk_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_bulk_parent_id_id_idx ON k_bulk (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_keyed",
            class: Class::Additive,
            effect: Effect::TableExists("t_keyed"),
            lock: "the database, for other writers",
            table: Some("t_keyed"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_keyed (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_keyed_pkey PRIMARY KEY (id),
    CONSTRAINT t_keyed_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_keyed (id),
    CONSTRAINT t_keyed_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_keyed_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_keyed_state_domain CHECK (state IN ('keyed', 'other')),
    CONSTRAINT t_keyed_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_keyed_title_key ON t_keyed (title)",
                "CREATE INDEX IF NOT EXISTS t_keyed_parent_id_id_idx ON t_keyed (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_keyed",
            class: Class::Additive,
            effect: Effect::TableExists("k_keyed"),
            lock: "the database, for other writers",
            table: Some("k_keyed"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_keyed (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_keyed_pkey PRIMARY KEY (id),
    CONSTRAINT k_keyed_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_keyed (id),
    CONSTRAINT k_keyed_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_keyed_parent_id_id_idx ON k_keyed (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_from_row",
            class: Class::Additive,
            effect: Effect::TableExists("t_from_row"),
            lock: "the database, for other writers",
            table: Some("t_from_row"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_from_row (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_from_row_pkey PRIMARY KEY (id),
    CONSTRAINT t_from_row_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_from_row (id),
    CONSTRAINT t_from_row_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_from_row_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_from_row_state_domain CHECK (state IN ('from_row', 'other')),
    CONSTRAINT t_from_row_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_from_row_title_key ON t_from_row (title)",
                "CREATE INDEX IF NOT EXISTS t_from_row_parent_id_id_idx ON t_from_row (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_from_row",
            class: Class::Additive,
            effect: Effect::TableExists("k_from_row"),
            lock: "the database, for other writers",
            table: Some("k_from_row"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_from_row (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_from_row_pkey PRIMARY KEY (id),
    CONSTRAINT k_from_row_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_from_row (id),
    CONSTRAINT k_from_row_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_from_row_parent_id_id_idx ON k_from_row (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_enumeration",
            class: Class::Additive,
            effect: Effect::TableExists("t_enumeration"),
            lock: "the database, for other writers",
            table: Some("t_enumeration"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_enumeration (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_enumeration_pkey PRIMARY KEY (id),
    CONSTRAINT t_enumeration_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_enumeration (id),
    CONSTRAINT t_enumeration_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_enumeration_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_enumeration_state_domain CHECK (state IN ('enumeration', 'other')),
    CONSTRAINT t_enumeration_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_enumeration_title_key ON t_enumeration (title)",
                "CREATE INDEX IF NOT EXISTS t_enumeration_parent_id_id_idx ON t_enumeration (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_enumeration",
            class: Class::Additive,
            effect: Effect::TableExists("k_enumeration"),
            lock: "the database, for other writers",
            table: Some("k_enumeration"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_enumeration (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_enumeration_pkey PRIMARY KEY (id),
    CONSTRAINT k_enumeration_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_enumeration (id),
    CONSTRAINT k_enumeration_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_enumeration_parent_id_id_idx ON k_enumeration (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_table_info",
            class: Class::Additive,
            effect: Effect::TableExists("t_table_info"),
            lock: "the database, for other writers",
            table: Some("t_table_info"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_table_info (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_table_info_pkey PRIMARY KEY (id),
    CONSTRAINT t_table_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_table_info (id),
    CONSTRAINT t_table_info_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_table_info_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_table_info_state_domain CHECK (state IN ('table_info', 'other')),
    CONSTRAINT t_table_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_table_info_title_key ON t_table_info (title)",
                "CREATE INDEX IF NOT EXISTS t_table_info_parent_id_id_idx ON t_table_info (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_table_info",
            class: Class::Additive,
            effect: Effect::TableExists("k_table_info"),
            lock: "the database, for other writers",
            table: Some("k_table_info"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_table_info (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_table_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_table_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_table_info (id),
    CONSTRAINT k_table_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_table_info_parent_id_id_idx ON k_table_info (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_column_info",
            class: Class::Additive,
            effect: Effect::TableExists("t_column_info"),
            lock: "the database, for other writers",
            table: Some("t_column_info"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_column_info (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_column_info_pkey PRIMARY KEY (id),
    CONSTRAINT t_column_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_column_info (id),
    CONSTRAINT t_column_info_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_column_info_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_column_info_state_domain CHECK (state IN ('column_info', 'other')),
    CONSTRAINT t_column_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_column_info_title_key ON t_column_info (title)",
                "CREATE INDEX IF NOT EXISTS t_column_info_parent_id_id_idx ON t_column_info (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_column_info",
            class: Class::Additive,
            effect: Effect::TableExists("k_column_info"),
            lock: "the database, for other writers",
            table: Some("k_column_info"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_column_info (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_column_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_column_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_column_info (id),
    CONSTRAINT k_column_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_column_info_parent_id_id_idx ON k_column_info (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_link_info",
            class: Class::Additive,
            effect: Effect::TableExists("t_link_info"),
            lock: "the database, for other writers",
            table: Some("t_link_info"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_link_info (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_link_info_pkey PRIMARY KEY (id),
    CONSTRAINT t_link_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_link_info (id),
    CONSTRAINT t_link_info_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_link_info_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_link_info_state_domain CHECK (state IN ('link_info', 'other')),
    CONSTRAINT t_link_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_link_info_title_key ON t_link_info (title)",
                "CREATE INDEX IF NOT EXISTS t_link_info_parent_id_id_idx ON t_link_info (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_link_info",
            class: Class::Additive,
            effect: Effect::TableExists("k_link_info"),
            lock: "the database, for other writers",
            table: Some("k_link_info"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_link_info (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_link_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_link_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_link_info (id),
    CONSTRAINT k_link_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_link_info_parent_id_id_idx ON k_link_info (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_reference_info",
            class: Class::Additive,
            effect: Effect::TableExists("t_reference_info"),
            lock: "the database, for other writers",
            table: Some("t_reference_info"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_reference_info (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_reference_info_pkey PRIMARY KEY (id),
    CONSTRAINT t_reference_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_reference_info (id),
    CONSTRAINT t_reference_info_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_reference_info_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_reference_info_state_domain CHECK (state IN ('reference_info', 'other')),
    CONSTRAINT t_reference_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_reference_info_title_key ON t_reference_info (title)",
                "CREATE INDEX IF NOT EXISTS t_reference_info_parent_id_id_idx ON t_reference_info (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_reference_info",
            class: Class::Additive,
            effect: Effect::TableExists("k_reference_info"),
            lock: "the database, for other writers",
            table: Some("k_reference_info"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_reference_info (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_reference_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_reference_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_reference_info (id),
    CONSTRAINT k_reference_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_reference_info_parent_id_id_idx ON k_reference_info (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_referencing_info",
            class: Class::Additive,
            effect: Effect::TableExists("t_referencing_info"),
            lock: "the database, for other writers",
            table: Some("t_referencing_info"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_referencing_info (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_referencing_info_pkey PRIMARY KEY (id),
    CONSTRAINT t_referencing_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_referencing_info (id),
    CONSTRAINT t_referencing_info_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_referencing_info_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_referencing_info_state_domain CHECK (state IN ('referencing_info', 'other')),
    CONSTRAINT t_referencing_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_referencing_info_title_key ON t_referencing_info (title)",
                "CREATE INDEX IF NOT EXISTS t_referencing_info_parent_id_id_idx ON t_referencing_info (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_referencing_info",
            class: Class::Additive,
            effect: Effect::TableExists("k_referencing_info"),
            lock: "the database, for other writers",
            table: Some("k_referencing_info"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_referencing_info (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_referencing_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_referencing_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_referencing_info (id),
    CONSTRAINT k_referencing_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_referencing_info_parent_id_id_idx ON k_referencing_info (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_unique_info",
            class: Class::Additive,
            effect: Effect::TableExists("t_unique_info"),
            lock: "the database, for other writers",
            table: Some("t_unique_info"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_unique_info (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_unique_info_pkey PRIMARY KEY (id),
    CONSTRAINT t_unique_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_unique_info (id),
    CONSTRAINT t_unique_info_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_unique_info_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_unique_info_state_domain CHECK (state IN ('unique_info', 'other')),
    CONSTRAINT t_unique_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_unique_info_title_key ON t_unique_info (title)",
                "CREATE INDEX IF NOT EXISTS t_unique_info_parent_id_id_idx ON t_unique_info (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_unique_info",
            class: Class::Additive,
            effect: Effect::TableExists("k_unique_info"),
            lock: "the database, for other writers",
            table: Some("k_unique_info"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_unique_info (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_unique_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_unique_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_unique_info (id),
    CONSTRAINT k_unique_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_unique_info_parent_id_id_idx ON k_unique_info (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_update",
            class: Class::Additive,
            effect: Effect::TableExists("t_update"),
            lock: "the database, for other writers",
            table: Some("t_update"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_update (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_update_pkey PRIMARY KEY (id),
    CONSTRAINT t_update_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_update (id),
    CONSTRAINT t_update_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_update_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_update_state_domain CHECK (state IN ('update', 'other')),
    CONSTRAINT t_update_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_update_title_key ON t_update (title)",
                "CREATE INDEX IF NOT EXISTS t_update_parent_id_id_idx ON t_update (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_update",
            class: Class::Additive,
            effect: Effect::TableExists("k_update"),
            lock: "the database, for other writers",
            table: Some("k_update"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_update (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_update_pkey PRIMARY KEY (id),
    CONSTRAINT k_update_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_update (id),
    CONSTRAINT k_update_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_update_parent_id_id_idx ON k_update (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_secret",
            class: Class::Additive,
            effect: Effect::TableExists("t_secret"),
            lock: "the database, for other writers",
            table: Some("t_secret"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_secret (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_secret_pkey PRIMARY KEY (id),
    CONSTRAINT t_secret_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_secret (id),
    CONSTRAINT t_secret_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_secret_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_secret_state_domain CHECK (state IN ('secret', 'other')),
    CONSTRAINT t_secret_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_secret_title_key ON t_secret (title)",
                "CREATE INDEX IF NOT EXISTS t_secret_parent_id_id_idx ON t_secret (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_secret",
            class: Class::Additive,
            effect: Effect::TableExists("k_secret"),
            lock: "the database, for other writers",
            table: Some("k_secret"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_secret (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_secret_pkey PRIMARY KEY (id),
    CONSTRAINT k_secret_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_secret (id),
    CONSTRAINT k_secret_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_secret_parent_id_id_idx ON k_secret (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_serialize",
            class: Class::Additive,
            effect: Effect::TableExists("t_serialize"),
            lock: "the database, for other writers",
            table: Some("t_serialize"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_serialize (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_serialize_pkey PRIMARY KEY (id),
    CONSTRAINT t_serialize_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_serialize (id),
    CONSTRAINT t_serialize_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_serialize_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_serialize_state_domain CHECK (state IN ('serialize', 'other')),
    CONSTRAINT t_serialize_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_serialize_title_key ON t_serialize (title)",
                "CREATE INDEX IF NOT EXISTS t_serialize_parent_id_id_idx ON t_serialize (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_serialize",
            class: Class::Additive,
            effect: Effect::TableExists("k_serialize"),
            lock: "the database, for other writers",
            table: Some("k_serialize"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_serialize (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_serialize_pkey PRIMARY KEY (id),
    CONSTRAINT k_serialize_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_serialize (id),
    CONSTRAINT k_serialize_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_serialize_parent_id_id_idx ON k_serialize (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_deserialize",
            class: Class::Additive,
            effect: Effect::TableExists("t_deserialize"),
            lock: "the database, for other writers",
            table: Some("t_deserialize"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_deserialize (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_deserialize_pkey PRIMARY KEY (id),
    CONSTRAINT t_deserialize_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_deserialize (id),
    CONSTRAINT t_deserialize_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_deserialize_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_deserialize_state_domain CHECK (state IN ('deserialize', 'other')),
    CONSTRAINT t_deserialize_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_deserialize_title_key ON t_deserialize (title)",
                "CREATE INDEX IF NOT EXISTS t_deserialize_parent_id_id_idx ON t_deserialize (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_deserialize",
            class: Class::Additive,
            effect: Effect::TableExists("k_deserialize"),
            lock: "the database, for other writers",
            table: Some("k_deserialize"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_deserialize (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_deserialize_pkey PRIMARY KEY (id),
    CONSTRAINT k_deserialize_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_deserialize (id),
    CONSTRAINT k_deserialize_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_deserialize_parent_id_id_idx ON k_deserialize (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_box",
            class: Class::Additive,
            effect: Effect::TableExists("t_box"),
            lock: "the database, for other writers",
            table: Some("t_box"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_box (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_box_pkey PRIMARY KEY (id),
    CONSTRAINT t_box_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_box (id),
    CONSTRAINT t_box_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_box_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_box_state_domain CHECK (state IN ('box', 'other')),
    CONSTRAINT t_box_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_box_title_key ON t_box (title)",
                "CREATE INDEX IF NOT EXISTS t_box_parent_id_id_idx ON t_box (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_box",
            class: Class::Additive,
            effect: Effect::TableExists("k_box"),
            lock: "the database, for other writers",
            table: Some("k_box"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_box (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_box_pkey PRIMARY KEY (id),
    CONSTRAINT k_box_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_box (id),
    CONSTRAINT k_box_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_box_parent_id_id_idx ON k_box (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_default",
            class: Class::Additive,
            effect: Effect::TableExists("t_default"),
            lock: "the database, for other writers",
            table: Some("t_default"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_default (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_default_pkey PRIMARY KEY (id),
    CONSTRAINT t_default_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_default (id),
    CONSTRAINT t_default_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_default_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_default_state_domain CHECK (state IN ('default', 'other')),
    CONSTRAINT t_default_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_default_title_key ON t_default (title)",
                "CREATE INDEX IF NOT EXISTS t_default_parent_id_id_idx ON t_default (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_default",
            class: Class::Additive,
            effect: Effect::TableExists("k_default"),
            lock: "the database, for other writers",
            table: Some("k_default"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_default (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_default_pkey PRIMARY KEY (id),
    CONSTRAINT k_default_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_default (id),
    CONSTRAINT k_default_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_default_parent_id_id_idx ON k_default (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_clone",
            class: Class::Additive,
            effect: Effect::TableExists("t_clone"),
            lock: "the database, for other writers",
            table: Some("t_clone"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_clone (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_clone_pkey PRIMARY KEY (id),
    CONSTRAINT t_clone_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_clone (id),
    CONSTRAINT t_clone_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_clone_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_clone_state_domain CHECK (state IN ('clone', 'other')),
    CONSTRAINT t_clone_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_clone_title_key ON t_clone (title)",
                "CREATE INDEX IF NOT EXISTS t_clone_parent_id_id_idx ON t_clone (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_clone",
            class: Class::Additive,
            effect: Effect::TableExists("k_clone"),
            lock: "the database, for other writers",
            table: Some("k_clone"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_clone (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_clone_pkey PRIMARY KEY (id),
    CONSTRAINT k_clone_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_clone (id),
    CONSTRAINT k_clone_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_clone_parent_id_id_idx ON k_clone (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_debug",
            class: Class::Additive,
            effect: Effect::TableExists("t_debug"),
            lock: "the database, for other writers",
            table: Some("t_debug"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_debug (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_debug_pkey PRIMARY KEY (id),
    CONSTRAINT t_debug_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_debug (id),
    CONSTRAINT t_debug_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_debug_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_debug_state_domain CHECK (state IN ('debug', 'other')),
    CONSTRAINT t_debug_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_debug_title_key ON t_debug (title)",
                "CREATE INDEX IF NOT EXISTS t_debug_parent_id_id_idx ON t_debug (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_debug",
            class: Class::Additive,
            effect: Effect::TableExists("k_debug"),
            lock: "the database, for other writers",
            table: Some("k_debug"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_debug (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_debug_pkey PRIMARY KEY (id),
    CONSTRAINT k_debug_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_debug (id),
    CONSTRAINT k_debug_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_debug_parent_id_id_idx ON k_debug (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_send",
            class: Class::Additive,
            effect: Effect::TableExists("t_send"),
            lock: "the database, for other writers",
            table: Some("t_send"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_send (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_send_pkey PRIMARY KEY (id),
    CONSTRAINT t_send_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_send (id),
    CONSTRAINT t_send_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_send_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_send_state_domain CHECK (state IN ('send', 'other')),
    CONSTRAINT t_send_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_send_title_key ON t_send (title)",
                "CREATE INDEX IF NOT EXISTS t_send_parent_id_id_idx ON t_send (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_send",
            class: Class::Additive,
            effect: Effect::TableExists("k_send"),
            lock: "the database, for other writers",
            table: Some("k_send"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_send (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_send_pkey PRIMARY KEY (id),
    CONSTRAINT k_send_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_send (id),
    CONSTRAINT k_send_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_send_parent_id_id_idx ON k_send (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_sync",
            class: Class::Additive,
            effect: Effect::TableExists("t_sync"),
            lock: "the database, for other writers",
            table: Some("t_sync"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_sync (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_sync_pkey PRIMARY KEY (id),
    CONSTRAINT t_sync_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_sync (id),
    CONSTRAINT t_sync_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_sync_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_sync_state_domain CHECK (state IN ('sync', 'other')),
    CONSTRAINT t_sync_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_sync_title_key ON t_sync (title)",
                "CREATE INDEX IF NOT EXISTS t_sync_parent_id_id_idx ON t_sync (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_sync",
            class: Class::Additive,
            effect: Effect::TableExists("k_sync"),
            lock: "the database, for other writers",
            table: Some("k_sync"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_sync (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_sync_pkey PRIMARY KEY (id),
    CONSTRAINT k_sync_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_sync (id),
    CONSTRAINT k_sync_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_sync_parent_id_id_idx ON k_sync (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_iterator",
            class: Class::Additive,
            effect: Effect::TableExists("t_iterator"),
            lock: "the database, for other writers",
            table: Some("t_iterator"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_iterator (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_iterator_pkey PRIMARY KEY (id),
    CONSTRAINT t_iterator_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_iterator (id),
    CONSTRAINT t_iterator_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_iterator_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_iterator_state_domain CHECK (state IN ('iterator', 'other')),
    CONSTRAINT t_iterator_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_iterator_title_key ON t_iterator (title)",
                "CREATE INDEX IF NOT EXISTS t_iterator_parent_id_id_idx ON t_iterator (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_iterator",
            class: Class::Additive,
            effect: Effect::TableExists("k_iterator"),
            lock: "the database, for other writers",
            table: Some("k_iterator"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_iterator (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_iterator_pkey PRIMARY KEY (id),
    CONSTRAINT k_iterator_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_iterator (id),
    CONSTRAINT k_iterator_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_iterator_parent_id_id_idx ON k_iterator (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_future",
            class: Class::Additive,
            effect: Effect::TableExists("t_future"),
            lock: "the database, for other writers",
            table: Some("t_future"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_future (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_future_pkey PRIMARY KEY (id),
    CONSTRAINT t_future_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_future (id),
    CONSTRAINT t_future_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_future_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_future_state_domain CHECK (state IN ('future', 'other')),
    CONSTRAINT t_future_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_future_title_key ON t_future (title)",
                "CREATE INDEX IF NOT EXISTS t_future_parent_id_id_idx ON t_future (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_future",
            class: Class::Additive,
            effect: Effect::TableExists("k_future"),
            lock: "the database, for other writers",
            table: Some("k_future"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_future (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_future_pkey PRIMARY KEY (id),
    CONSTRAINT k_future_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_future (id),
    CONSTRAINT k_future_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_future_parent_id_id_idx ON k_future (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_into",
            class: Class::Additive,
            effect: Effect::TableExists("t_into"),
            lock: "the database, for other writers",
            table: Some("t_into"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_into (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_into_pkey PRIMARY KEY (id),
    CONSTRAINT t_into_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_into (id),
    CONSTRAINT t_into_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_into_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_into_state_domain CHECK (state IN ('into', 'other')),
    CONSTRAINT t_into_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_into_title_key ON t_into (title)",
                "CREATE INDEX IF NOT EXISTS t_into_parent_id_id_idx ON t_into (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_into",
            class: Class::Additive,
            effect: Effect::TableExists("k_into"),
            lock: "the database, for other writers",
            table: Some("k_into"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_into (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_into_pkey PRIMARY KEY (id),
    CONSTRAINT k_into_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_into (id),
    CONSTRAINT k_into_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_into_parent_id_id_idx ON k_into (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_from",
            class: Class::Additive,
            effect: Effect::TableExists("t_from"),
            lock: "the database, for other writers",
            table: Some("t_from"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_from (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_from_pkey PRIMARY KEY (id),
    CONSTRAINT t_from_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_from (id),
    CONSTRAINT t_from_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_from_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_from_state_domain CHECK (state IN ('from', 'other')),
    CONSTRAINT t_from_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_from_title_key ON t_from (title)",
                "CREATE INDEX IF NOT EXISTS t_from_parent_id_id_idx ON t_from (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_from",
            class: Class::Additive,
            effect: Effect::TableExists("k_from"),
            lock: "the database, for other writers",
            table: Some("k_from"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_from (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_from_pkey PRIMARY KEY (id),
    CONSTRAINT k_from_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_from (id),
    CONSTRAINT k_from_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_from_parent_id_id_idx ON k_from (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_key",
            class: Class::Additive,
            effect: Effect::TableExists("t_key"),
            lock: "the database, for other writers",
            table: Some("t_key"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_key (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_key_pkey PRIMARY KEY (id),
    CONSTRAINT t_key_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_key (id),
    CONSTRAINT t_key_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_key_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_key_state_domain CHECK (state IN ('key', 'other')),
    CONSTRAINT t_key_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_key_title_key ON t_key (title)",
                "CREATE INDEX IF NOT EXISTS t_key_parent_id_id_idx ON t_key (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_key",
            class: Class::Additive,
            effect: Effect::TableExists("k_key"),
            lock: "the database, for other writers",
            table: Some("k_key"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_key (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_key_pkey PRIMARY KEY (id),
    CONSTRAINT k_key_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_key (id),
    CONSTRAINT k_key_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_key_parent_id_id_idx ON k_key (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_cursor",
            class: Class::Additive,
            effect: Effect::TableExists("t_cursor"),
            lock: "the database, for other writers",
            table: Some("t_cursor"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_cursor (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_cursor_pkey PRIMARY KEY (id),
    CONSTRAINT t_cursor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_cursor (id),
    CONSTRAINT t_cursor_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_cursor_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_cursor_state_domain CHECK (state IN ('cursor', 'other')),
    CONSTRAINT t_cursor_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_cursor_title_key ON t_cursor (title)",
                "CREATE INDEX IF NOT EXISTS t_cursor_parent_id_id_idx ON t_cursor (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_cursor",
            class: Class::Additive,
            effect: Effect::TableExists("k_cursor"),
            lock: "the database, for other writers",
            table: Some("k_cursor"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_cursor (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_cursor_pkey PRIMARY KEY (id),
    CONSTRAINT k_cursor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_cursor (id),
    CONSTRAINT k_cursor_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_cursor_parent_id_id_idx ON k_cursor (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_database",
            class: Class::Additive,
            effect: Effect::TableExists("t_database"),
            lock: "the database, for other writers",
            table: Some("t_database"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_database (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_database_pkey PRIMARY KEY (id),
    CONSTRAINT t_database_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_database (id),
    CONSTRAINT t_database_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_database_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_database_state_domain CHECK (state IN ('database', 'other')),
    CONSTRAINT t_database_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_database_title_key ON t_database (title)",
                "CREATE INDEX IF NOT EXISTS t_database_parent_id_id_idx ON t_database (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_database",
            class: Class::Additive,
            effect: Effect::TableExists("k_database"),
            lock: "the database, for other writers",
            table: Some("k_database"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_database (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_database_pkey PRIMARY KEY (id),
    CONSTRAINT k_database_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_database (id),
    CONSTRAINT k_database_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_database_parent_id_id_idx ON k_database (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_transaction",
            class: Class::Additive,
            effect: Effect::TableExists("t_transaction"),
            lock: "the database, for other writers",
            table: Some("t_transaction"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_transaction (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_transaction_pkey PRIMARY KEY (id),
    CONSTRAINT t_transaction_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_transaction (id),
    CONSTRAINT t_transaction_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_transaction_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_transaction_state_domain CHECK (state IN ('transaction', 'other')),
    CONSTRAINT t_transaction_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_transaction_title_key ON t_transaction (title)",
                "CREATE INDEX IF NOT EXISTS t_transaction_parent_id_id_idx ON t_transaction (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_transaction",
            class: Class::Additive,
            effect: Effect::TableExists("k_transaction"),
            lock: "the database, for other writers",
            table: Some("k_transaction"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_transaction (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_transaction_pkey PRIMARY KEY (id),
    CONSTRAINT k_transaction_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_transaction (id),
    CONSTRAINT k_transaction_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_transaction_parent_id_id_idx ON k_transaction (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_resource",
            class: Class::Additive,
            effect: Effect::TableExists("t_resource"),
            lock: "the database, for other writers",
            table: Some("t_resource"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_resource (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_resource_pkey PRIMARY KEY (id),
    CONSTRAINT t_resource_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_resource (id),
    CONSTRAINT t_resource_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_resource_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_resource_state_domain CHECK (state IN ('resource', 'other')),
    CONSTRAINT t_resource_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_resource_title_key ON t_resource (title)",
                "CREATE INDEX IF NOT EXISTS t_resource_parent_id_id_idx ON t_resource (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_resource",
            class: Class::Additive,
            effect: Effect::TableExists("k_resource"),
            lock: "the database, for other writers",
            table: Some("k_resource"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_resource (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_resource_pkey PRIMARY KEY (id),
    CONSTRAINT k_resource_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_resource (id),
    CONSTRAINT k_resource_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_resource_parent_id_id_idx ON k_resource (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_resource_visitor",
            class: Class::Additive,
            effect: Effect::TableExists("t_resource_visitor"),
            lock: "the database, for other writers",
            table: Some("t_resource_visitor"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_resource_visitor (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_resource_visitor_pkey PRIMARY KEY (id),
    CONSTRAINT t_resource_visitor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_resource_visitor (id),
    CONSTRAINT t_resource_visitor_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_resource_visitor_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_resource_visitor_state_domain CHECK (state IN ('resource_visitor', 'other')),
    CONSTRAINT t_resource_visitor_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_resource_visitor_title_key ON t_resource_visitor (title)",
                "CREATE INDEX IF NOT EXISTS t_resource_visitor_parent_id_id_idx ON t_resource_visitor (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_resource_visitor",
            class: Class::Additive,
            effect: Effect::TableExists("k_resource_visitor"),
            lock: "the database, for other writers",
            table: Some("k_resource_visitor"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_resource_visitor (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_resource_visitor_pkey PRIMARY KEY (id),
    CONSTRAINT k_resource_visitor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_resource_visitor (id),
    CONSTRAINT k_resource_visitor_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_resource_visitor_parent_id_id_idx ON k_resource_visitor (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_queries",
            class: Class::Additive,
            effect: Effect::TableExists("t_queries"),
            lock: "the database, for other writers",
            table: Some("t_queries"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_queries (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_queries_pkey PRIMARY KEY (id),
    CONSTRAINT t_queries_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_queries (id),
    CONSTRAINT t_queries_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_queries_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_queries_state_domain CHECK (state IN ('queries', 'other')),
    CONSTRAINT t_queries_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_queries_title_key ON t_queries (title)",
                "CREATE INDEX IF NOT EXISTS t_queries_parent_id_id_idx ON t_queries (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_queries",
            class: Class::Additive,
            effect: Effect::TableExists("k_queries"),
            lock: "the database, for other writers",
            table: Some("k_queries"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_queries (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_queries_pkey PRIMARY KEY (id),
    CONSTRAINT k_queries_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_queries (id),
    CONSTRAINT k_queries_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_queries_parent_id_id_idx ON k_queries (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_repositories",
            class: Class::Additive,
            effect: Effect::TableExists("t_repositories"),
            lock: "the database, for other writers",
            table: Some("t_repositories"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_repositories (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_repositories_pkey PRIMARY KEY (id),
    CONSTRAINT t_repositories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_repositories (id),
    CONSTRAINT t_repositories_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_repositories_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_repositories_state_domain CHECK (state IN ('repositories', 'other')),
    CONSTRAINT t_repositories_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_repositories_title_key ON t_repositories (title)",
                "CREATE INDEX IF NOT EXISTS t_repositories_parent_id_id_idx ON t_repositories (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_repositories",
            class: Class::Additive,
            effect: Effect::TableExists("k_repositories"),
            lock: "the database, for other writers",
            table: Some("k_repositories"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_repositories (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_repositories_pkey PRIMARY KEY (id),
    CONSTRAINT k_repositories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_repositories (id),
    CONSTRAINT k_repositories_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_repositories_parent_id_id_idx ON k_repositories (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_migrator",
            class: Class::Additive,
            effect: Effect::TableExists("t_migrator"),
            lock: "the database, for other writers",
            table: Some("t_migrator"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_migrator (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_migrator_pkey PRIMARY KEY (id),
    CONSTRAINT t_migrator_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_migrator (id),
    CONSTRAINT t_migrator_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_migrator_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_migrator_state_domain CHECK (state IN ('migrator', 'other')),
    CONSTRAINT t_migrator_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_migrator_title_key ON t_migrator (title)",
                "CREATE INDEX IF NOT EXISTS t_migrator_parent_id_id_idx ON t_migrator (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_migrator",
            class: Class::Additive,
            effect: Effect::TableExists("k_migrator"),
            lock: "the database, for other writers",
            table: Some("k_migrator"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_migrator (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_migrator_pkey PRIMARY KEY (id),
    CONSTRAINT k_migrator_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_migrator (id),
    CONSTRAINT k_migrator_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_migrator_parent_id_id_idx ON k_migrator (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_compiled",
            class: Class::Additive,
            effect: Effect::TableExists("t_compiled"),
            lock: "the database, for other writers",
            table: Some("t_compiled"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_compiled (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_compiled_pkey PRIMARY KEY (id),
    CONSTRAINT t_compiled_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled (id),
    CONSTRAINT t_compiled_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_compiled_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_compiled_state_domain CHECK (state IN ('compiled', 'other')),
    CONSTRAINT t_compiled_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_compiled_title_key ON t_compiled (title)",
                "CREATE INDEX IF NOT EXISTS t_compiled_parent_id_id_idx ON t_compiled (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_compiled",
            class: Class::Additive,
            effect: Effect::TableExists("k_compiled"),
            lock: "the database, for other writers",
            table: Some("k_compiled"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_compiled (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_compiled_pkey PRIMARY KEY (id),
    CONSTRAINT k_compiled_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled (id),
    CONSTRAINT k_compiled_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_compiled_parent_id_id_idx ON k_compiled (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_compiled_plan",
            class: Class::Additive,
            effect: Effect::TableExists("t_compiled_plan"),
            lock: "the database, for other writers",
            table: Some("t_compiled_plan"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_compiled_plan (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_compiled_plan_pkey PRIMARY KEY (id),
    CONSTRAINT t_compiled_plan_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled_plan (id),
    CONSTRAINT t_compiled_plan_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_compiled_plan_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_compiled_plan_state_domain CHECK (state IN ('compiled_plan', 'other')),
    CONSTRAINT t_compiled_plan_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_compiled_plan_title_key ON t_compiled_plan (title)",
                "CREATE INDEX IF NOT EXISTS t_compiled_plan_parent_id_id_idx ON t_compiled_plan (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_compiled_plan",
            class: Class::Additive,
            effect: Effect::TableExists("k_compiled_plan"),
            lock: "the database, for other writers",
            table: Some("k_compiled_plan"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_compiled_plan (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_compiled_plan_pkey PRIMARY KEY (id),
    CONSTRAINT k_compiled_plan_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled_plan (id),
    CONSTRAINT k_compiled_plan_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_compiled_plan_parent_id_id_idx ON k_compiled_plan (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_compiled_step",
            class: Class::Additive,
            effect: Effect::TableExists("t_compiled_step"),
            lock: "the database, for other writers",
            table: Some("t_compiled_step"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_compiled_step (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_compiled_step_pkey PRIMARY KEY (id),
    CONSTRAINT t_compiled_step_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled_step (id),
    CONSTRAINT t_compiled_step_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_compiled_step_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_compiled_step_state_domain CHECK (state IN ('compiled_step', 'other')),
    CONSTRAINT t_compiled_step_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_compiled_step_title_key ON t_compiled_step (title)",
                "CREATE INDEX IF NOT EXISTS t_compiled_step_parent_id_id_idx ON t_compiled_step (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_compiled_step",
            class: Class::Additive,
            effect: Effect::TableExists("k_compiled_step"),
            lock: "the database, for other writers",
            table: Some("k_compiled_step"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_compiled_step (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_compiled_step_pkey PRIMARY KEY (id),
    CONSTRAINT k_compiled_step_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled_step (id),
    CONSTRAINT k_compiled_step_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_compiled_step_parent_id_id_idx ON k_compiled_step (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_class",
            class: Class::Additive,
            effect: Effect::TableExists("t_class"),
            lock: "the database, for other writers",
            table: Some("t_class"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_class (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_class_pkey PRIMARY KEY (id),
    CONSTRAINT t_class_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_class (id),
    CONSTRAINT t_class_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_class_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_class_state_domain CHECK (state IN ('class', 'other')),
    CONSTRAINT t_class_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_class_title_key ON t_class (title)",
                "CREATE INDEX IF NOT EXISTS t_class_parent_id_id_idx ON t_class (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_class",
            class: Class::Additive,
            effect: Effect::TableExists("k_class"),
            lock: "the database, for other writers",
            table: Some("k_class"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_class (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_class_pkey PRIMARY KEY (id),
    CONSTRAINT k_class_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_class (id),
    CONSTRAINT k_class_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_class_parent_id_id_idx ON k_class (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_mode",
            class: Class::Additive,
            effect: Effect::TableExists("t_mode"),
            lock: "the database, for other writers",
            table: Some("t_mode"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_mode (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_mode_pkey PRIMARY KEY (id),
    CONSTRAINT t_mode_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_mode (id),
    CONSTRAINT t_mode_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_mode_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_mode_state_domain CHECK (state IN ('mode', 'other')),
    CONSTRAINT t_mode_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_mode_title_key ON t_mode (title)",
                "CREATE INDEX IF NOT EXISTS t_mode_parent_id_id_idx ON t_mode (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_mode",
            class: Class::Additive,
            effect: Effect::TableExists("k_mode"),
            lock: "the database, for other writers",
            table: Some("k_mode"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_mode (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_mode_pkey PRIMARY KEY (id),
    CONSTRAINT k_mode_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_mode (id),
    CONSTRAINT k_mode_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_mode_parent_id_id_idx ON k_mode (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_effect",
            class: Class::Additive,
            effect: Effect::TableExists("t_effect"),
            lock: "the database, for other writers",
            table: Some("t_effect"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_effect (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_effect_pkey PRIMARY KEY (id),
    CONSTRAINT t_effect_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_effect (id),
    CONSTRAINT t_effect_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_effect_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_effect_state_domain CHECK (state IN ('effect', 'other')),
    CONSTRAINT t_effect_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_effect_title_key ON t_effect (title)",
                "CREATE INDEX IF NOT EXISTS t_effect_parent_id_id_idx ON t_effect (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_effect",
            class: Class::Additive,
            effect: Effect::TableExists("k_effect"),
            lock: "the database, for other writers",
            table: Some("k_effect"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_effect (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_effect_pkey PRIMARY KEY (id),
    CONSTRAINT k_effect_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_effect (id),
    CONSTRAINT k_effect_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_effect_parent_id_id_idx ON k_effect (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_kept",
            class: Class::Additive,
            effect: Effect::TableExists("t_kept"),
            lock: "the database, for other writers",
            table: Some("t_kept"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_kept (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_kept_pkey PRIMARY KEY (id),
    CONSTRAINT t_kept_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_kept (id),
    CONSTRAINT t_kept_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_kept_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_kept_state_domain CHECK (state IN ('kept', 'other')),
    CONSTRAINT t_kept_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_kept_title_key ON t_kept (title)",
                "CREATE INDEX IF NOT EXISTS t_kept_parent_id_id_idx ON t_kept (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_kept",
            class: Class::Additive,
            effect: Effect::TableExists("k_kept"),
            lock: "the database, for other writers",
            table: Some("k_kept"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_kept (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_kept_pkey PRIMARY KEY (id),
    CONSTRAINT k_kept_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_kept (id),
    CONSTRAINT k_kept_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_kept_parent_id_id_idx ON k_kept (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_to_one",
            class: Class::Additive,
            effect: Effect::TableExists("t_to_one"),
            lock: "the database, for other writers",
            table: Some("t_to_one"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_to_one (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_to_one_pkey PRIMARY KEY (id),
    CONSTRAINT t_to_one_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_to_one (id),
    CONSTRAINT t_to_one_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_to_one_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_to_one_state_domain CHECK (state IN ('to_one', 'other')),
    CONSTRAINT t_to_one_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_to_one_title_key ON t_to_one (title)",
                "CREATE INDEX IF NOT EXISTS t_to_one_parent_id_id_idx ON t_to_one (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_to_one",
            class: Class::Additive,
            effect: Effect::TableExists("k_to_one"),
            lock: "the database, for other writers",
            table: Some("k_to_one"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_to_one (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_to_one_pkey PRIMARY KEY (id),
    CONSTRAINT k_to_one_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_to_one (id),
    CONSTRAINT k_to_one_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_to_one_parent_id_id_idx ON k_to_one (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_to_many",
            class: Class::Additive,
            effect: Effect::TableExists("t_to_many"),
            lock: "the database, for other writers",
            table: Some("t_to_many"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_to_many (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_to_many_pkey PRIMARY KEY (id),
    CONSTRAINT t_to_many_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_to_many (id),
    CONSTRAINT t_to_many_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_to_many_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_to_many_state_domain CHECK (state IN ('to_many', 'other')),
    CONSTRAINT t_to_many_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_to_many_title_key ON t_to_many (title)",
                "CREATE INDEX IF NOT EXISTS t_to_many_parent_id_id_idx ON t_to_many (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_to_many",
            class: Class::Additive,
            effect: Effect::TableExists("k_to_many"),
            lock: "the database, for other writers",
            table: Some("k_to_many"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_to_many (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_to_many_pkey PRIMARY KEY (id),
    CONSTRAINT k_to_many_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_to_many (id),
    CONSTRAINT k_to_many_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_to_many_parent_id_id_idx ON k_to_many (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_item",
            class: Class::Additive,
            effect: Effect::TableExists("t_item"),
            lock: "the database, for other writers",
            table: Some("t_item"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_item (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_item_pkey PRIMARY KEY (id),
    CONSTRAINT t_item_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_item (id),
    CONSTRAINT t_item_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_item_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_item_state_domain CHECK (state IN ('item', 'other')),
    CONSTRAINT t_item_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_item_title_key ON t_item (title)",
                "CREATE INDEX IF NOT EXISTS t_item_parent_id_id_idx ON t_item (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_item",
            class: Class::Additive,
            effect: Effect::TableExists("k_item"),
            lock: "the database, for other writers",
            table: Some("k_item"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_item (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_item_pkey PRIMARY KEY (id),
    CONSTRAINT k_item_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_item (id),
    CONSTRAINT k_item_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_item_parent_id_id_idx ON k_item (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_caseless",
            class: Class::Additive,
            effect: Effect::TableExists("t_caseless"),
            lock: "the database, for other writers",
            table: Some("t_caseless"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_caseless (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_caseless_pkey PRIMARY KEY (id),
    CONSTRAINT t_caseless_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_caseless (id),
    CONSTRAINT t_caseless_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_caseless_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_caseless_state_domain CHECK (state IN ('caseless', 'other')),
    CONSTRAINT t_caseless_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_caseless_title_key ON t_caseless (title)",
                "CREATE INDEX IF NOT EXISTS t_caseless_parent_id_id_idx ON t_caseless (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_caseless",
            class: Class::Additive,
            effect: Effect::TableExists("k_caseless"),
            lock: "the database, for other writers",
            table: Some("k_caseless"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_caseless (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_caseless_pkey PRIMARY KEY (id),
    CONSTRAINT k_caseless_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_caseless (id),
    CONSTRAINT k_caseless_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_caseless_parent_id_id_idx ON k_caseless (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_condition",
            class: Class::Additive,
            effect: Effect::TableExists("t_condition"),
            lock: "the database, for other writers",
            table: Some("t_condition"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_condition (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_condition_pkey PRIMARY KEY (id),
    CONSTRAINT t_condition_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_condition (id),
    CONSTRAINT t_condition_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_condition_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_condition_state_domain CHECK (state IN ('condition', 'other')),
    CONSTRAINT t_condition_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_condition_title_key ON t_condition (title)",
                "CREATE INDEX IF NOT EXISTS t_condition_parent_id_id_idx ON t_condition (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_condition",
            class: Class::Additive,
            effect: Effect::TableExists("k_condition"),
            lock: "the database, for other writers",
            table: Some("k_condition"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_condition (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_condition_pkey PRIMARY KEY (id),
    CONSTRAINT k_condition_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_condition (id),
    CONSTRAINT k_condition_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_condition_parent_id_id_idx ON k_condition (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_order",
            class: Class::Additive,
            effect: Effect::TableExists("t_order"),
            lock: "the database, for other writers",
            table: Some("t_order"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_order (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_order_pkey PRIMARY KEY (id),
    CONSTRAINT t_order_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_order (id),
    CONSTRAINT t_order_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_order_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_order_state_domain CHECK (state IN ('order', 'other')),
    CONSTRAINT t_order_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_order_title_key ON t_order (title)",
                "CREATE INDEX IF NOT EXISTS t_order_parent_id_id_idx ON t_order (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_order",
            class: Class::Additive,
            effect: Effect::TableExists("k_order"),
            lock: "the database, for other writers",
            table: Some("k_order"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_order (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_order_pkey PRIMARY KEY (id),
    CONSTRAINT k_order_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_order (id),
    CONSTRAINT k_order_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_order_parent_id_id_idx ON k_order (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_project",
            class: Class::Additive,
            effect: Effect::TableExists("t_project"),
            lock: "the database, for other writers",
            table: Some("t_project"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_project (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_project_pkey PRIMARY KEY (id),
    CONSTRAINT t_project_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_project (id),
    CONSTRAINT t_project_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_project_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_project_state_domain CHECK (state IN ('project', 'other')),
    CONSTRAINT t_project_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_project_title_key ON t_project (title)",
                "CREATE INDEX IF NOT EXISTS t_project_parent_id_id_idx ON t_project (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_project",
            class: Class::Additive,
            effect: Effect::TableExists("k_project"),
            lock: "the database, for other writers",
            table: Some("k_project"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_project (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_project_pkey PRIMARY KEY (id),
    CONSTRAINT k_project_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_project (id),
    CONSTRAINT k_project_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_project_parent_id_id_idx ON k_project (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_query",
            class: Class::Additive,
            effect: Effect::TableExists("t_query"),
            lock: "the database, for other writers",
            table: Some("t_query"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_query (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_query_pkey PRIMARY KEY (id),
    CONSTRAINT t_query_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_query (id),
    CONSTRAINT t_query_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_query_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_query_state_domain CHECK (state IN ('query', 'other')),
    CONSTRAINT t_query_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_query_title_key ON t_query (title)",
                "CREATE INDEX IF NOT EXISTS t_query_parent_id_id_idx ON t_query (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_query",
            class: Class::Additive,
            effect: Effect::TableExists("k_query"),
            lock: "the database, for other writers",
            table: Some("k_query"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_query (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_query_pkey PRIMARY KEY (id),
    CONSTRAINT k_query_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_query (id),
    CONSTRAINT k_query_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_query_parent_id_id_idx ON k_query (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_some",
            class: Class::Additive,
            effect: Effect::TableExists("t_some"),
            lock: "the database, for other writers",
            table: Some("t_some"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_some (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_some_pkey PRIMARY KEY (id),
    CONSTRAINT t_some_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_some (id),
    CONSTRAINT t_some_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_some_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_some_state_domain CHECK (state IN ('some', 'other')),
    CONSTRAINT t_some_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_some_title_key ON t_some (title)",
                "CREATE INDEX IF NOT EXISTS t_some_parent_id_id_idx ON t_some (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_some",
            class: Class::Additive,
            effect: Effect::TableExists("k_some"),
            lock: "the database, for other writers",
            table: Some("k_some"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_some (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_some_pkey PRIMARY KEY (id),
    CONSTRAINT k_some_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_some (id),
    CONSTRAINT k_some_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_some_parent_id_id_idx ON k_some (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_none",
            class: Class::Additive,
            effect: Effect::TableExists("t_none"),
            lock: "the database, for other writers",
            table: Some("t_none"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_none (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_none_pkey PRIMARY KEY (id),
    CONSTRAINT t_none_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_none (id),
    CONSTRAINT t_none_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_none_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_none_state_domain CHECK (state IN ('none', 'other')),
    CONSTRAINT t_none_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_none_title_key ON t_none (title)",
                "CREATE INDEX IF NOT EXISTS t_none_parent_id_id_idx ON t_none (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_none",
            class: Class::Additive,
            effect: Effect::TableExists("k_none"),
            lock: "the database, for other writers",
            table: Some("k_none"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_none (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_none_pkey PRIMARY KEY (id),
    CONSTRAINT k_none_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_none (id),
    CONSTRAINT k_none_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_none_parent_id_id_idx ON k_none (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_ok",
            class: Class::Additive,
            effect: Effect::TableExists("t_ok"),
            lock: "the database, for other writers",
            table: Some("t_ok"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_ok (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_ok_pkey PRIMARY KEY (id),
    CONSTRAINT t_ok_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_ok (id),
    CONSTRAINT t_ok_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_ok_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_ok_state_domain CHECK (state IN ('ok', 'other')),
    CONSTRAINT t_ok_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_ok_title_key ON t_ok (title)",
                "CREATE INDEX IF NOT EXISTS t_ok_parent_id_id_idx ON t_ok (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_ok",
            class: Class::Additive,
            effect: Effect::TableExists("k_ok"),
            lock: "the database, for other writers",
            table: Some("k_ok"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_ok (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_ok_pkey PRIMARY KEY (id),
    CONSTRAINT k_ok_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_ok (id),
    CONSTRAINT k_ok_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_ok_parent_id_id_idx ON k_ok (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_err",
            class: Class::Additive,
            effect: Effect::TableExists("t_err"),
            lock: "the database, for other writers",
            table: Some("t_err"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_err (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_err_pkey PRIMARY KEY (id),
    CONSTRAINT t_err_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_err (id),
    CONSTRAINT t_err_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_err_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_err_state_domain CHECK (state IN ('err', 'other')),
    CONSTRAINT t_err_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_err_title_key ON t_err (title)",
                "CREATE INDEX IF NOT EXISTS t_err_parent_id_id_idx ON t_err (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_err",
            class: Class::Additive,
            effect: Effect::TableExists("k_err"),
            lock: "the database, for other writers",
            table: Some("k_err"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_err (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_err_pkey PRIMARY KEY (id),
    CONSTRAINT k_err_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_err (id),
    CONSTRAINT k_err_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_err_parent_id_id_idx ON k_err (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_e",
            class: Class::Additive,
            effect: Effect::TableExists("t_e"),
            lock: "the database, for other writers",
            table: Some("t_e"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_e (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_e_pkey PRIMARY KEY (id),
    CONSTRAINT t_e_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_e (id),
    CONSTRAINT t_e_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_e_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_e_state_domain CHECK (state IN ('e', 'other')),
    CONSTRAINT t_e_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_e_title_key ON t_e (title)",
                "CREATE INDEX IF NOT EXISTS t_e_parent_id_id_idx ON t_e (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_e",
            class: Class::Additive,
            effect: Effect::TableExists("k_e"),
            lock: "the database, for other writers",
            table: Some("k_e"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_e (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_e_pkey PRIMARY KEY (id),
    CONSTRAINT k_e_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_e (id),
    CONSTRAINT k_e_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_e_parent_id_id_idx ON k_e (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_t",
            class: Class::Additive,
            effect: Effect::TableExists("t_t"),
            lock: "the database, for other writers",
            table: Some("t_t"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_t (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_t_pkey PRIMARY KEY (id),
    CONSTRAINT t_t_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_t (id),
    CONSTRAINT t_t_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_t_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_t_state_domain CHECK (state IN ('t', 'other')),
    CONSTRAINT t_t_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_t_title_key ON t_t (title)",
                "CREATE INDEX IF NOT EXISTS t_t_parent_id_id_idx ON t_t (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_t",
            class: Class::Additive,
            effect: Effect::TableExists("k_t"),
            lock: "the database, for other writers",
            table: Some("k_t"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_t (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_t_pkey PRIMARY KEY (id),
    CONSTRAINT k_t_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_t (id),
    CONSTRAINT k_t_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_t_parent_id_id_idx ON k_t (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_k",
            class: Class::Additive,
            effect: Effect::TableExists("t_k"),
            lock: "the database, for other writers",
            table: Some("t_k"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_k (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_k_pkey PRIMARY KEY (id),
    CONSTRAINT t_k_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_k (id),
    CONSTRAINT t_k_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_k_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_k_state_domain CHECK (state IN ('k', 'other')),
    CONSTRAINT t_k_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_k_title_key ON t_k (title)",
                "CREATE INDEX IF NOT EXISTS t_k_parent_id_id_idx ON t_k (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_k",
            class: Class::Additive,
            effect: Effect::TableExists("k_k"),
            lock: "the database, for other writers",
            table: Some("k_k"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_k (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_k_pkey PRIMARY KEY (id),
    CONSTRAINT k_k_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_k (id),
    CONSTRAINT k_k_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_k_parent_id_id_idx ON k_k (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_a",
            class: Class::Additive,
            effect: Effect::TableExists("t_a"),
            lock: "the database, for other writers",
            table: Some("t_a"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_a (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_a_pkey PRIMARY KEY (id),
    CONSTRAINT t_a_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_a (id),
    CONSTRAINT t_a_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_a_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_a_state_domain CHECK (state IN ('a', 'other')),
    CONSTRAINT t_a_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_a_title_key ON t_a (title)",
                "CREATE INDEX IF NOT EXISTS t_a_parent_id_id_idx ON t_a (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_a",
            class: Class::Additive,
            effect: Effect::TableExists("k_a"),
            lock: "the database, for other writers",
            table: Some("k_a"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_a (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_a_pkey PRIMARY KEY (id),
    CONSTRAINT k_a_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_a (id),
    CONSTRAINT k_a_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_a_parent_id_id_idx ON k_a (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_b",
            class: Class::Additive,
            effect: Effect::TableExists("t_b"),
            lock: "the database, for other writers",
            table: Some("t_b"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_b (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_b_pkey PRIMARY KEY (id),
    CONSTRAINT t_b_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_b (id),
    CONSTRAINT t_b_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_b_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_b_state_domain CHECK (state IN ('b', 'other')),
    CONSTRAINT t_b_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_b_title_key ON t_b (title)",
                "CREATE INDEX IF NOT EXISTS t_b_parent_id_id_idx ON t_b (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_b",
            class: Class::Additive,
            effect: Effect::TableExists("k_b"),
            lock: "the database, for other writers",
            table: Some("k_b"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_b (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_b_pkey PRIMARY KEY (id),
    CONSTRAINT k_b_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_b (id),
    CONSTRAINT k_b_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_b_parent_id_id_idx ON k_b (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_c",
            class: Class::Additive,
            effect: Effect::TableExists("t_c"),
            lock: "the database, for other writers",
            table: Some("t_c"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_c (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_c_pkey PRIMARY KEY (id),
    CONSTRAINT t_c_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_c (id),
    CONSTRAINT t_c_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_c_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_c_state_domain CHECK (state IN ('c', 'other')),
    CONSTRAINT t_c_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_c_title_key ON t_c (title)",
                "CREATE INDEX IF NOT EXISTS t_c_parent_id_id_idx ON t_c (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_c",
            class: Class::Additive,
            effect: Effect::TableExists("k_c"),
            lock: "the database, for other writers",
            table: Some("k_c"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_c (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_c_pkey PRIMARY KEY (id),
    CONSTRAINT k_c_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_c (id),
    CONSTRAINT k_c_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_c_parent_id_id_idx ON k_c (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_f",
            class: Class::Additive,
            effect: Effect::TableExists("t_f"),
            lock: "the database, for other writers",
            table: Some("t_f"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS t_f (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_f_pkey PRIMARY KEY (id),
    CONSTRAINT t_f_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_f (id),
    CONSTRAINT t_f_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_f_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_f_state_domain CHECK (state IN ('f', 'other')),
    CONSTRAINT t_f_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS t_f_title_key ON t_f (title)",
                "CREATE INDEX IF NOT EXISTS t_f_parent_id_id_idx ON t_f (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_f",
            class: Class::Additive,
            effect: Effect::TableExists("k_f"),
            lock: "the database, for other writers",
            table: Some("k_f"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_f (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_f_pkey PRIMARY KEY (id),
    CONSTRAINT k_f_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_f (id),
    CONSTRAINT k_f_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                "CREATE INDEX IF NOT EXISTS k_f_parent_id_id_idx ON k_f (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table keywords",
            class: Class::Additive,
            effect: Effect::TableExists("keywords"),
            lock: "the database, for other writers",
            table: Some("keywords"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS keywords (
    id BLOB NOT NULL,
    abstract INTEGER,
    "as" INTEGER,
    async INTEGER,
    await INTEGER,
    become INTEGER,
    box INTEGER,
    break INTEGER,
    const INTEGER,
    continue INTEGER,
    "do" INTEGER,
    dyn INTEGER,
    "else" INTEGER,
    enum INTEGER,
    extern INTEGER,
    "false" INTEGER,
    final INTEGER,
    fn INTEGER,
    "for" INTEGER,
    gen INTEGER,
    "if" INTEGER,
    impl INTEGER,
    "in" INTEGER,
    let INTEGER,
    loop INTEGER,
    macro INTEGER,
    match INTEGER,
    mod INTEGER,
    move INTEGER,
    mut INTEGER,
    override INTEGER,
    priv INTEGER,
    pub INTEGER,
    ref INTEGER,
    return INTEGER,
    static INTEGER,
    struct INTEGER,
    trait INTEGER,
    "true" INTEGER,
    try INTEGER,
    type INTEGER,
    typeof INTEGER,
    unsafe INTEGER,
    unsized INTEGER,
    use INTEGER,
    virtual INTEGER,
    "where" INTEGER,
    while INTEGER,
    CONSTRAINT keywords_pkey PRIMARY KEY (id),
    CONSTRAINT keywords_id_domain CHECK (length(id) = 16),
    CONSTRAINT keywords_abstract_domain CHECK (abstract BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_as_domain CHECK ("as" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_async_domain CHECK (async BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_await_domain CHECK (await BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_become_domain CHECK (become BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_box_domain CHECK (box BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_break_domain CHECK (break BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_const_domain CHECK (const BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_continue_domain CHECK (continue BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_do_domain CHECK ("do" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_dyn_domain CHECK (dyn BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_else_domain CHECK ("else" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_enum_domain CHECK (enum BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_extern_domain CHECK (extern BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_false_domain CHECK ("false" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_final_domain CHECK (final BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_fn_domain CHECK (fn BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_for_domain CHECK ("for" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_gen_domain CHECK (gen BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_if_domain CHECK ("if" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_impl_domain CHECK (impl BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_in_domain CHECK ("in" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_let_domain CHECK (let BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_loop_domain CHECK (loop BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_macro_domain CHECK (macro BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_match_domain CHECK (match BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_mod_domain CHECK (mod BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_move_domain CHECK (move BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_mut_domain CHECK (mut BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_override_domain CHECK (override BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_priv_domain CHECK (priv BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_pub_domain CHECK (pub BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_ref_domain CHECK (ref BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_return_domain CHECK (return BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_static_domain CHECK (static BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_struct_domain CHECK (struct BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_trait_domain CHECK (trait BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_true_domain CHECK ("true" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_try_domain CHECK (try BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_type_domain CHECK (type BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_typeof_domain CHECK (typeof BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_unsafe_domain CHECK (unsafe BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_unsized_domain CHECK (unsized BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_use_domain CHECK (use BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_virtual_domain CHECK (virtual BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_where_domain CHECK ("where" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_while_domain CHECK (while BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_type_check CHECK (type <> 1)
) STRICT"#,
                "CREATE UNIQUE INDEX IF NOT EXISTS keywords_match_fn_key ON keywords (match, fn)",
                "CREATE INDEX IF NOT EXISTS keywords_type_idx ON keywords (type)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table locals",
            class: Class::Additive,
            effect: Effect::TableExists("locals"),
            lock: "the database, for other writers",
            table: Some("locals"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS locals (
    id BLOB NOT NULL,
    executor INTEGER,
    row INTEGER,
    "values" INTEGER,
    value INTEGER,
    "key" INTEGER,
    new INTEGER,
    patch INTEGER,
    "limit" INTEGER,
    now INTEGER,
    page INTEGER,
    "table" INTEGER,
    statement INTEGER,
    "update" INTEGER,
    "filter" INTEGER,
    "select" INTEGER,
    "column" INTEGER,
    columns INTEGER,
    "database" INTEGER,
    "transaction" INTEGER,
    result INTEGER,
    out INTEGER,
    at INTEGER,
    it INTEGER,
    "all" INTEGER,
    other INTEGER,
    given INTEGER,
    name INTEGER,
    kind INTEGER,
    "index" INTEGER,
    error INTEGER,
    query INTEGER,
    sql INTEGER,
    runtime INTEGER,
    serde INTEGER,
    std INTEGER,
    core INTEGER,
    CONSTRAINT locals_pkey PRIMARY KEY (id),
    CONSTRAINT locals_id_domain CHECK (length(id) = 16),
    CONSTRAINT locals_executor_domain CHECK (executor BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_row_domain CHECK (row BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_values_domain CHECK ("values" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_value_domain CHECK (value BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_key_domain CHECK ("key" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_new_domain CHECK (new BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_patch_domain CHECK (patch BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_limit_domain CHECK ("limit" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_now_domain CHECK (now BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_page_domain CHECK (page BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_table_domain CHECK ("table" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_statement_domain CHECK (statement BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_update_domain CHECK ("update" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_filter_domain CHECK ("filter" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_select_domain CHECK ("select" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_column_domain CHECK ("column" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_columns_domain CHECK (columns BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_database_domain CHECK ("database" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_transaction_domain CHECK ("transaction" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_result_domain CHECK (result BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_out_domain CHECK (out BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_at_domain CHECK (at BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_it_domain CHECK (it BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_all_domain CHECK ("all" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_other_domain CHECK (other BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_given_domain CHECK (given BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_name_domain CHECK (name BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_kind_domain CHECK (kind BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_index_domain CHECK ("index" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_error_domain CHECK (error BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_query_domain CHECK (query BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_sql_domain CHECK (sql BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_runtime_domain CHECK (runtime BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_serde_domain CHECK (serde BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_std_domain CHECK (std BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_core_domain CHECK (core BETWEEN -2147483648 AND 2147483647)
) STRICT"#,
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table match",
            class: Class::Additive,
            effect: Effect::TableExists("match"),
            lock: "the database, for other writers",
            table: Some("match"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS match (
    id BLOB NOT NULL,
    match INTEGER NOT NULL,
    CONSTRAINT match_pkey PRIMARY KEY (id),
    CONSTRAINT match_id_domain CHECK (length(id) = 16),
    CONSTRAINT match_match_domain CHECK (match BETWEEN -2147483648 AND 2147483647)
) STRICT",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table type",
            class: Class::Additive,
            effect: Effect::TableExists("type"),
            lock: "the database, for other writers",
            table: Some("type"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS type (
    id BLOB NOT NULL,
    type INTEGER NOT NULL,
    CONSTRAINT type_pkey PRIMARY KEY (id),
    CONSTRAINT type_id_domain CHECK (length(id) = 16),
    CONSTRAINT type_type_domain CHECK (type BETWEEN -2147483648 AND 2147483647)
) STRICT",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table move",
            class: Class::Additive,
            effect: Effect::TableExists("move"),
            lock: "the database, for other writers",
            table: Some("move"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS move (
    id BLOB NOT NULL,
    move INTEGER NOT NULL,
    CONSTRAINT move_pkey PRIMARY KEY (id),
    CONSTRAINT move_id_domain CHECK (length(id) = 16),
    CONSTRAINT move_move_domain CHECK (move BETWEEN -2147483648 AND 2147483647)
) STRICT",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table fn",
            class: Class::Additive,
            effect: Effect::TableExists("fn"),
            lock: "the database, for other writers",
            table: Some("fn"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS fn (
    id BLOB NOT NULL,
    fn INTEGER NOT NULL,
    CONSTRAINT fn_pkey PRIMARY KEY (id),
    CONSTRAINT fn_id_domain CHECK (length(id) = 16),
    CONSTRAINT fn_fn_domain CHECK (fn BETWEEN -2147483648 AND 2147483647)
) STRICT",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table people",
            class: Class::Additive,
            effect: Effect::TableExists("people"),
            lock: "the database, for other writers",
            table: Some("people"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS people (
    id INTEGER NOT NULL,
    ap_id TEXT NOT NULL,
    CONSTRAINT people_pkey PRIMARY KEY (id),
    CONSTRAINT people_ap_id_domain CHECK (length(ap_id) <= 40)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS people_ap_id_key ON people (ap_id)",
                "CREATE UNIQUE INDEX IF NOT EXISTS people_lower_key ON people (lower(ap_id))",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table previously",
            class: Class::Additive,
            effect: Effect::TableExists("previously"),
            lock: "the database, for other writers",
            table: Some("previously"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS previously (
    id INTEGER NOT NULL,
    content TEXT NOT NULL,
    CONSTRAINT previously_pkey PRIMARY KEY (id),
    CONSTRAINT previously_id_domain CHECK (id IN (0, 1))
) STRICT",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table later",
            class: Class::Additive,
            effect: Effect::TableExists("later"),
            lock: "the database, for other writers",
            table: Some("later"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS later (
    id INTEGER NOT NULL,
    before INTEGER NOT NULL,
    CONSTRAINT later_pkey PRIMARY KEY (id),
    CONSTRAINT later_before_fkey FOREIGN KEY (before) REFERENCES previously (id),
    CONSTRAINT later_before_domain CHECK (before IN (0, 1))
) STRICT",
                "CREATE INDEX IF NOT EXISTS later_before_id_idx ON later (before, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table moments",
            class: Class::Additive,
            effect: Effect::TableExists("moments"),
            lock: "the database, for other writers",
            table: Some("moments"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS moments (
    at INTEGER NOT NULL,
    time INTEGER NOT NULL,
    price INTEGER NOT NULL,
    day INTEGER NOT NULL,
    CONSTRAINT moments_pkey PRIMARY KEY (at, time, price, day),
    CONSTRAINT moments_time_domain CHECK (time BETWEEN 0 AND 86399999999),
    CONSTRAINT moments_price_domain CHECK (price BETWEEN -999999999 AND 999999999)
) STRICT",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table logs",
            class: Class::Additive,
            effect: Effect::TableExists("logs"),
            lock: "the database, for other writers",
            table: Some("logs"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS logs (
    event_id TEXT NOT NULL,
    CONSTRAINT logs_event_id_domain CHECK (length(event_id) <= 40)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS logs_event_id_key ON logs (event_id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table readers",
            class: Class::Additive,
            effect: Effect::TableExists("readers"),
            lock: "the database, for other writers",
            table: Some("readers"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS readers (
    id INTEGER NOT NULL,
    event_id TEXT NOT NULL,
    CONSTRAINT readers_pkey PRIMARY KEY (id),
    CONSTRAINT readers_event_id_fkey FOREIGN KEY (event_id) REFERENCES logs (event_id),
    CONSTRAINT readers_event_id_domain CHECK (length(event_id) <= 40)
) STRICT",
                "CREATE INDEX IF NOT EXISTS readers_event_id_id_idx ON readers (event_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table accounts",
            class: Class::Additive,
            effect: Effect::TableExists("accounts"),
            lock: "the database, for other writers",
            table: Some("accounts"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS accounts (
    id INTEGER NOT NULL,
    login TEXT,
    CONSTRAINT accounts_pkey PRIMARY KEY (id),
    CONSTRAINT accounts_login_domain CHECK (length(login) <= 40)
) STRICT",
                "CREATE UNIQUE INDEX IF NOT EXISTS accounts_login_key ON accounts (login)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table visits",
            class: Class::Additive,
            effect: Effect::TableExists("visits"),
            lock: "the database, for other writers",
            table: Some("visits"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS visits (
    id INTEGER NOT NULL,
    login TEXT NOT NULL,
    CONSTRAINT visits_pkey PRIMARY KEY (id),
    CONSTRAINT visits_login_fkey FOREIGN KEY (login) REFERENCES accounts (login),
    CONSTRAINT visits_login_domain CHECK (length(login) <= 40)
) STRICT",
                "CREATE INDEX IF NOT EXISTS visits_login_id_idx ON visits (login, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table called_alike",
            class: Class::Additive,
            effect: Effect::TableExists("called_alike"),
            lock: "the database, for other writers",
            table: Some("called_alike"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS called_alike (
    id INTEGER NOT NULL,
    clone INTEGER,
    eq INTEGER,
    page INTEGER NOT NULL,
    yields INTEGER NOT NULL DEFAULT 7,
    yield INTEGER NOT NULL,
    now INTEGER NOT NULL,
    CONSTRAINT called_alike_pkey PRIMARY KEY (id),
    CONSTRAINT called_alike_clone_fkey FOREIGN KEY (clone) REFERENCES accounts (id),
    CONSTRAINT called_alike_eq_fkey FOREIGN KEY (eq) REFERENCES accounts (id),
    CONSTRAINT called_alike_page_fkey FOREIGN KEY (page) REFERENCES accounts (id),
    CONSTRAINT called_alike_yield_domain CHECK (yield BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT called_alike_now_domain CHECK (now BETWEEN -2147483648 AND 2147483647)
) STRICT",
                "CREATE INDEX IF NOT EXISTS called_alike_clone_id_idx ON called_alike (clone, id)",
                "CREATE INDEX IF NOT EXISTS called_alike_eq_id_idx ON called_alike (eq, id)",
                "CREATE INDEX IF NOT EXISTS called_alike_page_id_idx ON called_alike (page, id)",
            ],
            ..CompiledStep::PLAIN
        },
    ],
    migrations: &[
        CompiledMigration {
            name: "000_base",
            checksum: "4c2afd039b1d7a74e2991ee9232fd19751c6a548c93c0c86d54f924a2ed05030",
            replaces: &[],
            keeps_old_programs: true,
            steps: &[
                CompiledStep {
                    description: "create table t_page",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_page"),
                    lock: "the database, for other writers",
                    table: Some("t_page"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_page (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_page_pkey PRIMARY KEY (id),
    CONSTRAINT t_page_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_page (id),
    CONSTRAINT t_page_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_page_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_page_state_domain CHECK (state IN ('page', 'other')),
    CONSTRAINT t_page_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_page_title_key ON t_page (title)",
                        "CREATE INDEX IF NOT EXISTS t_page_parent_id_id_idx ON t_page (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_page",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_page"),
                    lock: "the database, for other writers",
                    table: Some("k_page"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_page (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_page_pkey PRIMARY KEY (id),
    CONSTRAINT k_page_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_page (id),
    CONSTRAINT k_page_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_page_parent_id_id_idx ON k_page (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_page_request",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_page_request"),
                    lock: "the database, for other writers",
                    table: Some("t_page_request"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_page_request (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_page_request_pkey PRIMARY KEY (id),
    CONSTRAINT t_page_request_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_page_request (id),
    CONSTRAINT t_page_request_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_page_request_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_page_request_state_domain CHECK (state IN ('page_request', 'other')),
    CONSTRAINT t_page_request_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_page_request_title_key ON t_page_request (title)",
                        "CREATE INDEX IF NOT EXISTS t_page_request_parent_id_id_idx ON t_page_request (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_page_request",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_page_request"),
                    lock: "the database, for other writers",
                    table: Some("k_page_request"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_page_request (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_page_request_pkey PRIMARY KEY (id),
    CONSTRAINT k_page_request_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_page_request (id),
    CONSTRAINT k_page_request_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_page_request_parent_id_id_idx ON k_page_request (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_statement",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_statement"),
                    lock: "the database, for other writers",
                    table: Some("t_statement"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_statement (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_statement_pkey PRIMARY KEY (id),
    CONSTRAINT t_statement_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_statement (id),
    CONSTRAINT t_statement_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_statement_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_statement_state_domain CHECK (state IN ('statement', 'other')),
    CONSTRAINT t_statement_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_statement_title_key ON t_statement (title)",
                        "CREATE INDEX IF NOT EXISTS t_statement_parent_id_id_idx ON t_statement (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_statement",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_statement"),
                    lock: "the database, for other writers",
                    table: Some("k_statement"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_statement (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_statement_pkey PRIMARY KEY (id),
    CONSTRAINT k_statement_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_statement (id),
    CONSTRAINT k_statement_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_statement_parent_id_id_idx ON k_statement (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_domain",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_domain"),
                    lock: "the database, for other writers",
                    table: Some("t_domain"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_domain (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_domain_pkey PRIMARY KEY (id),
    CONSTRAINT t_domain_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_domain (id),
    CONSTRAINT t_domain_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_domain_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_domain_state_domain CHECK (state IN ('domain', 'other')),
    CONSTRAINT t_domain_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_domain_title_key ON t_domain (title)",
                        "CREATE INDEX IF NOT EXISTS t_domain_parent_id_id_idx ON t_domain (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_domain",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_domain"),
                    lock: "the database, for other writers",
                    table: Some("k_domain"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_domain (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_domain_pkey PRIMARY KEY (id),
    CONSTRAINT k_domain_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_domain (id),
    CONSTRAINT k_domain_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_domain_parent_id_id_idx ON k_domain (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_value",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_value"),
                    lock: "the database, for other writers",
                    table: Some("t_value"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_value (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_value_pkey PRIMARY KEY (id),
    CONSTRAINT t_value_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_value (id),
    CONSTRAINT t_value_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_value_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_value_state_domain CHECK (state IN ('value', 'other')),
    CONSTRAINT t_value_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_value_title_key ON t_value (title)",
                        "CREATE INDEX IF NOT EXISTS t_value_parent_id_id_idx ON t_value (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_value",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_value"),
                    lock: "the database, for other writers",
                    table: Some("k_value"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_value (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_value_pkey PRIMARY KEY (id),
    CONSTRAINT k_value_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_value (id),
    CONSTRAINT k_value_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_value_parent_id_id_idx ON k_value (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_filter",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_filter"),
                    lock: "the database, for other writers",
                    table: Some("t_filter"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_filter (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_filter_pkey PRIMARY KEY (id),
    CONSTRAINT t_filter_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_filter (id),
    CONSTRAINT t_filter_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_filter_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_filter_state_domain CHECK (state IN ('filter', 'other')),
    CONSTRAINT t_filter_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_filter_title_key ON t_filter (title)",
                        "CREATE INDEX IF NOT EXISTS t_filter_parent_id_id_idx ON t_filter (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_filter",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_filter"),
                    lock: "the database, for other writers",
                    table: Some("k_filter"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_filter (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_filter_pkey PRIMARY KEY (id),
    CONSTRAINT k_filter_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_filter (id),
    CONSTRAINT k_filter_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_filter_parent_id_id_idx ON k_filter (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_select",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_select"),
                    lock: "the database, for other writers",
                    table: Some("t_select"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_select (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_select_pkey PRIMARY KEY (id),
    CONSTRAINT t_select_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_select (id),
    CONSTRAINT t_select_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_select_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_select_state_domain CHECK (state IN ('select', 'other')),
    CONSTRAINT t_select_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_select_title_key ON t_select (title)",
                        "CREATE INDEX IF NOT EXISTS t_select_parent_id_id_idx ON t_select (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_select",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_select"),
                    lock: "the database, for other writers",
                    table: Some("k_select"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_select (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_select_pkey PRIMARY KEY (id),
    CONSTRAINT k_select_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_select (id),
    CONSTRAINT k_select_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_select_parent_id_id_idx ON k_select (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_option",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_option"),
                    lock: "the database, for other writers",
                    table: Some("t_option"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_option (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_option_pkey PRIMARY KEY (id),
    CONSTRAINT t_option_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_option (id),
    CONSTRAINT t_option_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_option_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_option_state_domain CHECK (state IN ('option', 'other')),
    CONSTRAINT t_option_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_option_title_key ON t_option (title)",
                        "CREATE INDEX IF NOT EXISTS t_option_parent_id_id_idx ON t_option (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_option",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_option"),
                    lock: "the database, for other writers",
                    table: Some("k_option"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_option (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_option_pkey PRIMARY KEY (id),
    CONSTRAINT k_option_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_option (id),
    CONSTRAINT k_option_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_option_parent_id_id_idx ON k_option (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_string",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_string"),
                    lock: "the database, for other writers",
                    table: Some("t_string"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_string (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_string_pkey PRIMARY KEY (id),
    CONSTRAINT t_string_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_string (id),
    CONSTRAINT t_string_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_string_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_string_state_domain CHECK (state IN ('string', 'other')),
    CONSTRAINT t_string_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_string_title_key ON t_string (title)",
                        "CREATE INDEX IF NOT EXISTS t_string_parent_id_id_idx ON t_string (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_string",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_string"),
                    lock: "the database, for other writers",
                    table: Some("k_string"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_string (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_string_pkey PRIMARY KEY (id),
    CONSTRAINT k_string_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_string (id),
    CONSTRAINT k_string_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_string_parent_id_id_idx ON k_string (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_vec",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_vec"),
                    lock: "the database, for other writers",
                    table: Some("t_vec"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_vec (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_vec_pkey PRIMARY KEY (id),
    CONSTRAINT t_vec_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_vec (id),
    CONSTRAINT t_vec_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_vec_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_vec_state_domain CHECK (state IN ('vec', 'other')),
    CONSTRAINT t_vec_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_vec_title_key ON t_vec (title)",
                        "CREATE INDEX IF NOT EXISTS t_vec_parent_id_id_idx ON t_vec (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_vec",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_vec"),
                    lock: "the database, for other writers",
                    table: Some("k_vec"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_vec (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_vec_pkey PRIMARY KEY (id),
    CONSTRAINT k_vec_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_vec (id),
    CONSTRAINT k_vec_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_vec_parent_id_id_idx ON k_vec (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_result",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_result"),
                    lock: "the database, for other writers",
                    table: Some("t_result"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_result (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_result_pkey PRIMARY KEY (id),
    CONSTRAINT t_result_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_result (id),
    CONSTRAINT t_result_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_result_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_result_state_domain CHECK (state IN ('result', 'other')),
    CONSTRAINT t_result_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_result_title_key ON t_result (title)",
                        "CREATE INDEX IF NOT EXISTS t_result_parent_id_id_idx ON t_result (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_result",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_result"),
                    lock: "the database, for other writers",
                    table: Some("k_result"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_result (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_result_pkey PRIMARY KEY (id),
    CONSTRAINT k_result_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_result (id),
    CONSTRAINT k_result_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_result_parent_id_id_idx ON k_result (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_executor",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_executor"),
                    lock: "the database, for other writers",
                    table: Some("t_executor"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_executor (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_executor_pkey PRIMARY KEY (id),
    CONSTRAINT t_executor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_executor (id),
    CONSTRAINT t_executor_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_executor_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_executor_state_domain CHECK (state IN ('executor', 'other')),
    CONSTRAINT t_executor_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_executor_title_key ON t_executor (title)",
                        "CREATE INDEX IF NOT EXISTS t_executor_parent_id_id_idx ON t_executor (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_executor",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_executor"),
                    lock: "the database, for other writers",
                    table: Some("k_executor"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_executor (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_executor_pkey PRIMARY KEY (id),
    CONSTRAINT k_executor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_executor (id),
    CONSTRAINT k_executor_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_executor_parent_id_id_idx ON k_executor (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_entity",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_entity"),
                    lock: "the database, for other writers",
                    table: Some("t_entity"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_entity (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_entity_pkey PRIMARY KEY (id),
    CONSTRAINT t_entity_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_entity (id),
    CONSTRAINT t_entity_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_entity_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_entity_state_domain CHECK (state IN ('entity', 'other')),
    CONSTRAINT t_entity_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_entity_title_key ON t_entity (title)",
                        "CREATE INDEX IF NOT EXISTS t_entity_parent_id_id_idx ON t_entity (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_entity",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_entity"),
                    lock: "the database, for other writers",
                    table: Some("k_entity"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_entity (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_entity_pkey PRIMARY KEY (id),
    CONSTRAINT k_entity_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_entity (id),
    CONSTRAINT k_entity_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_entity_parent_id_id_idx ON k_entity (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_column",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_column"),
                    lock: "the database, for other writers",
                    table: Some("t_column"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_column (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_column_pkey PRIMARY KEY (id),
    CONSTRAINT t_column_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_column (id),
    CONSTRAINT t_column_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_column_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_column_state_domain CHECK (state IN ('column', 'other')),
    CONSTRAINT t_column_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_column_title_key ON t_column (title)",
                        "CREATE INDEX IF NOT EXISTS t_column_parent_id_id_idx ON t_column (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_column",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_column"),
                    lock: "the database, for other writers",
                    table: Some("k_column"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_column (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_column_pkey PRIMARY KEY (id),
    CONSTRAINT k_column_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_column (id),
    CONSTRAINT k_column_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_column_parent_id_id_idx ON k_column (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_columns",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_columns"),
                    lock: "the database, for other writers",
                    table: Some("t_columns"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_columns (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_columns_pkey PRIMARY KEY (id),
    CONSTRAINT t_columns_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_columns (id),
    CONSTRAINT t_columns_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_columns_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_columns_state_domain CHECK (state IN ('columns', 'other')),
    CONSTRAINT t_columns_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_columns_title_key ON t_columns (title)",
                        "CREATE INDEX IF NOT EXISTS t_columns_parent_id_id_idx ON t_columns (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_columns",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_columns"),
                    lock: "the database, for other writers",
                    table: Some("k_columns"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_columns (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_columns_pkey PRIMARY KEY (id),
    CONSTRAINT k_columns_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_columns (id),
    CONSTRAINT k_columns_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_columns_parent_id_id_idx ON k_columns (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_unique_key",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_unique_key"),
                    lock: "the database, for other writers",
                    table: Some("t_unique_key"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_unique_key (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_unique_key_pkey PRIMARY KEY (id),
    CONSTRAINT t_unique_key_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_unique_key (id),
    CONSTRAINT t_unique_key_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_unique_key_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_unique_key_state_domain CHECK (state IN ('unique_key', 'other')),
    CONSTRAINT t_unique_key_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_unique_key_title_key ON t_unique_key (title)",
                        "CREATE INDEX IF NOT EXISTS t_unique_key_parent_id_id_idx ON t_unique_key (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_unique_key",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_unique_key"),
                    lock: "the database, for other writers",
                    table: Some("k_unique_key"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_unique_key (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_unique_key_pkey PRIMARY KEY (id),
    CONSTRAINT k_unique_key_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_unique_key (id),
    CONSTRAINT k_unique_key_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_unique_key_parent_id_id_idx ON k_unique_key (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_write",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_write"),
                    lock: "the database, for other writers",
                    table: Some("t_write"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_write (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_write_pkey PRIMARY KEY (id),
    CONSTRAINT t_write_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_write (id),
    CONSTRAINT t_write_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_write_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_write_state_domain CHECK (state IN ('write', 'other')),
    CONSTRAINT t_write_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_write_title_key ON t_write (title)",
                        "CREATE INDEX IF NOT EXISTS t_write_parent_id_id_idx ON t_write (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_write",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_write"),
                    lock: "the database, for other writers",
                    table: Some("k_write"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_write (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_write_pkey PRIMARY KEY (id),
    CONSTRAINT k_write_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_write (id),
    CONSTRAINT k_write_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_write_parent_id_id_idx ON k_write (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_write_kind",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_write_kind"),
                    lock: "the database, for other writers",
                    table: Some("t_write_kind"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_write_kind (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_write_kind_pkey PRIMARY KEY (id),
    CONSTRAINT t_write_kind_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_write_kind (id),
    CONSTRAINT t_write_kind_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_write_kind_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_write_kind_state_domain CHECK (state IN ('write_kind', 'other')),
    CONSTRAINT t_write_kind_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_write_kind_title_key ON t_write_kind (title)",
                        "CREATE INDEX IF NOT EXISTS t_write_kind_parent_id_id_idx ON t_write_kind (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_write_kind",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_write_kind"),
                    lock: "the database, for other writers",
                    table: Some("k_write_kind"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_write_kind (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_write_kind_pkey PRIMARY KEY (id),
    CONSTRAINT k_write_kind_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_write_kind (id),
    CONSTRAINT k_write_kind_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_write_kind_parent_id_id_idx ON k_write_kind (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_row",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_row"),
                    lock: "the database, for other writers",
                    table: Some("t_row"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_row (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_row_pkey PRIMARY KEY (id),
    CONSTRAINT t_row_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_row (id),
    CONSTRAINT t_row_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_row_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_row_state_domain CHECK (state IN ('row', 'other')),
    CONSTRAINT t_row_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_row_title_key ON t_row (title)",
                        "CREATE INDEX IF NOT EXISTS t_row_parent_id_id_idx ON t_row (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_row",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_row"),
                    lock: "the database, for other writers",
                    table: Some("k_row"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_row (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_row_pkey PRIMARY KEY (id),
    CONSTRAINT k_row_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_row (id),
    CONSTRAINT k_row_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_row_parent_id_id_idx ON k_row (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_rows",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_rows"),
                    lock: "the database, for other writers",
                    table: Some("t_rows"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_rows (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_rows_pkey PRIMARY KEY (id),
    CONSTRAINT t_rows_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_rows (id),
    CONSTRAINT t_rows_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_rows_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_rows_state_domain CHECK (state IN ('rows', 'other')),
    CONSTRAINT t_rows_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_rows_title_key ON t_rows (title)",
                        "CREATE INDEX IF NOT EXISTS t_rows_parent_id_id_idx ON t_rows (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_rows",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_rows"),
                    lock: "the database, for other writers",
                    table: Some("k_rows"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_rows (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_rows_pkey PRIMARY KEY (id),
    CONSTRAINT k_rows_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_rows (id),
    CONSTRAINT k_rows_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_rows_parent_id_id_idx ON k_rows (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_error",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_error"),
                    lock: "the database, for other writers",
                    table: Some("t_error"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_error (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_error_pkey PRIMARY KEY (id),
    CONSTRAINT t_error_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_error (id),
    CONSTRAINT t_error_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_error_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_error_state_domain CHECK (state IN ('error', 'other')),
    CONSTRAINT t_error_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_error_title_key ON t_error (title)",
                        "CREATE INDEX IF NOT EXISTS t_error_parent_id_id_idx ON t_error (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_error",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_error"),
                    lock: "the database, for other writers",
                    table: Some("k_error"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_error (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_error_pkey PRIMARY KEY (id),
    CONSTRAINT k_error_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_error (id),
    CONSTRAINT k_error_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_error_parent_id_id_idx ON k_error (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_stream",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_stream"),
                    lock: "the database, for other writers",
                    table: Some("t_stream"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_stream (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_stream_pkey PRIMARY KEY (id),
    CONSTRAINT t_stream_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_stream (id),
    CONSTRAINT t_stream_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_stream_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_stream_state_domain CHECK (state IN ('stream', 'other')),
    CONSTRAINT t_stream_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_stream_title_key ON t_stream (title)",
                        "CREATE INDEX IF NOT EXISTS t_stream_parent_id_id_idx ON t_stream (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_stream",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_stream"),
                    lock: "the database, for other writers",
                    table: Some("k_stream"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_stream (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_stream_pkey PRIMARY KEY (id),
    CONSTRAINT k_stream_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_stream (id),
    CONSTRAINT k_stream_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_stream_parent_id_id_idx ON k_stream (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_bulk",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_bulk"),
                    lock: "the database, for other writers",
                    table: Some("t_bulk"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_bulk (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_bulk_pkey PRIMARY KEY (id),
    CONSTRAINT t_bulk_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_bulk (id),
    CONSTRAINT t_bulk_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_bulk_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_bulk_state_domain CHECK (state IN ('bulk', 'other')),
    CONSTRAINT t_bulk_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_bulk_title_key ON t_bulk (title)",
                        "CREATE INDEX IF NOT EXISTS t_bulk_parent_id_id_idx ON t_bulk (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_bulk",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_bulk"),
                    lock: "the database, for other writers",
                    table: Some("k_bulk"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_bulk (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_bulk_pkey PRIMARY KEY (id),
    CONSTRAINT k_bulk_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_bulk (id),
    CONSTRAINT k_bulk_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_bulk_parent_id_id_idx ON k_bulk (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_keyed",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_keyed"),
                    lock: "the database, for other writers",
                    table: Some("t_keyed"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_keyed (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_keyed_pkey PRIMARY KEY (id),
    CONSTRAINT t_keyed_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_keyed (id),
    CONSTRAINT t_keyed_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_keyed_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_keyed_state_domain CHECK (state IN ('keyed', 'other')),
    CONSTRAINT t_keyed_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_keyed_title_key ON t_keyed (title)",
                        "CREATE INDEX IF NOT EXISTS t_keyed_parent_id_id_idx ON t_keyed (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_keyed",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_keyed"),
                    lock: "the database, for other writers",
                    table: Some("k_keyed"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_keyed (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_keyed_pkey PRIMARY KEY (id),
    CONSTRAINT k_keyed_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_keyed (id),
    CONSTRAINT k_keyed_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_keyed_parent_id_id_idx ON k_keyed (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_from_row",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_from_row"),
                    lock: "the database, for other writers",
                    table: Some("t_from_row"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_from_row (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_from_row_pkey PRIMARY KEY (id),
    CONSTRAINT t_from_row_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_from_row (id),
    CONSTRAINT t_from_row_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_from_row_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_from_row_state_domain CHECK (state IN ('from_row', 'other')),
    CONSTRAINT t_from_row_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_from_row_title_key ON t_from_row (title)",
                        "CREATE INDEX IF NOT EXISTS t_from_row_parent_id_id_idx ON t_from_row (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_from_row",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_from_row"),
                    lock: "the database, for other writers",
                    table: Some("k_from_row"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_from_row (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_from_row_pkey PRIMARY KEY (id),
    CONSTRAINT k_from_row_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_from_row (id),
    CONSTRAINT k_from_row_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_from_row_parent_id_id_idx ON k_from_row (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_enumeration",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_enumeration"),
                    lock: "the database, for other writers",
                    table: Some("t_enumeration"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_enumeration (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_enumeration_pkey PRIMARY KEY (id),
    CONSTRAINT t_enumeration_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_enumeration (id),
    CONSTRAINT t_enumeration_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_enumeration_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_enumeration_state_domain CHECK (state IN ('enumeration', 'other')),
    CONSTRAINT t_enumeration_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_enumeration_title_key ON t_enumeration (title)",
                        "CREATE INDEX IF NOT EXISTS t_enumeration_parent_id_id_idx ON t_enumeration (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_enumeration",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_enumeration"),
                    lock: "the database, for other writers",
                    table: Some("k_enumeration"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_enumeration (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_enumeration_pkey PRIMARY KEY (id),
    CONSTRAINT k_enumeration_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_enumeration (id),
    CONSTRAINT k_enumeration_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_enumeration_parent_id_id_idx ON k_enumeration (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_table_info",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_table_info"),
                    lock: "the database, for other writers",
                    table: Some("t_table_info"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_table_info (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_table_info_pkey PRIMARY KEY (id),
    CONSTRAINT t_table_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_table_info (id),
    CONSTRAINT t_table_info_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_table_info_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_table_info_state_domain CHECK (state IN ('table_info', 'other')),
    CONSTRAINT t_table_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_table_info_title_key ON t_table_info (title)",
                        "CREATE INDEX IF NOT EXISTS t_table_info_parent_id_id_idx ON t_table_info (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_table_info",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_table_info"),
                    lock: "the database, for other writers",
                    table: Some("k_table_info"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_table_info (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_table_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_table_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_table_info (id),
    CONSTRAINT k_table_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_table_info_parent_id_id_idx ON k_table_info (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_column_info",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_column_info"),
                    lock: "the database, for other writers",
                    table: Some("t_column_info"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_column_info (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_column_info_pkey PRIMARY KEY (id),
    CONSTRAINT t_column_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_column_info (id),
    CONSTRAINT t_column_info_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_column_info_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_column_info_state_domain CHECK (state IN ('column_info', 'other')),
    CONSTRAINT t_column_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_column_info_title_key ON t_column_info (title)",
                        "CREATE INDEX IF NOT EXISTS t_column_info_parent_id_id_idx ON t_column_info (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_column_info",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_column_info"),
                    lock: "the database, for other writers",
                    table: Some("k_column_info"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_column_info (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_column_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_column_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_column_info (id),
    CONSTRAINT k_column_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_column_info_parent_id_id_idx ON k_column_info (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_link_info",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_link_info"),
                    lock: "the database, for other writers",
                    table: Some("t_link_info"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_link_info (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_link_info_pkey PRIMARY KEY (id),
    CONSTRAINT t_link_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_link_info (id),
    CONSTRAINT t_link_info_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_link_info_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_link_info_state_domain CHECK (state IN ('link_info', 'other')),
    CONSTRAINT t_link_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_link_info_title_key ON t_link_info (title)",
                        "CREATE INDEX IF NOT EXISTS t_link_info_parent_id_id_idx ON t_link_info (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_link_info",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_link_info"),
                    lock: "the database, for other writers",
                    table: Some("k_link_info"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_link_info (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_link_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_link_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_link_info (id),
    CONSTRAINT k_link_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_link_info_parent_id_id_idx ON k_link_info (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_reference_info",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_reference_info"),
                    lock: "the database, for other writers",
                    table: Some("t_reference_info"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_reference_info (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_reference_info_pkey PRIMARY KEY (id),
    CONSTRAINT t_reference_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_reference_info (id),
    CONSTRAINT t_reference_info_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_reference_info_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_reference_info_state_domain CHECK (state IN ('reference_info', 'other')),
    CONSTRAINT t_reference_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_reference_info_title_key ON t_reference_info (title)",
                        "CREATE INDEX IF NOT EXISTS t_reference_info_parent_id_id_idx ON t_reference_info (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_reference_info",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_reference_info"),
                    lock: "the database, for other writers",
                    table: Some("k_reference_info"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_reference_info (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_reference_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_reference_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_reference_info (id),
    CONSTRAINT k_reference_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_reference_info_parent_id_id_idx ON k_reference_info (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_referencing_info",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_referencing_info"),
                    lock: "the database, for other writers",
                    table: Some("t_referencing_info"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_referencing_info (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_referencing_info_pkey PRIMARY KEY (id),
    CONSTRAINT t_referencing_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_referencing_info (id),
    CONSTRAINT t_referencing_info_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_referencing_info_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_referencing_info_state_domain CHECK (state IN ('referencing_info', 'other')),
    CONSTRAINT t_referencing_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_referencing_info_title_key ON t_referencing_info (title)",
                        "CREATE INDEX IF NOT EXISTS t_referencing_info_parent_id_id_idx ON t_referencing_info (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_referencing_info",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_referencing_info"),
                    lock: "the database, for other writers",
                    table: Some("k_referencing_info"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_referencing_info (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_referencing_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_referencing_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_referencing_info (id),
    CONSTRAINT k_referencing_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_referencing_info_parent_id_id_idx ON k_referencing_info (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_unique_info",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_unique_info"),
                    lock: "the database, for other writers",
                    table: Some("t_unique_info"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_unique_info (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_unique_info_pkey PRIMARY KEY (id),
    CONSTRAINT t_unique_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_unique_info (id),
    CONSTRAINT t_unique_info_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_unique_info_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_unique_info_state_domain CHECK (state IN ('unique_info', 'other')),
    CONSTRAINT t_unique_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_unique_info_title_key ON t_unique_info (title)",
                        "CREATE INDEX IF NOT EXISTS t_unique_info_parent_id_id_idx ON t_unique_info (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_unique_info",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_unique_info"),
                    lock: "the database, for other writers",
                    table: Some("k_unique_info"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_unique_info (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_unique_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_unique_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_unique_info (id),
    CONSTRAINT k_unique_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_unique_info_parent_id_id_idx ON k_unique_info (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_update",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_update"),
                    lock: "the database, for other writers",
                    table: Some("t_update"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_update (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_update_pkey PRIMARY KEY (id),
    CONSTRAINT t_update_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_update (id),
    CONSTRAINT t_update_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_update_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_update_state_domain CHECK (state IN ('update', 'other')),
    CONSTRAINT t_update_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_update_title_key ON t_update (title)",
                        "CREATE INDEX IF NOT EXISTS t_update_parent_id_id_idx ON t_update (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_update",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_update"),
                    lock: "the database, for other writers",
                    table: Some("k_update"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_update (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_update_pkey PRIMARY KEY (id),
    CONSTRAINT k_update_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_update (id),
    CONSTRAINT k_update_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_update_parent_id_id_idx ON k_update (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_secret",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_secret"),
                    lock: "the database, for other writers",
                    table: Some("t_secret"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_secret (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_secret_pkey PRIMARY KEY (id),
    CONSTRAINT t_secret_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_secret (id),
    CONSTRAINT t_secret_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_secret_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_secret_state_domain CHECK (state IN ('secret', 'other')),
    CONSTRAINT t_secret_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_secret_title_key ON t_secret (title)",
                        "CREATE INDEX IF NOT EXISTS t_secret_parent_id_id_idx ON t_secret (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_secret",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_secret"),
                    lock: "the database, for other writers",
                    table: Some("k_secret"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_secret (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_secret_pkey PRIMARY KEY (id),
    CONSTRAINT k_secret_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_secret (id),
    CONSTRAINT k_secret_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_secret_parent_id_id_idx ON k_secret (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_serialize",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_serialize"),
                    lock: "the database, for other writers",
                    table: Some("t_serialize"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_serialize (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_serialize_pkey PRIMARY KEY (id),
    CONSTRAINT t_serialize_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_serialize (id),
    CONSTRAINT t_serialize_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_serialize_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_serialize_state_domain CHECK (state IN ('serialize', 'other')),
    CONSTRAINT t_serialize_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_serialize_title_key ON t_serialize (title)",
                        "CREATE INDEX IF NOT EXISTS t_serialize_parent_id_id_idx ON t_serialize (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_serialize",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_serialize"),
                    lock: "the database, for other writers",
                    table: Some("k_serialize"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_serialize (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_serialize_pkey PRIMARY KEY (id),
    CONSTRAINT k_serialize_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_serialize (id),
    CONSTRAINT k_serialize_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_serialize_parent_id_id_idx ON k_serialize (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_deserialize",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_deserialize"),
                    lock: "the database, for other writers",
                    table: Some("t_deserialize"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_deserialize (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_deserialize_pkey PRIMARY KEY (id),
    CONSTRAINT t_deserialize_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_deserialize (id),
    CONSTRAINT t_deserialize_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_deserialize_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_deserialize_state_domain CHECK (state IN ('deserialize', 'other')),
    CONSTRAINT t_deserialize_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_deserialize_title_key ON t_deserialize (title)",
                        "CREATE INDEX IF NOT EXISTS t_deserialize_parent_id_id_idx ON t_deserialize (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_deserialize",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_deserialize"),
                    lock: "the database, for other writers",
                    table: Some("k_deserialize"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_deserialize (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_deserialize_pkey PRIMARY KEY (id),
    CONSTRAINT k_deserialize_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_deserialize (id),
    CONSTRAINT k_deserialize_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_deserialize_parent_id_id_idx ON k_deserialize (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_box",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_box"),
                    lock: "the database, for other writers",
                    table: Some("t_box"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_box (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_box_pkey PRIMARY KEY (id),
    CONSTRAINT t_box_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_box (id),
    CONSTRAINT t_box_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_box_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_box_state_domain CHECK (state IN ('box', 'other')),
    CONSTRAINT t_box_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_box_title_key ON t_box (title)",
                        "CREATE INDEX IF NOT EXISTS t_box_parent_id_id_idx ON t_box (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_box",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_box"),
                    lock: "the database, for other writers",
                    table: Some("k_box"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_box (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_box_pkey PRIMARY KEY (id),
    CONSTRAINT k_box_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_box (id),
    CONSTRAINT k_box_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_box_parent_id_id_idx ON k_box (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_default",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_default"),
                    lock: "the database, for other writers",
                    table: Some("t_default"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_default (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_default_pkey PRIMARY KEY (id),
    CONSTRAINT t_default_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_default (id),
    CONSTRAINT t_default_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_default_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_default_state_domain CHECK (state IN ('default', 'other')),
    CONSTRAINT t_default_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_default_title_key ON t_default (title)",
                        "CREATE INDEX IF NOT EXISTS t_default_parent_id_id_idx ON t_default (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_default",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_default"),
                    lock: "the database, for other writers",
                    table: Some("k_default"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_default (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_default_pkey PRIMARY KEY (id),
    CONSTRAINT k_default_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_default (id),
    CONSTRAINT k_default_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_default_parent_id_id_idx ON k_default (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_clone",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_clone"),
                    lock: "the database, for other writers",
                    table: Some("t_clone"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_clone (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_clone_pkey PRIMARY KEY (id),
    CONSTRAINT t_clone_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_clone (id),
    CONSTRAINT t_clone_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_clone_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_clone_state_domain CHECK (state IN ('clone', 'other')),
    CONSTRAINT t_clone_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_clone_title_key ON t_clone (title)",
                        "CREATE INDEX IF NOT EXISTS t_clone_parent_id_id_idx ON t_clone (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_clone",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_clone"),
                    lock: "the database, for other writers",
                    table: Some("k_clone"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_clone (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_clone_pkey PRIMARY KEY (id),
    CONSTRAINT k_clone_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_clone (id),
    CONSTRAINT k_clone_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_clone_parent_id_id_idx ON k_clone (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_debug",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_debug"),
                    lock: "the database, for other writers",
                    table: Some("t_debug"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_debug (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_debug_pkey PRIMARY KEY (id),
    CONSTRAINT t_debug_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_debug (id),
    CONSTRAINT t_debug_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_debug_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_debug_state_domain CHECK (state IN ('debug', 'other')),
    CONSTRAINT t_debug_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_debug_title_key ON t_debug (title)",
                        "CREATE INDEX IF NOT EXISTS t_debug_parent_id_id_idx ON t_debug (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_debug",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_debug"),
                    lock: "the database, for other writers",
                    table: Some("k_debug"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_debug (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_debug_pkey PRIMARY KEY (id),
    CONSTRAINT k_debug_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_debug (id),
    CONSTRAINT k_debug_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_debug_parent_id_id_idx ON k_debug (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_send",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_send"),
                    lock: "the database, for other writers",
                    table: Some("t_send"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_send (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_send_pkey PRIMARY KEY (id),
    CONSTRAINT t_send_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_send (id),
    CONSTRAINT t_send_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_send_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_send_state_domain CHECK (state IN ('send', 'other')),
    CONSTRAINT t_send_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_send_title_key ON t_send (title)",
                        "CREATE INDEX IF NOT EXISTS t_send_parent_id_id_idx ON t_send (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_send",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_send"),
                    lock: "the database, for other writers",
                    table: Some("k_send"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_send (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_send_pkey PRIMARY KEY (id),
    CONSTRAINT k_send_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_send (id),
    CONSTRAINT k_send_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_send_parent_id_id_idx ON k_send (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_sync",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_sync"),
                    lock: "the database, for other writers",
                    table: Some("t_sync"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_sync (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_sync_pkey PRIMARY KEY (id),
    CONSTRAINT t_sync_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_sync (id),
    CONSTRAINT t_sync_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_sync_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_sync_state_domain CHECK (state IN ('sync', 'other')),
    CONSTRAINT t_sync_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_sync_title_key ON t_sync (title)",
                        "CREATE INDEX IF NOT EXISTS t_sync_parent_id_id_idx ON t_sync (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_sync",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_sync"),
                    lock: "the database, for other writers",
                    table: Some("k_sync"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_sync (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_sync_pkey PRIMARY KEY (id),
    CONSTRAINT k_sync_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_sync (id),
    CONSTRAINT k_sync_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_sync_parent_id_id_idx ON k_sync (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_iterator",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_iterator"),
                    lock: "the database, for other writers",
                    table: Some("t_iterator"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_iterator (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_iterator_pkey PRIMARY KEY (id),
    CONSTRAINT t_iterator_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_iterator (id),
    CONSTRAINT t_iterator_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_iterator_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_iterator_state_domain CHECK (state IN ('iterator', 'other')),
    CONSTRAINT t_iterator_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_iterator_title_key ON t_iterator (title)",
                        "CREATE INDEX IF NOT EXISTS t_iterator_parent_id_id_idx ON t_iterator (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_iterator",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_iterator"),
                    lock: "the database, for other writers",
                    table: Some("k_iterator"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_iterator (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_iterator_pkey PRIMARY KEY (id),
    CONSTRAINT k_iterator_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_iterator (id),
    CONSTRAINT k_iterator_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_iterator_parent_id_id_idx ON k_iterator (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_future",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_future"),
                    lock: "the database, for other writers",
                    table: Some("t_future"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_future (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_future_pkey PRIMARY KEY (id),
    CONSTRAINT t_future_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_future (id),
    CONSTRAINT t_future_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_future_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_future_state_domain CHECK (state IN ('future', 'other')),
    CONSTRAINT t_future_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_future_title_key ON t_future (title)",
                        "CREATE INDEX IF NOT EXISTS t_future_parent_id_id_idx ON t_future (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_future",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_future"),
                    lock: "the database, for other writers",
                    table: Some("k_future"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_future (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_future_pkey PRIMARY KEY (id),
    CONSTRAINT k_future_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_future (id),
    CONSTRAINT k_future_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_future_parent_id_id_idx ON k_future (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_into",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_into"),
                    lock: "the database, for other writers",
                    table: Some("t_into"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_into (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_into_pkey PRIMARY KEY (id),
    CONSTRAINT t_into_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_into (id),
    CONSTRAINT t_into_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_into_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_into_state_domain CHECK (state IN ('into', 'other')),
    CONSTRAINT t_into_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_into_title_key ON t_into (title)",
                        "CREATE INDEX IF NOT EXISTS t_into_parent_id_id_idx ON t_into (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_into",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_into"),
                    lock: "the database, for other writers",
                    table: Some("k_into"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_into (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_into_pkey PRIMARY KEY (id),
    CONSTRAINT k_into_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_into (id),
    CONSTRAINT k_into_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_into_parent_id_id_idx ON k_into (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_from",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_from"),
                    lock: "the database, for other writers",
                    table: Some("t_from"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_from (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_from_pkey PRIMARY KEY (id),
    CONSTRAINT t_from_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_from (id),
    CONSTRAINT t_from_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_from_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_from_state_domain CHECK (state IN ('from', 'other')),
    CONSTRAINT t_from_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_from_title_key ON t_from (title)",
                        "CREATE INDEX IF NOT EXISTS t_from_parent_id_id_idx ON t_from (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_from",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_from"),
                    lock: "the database, for other writers",
                    table: Some("k_from"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_from (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_from_pkey PRIMARY KEY (id),
    CONSTRAINT k_from_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_from (id),
    CONSTRAINT k_from_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_from_parent_id_id_idx ON k_from (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_key",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_key"),
                    lock: "the database, for other writers",
                    table: Some("t_key"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_key (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_key_pkey PRIMARY KEY (id),
    CONSTRAINT t_key_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_key (id),
    CONSTRAINT t_key_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_key_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_key_state_domain CHECK (state IN ('key', 'other')),
    CONSTRAINT t_key_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_key_title_key ON t_key (title)",
                        "CREATE INDEX IF NOT EXISTS t_key_parent_id_id_idx ON t_key (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_key",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_key"),
                    lock: "the database, for other writers",
                    table: Some("k_key"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_key (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_key_pkey PRIMARY KEY (id),
    CONSTRAINT k_key_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_key (id),
    CONSTRAINT k_key_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_key_parent_id_id_idx ON k_key (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_cursor",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_cursor"),
                    lock: "the database, for other writers",
                    table: Some("t_cursor"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_cursor (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_cursor_pkey PRIMARY KEY (id),
    CONSTRAINT t_cursor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_cursor (id),
    CONSTRAINT t_cursor_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_cursor_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_cursor_state_domain CHECK (state IN ('cursor', 'other')),
    CONSTRAINT t_cursor_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_cursor_title_key ON t_cursor (title)",
                        "CREATE INDEX IF NOT EXISTS t_cursor_parent_id_id_idx ON t_cursor (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_cursor",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_cursor"),
                    lock: "the database, for other writers",
                    table: Some("k_cursor"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_cursor (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_cursor_pkey PRIMARY KEY (id),
    CONSTRAINT k_cursor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_cursor (id),
    CONSTRAINT k_cursor_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_cursor_parent_id_id_idx ON k_cursor (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_database",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_database"),
                    lock: "the database, for other writers",
                    table: Some("t_database"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_database (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_database_pkey PRIMARY KEY (id),
    CONSTRAINT t_database_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_database (id),
    CONSTRAINT t_database_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_database_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_database_state_domain CHECK (state IN ('database', 'other')),
    CONSTRAINT t_database_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_database_title_key ON t_database (title)",
                        "CREATE INDEX IF NOT EXISTS t_database_parent_id_id_idx ON t_database (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_database",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_database"),
                    lock: "the database, for other writers",
                    table: Some("k_database"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_database (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_database_pkey PRIMARY KEY (id),
    CONSTRAINT k_database_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_database (id),
    CONSTRAINT k_database_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_database_parent_id_id_idx ON k_database (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_transaction",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_transaction"),
                    lock: "the database, for other writers",
                    table: Some("t_transaction"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_transaction (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_transaction_pkey PRIMARY KEY (id),
    CONSTRAINT t_transaction_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_transaction (id),
    CONSTRAINT t_transaction_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_transaction_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_transaction_state_domain CHECK (state IN ('transaction', 'other')),
    CONSTRAINT t_transaction_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_transaction_title_key ON t_transaction (title)",
                        "CREATE INDEX IF NOT EXISTS t_transaction_parent_id_id_idx ON t_transaction (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_transaction",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_transaction"),
                    lock: "the database, for other writers",
                    table: Some("k_transaction"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_transaction (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_transaction_pkey PRIMARY KEY (id),
    CONSTRAINT k_transaction_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_transaction (id),
    CONSTRAINT k_transaction_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_transaction_parent_id_id_idx ON k_transaction (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_resource",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_resource"),
                    lock: "the database, for other writers",
                    table: Some("t_resource"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_resource (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_resource_pkey PRIMARY KEY (id),
    CONSTRAINT t_resource_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_resource (id),
    CONSTRAINT t_resource_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_resource_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_resource_state_domain CHECK (state IN ('resource', 'other')),
    CONSTRAINT t_resource_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_resource_title_key ON t_resource (title)",
                        "CREATE INDEX IF NOT EXISTS t_resource_parent_id_id_idx ON t_resource (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_resource",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_resource"),
                    lock: "the database, for other writers",
                    table: Some("k_resource"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_resource (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_resource_pkey PRIMARY KEY (id),
    CONSTRAINT k_resource_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_resource (id),
    CONSTRAINT k_resource_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_resource_parent_id_id_idx ON k_resource (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_resource_visitor",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_resource_visitor"),
                    lock: "the database, for other writers",
                    table: Some("t_resource_visitor"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_resource_visitor (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_resource_visitor_pkey PRIMARY KEY (id),
    CONSTRAINT t_resource_visitor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_resource_visitor (id),
    CONSTRAINT t_resource_visitor_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_resource_visitor_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_resource_visitor_state_domain CHECK (state IN ('resource_visitor', 'other')),
    CONSTRAINT t_resource_visitor_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_resource_visitor_title_key ON t_resource_visitor (title)",
                        "CREATE INDEX IF NOT EXISTS t_resource_visitor_parent_id_id_idx ON t_resource_visitor (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_resource_visitor",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_resource_visitor"),
                    lock: "the database, for other writers",
                    table: Some("k_resource_visitor"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_resource_visitor (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_resource_visitor_pkey PRIMARY KEY (id),
    CONSTRAINT k_resource_visitor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_resource_visitor (id),
    CONSTRAINT k_resource_visitor_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_resource_visitor_parent_id_id_idx ON k_resource_visitor (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_queries",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_queries"),
                    lock: "the database, for other writers",
                    table: Some("t_queries"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_queries (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_queries_pkey PRIMARY KEY (id),
    CONSTRAINT t_queries_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_queries (id),
    CONSTRAINT t_queries_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_queries_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_queries_state_domain CHECK (state IN ('queries', 'other')),
    CONSTRAINT t_queries_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_queries_title_key ON t_queries (title)",
                        "CREATE INDEX IF NOT EXISTS t_queries_parent_id_id_idx ON t_queries (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_queries",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_queries"),
                    lock: "the database, for other writers",
                    table: Some("k_queries"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_queries (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_queries_pkey PRIMARY KEY (id),
    CONSTRAINT k_queries_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_queries (id),
    CONSTRAINT k_queries_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_queries_parent_id_id_idx ON k_queries (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_repositories",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_repositories"),
                    lock: "the database, for other writers",
                    table: Some("t_repositories"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_repositories (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_repositories_pkey PRIMARY KEY (id),
    CONSTRAINT t_repositories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_repositories (id),
    CONSTRAINT t_repositories_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_repositories_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_repositories_state_domain CHECK (state IN ('repositories', 'other')),
    CONSTRAINT t_repositories_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_repositories_title_key ON t_repositories (title)",
                        "CREATE INDEX IF NOT EXISTS t_repositories_parent_id_id_idx ON t_repositories (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_repositories",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_repositories"),
                    lock: "the database, for other writers",
                    table: Some("k_repositories"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_repositories (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_repositories_pkey PRIMARY KEY (id),
    CONSTRAINT k_repositories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_repositories (id),
    CONSTRAINT k_repositories_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_repositories_parent_id_id_idx ON k_repositories (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_migrator",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_migrator"),
                    lock: "the database, for other writers",
                    table: Some("t_migrator"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_migrator (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_migrator_pkey PRIMARY KEY (id),
    CONSTRAINT t_migrator_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_migrator (id),
    CONSTRAINT t_migrator_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_migrator_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_migrator_state_domain CHECK (state IN ('migrator', 'other')),
    CONSTRAINT t_migrator_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_migrator_title_key ON t_migrator (title)",
                        "CREATE INDEX IF NOT EXISTS t_migrator_parent_id_id_idx ON t_migrator (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_migrator",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_migrator"),
                    lock: "the database, for other writers",
                    table: Some("k_migrator"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_migrator (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_migrator_pkey PRIMARY KEY (id),
    CONSTRAINT k_migrator_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_migrator (id),
    CONSTRAINT k_migrator_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_migrator_parent_id_id_idx ON k_migrator (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_compiled",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_compiled"),
                    lock: "the database, for other writers",
                    table: Some("t_compiled"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_compiled (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_compiled_pkey PRIMARY KEY (id),
    CONSTRAINT t_compiled_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled (id),
    CONSTRAINT t_compiled_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_compiled_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_compiled_state_domain CHECK (state IN ('compiled', 'other')),
    CONSTRAINT t_compiled_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_compiled_title_key ON t_compiled (title)",
                        "CREATE INDEX IF NOT EXISTS t_compiled_parent_id_id_idx ON t_compiled (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_compiled",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_compiled"),
                    lock: "the database, for other writers",
                    table: Some("k_compiled"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_compiled (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_compiled_pkey PRIMARY KEY (id),
    CONSTRAINT k_compiled_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled (id),
    CONSTRAINT k_compiled_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_compiled_parent_id_id_idx ON k_compiled (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_compiled_plan",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_compiled_plan"),
                    lock: "the database, for other writers",
                    table: Some("t_compiled_plan"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_compiled_plan (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_compiled_plan_pkey PRIMARY KEY (id),
    CONSTRAINT t_compiled_plan_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled_plan (id),
    CONSTRAINT t_compiled_plan_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_compiled_plan_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_compiled_plan_state_domain CHECK (state IN ('compiled_plan', 'other')),
    CONSTRAINT t_compiled_plan_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_compiled_plan_title_key ON t_compiled_plan (title)",
                        "CREATE INDEX IF NOT EXISTS t_compiled_plan_parent_id_id_idx ON t_compiled_plan (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_compiled_plan",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_compiled_plan"),
                    lock: "the database, for other writers",
                    table: Some("k_compiled_plan"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_compiled_plan (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_compiled_plan_pkey PRIMARY KEY (id),
    CONSTRAINT k_compiled_plan_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled_plan (id),
    CONSTRAINT k_compiled_plan_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_compiled_plan_parent_id_id_idx ON k_compiled_plan (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_compiled_step",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_compiled_step"),
                    lock: "the database, for other writers",
                    table: Some("t_compiled_step"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_compiled_step (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_compiled_step_pkey PRIMARY KEY (id),
    CONSTRAINT t_compiled_step_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled_step (id),
    CONSTRAINT t_compiled_step_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_compiled_step_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_compiled_step_state_domain CHECK (state IN ('compiled_step', 'other')),
    CONSTRAINT t_compiled_step_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_compiled_step_title_key ON t_compiled_step (title)",
                        "CREATE INDEX IF NOT EXISTS t_compiled_step_parent_id_id_idx ON t_compiled_step (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_compiled_step",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_compiled_step"),
                    lock: "the database, for other writers",
                    table: Some("k_compiled_step"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_compiled_step (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_compiled_step_pkey PRIMARY KEY (id),
    CONSTRAINT k_compiled_step_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled_step (id),
    CONSTRAINT k_compiled_step_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_compiled_step_parent_id_id_idx ON k_compiled_step (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_class",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_class"),
                    lock: "the database, for other writers",
                    table: Some("t_class"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_class (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_class_pkey PRIMARY KEY (id),
    CONSTRAINT t_class_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_class (id),
    CONSTRAINT t_class_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_class_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_class_state_domain CHECK (state IN ('class', 'other')),
    CONSTRAINT t_class_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_class_title_key ON t_class (title)",
                        "CREATE INDEX IF NOT EXISTS t_class_parent_id_id_idx ON t_class (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_class",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_class"),
                    lock: "the database, for other writers",
                    table: Some("k_class"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_class (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_class_pkey PRIMARY KEY (id),
    CONSTRAINT k_class_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_class (id),
    CONSTRAINT k_class_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_class_parent_id_id_idx ON k_class (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_mode",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_mode"),
                    lock: "the database, for other writers",
                    table: Some("t_mode"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_mode (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_mode_pkey PRIMARY KEY (id),
    CONSTRAINT t_mode_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_mode (id),
    CONSTRAINT t_mode_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_mode_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_mode_state_domain CHECK (state IN ('mode', 'other')),
    CONSTRAINT t_mode_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_mode_title_key ON t_mode (title)",
                        "CREATE INDEX IF NOT EXISTS t_mode_parent_id_id_idx ON t_mode (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_mode",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_mode"),
                    lock: "the database, for other writers",
                    table: Some("k_mode"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_mode (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_mode_pkey PRIMARY KEY (id),
    CONSTRAINT k_mode_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_mode (id),
    CONSTRAINT k_mode_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_mode_parent_id_id_idx ON k_mode (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_effect",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_effect"),
                    lock: "the database, for other writers",
                    table: Some("t_effect"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_effect (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_effect_pkey PRIMARY KEY (id),
    CONSTRAINT t_effect_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_effect (id),
    CONSTRAINT t_effect_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_effect_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_effect_state_domain CHECK (state IN ('effect', 'other')),
    CONSTRAINT t_effect_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_effect_title_key ON t_effect (title)",
                        "CREATE INDEX IF NOT EXISTS t_effect_parent_id_id_idx ON t_effect (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_effect",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_effect"),
                    lock: "the database, for other writers",
                    table: Some("k_effect"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_effect (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_effect_pkey PRIMARY KEY (id),
    CONSTRAINT k_effect_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_effect (id),
    CONSTRAINT k_effect_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_effect_parent_id_id_idx ON k_effect (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_kept",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_kept"),
                    lock: "the database, for other writers",
                    table: Some("t_kept"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_kept (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_kept_pkey PRIMARY KEY (id),
    CONSTRAINT t_kept_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_kept (id),
    CONSTRAINT t_kept_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_kept_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_kept_state_domain CHECK (state IN ('kept', 'other')),
    CONSTRAINT t_kept_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_kept_title_key ON t_kept (title)",
                        "CREATE INDEX IF NOT EXISTS t_kept_parent_id_id_idx ON t_kept (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_kept",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_kept"),
                    lock: "the database, for other writers",
                    table: Some("k_kept"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_kept (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_kept_pkey PRIMARY KEY (id),
    CONSTRAINT k_kept_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_kept (id),
    CONSTRAINT k_kept_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_kept_parent_id_id_idx ON k_kept (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_to_one",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_to_one"),
                    lock: "the database, for other writers",
                    table: Some("t_to_one"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_to_one (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_to_one_pkey PRIMARY KEY (id),
    CONSTRAINT t_to_one_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_to_one (id),
    CONSTRAINT t_to_one_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_to_one_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_to_one_state_domain CHECK (state IN ('to_one', 'other')),
    CONSTRAINT t_to_one_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_to_one_title_key ON t_to_one (title)",
                        "CREATE INDEX IF NOT EXISTS t_to_one_parent_id_id_idx ON t_to_one (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_to_one",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_to_one"),
                    lock: "the database, for other writers",
                    table: Some("k_to_one"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_to_one (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_to_one_pkey PRIMARY KEY (id),
    CONSTRAINT k_to_one_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_to_one (id),
    CONSTRAINT k_to_one_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_to_one_parent_id_id_idx ON k_to_one (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_to_many",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_to_many"),
                    lock: "the database, for other writers",
                    table: Some("t_to_many"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_to_many (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_to_many_pkey PRIMARY KEY (id),
    CONSTRAINT t_to_many_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_to_many (id),
    CONSTRAINT t_to_many_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_to_many_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_to_many_state_domain CHECK (state IN ('to_many', 'other')),
    CONSTRAINT t_to_many_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_to_many_title_key ON t_to_many (title)",
                        "CREATE INDEX IF NOT EXISTS t_to_many_parent_id_id_idx ON t_to_many (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_to_many",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_to_many"),
                    lock: "the database, for other writers",
                    table: Some("k_to_many"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_to_many (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_to_many_pkey PRIMARY KEY (id),
    CONSTRAINT k_to_many_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_to_many (id),
    CONSTRAINT k_to_many_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_to_many_parent_id_id_idx ON k_to_many (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_item",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_item"),
                    lock: "the database, for other writers",
                    table: Some("t_item"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_item (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_item_pkey PRIMARY KEY (id),
    CONSTRAINT t_item_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_item (id),
    CONSTRAINT t_item_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_item_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_item_state_domain CHECK (state IN ('item', 'other')),
    CONSTRAINT t_item_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_item_title_key ON t_item (title)",
                        "CREATE INDEX IF NOT EXISTS t_item_parent_id_id_idx ON t_item (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_item",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_item"),
                    lock: "the database, for other writers",
                    table: Some("k_item"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_item (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_item_pkey PRIMARY KEY (id),
    CONSTRAINT k_item_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_item (id),
    CONSTRAINT k_item_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_item_parent_id_id_idx ON k_item (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_caseless",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_caseless"),
                    lock: "the database, for other writers",
                    table: Some("t_caseless"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_caseless (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_caseless_pkey PRIMARY KEY (id),
    CONSTRAINT t_caseless_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_caseless (id),
    CONSTRAINT t_caseless_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_caseless_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_caseless_state_domain CHECK (state IN ('caseless', 'other')),
    CONSTRAINT t_caseless_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_caseless_title_key ON t_caseless (title)",
                        "CREATE INDEX IF NOT EXISTS t_caseless_parent_id_id_idx ON t_caseless (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_caseless",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_caseless"),
                    lock: "the database, for other writers",
                    table: Some("k_caseless"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_caseless (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_caseless_pkey PRIMARY KEY (id),
    CONSTRAINT k_caseless_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_caseless (id),
    CONSTRAINT k_caseless_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_caseless_parent_id_id_idx ON k_caseless (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_condition",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_condition"),
                    lock: "the database, for other writers",
                    table: Some("t_condition"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_condition (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_condition_pkey PRIMARY KEY (id),
    CONSTRAINT t_condition_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_condition (id),
    CONSTRAINT t_condition_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_condition_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_condition_state_domain CHECK (state IN ('condition', 'other')),
    CONSTRAINT t_condition_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_condition_title_key ON t_condition (title)",
                        "CREATE INDEX IF NOT EXISTS t_condition_parent_id_id_idx ON t_condition (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_condition",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_condition"),
                    lock: "the database, for other writers",
                    table: Some("k_condition"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_condition (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_condition_pkey PRIMARY KEY (id),
    CONSTRAINT k_condition_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_condition (id),
    CONSTRAINT k_condition_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_condition_parent_id_id_idx ON k_condition (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_order",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_order"),
                    lock: "the database, for other writers",
                    table: Some("t_order"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_order (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_order_pkey PRIMARY KEY (id),
    CONSTRAINT t_order_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_order (id),
    CONSTRAINT t_order_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_order_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_order_state_domain CHECK (state IN ('order', 'other')),
    CONSTRAINT t_order_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_order_title_key ON t_order (title)",
                        "CREATE INDEX IF NOT EXISTS t_order_parent_id_id_idx ON t_order (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_order",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_order"),
                    lock: "the database, for other writers",
                    table: Some("k_order"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_order (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_order_pkey PRIMARY KEY (id),
    CONSTRAINT k_order_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_order (id),
    CONSTRAINT k_order_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_order_parent_id_id_idx ON k_order (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_project",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_project"),
                    lock: "the database, for other writers",
                    table: Some("t_project"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_project (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_project_pkey PRIMARY KEY (id),
    CONSTRAINT t_project_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_project (id),
    CONSTRAINT t_project_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_project_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_project_state_domain CHECK (state IN ('project', 'other')),
    CONSTRAINT t_project_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_project_title_key ON t_project (title)",
                        "CREATE INDEX IF NOT EXISTS t_project_parent_id_id_idx ON t_project (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_project",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_project"),
                    lock: "the database, for other writers",
                    table: Some("k_project"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_project (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_project_pkey PRIMARY KEY (id),
    CONSTRAINT k_project_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_project (id),
    CONSTRAINT k_project_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_project_parent_id_id_idx ON k_project (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_query",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_query"),
                    lock: "the database, for other writers",
                    table: Some("t_query"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_query (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_query_pkey PRIMARY KEY (id),
    CONSTRAINT t_query_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_query (id),
    CONSTRAINT t_query_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_query_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_query_state_domain CHECK (state IN ('query', 'other')),
    CONSTRAINT t_query_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_query_title_key ON t_query (title)",
                        "CREATE INDEX IF NOT EXISTS t_query_parent_id_id_idx ON t_query (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_query",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_query"),
                    lock: "the database, for other writers",
                    table: Some("k_query"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_query (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_query_pkey PRIMARY KEY (id),
    CONSTRAINT k_query_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_query (id),
    CONSTRAINT k_query_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_query_parent_id_id_idx ON k_query (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_some",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_some"),
                    lock: "the database, for other writers",
                    table: Some("t_some"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_some (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_some_pkey PRIMARY KEY (id),
    CONSTRAINT t_some_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_some (id),
    CONSTRAINT t_some_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_some_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_some_state_domain CHECK (state IN ('some', 'other')),
    CONSTRAINT t_some_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_some_title_key ON t_some (title)",
                        "CREATE INDEX IF NOT EXISTS t_some_parent_id_id_idx ON t_some (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_some",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_some"),
                    lock: "the database, for other writers",
                    table: Some("k_some"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_some (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_some_pkey PRIMARY KEY (id),
    CONSTRAINT k_some_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_some (id),
    CONSTRAINT k_some_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_some_parent_id_id_idx ON k_some (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_none",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_none"),
                    lock: "the database, for other writers",
                    table: Some("t_none"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_none (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_none_pkey PRIMARY KEY (id),
    CONSTRAINT t_none_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_none (id),
    CONSTRAINT t_none_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_none_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_none_state_domain CHECK (state IN ('none', 'other')),
    CONSTRAINT t_none_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_none_title_key ON t_none (title)",
                        "CREATE INDEX IF NOT EXISTS t_none_parent_id_id_idx ON t_none (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_none",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_none"),
                    lock: "the database, for other writers",
                    table: Some("k_none"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_none (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_none_pkey PRIMARY KEY (id),
    CONSTRAINT k_none_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_none (id),
    CONSTRAINT k_none_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_none_parent_id_id_idx ON k_none (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_ok",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_ok"),
                    lock: "the database, for other writers",
                    table: Some("t_ok"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_ok (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_ok_pkey PRIMARY KEY (id),
    CONSTRAINT t_ok_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_ok (id),
    CONSTRAINT t_ok_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_ok_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_ok_state_domain CHECK (state IN ('ok', 'other')),
    CONSTRAINT t_ok_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_ok_title_key ON t_ok (title)",
                        "CREATE INDEX IF NOT EXISTS t_ok_parent_id_id_idx ON t_ok (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_ok",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_ok"),
                    lock: "the database, for other writers",
                    table: Some("k_ok"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_ok (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_ok_pkey PRIMARY KEY (id),
    CONSTRAINT k_ok_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_ok (id),
    CONSTRAINT k_ok_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_ok_parent_id_id_idx ON k_ok (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_err",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_err"),
                    lock: "the database, for other writers",
                    table: Some("t_err"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_err (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_err_pkey PRIMARY KEY (id),
    CONSTRAINT t_err_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_err (id),
    CONSTRAINT t_err_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_err_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_err_state_domain CHECK (state IN ('err', 'other')),
    CONSTRAINT t_err_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_err_title_key ON t_err (title)",
                        "CREATE INDEX IF NOT EXISTS t_err_parent_id_id_idx ON t_err (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_err",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_err"),
                    lock: "the database, for other writers",
                    table: Some("k_err"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_err (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_err_pkey PRIMARY KEY (id),
    CONSTRAINT k_err_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_err (id),
    CONSTRAINT k_err_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_err_parent_id_id_idx ON k_err (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_e",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_e"),
                    lock: "the database, for other writers",
                    table: Some("t_e"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_e (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_e_pkey PRIMARY KEY (id),
    CONSTRAINT t_e_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_e (id),
    CONSTRAINT t_e_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_e_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_e_state_domain CHECK (state IN ('e', 'other')),
    CONSTRAINT t_e_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_e_title_key ON t_e (title)",
                        "CREATE INDEX IF NOT EXISTS t_e_parent_id_id_idx ON t_e (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_e",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_e"),
                    lock: "the database, for other writers",
                    table: Some("k_e"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_e (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_e_pkey PRIMARY KEY (id),
    CONSTRAINT k_e_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_e (id),
    CONSTRAINT k_e_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_e_parent_id_id_idx ON k_e (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_t",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_t"),
                    lock: "the database, for other writers",
                    table: Some("t_t"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_t (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_t_pkey PRIMARY KEY (id),
    CONSTRAINT t_t_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_t (id),
    CONSTRAINT t_t_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_t_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_t_state_domain CHECK (state IN ('t', 'other')),
    CONSTRAINT t_t_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_t_title_key ON t_t (title)",
                        "CREATE INDEX IF NOT EXISTS t_t_parent_id_id_idx ON t_t (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_t",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_t"),
                    lock: "the database, for other writers",
                    table: Some("k_t"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_t (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_t_pkey PRIMARY KEY (id),
    CONSTRAINT k_t_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_t (id),
    CONSTRAINT k_t_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_t_parent_id_id_idx ON k_t (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_k",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_k"),
                    lock: "the database, for other writers",
                    table: Some("t_k"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_k (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_k_pkey PRIMARY KEY (id),
    CONSTRAINT t_k_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_k (id),
    CONSTRAINT t_k_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_k_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_k_state_domain CHECK (state IN ('k', 'other')),
    CONSTRAINT t_k_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_k_title_key ON t_k (title)",
                        "CREATE INDEX IF NOT EXISTS t_k_parent_id_id_idx ON t_k (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_k",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_k"),
                    lock: "the database, for other writers",
                    table: Some("k_k"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_k (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_k_pkey PRIMARY KEY (id),
    CONSTRAINT k_k_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_k (id),
    CONSTRAINT k_k_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_k_parent_id_id_idx ON k_k (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_a",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_a"),
                    lock: "the database, for other writers",
                    table: Some("t_a"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_a (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_a_pkey PRIMARY KEY (id),
    CONSTRAINT t_a_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_a (id),
    CONSTRAINT t_a_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_a_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_a_state_domain CHECK (state IN ('a', 'other')),
    CONSTRAINT t_a_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_a_title_key ON t_a (title)",
                        "CREATE INDEX IF NOT EXISTS t_a_parent_id_id_idx ON t_a (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_a",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_a"),
                    lock: "the database, for other writers",
                    table: Some("k_a"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_a (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_a_pkey PRIMARY KEY (id),
    CONSTRAINT k_a_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_a (id),
    CONSTRAINT k_a_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_a_parent_id_id_idx ON k_a (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_b",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_b"),
                    lock: "the database, for other writers",
                    table: Some("t_b"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_b (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_b_pkey PRIMARY KEY (id),
    CONSTRAINT t_b_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_b (id),
    CONSTRAINT t_b_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_b_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_b_state_domain CHECK (state IN ('b', 'other')),
    CONSTRAINT t_b_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_b_title_key ON t_b (title)",
                        "CREATE INDEX IF NOT EXISTS t_b_parent_id_id_idx ON t_b (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_b",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_b"),
                    lock: "the database, for other writers",
                    table: Some("k_b"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_b (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_b_pkey PRIMARY KEY (id),
    CONSTRAINT k_b_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_b (id),
    CONSTRAINT k_b_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_b_parent_id_id_idx ON k_b (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_c",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_c"),
                    lock: "the database, for other writers",
                    table: Some("t_c"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_c (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_c_pkey PRIMARY KEY (id),
    CONSTRAINT t_c_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_c (id),
    CONSTRAINT t_c_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_c_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_c_state_domain CHECK (state IN ('c', 'other')),
    CONSTRAINT t_c_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_c_title_key ON t_c (title)",
                        "CREATE INDEX IF NOT EXISTS t_c_parent_id_id_idx ON t_c (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_c",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_c"),
                    lock: "the database, for other writers",
                    table: Some("k_c"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_c (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_c_pkey PRIMARY KEY (id),
    CONSTRAINT k_c_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_c (id),
    CONSTRAINT k_c_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_c_parent_id_id_idx ON k_c (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_f",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_f"),
                    lock: "the database, for other writers",
                    table: Some("t_f"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS t_f (
    id BLOB NOT NULL,
    title TEXT,
    state TEXT,
    parent_id BLOB,
    at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT t_f_pkey PRIMARY KEY (id),
    CONSTRAINT t_f_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_f (id),
    CONSTRAINT t_f_id_domain CHECK (length(id) = 16),
    CONSTRAINT t_f_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_f_state_domain CHECK (state IN ('f', 'other')),
    CONSTRAINT t_f_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS t_f_title_key ON t_f (title)",
                        "CREATE INDEX IF NOT EXISTS t_f_parent_id_id_idx ON t_f (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_f",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_f"),
                    lock: "the database, for other writers",
                    table: Some("k_f"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_f (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_f_pkey PRIMARY KEY (id),
    CONSTRAINT k_f_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_f (id),
    CONSTRAINT k_f_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS k_f_parent_id_id_idx ON k_f (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table keywords",
                    class: Class::Additive,
                    effect: Effect::TableExists("keywords"),
                    lock: "the database, for other writers",
                    table: Some("keywords"),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS keywords (
    id BLOB NOT NULL,
    abstract INTEGER,
    "as" INTEGER,
    async INTEGER,
    await INTEGER,
    become INTEGER,
    box INTEGER,
    break INTEGER,
    const INTEGER,
    continue INTEGER,
    "do" INTEGER,
    dyn INTEGER,
    "else" INTEGER,
    enum INTEGER,
    extern INTEGER,
    "false" INTEGER,
    final INTEGER,
    fn INTEGER,
    "for" INTEGER,
    gen INTEGER,
    "if" INTEGER,
    impl INTEGER,
    "in" INTEGER,
    let INTEGER,
    loop INTEGER,
    macro INTEGER,
    match INTEGER,
    mod INTEGER,
    move INTEGER,
    mut INTEGER,
    override INTEGER,
    priv INTEGER,
    pub INTEGER,
    ref INTEGER,
    return INTEGER,
    static INTEGER,
    struct INTEGER,
    trait INTEGER,
    "true" INTEGER,
    try INTEGER,
    type INTEGER,
    typeof INTEGER,
    unsafe INTEGER,
    unsized INTEGER,
    use INTEGER,
    virtual INTEGER,
    "where" INTEGER,
    while INTEGER,
    CONSTRAINT keywords_pkey PRIMARY KEY (id),
    CONSTRAINT keywords_id_domain CHECK (length(id) = 16),
    CONSTRAINT keywords_abstract_domain CHECK (abstract BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_as_domain CHECK ("as" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_async_domain CHECK (async BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_await_domain CHECK (await BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_become_domain CHECK (become BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_box_domain CHECK (box BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_break_domain CHECK (break BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_const_domain CHECK (const BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_continue_domain CHECK (continue BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_do_domain CHECK ("do" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_dyn_domain CHECK (dyn BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_else_domain CHECK ("else" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_enum_domain CHECK (enum BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_extern_domain CHECK (extern BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_false_domain CHECK ("false" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_final_domain CHECK (final BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_fn_domain CHECK (fn BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_for_domain CHECK ("for" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_gen_domain CHECK (gen BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_if_domain CHECK ("if" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_impl_domain CHECK (impl BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_in_domain CHECK ("in" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_let_domain CHECK (let BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_loop_domain CHECK (loop BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_macro_domain CHECK (macro BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_match_domain CHECK (match BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_mod_domain CHECK (mod BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_move_domain CHECK (move BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_mut_domain CHECK (mut BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_override_domain CHECK (override BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_priv_domain CHECK (priv BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_pub_domain CHECK (pub BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_ref_domain CHECK (ref BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_return_domain CHECK (return BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_static_domain CHECK (static BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_struct_domain CHECK (struct BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_trait_domain CHECK (trait BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_true_domain CHECK ("true" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_try_domain CHECK (try BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_type_domain CHECK (type BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_typeof_domain CHECK (typeof BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_unsafe_domain CHECK (unsafe BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_unsized_domain CHECK (unsized BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_use_domain CHECK (use BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_virtual_domain CHECK (virtual BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_where_domain CHECK ("where" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_while_domain CHECK (while BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT keywords_type_check CHECK (type <> 1)
) STRICT"#,
                        "CREATE UNIQUE INDEX IF NOT EXISTS keywords_match_fn_key ON keywords (match, fn)",
                        "CREATE INDEX IF NOT EXISTS keywords_type_idx ON keywords (type)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table locals",
                    class: Class::Additive,
                    effect: Effect::TableExists("locals"),
                    lock: "the database, for other writers",
                    table: Some("locals"),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS locals (
    id BLOB NOT NULL,
    executor INTEGER,
    row INTEGER,
    "values" INTEGER,
    value INTEGER,
    "key" INTEGER,
    new INTEGER,
    patch INTEGER,
    "limit" INTEGER,
    now INTEGER,
    page INTEGER,
    "table" INTEGER,
    statement INTEGER,
    "update" INTEGER,
    "filter" INTEGER,
    "select" INTEGER,
    "column" INTEGER,
    columns INTEGER,
    "database" INTEGER,
    "transaction" INTEGER,
    result INTEGER,
    out INTEGER,
    at INTEGER,
    it INTEGER,
    "all" INTEGER,
    other INTEGER,
    given INTEGER,
    name INTEGER,
    kind INTEGER,
    "index" INTEGER,
    error INTEGER,
    query INTEGER,
    sql INTEGER,
    runtime INTEGER,
    serde INTEGER,
    std INTEGER,
    core INTEGER,
    CONSTRAINT locals_pkey PRIMARY KEY (id),
    CONSTRAINT locals_id_domain CHECK (length(id) = 16),
    CONSTRAINT locals_executor_domain CHECK (executor BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_row_domain CHECK (row BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_values_domain CHECK ("values" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_value_domain CHECK (value BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_key_domain CHECK ("key" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_new_domain CHECK (new BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_patch_domain CHECK (patch BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_limit_domain CHECK ("limit" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_now_domain CHECK (now BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_page_domain CHECK (page BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_table_domain CHECK ("table" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_statement_domain CHECK (statement BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_update_domain CHECK ("update" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_filter_domain CHECK ("filter" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_select_domain CHECK ("select" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_column_domain CHECK ("column" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_columns_domain CHECK (columns BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_database_domain CHECK ("database" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_transaction_domain CHECK ("transaction" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_result_domain CHECK (result BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_out_domain CHECK (out BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_at_domain CHECK (at BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_it_domain CHECK (it BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_all_domain CHECK ("all" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_other_domain CHECK (other BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_given_domain CHECK (given BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_name_domain CHECK (name BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_kind_domain CHECK (kind BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_index_domain CHECK ("index" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_error_domain CHECK (error BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_query_domain CHECK (query BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_sql_domain CHECK (sql BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_runtime_domain CHECK (runtime BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_serde_domain CHECK (serde BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_std_domain CHECK (std BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT locals_core_domain CHECK (core BETWEEN -2147483648 AND 2147483647)
) STRICT"#,
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table match",
                    class: Class::Additive,
                    effect: Effect::TableExists("match"),
                    lock: "the database, for other writers",
                    table: Some("match"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS match (
    id BLOB NOT NULL,
    match INTEGER NOT NULL,
    CONSTRAINT match_pkey PRIMARY KEY (id),
    CONSTRAINT match_id_domain CHECK (length(id) = 16),
    CONSTRAINT match_match_domain CHECK (match BETWEEN -2147483648 AND 2147483647)
) STRICT",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table type",
                    class: Class::Additive,
                    effect: Effect::TableExists("type"),
                    lock: "the database, for other writers",
                    table: Some("type"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS type (
    id BLOB NOT NULL,
    type INTEGER NOT NULL,
    CONSTRAINT type_pkey PRIMARY KEY (id),
    CONSTRAINT type_id_domain CHECK (length(id) = 16),
    CONSTRAINT type_type_domain CHECK (type BETWEEN -2147483648 AND 2147483647)
) STRICT",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table move",
                    class: Class::Additive,
                    effect: Effect::TableExists("move"),
                    lock: "the database, for other writers",
                    table: Some("move"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS move (
    id BLOB NOT NULL,
    move INTEGER NOT NULL,
    CONSTRAINT move_pkey PRIMARY KEY (id),
    CONSTRAINT move_id_domain CHECK (length(id) = 16),
    CONSTRAINT move_move_domain CHECK (move BETWEEN -2147483648 AND 2147483647)
) STRICT",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table fn",
                    class: Class::Additive,
                    effect: Effect::TableExists("fn"),
                    lock: "the database, for other writers",
                    table: Some("fn"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS fn (
    id BLOB NOT NULL,
    fn INTEGER NOT NULL,
    CONSTRAINT fn_pkey PRIMARY KEY (id),
    CONSTRAINT fn_id_domain CHECK (length(id) = 16),
    CONSTRAINT fn_fn_domain CHECK (fn BETWEEN -2147483648 AND 2147483647)
) STRICT",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table people",
                    class: Class::Additive,
                    effect: Effect::TableExists("people"),
                    lock: "the database, for other writers",
                    table: Some("people"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS people (
    id INTEGER NOT NULL,
    ap_id TEXT NOT NULL,
    CONSTRAINT people_pkey PRIMARY KEY (id),
    CONSTRAINT people_ap_id_domain CHECK (length(ap_id) <= 40)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS people_ap_id_key ON people (ap_id)",
                        "CREATE UNIQUE INDEX IF NOT EXISTS people_lower_key ON people (lower(ap_id))",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table previously",
                    class: Class::Additive,
                    effect: Effect::TableExists("previously"),
                    lock: "the database, for other writers",
                    table: Some("previously"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS previously (
    id INTEGER NOT NULL,
    content TEXT NOT NULL,
    CONSTRAINT previously_pkey PRIMARY KEY (id),
    CONSTRAINT previously_id_domain CHECK (id IN (0, 1))
) STRICT",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table later",
                    class: Class::Additive,
                    effect: Effect::TableExists("later"),
                    lock: "the database, for other writers",
                    table: Some("later"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS later (
    id INTEGER NOT NULL,
    before INTEGER NOT NULL,
    CONSTRAINT later_pkey PRIMARY KEY (id),
    CONSTRAINT later_before_fkey FOREIGN KEY (before) REFERENCES previously (id),
    CONSTRAINT later_before_domain CHECK (before IN (0, 1))
) STRICT",
                        "CREATE INDEX IF NOT EXISTS later_before_id_idx ON later (before, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table moments",
                    class: Class::Additive,
                    effect: Effect::TableExists("moments"),
                    lock: "the database, for other writers",
                    table: Some("moments"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS moments (
    at INTEGER NOT NULL,
    time INTEGER NOT NULL,
    price INTEGER NOT NULL,
    day INTEGER NOT NULL,
    CONSTRAINT moments_pkey PRIMARY KEY (at, time, price, day),
    CONSTRAINT moments_time_domain CHECK (time BETWEEN 0 AND 86399999999),
    CONSTRAINT moments_price_domain CHECK (price BETWEEN -999999999 AND 999999999)
) STRICT",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table logs",
                    class: Class::Additive,
                    effect: Effect::TableExists("logs"),
                    lock: "the database, for other writers",
                    table: Some("logs"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS logs (
    event_id TEXT NOT NULL,
    CONSTRAINT logs_event_id_domain CHECK (length(event_id) <= 40)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS logs_event_id_key ON logs (event_id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table readers",
                    class: Class::Additive,
                    effect: Effect::TableExists("readers"),
                    lock: "the database, for other writers",
                    table: Some("readers"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS readers (
    id INTEGER NOT NULL,
    event_id TEXT NOT NULL,
    CONSTRAINT readers_pkey PRIMARY KEY (id),
    CONSTRAINT readers_event_id_fkey FOREIGN KEY (event_id) REFERENCES logs (event_id),
    CONSTRAINT readers_event_id_domain CHECK (length(event_id) <= 40)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS readers_event_id_id_idx ON readers (event_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table accounts",
                    class: Class::Additive,
                    effect: Effect::TableExists("accounts"),
                    lock: "the database, for other writers",
                    table: Some("accounts"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS accounts (
    id INTEGER NOT NULL,
    login TEXT,
    CONSTRAINT accounts_pkey PRIMARY KEY (id),
    CONSTRAINT accounts_login_domain CHECK (length(login) <= 40)
) STRICT",
                        "CREATE UNIQUE INDEX IF NOT EXISTS accounts_login_key ON accounts (login)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table visits",
                    class: Class::Additive,
                    effect: Effect::TableExists("visits"),
                    lock: "the database, for other writers",
                    table: Some("visits"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS visits (
    id INTEGER NOT NULL,
    login TEXT NOT NULL,
    CONSTRAINT visits_pkey PRIMARY KEY (id),
    CONSTRAINT visits_login_fkey FOREIGN KEY (login) REFERENCES accounts (login),
    CONSTRAINT visits_login_domain CHECK (length(login) <= 40)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS visits_login_id_idx ON visits (login, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table called_alike",
                    class: Class::Additive,
                    effect: Effect::TableExists("called_alike"),
                    lock: "the database, for other writers",
                    table: Some("called_alike"),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS called_alike (
    id INTEGER NOT NULL,
    clone INTEGER,
    eq INTEGER,
    page INTEGER NOT NULL,
    yields INTEGER NOT NULL DEFAULT 7,
    yield INTEGER NOT NULL,
    now INTEGER NOT NULL,
    CONSTRAINT called_alike_pkey PRIMARY KEY (id),
    CONSTRAINT called_alike_clone_fkey FOREIGN KEY (clone) REFERENCES accounts (id),
    CONSTRAINT called_alike_eq_fkey FOREIGN KEY (eq) REFERENCES accounts (id),
    CONSTRAINT called_alike_page_fkey FOREIGN KEY (page) REFERENCES accounts (id),
    CONSTRAINT called_alike_yield_domain CHECK (yield BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT called_alike_now_domain CHECK (now BETWEEN -2147483648 AND 2147483647)
) STRICT",
                        "CREATE INDEX IF NOT EXISTS called_alike_clone_id_idx ON called_alike (clone, id)",
                        "CREATE INDEX IF NOT EXISTS called_alike_eq_id_idx ON called_alike (eq, id)",
                        "CREATE INDEX IF NOT EXISTS called_alike_page_id_idx ON called_alike (page, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
            ],
            back: CompiledBack::Steps(&[
                CompiledStep {
                    description: "drop table called_alike",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("called_alike"),
                    lock: "the database, for other writers",
                    table: Some("called_alike"),
                    loses: &[
                        ("table called_alike", "SELECT count(*) FROM called_alike"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS called_alike",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table visits",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("visits"),
                    lock: "the database, for other writers",
                    table: Some("visits"),
                    loses: &[
                        ("table visits", "SELECT count(*) FROM visits"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS visits",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table accounts",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("accounts"),
                    lock: "the database, for other writers",
                    table: Some("accounts"),
                    loses: &[
                        ("table accounts", "SELECT count(*) FROM accounts"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS accounts",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table readers",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("readers"),
                    lock: "the database, for other writers",
                    table: Some("readers"),
                    loses: &[
                        ("table readers", "SELECT count(*) FROM readers"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS readers",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table logs",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("logs"),
                    lock: "the database, for other writers",
                    table: Some("logs"),
                    loses: &[
                        ("table logs", "SELECT count(*) FROM logs"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS logs",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table moments",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("moments"),
                    lock: "the database, for other writers",
                    table: Some("moments"),
                    loses: &[
                        ("table moments", "SELECT count(*) FROM moments"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS moments",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table later",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("later"),
                    lock: "the database, for other writers",
                    table: Some("later"),
                    loses: &[
                        ("table later", "SELECT count(*) FROM later"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS later",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table previously",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("previously"),
                    lock: "the database, for other writers",
                    table: Some("previously"),
                    loses: &[
                        ("table previously", "SELECT count(*) FROM previously"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS previously",
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
                CompiledStep {
                    description: "drop table fn",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("fn"),
                    lock: "the database, for other writers",
                    table: Some("fn"),
                    loses: &[
                        ("table fn", "SELECT count(*) FROM fn"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS fn",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table move",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("move"),
                    lock: "the database, for other writers",
                    table: Some("move"),
                    loses: &[
                        ("table move", "SELECT count(*) FROM move"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS move",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table type",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("type"),
                    lock: "the database, for other writers",
                    table: Some("type"),
                    loses: &[
                        ("table type", "SELECT count(*) FROM type"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS type",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table match",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("match"),
                    lock: "the database, for other writers",
                    table: Some("match"),
                    loses: &[
                        ("table match", "SELECT count(*) FROM match"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS match",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table locals",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("locals"),
                    lock: "the database, for other writers",
                    table: Some("locals"),
                    loses: &[
                        ("table locals", "SELECT count(*) FROM locals"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS locals",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table keywords",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("keywords"),
                    lock: "the database, for other writers",
                    table: Some("keywords"),
                    loses: &[
                        ("table keywords", "SELECT count(*) FROM keywords"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS keywords",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_f",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_f"),
                    lock: "the database, for other writers",
                    table: Some("k_f"),
                    loses: &[
                        ("table k_f", "SELECT count(*) FROM k_f"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_f",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_f",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_f"),
                    lock: "the database, for other writers",
                    table: Some("t_f"),
                    loses: &[
                        ("table t_f", "SELECT count(*) FROM t_f"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_f",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_c",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_c"),
                    lock: "the database, for other writers",
                    table: Some("k_c"),
                    loses: &[
                        ("table k_c", "SELECT count(*) FROM k_c"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_c",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_c",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_c"),
                    lock: "the database, for other writers",
                    table: Some("t_c"),
                    loses: &[
                        ("table t_c", "SELECT count(*) FROM t_c"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_c",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_b",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_b"),
                    lock: "the database, for other writers",
                    table: Some("k_b"),
                    loses: &[
                        ("table k_b", "SELECT count(*) FROM k_b"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_b",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_b",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_b"),
                    lock: "the database, for other writers",
                    table: Some("t_b"),
                    loses: &[
                        ("table t_b", "SELECT count(*) FROM t_b"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_b",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_a",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_a"),
                    lock: "the database, for other writers",
                    table: Some("k_a"),
                    loses: &[
                        ("table k_a", "SELECT count(*) FROM k_a"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_a",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_a",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_a"),
                    lock: "the database, for other writers",
                    table: Some("t_a"),
                    loses: &[
                        ("table t_a", "SELECT count(*) FROM t_a"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_a",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_k",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_k"),
                    lock: "the database, for other writers",
                    table: Some("k_k"),
                    loses: &[
                        ("table k_k", "SELECT count(*) FROM k_k"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_k",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_k",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_k"),
                    lock: "the database, for other writers",
                    table: Some("t_k"),
                    loses: &[
                        ("table t_k", "SELECT count(*) FROM t_k"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_k",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_t",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_t"),
                    lock: "the database, for other writers",
                    table: Some("k_t"),
                    loses: &[
                        ("table k_t", "SELECT count(*) FROM k_t"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_t",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_t",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_t"),
                    lock: "the database, for other writers",
                    table: Some("t_t"),
                    loses: &[
                        ("table t_t", "SELECT count(*) FROM t_t"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_t",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_e",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_e"),
                    lock: "the database, for other writers",
                    table: Some("k_e"),
                    loses: &[
                        ("table k_e", "SELECT count(*) FROM k_e"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_e",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_e",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_e"),
                    lock: "the database, for other writers",
                    table: Some("t_e"),
                    loses: &[
                        ("table t_e", "SELECT count(*) FROM t_e"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_e",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_err",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_err"),
                    lock: "the database, for other writers",
                    table: Some("k_err"),
                    loses: &[
                        ("table k_err", "SELECT count(*) FROM k_err"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_err",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_err",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_err"),
                    lock: "the database, for other writers",
                    table: Some("t_err"),
                    loses: &[
                        ("table t_err", "SELECT count(*) FROM t_err"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_err",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_ok",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_ok"),
                    lock: "the database, for other writers",
                    table: Some("k_ok"),
                    loses: &[
                        ("table k_ok", "SELECT count(*) FROM k_ok"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_ok",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_ok",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_ok"),
                    lock: "the database, for other writers",
                    table: Some("t_ok"),
                    loses: &[
                        ("table t_ok", "SELECT count(*) FROM t_ok"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_ok",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_none",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_none"),
                    lock: "the database, for other writers",
                    table: Some("k_none"),
                    loses: &[
                        ("table k_none", "SELECT count(*) FROM k_none"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_none",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_none",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_none"),
                    lock: "the database, for other writers",
                    table: Some("t_none"),
                    loses: &[
                        ("table t_none", "SELECT count(*) FROM t_none"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_none",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_some",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_some"),
                    lock: "the database, for other writers",
                    table: Some("k_some"),
                    loses: &[
                        ("table k_some", "SELECT count(*) FROM k_some"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_some",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_some",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_some"),
                    lock: "the database, for other writers",
                    table: Some("t_some"),
                    loses: &[
                        ("table t_some", "SELECT count(*) FROM t_some"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_some",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_query",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_query"),
                    lock: "the database, for other writers",
                    table: Some("k_query"),
                    loses: &[
                        ("table k_query", "SELECT count(*) FROM k_query"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_query",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_query",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_query"),
                    lock: "the database, for other writers",
                    table: Some("t_query"),
                    loses: &[
                        ("table t_query", "SELECT count(*) FROM t_query"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_query",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_project",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_project"),
                    lock: "the database, for other writers",
                    table: Some("k_project"),
                    loses: &[
                        ("table k_project", "SELECT count(*) FROM k_project"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_project",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_project",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_project"),
                    lock: "the database, for other writers",
                    table: Some("t_project"),
                    loses: &[
                        ("table t_project", "SELECT count(*) FROM t_project"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_project",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_order",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_order"),
                    lock: "the database, for other writers",
                    table: Some("k_order"),
                    loses: &[
                        ("table k_order", "SELECT count(*) FROM k_order"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_order",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_order",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_order"),
                    lock: "the database, for other writers",
                    table: Some("t_order"),
                    loses: &[
                        ("table t_order", "SELECT count(*) FROM t_order"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_order",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_condition",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_condition"),
                    lock: "the database, for other writers",
                    table: Some("k_condition"),
                    loses: &[
                        ("table k_condition", "SELECT count(*) FROM k_condition"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_condition",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_condition",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_condition"),
                    lock: "the database, for other writers",
                    table: Some("t_condition"),
                    loses: &[
                        ("table t_condition", "SELECT count(*) FROM t_condition"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_condition",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_caseless",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_caseless"),
                    lock: "the database, for other writers",
                    table: Some("k_caseless"),
                    loses: &[
                        ("table k_caseless", "SELECT count(*) FROM k_caseless"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_caseless",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_caseless",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_caseless"),
                    lock: "the database, for other writers",
                    table: Some("t_caseless"),
                    loses: &[
                        ("table t_caseless", "SELECT count(*) FROM t_caseless"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_caseless",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_item",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_item"),
                    lock: "the database, for other writers",
                    table: Some("k_item"),
                    loses: &[
                        ("table k_item", "SELECT count(*) FROM k_item"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_item",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_item",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_item"),
                    lock: "the database, for other writers",
                    table: Some("t_item"),
                    loses: &[
                        ("table t_item", "SELECT count(*) FROM t_item"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_item",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_to_many",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_to_many"),
                    lock: "the database, for other writers",
                    table: Some("k_to_many"),
                    loses: &[
                        ("table k_to_many", "SELECT count(*) FROM k_to_many"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_to_many",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_to_many",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_to_many"),
                    lock: "the database, for other writers",
                    table: Some("t_to_many"),
                    loses: &[
                        ("table t_to_many", "SELECT count(*) FROM t_to_many"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_to_many",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_to_one",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_to_one"),
                    lock: "the database, for other writers",
                    table: Some("k_to_one"),
                    loses: &[
                        ("table k_to_one", "SELECT count(*) FROM k_to_one"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_to_one",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_to_one",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_to_one"),
                    lock: "the database, for other writers",
                    table: Some("t_to_one"),
                    loses: &[
                        ("table t_to_one", "SELECT count(*) FROM t_to_one"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_to_one",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_kept",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_kept"),
                    lock: "the database, for other writers",
                    table: Some("k_kept"),
                    loses: &[
                        ("table k_kept", "SELECT count(*) FROM k_kept"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_kept",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_kept",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_kept"),
                    lock: "the database, for other writers",
                    table: Some("t_kept"),
                    loses: &[
                        ("table t_kept", "SELECT count(*) FROM t_kept"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_kept",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_effect",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_effect"),
                    lock: "the database, for other writers",
                    table: Some("k_effect"),
                    loses: &[
                        ("table k_effect", "SELECT count(*) FROM k_effect"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_effect",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_effect",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_effect"),
                    lock: "the database, for other writers",
                    table: Some("t_effect"),
                    loses: &[
                        ("table t_effect", "SELECT count(*) FROM t_effect"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_effect",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_mode",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_mode"),
                    lock: "the database, for other writers",
                    table: Some("k_mode"),
                    loses: &[
                        ("table k_mode", "SELECT count(*) FROM k_mode"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_mode",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_mode",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_mode"),
                    lock: "the database, for other writers",
                    table: Some("t_mode"),
                    loses: &[
                        ("table t_mode", "SELECT count(*) FROM t_mode"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_mode",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_class",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_class"),
                    lock: "the database, for other writers",
                    table: Some("k_class"),
                    loses: &[
                        ("table k_class", "SELECT count(*) FROM k_class"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_class",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_class",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_class"),
                    lock: "the database, for other writers",
                    table: Some("t_class"),
                    loses: &[
                        ("table t_class", "SELECT count(*) FROM t_class"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_class",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_compiled_step",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_compiled_step"),
                    lock: "the database, for other writers",
                    table: Some("k_compiled_step"),
                    loses: &[
                        ("table k_compiled_step", "SELECT count(*) FROM k_compiled_step"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_compiled_step",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_compiled_step",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_compiled_step"),
                    lock: "the database, for other writers",
                    table: Some("t_compiled_step"),
                    loses: &[
                        ("table t_compiled_step", "SELECT count(*) FROM t_compiled_step"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_compiled_step",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_compiled_plan",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_compiled_plan"),
                    lock: "the database, for other writers",
                    table: Some("k_compiled_plan"),
                    loses: &[
                        ("table k_compiled_plan", "SELECT count(*) FROM k_compiled_plan"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_compiled_plan",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_compiled_plan",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_compiled_plan"),
                    lock: "the database, for other writers",
                    table: Some("t_compiled_plan"),
                    loses: &[
                        ("table t_compiled_plan", "SELECT count(*) FROM t_compiled_plan"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_compiled_plan",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_compiled",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_compiled"),
                    lock: "the database, for other writers",
                    table: Some("k_compiled"),
                    loses: &[
                        ("table k_compiled", "SELECT count(*) FROM k_compiled"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_compiled",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_compiled",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_compiled"),
                    lock: "the database, for other writers",
                    table: Some("t_compiled"),
                    loses: &[
                        ("table t_compiled", "SELECT count(*) FROM t_compiled"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_compiled",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_migrator",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_migrator"),
                    lock: "the database, for other writers",
                    table: Some("k_migrator"),
                    loses: &[
                        ("table k_migrator", "SELECT count(*) FROM k_migrator"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_migrator",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_migrator",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_migrator"),
                    lock: "the database, for other writers",
                    table: Some("t_migrator"),
                    loses: &[
                        ("table t_migrator", "SELECT count(*) FROM t_migrator"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_migrator",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_repositories",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_repositories"),
                    lock: "the database, for other writers",
                    table: Some("k_repositories"),
                    loses: &[
                        ("table k_repositories", "SELECT count(*) FROM k_repositories"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_repositories",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_repositories",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_repositories"),
                    lock: "the database, for other writers",
                    table: Some("t_repositories"),
                    loses: &[
                        ("table t_repositories", "SELECT count(*) FROM t_repositories"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_repositories",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_queries",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_queries"),
                    lock: "the database, for other writers",
                    table: Some("k_queries"),
                    loses: &[
                        ("table k_queries", "SELECT count(*) FROM k_queries"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_queries",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_queries",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_queries"),
                    lock: "the database, for other writers",
                    table: Some("t_queries"),
                    loses: &[
                        ("table t_queries", "SELECT count(*) FROM t_queries"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_queries",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_resource_visitor",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_resource_visitor"),
                    lock: "the database, for other writers",
                    table: Some("k_resource_visitor"),
                    loses: &[
                        ("table k_resource_visitor", "SELECT count(*) FROM k_resource_visitor"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_resource_visitor",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_resource_visitor",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_resource_visitor"),
                    lock: "the database, for other writers",
                    table: Some("t_resource_visitor"),
                    loses: &[
                        ("table t_resource_visitor", "SELECT count(*) FROM t_resource_visitor"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_resource_visitor",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_resource",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_resource"),
                    lock: "the database, for other writers",
                    table: Some("k_resource"),
                    loses: &[
                        ("table k_resource", "SELECT count(*) FROM k_resource"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_resource",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_resource",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_resource"),
                    lock: "the database, for other writers",
                    table: Some("t_resource"),
                    loses: &[
                        ("table t_resource", "SELECT count(*) FROM t_resource"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_resource",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_transaction",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_transaction"),
                    lock: "the database, for other writers",
                    table: Some("k_transaction"),
                    loses: &[
                        ("table k_transaction", "SELECT count(*) FROM k_transaction"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_transaction",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_transaction",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_transaction"),
                    lock: "the database, for other writers",
                    table: Some("t_transaction"),
                    loses: &[
                        ("table t_transaction", "SELECT count(*) FROM t_transaction"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_transaction",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_database",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_database"),
                    lock: "the database, for other writers",
                    table: Some("k_database"),
                    loses: &[
                        ("table k_database", "SELECT count(*) FROM k_database"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_database",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_database",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_database"),
                    lock: "the database, for other writers",
                    table: Some("t_database"),
                    loses: &[
                        ("table t_database", "SELECT count(*) FROM t_database"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_database",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_cursor",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_cursor"),
                    lock: "the database, for other writers",
                    table: Some("k_cursor"),
                    loses: &[
                        ("table k_cursor", "SELECT count(*) FROM k_cursor"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_cursor",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_cursor",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_cursor"),
                    lock: "the database, for other writers",
                    table: Some("t_cursor"),
                    loses: &[
                        ("table t_cursor", "SELECT count(*) FROM t_cursor"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_cursor",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_key",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_key"),
                    lock: "the database, for other writers",
                    table: Some("k_key"),
                    loses: &[
                        ("table k_key", "SELECT count(*) FROM k_key"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_key",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_key",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_key"),
                    lock: "the database, for other writers",
                    table: Some("t_key"),
                    loses: &[
                        ("table t_key", "SELECT count(*) FROM t_key"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_key",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_from",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_from"),
                    lock: "the database, for other writers",
                    table: Some("k_from"),
                    loses: &[
                        ("table k_from", "SELECT count(*) FROM k_from"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_from",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_from",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_from"),
                    lock: "the database, for other writers",
                    table: Some("t_from"),
                    loses: &[
                        ("table t_from", "SELECT count(*) FROM t_from"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_from",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_into",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_into"),
                    lock: "the database, for other writers",
                    table: Some("k_into"),
                    loses: &[
                        ("table k_into", "SELECT count(*) FROM k_into"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_into",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_into",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_into"),
                    lock: "the database, for other writers",
                    table: Some("t_into"),
                    loses: &[
                        ("table t_into", "SELECT count(*) FROM t_into"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_into",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_future",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_future"),
                    lock: "the database, for other writers",
                    table: Some("k_future"),
                    loses: &[
                        ("table k_future", "SELECT count(*) FROM k_future"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_future",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_future",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_future"),
                    lock: "the database, for other writers",
                    table: Some("t_future"),
                    loses: &[
                        ("table t_future", "SELECT count(*) FROM t_future"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_future",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_iterator",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_iterator"),
                    lock: "the database, for other writers",
                    table: Some("k_iterator"),
                    loses: &[
                        ("table k_iterator", "SELECT count(*) FROM k_iterator"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_iterator",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_iterator",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_iterator"),
                    lock: "the database, for other writers",
                    table: Some("t_iterator"),
                    loses: &[
                        ("table t_iterator", "SELECT count(*) FROM t_iterator"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_iterator",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_sync",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_sync"),
                    lock: "the database, for other writers",
                    table: Some("k_sync"),
                    loses: &[
                        ("table k_sync", "SELECT count(*) FROM k_sync"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_sync",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_sync",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_sync"),
                    lock: "the database, for other writers",
                    table: Some("t_sync"),
                    loses: &[
                        ("table t_sync", "SELECT count(*) FROM t_sync"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_sync",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_send",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_send"),
                    lock: "the database, for other writers",
                    table: Some("k_send"),
                    loses: &[
                        ("table k_send", "SELECT count(*) FROM k_send"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_send",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_send",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_send"),
                    lock: "the database, for other writers",
                    table: Some("t_send"),
                    loses: &[
                        ("table t_send", "SELECT count(*) FROM t_send"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_send",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_debug",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_debug"),
                    lock: "the database, for other writers",
                    table: Some("k_debug"),
                    loses: &[
                        ("table k_debug", "SELECT count(*) FROM k_debug"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_debug",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_debug",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_debug"),
                    lock: "the database, for other writers",
                    table: Some("t_debug"),
                    loses: &[
                        ("table t_debug", "SELECT count(*) FROM t_debug"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_debug",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_clone",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_clone"),
                    lock: "the database, for other writers",
                    table: Some("k_clone"),
                    loses: &[
                        ("table k_clone", "SELECT count(*) FROM k_clone"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_clone",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_clone",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_clone"),
                    lock: "the database, for other writers",
                    table: Some("t_clone"),
                    loses: &[
                        ("table t_clone", "SELECT count(*) FROM t_clone"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_clone",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_default",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_default"),
                    lock: "the database, for other writers",
                    table: Some("k_default"),
                    loses: &[
                        ("table k_default", "SELECT count(*) FROM k_default"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_default",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_default",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_default"),
                    lock: "the database, for other writers",
                    table: Some("t_default"),
                    loses: &[
                        ("table t_default", "SELECT count(*) FROM t_default"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_default",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_box",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_box"),
                    lock: "the database, for other writers",
                    table: Some("k_box"),
                    loses: &[
                        ("table k_box", "SELECT count(*) FROM k_box"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_box",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_box",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_box"),
                    lock: "the database, for other writers",
                    table: Some("t_box"),
                    loses: &[
                        ("table t_box", "SELECT count(*) FROM t_box"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_box",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_deserialize",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_deserialize"),
                    lock: "the database, for other writers",
                    table: Some("k_deserialize"),
                    loses: &[
                        ("table k_deserialize", "SELECT count(*) FROM k_deserialize"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_deserialize",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_deserialize",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_deserialize"),
                    lock: "the database, for other writers",
                    table: Some("t_deserialize"),
                    loses: &[
                        ("table t_deserialize", "SELECT count(*) FROM t_deserialize"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_deserialize",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_serialize",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_serialize"),
                    lock: "the database, for other writers",
                    table: Some("k_serialize"),
                    loses: &[
                        ("table k_serialize", "SELECT count(*) FROM k_serialize"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_serialize",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_serialize",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_serialize"),
                    lock: "the database, for other writers",
                    table: Some("t_serialize"),
                    loses: &[
                        ("table t_serialize", "SELECT count(*) FROM t_serialize"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_serialize",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_secret",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_secret"),
                    lock: "the database, for other writers",
                    table: Some("k_secret"),
                    loses: &[
                        ("table k_secret", "SELECT count(*) FROM k_secret"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_secret",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_secret",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_secret"),
                    lock: "the database, for other writers",
                    table: Some("t_secret"),
                    loses: &[
                        ("table t_secret", "SELECT count(*) FROM t_secret"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_secret",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_update",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_update"),
                    lock: "the database, for other writers",
                    table: Some("k_update"),
                    loses: &[
                        ("table k_update", "SELECT count(*) FROM k_update"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_update",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_update",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_update"),
                    lock: "the database, for other writers",
                    table: Some("t_update"),
                    loses: &[
                        ("table t_update", "SELECT count(*) FROM t_update"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_update",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_unique_info",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_unique_info"),
                    lock: "the database, for other writers",
                    table: Some("k_unique_info"),
                    loses: &[
                        ("table k_unique_info", "SELECT count(*) FROM k_unique_info"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_unique_info",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_unique_info",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_unique_info"),
                    lock: "the database, for other writers",
                    table: Some("t_unique_info"),
                    loses: &[
                        ("table t_unique_info", "SELECT count(*) FROM t_unique_info"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_unique_info",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_referencing_info",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_referencing_info"),
                    lock: "the database, for other writers",
                    table: Some("k_referencing_info"),
                    loses: &[
                        ("table k_referencing_info", "SELECT count(*) FROM k_referencing_info"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_referencing_info",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_referencing_info",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_referencing_info"),
                    lock: "the database, for other writers",
                    table: Some("t_referencing_info"),
                    loses: &[
                        ("table t_referencing_info", "SELECT count(*) FROM t_referencing_info"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_referencing_info",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_reference_info",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_reference_info"),
                    lock: "the database, for other writers",
                    table: Some("k_reference_info"),
                    loses: &[
                        ("table k_reference_info", "SELECT count(*) FROM k_reference_info"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_reference_info",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_reference_info",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_reference_info"),
                    lock: "the database, for other writers",
                    table: Some("t_reference_info"),
                    loses: &[
                        ("table t_reference_info", "SELECT count(*) FROM t_reference_info"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_reference_info",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_link_info",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_link_info"),
                    lock: "the database, for other writers",
                    table: Some("k_link_info"),
                    loses: &[
                        ("table k_link_info", "SELECT count(*) FROM k_link_info"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_link_info",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_link_info",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_link_info"),
                    lock: "the database, for other writers",
                    table: Some("t_link_info"),
                    loses: &[
                        ("table t_link_info", "SELECT count(*) FROM t_link_info"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_link_info",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_column_info",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_column_info"),
                    lock: "the database, for other writers",
                    table: Some("k_column_info"),
                    loses: &[
                        ("table k_column_info", "SELECT count(*) FROM k_column_info"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_column_info",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_column_info",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_column_info"),
                    lock: "the database, for other writers",
                    table: Some("t_column_info"),
                    loses: &[
                        ("table t_column_info", "SELECT count(*) FROM t_column_info"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_column_info",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_table_info",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_table_info"),
                    lock: "the database, for other writers",
                    table: Some("k_table_info"),
                    loses: &[
                        ("table k_table_info", "SELECT count(*) FROM k_table_info"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_table_info",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_table_info",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_table_info"),
                    lock: "the database, for other writers",
                    table: Some("t_table_info"),
                    loses: &[
                        ("table t_table_info", "SELECT count(*) FROM t_table_info"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_table_info",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_enumeration",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_enumeration"),
                    lock: "the database, for other writers",
                    table: Some("k_enumeration"),
                    loses: &[
                        ("table k_enumeration", "SELECT count(*) FROM k_enumeration"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_enumeration",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_enumeration",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_enumeration"),
                    lock: "the database, for other writers",
                    table: Some("t_enumeration"),
                    loses: &[
                        ("table t_enumeration", "SELECT count(*) FROM t_enumeration"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_enumeration",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_from_row",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_from_row"),
                    lock: "the database, for other writers",
                    table: Some("k_from_row"),
                    loses: &[
                        ("table k_from_row", "SELECT count(*) FROM k_from_row"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_from_row",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_from_row",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_from_row"),
                    lock: "the database, for other writers",
                    table: Some("t_from_row"),
                    loses: &[
                        ("table t_from_row", "SELECT count(*) FROM t_from_row"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_from_row",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_keyed",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_keyed"),
                    lock: "the database, for other writers",
                    table: Some("k_keyed"),
                    loses: &[
                        ("table k_keyed", "SELECT count(*) FROM k_keyed"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_keyed",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_keyed",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_keyed"),
                    lock: "the database, for other writers",
                    table: Some("t_keyed"),
                    loses: &[
                        ("table t_keyed", "SELECT count(*) FROM t_keyed"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_keyed",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_bulk",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_bulk"),
                    lock: "the database, for other writers",
                    table: Some("k_bulk"),
                    loses: &[
                        ("table k_bulk", "SELECT count(*) FROM k_bulk"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_bulk",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_bulk",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_bulk"),
                    lock: "the database, for other writers",
                    table: Some("t_bulk"),
                    loses: &[
                        ("table t_bulk", "SELECT count(*) FROM t_bulk"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_bulk",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_stream",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_stream"),
                    lock: "the database, for other writers",
                    table: Some("k_stream"),
                    loses: &[
                        ("table k_stream", "SELECT count(*) FROM k_stream"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_stream",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_stream",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_stream"),
                    lock: "the database, for other writers",
                    table: Some("t_stream"),
                    loses: &[
                        ("table t_stream", "SELECT count(*) FROM t_stream"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_stream",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_error",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_error"),
                    lock: "the database, for other writers",
                    table: Some("k_error"),
                    loses: &[
                        ("table k_error", "SELECT count(*) FROM k_error"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_error",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_error",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_error"),
                    lock: "the database, for other writers",
                    table: Some("t_error"),
                    loses: &[
                        ("table t_error", "SELECT count(*) FROM t_error"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_error",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_rows",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_rows"),
                    lock: "the database, for other writers",
                    table: Some("k_rows"),
                    loses: &[
                        ("table k_rows", "SELECT count(*) FROM k_rows"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_rows",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_rows",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_rows"),
                    lock: "the database, for other writers",
                    table: Some("t_rows"),
                    loses: &[
                        ("table t_rows", "SELECT count(*) FROM t_rows"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_rows",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_row",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_row"),
                    lock: "the database, for other writers",
                    table: Some("k_row"),
                    loses: &[
                        ("table k_row", "SELECT count(*) FROM k_row"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_row",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_row",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_row"),
                    lock: "the database, for other writers",
                    table: Some("t_row"),
                    loses: &[
                        ("table t_row", "SELECT count(*) FROM t_row"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_row",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_write_kind",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_write_kind"),
                    lock: "the database, for other writers",
                    table: Some("k_write_kind"),
                    loses: &[
                        ("table k_write_kind", "SELECT count(*) FROM k_write_kind"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_write_kind",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_write_kind",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_write_kind"),
                    lock: "the database, for other writers",
                    table: Some("t_write_kind"),
                    loses: &[
                        ("table t_write_kind", "SELECT count(*) FROM t_write_kind"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_write_kind",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_write",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_write"),
                    lock: "the database, for other writers",
                    table: Some("k_write"),
                    loses: &[
                        ("table k_write", "SELECT count(*) FROM k_write"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_write",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_write",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_write"),
                    lock: "the database, for other writers",
                    table: Some("t_write"),
                    loses: &[
                        ("table t_write", "SELECT count(*) FROM t_write"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_write",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_unique_key",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_unique_key"),
                    lock: "the database, for other writers",
                    table: Some("k_unique_key"),
                    loses: &[
                        ("table k_unique_key", "SELECT count(*) FROM k_unique_key"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_unique_key",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_unique_key",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_unique_key"),
                    lock: "the database, for other writers",
                    table: Some("t_unique_key"),
                    loses: &[
                        ("table t_unique_key", "SELECT count(*) FROM t_unique_key"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_unique_key",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_columns",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_columns"),
                    lock: "the database, for other writers",
                    table: Some("k_columns"),
                    loses: &[
                        ("table k_columns", "SELECT count(*) FROM k_columns"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_columns",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_columns",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_columns"),
                    lock: "the database, for other writers",
                    table: Some("t_columns"),
                    loses: &[
                        ("table t_columns", "SELECT count(*) FROM t_columns"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_columns",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_column",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_column"),
                    lock: "the database, for other writers",
                    table: Some("k_column"),
                    loses: &[
                        ("table k_column", "SELECT count(*) FROM k_column"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_column",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_column",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_column"),
                    lock: "the database, for other writers",
                    table: Some("t_column"),
                    loses: &[
                        ("table t_column", "SELECT count(*) FROM t_column"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_column",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_entity",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_entity"),
                    lock: "the database, for other writers",
                    table: Some("k_entity"),
                    loses: &[
                        ("table k_entity", "SELECT count(*) FROM k_entity"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_entity",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_entity",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_entity"),
                    lock: "the database, for other writers",
                    table: Some("t_entity"),
                    loses: &[
                        ("table t_entity", "SELECT count(*) FROM t_entity"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_entity",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_executor",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_executor"),
                    lock: "the database, for other writers",
                    table: Some("k_executor"),
                    loses: &[
                        ("table k_executor", "SELECT count(*) FROM k_executor"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_executor",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_executor",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_executor"),
                    lock: "the database, for other writers",
                    table: Some("t_executor"),
                    loses: &[
                        ("table t_executor", "SELECT count(*) FROM t_executor"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_executor",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_result",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_result"),
                    lock: "the database, for other writers",
                    table: Some("k_result"),
                    loses: &[
                        ("table k_result", "SELECT count(*) FROM k_result"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_result",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_result",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_result"),
                    lock: "the database, for other writers",
                    table: Some("t_result"),
                    loses: &[
                        ("table t_result", "SELECT count(*) FROM t_result"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_result",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_vec",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_vec"),
                    lock: "the database, for other writers",
                    table: Some("k_vec"),
                    loses: &[
                        ("table k_vec", "SELECT count(*) FROM k_vec"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_vec",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_vec",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_vec"),
                    lock: "the database, for other writers",
                    table: Some("t_vec"),
                    loses: &[
                        ("table t_vec", "SELECT count(*) FROM t_vec"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_vec",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_string",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_string"),
                    lock: "the database, for other writers",
                    table: Some("k_string"),
                    loses: &[
                        ("table k_string", "SELECT count(*) FROM k_string"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_string",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_string",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_string"),
                    lock: "the database, for other writers",
                    table: Some("t_string"),
                    loses: &[
                        ("table t_string", "SELECT count(*) FROM t_string"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_string",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_option",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_option"),
                    lock: "the database, for other writers",
                    table: Some("k_option"),
                    loses: &[
                        ("table k_option", "SELECT count(*) FROM k_option"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_option",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_option",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_option"),
                    lock: "the database, for other writers",
                    table: Some("t_option"),
                    loses: &[
                        ("table t_option", "SELECT count(*) FROM t_option"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_option",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_select",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_select"),
                    lock: "the database, for other writers",
                    table: Some("k_select"),
                    loses: &[
                        ("table k_select", "SELECT count(*) FROM k_select"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_select",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_select",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_select"),
                    lock: "the database, for other writers",
                    table: Some("t_select"),
                    loses: &[
                        ("table t_select", "SELECT count(*) FROM t_select"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_select",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_filter",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_filter"),
                    lock: "the database, for other writers",
                    table: Some("k_filter"),
                    loses: &[
                        ("table k_filter", "SELECT count(*) FROM k_filter"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_filter",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_filter",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_filter"),
                    lock: "the database, for other writers",
                    table: Some("t_filter"),
                    loses: &[
                        ("table t_filter", "SELECT count(*) FROM t_filter"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_filter",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_value",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_value"),
                    lock: "the database, for other writers",
                    table: Some("k_value"),
                    loses: &[
                        ("table k_value", "SELECT count(*) FROM k_value"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_value",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_value",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_value"),
                    lock: "the database, for other writers",
                    table: Some("t_value"),
                    loses: &[
                        ("table t_value", "SELECT count(*) FROM t_value"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_value",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_domain",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_domain"),
                    lock: "the database, for other writers",
                    table: Some("k_domain"),
                    loses: &[
                        ("table k_domain", "SELECT count(*) FROM k_domain"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_domain",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_domain",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_domain"),
                    lock: "the database, for other writers",
                    table: Some("t_domain"),
                    loses: &[
                        ("table t_domain", "SELECT count(*) FROM t_domain"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_domain",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_statement",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_statement"),
                    lock: "the database, for other writers",
                    table: Some("k_statement"),
                    loses: &[
                        ("table k_statement", "SELECT count(*) FROM k_statement"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_statement",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_statement",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_statement"),
                    lock: "the database, for other writers",
                    table: Some("t_statement"),
                    loses: &[
                        ("table t_statement", "SELECT count(*) FROM t_statement"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_statement",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_page_request",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_page_request"),
                    lock: "the database, for other writers",
                    table: Some("k_page_request"),
                    loses: &[
                        ("table k_page_request", "SELECT count(*) FROM k_page_request"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_page_request",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_page_request",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_page_request"),
                    lock: "the database, for other writers",
                    table: Some("t_page_request"),
                    loses: &[
                        ("table t_page_request", "SELECT count(*) FROM t_page_request"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_page_request",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_page",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_page"),
                    lock: "the database, for other writers",
                    table: Some("k_page"),
                    loses: &[
                        ("table k_page", "SELECT count(*) FROM k_page"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_page",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_page",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_page"),
                    lock: "the database, for other writers",
                    table: Some("t_page"),
                    loses: &[
                        ("table t_page", "SELECT count(*) FROM t_page"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_page",
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
            description: "create table t_page",
            class: Class::Additive,
            effect: Effect::TableExists("t_page"),
            table: Some("t_page"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_page (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_page_pkey PRIMARY KEY (id),
    CONSTRAINT t_page_title_key UNIQUE (title),
    CONSTRAINT t_page_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_page (id),
    CONSTRAINT t_page_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_page_state_domain CHECK (state IN ('page', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_page_parent_id_id_idx ON t_page (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_page",
            class: Class::Additive,
            effect: Effect::TableExists("k_page"),
            table: Some("k_page"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_page (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_page_pkey PRIMARY KEY (id),
    CONSTRAINT k_page_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_page (id)
)",
                "CREATE INDEX IF NOT EXISTS k_page_parent_id_id_idx ON k_page (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_page_request",
            class: Class::Additive,
            effect: Effect::TableExists("t_page_request"),
            table: Some("t_page_request"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_page_request (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_page_request_pkey PRIMARY KEY (id),
    CONSTRAINT t_page_request_title_key UNIQUE (title),
    CONSTRAINT t_page_request_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_page_request (id),
    CONSTRAINT t_page_request_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_page_request_state_domain CHECK (state IN ('page_request', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_page_request_parent_id_id_idx ON t_page_request (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_page_request",
            class: Class::Additive,
            effect: Effect::TableExists("k_page_request"),
            table: Some("k_page_request"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_page_request (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_page_request_pkey PRIMARY KEY (id),
    CONSTRAINT k_page_request_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_page_request (id)
)",
                "CREATE INDEX IF NOT EXISTS k_page_request_parent_id_id_idx ON k_page_request (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_statement",
            class: Class::Additive,
            effect: Effect::TableExists("t_statement"),
            table: Some("t_statement"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_statement (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_statement_pkey PRIMARY KEY (id),
    CONSTRAINT t_statement_title_key UNIQUE (title),
    CONSTRAINT t_statement_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_statement (id),
    CONSTRAINT t_statement_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_statement_state_domain CHECK (state IN ('statement', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_statement_parent_id_id_idx ON t_statement (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_statement",
            class: Class::Additive,
            effect: Effect::TableExists("k_statement"),
            table: Some("k_statement"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_statement (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_statement_pkey PRIMARY KEY (id),
    CONSTRAINT k_statement_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_statement (id)
)",
                "CREATE INDEX IF NOT EXISTS k_statement_parent_id_id_idx ON k_statement (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_domain",
            class: Class::Additive,
            effect: Effect::TableExists("t_domain"),
            table: Some("t_domain"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_domain (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_domain_pkey PRIMARY KEY (id),
    CONSTRAINT t_domain_title_key UNIQUE (title),
    CONSTRAINT t_domain_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_domain (id),
    CONSTRAINT t_domain_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_domain_state_domain CHECK (state IN ('domain', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_domain_parent_id_id_idx ON t_domain (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_domain",
            class: Class::Additive,
            effect: Effect::TableExists("k_domain"),
            table: Some("k_domain"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_domain (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_domain_pkey PRIMARY KEY (id),
    CONSTRAINT k_domain_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_domain (id)
)",
                "CREATE INDEX IF NOT EXISTS k_domain_parent_id_id_idx ON k_domain (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_value",
            class: Class::Additive,
            effect: Effect::TableExists("t_value"),
            table: Some("t_value"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_value (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_value_pkey PRIMARY KEY (id),
    CONSTRAINT t_value_title_key UNIQUE (title),
    CONSTRAINT t_value_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_value (id),
    CONSTRAINT t_value_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_value_state_domain CHECK (state IN ('value', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_value_parent_id_id_idx ON t_value (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_value",
            class: Class::Additive,
            effect: Effect::TableExists("k_value"),
            table: Some("k_value"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_value (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_value_pkey PRIMARY KEY (id),
    CONSTRAINT k_value_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_value (id)
)",
                "CREATE INDEX IF NOT EXISTS k_value_parent_id_id_idx ON k_value (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_filter",
            class: Class::Additive,
            effect: Effect::TableExists("t_filter"),
            table: Some("t_filter"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_filter (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_filter_pkey PRIMARY KEY (id),
    CONSTRAINT t_filter_title_key UNIQUE (title),
    CONSTRAINT t_filter_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_filter (id),
    CONSTRAINT t_filter_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_filter_state_domain CHECK (state IN ('filter', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_filter_parent_id_id_idx ON t_filter (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_filter",
            class: Class::Additive,
            effect: Effect::TableExists("k_filter"),
            table: Some("k_filter"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_filter (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_filter_pkey PRIMARY KEY (id),
    CONSTRAINT k_filter_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_filter (id)
)",
                "CREATE INDEX IF NOT EXISTS k_filter_parent_id_id_idx ON k_filter (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_select",
            class: Class::Additive,
            effect: Effect::TableExists("t_select"),
            table: Some("t_select"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_select (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_select_pkey PRIMARY KEY (id),
    CONSTRAINT t_select_title_key UNIQUE (title),
    CONSTRAINT t_select_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_select (id),
    CONSTRAINT t_select_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_select_state_domain CHECK (state IN ('select', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_select_parent_id_id_idx ON t_select (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_select",
            class: Class::Additive,
            effect: Effect::TableExists("k_select"),
            table: Some("k_select"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_select (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_select_pkey PRIMARY KEY (id),
    CONSTRAINT k_select_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_select (id)
)",
                "CREATE INDEX IF NOT EXISTS k_select_parent_id_id_idx ON k_select (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_option",
            class: Class::Additive,
            effect: Effect::TableExists("t_option"),
            table: Some("t_option"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_option (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_option_pkey PRIMARY KEY (id),
    CONSTRAINT t_option_title_key UNIQUE (title),
    CONSTRAINT t_option_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_option (id),
    CONSTRAINT t_option_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_option_state_domain CHECK (state IN ('option', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_option_parent_id_id_idx ON t_option (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_option",
            class: Class::Additive,
            effect: Effect::TableExists("k_option"),
            table: Some("k_option"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_option (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_option_pkey PRIMARY KEY (id),
    CONSTRAINT k_option_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_option (id)
)",
                "CREATE INDEX IF NOT EXISTS k_option_parent_id_id_idx ON k_option (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_string",
            class: Class::Additive,
            effect: Effect::TableExists("t_string"),
            table: Some("t_string"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_string (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_string_pkey PRIMARY KEY (id),
    CONSTRAINT t_string_title_key UNIQUE (title),
    CONSTRAINT t_string_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_string (id),
    CONSTRAINT t_string_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_string_state_domain CHECK (state IN ('string', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_string_parent_id_id_idx ON t_string (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_string",
            class: Class::Additive,
            effect: Effect::TableExists("k_string"),
            table: Some("k_string"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_string (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_string_pkey PRIMARY KEY (id),
    CONSTRAINT k_string_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_string (id)
)",
                "CREATE INDEX IF NOT EXISTS k_string_parent_id_id_idx ON k_string (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_vec",
            class: Class::Additive,
            effect: Effect::TableExists("t_vec"),
            table: Some("t_vec"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_vec (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_vec_pkey PRIMARY KEY (id),
    CONSTRAINT t_vec_title_key UNIQUE (title),
    CONSTRAINT t_vec_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_vec (id),
    CONSTRAINT t_vec_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_vec_state_domain CHECK (state IN ('vec', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_vec_parent_id_id_idx ON t_vec (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_vec",
            class: Class::Additive,
            effect: Effect::TableExists("k_vec"),
            table: Some("k_vec"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_vec (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_vec_pkey PRIMARY KEY (id),
    CONSTRAINT k_vec_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_vec (id)
)",
                "CREATE INDEX IF NOT EXISTS k_vec_parent_id_id_idx ON k_vec (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_result",
            class: Class::Additive,
            effect: Effect::TableExists("t_result"),
            table: Some("t_result"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_result (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_result_pkey PRIMARY KEY (id),
    CONSTRAINT t_result_title_key UNIQUE (title),
    CONSTRAINT t_result_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_result (id),
    CONSTRAINT t_result_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_result_state_domain CHECK (state IN ('result', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_result_parent_id_id_idx ON t_result (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_result",
            class: Class::Additive,
            effect: Effect::TableExists("k_result"),
            table: Some("k_result"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_result (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_result_pkey PRIMARY KEY (id),
    CONSTRAINT k_result_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_result (id)
)",
                "CREATE INDEX IF NOT EXISTS k_result_parent_id_id_idx ON k_result (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_executor",
            class: Class::Additive,
            effect: Effect::TableExists("t_executor"),
            table: Some("t_executor"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_executor (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_executor_pkey PRIMARY KEY (id),
    CONSTRAINT t_executor_title_key UNIQUE (title),
    CONSTRAINT t_executor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_executor (id),
    CONSTRAINT t_executor_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_executor_state_domain CHECK (state IN ('executor', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_executor_parent_id_id_idx ON t_executor (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_executor",
            class: Class::Additive,
            effect: Effect::TableExists("k_executor"),
            table: Some("k_executor"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_executor (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_executor_pkey PRIMARY KEY (id),
    CONSTRAINT k_executor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_executor (id)
)",
                "CREATE INDEX IF NOT EXISTS k_executor_parent_id_id_idx ON k_executor (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_entity",
            class: Class::Additive,
            effect: Effect::TableExists("t_entity"),
            table: Some("t_entity"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_entity (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_entity_pkey PRIMARY KEY (id),
    CONSTRAINT t_entity_title_key UNIQUE (title),
    CONSTRAINT t_entity_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_entity (id),
    CONSTRAINT t_entity_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_entity_state_domain CHECK (state IN ('entity', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_entity_parent_id_id_idx ON t_entity (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_entity",
            class: Class::Additive,
            effect: Effect::TableExists("k_entity"),
            table: Some("k_entity"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_entity (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_entity_pkey PRIMARY KEY (id),
    CONSTRAINT k_entity_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_entity (id)
)",
                "CREATE INDEX IF NOT EXISTS k_entity_parent_id_id_idx ON k_entity (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_column",
            class: Class::Additive,
            effect: Effect::TableExists("t_column"),
            table: Some("t_column"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_column (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_column_pkey PRIMARY KEY (id),
    CONSTRAINT t_column_title_key UNIQUE (title),
    CONSTRAINT t_column_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_column (id),
    CONSTRAINT t_column_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_column_state_domain CHECK (state IN ('column', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_column_parent_id_id_idx ON t_column (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_column",
            class: Class::Additive,
            effect: Effect::TableExists("k_column"),
            table: Some("k_column"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_column (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_column_pkey PRIMARY KEY (id),
    CONSTRAINT k_column_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_column (id)
)",
                "CREATE INDEX IF NOT EXISTS k_column_parent_id_id_idx ON k_column (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_columns",
            class: Class::Additive,
            effect: Effect::TableExists("t_columns"),
            table: Some("t_columns"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_columns (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_columns_pkey PRIMARY KEY (id),
    CONSTRAINT t_columns_title_key UNIQUE (title),
    CONSTRAINT t_columns_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_columns (id),
    CONSTRAINT t_columns_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_columns_state_domain CHECK (state IN ('columns', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_columns_parent_id_id_idx ON t_columns (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_columns",
            class: Class::Additive,
            effect: Effect::TableExists("k_columns"),
            table: Some("k_columns"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_columns (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_columns_pkey PRIMARY KEY (id),
    CONSTRAINT k_columns_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_columns (id)
)",
                "CREATE INDEX IF NOT EXISTS k_columns_parent_id_id_idx ON k_columns (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_unique_key",
            class: Class::Additive,
            effect: Effect::TableExists("t_unique_key"),
            table: Some("t_unique_key"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_unique_key (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_unique_key_pkey PRIMARY KEY (id),
    CONSTRAINT t_unique_key_title_key UNIQUE (title),
    CONSTRAINT t_unique_key_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_unique_key (id),
    CONSTRAINT t_unique_key_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_unique_key_state_domain CHECK (state IN ('unique_key', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_unique_key_parent_id_id_idx ON t_unique_key (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_unique_key",
            class: Class::Additive,
            effect: Effect::TableExists("k_unique_key"),
            table: Some("k_unique_key"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_unique_key (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_unique_key_pkey PRIMARY KEY (id),
    CONSTRAINT k_unique_key_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_unique_key (id)
)",
                "CREATE INDEX IF NOT EXISTS k_unique_key_parent_id_id_idx ON k_unique_key (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_write",
            class: Class::Additive,
            effect: Effect::TableExists("t_write"),
            table: Some("t_write"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_write (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_write_pkey PRIMARY KEY (id),
    CONSTRAINT t_write_title_key UNIQUE (title),
    CONSTRAINT t_write_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_write (id),
    CONSTRAINT t_write_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_write_state_domain CHECK (state IN ('write', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_write_parent_id_id_idx ON t_write (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_write",
            class: Class::Additive,
            effect: Effect::TableExists("k_write"),
            table: Some("k_write"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_write (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_write_pkey PRIMARY KEY (id),
    CONSTRAINT k_write_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_write (id)
)",
                "CREATE INDEX IF NOT EXISTS k_write_parent_id_id_idx ON k_write (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_write_kind",
            class: Class::Additive,
            effect: Effect::TableExists("t_write_kind"),
            table: Some("t_write_kind"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_write_kind (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_write_kind_pkey PRIMARY KEY (id),
    CONSTRAINT t_write_kind_title_key UNIQUE (title),
    CONSTRAINT t_write_kind_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_write_kind (id),
    CONSTRAINT t_write_kind_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_write_kind_state_domain CHECK (state IN ('write_kind', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_write_kind_parent_id_id_idx ON t_write_kind (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_write_kind",
            class: Class::Additive,
            effect: Effect::TableExists("k_write_kind"),
            table: Some("k_write_kind"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_write_kind (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_write_kind_pkey PRIMARY KEY (id),
    CONSTRAINT k_write_kind_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_write_kind (id)
)",
                "CREATE INDEX IF NOT EXISTS k_write_kind_parent_id_id_idx ON k_write_kind (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_row",
            class: Class::Additive,
            effect: Effect::TableExists("t_row"),
            table: Some("t_row"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_row (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_row_pkey PRIMARY KEY (id),
    CONSTRAINT t_row_title_key UNIQUE (title),
    CONSTRAINT t_row_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_row (id),
    CONSTRAINT t_row_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_row_state_domain CHECK (state IN ('row', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_row_parent_id_id_idx ON t_row (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_row",
            class: Class::Additive,
            effect: Effect::TableExists("k_row"),
            table: Some("k_row"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_row (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_row_pkey PRIMARY KEY (id),
    CONSTRAINT k_row_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_row (id)
)",
                "CREATE INDEX IF NOT EXISTS k_row_parent_id_id_idx ON k_row (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_rows",
            class: Class::Additive,
            effect: Effect::TableExists("t_rows"),
            table: Some("t_rows"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_rows (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_rows_pkey PRIMARY KEY (id),
    CONSTRAINT t_rows_title_key UNIQUE (title),
    CONSTRAINT t_rows_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_rows (id),
    CONSTRAINT t_rows_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_rows_state_domain CHECK (state IN ('rows', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_rows_parent_id_id_idx ON t_rows (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_rows",
            class: Class::Additive,
            effect: Effect::TableExists("k_rows"),
            table: Some("k_rows"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_rows (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_rows_pkey PRIMARY KEY (id),
    CONSTRAINT k_rows_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_rows (id)
)",
                "CREATE INDEX IF NOT EXISTS k_rows_parent_id_id_idx ON k_rows (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_error",
            class: Class::Additive,
            effect: Effect::TableExists("t_error"),
            table: Some("t_error"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_error (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_error_pkey PRIMARY KEY (id),
    CONSTRAINT t_error_title_key UNIQUE (title),
    CONSTRAINT t_error_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_error (id),
    CONSTRAINT t_error_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_error_state_domain CHECK (state IN ('error', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_error_parent_id_id_idx ON t_error (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_error",
            class: Class::Additive,
            effect: Effect::TableExists("k_error"),
            table: Some("k_error"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_error (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_error_pkey PRIMARY KEY (id),
    CONSTRAINT k_error_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_error (id)
)",
                "CREATE INDEX IF NOT EXISTS k_error_parent_id_id_idx ON k_error (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_stream",
            class: Class::Additive,
            effect: Effect::TableExists("t_stream"),
            table: Some("t_stream"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_stream (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_stream_pkey PRIMARY KEY (id),
    CONSTRAINT t_stream_title_key UNIQUE (title),
    CONSTRAINT t_stream_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_stream (id),
    CONSTRAINT t_stream_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_stream_state_domain CHECK (state IN ('stream', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_stream_parent_id_id_idx ON t_stream (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_stream",
            class: Class::Additive,
            effect: Effect::TableExists("k_stream"),
            table: Some("k_stream"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_stream (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_stream_pkey PRIMARY KEY (id),
    CONSTRAINT k_stream_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_stream (id)
)",
                "CREATE INDEX IF NOT EXISTS k_stream_parent_id_id_idx ON k_stream (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_bulk",
            class: Class::Additive,
            effect: Effect::TableExists("t_bulk"),
            table: Some("t_bulk"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_bulk (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_bulk_pkey PRIMARY KEY (id),
    CONSTRAINT t_bulk_title_key UNIQUE (title),
    CONSTRAINT t_bulk_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_bulk (id),
    CONSTRAINT t_bulk_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_bulk_state_domain CHECK (state IN ('bulk', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_bulk_parent_id_id_idx ON t_bulk (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_bulk",
            class: Class::Additive,
            effect: Effect::TableExists("k_bulk"),
            table: Some("k_bulk"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_bulk (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_bulk_pkey PRIMARY KEY (id),
    CONSTRAINT k_bulk_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_bulk (id)
)",
                "CREATE INDEX IF NOT EXISTS k_bulk_parent_id_id_idx ON k_bulk (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_keyed",
            class: Class::Additive,
            effect: Effect::TableExists("t_keyed"),
            table: Some("t_keyed"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_keyed (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_keyed_pkey PRIMARY KEY (id),
    CONSTRAINT t_keyed_title_key UNIQUE (title),
    CONSTRAINT t_keyed_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_keyed (id),
    CONSTRAINT t_keyed_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_keyed_state_domain CHECK (state IN ('keyed', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_keyed_parent_id_id_idx ON t_keyed (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_keyed",
            class: Class::Additive,
            effect: Effect::TableExists("k_keyed"),
            table: Some("k_keyed"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_keyed (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_keyed_pkey PRIMARY KEY (id),
    CONSTRAINT k_keyed_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_keyed (id)
)",
                "CREATE INDEX IF NOT EXISTS k_keyed_parent_id_id_idx ON k_keyed (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_from_row",
            class: Class::Additive,
            effect: Effect::TableExists("t_from_row"),
            table: Some("t_from_row"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_from_row (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_from_row_pkey PRIMARY KEY (id),
    CONSTRAINT t_from_row_title_key UNIQUE (title),
    CONSTRAINT t_from_row_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_from_row (id),
    CONSTRAINT t_from_row_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_from_row_state_domain CHECK (state IN ('from_row', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_from_row_parent_id_id_idx ON t_from_row (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_from_row",
            class: Class::Additive,
            effect: Effect::TableExists("k_from_row"),
            table: Some("k_from_row"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_from_row (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_from_row_pkey PRIMARY KEY (id),
    CONSTRAINT k_from_row_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_from_row (id)
)",
                "CREATE INDEX IF NOT EXISTS k_from_row_parent_id_id_idx ON k_from_row (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_enumeration",
            class: Class::Additive,
            effect: Effect::TableExists("t_enumeration"),
            table: Some("t_enumeration"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_enumeration (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_enumeration_pkey PRIMARY KEY (id),
    CONSTRAINT t_enumeration_title_key UNIQUE (title),
    CONSTRAINT t_enumeration_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_enumeration (id),
    CONSTRAINT t_enumeration_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_enumeration_state_domain CHECK (state IN ('enumeration', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_enumeration_parent_id_id_idx ON t_enumeration (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_enumeration",
            class: Class::Additive,
            effect: Effect::TableExists("k_enumeration"),
            table: Some("k_enumeration"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_enumeration (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_enumeration_pkey PRIMARY KEY (id),
    CONSTRAINT k_enumeration_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_enumeration (id)
)",
                "CREATE INDEX IF NOT EXISTS k_enumeration_parent_id_id_idx ON k_enumeration (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_table_info",
            class: Class::Additive,
            effect: Effect::TableExists("t_table_info"),
            table: Some("t_table_info"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_table_info (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_table_info_pkey PRIMARY KEY (id),
    CONSTRAINT t_table_info_title_key UNIQUE (title),
    CONSTRAINT t_table_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_table_info (id),
    CONSTRAINT t_table_info_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_table_info_state_domain CHECK (state IN ('table_info', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_table_info_parent_id_id_idx ON t_table_info (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_table_info",
            class: Class::Additive,
            effect: Effect::TableExists("k_table_info"),
            table: Some("k_table_info"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_table_info (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_table_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_table_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_table_info (id)
)",
                "CREATE INDEX IF NOT EXISTS k_table_info_parent_id_id_idx ON k_table_info (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_column_info",
            class: Class::Additive,
            effect: Effect::TableExists("t_column_info"),
            table: Some("t_column_info"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_column_info (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_column_info_pkey PRIMARY KEY (id),
    CONSTRAINT t_column_info_title_key UNIQUE (title),
    CONSTRAINT t_column_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_column_info (id),
    CONSTRAINT t_column_info_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_column_info_state_domain CHECK (state IN ('column_info', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_column_info_parent_id_id_idx ON t_column_info (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_column_info",
            class: Class::Additive,
            effect: Effect::TableExists("k_column_info"),
            table: Some("k_column_info"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_column_info (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_column_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_column_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_column_info (id)
)",
                "CREATE INDEX IF NOT EXISTS k_column_info_parent_id_id_idx ON k_column_info (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_link_info",
            class: Class::Additive,
            effect: Effect::TableExists("t_link_info"),
            table: Some("t_link_info"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_link_info (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_link_info_pkey PRIMARY KEY (id),
    CONSTRAINT t_link_info_title_key UNIQUE (title),
    CONSTRAINT t_link_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_link_info (id),
    CONSTRAINT t_link_info_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_link_info_state_domain CHECK (state IN ('link_info', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_link_info_parent_id_id_idx ON t_link_info (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_link_info",
            class: Class::Additive,
            effect: Effect::TableExists("k_link_info"),
            table: Some("k_link_info"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_link_info (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_link_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_link_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_link_info (id)
)",
                "CREATE INDEX IF NOT EXISTS k_link_info_parent_id_id_idx ON k_link_info (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_reference_info",
            class: Class::Additive,
            effect: Effect::TableExists("t_reference_info"),
            table: Some("t_reference_info"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_reference_info (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_reference_info_pkey PRIMARY KEY (id),
    CONSTRAINT t_reference_info_title_key UNIQUE (title),
    CONSTRAINT t_reference_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_reference_info (id),
    CONSTRAINT t_reference_info_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_reference_info_state_domain CHECK (state IN ('reference_info', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_reference_info_parent_id_id_idx ON t_reference_info (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_reference_info",
            class: Class::Additive,
            effect: Effect::TableExists("k_reference_info"),
            table: Some("k_reference_info"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_reference_info (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_reference_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_reference_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_reference_info (id)
)",
                "CREATE INDEX IF NOT EXISTS k_reference_info_parent_id_id_idx ON k_reference_info (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_referencing_info",
            class: Class::Additive,
            effect: Effect::TableExists("t_referencing_info"),
            table: Some("t_referencing_info"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_referencing_info (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_referencing_info_pkey PRIMARY KEY (id),
    CONSTRAINT t_referencing_info_title_key UNIQUE (title),
    CONSTRAINT t_referencing_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_referencing_info (id),
    CONSTRAINT t_referencing_info_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_referencing_info_state_domain CHECK (state IN ('referencing_info', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_referencing_info_parent_id_id_idx ON t_referencing_info (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_referencing_info",
            class: Class::Additive,
            effect: Effect::TableExists("k_referencing_info"),
            table: Some("k_referencing_info"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_referencing_info (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_referencing_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_referencing_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_referencing_info (id)
)",
                "CREATE INDEX IF NOT EXISTS k_referencing_info_parent_id_id_idx ON k_referencing_info (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_unique_info",
            class: Class::Additive,
            effect: Effect::TableExists("t_unique_info"),
            table: Some("t_unique_info"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_unique_info (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_unique_info_pkey PRIMARY KEY (id),
    CONSTRAINT t_unique_info_title_key UNIQUE (title),
    CONSTRAINT t_unique_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_unique_info (id),
    CONSTRAINT t_unique_info_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_unique_info_state_domain CHECK (state IN ('unique_info', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_unique_info_parent_id_id_idx ON t_unique_info (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_unique_info",
            class: Class::Additive,
            effect: Effect::TableExists("k_unique_info"),
            table: Some("k_unique_info"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_unique_info (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_unique_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_unique_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_unique_info (id)
)",
                "CREATE INDEX IF NOT EXISTS k_unique_info_parent_id_id_idx ON k_unique_info (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_update",
            class: Class::Additive,
            effect: Effect::TableExists("t_update"),
            table: Some("t_update"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_update (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_update_pkey PRIMARY KEY (id),
    CONSTRAINT t_update_title_key UNIQUE (title),
    CONSTRAINT t_update_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_update (id),
    CONSTRAINT t_update_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_update_state_domain CHECK (state IN ('update', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_update_parent_id_id_idx ON t_update (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_update",
            class: Class::Additive,
            effect: Effect::TableExists("k_update"),
            table: Some("k_update"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_update (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_update_pkey PRIMARY KEY (id),
    CONSTRAINT k_update_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_update (id)
)",
                "CREATE INDEX IF NOT EXISTS k_update_parent_id_id_idx ON k_update (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_secret",
            class: Class::Additive,
            effect: Effect::TableExists("t_secret"),
            table: Some("t_secret"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_secret (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_secret_pkey PRIMARY KEY (id),
    CONSTRAINT t_secret_title_key UNIQUE (title),
    CONSTRAINT t_secret_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_secret (id),
    CONSTRAINT t_secret_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_secret_state_domain CHECK (state IN ('secret', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_secret_parent_id_id_idx ON t_secret (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_secret",
            class: Class::Additive,
            effect: Effect::TableExists("k_secret"),
            table: Some("k_secret"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_secret (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_secret_pkey PRIMARY KEY (id),
    CONSTRAINT k_secret_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_secret (id)
)",
                "CREATE INDEX IF NOT EXISTS k_secret_parent_id_id_idx ON k_secret (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_serialize",
            class: Class::Additive,
            effect: Effect::TableExists("t_serialize"),
            table: Some("t_serialize"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_serialize (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_serialize_pkey PRIMARY KEY (id),
    CONSTRAINT t_serialize_title_key UNIQUE (title),
    CONSTRAINT t_serialize_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_serialize (id),
    CONSTRAINT t_serialize_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_serialize_state_domain CHECK (state IN ('serialize', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_serialize_parent_id_id_idx ON t_serialize (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_serialize",
            class: Class::Additive,
            effect: Effect::TableExists("k_serialize"),
            table: Some("k_serialize"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_serialize (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_serialize_pkey PRIMARY KEY (id),
    CONSTRAINT k_serialize_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_serialize (id)
)",
                "CREATE INDEX IF NOT EXISTS k_serialize_parent_id_id_idx ON k_serialize (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_deserialize",
            class: Class::Additive,
            effect: Effect::TableExists("t_deserialize"),
            table: Some("t_deserialize"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_deserialize (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_deserialize_pkey PRIMARY KEY (id),
    CONSTRAINT t_deserialize_title_key UNIQUE (title),
    CONSTRAINT t_deserialize_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_deserialize (id),
    CONSTRAINT t_deserialize_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_deserialize_state_domain CHECK (state IN ('deserialize', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_deserialize_parent_id_id_idx ON t_deserialize (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_deserialize",
            class: Class::Additive,
            effect: Effect::TableExists("k_deserialize"),
            table: Some("k_deserialize"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_deserialize (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_deserialize_pkey PRIMARY KEY (id),
    CONSTRAINT k_deserialize_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_deserialize (id)
)",
                "CREATE INDEX IF NOT EXISTS k_deserialize_parent_id_id_idx ON k_deserialize (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_box",
            class: Class::Additive,
            effect: Effect::TableExists("t_box"),
            table: Some("t_box"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_box (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_box_pkey PRIMARY KEY (id),
    CONSTRAINT t_box_title_key UNIQUE (title),
    CONSTRAINT t_box_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_box (id),
    CONSTRAINT t_box_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_box_state_domain CHECK (state IN ('box', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_box_parent_id_id_idx ON t_box (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_box",
            class: Class::Additive,
            effect: Effect::TableExists("k_box"),
            table: Some("k_box"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_box (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_box_pkey PRIMARY KEY (id),
    CONSTRAINT k_box_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_box (id)
)",
                "CREATE INDEX IF NOT EXISTS k_box_parent_id_id_idx ON k_box (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_default",
            class: Class::Additive,
            effect: Effect::TableExists("t_default"),
            table: Some("t_default"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_default (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_default_pkey PRIMARY KEY (id),
    CONSTRAINT t_default_title_key UNIQUE (title),
    CONSTRAINT t_default_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_default (id),
    CONSTRAINT t_default_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_default_state_domain CHECK (state IN ('default', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_default_parent_id_id_idx ON t_default (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_default",
            class: Class::Additive,
            effect: Effect::TableExists("k_default"),
            table: Some("k_default"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_default (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_default_pkey PRIMARY KEY (id),
    CONSTRAINT k_default_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_default (id)
)",
                "CREATE INDEX IF NOT EXISTS k_default_parent_id_id_idx ON k_default (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_clone",
            class: Class::Additive,
            effect: Effect::TableExists("t_clone"),
            table: Some("t_clone"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_clone (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_clone_pkey PRIMARY KEY (id),
    CONSTRAINT t_clone_title_key UNIQUE (title),
    CONSTRAINT t_clone_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_clone (id),
    CONSTRAINT t_clone_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_clone_state_domain CHECK (state IN ('clone', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_clone_parent_id_id_idx ON t_clone (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_clone",
            class: Class::Additive,
            effect: Effect::TableExists("k_clone"),
            table: Some("k_clone"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_clone (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_clone_pkey PRIMARY KEY (id),
    CONSTRAINT k_clone_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_clone (id)
)",
                "CREATE INDEX IF NOT EXISTS k_clone_parent_id_id_idx ON k_clone (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_debug",
            class: Class::Additive,
            effect: Effect::TableExists("t_debug"),
            table: Some("t_debug"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_debug (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_debug_pkey PRIMARY KEY (id),
    CONSTRAINT t_debug_title_key UNIQUE (title),
    CONSTRAINT t_debug_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_debug (id),
    CONSTRAINT t_debug_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_debug_state_domain CHECK (state IN ('debug', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_debug_parent_id_id_idx ON t_debug (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_debug",
            class: Class::Additive,
            effect: Effect::TableExists("k_debug"),
            table: Some("k_debug"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_debug (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_debug_pkey PRIMARY KEY (id),
    CONSTRAINT k_debug_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_debug (id)
)",
                "CREATE INDEX IF NOT EXISTS k_debug_parent_id_id_idx ON k_debug (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_send",
            class: Class::Additive,
            effect: Effect::TableExists("t_send"),
            table: Some("t_send"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_send (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_send_pkey PRIMARY KEY (id),
    CONSTRAINT t_send_title_key UNIQUE (title),
    CONSTRAINT t_send_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_send (id),
    CONSTRAINT t_send_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_send_state_domain CHECK (state IN ('send', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_send_parent_id_id_idx ON t_send (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_send",
            class: Class::Additive,
            effect: Effect::TableExists("k_send"),
            table: Some("k_send"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_send (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_send_pkey PRIMARY KEY (id),
    CONSTRAINT k_send_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_send (id)
)",
                "CREATE INDEX IF NOT EXISTS k_send_parent_id_id_idx ON k_send (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_sync",
            class: Class::Additive,
            effect: Effect::TableExists("t_sync"),
            table: Some("t_sync"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_sync (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_sync_pkey PRIMARY KEY (id),
    CONSTRAINT t_sync_title_key UNIQUE (title),
    CONSTRAINT t_sync_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_sync (id),
    CONSTRAINT t_sync_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_sync_state_domain CHECK (state IN ('sync', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_sync_parent_id_id_idx ON t_sync (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_sync",
            class: Class::Additive,
            effect: Effect::TableExists("k_sync"),
            table: Some("k_sync"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_sync (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_sync_pkey PRIMARY KEY (id),
    CONSTRAINT k_sync_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_sync (id)
)",
                "CREATE INDEX IF NOT EXISTS k_sync_parent_id_id_idx ON k_sync (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_iterator",
            class: Class::Additive,
            effect: Effect::TableExists("t_iterator"),
            table: Some("t_iterator"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_iterator (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_iterator_pkey PRIMARY KEY (id),
    CONSTRAINT t_iterator_title_key UNIQUE (title),
    CONSTRAINT t_iterator_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_iterator (id),
    CONSTRAINT t_iterator_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_iterator_state_domain CHECK (state IN ('iterator', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_iterator_parent_id_id_idx ON t_iterator (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_iterator",
            class: Class::Additive,
            effect: Effect::TableExists("k_iterator"),
            table: Some("k_iterator"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_iterator (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_iterator_pkey PRIMARY KEY (id),
    CONSTRAINT k_iterator_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_iterator (id)
)",
                "CREATE INDEX IF NOT EXISTS k_iterator_parent_id_id_idx ON k_iterator (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_future",
            class: Class::Additive,
            effect: Effect::TableExists("t_future"),
            table: Some("t_future"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_future (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_future_pkey PRIMARY KEY (id),
    CONSTRAINT t_future_title_key UNIQUE (title),
    CONSTRAINT t_future_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_future (id),
    CONSTRAINT t_future_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_future_state_domain CHECK (state IN ('future', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_future_parent_id_id_idx ON t_future (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_future",
            class: Class::Additive,
            effect: Effect::TableExists("k_future"),
            table: Some("k_future"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_future (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_future_pkey PRIMARY KEY (id),
    CONSTRAINT k_future_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_future (id)
)",
                "CREATE INDEX IF NOT EXISTS k_future_parent_id_id_idx ON k_future (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_into",
            class: Class::Additive,
            effect: Effect::TableExists("t_into"),
            table: Some("t_into"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_into (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_into_pkey PRIMARY KEY (id),
    CONSTRAINT t_into_title_key UNIQUE (title),
    CONSTRAINT t_into_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_into (id),
    CONSTRAINT t_into_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_into_state_domain CHECK (state IN ('into', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_into_parent_id_id_idx ON t_into (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_into",
            class: Class::Additive,
            effect: Effect::TableExists("k_into"),
            table: Some("k_into"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_into (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_into_pkey PRIMARY KEY (id),
    CONSTRAINT k_into_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_into (id)
)",
                "CREATE INDEX IF NOT EXISTS k_into_parent_id_id_idx ON k_into (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_from",
            class: Class::Additive,
            effect: Effect::TableExists("t_from"),
            table: Some("t_from"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_from (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_from_pkey PRIMARY KEY (id),
    CONSTRAINT t_from_title_key UNIQUE (title),
    CONSTRAINT t_from_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_from (id),
    CONSTRAINT t_from_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_from_state_domain CHECK (state IN ('from', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_from_parent_id_id_idx ON t_from (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_from",
            class: Class::Additive,
            effect: Effect::TableExists("k_from"),
            table: Some("k_from"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_from (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_from_pkey PRIMARY KEY (id),
    CONSTRAINT k_from_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_from (id)
)",
                "CREATE INDEX IF NOT EXISTS k_from_parent_id_id_idx ON k_from (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_key",
            class: Class::Additive,
            effect: Effect::TableExists("t_key"),
            table: Some("t_key"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_key (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_key_pkey PRIMARY KEY (id),
    CONSTRAINT t_key_title_key UNIQUE (title),
    CONSTRAINT t_key_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_key (id),
    CONSTRAINT t_key_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_key_state_domain CHECK (state IN ('key', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_key_parent_id_id_idx ON t_key (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_key",
            class: Class::Additive,
            effect: Effect::TableExists("k_key"),
            table: Some("k_key"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_key (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_key_pkey PRIMARY KEY (id),
    CONSTRAINT k_key_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_key (id)
)",
                "CREATE INDEX IF NOT EXISTS k_key_parent_id_id_idx ON k_key (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_cursor",
            class: Class::Additive,
            effect: Effect::TableExists("t_cursor"),
            table: Some("t_cursor"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_cursor (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_cursor_pkey PRIMARY KEY (id),
    CONSTRAINT t_cursor_title_key UNIQUE (title),
    CONSTRAINT t_cursor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_cursor (id),
    CONSTRAINT t_cursor_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_cursor_state_domain CHECK (state IN ('cursor', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_cursor_parent_id_id_idx ON t_cursor (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_cursor",
            class: Class::Additive,
            effect: Effect::TableExists("k_cursor"),
            table: Some("k_cursor"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_cursor (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_cursor_pkey PRIMARY KEY (id),
    CONSTRAINT k_cursor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_cursor (id)
)",
                "CREATE INDEX IF NOT EXISTS k_cursor_parent_id_id_idx ON k_cursor (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_database",
            class: Class::Additive,
            effect: Effect::TableExists("t_database"),
            table: Some("t_database"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_database (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_database_pkey PRIMARY KEY (id),
    CONSTRAINT t_database_title_key UNIQUE (title),
    CONSTRAINT t_database_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_database (id),
    CONSTRAINT t_database_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_database_state_domain CHECK (state IN ('database', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_database_parent_id_id_idx ON t_database (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_database",
            class: Class::Additive,
            effect: Effect::TableExists("k_database"),
            table: Some("k_database"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_database (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_database_pkey PRIMARY KEY (id),
    CONSTRAINT k_database_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_database (id)
)",
                "CREATE INDEX IF NOT EXISTS k_database_parent_id_id_idx ON k_database (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_transaction",
            class: Class::Additive,
            effect: Effect::TableExists("t_transaction"),
            table: Some("t_transaction"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_transaction (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_transaction_pkey PRIMARY KEY (id),
    CONSTRAINT t_transaction_title_key UNIQUE (title),
    CONSTRAINT t_transaction_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_transaction (id),
    CONSTRAINT t_transaction_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_transaction_state_domain CHECK (state IN ('transaction', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_transaction_parent_id_id_idx ON t_transaction (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_transaction",
            class: Class::Additive,
            effect: Effect::TableExists("k_transaction"),
            table: Some("k_transaction"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_transaction (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_transaction_pkey PRIMARY KEY (id),
    CONSTRAINT k_transaction_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_transaction (id)
)",
                "CREATE INDEX IF NOT EXISTS k_transaction_parent_id_id_idx ON k_transaction (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_resource",
            class: Class::Additive,
            effect: Effect::TableExists("t_resource"),
            table: Some("t_resource"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_resource (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_resource_pkey PRIMARY KEY (id),
    CONSTRAINT t_resource_title_key UNIQUE (title),
    CONSTRAINT t_resource_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_resource (id),
    CONSTRAINT t_resource_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_resource_state_domain CHECK (state IN ('resource', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_resource_parent_id_id_idx ON t_resource (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_resource",
            class: Class::Additive,
            effect: Effect::TableExists("k_resource"),
            table: Some("k_resource"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_resource (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_resource_pkey PRIMARY KEY (id),
    CONSTRAINT k_resource_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_resource (id)
)",
                "CREATE INDEX IF NOT EXISTS k_resource_parent_id_id_idx ON k_resource (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_resource_visitor",
            class: Class::Additive,
            effect: Effect::TableExists("t_resource_visitor"),
            table: Some("t_resource_visitor"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_resource_visitor (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_resource_visitor_pkey PRIMARY KEY (id),
    CONSTRAINT t_resource_visitor_title_key UNIQUE (title),
    CONSTRAINT t_resource_visitor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_resource_visitor (id),
    CONSTRAINT t_resource_visitor_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_resource_visitor_state_domain CHECK (state IN ('resource_visitor', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_resource_visitor_parent_id_id_idx ON t_resource_visitor (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_resource_visitor",
            class: Class::Additive,
            effect: Effect::TableExists("k_resource_visitor"),
            table: Some("k_resource_visitor"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_resource_visitor (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_resource_visitor_pkey PRIMARY KEY (id),
    CONSTRAINT k_resource_visitor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_resource_visitor (id)
)",
                "CREATE INDEX IF NOT EXISTS k_resource_visitor_parent_id_id_idx ON k_resource_visitor (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_queries",
            class: Class::Additive,
            effect: Effect::TableExists("t_queries"),
            table: Some("t_queries"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_queries (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_queries_pkey PRIMARY KEY (id),
    CONSTRAINT t_queries_title_key UNIQUE (title),
    CONSTRAINT t_queries_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_queries (id),
    CONSTRAINT t_queries_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_queries_state_domain CHECK (state IN ('queries', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_queries_parent_id_id_idx ON t_queries (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_queries",
            class: Class::Additive,
            effect: Effect::TableExists("k_queries"),
            table: Some("k_queries"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_queries (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_queries_pkey PRIMARY KEY (id),
    CONSTRAINT k_queries_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_queries (id)
)",
                "CREATE INDEX IF NOT EXISTS k_queries_parent_id_id_idx ON k_queries (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_repositories",
            class: Class::Additive,
            effect: Effect::TableExists("t_repositories"),
            table: Some("t_repositories"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_repositories (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_repositories_pkey PRIMARY KEY (id),
    CONSTRAINT t_repositories_title_key UNIQUE (title),
    CONSTRAINT t_repositories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_repositories (id),
    CONSTRAINT t_repositories_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_repositories_state_domain CHECK (state IN ('repositories', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_repositories_parent_id_id_idx ON t_repositories (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_repositories",
            class: Class::Additive,
            effect: Effect::TableExists("k_repositories"),
            table: Some("k_repositories"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_repositories (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_repositories_pkey PRIMARY KEY (id),
    CONSTRAINT k_repositories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_repositories (id)
)",
                "CREATE INDEX IF NOT EXISTS k_repositories_parent_id_id_idx ON k_repositories (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_migrator",
            class: Class::Additive,
            effect: Effect::TableExists("t_migrator"),
            table: Some("t_migrator"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_migrator (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_migrator_pkey PRIMARY KEY (id),
    CONSTRAINT t_migrator_title_key UNIQUE (title),
    CONSTRAINT t_migrator_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_migrator (id),
    CONSTRAINT t_migrator_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_migrator_state_domain CHECK (state IN ('migrator', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_migrator_parent_id_id_idx ON t_migrator (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_migrator",
            class: Class::Additive,
            effect: Effect::TableExists("k_migrator"),
            table: Some("k_migrator"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_migrator (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_migrator_pkey PRIMARY KEY (id),
    CONSTRAINT k_migrator_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_migrator (id)
)",
                "CREATE INDEX IF NOT EXISTS k_migrator_parent_id_id_idx ON k_migrator (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_compiled",
            class: Class::Additive,
            effect: Effect::TableExists("t_compiled"),
            table: Some("t_compiled"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_compiled (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_compiled_pkey PRIMARY KEY (id),
    CONSTRAINT t_compiled_title_key UNIQUE (title),
    CONSTRAINT t_compiled_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled (id),
    CONSTRAINT t_compiled_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_compiled_state_domain CHECK (state IN ('compiled', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_compiled_parent_id_id_idx ON t_compiled (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_compiled",
            class: Class::Additive,
            effect: Effect::TableExists("k_compiled"),
            table: Some("k_compiled"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_compiled (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_compiled_pkey PRIMARY KEY (id),
    CONSTRAINT k_compiled_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled (id)
)",
                "CREATE INDEX IF NOT EXISTS k_compiled_parent_id_id_idx ON k_compiled (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_compiled_plan",
            class: Class::Additive,
            effect: Effect::TableExists("t_compiled_plan"),
            table: Some("t_compiled_plan"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_compiled_plan (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_compiled_plan_pkey PRIMARY KEY (id),
    CONSTRAINT t_compiled_plan_title_key UNIQUE (title),
    CONSTRAINT t_compiled_plan_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled_plan (id),
    CONSTRAINT t_compiled_plan_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_compiled_plan_state_domain CHECK (state IN ('compiled_plan', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_compiled_plan_parent_id_id_idx ON t_compiled_plan (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_compiled_plan",
            class: Class::Additive,
            effect: Effect::TableExists("k_compiled_plan"),
            table: Some("k_compiled_plan"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_compiled_plan (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_compiled_plan_pkey PRIMARY KEY (id),
    CONSTRAINT k_compiled_plan_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled_plan (id)
)",
                "CREATE INDEX IF NOT EXISTS k_compiled_plan_parent_id_id_idx ON k_compiled_plan (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_compiled_step",
            class: Class::Additive,
            effect: Effect::TableExists("t_compiled_step"),
            table: Some("t_compiled_step"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_compiled_step (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_compiled_step_pkey PRIMARY KEY (id),
    CONSTRAINT t_compiled_step_title_key UNIQUE (title),
    CONSTRAINT t_compiled_step_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled_step (id),
    CONSTRAINT t_compiled_step_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_compiled_step_state_domain CHECK (state IN ('compiled_step', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_compiled_step_parent_id_id_idx ON t_compiled_step (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_compiled_step",
            class: Class::Additive,
            effect: Effect::TableExists("k_compiled_step"),
            table: Some("k_compiled_step"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_compiled_step (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_compiled_step_pkey PRIMARY KEY (id),
    CONSTRAINT k_compiled_step_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled_step (id)
)",
                "CREATE INDEX IF NOT EXISTS k_compiled_step_parent_id_id_idx ON k_compiled_step (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_class",
            class: Class::Additive,
            effect: Effect::TableExists("t_class"),
            table: Some("t_class"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_class (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_class_pkey PRIMARY KEY (id),
    CONSTRAINT t_class_title_key UNIQUE (title),
    CONSTRAINT t_class_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_class (id),
    CONSTRAINT t_class_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_class_state_domain CHECK (state IN ('class', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_class_parent_id_id_idx ON t_class (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_class",
            class: Class::Additive,
            effect: Effect::TableExists("k_class"),
            table: Some("k_class"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_class (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_class_pkey PRIMARY KEY (id),
    CONSTRAINT k_class_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_class (id)
)",
                "CREATE INDEX IF NOT EXISTS k_class_parent_id_id_idx ON k_class (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_mode",
            class: Class::Additive,
            effect: Effect::TableExists("t_mode"),
            table: Some("t_mode"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_mode (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_mode_pkey PRIMARY KEY (id),
    CONSTRAINT t_mode_title_key UNIQUE (title),
    CONSTRAINT t_mode_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_mode (id),
    CONSTRAINT t_mode_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_mode_state_domain CHECK (state IN ('mode', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_mode_parent_id_id_idx ON t_mode (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_mode",
            class: Class::Additive,
            effect: Effect::TableExists("k_mode"),
            table: Some("k_mode"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_mode (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_mode_pkey PRIMARY KEY (id),
    CONSTRAINT k_mode_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_mode (id)
)",
                "CREATE INDEX IF NOT EXISTS k_mode_parent_id_id_idx ON k_mode (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_effect",
            class: Class::Additive,
            effect: Effect::TableExists("t_effect"),
            table: Some("t_effect"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_effect (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_effect_pkey PRIMARY KEY (id),
    CONSTRAINT t_effect_title_key UNIQUE (title),
    CONSTRAINT t_effect_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_effect (id),
    CONSTRAINT t_effect_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_effect_state_domain CHECK (state IN ('effect', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_effect_parent_id_id_idx ON t_effect (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_effect",
            class: Class::Additive,
            effect: Effect::TableExists("k_effect"),
            table: Some("k_effect"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_effect (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_effect_pkey PRIMARY KEY (id),
    CONSTRAINT k_effect_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_effect (id)
)",
                "CREATE INDEX IF NOT EXISTS k_effect_parent_id_id_idx ON k_effect (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_kept",
            class: Class::Additive,
            effect: Effect::TableExists("t_kept"),
            table: Some("t_kept"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_kept (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_kept_pkey PRIMARY KEY (id),
    CONSTRAINT t_kept_title_key UNIQUE (title),
    CONSTRAINT t_kept_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_kept (id),
    CONSTRAINT t_kept_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_kept_state_domain CHECK (state IN ('kept', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_kept_parent_id_id_idx ON t_kept (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_kept",
            class: Class::Additive,
            effect: Effect::TableExists("k_kept"),
            table: Some("k_kept"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_kept (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_kept_pkey PRIMARY KEY (id),
    CONSTRAINT k_kept_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_kept (id)
)",
                "CREATE INDEX IF NOT EXISTS k_kept_parent_id_id_idx ON k_kept (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_to_one",
            class: Class::Additive,
            effect: Effect::TableExists("t_to_one"),
            table: Some("t_to_one"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_to_one (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_to_one_pkey PRIMARY KEY (id),
    CONSTRAINT t_to_one_title_key UNIQUE (title),
    CONSTRAINT t_to_one_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_to_one (id),
    CONSTRAINT t_to_one_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_to_one_state_domain CHECK (state IN ('to_one', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_to_one_parent_id_id_idx ON t_to_one (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_to_one",
            class: Class::Additive,
            effect: Effect::TableExists("k_to_one"),
            table: Some("k_to_one"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_to_one (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_to_one_pkey PRIMARY KEY (id),
    CONSTRAINT k_to_one_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_to_one (id)
)",
                "CREATE INDEX IF NOT EXISTS k_to_one_parent_id_id_idx ON k_to_one (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_to_many",
            class: Class::Additive,
            effect: Effect::TableExists("t_to_many"),
            table: Some("t_to_many"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_to_many (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_to_many_pkey PRIMARY KEY (id),
    CONSTRAINT t_to_many_title_key UNIQUE (title),
    CONSTRAINT t_to_many_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_to_many (id),
    CONSTRAINT t_to_many_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_to_many_state_domain CHECK (state IN ('to_many', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_to_many_parent_id_id_idx ON t_to_many (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_to_many",
            class: Class::Additive,
            effect: Effect::TableExists("k_to_many"),
            table: Some("k_to_many"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_to_many (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_to_many_pkey PRIMARY KEY (id),
    CONSTRAINT k_to_many_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_to_many (id)
)",
                "CREATE INDEX IF NOT EXISTS k_to_many_parent_id_id_idx ON k_to_many (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_item",
            class: Class::Additive,
            effect: Effect::TableExists("t_item"),
            table: Some("t_item"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_item (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_item_pkey PRIMARY KEY (id),
    CONSTRAINT t_item_title_key UNIQUE (title),
    CONSTRAINT t_item_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_item (id),
    CONSTRAINT t_item_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_item_state_domain CHECK (state IN ('item', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_item_parent_id_id_idx ON t_item (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_item",
            class: Class::Additive,
            effect: Effect::TableExists("k_item"),
            table: Some("k_item"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_item (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_item_pkey PRIMARY KEY (id),
    CONSTRAINT k_item_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_item (id)
)",
                "CREATE INDEX IF NOT EXISTS k_item_parent_id_id_idx ON k_item (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_caseless",
            class: Class::Additive,
            effect: Effect::TableExists("t_caseless"),
            table: Some("t_caseless"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_caseless (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_caseless_pkey PRIMARY KEY (id),
    CONSTRAINT t_caseless_title_key UNIQUE (title),
    CONSTRAINT t_caseless_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_caseless (id),
    CONSTRAINT t_caseless_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_caseless_state_domain CHECK (state IN ('caseless', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_caseless_parent_id_id_idx ON t_caseless (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_caseless",
            class: Class::Additive,
            effect: Effect::TableExists("k_caseless"),
            table: Some("k_caseless"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_caseless (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_caseless_pkey PRIMARY KEY (id),
    CONSTRAINT k_caseless_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_caseless (id)
)",
                "CREATE INDEX IF NOT EXISTS k_caseless_parent_id_id_idx ON k_caseless (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_condition",
            class: Class::Additive,
            effect: Effect::TableExists("t_condition"),
            table: Some("t_condition"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_condition (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_condition_pkey PRIMARY KEY (id),
    CONSTRAINT t_condition_title_key UNIQUE (title),
    CONSTRAINT t_condition_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_condition (id),
    CONSTRAINT t_condition_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_condition_state_domain CHECK (state IN ('condition', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_condition_parent_id_id_idx ON t_condition (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_condition",
            class: Class::Additive,
            effect: Effect::TableExists("k_condition"),
            table: Some("k_condition"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_condition (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_condition_pkey PRIMARY KEY (id),
    CONSTRAINT k_condition_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_condition (id)
)",
                "CREATE INDEX IF NOT EXISTS k_condition_parent_id_id_idx ON k_condition (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_order",
            class: Class::Additive,
            effect: Effect::TableExists("t_order"),
            table: Some("t_order"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_order (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_order_pkey PRIMARY KEY (id),
    CONSTRAINT t_order_title_key UNIQUE (title),
    CONSTRAINT t_order_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_order (id),
    CONSTRAINT t_order_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_order_state_domain CHECK (state IN ('order', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_order_parent_id_id_idx ON t_order (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_order",
            class: Class::Additive,
            effect: Effect::TableExists("k_order"),
            table: Some("k_order"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_order (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_order_pkey PRIMARY KEY (id),
    CONSTRAINT k_order_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_order (id)
)",
                "CREATE INDEX IF NOT EXISTS k_order_parent_id_id_idx ON k_order (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_project",
            class: Class::Additive,
            effect: Effect::TableExists("t_project"),
            table: Some("t_project"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_project (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_project_pkey PRIMARY KEY (id),
    CONSTRAINT t_project_title_key UNIQUE (title),
    CONSTRAINT t_project_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_project (id),
    CONSTRAINT t_project_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_project_state_domain CHECK (state IN ('project', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_project_parent_id_id_idx ON t_project (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_project",
            class: Class::Additive,
            effect: Effect::TableExists("k_project"),
            table: Some("k_project"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_project (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_project_pkey PRIMARY KEY (id),
    CONSTRAINT k_project_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_project (id)
)",
                "CREATE INDEX IF NOT EXISTS k_project_parent_id_id_idx ON k_project (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_query",
            class: Class::Additive,
            effect: Effect::TableExists("t_query"),
            table: Some("t_query"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_query (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_query_pkey PRIMARY KEY (id),
    CONSTRAINT t_query_title_key UNIQUE (title),
    CONSTRAINT t_query_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_query (id),
    CONSTRAINT t_query_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_query_state_domain CHECK (state IN ('query', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_query_parent_id_id_idx ON t_query (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_query",
            class: Class::Additive,
            effect: Effect::TableExists("k_query"),
            table: Some("k_query"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_query (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_query_pkey PRIMARY KEY (id),
    CONSTRAINT k_query_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_query (id)
)",
                "CREATE INDEX IF NOT EXISTS k_query_parent_id_id_idx ON k_query (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_some",
            class: Class::Additive,
            effect: Effect::TableExists("t_some"),
            table: Some("t_some"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_some (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_some_pkey PRIMARY KEY (id),
    CONSTRAINT t_some_title_key UNIQUE (title),
    CONSTRAINT t_some_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_some (id),
    CONSTRAINT t_some_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_some_state_domain CHECK (state IN ('some', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_some_parent_id_id_idx ON t_some (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_some",
            class: Class::Additive,
            effect: Effect::TableExists("k_some"),
            table: Some("k_some"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_some (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_some_pkey PRIMARY KEY (id),
    CONSTRAINT k_some_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_some (id)
)",
                "CREATE INDEX IF NOT EXISTS k_some_parent_id_id_idx ON k_some (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_none",
            class: Class::Additive,
            effect: Effect::TableExists("t_none"),
            table: Some("t_none"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_none (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_none_pkey PRIMARY KEY (id),
    CONSTRAINT t_none_title_key UNIQUE (title),
    CONSTRAINT t_none_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_none (id),
    CONSTRAINT t_none_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_none_state_domain CHECK (state IN ('none', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_none_parent_id_id_idx ON t_none (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_none",
            class: Class::Additive,
            effect: Effect::TableExists("k_none"),
            table: Some("k_none"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_none (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_none_pkey PRIMARY KEY (id),
    CONSTRAINT k_none_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_none (id)
)",
                "CREATE INDEX IF NOT EXISTS k_none_parent_id_id_idx ON k_none (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_ok",
            class: Class::Additive,
            effect: Effect::TableExists("t_ok"),
            table: Some("t_ok"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_ok (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_ok_pkey PRIMARY KEY (id),
    CONSTRAINT t_ok_title_key UNIQUE (title),
    CONSTRAINT t_ok_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_ok (id),
    CONSTRAINT t_ok_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_ok_state_domain CHECK (state IN ('ok', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_ok_parent_id_id_idx ON t_ok (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_ok",
            class: Class::Additive,
            effect: Effect::TableExists("k_ok"),
            table: Some("k_ok"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_ok (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_ok_pkey PRIMARY KEY (id),
    CONSTRAINT k_ok_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_ok (id)
)",
                "CREATE INDEX IF NOT EXISTS k_ok_parent_id_id_idx ON k_ok (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_err",
            class: Class::Additive,
            effect: Effect::TableExists("t_err"),
            table: Some("t_err"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_err (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_err_pkey PRIMARY KEY (id),
    CONSTRAINT t_err_title_key UNIQUE (title),
    CONSTRAINT t_err_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_err (id),
    CONSTRAINT t_err_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_err_state_domain CHECK (state IN ('err', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_err_parent_id_id_idx ON t_err (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_err",
            class: Class::Additive,
            effect: Effect::TableExists("k_err"),
            table: Some("k_err"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_err (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_err_pkey PRIMARY KEY (id),
    CONSTRAINT k_err_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_err (id)
)",
                "CREATE INDEX IF NOT EXISTS k_err_parent_id_id_idx ON k_err (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_e",
            class: Class::Additive,
            effect: Effect::TableExists("t_e"),
            table: Some("t_e"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_e (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_e_pkey PRIMARY KEY (id),
    CONSTRAINT t_e_title_key UNIQUE (title),
    CONSTRAINT t_e_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_e (id),
    CONSTRAINT t_e_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_e_state_domain CHECK (state IN ('e', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_e_parent_id_id_idx ON t_e (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_e",
            class: Class::Additive,
            effect: Effect::TableExists("k_e"),
            table: Some("k_e"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_e (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_e_pkey PRIMARY KEY (id),
    CONSTRAINT k_e_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_e (id)
)",
                "CREATE INDEX IF NOT EXISTS k_e_parent_id_id_idx ON k_e (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_t",
            class: Class::Additive,
            effect: Effect::TableExists("t_t"),
            table: Some("t_t"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_t (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_t_pkey PRIMARY KEY (id),
    CONSTRAINT t_t_title_key UNIQUE (title),
    CONSTRAINT t_t_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_t (id),
    CONSTRAINT t_t_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_t_state_domain CHECK (state IN ('t', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_t_parent_id_id_idx ON t_t (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_t",
            class: Class::Additive,
            effect: Effect::TableExists("k_t"),
            table: Some("k_t"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_t (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_t_pkey PRIMARY KEY (id),
    CONSTRAINT k_t_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_t (id)
)",
                "CREATE INDEX IF NOT EXISTS k_t_parent_id_id_idx ON k_t (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_k",
            class: Class::Additive,
            effect: Effect::TableExists("t_k"),
            table: Some("t_k"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_k (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_k_pkey PRIMARY KEY (id),
    CONSTRAINT t_k_title_key UNIQUE (title),
    CONSTRAINT t_k_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_k (id),
    CONSTRAINT t_k_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_k_state_domain CHECK (state IN ('k', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_k_parent_id_id_idx ON t_k (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_k",
            class: Class::Additive,
            effect: Effect::TableExists("k_k"),
            table: Some("k_k"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_k (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_k_pkey PRIMARY KEY (id),
    CONSTRAINT k_k_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_k (id)
)",
                "CREATE INDEX IF NOT EXISTS k_k_parent_id_id_idx ON k_k (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_a",
            class: Class::Additive,
            effect: Effect::TableExists("t_a"),
            table: Some("t_a"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_a (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_a_pkey PRIMARY KEY (id),
    CONSTRAINT t_a_title_key UNIQUE (title),
    CONSTRAINT t_a_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_a (id),
    CONSTRAINT t_a_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_a_state_domain CHECK (state IN ('a', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_a_parent_id_id_idx ON t_a (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_a",
            class: Class::Additive,
            effect: Effect::TableExists("k_a"),
            table: Some("k_a"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_a (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_a_pkey PRIMARY KEY (id),
    CONSTRAINT k_a_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_a (id)
)",
                "CREATE INDEX IF NOT EXISTS k_a_parent_id_id_idx ON k_a (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_b",
            class: Class::Additive,
            effect: Effect::TableExists("t_b"),
            table: Some("t_b"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_b (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_b_pkey PRIMARY KEY (id),
    CONSTRAINT t_b_title_key UNIQUE (title),
    CONSTRAINT t_b_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_b (id),
    CONSTRAINT t_b_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_b_state_domain CHECK (state IN ('b', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_b_parent_id_id_idx ON t_b (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_b",
            class: Class::Additive,
            effect: Effect::TableExists("k_b"),
            table: Some("k_b"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_b (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_b_pkey PRIMARY KEY (id),
    CONSTRAINT k_b_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_b (id)
)",
                "CREATE INDEX IF NOT EXISTS k_b_parent_id_id_idx ON k_b (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_c",
            class: Class::Additive,
            effect: Effect::TableExists("t_c"),
            table: Some("t_c"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_c (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_c_pkey PRIMARY KEY (id),
    CONSTRAINT t_c_title_key UNIQUE (title),
    CONSTRAINT t_c_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_c (id),
    CONSTRAINT t_c_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_c_state_domain CHECK (state IN ('c', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_c_parent_id_id_idx ON t_c (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_c",
            class: Class::Additive,
            effect: Effect::TableExists("k_c"),
            table: Some("k_c"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_c (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_c_pkey PRIMARY KEY (id),
    CONSTRAINT k_c_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_c (id)
)",
                "CREATE INDEX IF NOT EXISTS k_c_parent_id_id_idx ON k_c (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table t_f",
            class: Class::Additive,
            effect: Effect::TableExists("t_f"),
            table: Some("t_f"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS t_f (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_f_pkey PRIMARY KEY (id),
    CONSTRAINT t_f_title_key UNIQUE (title),
    CONSTRAINT t_f_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_f (id),
    CONSTRAINT t_f_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_f_state_domain CHECK (state IN ('f', 'other'))
)"#,
                "CREATE INDEX IF NOT EXISTS t_f_parent_id_id_idx ON t_f (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table k_f",
            class: Class::Additive,
            effect: Effect::TableExists("k_f"),
            table: Some("k_f"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS k_f (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_f_pkey PRIMARY KEY (id),
    CONSTRAINT k_f_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_f (id)
)",
                "CREATE INDEX IF NOT EXISTS k_f_parent_id_id_idx ON k_f (parent_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table keywords",
            class: Class::Additive,
            effect: Effect::TableExists("keywords"),
            table: Some("keywords"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS keywords (
    id uuid NOT NULL,
    abstract integer,
    "as" integer,
    async integer,
    await integer,
    become integer,
    box integer,
    break integer,
    const integer,
    continue integer,
    "do" integer,
    dyn integer,
    "else" integer,
    enum integer,
    extern integer,
    "false" integer,
    final integer,
    fn integer,
    "for" integer,
    gen integer,
    "if" integer,
    impl integer,
    "in" integer,
    let integer,
    loop integer,
    macro integer,
    match integer,
    mod integer,
    move integer,
    mut integer,
    override integer,
    priv integer,
    pub integer,
    ref integer,
    return integer,
    static integer,
    struct integer,
    trait integer,
    "true" integer,
    try integer,
    type integer,
    typeof integer,
    unsafe integer,
    unsized integer,
    use integer,
    virtual integer,
    "where" integer,
    while integer,
    CONSTRAINT keywords_pkey PRIMARY KEY (id),
    CONSTRAINT keywords_match_fn_key UNIQUE (match, fn),
    CONSTRAINT keywords_type_check CHECK (type <> 1)
)"#,
                "CREATE INDEX IF NOT EXISTS keywords_type_idx ON keywords (type)",
                "COMMENT ON TABLE keywords IS 'Every keyword as a column.'",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table locals",
            class: Class::Additive,
            effect: Effect::TableExists("locals"),
            table: Some("locals"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS locals (
    id uuid NOT NULL,
    executor integer,
    row integer,
    "values" integer,
    value integer,
    "key" integer,
    new integer,
    patch integer,
    "limit" integer,
    now integer,
    page integer,
    "table" integer,
    statement integer,
    "update" integer,
    "filter" integer,
    "select" integer,
    "column" integer,
    columns integer,
    "database" integer,
    "transaction" integer,
    result integer,
    out integer,
    at integer,
    it integer,
    "all" integer,
    other integer,
    given integer,
    name integer,
    kind integer,
    "index" integer,
    error integer,
    query integer,
    sql integer,
    runtime integer,
    serde integer,
    std integer,
    core integer,
    CONSTRAINT locals_pkey PRIMARY KEY (id)
)"#,
                "COMMENT ON TABLE locals IS 'Every name the emitted code has of its own as a column.'",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table match",
            class: Class::Additive,
            effect: Effect::TableExists("match"),
            table: Some("match"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS match (
    id uuid NOT NULL,
    match integer NOT NULL,
    CONSTRAINT match_pkey PRIMARY KEY (id)
)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table type",
            class: Class::Additive,
            effect: Effect::TableExists("type"),
            table: Some("type"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS type (
    id uuid NOT NULL,
    type integer NOT NULL,
    CONSTRAINT type_pkey PRIMARY KEY (id)
)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table move",
            class: Class::Additive,
            effect: Effect::TableExists("move"),
            table: Some("move"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS move (
    id uuid NOT NULL,
    move integer NOT NULL,
    CONSTRAINT move_pkey PRIMARY KEY (id)
)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table fn",
            class: Class::Additive,
            effect: Effect::TableExists("fn"),
            table: Some("fn"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS fn (
    id uuid NOT NULL,
    fn integer NOT NULL,
    CONSTRAINT fn_pkey PRIMARY KEY (id)
)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table people",
            class: Class::Additive,
            effect: Effect::TableExists("people"),
            table: Some("people"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS people (
    id bigint NOT NULL,
    ap_id text COLLATE "C" NOT NULL,
    CONSTRAINT people_pkey PRIMARY KEY (id),
    CONSTRAINT people_ap_id_key UNIQUE (ap_id),
    CONSTRAINT people_ap_id_domain CHECK (length(ap_id) <= 40)
)"#,
                "CREATE UNIQUE INDEX IF NOT EXISTS people_lower_key ON people (lower(ap_id))",
                "COMMENT ON TABLE people IS 'Two keys over one column.'",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table previously",
            class: Class::Additive,
            effect: Effect::TableExists("previously"),
            table: Some("previously"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS previously (
    id boolean NOT NULL,
    content text COLLATE "C" NOT NULL,
    CONSTRAINT previously_pkey PRIMARY KEY (id)
)"#,
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table later",
            class: Class::Additive,
            effect: Effect::TableExists("later"),
            table: Some("later"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS later (
    id bigint NOT NULL,
    before boolean NOT NULL,
    CONSTRAINT later_pkey PRIMARY KEY (id),
    CONSTRAINT later_before_fkey FOREIGN KEY (before) REFERENCES previously (id)
)",
                "CREATE INDEX IF NOT EXISTS later_before_id_idx ON later (before, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table moments",
            class: Class::Additive,
            effect: Effect::TableExists("moments"),
            table: Some("moments"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS moments (
    at timestamptz NOT NULL,
    time time NOT NULL,
    price numeric(9, 2) NOT NULL,
    day date NOT NULL,
    CONSTRAINT moments_pkey PRIMARY KEY (at, time, price, day),
    CONSTRAINT moments_time_domain CHECK (time < '24:00:00')
)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table logs",
            class: Class::Additive,
            effect: Effect::TableExists("logs"),
            table: Some("logs"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS logs (
    event_id text COLLATE "C" NOT NULL,
    CONSTRAINT logs_event_id_key UNIQUE (event_id),
    CONSTRAINT logs_event_id_domain CHECK (length(event_id) <= 40)
)"#,
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table readers",
            class: Class::Additive,
            effect: Effect::TableExists("readers"),
            table: Some("readers"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS readers (
    id bigint NOT NULL,
    event_id text COLLATE "C" NOT NULL,
    CONSTRAINT readers_pkey PRIMARY KEY (id),
    CONSTRAINT readers_event_id_fkey FOREIGN KEY (event_id) REFERENCES logs (event_id),
    CONSTRAINT readers_event_id_domain CHECK (length(event_id) <= 40)
)"#,
                "CREATE INDEX IF NOT EXISTS readers_event_id_id_idx ON readers (event_id, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table accounts",
            class: Class::Additive,
            effect: Effect::TableExists("accounts"),
            table: Some("accounts"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS accounts (
    id bigint NOT NULL,
    login text COLLATE "C",
    CONSTRAINT accounts_pkey PRIMARY KEY (id),
    CONSTRAINT accounts_login_key UNIQUE (login),
    CONSTRAINT accounts_login_domain CHECK (length(login) <= 40)
)"#,
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table visits",
            class: Class::Additive,
            effect: Effect::TableExists("visits"),
            table: Some("visits"),
            sql: &[
                r#"CREATE TABLE IF NOT EXISTS visits (
    id bigint NOT NULL,
    login text COLLATE "C" NOT NULL,
    CONSTRAINT visits_pkey PRIMARY KEY (id),
    CONSTRAINT visits_login_fkey FOREIGN KEY (login) REFERENCES accounts (login),
    CONSTRAINT visits_login_domain CHECK (length(login) <= 40)
)"#,
                "CREATE INDEX IF NOT EXISTS visits_login_id_idx ON visits (login, id)",
            ],
            ..CompiledStep::PLAIN
        },
        CompiledStep {
            description: "create table called_alike",
            class: Class::Additive,
            effect: Effect::TableExists("called_alike"),
            table: Some("called_alike"),
            sql: &[
                r"CREATE TABLE IF NOT EXISTS called_alike (
    id bigint NOT NULL,
    clone bigint,
    eq bigint,
    page bigint NOT NULL,
    yields bigint NOT NULL DEFAULT 7,
    yield integer NOT NULL,
    now integer NOT NULL,
    CONSTRAINT called_alike_pkey PRIMARY KEY (id),
    CONSTRAINT called_alike_clone_fkey FOREIGN KEY (clone) REFERENCES accounts (id),
    CONSTRAINT called_alike_eq_fkey FOREIGN KEY (eq) REFERENCES accounts (id),
    CONSTRAINT called_alike_page_fkey FOREIGN KEY (page) REFERENCES accounts (id)
)",
                "CREATE INDEX IF NOT EXISTS called_alike_clone_id_idx ON called_alike (clone, id)",
                "CREATE INDEX IF NOT EXISTS called_alike_eq_id_idx ON called_alike (eq, id)",
                "CREATE INDEX IF NOT EXISTS called_alike_page_id_idx ON called_alike (page, id)",
                "COMMENT ON TABLE called_alike IS 'Methods and parameters that emitted code has by the same names.'",
                "COMMENT ON COLUMN called_alike.clone IS 'A row has `clone` by a trait.'",
                "COMMENT ON COLUMN called_alike.page IS 'A list takes the page behind the columns it is of.'",
                "COMMENT ON COLUMN called_alike.yields IS 'A secret with a value of its own.'",
            ],
            ..CompiledStep::PLAIN
        },
    ],
    migrations: &[
        CompiledMigration {
            name: "000_base",
            checksum: "4c2afd039b1d7a74e2991ee9232fd19751c6a548c93c0c86d54f924a2ed05030",
            replaces: &[],
            keeps_old_programs: true,
            steps: &[
                CompiledStep {
                    description: "create table t_page",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_page"),
                    table: Some("t_page"),
                    operation: Some(81),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_page (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_page_pkey PRIMARY KEY (id),
    CONSTRAINT t_page_title_key UNIQUE (title),
    CONSTRAINT t_page_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_page (id),
    CONSTRAINT t_page_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_page_state_domain CHECK (state IN ('page', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_page_parent_id_id_idx ON t_page (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_page",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_page"),
                    table: Some("k_page"),
                    operation: Some(82),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_page (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_page_pkey PRIMARY KEY (id),
    CONSTRAINT k_page_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_page (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_page_parent_id_id_idx ON k_page (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_page_request",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_page_request"),
                    table: Some("t_page_request"),
                    operation: Some(83),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_page_request (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_page_request_pkey PRIMARY KEY (id),
    CONSTRAINT t_page_request_title_key UNIQUE (title),
    CONSTRAINT t_page_request_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_page_request (id),
    CONSTRAINT t_page_request_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_page_request_state_domain CHECK (state IN ('page_request', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_page_request_parent_id_id_idx ON t_page_request (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_page_request",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_page_request"),
                    table: Some("k_page_request"),
                    operation: Some(84),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_page_request (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_page_request_pkey PRIMARY KEY (id),
    CONSTRAINT k_page_request_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_page_request (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_page_request_parent_id_id_idx ON k_page_request (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_statement",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_statement"),
                    table: Some("t_statement"),
                    operation: Some(85),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_statement (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_statement_pkey PRIMARY KEY (id),
    CONSTRAINT t_statement_title_key UNIQUE (title),
    CONSTRAINT t_statement_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_statement (id),
    CONSTRAINT t_statement_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_statement_state_domain CHECK (state IN ('statement', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_statement_parent_id_id_idx ON t_statement (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_statement",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_statement"),
                    table: Some("k_statement"),
                    operation: Some(86),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_statement (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_statement_pkey PRIMARY KEY (id),
    CONSTRAINT k_statement_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_statement (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_statement_parent_id_id_idx ON k_statement (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_domain",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_domain"),
                    table: Some("t_domain"),
                    operation: Some(87),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_domain (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_domain_pkey PRIMARY KEY (id),
    CONSTRAINT t_domain_title_key UNIQUE (title),
    CONSTRAINT t_domain_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_domain (id),
    CONSTRAINT t_domain_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_domain_state_domain CHECK (state IN ('domain', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_domain_parent_id_id_idx ON t_domain (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_domain",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_domain"),
                    table: Some("k_domain"),
                    operation: Some(88),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_domain (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_domain_pkey PRIMARY KEY (id),
    CONSTRAINT k_domain_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_domain (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_domain_parent_id_id_idx ON k_domain (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_value",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_value"),
                    table: Some("t_value"),
                    operation: Some(89),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_value (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_value_pkey PRIMARY KEY (id),
    CONSTRAINT t_value_title_key UNIQUE (title),
    CONSTRAINT t_value_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_value (id),
    CONSTRAINT t_value_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_value_state_domain CHECK (state IN ('value', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_value_parent_id_id_idx ON t_value (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_value",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_value"),
                    table: Some("k_value"),
                    operation: Some(90),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_value (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_value_pkey PRIMARY KEY (id),
    CONSTRAINT k_value_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_value (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_value_parent_id_id_idx ON k_value (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_filter",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_filter"),
                    table: Some("t_filter"),
                    operation: Some(91),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_filter (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_filter_pkey PRIMARY KEY (id),
    CONSTRAINT t_filter_title_key UNIQUE (title),
    CONSTRAINT t_filter_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_filter (id),
    CONSTRAINT t_filter_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_filter_state_domain CHECK (state IN ('filter', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_filter_parent_id_id_idx ON t_filter (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_filter",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_filter"),
                    table: Some("k_filter"),
                    operation: Some(92),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_filter (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_filter_pkey PRIMARY KEY (id),
    CONSTRAINT k_filter_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_filter (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_filter_parent_id_id_idx ON k_filter (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_select",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_select"),
                    table: Some("t_select"),
                    operation: Some(93),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_select (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_select_pkey PRIMARY KEY (id),
    CONSTRAINT t_select_title_key UNIQUE (title),
    CONSTRAINT t_select_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_select (id),
    CONSTRAINT t_select_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_select_state_domain CHECK (state IN ('select', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_select_parent_id_id_idx ON t_select (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_select",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_select"),
                    table: Some("k_select"),
                    operation: Some(94),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_select (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_select_pkey PRIMARY KEY (id),
    CONSTRAINT k_select_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_select (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_select_parent_id_id_idx ON k_select (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_option",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_option"),
                    table: Some("t_option"),
                    operation: Some(95),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_option (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_option_pkey PRIMARY KEY (id),
    CONSTRAINT t_option_title_key UNIQUE (title),
    CONSTRAINT t_option_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_option (id),
    CONSTRAINT t_option_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_option_state_domain CHECK (state IN ('option', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_option_parent_id_id_idx ON t_option (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_option",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_option"),
                    table: Some("k_option"),
                    operation: Some(96),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_option (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_option_pkey PRIMARY KEY (id),
    CONSTRAINT k_option_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_option (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_option_parent_id_id_idx ON k_option (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_string",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_string"),
                    table: Some("t_string"),
                    operation: Some(97),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_string (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_string_pkey PRIMARY KEY (id),
    CONSTRAINT t_string_title_key UNIQUE (title),
    CONSTRAINT t_string_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_string (id),
    CONSTRAINT t_string_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_string_state_domain CHECK (state IN ('string', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_string_parent_id_id_idx ON t_string (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_string",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_string"),
                    table: Some("k_string"),
                    operation: Some(98),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_string (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_string_pkey PRIMARY KEY (id),
    CONSTRAINT k_string_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_string (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_string_parent_id_id_idx ON k_string (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_vec",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_vec"),
                    table: Some("t_vec"),
                    operation: Some(99),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_vec (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_vec_pkey PRIMARY KEY (id),
    CONSTRAINT t_vec_title_key UNIQUE (title),
    CONSTRAINT t_vec_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_vec (id),
    CONSTRAINT t_vec_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_vec_state_domain CHECK (state IN ('vec', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_vec_parent_id_id_idx ON t_vec (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_vec",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_vec"),
                    table: Some("k_vec"),
                    operation: Some(100),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_vec (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_vec_pkey PRIMARY KEY (id),
    CONSTRAINT k_vec_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_vec (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_vec_parent_id_id_idx ON k_vec (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_result",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_result"),
                    table: Some("t_result"),
                    operation: Some(101),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_result (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_result_pkey PRIMARY KEY (id),
    CONSTRAINT t_result_title_key UNIQUE (title),
    CONSTRAINT t_result_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_result (id),
    CONSTRAINT t_result_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_result_state_domain CHECK (state IN ('result', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_result_parent_id_id_idx ON t_result (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_result",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_result"),
                    table: Some("k_result"),
                    operation: Some(102),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_result (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_result_pkey PRIMARY KEY (id),
    CONSTRAINT k_result_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_result (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_result_parent_id_id_idx ON k_result (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_executor",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_executor"),
                    table: Some("t_executor"),
                    operation: Some(103),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_executor (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_executor_pkey PRIMARY KEY (id),
    CONSTRAINT t_executor_title_key UNIQUE (title),
    CONSTRAINT t_executor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_executor (id),
    CONSTRAINT t_executor_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_executor_state_domain CHECK (state IN ('executor', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_executor_parent_id_id_idx ON t_executor (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_executor",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_executor"),
                    table: Some("k_executor"),
                    operation: Some(104),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_executor (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_executor_pkey PRIMARY KEY (id),
    CONSTRAINT k_executor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_executor (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_executor_parent_id_id_idx ON k_executor (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_entity",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_entity"),
                    table: Some("t_entity"),
                    operation: Some(105),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_entity (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_entity_pkey PRIMARY KEY (id),
    CONSTRAINT t_entity_title_key UNIQUE (title),
    CONSTRAINT t_entity_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_entity (id),
    CONSTRAINT t_entity_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_entity_state_domain CHECK (state IN ('entity', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_entity_parent_id_id_idx ON t_entity (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_entity",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_entity"),
                    table: Some("k_entity"),
                    operation: Some(106),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_entity (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_entity_pkey PRIMARY KEY (id),
    CONSTRAINT k_entity_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_entity (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_entity_parent_id_id_idx ON k_entity (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_column",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_column"),
                    table: Some("t_column"),
                    operation: Some(107),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_column (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_column_pkey PRIMARY KEY (id),
    CONSTRAINT t_column_title_key UNIQUE (title),
    CONSTRAINT t_column_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_column (id),
    CONSTRAINT t_column_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_column_state_domain CHECK (state IN ('column', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_column_parent_id_id_idx ON t_column (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_column",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_column"),
                    table: Some("k_column"),
                    operation: Some(108),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_column (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_column_pkey PRIMARY KEY (id),
    CONSTRAINT k_column_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_column (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_column_parent_id_id_idx ON k_column (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_columns",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_columns"),
                    table: Some("t_columns"),
                    operation: Some(109),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_columns (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_columns_pkey PRIMARY KEY (id),
    CONSTRAINT t_columns_title_key UNIQUE (title),
    CONSTRAINT t_columns_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_columns (id),
    CONSTRAINT t_columns_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_columns_state_domain CHECK (state IN ('columns', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_columns_parent_id_id_idx ON t_columns (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_columns",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_columns"),
                    table: Some("k_columns"),
                    operation: Some(110),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_columns (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_columns_pkey PRIMARY KEY (id),
    CONSTRAINT k_columns_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_columns (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_columns_parent_id_id_idx ON k_columns (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_unique_key",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_unique_key"),
                    table: Some("t_unique_key"),
                    operation: Some(111),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_unique_key (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_unique_key_pkey PRIMARY KEY (id),
    CONSTRAINT t_unique_key_title_key UNIQUE (title),
    CONSTRAINT t_unique_key_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_unique_key (id),
    CONSTRAINT t_unique_key_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_unique_key_state_domain CHECK (state IN ('unique_key', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_unique_key_parent_id_id_idx ON t_unique_key (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_unique_key",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_unique_key"),
                    table: Some("k_unique_key"),
                    operation: Some(112),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_unique_key (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_unique_key_pkey PRIMARY KEY (id),
    CONSTRAINT k_unique_key_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_unique_key (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_unique_key_parent_id_id_idx ON k_unique_key (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_write",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_write"),
                    table: Some("t_write"),
                    operation: Some(113),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_write (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_write_pkey PRIMARY KEY (id),
    CONSTRAINT t_write_title_key UNIQUE (title),
    CONSTRAINT t_write_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_write (id),
    CONSTRAINT t_write_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_write_state_domain CHECK (state IN ('write', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_write_parent_id_id_idx ON t_write (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_write",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_write"),
                    table: Some("k_write"),
                    operation: Some(114),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_write (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_write_pkey PRIMARY KEY (id),
    CONSTRAINT k_write_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_write (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_write_parent_id_id_idx ON k_write (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_write_kind",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_write_kind"),
                    table: Some("t_write_kind"),
                    operation: Some(115),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_write_kind (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_write_kind_pkey PRIMARY KEY (id),
    CONSTRAINT t_write_kind_title_key UNIQUE (title),
    CONSTRAINT t_write_kind_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_write_kind (id),
    CONSTRAINT t_write_kind_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_write_kind_state_domain CHECK (state IN ('write_kind', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_write_kind_parent_id_id_idx ON t_write_kind (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_write_kind",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_write_kind"),
                    table: Some("k_write_kind"),
                    operation: Some(116),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_write_kind (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_write_kind_pkey PRIMARY KEY (id),
    CONSTRAINT k_write_kind_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_write_kind (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_write_kind_parent_id_id_idx ON k_write_kind (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_row",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_row"),
                    table: Some("t_row"),
                    operation: Some(117),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_row (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_row_pkey PRIMARY KEY (id),
    CONSTRAINT t_row_title_key UNIQUE (title),
    CONSTRAINT t_row_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_row (id),
    CONSTRAINT t_row_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_row_state_domain CHECK (state IN ('row', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_row_parent_id_id_idx ON t_row (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_row",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_row"),
                    table: Some("k_row"),
                    operation: Some(118),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_row (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_row_pkey PRIMARY KEY (id),
    CONSTRAINT k_row_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_row (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_row_parent_id_id_idx ON k_row (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_rows",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_rows"),
                    table: Some("t_rows"),
                    operation: Some(119),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_rows (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_rows_pkey PRIMARY KEY (id),
    CONSTRAINT t_rows_title_key UNIQUE (title),
    CONSTRAINT t_rows_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_rows (id),
    CONSTRAINT t_rows_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_rows_state_domain CHECK (state IN ('rows', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_rows_parent_id_id_idx ON t_rows (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_rows",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_rows"),
                    table: Some("k_rows"),
                    operation: Some(120),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_rows (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_rows_pkey PRIMARY KEY (id),
    CONSTRAINT k_rows_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_rows (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_rows_parent_id_id_idx ON k_rows (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_error",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_error"),
                    table: Some("t_error"),
                    operation: Some(121),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_error (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_error_pkey PRIMARY KEY (id),
    CONSTRAINT t_error_title_key UNIQUE (title),
    CONSTRAINT t_error_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_error (id),
    CONSTRAINT t_error_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_error_state_domain CHECK (state IN ('error', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_error_parent_id_id_idx ON t_error (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_error",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_error"),
                    table: Some("k_error"),
                    operation: Some(122),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_error (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_error_pkey PRIMARY KEY (id),
    CONSTRAINT k_error_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_error (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_error_parent_id_id_idx ON k_error (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_stream",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_stream"),
                    table: Some("t_stream"),
                    operation: Some(123),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_stream (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_stream_pkey PRIMARY KEY (id),
    CONSTRAINT t_stream_title_key UNIQUE (title),
    CONSTRAINT t_stream_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_stream (id),
    CONSTRAINT t_stream_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_stream_state_domain CHECK (state IN ('stream', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_stream_parent_id_id_idx ON t_stream (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_stream",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_stream"),
                    table: Some("k_stream"),
                    operation: Some(124),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_stream (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_stream_pkey PRIMARY KEY (id),
    CONSTRAINT k_stream_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_stream (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_stream_parent_id_id_idx ON k_stream (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_bulk",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_bulk"),
                    table: Some("t_bulk"),
                    operation: Some(125),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_bulk (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_bulk_pkey PRIMARY KEY (id),
    CONSTRAINT t_bulk_title_key UNIQUE (title),
    CONSTRAINT t_bulk_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_bulk (id),
    CONSTRAINT t_bulk_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_bulk_state_domain CHECK (state IN ('bulk', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_bulk_parent_id_id_idx ON t_bulk (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_bulk",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_bulk"),
                    table: Some("k_bulk"),
                    operation: Some(126),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_bulk (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_bulk_pkey PRIMARY KEY (id),
    CONSTRAINT k_bulk_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_bulk (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_bulk_parent_id_id_idx ON k_bulk (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_keyed",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_keyed"),
                    table: Some("t_keyed"),
                    operation: Some(127),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_keyed (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_keyed_pkey PRIMARY KEY (id),
    CONSTRAINT t_keyed_title_key UNIQUE (title),
    CONSTRAINT t_keyed_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_keyed (id),
    CONSTRAINT t_keyed_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_keyed_state_domain CHECK (state IN ('keyed', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_keyed_parent_id_id_idx ON t_keyed (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_keyed",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_keyed"),
                    table: Some("k_keyed"),
                    operation: Some(128),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_keyed (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_keyed_pkey PRIMARY KEY (id),
    CONSTRAINT k_keyed_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_keyed (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_keyed_parent_id_id_idx ON k_keyed (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_from_row",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_from_row"),
                    table: Some("t_from_row"),
                    operation: Some(129),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_from_row (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_from_row_pkey PRIMARY KEY (id),
    CONSTRAINT t_from_row_title_key UNIQUE (title),
    CONSTRAINT t_from_row_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_from_row (id),
    CONSTRAINT t_from_row_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_from_row_state_domain CHECK (state IN ('from_row', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_from_row_parent_id_id_idx ON t_from_row (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_from_row",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_from_row"),
                    table: Some("k_from_row"),
                    operation: Some(130),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_from_row (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_from_row_pkey PRIMARY KEY (id),
    CONSTRAINT k_from_row_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_from_row (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_from_row_parent_id_id_idx ON k_from_row (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_enumeration",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_enumeration"),
                    table: Some("t_enumeration"),
                    operation: Some(131),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_enumeration (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_enumeration_pkey PRIMARY KEY (id),
    CONSTRAINT t_enumeration_title_key UNIQUE (title),
    CONSTRAINT t_enumeration_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_enumeration (id),
    CONSTRAINT t_enumeration_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_enumeration_state_domain CHECK (state IN ('enumeration', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_enumeration_parent_id_id_idx ON t_enumeration (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_enumeration",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_enumeration"),
                    table: Some("k_enumeration"),
                    operation: Some(132),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_enumeration (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_enumeration_pkey PRIMARY KEY (id),
    CONSTRAINT k_enumeration_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_enumeration (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_enumeration_parent_id_id_idx ON k_enumeration (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_table_info",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_table_info"),
                    table: Some("t_table_info"),
                    operation: Some(133),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_table_info (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_table_info_pkey PRIMARY KEY (id),
    CONSTRAINT t_table_info_title_key UNIQUE (title),
    CONSTRAINT t_table_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_table_info (id),
    CONSTRAINT t_table_info_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_table_info_state_domain CHECK (state IN ('table_info', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_table_info_parent_id_id_idx ON t_table_info (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_table_info",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_table_info"),
                    table: Some("k_table_info"),
                    operation: Some(134),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_table_info (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_table_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_table_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_table_info (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_table_info_parent_id_id_idx ON k_table_info (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_column_info",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_column_info"),
                    table: Some("t_column_info"),
                    operation: Some(135),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_column_info (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_column_info_pkey PRIMARY KEY (id),
    CONSTRAINT t_column_info_title_key UNIQUE (title),
    CONSTRAINT t_column_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_column_info (id),
    CONSTRAINT t_column_info_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_column_info_state_domain CHECK (state IN ('column_info', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_column_info_parent_id_id_idx ON t_column_info (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_column_info",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_column_info"),
                    table: Some("k_column_info"),
                    operation: Some(136),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_column_info (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_column_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_column_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_column_info (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_column_info_parent_id_id_idx ON k_column_info (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_link_info",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_link_info"),
                    table: Some("t_link_info"),
                    operation: Some(137),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_link_info (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_link_info_pkey PRIMARY KEY (id),
    CONSTRAINT t_link_info_title_key UNIQUE (title),
    CONSTRAINT t_link_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_link_info (id),
    CONSTRAINT t_link_info_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_link_info_state_domain CHECK (state IN ('link_info', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_link_info_parent_id_id_idx ON t_link_info (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_link_info",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_link_info"),
                    table: Some("k_link_info"),
                    operation: Some(138),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_link_info (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_link_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_link_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_link_info (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_link_info_parent_id_id_idx ON k_link_info (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_reference_info",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_reference_info"),
                    table: Some("t_reference_info"),
                    operation: Some(139),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_reference_info (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_reference_info_pkey PRIMARY KEY (id),
    CONSTRAINT t_reference_info_title_key UNIQUE (title),
    CONSTRAINT t_reference_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_reference_info (id),
    CONSTRAINT t_reference_info_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_reference_info_state_domain CHECK (state IN ('reference_info', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_reference_info_parent_id_id_idx ON t_reference_info (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_reference_info",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_reference_info"),
                    table: Some("k_reference_info"),
                    operation: Some(140),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_reference_info (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_reference_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_reference_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_reference_info (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_reference_info_parent_id_id_idx ON k_reference_info (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_referencing_info",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_referencing_info"),
                    table: Some("t_referencing_info"),
                    operation: Some(141),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_referencing_info (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_referencing_info_pkey PRIMARY KEY (id),
    CONSTRAINT t_referencing_info_title_key UNIQUE (title),
    CONSTRAINT t_referencing_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_referencing_info (id),
    CONSTRAINT t_referencing_info_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_referencing_info_state_domain CHECK (state IN ('referencing_info', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_referencing_info_parent_id_id_idx ON t_referencing_info (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_referencing_info",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_referencing_info"),
                    table: Some("k_referencing_info"),
                    operation: Some(142),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_referencing_info (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_referencing_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_referencing_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_referencing_info (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_referencing_info_parent_id_id_idx ON k_referencing_info (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_unique_info",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_unique_info"),
                    table: Some("t_unique_info"),
                    operation: Some(143),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_unique_info (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_unique_info_pkey PRIMARY KEY (id),
    CONSTRAINT t_unique_info_title_key UNIQUE (title),
    CONSTRAINT t_unique_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_unique_info (id),
    CONSTRAINT t_unique_info_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_unique_info_state_domain CHECK (state IN ('unique_info', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_unique_info_parent_id_id_idx ON t_unique_info (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_unique_info",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_unique_info"),
                    table: Some("k_unique_info"),
                    operation: Some(144),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_unique_info (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_unique_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_unique_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_unique_info (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_unique_info_parent_id_id_idx ON k_unique_info (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_update",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_update"),
                    table: Some("t_update"),
                    operation: Some(145),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_update (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_update_pkey PRIMARY KEY (id),
    CONSTRAINT t_update_title_key UNIQUE (title),
    CONSTRAINT t_update_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_update (id),
    CONSTRAINT t_update_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_update_state_domain CHECK (state IN ('update', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_update_parent_id_id_idx ON t_update (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_update",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_update"),
                    table: Some("k_update"),
                    operation: Some(146),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_update (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_update_pkey PRIMARY KEY (id),
    CONSTRAINT k_update_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_update (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_update_parent_id_id_idx ON k_update (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_secret",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_secret"),
                    table: Some("t_secret"),
                    operation: Some(147),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_secret (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_secret_pkey PRIMARY KEY (id),
    CONSTRAINT t_secret_title_key UNIQUE (title),
    CONSTRAINT t_secret_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_secret (id),
    CONSTRAINT t_secret_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_secret_state_domain CHECK (state IN ('secret', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_secret_parent_id_id_idx ON t_secret (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_secret",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_secret"),
                    table: Some("k_secret"),
                    operation: Some(148),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_secret (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_secret_pkey PRIMARY KEY (id),
    CONSTRAINT k_secret_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_secret (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_secret_parent_id_id_idx ON k_secret (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_serialize",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_serialize"),
                    table: Some("t_serialize"),
                    operation: Some(149),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_serialize (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_serialize_pkey PRIMARY KEY (id),
    CONSTRAINT t_serialize_title_key UNIQUE (title),
    CONSTRAINT t_serialize_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_serialize (id),
    CONSTRAINT t_serialize_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_serialize_state_domain CHECK (state IN ('serialize', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_serialize_parent_id_id_idx ON t_serialize (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_serialize",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_serialize"),
                    table: Some("k_serialize"),
                    operation: Some(150),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_serialize (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_serialize_pkey PRIMARY KEY (id),
    CONSTRAINT k_serialize_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_serialize (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_serialize_parent_id_id_idx ON k_serialize (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_deserialize",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_deserialize"),
                    table: Some("t_deserialize"),
                    operation: Some(151),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_deserialize (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_deserialize_pkey PRIMARY KEY (id),
    CONSTRAINT t_deserialize_title_key UNIQUE (title),
    CONSTRAINT t_deserialize_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_deserialize (id),
    CONSTRAINT t_deserialize_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_deserialize_state_domain CHECK (state IN ('deserialize', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_deserialize_parent_id_id_idx ON t_deserialize (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_deserialize",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_deserialize"),
                    table: Some("k_deserialize"),
                    operation: Some(152),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_deserialize (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_deserialize_pkey PRIMARY KEY (id),
    CONSTRAINT k_deserialize_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_deserialize (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_deserialize_parent_id_id_idx ON k_deserialize (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_box",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_box"),
                    table: Some("t_box"),
                    operation: Some(153),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_box (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_box_pkey PRIMARY KEY (id),
    CONSTRAINT t_box_title_key UNIQUE (title),
    CONSTRAINT t_box_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_box (id),
    CONSTRAINT t_box_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_box_state_domain CHECK (state IN ('box', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_box_parent_id_id_idx ON t_box (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_box",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_box"),
                    table: Some("k_box"),
                    operation: Some(154),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_box (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_box_pkey PRIMARY KEY (id),
    CONSTRAINT k_box_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_box (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_box_parent_id_id_idx ON k_box (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_default",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_default"),
                    table: Some("t_default"),
                    operation: Some(155),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_default (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_default_pkey PRIMARY KEY (id),
    CONSTRAINT t_default_title_key UNIQUE (title),
    CONSTRAINT t_default_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_default (id),
    CONSTRAINT t_default_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_default_state_domain CHECK (state IN ('default', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_default_parent_id_id_idx ON t_default (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_default",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_default"),
                    table: Some("k_default"),
                    operation: Some(156),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_default (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_default_pkey PRIMARY KEY (id),
    CONSTRAINT k_default_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_default (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_default_parent_id_id_idx ON k_default (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_clone",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_clone"),
                    table: Some("t_clone"),
                    operation: Some(157),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_clone (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_clone_pkey PRIMARY KEY (id),
    CONSTRAINT t_clone_title_key UNIQUE (title),
    CONSTRAINT t_clone_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_clone (id),
    CONSTRAINT t_clone_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_clone_state_domain CHECK (state IN ('clone', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_clone_parent_id_id_idx ON t_clone (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_clone",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_clone"),
                    table: Some("k_clone"),
                    operation: Some(158),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_clone (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_clone_pkey PRIMARY KEY (id),
    CONSTRAINT k_clone_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_clone (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_clone_parent_id_id_idx ON k_clone (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_debug",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_debug"),
                    table: Some("t_debug"),
                    operation: Some(159),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_debug (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_debug_pkey PRIMARY KEY (id),
    CONSTRAINT t_debug_title_key UNIQUE (title),
    CONSTRAINT t_debug_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_debug (id),
    CONSTRAINT t_debug_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_debug_state_domain CHECK (state IN ('debug', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_debug_parent_id_id_idx ON t_debug (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_debug",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_debug"),
                    table: Some("k_debug"),
                    operation: Some(160),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_debug (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_debug_pkey PRIMARY KEY (id),
    CONSTRAINT k_debug_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_debug (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_debug_parent_id_id_idx ON k_debug (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_send",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_send"),
                    table: Some("t_send"),
                    operation: Some(161),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_send (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_send_pkey PRIMARY KEY (id),
    CONSTRAINT t_send_title_key UNIQUE (title),
    CONSTRAINT t_send_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_send (id),
    CONSTRAINT t_send_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_send_state_domain CHECK (state IN ('send', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_send_parent_id_id_idx ON t_send (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_send",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_send"),
                    table: Some("k_send"),
                    operation: Some(162),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_send (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_send_pkey PRIMARY KEY (id),
    CONSTRAINT k_send_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_send (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_send_parent_id_id_idx ON k_send (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_sync",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_sync"),
                    table: Some("t_sync"),
                    operation: Some(163),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_sync (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_sync_pkey PRIMARY KEY (id),
    CONSTRAINT t_sync_title_key UNIQUE (title),
    CONSTRAINT t_sync_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_sync (id),
    CONSTRAINT t_sync_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_sync_state_domain CHECK (state IN ('sync', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_sync_parent_id_id_idx ON t_sync (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_sync",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_sync"),
                    table: Some("k_sync"),
                    operation: Some(164),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_sync (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_sync_pkey PRIMARY KEY (id),
    CONSTRAINT k_sync_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_sync (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_sync_parent_id_id_idx ON k_sync (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_iterator",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_iterator"),
                    table: Some("t_iterator"),
                    operation: Some(165),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_iterator (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_iterator_pkey PRIMARY KEY (id),
    CONSTRAINT t_iterator_title_key UNIQUE (title),
    CONSTRAINT t_iterator_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_iterator (id),
    CONSTRAINT t_iterator_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_iterator_state_domain CHECK (state IN ('iterator', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_iterator_parent_id_id_idx ON t_iterator (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_iterator",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_iterator"),
                    table: Some("k_iterator"),
                    operation: Some(166),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_iterator (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_iterator_pkey PRIMARY KEY (id),
    CONSTRAINT k_iterator_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_iterator (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_iterator_parent_id_id_idx ON k_iterator (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_future",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_future"),
                    table: Some("t_future"),
                    operation: Some(167),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_future (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_future_pkey PRIMARY KEY (id),
    CONSTRAINT t_future_title_key UNIQUE (title),
    CONSTRAINT t_future_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_future (id),
    CONSTRAINT t_future_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_future_state_domain CHECK (state IN ('future', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_future_parent_id_id_idx ON t_future (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_future",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_future"),
                    table: Some("k_future"),
                    operation: Some(168),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_future (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_future_pkey PRIMARY KEY (id),
    CONSTRAINT k_future_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_future (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_future_parent_id_id_idx ON k_future (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_into",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_into"),
                    table: Some("t_into"),
                    operation: Some(169),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_into (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_into_pkey PRIMARY KEY (id),
    CONSTRAINT t_into_title_key UNIQUE (title),
    CONSTRAINT t_into_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_into (id),
    CONSTRAINT t_into_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_into_state_domain CHECK (state IN ('into', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_into_parent_id_id_idx ON t_into (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_into",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_into"),
                    table: Some("k_into"),
                    operation: Some(170),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_into (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_into_pkey PRIMARY KEY (id),
    CONSTRAINT k_into_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_into (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_into_parent_id_id_idx ON k_into (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_from",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_from"),
                    table: Some("t_from"),
                    operation: Some(171),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_from (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_from_pkey PRIMARY KEY (id),
    CONSTRAINT t_from_title_key UNIQUE (title),
    CONSTRAINT t_from_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_from (id),
    CONSTRAINT t_from_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_from_state_domain CHECK (state IN ('from', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_from_parent_id_id_idx ON t_from (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_from",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_from"),
                    table: Some("k_from"),
                    operation: Some(172),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_from (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_from_pkey PRIMARY KEY (id),
    CONSTRAINT k_from_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_from (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_from_parent_id_id_idx ON k_from (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_key",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_key"),
                    table: Some("t_key"),
                    operation: Some(173),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_key (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_key_pkey PRIMARY KEY (id),
    CONSTRAINT t_key_title_key UNIQUE (title),
    CONSTRAINT t_key_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_key (id),
    CONSTRAINT t_key_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_key_state_domain CHECK (state IN ('key', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_key_parent_id_id_idx ON t_key (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_key",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_key"),
                    table: Some("k_key"),
                    operation: Some(174),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_key (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_key_pkey PRIMARY KEY (id),
    CONSTRAINT k_key_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_key (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_key_parent_id_id_idx ON k_key (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_cursor",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_cursor"),
                    table: Some("t_cursor"),
                    operation: Some(175),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_cursor (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_cursor_pkey PRIMARY KEY (id),
    CONSTRAINT t_cursor_title_key UNIQUE (title),
    CONSTRAINT t_cursor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_cursor (id),
    CONSTRAINT t_cursor_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_cursor_state_domain CHECK (state IN ('cursor', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_cursor_parent_id_id_idx ON t_cursor (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_cursor",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_cursor"),
                    table: Some("k_cursor"),
                    operation: Some(176),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_cursor (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_cursor_pkey PRIMARY KEY (id),
    CONSTRAINT k_cursor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_cursor (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_cursor_parent_id_id_idx ON k_cursor (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_database",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_database"),
                    table: Some("t_database"),
                    operation: Some(177),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_database (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_database_pkey PRIMARY KEY (id),
    CONSTRAINT t_database_title_key UNIQUE (title),
    CONSTRAINT t_database_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_database (id),
    CONSTRAINT t_database_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_database_state_domain CHECK (state IN ('database', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_database_parent_id_id_idx ON t_database (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_database",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_database"),
                    table: Some("k_database"),
                    operation: Some(178),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_database (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_database_pkey PRIMARY KEY (id),
    CONSTRAINT k_database_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_database (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_database_parent_id_id_idx ON k_database (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_transaction",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_transaction"),
                    table: Some("t_transaction"),
                    operation: Some(179),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_transaction (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_transaction_pkey PRIMARY KEY (id),
    CONSTRAINT t_transaction_title_key UNIQUE (title),
    CONSTRAINT t_transaction_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_transaction (id),
    CONSTRAINT t_transaction_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_transaction_state_domain CHECK (state IN ('transaction', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_transaction_parent_id_id_idx ON t_transaction (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_transaction",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_transaction"),
                    table: Some("k_transaction"),
                    operation: Some(180),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_transaction (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_transaction_pkey PRIMARY KEY (id),
    CONSTRAINT k_transaction_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_transaction (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_transaction_parent_id_id_idx ON k_transaction (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_resource",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_resource"),
                    table: Some("t_resource"),
                    operation: Some(181),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_resource (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_resource_pkey PRIMARY KEY (id),
    CONSTRAINT t_resource_title_key UNIQUE (title),
    CONSTRAINT t_resource_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_resource (id),
    CONSTRAINT t_resource_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_resource_state_domain CHECK (state IN ('resource', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_resource_parent_id_id_idx ON t_resource (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_resource",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_resource"),
                    table: Some("k_resource"),
                    operation: Some(182),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_resource (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_resource_pkey PRIMARY KEY (id),
    CONSTRAINT k_resource_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_resource (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_resource_parent_id_id_idx ON k_resource (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_resource_visitor",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_resource_visitor"),
                    table: Some("t_resource_visitor"),
                    operation: Some(183),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_resource_visitor (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_resource_visitor_pkey PRIMARY KEY (id),
    CONSTRAINT t_resource_visitor_title_key UNIQUE (title),
    CONSTRAINT t_resource_visitor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_resource_visitor (id),
    CONSTRAINT t_resource_visitor_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_resource_visitor_state_domain CHECK (state IN ('resource_visitor', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_resource_visitor_parent_id_id_idx ON t_resource_visitor (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_resource_visitor",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_resource_visitor"),
                    table: Some("k_resource_visitor"),
                    operation: Some(184),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_resource_visitor (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_resource_visitor_pkey PRIMARY KEY (id),
    CONSTRAINT k_resource_visitor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_resource_visitor (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_resource_visitor_parent_id_id_idx ON k_resource_visitor (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_queries",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_queries"),
                    table: Some("t_queries"),
                    operation: Some(185),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_queries (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_queries_pkey PRIMARY KEY (id),
    CONSTRAINT t_queries_title_key UNIQUE (title),
    CONSTRAINT t_queries_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_queries (id),
    CONSTRAINT t_queries_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_queries_state_domain CHECK (state IN ('queries', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_queries_parent_id_id_idx ON t_queries (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_queries",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_queries"),
                    table: Some("k_queries"),
                    operation: Some(186),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_queries (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_queries_pkey PRIMARY KEY (id),
    CONSTRAINT k_queries_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_queries (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_queries_parent_id_id_idx ON k_queries (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_repositories",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_repositories"),
                    table: Some("t_repositories"),
                    operation: Some(187),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_repositories (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_repositories_pkey PRIMARY KEY (id),
    CONSTRAINT t_repositories_title_key UNIQUE (title),
    CONSTRAINT t_repositories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_repositories (id),
    CONSTRAINT t_repositories_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_repositories_state_domain CHECK (state IN ('repositories', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_repositories_parent_id_id_idx ON t_repositories (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_repositories",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_repositories"),
                    table: Some("k_repositories"),
                    operation: Some(188),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_repositories (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_repositories_pkey PRIMARY KEY (id),
    CONSTRAINT k_repositories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_repositories (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_repositories_parent_id_id_idx ON k_repositories (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_migrator",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_migrator"),
                    table: Some("t_migrator"),
                    operation: Some(189),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_migrator (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_migrator_pkey PRIMARY KEY (id),
    CONSTRAINT t_migrator_title_key UNIQUE (title),
    CONSTRAINT t_migrator_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_migrator (id),
    CONSTRAINT t_migrator_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_migrator_state_domain CHECK (state IN ('migrator', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_migrator_parent_id_id_idx ON t_migrator (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_migrator",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_migrator"),
                    table: Some("k_migrator"),
                    operation: Some(190),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_migrator (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_migrator_pkey PRIMARY KEY (id),
    CONSTRAINT k_migrator_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_migrator (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_migrator_parent_id_id_idx ON k_migrator (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_compiled",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_compiled"),
                    table: Some("t_compiled"),
                    operation: Some(191),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_compiled (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_compiled_pkey PRIMARY KEY (id),
    CONSTRAINT t_compiled_title_key UNIQUE (title),
    CONSTRAINT t_compiled_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled (id),
    CONSTRAINT t_compiled_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_compiled_state_domain CHECK (state IN ('compiled', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_compiled_parent_id_id_idx ON t_compiled (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_compiled",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_compiled"),
                    table: Some("k_compiled"),
                    operation: Some(192),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_compiled (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_compiled_pkey PRIMARY KEY (id),
    CONSTRAINT k_compiled_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_compiled_parent_id_id_idx ON k_compiled (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_compiled_plan",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_compiled_plan"),
                    table: Some("t_compiled_plan"),
                    operation: Some(193),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_compiled_plan (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_compiled_plan_pkey PRIMARY KEY (id),
    CONSTRAINT t_compiled_plan_title_key UNIQUE (title),
    CONSTRAINT t_compiled_plan_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled_plan (id),
    CONSTRAINT t_compiled_plan_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_compiled_plan_state_domain CHECK (state IN ('compiled_plan', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_compiled_plan_parent_id_id_idx ON t_compiled_plan (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_compiled_plan",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_compiled_plan"),
                    table: Some("k_compiled_plan"),
                    operation: Some(194),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_compiled_plan (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_compiled_plan_pkey PRIMARY KEY (id),
    CONSTRAINT k_compiled_plan_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled_plan (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_compiled_plan_parent_id_id_idx ON k_compiled_plan (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_compiled_step",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_compiled_step"),
                    table: Some("t_compiled_step"),
                    operation: Some(195),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_compiled_step (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_compiled_step_pkey PRIMARY KEY (id),
    CONSTRAINT t_compiled_step_title_key UNIQUE (title),
    CONSTRAINT t_compiled_step_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled_step (id),
    CONSTRAINT t_compiled_step_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_compiled_step_state_domain CHECK (state IN ('compiled_step', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_compiled_step_parent_id_id_idx ON t_compiled_step (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_compiled_step",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_compiled_step"),
                    table: Some("k_compiled_step"),
                    operation: Some(196),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_compiled_step (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_compiled_step_pkey PRIMARY KEY (id),
    CONSTRAINT k_compiled_step_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled_step (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_compiled_step_parent_id_id_idx ON k_compiled_step (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_class",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_class"),
                    table: Some("t_class"),
                    operation: Some(197),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_class (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_class_pkey PRIMARY KEY (id),
    CONSTRAINT t_class_title_key UNIQUE (title),
    CONSTRAINT t_class_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_class (id),
    CONSTRAINT t_class_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_class_state_domain CHECK (state IN ('class', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_class_parent_id_id_idx ON t_class (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_class",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_class"),
                    table: Some("k_class"),
                    operation: Some(198),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_class (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_class_pkey PRIMARY KEY (id),
    CONSTRAINT k_class_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_class (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_class_parent_id_id_idx ON k_class (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_mode",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_mode"),
                    table: Some("t_mode"),
                    operation: Some(199),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_mode (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_mode_pkey PRIMARY KEY (id),
    CONSTRAINT t_mode_title_key UNIQUE (title),
    CONSTRAINT t_mode_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_mode (id),
    CONSTRAINT t_mode_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_mode_state_domain CHECK (state IN ('mode', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_mode_parent_id_id_idx ON t_mode (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_mode",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_mode"),
                    table: Some("k_mode"),
                    operation: Some(200),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_mode (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_mode_pkey PRIMARY KEY (id),
    CONSTRAINT k_mode_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_mode (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_mode_parent_id_id_idx ON k_mode (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_effect",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_effect"),
                    table: Some("t_effect"),
                    operation: Some(201),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_effect (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_effect_pkey PRIMARY KEY (id),
    CONSTRAINT t_effect_title_key UNIQUE (title),
    CONSTRAINT t_effect_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_effect (id),
    CONSTRAINT t_effect_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_effect_state_domain CHECK (state IN ('effect', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_effect_parent_id_id_idx ON t_effect (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_effect",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_effect"),
                    table: Some("k_effect"),
                    operation: Some(202),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_effect (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_effect_pkey PRIMARY KEY (id),
    CONSTRAINT k_effect_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_effect (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_effect_parent_id_id_idx ON k_effect (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_kept",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_kept"),
                    table: Some("t_kept"),
                    operation: Some(203),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_kept (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_kept_pkey PRIMARY KEY (id),
    CONSTRAINT t_kept_title_key UNIQUE (title),
    CONSTRAINT t_kept_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_kept (id),
    CONSTRAINT t_kept_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_kept_state_domain CHECK (state IN ('kept', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_kept_parent_id_id_idx ON t_kept (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_kept",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_kept"),
                    table: Some("k_kept"),
                    operation: Some(204),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_kept (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_kept_pkey PRIMARY KEY (id),
    CONSTRAINT k_kept_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_kept (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_kept_parent_id_id_idx ON k_kept (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_to_one",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_to_one"),
                    table: Some("t_to_one"),
                    operation: Some(205),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_to_one (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_to_one_pkey PRIMARY KEY (id),
    CONSTRAINT t_to_one_title_key UNIQUE (title),
    CONSTRAINT t_to_one_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_to_one (id),
    CONSTRAINT t_to_one_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_to_one_state_domain CHECK (state IN ('to_one', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_to_one_parent_id_id_idx ON t_to_one (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_to_one",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_to_one"),
                    table: Some("k_to_one"),
                    operation: Some(206),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_to_one (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_to_one_pkey PRIMARY KEY (id),
    CONSTRAINT k_to_one_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_to_one (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_to_one_parent_id_id_idx ON k_to_one (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_to_many",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_to_many"),
                    table: Some("t_to_many"),
                    operation: Some(207),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_to_many (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_to_many_pkey PRIMARY KEY (id),
    CONSTRAINT t_to_many_title_key UNIQUE (title),
    CONSTRAINT t_to_many_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_to_many (id),
    CONSTRAINT t_to_many_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_to_many_state_domain CHECK (state IN ('to_many', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_to_many_parent_id_id_idx ON t_to_many (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_to_many",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_to_many"),
                    table: Some("k_to_many"),
                    operation: Some(208),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_to_many (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_to_many_pkey PRIMARY KEY (id),
    CONSTRAINT k_to_many_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_to_many (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_to_many_parent_id_id_idx ON k_to_many (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_item",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_item"),
                    table: Some("t_item"),
                    operation: Some(209),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_item (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_item_pkey PRIMARY KEY (id),
    CONSTRAINT t_item_title_key UNIQUE (title),
    CONSTRAINT t_item_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_item (id),
    CONSTRAINT t_item_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_item_state_domain CHECK (state IN ('item', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_item_parent_id_id_idx ON t_item (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_item",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_item"),
                    table: Some("k_item"),
                    operation: Some(210),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_item (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_item_pkey PRIMARY KEY (id),
    CONSTRAINT k_item_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_item (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_item_parent_id_id_idx ON k_item (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_caseless",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_caseless"),
                    table: Some("t_caseless"),
                    operation: Some(211),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_caseless (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_caseless_pkey PRIMARY KEY (id),
    CONSTRAINT t_caseless_title_key UNIQUE (title),
    CONSTRAINT t_caseless_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_caseless (id),
    CONSTRAINT t_caseless_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_caseless_state_domain CHECK (state IN ('caseless', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_caseless_parent_id_id_idx ON t_caseless (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_caseless",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_caseless"),
                    table: Some("k_caseless"),
                    operation: Some(212),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_caseless (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_caseless_pkey PRIMARY KEY (id),
    CONSTRAINT k_caseless_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_caseless (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_caseless_parent_id_id_idx ON k_caseless (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_condition",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_condition"),
                    table: Some("t_condition"),
                    operation: Some(213),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_condition (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_condition_pkey PRIMARY KEY (id),
    CONSTRAINT t_condition_title_key UNIQUE (title),
    CONSTRAINT t_condition_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_condition (id),
    CONSTRAINT t_condition_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_condition_state_domain CHECK (state IN ('condition', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_condition_parent_id_id_idx ON t_condition (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_condition",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_condition"),
                    table: Some("k_condition"),
                    operation: Some(214),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_condition (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_condition_pkey PRIMARY KEY (id),
    CONSTRAINT k_condition_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_condition (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_condition_parent_id_id_idx ON k_condition (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_order",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_order"),
                    table: Some("t_order"),
                    operation: Some(215),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_order (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_order_pkey PRIMARY KEY (id),
    CONSTRAINT t_order_title_key UNIQUE (title),
    CONSTRAINT t_order_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_order (id),
    CONSTRAINT t_order_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_order_state_domain CHECK (state IN ('order', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_order_parent_id_id_idx ON t_order (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_order",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_order"),
                    table: Some("k_order"),
                    operation: Some(216),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_order (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_order_pkey PRIMARY KEY (id),
    CONSTRAINT k_order_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_order (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_order_parent_id_id_idx ON k_order (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_project",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_project"),
                    table: Some("t_project"),
                    operation: Some(217),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_project (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_project_pkey PRIMARY KEY (id),
    CONSTRAINT t_project_title_key UNIQUE (title),
    CONSTRAINT t_project_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_project (id),
    CONSTRAINT t_project_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_project_state_domain CHECK (state IN ('project', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_project_parent_id_id_idx ON t_project (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_project",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_project"),
                    table: Some("k_project"),
                    operation: Some(218),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_project (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_project_pkey PRIMARY KEY (id),
    CONSTRAINT k_project_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_project (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_project_parent_id_id_idx ON k_project (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_query",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_query"),
                    table: Some("t_query"),
                    operation: Some(219),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_query (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_query_pkey PRIMARY KEY (id),
    CONSTRAINT t_query_title_key UNIQUE (title),
    CONSTRAINT t_query_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_query (id),
    CONSTRAINT t_query_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_query_state_domain CHECK (state IN ('query', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_query_parent_id_id_idx ON t_query (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_query",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_query"),
                    table: Some("k_query"),
                    operation: Some(220),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_query (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_query_pkey PRIMARY KEY (id),
    CONSTRAINT k_query_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_query (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_query_parent_id_id_idx ON k_query (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_some",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_some"),
                    table: Some("t_some"),
                    operation: Some(221),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_some (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_some_pkey PRIMARY KEY (id),
    CONSTRAINT t_some_title_key UNIQUE (title),
    CONSTRAINT t_some_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_some (id),
    CONSTRAINT t_some_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_some_state_domain CHECK (state IN ('some', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_some_parent_id_id_idx ON t_some (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_some",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_some"),
                    table: Some("k_some"),
                    operation: Some(222),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_some (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_some_pkey PRIMARY KEY (id),
    CONSTRAINT k_some_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_some (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_some_parent_id_id_idx ON k_some (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_none",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_none"),
                    table: Some("t_none"),
                    operation: Some(223),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_none (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_none_pkey PRIMARY KEY (id),
    CONSTRAINT t_none_title_key UNIQUE (title),
    CONSTRAINT t_none_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_none (id),
    CONSTRAINT t_none_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_none_state_domain CHECK (state IN ('none', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_none_parent_id_id_idx ON t_none (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_none",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_none"),
                    table: Some("k_none"),
                    operation: Some(224),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_none (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_none_pkey PRIMARY KEY (id),
    CONSTRAINT k_none_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_none (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_none_parent_id_id_idx ON k_none (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_ok",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_ok"),
                    table: Some("t_ok"),
                    operation: Some(225),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_ok (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_ok_pkey PRIMARY KEY (id),
    CONSTRAINT t_ok_title_key UNIQUE (title),
    CONSTRAINT t_ok_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_ok (id),
    CONSTRAINT t_ok_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_ok_state_domain CHECK (state IN ('ok', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_ok_parent_id_id_idx ON t_ok (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_ok",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_ok"),
                    table: Some("k_ok"),
                    operation: Some(226),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_ok (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_ok_pkey PRIMARY KEY (id),
    CONSTRAINT k_ok_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_ok (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_ok_parent_id_id_idx ON k_ok (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_err",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_err"),
                    table: Some("t_err"),
                    operation: Some(227),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_err (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_err_pkey PRIMARY KEY (id),
    CONSTRAINT t_err_title_key UNIQUE (title),
    CONSTRAINT t_err_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_err (id),
    CONSTRAINT t_err_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_err_state_domain CHECK (state IN ('err', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_err_parent_id_id_idx ON t_err (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_err",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_err"),
                    table: Some("k_err"),
                    operation: Some(228),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_err (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_err_pkey PRIMARY KEY (id),
    CONSTRAINT k_err_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_err (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_err_parent_id_id_idx ON k_err (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_e",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_e"),
                    table: Some("t_e"),
                    operation: Some(229),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_e (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_e_pkey PRIMARY KEY (id),
    CONSTRAINT t_e_title_key UNIQUE (title),
    CONSTRAINT t_e_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_e (id),
    CONSTRAINT t_e_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_e_state_domain CHECK (state IN ('e', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_e_parent_id_id_idx ON t_e (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_e",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_e"),
                    table: Some("k_e"),
                    operation: Some(230),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_e (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_e_pkey PRIMARY KEY (id),
    CONSTRAINT k_e_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_e (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_e_parent_id_id_idx ON k_e (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_t",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_t"),
                    table: Some("t_t"),
                    operation: Some(231),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_t (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_t_pkey PRIMARY KEY (id),
    CONSTRAINT t_t_title_key UNIQUE (title),
    CONSTRAINT t_t_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_t (id),
    CONSTRAINT t_t_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_t_state_domain CHECK (state IN ('t', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_t_parent_id_id_idx ON t_t (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_t",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_t"),
                    table: Some("k_t"),
                    operation: Some(232),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_t (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_t_pkey PRIMARY KEY (id),
    CONSTRAINT k_t_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_t (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_t_parent_id_id_idx ON k_t (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_k",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_k"),
                    table: Some("t_k"),
                    operation: Some(233),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_k (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_k_pkey PRIMARY KEY (id),
    CONSTRAINT t_k_title_key UNIQUE (title),
    CONSTRAINT t_k_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_k (id),
    CONSTRAINT t_k_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_k_state_domain CHECK (state IN ('k', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_k_parent_id_id_idx ON t_k (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_k",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_k"),
                    table: Some("k_k"),
                    operation: Some(234),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_k (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_k_pkey PRIMARY KEY (id),
    CONSTRAINT k_k_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_k (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_k_parent_id_id_idx ON k_k (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_a",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_a"),
                    table: Some("t_a"),
                    operation: Some(235),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_a (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_a_pkey PRIMARY KEY (id),
    CONSTRAINT t_a_title_key UNIQUE (title),
    CONSTRAINT t_a_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_a (id),
    CONSTRAINT t_a_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_a_state_domain CHECK (state IN ('a', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_a_parent_id_id_idx ON t_a (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_a",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_a"),
                    table: Some("k_a"),
                    operation: Some(236),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_a (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_a_pkey PRIMARY KEY (id),
    CONSTRAINT k_a_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_a (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_a_parent_id_id_idx ON k_a (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_b",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_b"),
                    table: Some("t_b"),
                    operation: Some(237),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_b (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_b_pkey PRIMARY KEY (id),
    CONSTRAINT t_b_title_key UNIQUE (title),
    CONSTRAINT t_b_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_b (id),
    CONSTRAINT t_b_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_b_state_domain CHECK (state IN ('b', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_b_parent_id_id_idx ON t_b (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_b",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_b"),
                    table: Some("k_b"),
                    operation: Some(238),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_b (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_b_pkey PRIMARY KEY (id),
    CONSTRAINT k_b_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_b (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_b_parent_id_id_idx ON k_b (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_c",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_c"),
                    table: Some("t_c"),
                    operation: Some(239),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_c (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_c_pkey PRIMARY KEY (id),
    CONSTRAINT t_c_title_key UNIQUE (title),
    CONSTRAINT t_c_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_c (id),
    CONSTRAINT t_c_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_c_state_domain CHECK (state IN ('c', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_c_parent_id_id_idx ON t_c (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_c",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_c"),
                    table: Some("k_c"),
                    operation: Some(240),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_c (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_c_pkey PRIMARY KEY (id),
    CONSTRAINT k_c_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_c (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_c_parent_id_id_idx ON k_c (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table t_f",
                    class: Class::Additive,
                    effect: Effect::TableExists("t_f"),
                    table: Some("t_f"),
                    operation: Some(241),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS t_f (
    id uuid NOT NULL,
    title text COLLATE "C",
    state text COLLATE "C",
    parent_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT t_f_pkey PRIMARY KEY (id),
    CONSTRAINT t_f_title_key UNIQUE (title),
    CONSTRAINT t_f_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_f (id),
    CONSTRAINT t_f_title_domain CHECK (length(title) <= 40),
    CONSTRAINT t_f_state_domain CHECK (state IN ('f', 'other'))
)"#,
                        "CREATE INDEX IF NOT EXISTS t_f_parent_id_id_idx ON t_f (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table k_f",
                    class: Class::Additive,
                    effect: Effect::TableExists("k_f"),
                    table: Some("k_f"),
                    operation: Some(242),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS k_f (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_f_pkey PRIMARY KEY (id),
    CONSTRAINT k_f_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_f (id)
)",
                        "CREATE INDEX IF NOT EXISTS k_f_parent_id_id_idx ON k_f (parent_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table keywords",
                    class: Class::Additive,
                    effect: Effect::TableExists("keywords"),
                    table: Some("keywords"),
                    operation: Some(243),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS keywords (
    id uuid NOT NULL,
    abstract integer,
    "as" integer,
    async integer,
    await integer,
    become integer,
    box integer,
    break integer,
    const integer,
    continue integer,
    "do" integer,
    dyn integer,
    "else" integer,
    enum integer,
    extern integer,
    "false" integer,
    final integer,
    fn integer,
    "for" integer,
    gen integer,
    "if" integer,
    impl integer,
    "in" integer,
    let integer,
    loop integer,
    macro integer,
    match integer,
    mod integer,
    move integer,
    mut integer,
    override integer,
    priv integer,
    pub integer,
    ref integer,
    return integer,
    static integer,
    struct integer,
    trait integer,
    "true" integer,
    try integer,
    type integer,
    typeof integer,
    unsafe integer,
    unsized integer,
    use integer,
    virtual integer,
    "where" integer,
    while integer,
    CONSTRAINT keywords_pkey PRIMARY KEY (id),
    CONSTRAINT keywords_match_fn_key UNIQUE (match, fn),
    CONSTRAINT keywords_type_check CHECK (type <> 1)
)"#,
                        "CREATE INDEX IF NOT EXISTS keywords_type_idx ON keywords (type)",
                        "COMMENT ON TABLE keywords IS 'Every keyword as a column.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table locals",
                    class: Class::Additive,
                    effect: Effect::TableExists("locals"),
                    table: Some("locals"),
                    operation: Some(244),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS locals (
    id uuid NOT NULL,
    executor integer,
    row integer,
    "values" integer,
    value integer,
    "key" integer,
    new integer,
    patch integer,
    "limit" integer,
    now integer,
    page integer,
    "table" integer,
    statement integer,
    "update" integer,
    "filter" integer,
    "select" integer,
    "column" integer,
    columns integer,
    "database" integer,
    "transaction" integer,
    result integer,
    out integer,
    at integer,
    it integer,
    "all" integer,
    other integer,
    given integer,
    name integer,
    kind integer,
    "index" integer,
    error integer,
    query integer,
    sql integer,
    runtime integer,
    serde integer,
    std integer,
    core integer,
    CONSTRAINT locals_pkey PRIMARY KEY (id)
)"#,
                        "COMMENT ON TABLE locals IS 'Every name the emitted code has of its own as a column.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table match",
                    class: Class::Additive,
                    effect: Effect::TableExists("match"),
                    table: Some("match"),
                    operation: Some(245),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS match (
    id uuid NOT NULL,
    match integer NOT NULL,
    CONSTRAINT match_pkey PRIMARY KEY (id)
)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table type",
                    class: Class::Additive,
                    effect: Effect::TableExists("type"),
                    table: Some("type"),
                    operation: Some(246),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS type (
    id uuid NOT NULL,
    type integer NOT NULL,
    CONSTRAINT type_pkey PRIMARY KEY (id)
)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table move",
                    class: Class::Additive,
                    effect: Effect::TableExists("move"),
                    table: Some("move"),
                    operation: Some(247),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS move (
    id uuid NOT NULL,
    move integer NOT NULL,
    CONSTRAINT move_pkey PRIMARY KEY (id)
)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table fn",
                    class: Class::Additive,
                    effect: Effect::TableExists("fn"),
                    table: Some("fn"),
                    operation: Some(248),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS fn (
    id uuid NOT NULL,
    fn integer NOT NULL,
    CONSTRAINT fn_pkey PRIMARY KEY (id)
)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table people",
                    class: Class::Additive,
                    effect: Effect::TableExists("people"),
                    table: Some("people"),
                    operation: Some(249),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS people (
    id bigint NOT NULL,
    ap_id text COLLATE "C" NOT NULL,
    CONSTRAINT people_pkey PRIMARY KEY (id),
    CONSTRAINT people_ap_id_key UNIQUE (ap_id),
    CONSTRAINT people_ap_id_domain CHECK (length(ap_id) <= 40)
)"#,
                        "CREATE UNIQUE INDEX IF NOT EXISTS people_lower_key ON people (lower(ap_id))",
                        "COMMENT ON TABLE people IS 'Two keys over one column.'",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table previously",
                    class: Class::Additive,
                    effect: Effect::TableExists("previously"),
                    table: Some("previously"),
                    operation: Some(250),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS previously (
    id boolean NOT NULL,
    content text COLLATE "C" NOT NULL,
    CONSTRAINT previously_pkey PRIMARY KEY (id)
)"#,
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table later",
                    class: Class::Additive,
                    effect: Effect::TableExists("later"),
                    table: Some("later"),
                    operation: Some(251),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS later (
    id bigint NOT NULL,
    before boolean NOT NULL,
    CONSTRAINT later_pkey PRIMARY KEY (id),
    CONSTRAINT later_before_fkey FOREIGN KEY (before) REFERENCES previously (id)
)",
                        "CREATE INDEX IF NOT EXISTS later_before_id_idx ON later (before, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table moments",
                    class: Class::Additive,
                    effect: Effect::TableExists("moments"),
                    table: Some("moments"),
                    operation: Some(252),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS moments (
    at timestamptz NOT NULL,
    time time NOT NULL,
    price numeric(9, 2) NOT NULL,
    day date NOT NULL,
    CONSTRAINT moments_pkey PRIMARY KEY (at, time, price, day),
    CONSTRAINT moments_time_domain CHECK (time < '24:00:00')
)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table logs",
                    class: Class::Additive,
                    effect: Effect::TableExists("logs"),
                    table: Some("logs"),
                    operation: Some(253),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS logs (
    event_id text COLLATE "C" NOT NULL,
    CONSTRAINT logs_event_id_key UNIQUE (event_id),
    CONSTRAINT logs_event_id_domain CHECK (length(event_id) <= 40)
)"#,
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table readers",
                    class: Class::Additive,
                    effect: Effect::TableExists("readers"),
                    table: Some("readers"),
                    operation: Some(254),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS readers (
    id bigint NOT NULL,
    event_id text COLLATE "C" NOT NULL,
    CONSTRAINT readers_pkey PRIMARY KEY (id),
    CONSTRAINT readers_event_id_fkey FOREIGN KEY (event_id) REFERENCES logs (event_id),
    CONSTRAINT readers_event_id_domain CHECK (length(event_id) <= 40)
)"#,
                        "CREATE INDEX IF NOT EXISTS readers_event_id_id_idx ON readers (event_id, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table accounts",
                    class: Class::Additive,
                    effect: Effect::TableExists("accounts"),
                    table: Some("accounts"),
                    operation: Some(255),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS accounts (
    id bigint NOT NULL,
    login text COLLATE "C",
    CONSTRAINT accounts_pkey PRIMARY KEY (id),
    CONSTRAINT accounts_login_key UNIQUE (login),
    CONSTRAINT accounts_login_domain CHECK (length(login) <= 40)
)"#,
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table visits",
                    class: Class::Additive,
                    effect: Effect::TableExists("visits"),
                    table: Some("visits"),
                    operation: Some(256),
                    sql: &[
                        r#"CREATE TABLE IF NOT EXISTS visits (
    id bigint NOT NULL,
    login text COLLATE "C" NOT NULL,
    CONSTRAINT visits_pkey PRIMARY KEY (id),
    CONSTRAINT visits_login_fkey FOREIGN KEY (login) REFERENCES accounts (login),
    CONSTRAINT visits_login_domain CHECK (length(login) <= 40)
)"#,
                        "CREATE INDEX IF NOT EXISTS visits_login_id_idx ON visits (login, id)",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "create table called_alike",
                    class: Class::Additive,
                    effect: Effect::TableExists("called_alike"),
                    table: Some("called_alike"),
                    operation: Some(257),
                    sql: &[
                        r"CREATE TABLE IF NOT EXISTS called_alike (
    id bigint NOT NULL,
    clone bigint,
    eq bigint,
    page bigint NOT NULL,
    yields bigint NOT NULL DEFAULT 7,
    yield integer NOT NULL,
    now integer NOT NULL,
    CONSTRAINT called_alike_pkey PRIMARY KEY (id),
    CONSTRAINT called_alike_clone_fkey FOREIGN KEY (clone) REFERENCES accounts (id),
    CONSTRAINT called_alike_eq_fkey FOREIGN KEY (eq) REFERENCES accounts (id),
    CONSTRAINT called_alike_page_fkey FOREIGN KEY (page) REFERENCES accounts (id)
)",
                        "CREATE INDEX IF NOT EXISTS called_alike_clone_id_idx ON called_alike (clone, id)",
                        "CREATE INDEX IF NOT EXISTS called_alike_eq_id_idx ON called_alike (eq, id)",
                        "CREATE INDEX IF NOT EXISTS called_alike_page_id_idx ON called_alike (page, id)",
                        "COMMENT ON TABLE called_alike IS 'Methods and parameters that emitted code has by the same names.'",
                        "COMMENT ON COLUMN called_alike.clone IS 'A row has `clone` by a trait.'",
                        "COMMENT ON COLUMN called_alike.page IS 'A list takes the page behind the columns it is of.'",
                        "COMMENT ON COLUMN called_alike.yields IS 'A secret with a value of its own.'",
                    ],
                    ..CompiledStep::PLAIN
                },
            ],
            back: CompiledBack::Steps(&[
                CompiledStep {
                    description: "drop table called_alike",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("called_alike"),
                    lock: "ACCESS EXCLUSIVE on called_alike, for a moment; ACCESS EXCLUSIVE on accounts, for a moment",
                    table: Some("called_alike"),
                    operation: Some(257),
                    loses: &[
                        ("table called_alike", "SELECT count(*) FROM called_alike"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS called_alike",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table visits",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("visits"),
                    lock: "ACCESS EXCLUSIVE on visits, for a moment; ACCESS EXCLUSIVE on accounts, for a moment",
                    table: Some("visits"),
                    operation: Some(256),
                    loses: &[
                        ("table visits", "SELECT count(*) FROM visits"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS visits",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table accounts",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("accounts"),
                    lock: "ACCESS EXCLUSIVE on accounts, for a moment",
                    table: Some("accounts"),
                    operation: Some(255),
                    loses: &[
                        ("table accounts", "SELECT count(*) FROM accounts"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS accounts",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table readers",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("readers"),
                    lock: "ACCESS EXCLUSIVE on readers, for a moment; ACCESS EXCLUSIVE on logs, for a moment",
                    table: Some("readers"),
                    operation: Some(254),
                    loses: &[
                        ("table readers", "SELECT count(*) FROM readers"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS readers",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table logs",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("logs"),
                    lock: "ACCESS EXCLUSIVE on logs, for a moment",
                    table: Some("logs"),
                    operation: Some(253),
                    loses: &[
                        ("table logs", "SELECT count(*) FROM logs"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS logs",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table moments",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("moments"),
                    lock: "ACCESS EXCLUSIVE on moments, for a moment",
                    table: Some("moments"),
                    operation: Some(252),
                    loses: &[
                        ("table moments", "SELECT count(*) FROM moments"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS moments",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table later",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("later"),
                    lock: "ACCESS EXCLUSIVE on later, for a moment; ACCESS EXCLUSIVE on previously, for a moment",
                    table: Some("later"),
                    operation: Some(251),
                    loses: &[
                        ("table later", "SELECT count(*) FROM later"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS later",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table previously",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("previously"),
                    lock: "ACCESS EXCLUSIVE on previously, for a moment",
                    table: Some("previously"),
                    operation: Some(250),
                    loses: &[
                        ("table previously", "SELECT count(*) FROM previously"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS previously",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table people",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("people"),
                    lock: "ACCESS EXCLUSIVE on people, for a moment",
                    table: Some("people"),
                    operation: Some(249),
                    loses: &[
                        ("table people", "SELECT count(*) FROM people"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS people",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table fn",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("fn"),
                    lock: "ACCESS EXCLUSIVE on fn, for a moment",
                    table: Some("fn"),
                    operation: Some(248),
                    loses: &[
                        ("table fn", "SELECT count(*) FROM fn"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS fn",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table move",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("move"),
                    lock: "ACCESS EXCLUSIVE on move, for a moment",
                    table: Some("move"),
                    operation: Some(247),
                    loses: &[
                        ("table move", "SELECT count(*) FROM move"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS move",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table type",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("type"),
                    lock: "ACCESS EXCLUSIVE on type, for a moment",
                    table: Some("type"),
                    operation: Some(246),
                    loses: &[
                        ("table type", "SELECT count(*) FROM type"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS type",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table match",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("match"),
                    lock: "ACCESS EXCLUSIVE on match, for a moment",
                    table: Some("match"),
                    operation: Some(245),
                    loses: &[
                        ("table match", "SELECT count(*) FROM match"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS match",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table locals",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("locals"),
                    lock: "ACCESS EXCLUSIVE on locals, for a moment",
                    table: Some("locals"),
                    operation: Some(244),
                    loses: &[
                        ("table locals", "SELECT count(*) FROM locals"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS locals",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table keywords",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("keywords"),
                    lock: "ACCESS EXCLUSIVE on keywords, for a moment",
                    table: Some("keywords"),
                    operation: Some(243),
                    loses: &[
                        ("table keywords", "SELECT count(*) FROM keywords"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS keywords",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_f",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_f"),
                    lock: "ACCESS EXCLUSIVE on k_f, for a moment; ACCESS EXCLUSIVE on t_f, for a moment",
                    table: Some("k_f"),
                    operation: Some(242),
                    loses: &[
                        ("table k_f", "SELECT count(*) FROM k_f"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_f",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_f",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_f"),
                    lock: "ACCESS EXCLUSIVE on t_f, for a moment",
                    table: Some("t_f"),
                    operation: Some(241),
                    loses: &[
                        ("table t_f", "SELECT count(*) FROM t_f"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_f",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_c",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_c"),
                    lock: "ACCESS EXCLUSIVE on k_c, for a moment; ACCESS EXCLUSIVE on t_c, for a moment",
                    table: Some("k_c"),
                    operation: Some(240),
                    loses: &[
                        ("table k_c", "SELECT count(*) FROM k_c"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_c",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_c",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_c"),
                    lock: "ACCESS EXCLUSIVE on t_c, for a moment",
                    table: Some("t_c"),
                    operation: Some(239),
                    loses: &[
                        ("table t_c", "SELECT count(*) FROM t_c"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_c",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_b",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_b"),
                    lock: "ACCESS EXCLUSIVE on k_b, for a moment; ACCESS EXCLUSIVE on t_b, for a moment",
                    table: Some("k_b"),
                    operation: Some(238),
                    loses: &[
                        ("table k_b", "SELECT count(*) FROM k_b"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_b",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_b",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_b"),
                    lock: "ACCESS EXCLUSIVE on t_b, for a moment",
                    table: Some("t_b"),
                    operation: Some(237),
                    loses: &[
                        ("table t_b", "SELECT count(*) FROM t_b"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_b",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_a",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_a"),
                    lock: "ACCESS EXCLUSIVE on k_a, for a moment; ACCESS EXCLUSIVE on t_a, for a moment",
                    table: Some("k_a"),
                    operation: Some(236),
                    loses: &[
                        ("table k_a", "SELECT count(*) FROM k_a"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_a",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_a",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_a"),
                    lock: "ACCESS EXCLUSIVE on t_a, for a moment",
                    table: Some("t_a"),
                    operation: Some(235),
                    loses: &[
                        ("table t_a", "SELECT count(*) FROM t_a"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_a",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_k",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_k"),
                    lock: "ACCESS EXCLUSIVE on k_k, for a moment; ACCESS EXCLUSIVE on t_k, for a moment",
                    table: Some("k_k"),
                    operation: Some(234),
                    loses: &[
                        ("table k_k", "SELECT count(*) FROM k_k"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_k",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_k",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_k"),
                    lock: "ACCESS EXCLUSIVE on t_k, for a moment",
                    table: Some("t_k"),
                    operation: Some(233),
                    loses: &[
                        ("table t_k", "SELECT count(*) FROM t_k"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_k",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_t",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_t"),
                    lock: "ACCESS EXCLUSIVE on k_t, for a moment; ACCESS EXCLUSIVE on t_t, for a moment",
                    table: Some("k_t"),
                    operation: Some(232),
                    loses: &[
                        ("table k_t", "SELECT count(*) FROM k_t"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_t",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_t",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_t"),
                    lock: "ACCESS EXCLUSIVE on t_t, for a moment",
                    table: Some("t_t"),
                    operation: Some(231),
                    loses: &[
                        ("table t_t", "SELECT count(*) FROM t_t"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_t",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_e",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_e"),
                    lock: "ACCESS EXCLUSIVE on k_e, for a moment; ACCESS EXCLUSIVE on t_e, for a moment",
                    table: Some("k_e"),
                    operation: Some(230),
                    loses: &[
                        ("table k_e", "SELECT count(*) FROM k_e"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_e",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_e",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_e"),
                    lock: "ACCESS EXCLUSIVE on t_e, for a moment",
                    table: Some("t_e"),
                    operation: Some(229),
                    loses: &[
                        ("table t_e", "SELECT count(*) FROM t_e"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_e",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_err",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_err"),
                    lock: "ACCESS EXCLUSIVE on k_err, for a moment; ACCESS EXCLUSIVE on t_err, for a moment",
                    table: Some("k_err"),
                    operation: Some(228),
                    loses: &[
                        ("table k_err", "SELECT count(*) FROM k_err"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_err",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_err",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_err"),
                    lock: "ACCESS EXCLUSIVE on t_err, for a moment",
                    table: Some("t_err"),
                    operation: Some(227),
                    loses: &[
                        ("table t_err", "SELECT count(*) FROM t_err"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_err",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_ok",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_ok"),
                    lock: "ACCESS EXCLUSIVE on k_ok, for a moment; ACCESS EXCLUSIVE on t_ok, for a moment",
                    table: Some("k_ok"),
                    operation: Some(226),
                    loses: &[
                        ("table k_ok", "SELECT count(*) FROM k_ok"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_ok",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_ok",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_ok"),
                    lock: "ACCESS EXCLUSIVE on t_ok, for a moment",
                    table: Some("t_ok"),
                    operation: Some(225),
                    loses: &[
                        ("table t_ok", "SELECT count(*) FROM t_ok"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_ok",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_none",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_none"),
                    lock: "ACCESS EXCLUSIVE on k_none, for a moment; ACCESS EXCLUSIVE on t_none, for a moment",
                    table: Some("k_none"),
                    operation: Some(224),
                    loses: &[
                        ("table k_none", "SELECT count(*) FROM k_none"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_none",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_none",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_none"),
                    lock: "ACCESS EXCLUSIVE on t_none, for a moment",
                    table: Some("t_none"),
                    operation: Some(223),
                    loses: &[
                        ("table t_none", "SELECT count(*) FROM t_none"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_none",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_some",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_some"),
                    lock: "ACCESS EXCLUSIVE on k_some, for a moment; ACCESS EXCLUSIVE on t_some, for a moment",
                    table: Some("k_some"),
                    operation: Some(222),
                    loses: &[
                        ("table k_some", "SELECT count(*) FROM k_some"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_some",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_some",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_some"),
                    lock: "ACCESS EXCLUSIVE on t_some, for a moment",
                    table: Some("t_some"),
                    operation: Some(221),
                    loses: &[
                        ("table t_some", "SELECT count(*) FROM t_some"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_some",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_query",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_query"),
                    lock: "ACCESS EXCLUSIVE on k_query, for a moment; ACCESS EXCLUSIVE on t_query, for a moment",
                    table: Some("k_query"),
                    operation: Some(220),
                    loses: &[
                        ("table k_query", "SELECT count(*) FROM k_query"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_query",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_query",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_query"),
                    lock: "ACCESS EXCLUSIVE on t_query, for a moment",
                    table: Some("t_query"),
                    operation: Some(219),
                    loses: &[
                        ("table t_query", "SELECT count(*) FROM t_query"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_query",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_project",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_project"),
                    lock: "ACCESS EXCLUSIVE on k_project, for a moment; ACCESS EXCLUSIVE on t_project, for a moment",
                    table: Some("k_project"),
                    operation: Some(218),
                    loses: &[
                        ("table k_project", "SELECT count(*) FROM k_project"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_project",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_project",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_project"),
                    lock: "ACCESS EXCLUSIVE on t_project, for a moment",
                    table: Some("t_project"),
                    operation: Some(217),
                    loses: &[
                        ("table t_project", "SELECT count(*) FROM t_project"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_project",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_order",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_order"),
                    lock: "ACCESS EXCLUSIVE on k_order, for a moment; ACCESS EXCLUSIVE on t_order, for a moment",
                    table: Some("k_order"),
                    operation: Some(216),
                    loses: &[
                        ("table k_order", "SELECT count(*) FROM k_order"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_order",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_order",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_order"),
                    lock: "ACCESS EXCLUSIVE on t_order, for a moment",
                    table: Some("t_order"),
                    operation: Some(215),
                    loses: &[
                        ("table t_order", "SELECT count(*) FROM t_order"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_order",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_condition",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_condition"),
                    lock: "ACCESS EXCLUSIVE on k_condition, for a moment; ACCESS EXCLUSIVE on t_condition, for a moment",
                    table: Some("k_condition"),
                    operation: Some(214),
                    loses: &[
                        ("table k_condition", "SELECT count(*) FROM k_condition"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_condition",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_condition",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_condition"),
                    lock: "ACCESS EXCLUSIVE on t_condition, for a moment",
                    table: Some("t_condition"),
                    operation: Some(213),
                    loses: &[
                        ("table t_condition", "SELECT count(*) FROM t_condition"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_condition",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_caseless",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_caseless"),
                    lock: "ACCESS EXCLUSIVE on k_caseless, for a moment; ACCESS EXCLUSIVE on t_caseless, for a moment",
                    table: Some("k_caseless"),
                    operation: Some(212),
                    loses: &[
                        ("table k_caseless", "SELECT count(*) FROM k_caseless"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_caseless",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_caseless",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_caseless"),
                    lock: "ACCESS EXCLUSIVE on t_caseless, for a moment",
                    table: Some("t_caseless"),
                    operation: Some(211),
                    loses: &[
                        ("table t_caseless", "SELECT count(*) FROM t_caseless"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_caseless",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_item",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_item"),
                    lock: "ACCESS EXCLUSIVE on k_item, for a moment; ACCESS EXCLUSIVE on t_item, for a moment",
                    table: Some("k_item"),
                    operation: Some(210),
                    loses: &[
                        ("table k_item", "SELECT count(*) FROM k_item"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_item",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_item",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_item"),
                    lock: "ACCESS EXCLUSIVE on t_item, for a moment",
                    table: Some("t_item"),
                    operation: Some(209),
                    loses: &[
                        ("table t_item", "SELECT count(*) FROM t_item"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_item",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_to_many",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_to_many"),
                    lock: "ACCESS EXCLUSIVE on k_to_many, for a moment; ACCESS EXCLUSIVE on t_to_many, for a moment",
                    table: Some("k_to_many"),
                    operation: Some(208),
                    loses: &[
                        ("table k_to_many", "SELECT count(*) FROM k_to_many"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_to_many",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_to_many",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_to_many"),
                    lock: "ACCESS EXCLUSIVE on t_to_many, for a moment",
                    table: Some("t_to_many"),
                    operation: Some(207),
                    loses: &[
                        ("table t_to_many", "SELECT count(*) FROM t_to_many"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_to_many",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_to_one",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_to_one"),
                    lock: "ACCESS EXCLUSIVE on k_to_one, for a moment; ACCESS EXCLUSIVE on t_to_one, for a moment",
                    table: Some("k_to_one"),
                    operation: Some(206),
                    loses: &[
                        ("table k_to_one", "SELECT count(*) FROM k_to_one"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_to_one",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_to_one",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_to_one"),
                    lock: "ACCESS EXCLUSIVE on t_to_one, for a moment",
                    table: Some("t_to_one"),
                    operation: Some(205),
                    loses: &[
                        ("table t_to_one", "SELECT count(*) FROM t_to_one"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_to_one",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_kept",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_kept"),
                    lock: "ACCESS EXCLUSIVE on k_kept, for a moment; ACCESS EXCLUSIVE on t_kept, for a moment",
                    table: Some("k_kept"),
                    operation: Some(204),
                    loses: &[
                        ("table k_kept", "SELECT count(*) FROM k_kept"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_kept",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_kept",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_kept"),
                    lock: "ACCESS EXCLUSIVE on t_kept, for a moment",
                    table: Some("t_kept"),
                    operation: Some(203),
                    loses: &[
                        ("table t_kept", "SELECT count(*) FROM t_kept"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_kept",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_effect",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_effect"),
                    lock: "ACCESS EXCLUSIVE on k_effect, for a moment; ACCESS EXCLUSIVE on t_effect, for a moment",
                    table: Some("k_effect"),
                    operation: Some(202),
                    loses: &[
                        ("table k_effect", "SELECT count(*) FROM k_effect"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_effect",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_effect",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_effect"),
                    lock: "ACCESS EXCLUSIVE on t_effect, for a moment",
                    table: Some("t_effect"),
                    operation: Some(201),
                    loses: &[
                        ("table t_effect", "SELECT count(*) FROM t_effect"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_effect",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_mode",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_mode"),
                    lock: "ACCESS EXCLUSIVE on k_mode, for a moment; ACCESS EXCLUSIVE on t_mode, for a moment",
                    table: Some("k_mode"),
                    operation: Some(200),
                    loses: &[
                        ("table k_mode", "SELECT count(*) FROM k_mode"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_mode",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_mode",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_mode"),
                    lock: "ACCESS EXCLUSIVE on t_mode, for a moment",
                    table: Some("t_mode"),
                    operation: Some(199),
                    loses: &[
                        ("table t_mode", "SELECT count(*) FROM t_mode"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_mode",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_class",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_class"),
                    lock: "ACCESS EXCLUSIVE on k_class, for a moment; ACCESS EXCLUSIVE on t_class, for a moment",
                    table: Some("k_class"),
                    operation: Some(198),
                    loses: &[
                        ("table k_class", "SELECT count(*) FROM k_class"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_class",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_class",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_class"),
                    lock: "ACCESS EXCLUSIVE on t_class, for a moment",
                    table: Some("t_class"),
                    operation: Some(197),
                    loses: &[
                        ("table t_class", "SELECT count(*) FROM t_class"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_class",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_compiled_step",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_compiled_step"),
                    lock: "ACCESS EXCLUSIVE on k_compiled_step, for a moment; ACCESS EXCLUSIVE on t_compiled_step, for a moment",
                    table: Some("k_compiled_step"),
                    operation: Some(196),
                    loses: &[
                        ("table k_compiled_step", "SELECT count(*) FROM k_compiled_step"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_compiled_step",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_compiled_step",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_compiled_step"),
                    lock: "ACCESS EXCLUSIVE on t_compiled_step, for a moment",
                    table: Some("t_compiled_step"),
                    operation: Some(195),
                    loses: &[
                        ("table t_compiled_step", "SELECT count(*) FROM t_compiled_step"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_compiled_step",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_compiled_plan",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_compiled_plan"),
                    lock: "ACCESS EXCLUSIVE on k_compiled_plan, for a moment; ACCESS EXCLUSIVE on t_compiled_plan, for a moment",
                    table: Some("k_compiled_plan"),
                    operation: Some(194),
                    loses: &[
                        ("table k_compiled_plan", "SELECT count(*) FROM k_compiled_plan"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_compiled_plan",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_compiled_plan",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_compiled_plan"),
                    lock: "ACCESS EXCLUSIVE on t_compiled_plan, for a moment",
                    table: Some("t_compiled_plan"),
                    operation: Some(193),
                    loses: &[
                        ("table t_compiled_plan", "SELECT count(*) FROM t_compiled_plan"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_compiled_plan",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_compiled",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_compiled"),
                    lock: "ACCESS EXCLUSIVE on k_compiled, for a moment; ACCESS EXCLUSIVE on t_compiled, for a moment",
                    table: Some("k_compiled"),
                    operation: Some(192),
                    loses: &[
                        ("table k_compiled", "SELECT count(*) FROM k_compiled"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_compiled",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_compiled",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_compiled"),
                    lock: "ACCESS EXCLUSIVE on t_compiled, for a moment",
                    table: Some("t_compiled"),
                    operation: Some(191),
                    loses: &[
                        ("table t_compiled", "SELECT count(*) FROM t_compiled"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_compiled",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_migrator",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_migrator"),
                    lock: "ACCESS EXCLUSIVE on k_migrator, for a moment; ACCESS EXCLUSIVE on t_migrator, for a moment",
                    table: Some("k_migrator"),
                    operation: Some(190),
                    loses: &[
                        ("table k_migrator", "SELECT count(*) FROM k_migrator"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_migrator",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_migrator",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_migrator"),
                    lock: "ACCESS EXCLUSIVE on t_migrator, for a moment",
                    table: Some("t_migrator"),
                    operation: Some(189),
                    loses: &[
                        ("table t_migrator", "SELECT count(*) FROM t_migrator"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_migrator",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_repositories",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_repositories"),
                    lock: "ACCESS EXCLUSIVE on k_repositories, for a moment; ACCESS EXCLUSIVE on t_repositories, for a moment",
                    table: Some("k_repositories"),
                    operation: Some(188),
                    loses: &[
                        ("table k_repositories", "SELECT count(*) FROM k_repositories"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_repositories",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_repositories",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_repositories"),
                    lock: "ACCESS EXCLUSIVE on t_repositories, for a moment",
                    table: Some("t_repositories"),
                    operation: Some(187),
                    loses: &[
                        ("table t_repositories", "SELECT count(*) FROM t_repositories"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_repositories",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_queries",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_queries"),
                    lock: "ACCESS EXCLUSIVE on k_queries, for a moment; ACCESS EXCLUSIVE on t_queries, for a moment",
                    table: Some("k_queries"),
                    operation: Some(186),
                    loses: &[
                        ("table k_queries", "SELECT count(*) FROM k_queries"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_queries",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_queries",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_queries"),
                    lock: "ACCESS EXCLUSIVE on t_queries, for a moment",
                    table: Some("t_queries"),
                    operation: Some(185),
                    loses: &[
                        ("table t_queries", "SELECT count(*) FROM t_queries"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_queries",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_resource_visitor",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_resource_visitor"),
                    lock: "ACCESS EXCLUSIVE on k_resource_visitor, for a moment; ACCESS EXCLUSIVE on t_resource_visitor, for a moment",
                    table: Some("k_resource_visitor"),
                    operation: Some(184),
                    loses: &[
                        ("table k_resource_visitor", "SELECT count(*) FROM k_resource_visitor"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_resource_visitor",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_resource_visitor",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_resource_visitor"),
                    lock: "ACCESS EXCLUSIVE on t_resource_visitor, for a moment",
                    table: Some("t_resource_visitor"),
                    operation: Some(183),
                    loses: &[
                        ("table t_resource_visitor", "SELECT count(*) FROM t_resource_visitor"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_resource_visitor",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_resource",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_resource"),
                    lock: "ACCESS EXCLUSIVE on k_resource, for a moment; ACCESS EXCLUSIVE on t_resource, for a moment",
                    table: Some("k_resource"),
                    operation: Some(182),
                    loses: &[
                        ("table k_resource", "SELECT count(*) FROM k_resource"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_resource",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_resource",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_resource"),
                    lock: "ACCESS EXCLUSIVE on t_resource, for a moment",
                    table: Some("t_resource"),
                    operation: Some(181),
                    loses: &[
                        ("table t_resource", "SELECT count(*) FROM t_resource"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_resource",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_transaction",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_transaction"),
                    lock: "ACCESS EXCLUSIVE on k_transaction, for a moment; ACCESS EXCLUSIVE on t_transaction, for a moment",
                    table: Some("k_transaction"),
                    operation: Some(180),
                    loses: &[
                        ("table k_transaction", "SELECT count(*) FROM k_transaction"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_transaction",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_transaction",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_transaction"),
                    lock: "ACCESS EXCLUSIVE on t_transaction, for a moment",
                    table: Some("t_transaction"),
                    operation: Some(179),
                    loses: &[
                        ("table t_transaction", "SELECT count(*) FROM t_transaction"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_transaction",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_database",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_database"),
                    lock: "ACCESS EXCLUSIVE on k_database, for a moment; ACCESS EXCLUSIVE on t_database, for a moment",
                    table: Some("k_database"),
                    operation: Some(178),
                    loses: &[
                        ("table k_database", "SELECT count(*) FROM k_database"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_database",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_database",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_database"),
                    lock: "ACCESS EXCLUSIVE on t_database, for a moment",
                    table: Some("t_database"),
                    operation: Some(177),
                    loses: &[
                        ("table t_database", "SELECT count(*) FROM t_database"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_database",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_cursor",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_cursor"),
                    lock: "ACCESS EXCLUSIVE on k_cursor, for a moment; ACCESS EXCLUSIVE on t_cursor, for a moment",
                    table: Some("k_cursor"),
                    operation: Some(176),
                    loses: &[
                        ("table k_cursor", "SELECT count(*) FROM k_cursor"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_cursor",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_cursor",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_cursor"),
                    lock: "ACCESS EXCLUSIVE on t_cursor, for a moment",
                    table: Some("t_cursor"),
                    operation: Some(175),
                    loses: &[
                        ("table t_cursor", "SELECT count(*) FROM t_cursor"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_cursor",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_key",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_key"),
                    lock: "ACCESS EXCLUSIVE on k_key, for a moment; ACCESS EXCLUSIVE on t_key, for a moment",
                    table: Some("k_key"),
                    operation: Some(174),
                    loses: &[
                        ("table k_key", "SELECT count(*) FROM k_key"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_key",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_key",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_key"),
                    lock: "ACCESS EXCLUSIVE on t_key, for a moment",
                    table: Some("t_key"),
                    operation: Some(173),
                    loses: &[
                        ("table t_key", "SELECT count(*) FROM t_key"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_key",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_from",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_from"),
                    lock: "ACCESS EXCLUSIVE on k_from, for a moment; ACCESS EXCLUSIVE on t_from, for a moment",
                    table: Some("k_from"),
                    operation: Some(172),
                    loses: &[
                        ("table k_from", "SELECT count(*) FROM k_from"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_from",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_from",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_from"),
                    lock: "ACCESS EXCLUSIVE on t_from, for a moment",
                    table: Some("t_from"),
                    operation: Some(171),
                    loses: &[
                        ("table t_from", "SELECT count(*) FROM t_from"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_from",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_into",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_into"),
                    lock: "ACCESS EXCLUSIVE on k_into, for a moment; ACCESS EXCLUSIVE on t_into, for a moment",
                    table: Some("k_into"),
                    operation: Some(170),
                    loses: &[
                        ("table k_into", "SELECT count(*) FROM k_into"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_into",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_into",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_into"),
                    lock: "ACCESS EXCLUSIVE on t_into, for a moment",
                    table: Some("t_into"),
                    operation: Some(169),
                    loses: &[
                        ("table t_into", "SELECT count(*) FROM t_into"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_into",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_future",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_future"),
                    lock: "ACCESS EXCLUSIVE on k_future, for a moment; ACCESS EXCLUSIVE on t_future, for a moment",
                    table: Some("k_future"),
                    operation: Some(168),
                    loses: &[
                        ("table k_future", "SELECT count(*) FROM k_future"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_future",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_future",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_future"),
                    lock: "ACCESS EXCLUSIVE on t_future, for a moment",
                    table: Some("t_future"),
                    operation: Some(167),
                    loses: &[
                        ("table t_future", "SELECT count(*) FROM t_future"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_future",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_iterator",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_iterator"),
                    lock: "ACCESS EXCLUSIVE on k_iterator, for a moment; ACCESS EXCLUSIVE on t_iterator, for a moment",
                    table: Some("k_iterator"),
                    operation: Some(166),
                    loses: &[
                        ("table k_iterator", "SELECT count(*) FROM k_iterator"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_iterator",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_iterator",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_iterator"),
                    lock: "ACCESS EXCLUSIVE on t_iterator, for a moment",
                    table: Some("t_iterator"),
                    operation: Some(165),
                    loses: &[
                        ("table t_iterator", "SELECT count(*) FROM t_iterator"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_iterator",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_sync",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_sync"),
                    lock: "ACCESS EXCLUSIVE on k_sync, for a moment; ACCESS EXCLUSIVE on t_sync, for a moment",
                    table: Some("k_sync"),
                    operation: Some(164),
                    loses: &[
                        ("table k_sync", "SELECT count(*) FROM k_sync"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_sync",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_sync",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_sync"),
                    lock: "ACCESS EXCLUSIVE on t_sync, for a moment",
                    table: Some("t_sync"),
                    operation: Some(163),
                    loses: &[
                        ("table t_sync", "SELECT count(*) FROM t_sync"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_sync",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_send",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_send"),
                    lock: "ACCESS EXCLUSIVE on k_send, for a moment; ACCESS EXCLUSIVE on t_send, for a moment",
                    table: Some("k_send"),
                    operation: Some(162),
                    loses: &[
                        ("table k_send", "SELECT count(*) FROM k_send"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_send",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_send",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_send"),
                    lock: "ACCESS EXCLUSIVE on t_send, for a moment",
                    table: Some("t_send"),
                    operation: Some(161),
                    loses: &[
                        ("table t_send", "SELECT count(*) FROM t_send"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_send",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_debug",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_debug"),
                    lock: "ACCESS EXCLUSIVE on k_debug, for a moment; ACCESS EXCLUSIVE on t_debug, for a moment",
                    table: Some("k_debug"),
                    operation: Some(160),
                    loses: &[
                        ("table k_debug", "SELECT count(*) FROM k_debug"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_debug",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_debug",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_debug"),
                    lock: "ACCESS EXCLUSIVE on t_debug, for a moment",
                    table: Some("t_debug"),
                    operation: Some(159),
                    loses: &[
                        ("table t_debug", "SELECT count(*) FROM t_debug"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_debug",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_clone",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_clone"),
                    lock: "ACCESS EXCLUSIVE on k_clone, for a moment; ACCESS EXCLUSIVE on t_clone, for a moment",
                    table: Some("k_clone"),
                    operation: Some(158),
                    loses: &[
                        ("table k_clone", "SELECT count(*) FROM k_clone"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_clone",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_clone",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_clone"),
                    lock: "ACCESS EXCLUSIVE on t_clone, for a moment",
                    table: Some("t_clone"),
                    operation: Some(157),
                    loses: &[
                        ("table t_clone", "SELECT count(*) FROM t_clone"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_clone",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_default",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_default"),
                    lock: "ACCESS EXCLUSIVE on k_default, for a moment; ACCESS EXCLUSIVE on t_default, for a moment",
                    table: Some("k_default"),
                    operation: Some(156),
                    loses: &[
                        ("table k_default", "SELECT count(*) FROM k_default"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_default",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_default",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_default"),
                    lock: "ACCESS EXCLUSIVE on t_default, for a moment",
                    table: Some("t_default"),
                    operation: Some(155),
                    loses: &[
                        ("table t_default", "SELECT count(*) FROM t_default"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_default",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_box",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_box"),
                    lock: "ACCESS EXCLUSIVE on k_box, for a moment; ACCESS EXCLUSIVE on t_box, for a moment",
                    table: Some("k_box"),
                    operation: Some(154),
                    loses: &[
                        ("table k_box", "SELECT count(*) FROM k_box"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_box",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_box",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_box"),
                    lock: "ACCESS EXCLUSIVE on t_box, for a moment",
                    table: Some("t_box"),
                    operation: Some(153),
                    loses: &[
                        ("table t_box", "SELECT count(*) FROM t_box"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_box",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_deserialize",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_deserialize"),
                    lock: "ACCESS EXCLUSIVE on k_deserialize, for a moment; ACCESS EXCLUSIVE on t_deserialize, for a moment",
                    table: Some("k_deserialize"),
                    operation: Some(152),
                    loses: &[
                        ("table k_deserialize", "SELECT count(*) FROM k_deserialize"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_deserialize",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_deserialize",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_deserialize"),
                    lock: "ACCESS EXCLUSIVE on t_deserialize, for a moment",
                    table: Some("t_deserialize"),
                    operation: Some(151),
                    loses: &[
                        ("table t_deserialize", "SELECT count(*) FROM t_deserialize"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_deserialize",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_serialize",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_serialize"),
                    lock: "ACCESS EXCLUSIVE on k_serialize, for a moment; ACCESS EXCLUSIVE on t_serialize, for a moment",
                    table: Some("k_serialize"),
                    operation: Some(150),
                    loses: &[
                        ("table k_serialize", "SELECT count(*) FROM k_serialize"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_serialize",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_serialize",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_serialize"),
                    lock: "ACCESS EXCLUSIVE on t_serialize, for a moment",
                    table: Some("t_serialize"),
                    operation: Some(149),
                    loses: &[
                        ("table t_serialize", "SELECT count(*) FROM t_serialize"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_serialize",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_secret",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_secret"),
                    lock: "ACCESS EXCLUSIVE on k_secret, for a moment; ACCESS EXCLUSIVE on t_secret, for a moment",
                    table: Some("k_secret"),
                    operation: Some(148),
                    loses: &[
                        ("table k_secret", "SELECT count(*) FROM k_secret"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_secret",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_secret",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_secret"),
                    lock: "ACCESS EXCLUSIVE on t_secret, for a moment",
                    table: Some("t_secret"),
                    operation: Some(147),
                    loses: &[
                        ("table t_secret", "SELECT count(*) FROM t_secret"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_secret",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_update",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_update"),
                    lock: "ACCESS EXCLUSIVE on k_update, for a moment; ACCESS EXCLUSIVE on t_update, for a moment",
                    table: Some("k_update"),
                    operation: Some(146),
                    loses: &[
                        ("table k_update", "SELECT count(*) FROM k_update"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_update",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_update",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_update"),
                    lock: "ACCESS EXCLUSIVE on t_update, for a moment",
                    table: Some("t_update"),
                    operation: Some(145),
                    loses: &[
                        ("table t_update", "SELECT count(*) FROM t_update"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_update",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_unique_info",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_unique_info"),
                    lock: "ACCESS EXCLUSIVE on k_unique_info, for a moment; ACCESS EXCLUSIVE on t_unique_info, for a moment",
                    table: Some("k_unique_info"),
                    operation: Some(144),
                    loses: &[
                        ("table k_unique_info", "SELECT count(*) FROM k_unique_info"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_unique_info",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_unique_info",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_unique_info"),
                    lock: "ACCESS EXCLUSIVE on t_unique_info, for a moment",
                    table: Some("t_unique_info"),
                    operation: Some(143),
                    loses: &[
                        ("table t_unique_info", "SELECT count(*) FROM t_unique_info"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_unique_info",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_referencing_info",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_referencing_info"),
                    lock: "ACCESS EXCLUSIVE on k_referencing_info, for a moment; ACCESS EXCLUSIVE on t_referencing_info, for a moment",
                    table: Some("k_referencing_info"),
                    operation: Some(142),
                    loses: &[
                        ("table k_referencing_info", "SELECT count(*) FROM k_referencing_info"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_referencing_info",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_referencing_info",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_referencing_info"),
                    lock: "ACCESS EXCLUSIVE on t_referencing_info, for a moment",
                    table: Some("t_referencing_info"),
                    operation: Some(141),
                    loses: &[
                        ("table t_referencing_info", "SELECT count(*) FROM t_referencing_info"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_referencing_info",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_reference_info",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_reference_info"),
                    lock: "ACCESS EXCLUSIVE on k_reference_info, for a moment; ACCESS EXCLUSIVE on t_reference_info, for a moment",
                    table: Some("k_reference_info"),
                    operation: Some(140),
                    loses: &[
                        ("table k_reference_info", "SELECT count(*) FROM k_reference_info"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_reference_info",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_reference_info",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_reference_info"),
                    lock: "ACCESS EXCLUSIVE on t_reference_info, for a moment",
                    table: Some("t_reference_info"),
                    operation: Some(139),
                    loses: &[
                        ("table t_reference_info", "SELECT count(*) FROM t_reference_info"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_reference_info",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_link_info",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_link_info"),
                    lock: "ACCESS EXCLUSIVE on k_link_info, for a moment; ACCESS EXCLUSIVE on t_link_info, for a moment",
                    table: Some("k_link_info"),
                    operation: Some(138),
                    loses: &[
                        ("table k_link_info", "SELECT count(*) FROM k_link_info"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_link_info",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_link_info",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_link_info"),
                    lock: "ACCESS EXCLUSIVE on t_link_info, for a moment",
                    table: Some("t_link_info"),
                    operation: Some(137),
                    loses: &[
                        ("table t_link_info", "SELECT count(*) FROM t_link_info"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_link_info",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_column_info",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_column_info"),
                    lock: "ACCESS EXCLUSIVE on k_column_info, for a moment; ACCESS EXCLUSIVE on t_column_info, for a moment",
                    table: Some("k_column_info"),
                    operation: Some(136),
                    loses: &[
                        ("table k_column_info", "SELECT count(*) FROM k_column_info"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_column_info",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_column_info",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_column_info"),
                    lock: "ACCESS EXCLUSIVE on t_column_info, for a moment",
                    table: Some("t_column_info"),
                    operation: Some(135),
                    loses: &[
                        ("table t_column_info", "SELECT count(*) FROM t_column_info"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_column_info",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_table_info",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_table_info"),
                    lock: "ACCESS EXCLUSIVE on k_table_info, for a moment; ACCESS EXCLUSIVE on t_table_info, for a moment",
                    table: Some("k_table_info"),
                    operation: Some(134),
                    loses: &[
                        ("table k_table_info", "SELECT count(*) FROM k_table_info"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_table_info",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_table_info",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_table_info"),
                    lock: "ACCESS EXCLUSIVE on t_table_info, for a moment",
                    table: Some("t_table_info"),
                    operation: Some(133),
                    loses: &[
                        ("table t_table_info", "SELECT count(*) FROM t_table_info"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_table_info",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_enumeration",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_enumeration"),
                    lock: "ACCESS EXCLUSIVE on k_enumeration, for a moment; ACCESS EXCLUSIVE on t_enumeration, for a moment",
                    table: Some("k_enumeration"),
                    operation: Some(132),
                    loses: &[
                        ("table k_enumeration", "SELECT count(*) FROM k_enumeration"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_enumeration",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_enumeration",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_enumeration"),
                    lock: "ACCESS EXCLUSIVE on t_enumeration, for a moment",
                    table: Some("t_enumeration"),
                    operation: Some(131),
                    loses: &[
                        ("table t_enumeration", "SELECT count(*) FROM t_enumeration"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_enumeration",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_from_row",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_from_row"),
                    lock: "ACCESS EXCLUSIVE on k_from_row, for a moment; ACCESS EXCLUSIVE on t_from_row, for a moment",
                    table: Some("k_from_row"),
                    operation: Some(130),
                    loses: &[
                        ("table k_from_row", "SELECT count(*) FROM k_from_row"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_from_row",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_from_row",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_from_row"),
                    lock: "ACCESS EXCLUSIVE on t_from_row, for a moment",
                    table: Some("t_from_row"),
                    operation: Some(129),
                    loses: &[
                        ("table t_from_row", "SELECT count(*) FROM t_from_row"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_from_row",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_keyed",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_keyed"),
                    lock: "ACCESS EXCLUSIVE on k_keyed, for a moment; ACCESS EXCLUSIVE on t_keyed, for a moment",
                    table: Some("k_keyed"),
                    operation: Some(128),
                    loses: &[
                        ("table k_keyed", "SELECT count(*) FROM k_keyed"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_keyed",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_keyed",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_keyed"),
                    lock: "ACCESS EXCLUSIVE on t_keyed, for a moment",
                    table: Some("t_keyed"),
                    operation: Some(127),
                    loses: &[
                        ("table t_keyed", "SELECT count(*) FROM t_keyed"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_keyed",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_bulk",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_bulk"),
                    lock: "ACCESS EXCLUSIVE on k_bulk, for a moment; ACCESS EXCLUSIVE on t_bulk, for a moment",
                    table: Some("k_bulk"),
                    operation: Some(126),
                    loses: &[
                        ("table k_bulk", "SELECT count(*) FROM k_bulk"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_bulk",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_bulk",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_bulk"),
                    lock: "ACCESS EXCLUSIVE on t_bulk, for a moment",
                    table: Some("t_bulk"),
                    operation: Some(125),
                    loses: &[
                        ("table t_bulk", "SELECT count(*) FROM t_bulk"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_bulk",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_stream",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_stream"),
                    lock: "ACCESS EXCLUSIVE on k_stream, for a moment; ACCESS EXCLUSIVE on t_stream, for a moment",
                    table: Some("k_stream"),
                    operation: Some(124),
                    loses: &[
                        ("table k_stream", "SELECT count(*) FROM k_stream"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_stream",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_stream",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_stream"),
                    lock: "ACCESS EXCLUSIVE on t_stream, for a moment",
                    table: Some("t_stream"),
                    operation: Some(123),
                    loses: &[
                        ("table t_stream", "SELECT count(*) FROM t_stream"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_stream",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_error",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_error"),
                    lock: "ACCESS EXCLUSIVE on k_error, for a moment; ACCESS EXCLUSIVE on t_error, for a moment",
                    table: Some("k_error"),
                    operation: Some(122),
                    loses: &[
                        ("table k_error", "SELECT count(*) FROM k_error"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_error",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_error",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_error"),
                    lock: "ACCESS EXCLUSIVE on t_error, for a moment",
                    table: Some("t_error"),
                    operation: Some(121),
                    loses: &[
                        ("table t_error", "SELECT count(*) FROM t_error"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_error",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_rows",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_rows"),
                    lock: "ACCESS EXCLUSIVE on k_rows, for a moment; ACCESS EXCLUSIVE on t_rows, for a moment",
                    table: Some("k_rows"),
                    operation: Some(120),
                    loses: &[
                        ("table k_rows", "SELECT count(*) FROM k_rows"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_rows",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_rows",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_rows"),
                    lock: "ACCESS EXCLUSIVE on t_rows, for a moment",
                    table: Some("t_rows"),
                    operation: Some(119),
                    loses: &[
                        ("table t_rows", "SELECT count(*) FROM t_rows"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_rows",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_row",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_row"),
                    lock: "ACCESS EXCLUSIVE on k_row, for a moment; ACCESS EXCLUSIVE on t_row, for a moment",
                    table: Some("k_row"),
                    operation: Some(118),
                    loses: &[
                        ("table k_row", "SELECT count(*) FROM k_row"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_row",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_row",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_row"),
                    lock: "ACCESS EXCLUSIVE on t_row, for a moment",
                    table: Some("t_row"),
                    operation: Some(117),
                    loses: &[
                        ("table t_row", "SELECT count(*) FROM t_row"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_row",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_write_kind",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_write_kind"),
                    lock: "ACCESS EXCLUSIVE on k_write_kind, for a moment; ACCESS EXCLUSIVE on t_write_kind, for a moment",
                    table: Some("k_write_kind"),
                    operation: Some(116),
                    loses: &[
                        ("table k_write_kind", "SELECT count(*) FROM k_write_kind"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_write_kind",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_write_kind",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_write_kind"),
                    lock: "ACCESS EXCLUSIVE on t_write_kind, for a moment",
                    table: Some("t_write_kind"),
                    operation: Some(115),
                    loses: &[
                        ("table t_write_kind", "SELECT count(*) FROM t_write_kind"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_write_kind",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_write",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_write"),
                    lock: "ACCESS EXCLUSIVE on k_write, for a moment; ACCESS EXCLUSIVE on t_write, for a moment",
                    table: Some("k_write"),
                    operation: Some(114),
                    loses: &[
                        ("table k_write", "SELECT count(*) FROM k_write"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_write",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_write",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_write"),
                    lock: "ACCESS EXCLUSIVE on t_write, for a moment",
                    table: Some("t_write"),
                    operation: Some(113),
                    loses: &[
                        ("table t_write", "SELECT count(*) FROM t_write"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_write",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_unique_key",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_unique_key"),
                    lock: "ACCESS EXCLUSIVE on k_unique_key, for a moment; ACCESS EXCLUSIVE on t_unique_key, for a moment",
                    table: Some("k_unique_key"),
                    operation: Some(112),
                    loses: &[
                        ("table k_unique_key", "SELECT count(*) FROM k_unique_key"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_unique_key",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_unique_key",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_unique_key"),
                    lock: "ACCESS EXCLUSIVE on t_unique_key, for a moment",
                    table: Some("t_unique_key"),
                    operation: Some(111),
                    loses: &[
                        ("table t_unique_key", "SELECT count(*) FROM t_unique_key"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_unique_key",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_columns",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_columns"),
                    lock: "ACCESS EXCLUSIVE on k_columns, for a moment; ACCESS EXCLUSIVE on t_columns, for a moment",
                    table: Some("k_columns"),
                    operation: Some(110),
                    loses: &[
                        ("table k_columns", "SELECT count(*) FROM k_columns"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_columns",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_columns",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_columns"),
                    lock: "ACCESS EXCLUSIVE on t_columns, for a moment",
                    table: Some("t_columns"),
                    operation: Some(109),
                    loses: &[
                        ("table t_columns", "SELECT count(*) FROM t_columns"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_columns",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_column",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_column"),
                    lock: "ACCESS EXCLUSIVE on k_column, for a moment; ACCESS EXCLUSIVE on t_column, for a moment",
                    table: Some("k_column"),
                    operation: Some(108),
                    loses: &[
                        ("table k_column", "SELECT count(*) FROM k_column"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_column",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_column",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_column"),
                    lock: "ACCESS EXCLUSIVE on t_column, for a moment",
                    table: Some("t_column"),
                    operation: Some(107),
                    loses: &[
                        ("table t_column", "SELECT count(*) FROM t_column"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_column",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_entity",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_entity"),
                    lock: "ACCESS EXCLUSIVE on k_entity, for a moment; ACCESS EXCLUSIVE on t_entity, for a moment",
                    table: Some("k_entity"),
                    operation: Some(106),
                    loses: &[
                        ("table k_entity", "SELECT count(*) FROM k_entity"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_entity",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_entity",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_entity"),
                    lock: "ACCESS EXCLUSIVE on t_entity, for a moment",
                    table: Some("t_entity"),
                    operation: Some(105),
                    loses: &[
                        ("table t_entity", "SELECT count(*) FROM t_entity"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_entity",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_executor",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_executor"),
                    lock: "ACCESS EXCLUSIVE on k_executor, for a moment; ACCESS EXCLUSIVE on t_executor, for a moment",
                    table: Some("k_executor"),
                    operation: Some(104),
                    loses: &[
                        ("table k_executor", "SELECT count(*) FROM k_executor"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_executor",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_executor",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_executor"),
                    lock: "ACCESS EXCLUSIVE on t_executor, for a moment",
                    table: Some("t_executor"),
                    operation: Some(103),
                    loses: &[
                        ("table t_executor", "SELECT count(*) FROM t_executor"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_executor",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_result",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_result"),
                    lock: "ACCESS EXCLUSIVE on k_result, for a moment; ACCESS EXCLUSIVE on t_result, for a moment",
                    table: Some("k_result"),
                    operation: Some(102),
                    loses: &[
                        ("table k_result", "SELECT count(*) FROM k_result"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_result",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_result",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_result"),
                    lock: "ACCESS EXCLUSIVE on t_result, for a moment",
                    table: Some("t_result"),
                    operation: Some(101),
                    loses: &[
                        ("table t_result", "SELECT count(*) FROM t_result"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_result",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_vec",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_vec"),
                    lock: "ACCESS EXCLUSIVE on k_vec, for a moment; ACCESS EXCLUSIVE on t_vec, for a moment",
                    table: Some("k_vec"),
                    operation: Some(100),
                    loses: &[
                        ("table k_vec", "SELECT count(*) FROM k_vec"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_vec",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_vec",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_vec"),
                    lock: "ACCESS EXCLUSIVE on t_vec, for a moment",
                    table: Some("t_vec"),
                    operation: Some(99),
                    loses: &[
                        ("table t_vec", "SELECT count(*) FROM t_vec"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_vec",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_string",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_string"),
                    lock: "ACCESS EXCLUSIVE on k_string, for a moment; ACCESS EXCLUSIVE on t_string, for a moment",
                    table: Some("k_string"),
                    operation: Some(98),
                    loses: &[
                        ("table k_string", "SELECT count(*) FROM k_string"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_string",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_string",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_string"),
                    lock: "ACCESS EXCLUSIVE on t_string, for a moment",
                    table: Some("t_string"),
                    operation: Some(97),
                    loses: &[
                        ("table t_string", "SELECT count(*) FROM t_string"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_string",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_option",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_option"),
                    lock: "ACCESS EXCLUSIVE on k_option, for a moment; ACCESS EXCLUSIVE on t_option, for a moment",
                    table: Some("k_option"),
                    operation: Some(96),
                    loses: &[
                        ("table k_option", "SELECT count(*) FROM k_option"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_option",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_option",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_option"),
                    lock: "ACCESS EXCLUSIVE on t_option, for a moment",
                    table: Some("t_option"),
                    operation: Some(95),
                    loses: &[
                        ("table t_option", "SELECT count(*) FROM t_option"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_option",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_select",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_select"),
                    lock: "ACCESS EXCLUSIVE on k_select, for a moment; ACCESS EXCLUSIVE on t_select, for a moment",
                    table: Some("k_select"),
                    operation: Some(94),
                    loses: &[
                        ("table k_select", "SELECT count(*) FROM k_select"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_select",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_select",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_select"),
                    lock: "ACCESS EXCLUSIVE on t_select, for a moment",
                    table: Some("t_select"),
                    operation: Some(93),
                    loses: &[
                        ("table t_select", "SELECT count(*) FROM t_select"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_select",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_filter",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_filter"),
                    lock: "ACCESS EXCLUSIVE on k_filter, for a moment; ACCESS EXCLUSIVE on t_filter, for a moment",
                    table: Some("k_filter"),
                    operation: Some(92),
                    loses: &[
                        ("table k_filter", "SELECT count(*) FROM k_filter"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_filter",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_filter",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_filter"),
                    lock: "ACCESS EXCLUSIVE on t_filter, for a moment",
                    table: Some("t_filter"),
                    operation: Some(91),
                    loses: &[
                        ("table t_filter", "SELECT count(*) FROM t_filter"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_filter",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_value",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_value"),
                    lock: "ACCESS EXCLUSIVE on k_value, for a moment; ACCESS EXCLUSIVE on t_value, for a moment",
                    table: Some("k_value"),
                    operation: Some(90),
                    loses: &[
                        ("table k_value", "SELECT count(*) FROM k_value"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_value",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_value",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_value"),
                    lock: "ACCESS EXCLUSIVE on t_value, for a moment",
                    table: Some("t_value"),
                    operation: Some(89),
                    loses: &[
                        ("table t_value", "SELECT count(*) FROM t_value"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_value",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_domain",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_domain"),
                    lock: "ACCESS EXCLUSIVE on k_domain, for a moment; ACCESS EXCLUSIVE on t_domain, for a moment",
                    table: Some("k_domain"),
                    operation: Some(88),
                    loses: &[
                        ("table k_domain", "SELECT count(*) FROM k_domain"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_domain",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_domain",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_domain"),
                    lock: "ACCESS EXCLUSIVE on t_domain, for a moment",
                    table: Some("t_domain"),
                    operation: Some(87),
                    loses: &[
                        ("table t_domain", "SELECT count(*) FROM t_domain"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_domain",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_statement",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_statement"),
                    lock: "ACCESS EXCLUSIVE on k_statement, for a moment; ACCESS EXCLUSIVE on t_statement, for a moment",
                    table: Some("k_statement"),
                    operation: Some(86),
                    loses: &[
                        ("table k_statement", "SELECT count(*) FROM k_statement"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_statement",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_statement",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_statement"),
                    lock: "ACCESS EXCLUSIVE on t_statement, for a moment",
                    table: Some("t_statement"),
                    operation: Some(85),
                    loses: &[
                        ("table t_statement", "SELECT count(*) FROM t_statement"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_statement",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_page_request",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_page_request"),
                    lock: "ACCESS EXCLUSIVE on k_page_request, for a moment; ACCESS EXCLUSIVE on t_page_request, for a moment",
                    table: Some("k_page_request"),
                    operation: Some(84),
                    loses: &[
                        ("table k_page_request", "SELECT count(*) FROM k_page_request"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_page_request",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_page_request",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_page_request"),
                    lock: "ACCESS EXCLUSIVE on t_page_request, for a moment",
                    table: Some("t_page_request"),
                    operation: Some(83),
                    loses: &[
                        ("table t_page_request", "SELECT count(*) FROM t_page_request"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_page_request",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table k_page",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("k_page"),
                    lock: "ACCESS EXCLUSIVE on k_page, for a moment; ACCESS EXCLUSIVE on t_page, for a moment",
                    table: Some("k_page"),
                    operation: Some(82),
                    loses: &[
                        ("table k_page", "SELECT count(*) FROM k_page"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS k_page",
                    ],
                    ..CompiledStep::PLAIN
                },
                CompiledStep {
                    description: "drop table t_page",
                    class: Class::Destructive,
                    effect: Effect::TableMissing("t_page"),
                    lock: "ACCESS EXCLUSIVE on t_page, for a moment",
                    table: Some("t_page"),
                    operation: Some(81),
                    loses: &[
                        ("table t_page", "SELECT count(*) FROM t_page"),
                    ],
                    sql: &[
                        "DROP TABLE IF EXISTS t_page",
                    ],
                    ..CompiledStep::PLAIN
                },
            ]),
        },
    ],
};
