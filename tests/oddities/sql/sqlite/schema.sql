-- The complete schema for sqlite.
-- Written by `cargo xtask gen` from the declarations; do not edit.

-- create table t_page
CREATE TABLE IF NOT EXISTS t_page (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_page_title_key ON t_page (title);
CREATE INDEX IF NOT EXISTS t_page_parent_id_id_idx ON t_page (parent_id, id);

-- create table k_page
CREATE TABLE IF NOT EXISTS k_page (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_page_pkey PRIMARY KEY (id),
    CONSTRAINT k_page_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_page (id),
    CONSTRAINT k_page_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_page_parent_id_id_idx ON k_page (parent_id, id);

-- create table t_page_request
CREATE TABLE IF NOT EXISTS t_page_request (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_page_request_title_key ON t_page_request (title);
CREATE INDEX IF NOT EXISTS t_page_request_parent_id_id_idx ON t_page_request (parent_id, id);

-- create table k_page_request
CREATE TABLE IF NOT EXISTS k_page_request (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_page_request_pkey PRIMARY KEY (id),
    CONSTRAINT k_page_request_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_page_request (id),
    CONSTRAINT k_page_request_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_page_request_parent_id_id_idx ON k_page_request (parent_id, id);

-- create table t_statement
CREATE TABLE IF NOT EXISTS t_statement (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_statement_title_key ON t_statement (title);
CREATE INDEX IF NOT EXISTS t_statement_parent_id_id_idx ON t_statement (parent_id, id);

-- create table k_statement
CREATE TABLE IF NOT EXISTS k_statement (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_statement_pkey PRIMARY KEY (id),
    CONSTRAINT k_statement_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_statement (id),
    CONSTRAINT k_statement_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_statement_parent_id_id_idx ON k_statement (parent_id, id);

-- create table t_domain
CREATE TABLE IF NOT EXISTS t_domain (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_domain_title_key ON t_domain (title);
CREATE INDEX IF NOT EXISTS t_domain_parent_id_id_idx ON t_domain (parent_id, id);

-- create table k_domain
CREATE TABLE IF NOT EXISTS k_domain (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_domain_pkey PRIMARY KEY (id),
    CONSTRAINT k_domain_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_domain (id),
    CONSTRAINT k_domain_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_domain_parent_id_id_idx ON k_domain (parent_id, id);

-- create table t_value
CREATE TABLE IF NOT EXISTS t_value (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_value_title_key ON t_value (title);
CREATE INDEX IF NOT EXISTS t_value_parent_id_id_idx ON t_value (parent_id, id);

-- create table k_value
CREATE TABLE IF NOT EXISTS k_value (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_value_pkey PRIMARY KEY (id),
    CONSTRAINT k_value_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_value (id),
    CONSTRAINT k_value_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_value_parent_id_id_idx ON k_value (parent_id, id);

-- create table t_filter
CREATE TABLE IF NOT EXISTS t_filter (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_filter_title_key ON t_filter (title);
CREATE INDEX IF NOT EXISTS t_filter_parent_id_id_idx ON t_filter (parent_id, id);

-- create table k_filter
CREATE TABLE IF NOT EXISTS k_filter (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_filter_pkey PRIMARY KEY (id),
    CONSTRAINT k_filter_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_filter (id),
    CONSTRAINT k_filter_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_filter_parent_id_id_idx ON k_filter (parent_id, id);

-- create table t_select
CREATE TABLE IF NOT EXISTS t_select (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_select_title_key ON t_select (title);
CREATE INDEX IF NOT EXISTS t_select_parent_id_id_idx ON t_select (parent_id, id);

-- create table k_select
CREATE TABLE IF NOT EXISTS k_select (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_select_pkey PRIMARY KEY (id),
    CONSTRAINT k_select_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_select (id),
    CONSTRAINT k_select_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_select_parent_id_id_idx ON k_select (parent_id, id);

-- create table t_option
CREATE TABLE IF NOT EXISTS t_option (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_option_title_key ON t_option (title);
CREATE INDEX IF NOT EXISTS t_option_parent_id_id_idx ON t_option (parent_id, id);

-- create table k_option
CREATE TABLE IF NOT EXISTS k_option (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_option_pkey PRIMARY KEY (id),
    CONSTRAINT k_option_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_option (id),
    CONSTRAINT k_option_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_option_parent_id_id_idx ON k_option (parent_id, id);

-- create table t_string
CREATE TABLE IF NOT EXISTS t_string (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_string_title_key ON t_string (title);
CREATE INDEX IF NOT EXISTS t_string_parent_id_id_idx ON t_string (parent_id, id);

-- create table k_string
CREATE TABLE IF NOT EXISTS k_string (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_string_pkey PRIMARY KEY (id),
    CONSTRAINT k_string_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_string (id),
    CONSTRAINT k_string_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_string_parent_id_id_idx ON k_string (parent_id, id);

-- create table t_vec
CREATE TABLE IF NOT EXISTS t_vec (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_vec_title_key ON t_vec (title);
CREATE INDEX IF NOT EXISTS t_vec_parent_id_id_idx ON t_vec (parent_id, id);

-- create table k_vec
CREATE TABLE IF NOT EXISTS k_vec (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_vec_pkey PRIMARY KEY (id),
    CONSTRAINT k_vec_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_vec (id),
    CONSTRAINT k_vec_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_vec_parent_id_id_idx ON k_vec (parent_id, id);

-- create table t_result
CREATE TABLE IF NOT EXISTS t_result (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_result_title_key ON t_result (title);
CREATE INDEX IF NOT EXISTS t_result_parent_id_id_idx ON t_result (parent_id, id);

-- create table k_result
CREATE TABLE IF NOT EXISTS k_result (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_result_pkey PRIMARY KEY (id),
    CONSTRAINT k_result_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_result (id),
    CONSTRAINT k_result_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_result_parent_id_id_idx ON k_result (parent_id, id);

-- create table t_executor
CREATE TABLE IF NOT EXISTS t_executor (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_executor_title_key ON t_executor (title);
CREATE INDEX IF NOT EXISTS t_executor_parent_id_id_idx ON t_executor (parent_id, id);

-- create table k_executor
CREATE TABLE IF NOT EXISTS k_executor (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_executor_pkey PRIMARY KEY (id),
    CONSTRAINT k_executor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_executor (id),
    CONSTRAINT k_executor_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_executor_parent_id_id_idx ON k_executor (parent_id, id);

-- create table t_entity
CREATE TABLE IF NOT EXISTS t_entity (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_entity_title_key ON t_entity (title);
CREATE INDEX IF NOT EXISTS t_entity_parent_id_id_idx ON t_entity (parent_id, id);

-- create table k_entity
CREATE TABLE IF NOT EXISTS k_entity (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_entity_pkey PRIMARY KEY (id),
    CONSTRAINT k_entity_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_entity (id),
    CONSTRAINT k_entity_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_entity_parent_id_id_idx ON k_entity (parent_id, id);

-- create table t_column
CREATE TABLE IF NOT EXISTS t_column (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_column_title_key ON t_column (title);
CREATE INDEX IF NOT EXISTS t_column_parent_id_id_idx ON t_column (parent_id, id);

-- create table k_column
CREATE TABLE IF NOT EXISTS k_column (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_column_pkey PRIMARY KEY (id),
    CONSTRAINT k_column_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_column (id),
    CONSTRAINT k_column_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_column_parent_id_id_idx ON k_column (parent_id, id);

-- create table t_columns
CREATE TABLE IF NOT EXISTS t_columns (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_columns_title_key ON t_columns (title);
CREATE INDEX IF NOT EXISTS t_columns_parent_id_id_idx ON t_columns (parent_id, id);

-- create table k_columns
CREATE TABLE IF NOT EXISTS k_columns (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_columns_pkey PRIMARY KEY (id),
    CONSTRAINT k_columns_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_columns (id),
    CONSTRAINT k_columns_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_columns_parent_id_id_idx ON k_columns (parent_id, id);

-- create table t_unique_key
CREATE TABLE IF NOT EXISTS t_unique_key (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_unique_key_title_key ON t_unique_key (title);
CREATE INDEX IF NOT EXISTS t_unique_key_parent_id_id_idx ON t_unique_key (parent_id, id);

-- create table k_unique_key
CREATE TABLE IF NOT EXISTS k_unique_key (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_unique_key_pkey PRIMARY KEY (id),
    CONSTRAINT k_unique_key_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_unique_key (id),
    CONSTRAINT k_unique_key_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_unique_key_parent_id_id_idx ON k_unique_key (parent_id, id);

-- create table t_write
CREATE TABLE IF NOT EXISTS t_write (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_write_title_key ON t_write (title);
CREATE INDEX IF NOT EXISTS t_write_parent_id_id_idx ON t_write (parent_id, id);

-- create table k_write
CREATE TABLE IF NOT EXISTS k_write (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_write_pkey PRIMARY KEY (id),
    CONSTRAINT k_write_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_write (id),
    CONSTRAINT k_write_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_write_parent_id_id_idx ON k_write (parent_id, id);

-- create table t_write_kind
CREATE TABLE IF NOT EXISTS t_write_kind (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_write_kind_title_key ON t_write_kind (title);
CREATE INDEX IF NOT EXISTS t_write_kind_parent_id_id_idx ON t_write_kind (parent_id, id);

-- create table k_write_kind
CREATE TABLE IF NOT EXISTS k_write_kind (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_write_kind_pkey PRIMARY KEY (id),
    CONSTRAINT k_write_kind_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_write_kind (id),
    CONSTRAINT k_write_kind_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_write_kind_parent_id_id_idx ON k_write_kind (parent_id, id);

-- create table t_row
CREATE TABLE IF NOT EXISTS t_row (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_row_title_key ON t_row (title);
CREATE INDEX IF NOT EXISTS t_row_parent_id_id_idx ON t_row (parent_id, id);

-- create table k_row
CREATE TABLE IF NOT EXISTS k_row (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_row_pkey PRIMARY KEY (id),
    CONSTRAINT k_row_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_row (id),
    CONSTRAINT k_row_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_row_parent_id_id_idx ON k_row (parent_id, id);

-- create table t_rows
CREATE TABLE IF NOT EXISTS t_rows (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_rows_title_key ON t_rows (title);
CREATE INDEX IF NOT EXISTS t_rows_parent_id_id_idx ON t_rows (parent_id, id);

-- create table k_rows
CREATE TABLE IF NOT EXISTS k_rows (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_rows_pkey PRIMARY KEY (id),
    CONSTRAINT k_rows_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_rows (id),
    CONSTRAINT k_rows_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_rows_parent_id_id_idx ON k_rows (parent_id, id);

-- create table t_error
CREATE TABLE IF NOT EXISTS t_error (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_error_title_key ON t_error (title);
CREATE INDEX IF NOT EXISTS t_error_parent_id_id_idx ON t_error (parent_id, id);

-- create table k_error
CREATE TABLE IF NOT EXISTS k_error (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_error_pkey PRIMARY KEY (id),
    CONSTRAINT k_error_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_error (id),
    CONSTRAINT k_error_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_error_parent_id_id_idx ON k_error (parent_id, id);

-- create table t_stream
CREATE TABLE IF NOT EXISTS t_stream (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_stream_title_key ON t_stream (title);
CREATE INDEX IF NOT EXISTS t_stream_parent_id_id_idx ON t_stream (parent_id, id);

-- create table k_stream
CREATE TABLE IF NOT EXISTS k_stream (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_stream_pkey PRIMARY KEY (id),
    CONSTRAINT k_stream_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_stream (id),
    CONSTRAINT k_stream_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_stream_parent_id_id_idx ON k_stream (parent_id, id);

-- create table t_bulk
CREATE TABLE IF NOT EXISTS t_bulk (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_bulk_title_key ON t_bulk (title);
CREATE INDEX IF NOT EXISTS t_bulk_parent_id_id_idx ON t_bulk (parent_id, id);

-- create table k_bulk
CREATE TABLE IF NOT EXISTS k_bulk (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_bulk_pkey PRIMARY KEY (id),
    CONSTRAINT k_bulk_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_bulk (id),
    CONSTRAINT k_bulk_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_bulk_parent_id_id_idx ON k_bulk (parent_id, id);

-- create table t_keyed
CREATE TABLE IF NOT EXISTS t_keyed (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_keyed_title_key ON t_keyed (title);
CREATE INDEX IF NOT EXISTS t_keyed_parent_id_id_idx ON t_keyed (parent_id, id);

-- create table k_keyed
CREATE TABLE IF NOT EXISTS k_keyed (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_keyed_pkey PRIMARY KEY (id),
    CONSTRAINT k_keyed_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_keyed (id),
    CONSTRAINT k_keyed_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_keyed_parent_id_id_idx ON k_keyed (parent_id, id);

-- create table t_from_row
CREATE TABLE IF NOT EXISTS t_from_row (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_from_row_title_key ON t_from_row (title);
CREATE INDEX IF NOT EXISTS t_from_row_parent_id_id_idx ON t_from_row (parent_id, id);

-- create table k_from_row
CREATE TABLE IF NOT EXISTS k_from_row (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_from_row_pkey PRIMARY KEY (id),
    CONSTRAINT k_from_row_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_from_row (id),
    CONSTRAINT k_from_row_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_from_row_parent_id_id_idx ON k_from_row (parent_id, id);

-- create table t_enumeration
CREATE TABLE IF NOT EXISTS t_enumeration (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_enumeration_title_key ON t_enumeration (title);
CREATE INDEX IF NOT EXISTS t_enumeration_parent_id_id_idx ON t_enumeration (parent_id, id);

-- create table k_enumeration
CREATE TABLE IF NOT EXISTS k_enumeration (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_enumeration_pkey PRIMARY KEY (id),
    CONSTRAINT k_enumeration_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_enumeration (id),
    CONSTRAINT k_enumeration_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_enumeration_parent_id_id_idx ON k_enumeration (parent_id, id);

-- create table t_table_info
CREATE TABLE IF NOT EXISTS t_table_info (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_table_info_title_key ON t_table_info (title);
CREATE INDEX IF NOT EXISTS t_table_info_parent_id_id_idx ON t_table_info (parent_id, id);

-- create table k_table_info
CREATE TABLE IF NOT EXISTS k_table_info (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_table_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_table_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_table_info (id),
    CONSTRAINT k_table_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_table_info_parent_id_id_idx ON k_table_info (parent_id, id);

-- create table t_column_info
CREATE TABLE IF NOT EXISTS t_column_info (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_column_info_title_key ON t_column_info (title);
CREATE INDEX IF NOT EXISTS t_column_info_parent_id_id_idx ON t_column_info (parent_id, id);

-- create table k_column_info
CREATE TABLE IF NOT EXISTS k_column_info (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_column_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_column_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_column_info (id),
    CONSTRAINT k_column_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_column_info_parent_id_id_idx ON k_column_info (parent_id, id);

-- create table t_link_info
CREATE TABLE IF NOT EXISTS t_link_info (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_link_info_title_key ON t_link_info (title);
CREATE INDEX IF NOT EXISTS t_link_info_parent_id_id_idx ON t_link_info (parent_id, id);

-- create table k_link_info
CREATE TABLE IF NOT EXISTS k_link_info (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_link_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_link_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_link_info (id),
    CONSTRAINT k_link_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_link_info_parent_id_id_idx ON k_link_info (parent_id, id);

-- create table t_reference_info
CREATE TABLE IF NOT EXISTS t_reference_info (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_reference_info_title_key ON t_reference_info (title);
CREATE INDEX IF NOT EXISTS t_reference_info_parent_id_id_idx ON t_reference_info (parent_id, id);

-- create table k_reference_info
CREATE TABLE IF NOT EXISTS k_reference_info (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_reference_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_reference_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_reference_info (id),
    CONSTRAINT k_reference_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_reference_info_parent_id_id_idx ON k_reference_info (parent_id, id);

-- create table t_referencing_info
CREATE TABLE IF NOT EXISTS t_referencing_info (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_referencing_info_title_key ON t_referencing_info (title);
CREATE INDEX IF NOT EXISTS t_referencing_info_parent_id_id_idx ON t_referencing_info (parent_id, id);

-- create table k_referencing_info
CREATE TABLE IF NOT EXISTS k_referencing_info (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_referencing_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_referencing_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_referencing_info (id),
    CONSTRAINT k_referencing_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_referencing_info_parent_id_id_idx ON k_referencing_info (parent_id, id);

-- create table t_unique_info
CREATE TABLE IF NOT EXISTS t_unique_info (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_unique_info_title_key ON t_unique_info (title);
CREATE INDEX IF NOT EXISTS t_unique_info_parent_id_id_idx ON t_unique_info (parent_id, id);

-- create table k_unique_info
CREATE TABLE IF NOT EXISTS k_unique_info (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_unique_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_unique_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_unique_info (id),
    CONSTRAINT k_unique_info_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_unique_info_parent_id_id_idx ON k_unique_info (parent_id, id);

-- create table t_update
CREATE TABLE IF NOT EXISTS t_update (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_update_title_key ON t_update (title);
CREATE INDEX IF NOT EXISTS t_update_parent_id_id_idx ON t_update (parent_id, id);

-- create table k_update
CREATE TABLE IF NOT EXISTS k_update (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_update_pkey PRIMARY KEY (id),
    CONSTRAINT k_update_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_update (id),
    CONSTRAINT k_update_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_update_parent_id_id_idx ON k_update (parent_id, id);

-- create table t_secret
CREATE TABLE IF NOT EXISTS t_secret (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_secret_title_key ON t_secret (title);
CREATE INDEX IF NOT EXISTS t_secret_parent_id_id_idx ON t_secret (parent_id, id);

-- create table k_secret
CREATE TABLE IF NOT EXISTS k_secret (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_secret_pkey PRIMARY KEY (id),
    CONSTRAINT k_secret_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_secret (id),
    CONSTRAINT k_secret_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_secret_parent_id_id_idx ON k_secret (parent_id, id);

-- create table t_serialize
CREATE TABLE IF NOT EXISTS t_serialize (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_serialize_title_key ON t_serialize (title);
CREATE INDEX IF NOT EXISTS t_serialize_parent_id_id_idx ON t_serialize (parent_id, id);

-- create table k_serialize
CREATE TABLE IF NOT EXISTS k_serialize (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_serialize_pkey PRIMARY KEY (id),
    CONSTRAINT k_serialize_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_serialize (id),
    CONSTRAINT k_serialize_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_serialize_parent_id_id_idx ON k_serialize (parent_id, id);

-- create table t_deserialize
CREATE TABLE IF NOT EXISTS t_deserialize (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_deserialize_title_key ON t_deserialize (title);
CREATE INDEX IF NOT EXISTS t_deserialize_parent_id_id_idx ON t_deserialize (parent_id, id);

-- create table k_deserialize
CREATE TABLE IF NOT EXISTS k_deserialize (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_deserialize_pkey PRIMARY KEY (id),
    CONSTRAINT k_deserialize_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_deserialize (id),
    CONSTRAINT k_deserialize_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_deserialize_parent_id_id_idx ON k_deserialize (parent_id, id);

-- create table t_box
CREATE TABLE IF NOT EXISTS t_box (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_box_title_key ON t_box (title);
CREATE INDEX IF NOT EXISTS t_box_parent_id_id_idx ON t_box (parent_id, id);

-- create table k_box
CREATE TABLE IF NOT EXISTS k_box (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_box_pkey PRIMARY KEY (id),
    CONSTRAINT k_box_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_box (id),
    CONSTRAINT k_box_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_box_parent_id_id_idx ON k_box (parent_id, id);

-- create table t_default
CREATE TABLE IF NOT EXISTS t_default (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_default_title_key ON t_default (title);
CREATE INDEX IF NOT EXISTS t_default_parent_id_id_idx ON t_default (parent_id, id);

-- create table k_default
CREATE TABLE IF NOT EXISTS k_default (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_default_pkey PRIMARY KEY (id),
    CONSTRAINT k_default_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_default (id),
    CONSTRAINT k_default_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_default_parent_id_id_idx ON k_default (parent_id, id);

-- create table t_clone
CREATE TABLE IF NOT EXISTS t_clone (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_clone_title_key ON t_clone (title);
CREATE INDEX IF NOT EXISTS t_clone_parent_id_id_idx ON t_clone (parent_id, id);

-- create table k_clone
CREATE TABLE IF NOT EXISTS k_clone (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_clone_pkey PRIMARY KEY (id),
    CONSTRAINT k_clone_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_clone (id),
    CONSTRAINT k_clone_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_clone_parent_id_id_idx ON k_clone (parent_id, id);

-- create table t_debug
CREATE TABLE IF NOT EXISTS t_debug (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_debug_title_key ON t_debug (title);
CREATE INDEX IF NOT EXISTS t_debug_parent_id_id_idx ON t_debug (parent_id, id);

-- create table k_debug
CREATE TABLE IF NOT EXISTS k_debug (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_debug_pkey PRIMARY KEY (id),
    CONSTRAINT k_debug_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_debug (id),
    CONSTRAINT k_debug_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_debug_parent_id_id_idx ON k_debug (parent_id, id);

-- create table t_send
CREATE TABLE IF NOT EXISTS t_send (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_send_title_key ON t_send (title);
CREATE INDEX IF NOT EXISTS t_send_parent_id_id_idx ON t_send (parent_id, id);

-- create table k_send
CREATE TABLE IF NOT EXISTS k_send (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_send_pkey PRIMARY KEY (id),
    CONSTRAINT k_send_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_send (id),
    CONSTRAINT k_send_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_send_parent_id_id_idx ON k_send (parent_id, id);

-- create table t_sync
CREATE TABLE IF NOT EXISTS t_sync (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_sync_title_key ON t_sync (title);
CREATE INDEX IF NOT EXISTS t_sync_parent_id_id_idx ON t_sync (parent_id, id);

-- create table k_sync
CREATE TABLE IF NOT EXISTS k_sync (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_sync_pkey PRIMARY KEY (id),
    CONSTRAINT k_sync_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_sync (id),
    CONSTRAINT k_sync_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_sync_parent_id_id_idx ON k_sync (parent_id, id);

-- create table t_iterator
CREATE TABLE IF NOT EXISTS t_iterator (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_iterator_title_key ON t_iterator (title);
CREATE INDEX IF NOT EXISTS t_iterator_parent_id_id_idx ON t_iterator (parent_id, id);

-- create table k_iterator
CREATE TABLE IF NOT EXISTS k_iterator (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_iterator_pkey PRIMARY KEY (id),
    CONSTRAINT k_iterator_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_iterator (id),
    CONSTRAINT k_iterator_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_iterator_parent_id_id_idx ON k_iterator (parent_id, id);

-- create table t_future
CREATE TABLE IF NOT EXISTS t_future (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_future_title_key ON t_future (title);
CREATE INDEX IF NOT EXISTS t_future_parent_id_id_idx ON t_future (parent_id, id);

-- create table k_future
CREATE TABLE IF NOT EXISTS k_future (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_future_pkey PRIMARY KEY (id),
    CONSTRAINT k_future_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_future (id),
    CONSTRAINT k_future_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_future_parent_id_id_idx ON k_future (parent_id, id);

-- create table t_into
CREATE TABLE IF NOT EXISTS t_into (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_into_title_key ON t_into (title);
CREATE INDEX IF NOT EXISTS t_into_parent_id_id_idx ON t_into (parent_id, id);

-- create table k_into
CREATE TABLE IF NOT EXISTS k_into (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_into_pkey PRIMARY KEY (id),
    CONSTRAINT k_into_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_into (id),
    CONSTRAINT k_into_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_into_parent_id_id_idx ON k_into (parent_id, id);

-- create table t_from
CREATE TABLE IF NOT EXISTS t_from (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_from_title_key ON t_from (title);
CREATE INDEX IF NOT EXISTS t_from_parent_id_id_idx ON t_from (parent_id, id);

-- create table k_from
CREATE TABLE IF NOT EXISTS k_from (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_from_pkey PRIMARY KEY (id),
    CONSTRAINT k_from_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_from (id),
    CONSTRAINT k_from_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_from_parent_id_id_idx ON k_from (parent_id, id);

-- create table t_key
CREATE TABLE IF NOT EXISTS t_key (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_key_title_key ON t_key (title);
CREATE INDEX IF NOT EXISTS t_key_parent_id_id_idx ON t_key (parent_id, id);

-- create table k_key
CREATE TABLE IF NOT EXISTS k_key (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_key_pkey PRIMARY KEY (id),
    CONSTRAINT k_key_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_key (id),
    CONSTRAINT k_key_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_key_parent_id_id_idx ON k_key (parent_id, id);

-- create table t_cursor
CREATE TABLE IF NOT EXISTS t_cursor (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_cursor_title_key ON t_cursor (title);
CREATE INDEX IF NOT EXISTS t_cursor_parent_id_id_idx ON t_cursor (parent_id, id);

-- create table k_cursor
CREATE TABLE IF NOT EXISTS k_cursor (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_cursor_pkey PRIMARY KEY (id),
    CONSTRAINT k_cursor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_cursor (id),
    CONSTRAINT k_cursor_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_cursor_parent_id_id_idx ON k_cursor (parent_id, id);

-- create table t_database
CREATE TABLE IF NOT EXISTS t_database (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_database_title_key ON t_database (title);
CREATE INDEX IF NOT EXISTS t_database_parent_id_id_idx ON t_database (parent_id, id);

-- create table k_database
CREATE TABLE IF NOT EXISTS k_database (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_database_pkey PRIMARY KEY (id),
    CONSTRAINT k_database_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_database (id),
    CONSTRAINT k_database_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_database_parent_id_id_idx ON k_database (parent_id, id);

-- create table t_transaction
CREATE TABLE IF NOT EXISTS t_transaction (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_transaction_title_key ON t_transaction (title);
CREATE INDEX IF NOT EXISTS t_transaction_parent_id_id_idx ON t_transaction (parent_id, id);

-- create table k_transaction
CREATE TABLE IF NOT EXISTS k_transaction (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_transaction_pkey PRIMARY KEY (id),
    CONSTRAINT k_transaction_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_transaction (id),
    CONSTRAINT k_transaction_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_transaction_parent_id_id_idx ON k_transaction (parent_id, id);

-- create table t_resource
CREATE TABLE IF NOT EXISTS t_resource (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_resource_title_key ON t_resource (title);
CREATE INDEX IF NOT EXISTS t_resource_parent_id_id_idx ON t_resource (parent_id, id);

-- create table k_resource
CREATE TABLE IF NOT EXISTS k_resource (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_resource_pkey PRIMARY KEY (id),
    CONSTRAINT k_resource_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_resource (id),
    CONSTRAINT k_resource_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_resource_parent_id_id_idx ON k_resource (parent_id, id);

-- create table t_resource_visitor
CREATE TABLE IF NOT EXISTS t_resource_visitor (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_resource_visitor_title_key ON t_resource_visitor (title);
CREATE INDEX IF NOT EXISTS t_resource_visitor_parent_id_id_idx ON t_resource_visitor (parent_id, id);

-- create table k_resource_visitor
CREATE TABLE IF NOT EXISTS k_resource_visitor (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_resource_visitor_pkey PRIMARY KEY (id),
    CONSTRAINT k_resource_visitor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_resource_visitor (id),
    CONSTRAINT k_resource_visitor_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_resource_visitor_parent_id_id_idx ON k_resource_visitor (parent_id, id);

-- create table t_queries
CREATE TABLE IF NOT EXISTS t_queries (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_queries_title_key ON t_queries (title);
CREATE INDEX IF NOT EXISTS t_queries_parent_id_id_idx ON t_queries (parent_id, id);

-- create table k_queries
CREATE TABLE IF NOT EXISTS k_queries (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_queries_pkey PRIMARY KEY (id),
    CONSTRAINT k_queries_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_queries (id),
    CONSTRAINT k_queries_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_queries_parent_id_id_idx ON k_queries (parent_id, id);

-- create table t_repositories
CREATE TABLE IF NOT EXISTS t_repositories (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_repositories_title_key ON t_repositories (title);
CREATE INDEX IF NOT EXISTS t_repositories_parent_id_id_idx ON t_repositories (parent_id, id);

-- create table k_repositories
CREATE TABLE IF NOT EXISTS k_repositories (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_repositories_pkey PRIMARY KEY (id),
    CONSTRAINT k_repositories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_repositories (id),
    CONSTRAINT k_repositories_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_repositories_parent_id_id_idx ON k_repositories (parent_id, id);

-- create table t_migrator
CREATE TABLE IF NOT EXISTS t_migrator (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_migrator_title_key ON t_migrator (title);
CREATE INDEX IF NOT EXISTS t_migrator_parent_id_id_idx ON t_migrator (parent_id, id);

-- create table k_migrator
CREATE TABLE IF NOT EXISTS k_migrator (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_migrator_pkey PRIMARY KEY (id),
    CONSTRAINT k_migrator_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_migrator (id),
    CONSTRAINT k_migrator_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_migrator_parent_id_id_idx ON k_migrator (parent_id, id);

-- create table t_compiled
CREATE TABLE IF NOT EXISTS t_compiled (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_compiled_title_key ON t_compiled (title);
CREATE INDEX IF NOT EXISTS t_compiled_parent_id_id_idx ON t_compiled (parent_id, id);

-- create table k_compiled
CREATE TABLE IF NOT EXISTS k_compiled (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_compiled_pkey PRIMARY KEY (id),
    CONSTRAINT k_compiled_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled (id),
    CONSTRAINT k_compiled_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_compiled_parent_id_id_idx ON k_compiled (parent_id, id);

-- create table t_compiled_plan
CREATE TABLE IF NOT EXISTS t_compiled_plan (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_compiled_plan_title_key ON t_compiled_plan (title);
CREATE INDEX IF NOT EXISTS t_compiled_plan_parent_id_id_idx ON t_compiled_plan (parent_id, id);

-- create table k_compiled_plan
CREATE TABLE IF NOT EXISTS k_compiled_plan (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_compiled_plan_pkey PRIMARY KEY (id),
    CONSTRAINT k_compiled_plan_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled_plan (id),
    CONSTRAINT k_compiled_plan_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_compiled_plan_parent_id_id_idx ON k_compiled_plan (parent_id, id);

-- create table t_compiled_step
CREATE TABLE IF NOT EXISTS t_compiled_step (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_compiled_step_title_key ON t_compiled_step (title);
CREATE INDEX IF NOT EXISTS t_compiled_step_parent_id_id_idx ON t_compiled_step (parent_id, id);

-- create table k_compiled_step
CREATE TABLE IF NOT EXISTS k_compiled_step (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_compiled_step_pkey PRIMARY KEY (id),
    CONSTRAINT k_compiled_step_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled_step (id),
    CONSTRAINT k_compiled_step_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_compiled_step_parent_id_id_idx ON k_compiled_step (parent_id, id);

-- create table t_class
CREATE TABLE IF NOT EXISTS t_class (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_class_title_key ON t_class (title);
CREATE INDEX IF NOT EXISTS t_class_parent_id_id_idx ON t_class (parent_id, id);

-- create table k_class
CREATE TABLE IF NOT EXISTS k_class (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_class_pkey PRIMARY KEY (id),
    CONSTRAINT k_class_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_class (id),
    CONSTRAINT k_class_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_class_parent_id_id_idx ON k_class (parent_id, id);

-- create table t_mode
CREATE TABLE IF NOT EXISTS t_mode (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_mode_title_key ON t_mode (title);
CREATE INDEX IF NOT EXISTS t_mode_parent_id_id_idx ON t_mode (parent_id, id);

-- create table k_mode
CREATE TABLE IF NOT EXISTS k_mode (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_mode_pkey PRIMARY KEY (id),
    CONSTRAINT k_mode_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_mode (id),
    CONSTRAINT k_mode_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_mode_parent_id_id_idx ON k_mode (parent_id, id);

-- create table t_effect
CREATE TABLE IF NOT EXISTS t_effect (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_effect_title_key ON t_effect (title);
CREATE INDEX IF NOT EXISTS t_effect_parent_id_id_idx ON t_effect (parent_id, id);

-- create table k_effect
CREATE TABLE IF NOT EXISTS k_effect (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_effect_pkey PRIMARY KEY (id),
    CONSTRAINT k_effect_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_effect (id),
    CONSTRAINT k_effect_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_effect_parent_id_id_idx ON k_effect (parent_id, id);

-- create table t_kept
CREATE TABLE IF NOT EXISTS t_kept (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_kept_title_key ON t_kept (title);
CREATE INDEX IF NOT EXISTS t_kept_parent_id_id_idx ON t_kept (parent_id, id);

-- create table k_kept
CREATE TABLE IF NOT EXISTS k_kept (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_kept_pkey PRIMARY KEY (id),
    CONSTRAINT k_kept_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_kept (id),
    CONSTRAINT k_kept_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_kept_parent_id_id_idx ON k_kept (parent_id, id);

-- create table t_to_one
CREATE TABLE IF NOT EXISTS t_to_one (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_to_one_title_key ON t_to_one (title);
CREATE INDEX IF NOT EXISTS t_to_one_parent_id_id_idx ON t_to_one (parent_id, id);

-- create table k_to_one
CREATE TABLE IF NOT EXISTS k_to_one (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_to_one_pkey PRIMARY KEY (id),
    CONSTRAINT k_to_one_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_to_one (id),
    CONSTRAINT k_to_one_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_to_one_parent_id_id_idx ON k_to_one (parent_id, id);

-- create table t_to_many
CREATE TABLE IF NOT EXISTS t_to_many (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_to_many_title_key ON t_to_many (title);
CREATE INDEX IF NOT EXISTS t_to_many_parent_id_id_idx ON t_to_many (parent_id, id);

-- create table k_to_many
CREATE TABLE IF NOT EXISTS k_to_many (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_to_many_pkey PRIMARY KEY (id),
    CONSTRAINT k_to_many_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_to_many (id),
    CONSTRAINT k_to_many_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_to_many_parent_id_id_idx ON k_to_many (parent_id, id);

-- create table t_item
CREATE TABLE IF NOT EXISTS t_item (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_item_title_key ON t_item (title);
CREATE INDEX IF NOT EXISTS t_item_parent_id_id_idx ON t_item (parent_id, id);

-- create table k_item
CREATE TABLE IF NOT EXISTS k_item (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_item_pkey PRIMARY KEY (id),
    CONSTRAINT k_item_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_item (id),
    CONSTRAINT k_item_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_item_parent_id_id_idx ON k_item (parent_id, id);

-- create table t_caseless
CREATE TABLE IF NOT EXISTS t_caseless (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_caseless_title_key ON t_caseless (title);
CREATE INDEX IF NOT EXISTS t_caseless_parent_id_id_idx ON t_caseless (parent_id, id);

-- create table k_caseless
CREATE TABLE IF NOT EXISTS k_caseless (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_caseless_pkey PRIMARY KEY (id),
    CONSTRAINT k_caseless_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_caseless (id),
    CONSTRAINT k_caseless_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_caseless_parent_id_id_idx ON k_caseless (parent_id, id);

-- create table t_condition
CREATE TABLE IF NOT EXISTS t_condition (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_condition_title_key ON t_condition (title);
CREATE INDEX IF NOT EXISTS t_condition_parent_id_id_idx ON t_condition (parent_id, id);

-- create table k_condition
CREATE TABLE IF NOT EXISTS k_condition (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_condition_pkey PRIMARY KEY (id),
    CONSTRAINT k_condition_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_condition (id),
    CONSTRAINT k_condition_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_condition_parent_id_id_idx ON k_condition (parent_id, id);

-- create table t_order
CREATE TABLE IF NOT EXISTS t_order (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_order_title_key ON t_order (title);
CREATE INDEX IF NOT EXISTS t_order_parent_id_id_idx ON t_order (parent_id, id);

-- create table k_order
CREATE TABLE IF NOT EXISTS k_order (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_order_pkey PRIMARY KEY (id),
    CONSTRAINT k_order_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_order (id),
    CONSTRAINT k_order_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_order_parent_id_id_idx ON k_order (parent_id, id);

-- create table t_project
CREATE TABLE IF NOT EXISTS t_project (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_project_title_key ON t_project (title);
CREATE INDEX IF NOT EXISTS t_project_parent_id_id_idx ON t_project (parent_id, id);

-- create table k_project
CREATE TABLE IF NOT EXISTS k_project (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_project_pkey PRIMARY KEY (id),
    CONSTRAINT k_project_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_project (id),
    CONSTRAINT k_project_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_project_parent_id_id_idx ON k_project (parent_id, id);

-- create table t_query
CREATE TABLE IF NOT EXISTS t_query (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_query_title_key ON t_query (title);
CREATE INDEX IF NOT EXISTS t_query_parent_id_id_idx ON t_query (parent_id, id);

-- create table k_query
CREATE TABLE IF NOT EXISTS k_query (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_query_pkey PRIMARY KEY (id),
    CONSTRAINT k_query_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_query (id),
    CONSTRAINT k_query_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_query_parent_id_id_idx ON k_query (parent_id, id);

-- create table t_some
CREATE TABLE IF NOT EXISTS t_some (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_some_title_key ON t_some (title);
CREATE INDEX IF NOT EXISTS t_some_parent_id_id_idx ON t_some (parent_id, id);

-- create table k_some
CREATE TABLE IF NOT EXISTS k_some (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_some_pkey PRIMARY KEY (id),
    CONSTRAINT k_some_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_some (id),
    CONSTRAINT k_some_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_some_parent_id_id_idx ON k_some (parent_id, id);

-- create table t_none
CREATE TABLE IF NOT EXISTS t_none (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_none_title_key ON t_none (title);
CREATE INDEX IF NOT EXISTS t_none_parent_id_id_idx ON t_none (parent_id, id);

-- create table k_none
CREATE TABLE IF NOT EXISTS k_none (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_none_pkey PRIMARY KEY (id),
    CONSTRAINT k_none_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_none (id),
    CONSTRAINT k_none_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_none_parent_id_id_idx ON k_none (parent_id, id);

-- create table t_ok
CREATE TABLE IF NOT EXISTS t_ok (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_ok_title_key ON t_ok (title);
CREATE INDEX IF NOT EXISTS t_ok_parent_id_id_idx ON t_ok (parent_id, id);

-- create table k_ok
CREATE TABLE IF NOT EXISTS k_ok (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_ok_pkey PRIMARY KEY (id),
    CONSTRAINT k_ok_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_ok (id),
    CONSTRAINT k_ok_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_ok_parent_id_id_idx ON k_ok (parent_id, id);

-- create table t_err
CREATE TABLE IF NOT EXISTS t_err (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_err_title_key ON t_err (title);
CREATE INDEX IF NOT EXISTS t_err_parent_id_id_idx ON t_err (parent_id, id);

-- create table k_err
CREATE TABLE IF NOT EXISTS k_err (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_err_pkey PRIMARY KEY (id),
    CONSTRAINT k_err_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_err (id),
    CONSTRAINT k_err_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_err_parent_id_id_idx ON k_err (parent_id, id);

-- create table t_e
CREATE TABLE IF NOT EXISTS t_e (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_e_title_key ON t_e (title);
CREATE INDEX IF NOT EXISTS t_e_parent_id_id_idx ON t_e (parent_id, id);

-- create table k_e
CREATE TABLE IF NOT EXISTS k_e (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_e_pkey PRIMARY KEY (id),
    CONSTRAINT k_e_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_e (id),
    CONSTRAINT k_e_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_e_parent_id_id_idx ON k_e (parent_id, id);

-- create table t_t
CREATE TABLE IF NOT EXISTS t_t (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_t_title_key ON t_t (title);
CREATE INDEX IF NOT EXISTS t_t_parent_id_id_idx ON t_t (parent_id, id);

-- create table k_t
CREATE TABLE IF NOT EXISTS k_t (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_t_pkey PRIMARY KEY (id),
    CONSTRAINT k_t_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_t (id),
    CONSTRAINT k_t_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_t_parent_id_id_idx ON k_t (parent_id, id);

-- create table t_k
CREATE TABLE IF NOT EXISTS t_k (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_k_title_key ON t_k (title);
CREATE INDEX IF NOT EXISTS t_k_parent_id_id_idx ON t_k (parent_id, id);

-- create table k_k
CREATE TABLE IF NOT EXISTS k_k (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_k_pkey PRIMARY KEY (id),
    CONSTRAINT k_k_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_k (id),
    CONSTRAINT k_k_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_k_parent_id_id_idx ON k_k (parent_id, id);

-- create table t_a
CREATE TABLE IF NOT EXISTS t_a (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_a_title_key ON t_a (title);
CREATE INDEX IF NOT EXISTS t_a_parent_id_id_idx ON t_a (parent_id, id);

-- create table k_a
CREATE TABLE IF NOT EXISTS k_a (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_a_pkey PRIMARY KEY (id),
    CONSTRAINT k_a_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_a (id),
    CONSTRAINT k_a_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_a_parent_id_id_idx ON k_a (parent_id, id);

-- create table t_b
CREATE TABLE IF NOT EXISTS t_b (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_b_title_key ON t_b (title);
CREATE INDEX IF NOT EXISTS t_b_parent_id_id_idx ON t_b (parent_id, id);

-- create table k_b
CREATE TABLE IF NOT EXISTS k_b (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_b_pkey PRIMARY KEY (id),
    CONSTRAINT k_b_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_b (id),
    CONSTRAINT k_b_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_b_parent_id_id_idx ON k_b (parent_id, id);

-- create table t_c
CREATE TABLE IF NOT EXISTS t_c (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_c_title_key ON t_c (title);
CREATE INDEX IF NOT EXISTS t_c_parent_id_id_idx ON t_c (parent_id, id);

-- create table k_c
CREATE TABLE IF NOT EXISTS k_c (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_c_pkey PRIMARY KEY (id),
    CONSTRAINT k_c_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_c (id),
    CONSTRAINT k_c_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_c_parent_id_id_idx ON k_c (parent_id, id);

-- create table t_f
CREATE TABLE IF NOT EXISTS t_f (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS t_f_title_key ON t_f (title);
CREATE INDEX IF NOT EXISTS t_f_parent_id_id_idx ON t_f (parent_id, id);

-- create table k_f
CREATE TABLE IF NOT EXISTS k_f (
    id INTEGER NOT NULL,
    parent_id BLOB NOT NULL,
    CONSTRAINT k_f_pkey PRIMARY KEY (id),
    CONSTRAINT k_f_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_f (id),
    CONSTRAINT k_f_parent_id_domain CHECK (length(parent_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS k_f_parent_id_id_idx ON k_f (parent_id, id);

-- Every keyword as a column.
CREATE TABLE IF NOT EXISTS keywords (
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
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS keywords_match_fn_key ON keywords (match, fn);
CREATE INDEX IF NOT EXISTS keywords_type_idx ON keywords (type);

-- Every name the emitted code has of its own as a column.
CREATE TABLE IF NOT EXISTS locals (
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
) STRICT;

-- create table match
CREATE TABLE IF NOT EXISTS match (
    id BLOB NOT NULL,
    match INTEGER NOT NULL,
    CONSTRAINT match_pkey PRIMARY KEY (id),
    CONSTRAINT match_id_domain CHECK (length(id) = 16),
    CONSTRAINT match_match_domain CHECK (match BETWEEN -2147483648 AND 2147483647)
) STRICT;

-- create table type
CREATE TABLE IF NOT EXISTS type (
    id BLOB NOT NULL,
    type INTEGER NOT NULL,
    CONSTRAINT type_pkey PRIMARY KEY (id),
    CONSTRAINT type_id_domain CHECK (length(id) = 16),
    CONSTRAINT type_type_domain CHECK (type BETWEEN -2147483648 AND 2147483647)
) STRICT;

-- create table move
CREATE TABLE IF NOT EXISTS move (
    id BLOB NOT NULL,
    move INTEGER NOT NULL,
    CONSTRAINT move_pkey PRIMARY KEY (id),
    CONSTRAINT move_id_domain CHECK (length(id) = 16),
    CONSTRAINT move_move_domain CHECK (move BETWEEN -2147483648 AND 2147483647)
) STRICT;

-- create table fn
CREATE TABLE IF NOT EXISTS fn (
    id BLOB NOT NULL,
    fn INTEGER NOT NULL,
    CONSTRAINT fn_pkey PRIMARY KEY (id),
    CONSTRAINT fn_id_domain CHECK (length(id) = 16),
    CONSTRAINT fn_fn_domain CHECK (fn BETWEEN -2147483648 AND 2147483647)
) STRICT;

-- Two keys over one column.
CREATE TABLE IF NOT EXISTS people (
    id INTEGER NOT NULL,
    ap_id TEXT NOT NULL,
    CONSTRAINT people_pkey PRIMARY KEY (id),
    CONSTRAINT people_ap_id_domain CHECK (length(ap_id) <= 40)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS people_ap_id_key ON people (ap_id);
CREATE UNIQUE INDEX IF NOT EXISTS people_lower_key ON people (lower(ap_id));

-- create table previously
CREATE TABLE IF NOT EXISTS previously (
    id INTEGER NOT NULL,
    content TEXT NOT NULL,
    CONSTRAINT previously_pkey PRIMARY KEY (id),
    CONSTRAINT previously_id_domain CHECK (id IN (0, 1))
) STRICT;

-- create table later
CREATE TABLE IF NOT EXISTS later (
    id INTEGER NOT NULL,
    before INTEGER NOT NULL,
    CONSTRAINT later_pkey PRIMARY KEY (id),
    CONSTRAINT later_before_fkey FOREIGN KEY (before) REFERENCES previously (id),
    CONSTRAINT later_before_domain CHECK (before IN (0, 1))
) STRICT;
CREATE INDEX IF NOT EXISTS later_before_id_idx ON later (before, id);

-- create table moments
CREATE TABLE IF NOT EXISTS moments (
    at INTEGER NOT NULL,
    time INTEGER NOT NULL,
    price INTEGER NOT NULL,
    day INTEGER NOT NULL,
    CONSTRAINT moments_pkey PRIMARY KEY (at, time, price, day),
    CONSTRAINT moments_time_domain CHECK (time BETWEEN 0 AND 86399999999),
    CONSTRAINT moments_price_domain CHECK (price BETWEEN -999999999 AND 999999999)
) STRICT;

-- create table logs
CREATE TABLE IF NOT EXISTS logs (
    event_id TEXT NOT NULL,
    CONSTRAINT logs_event_id_domain CHECK (length(event_id) <= 40)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS logs_event_id_key ON logs (event_id);

-- create table readers
CREATE TABLE IF NOT EXISTS readers (
    id INTEGER NOT NULL,
    event_id TEXT NOT NULL,
    CONSTRAINT readers_pkey PRIMARY KEY (id),
    CONSTRAINT readers_event_id_fkey FOREIGN KEY (event_id) REFERENCES logs (event_id),
    CONSTRAINT readers_event_id_domain CHECK (length(event_id) <= 40)
) STRICT;
CREATE INDEX IF NOT EXISTS readers_event_id_id_idx ON readers (event_id, id);

-- create table accounts
CREATE TABLE IF NOT EXISTS accounts (
    id INTEGER NOT NULL,
    login TEXT,
    CONSTRAINT accounts_pkey PRIMARY KEY (id),
    CONSTRAINT accounts_login_domain CHECK (length(login) <= 40)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS accounts_login_key ON accounts (login);

-- create table visits
CREATE TABLE IF NOT EXISTS visits (
    id INTEGER NOT NULL,
    login TEXT NOT NULL,
    CONSTRAINT visits_pkey PRIMARY KEY (id),
    CONSTRAINT visits_login_fkey FOREIGN KEY (login) REFERENCES accounts (login),
    CONSTRAINT visits_login_domain CHECK (length(login) <= 40)
) STRICT;
CREATE INDEX IF NOT EXISTS visits_login_id_idx ON visits (login, id);

-- Methods and parameters that emitted code has by the same names.
CREATE TABLE IF NOT EXISTS called_alike (
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
) STRICT;
CREATE INDEX IF NOT EXISTS called_alike_clone_id_idx ON called_alike (clone, id);
CREATE INDEX IF NOT EXISTS called_alike_eq_id_idx ON called_alike (eq, id);
CREATE INDEX IF NOT EXISTS called_alike_page_id_idx ON called_alike (page, id);
