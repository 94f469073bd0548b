-- The complete schema for postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.

-- create table t_page
CREATE TABLE IF NOT EXISTS t_page (
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
);
CREATE INDEX IF NOT EXISTS t_page_parent_id_id_idx ON t_page (parent_id, id);

-- create table k_page
CREATE TABLE IF NOT EXISTS k_page (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_page_pkey PRIMARY KEY (id),
    CONSTRAINT k_page_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_page (id)
);
CREATE INDEX IF NOT EXISTS k_page_parent_id_id_idx ON k_page (parent_id, id);

-- create table t_page_request
CREATE TABLE IF NOT EXISTS t_page_request (
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
);
CREATE INDEX IF NOT EXISTS t_page_request_parent_id_id_idx ON t_page_request (parent_id, id);

-- create table k_page_request
CREATE TABLE IF NOT EXISTS k_page_request (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_page_request_pkey PRIMARY KEY (id),
    CONSTRAINT k_page_request_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_page_request (id)
);
CREATE INDEX IF NOT EXISTS k_page_request_parent_id_id_idx ON k_page_request (parent_id, id);

-- create table t_statement
CREATE TABLE IF NOT EXISTS t_statement (
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
);
CREATE INDEX IF NOT EXISTS t_statement_parent_id_id_idx ON t_statement (parent_id, id);

-- create table k_statement
CREATE TABLE IF NOT EXISTS k_statement (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_statement_pkey PRIMARY KEY (id),
    CONSTRAINT k_statement_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_statement (id)
);
CREATE INDEX IF NOT EXISTS k_statement_parent_id_id_idx ON k_statement (parent_id, id);

-- create table t_domain
CREATE TABLE IF NOT EXISTS t_domain (
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
);
CREATE INDEX IF NOT EXISTS t_domain_parent_id_id_idx ON t_domain (parent_id, id);

-- create table k_domain
CREATE TABLE IF NOT EXISTS k_domain (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_domain_pkey PRIMARY KEY (id),
    CONSTRAINT k_domain_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_domain (id)
);
CREATE INDEX IF NOT EXISTS k_domain_parent_id_id_idx ON k_domain (parent_id, id);

-- create table t_value
CREATE TABLE IF NOT EXISTS t_value (
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
);
CREATE INDEX IF NOT EXISTS t_value_parent_id_id_idx ON t_value (parent_id, id);

-- create table k_value
CREATE TABLE IF NOT EXISTS k_value (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_value_pkey PRIMARY KEY (id),
    CONSTRAINT k_value_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_value (id)
);
CREATE INDEX IF NOT EXISTS k_value_parent_id_id_idx ON k_value (parent_id, id);

-- create table t_filter
CREATE TABLE IF NOT EXISTS t_filter (
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
);
CREATE INDEX IF NOT EXISTS t_filter_parent_id_id_idx ON t_filter (parent_id, id);

-- create table k_filter
CREATE TABLE IF NOT EXISTS k_filter (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_filter_pkey PRIMARY KEY (id),
    CONSTRAINT k_filter_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_filter (id)
);
CREATE INDEX IF NOT EXISTS k_filter_parent_id_id_idx ON k_filter (parent_id, id);

-- create table t_select
CREATE TABLE IF NOT EXISTS t_select (
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
);
CREATE INDEX IF NOT EXISTS t_select_parent_id_id_idx ON t_select (parent_id, id);

-- create table k_select
CREATE TABLE IF NOT EXISTS k_select (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_select_pkey PRIMARY KEY (id),
    CONSTRAINT k_select_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_select (id)
);
CREATE INDEX IF NOT EXISTS k_select_parent_id_id_idx ON k_select (parent_id, id);

-- create table t_option
CREATE TABLE IF NOT EXISTS t_option (
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
);
CREATE INDEX IF NOT EXISTS t_option_parent_id_id_idx ON t_option (parent_id, id);

-- create table k_option
CREATE TABLE IF NOT EXISTS k_option (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_option_pkey PRIMARY KEY (id),
    CONSTRAINT k_option_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_option (id)
);
CREATE INDEX IF NOT EXISTS k_option_parent_id_id_idx ON k_option (parent_id, id);

-- create table t_string
CREATE TABLE IF NOT EXISTS t_string (
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
);
CREATE INDEX IF NOT EXISTS t_string_parent_id_id_idx ON t_string (parent_id, id);

-- create table k_string
CREATE TABLE IF NOT EXISTS k_string (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_string_pkey PRIMARY KEY (id),
    CONSTRAINT k_string_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_string (id)
);
CREATE INDEX IF NOT EXISTS k_string_parent_id_id_idx ON k_string (parent_id, id);

-- create table t_vec
CREATE TABLE IF NOT EXISTS t_vec (
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
);
CREATE INDEX IF NOT EXISTS t_vec_parent_id_id_idx ON t_vec (parent_id, id);

-- create table k_vec
CREATE TABLE IF NOT EXISTS k_vec (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_vec_pkey PRIMARY KEY (id),
    CONSTRAINT k_vec_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_vec (id)
);
CREATE INDEX IF NOT EXISTS k_vec_parent_id_id_idx ON k_vec (parent_id, id);

-- create table t_result
CREATE TABLE IF NOT EXISTS t_result (
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
);
CREATE INDEX IF NOT EXISTS t_result_parent_id_id_idx ON t_result (parent_id, id);

-- create table k_result
CREATE TABLE IF NOT EXISTS k_result (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_result_pkey PRIMARY KEY (id),
    CONSTRAINT k_result_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_result (id)
);
CREATE INDEX IF NOT EXISTS k_result_parent_id_id_idx ON k_result (parent_id, id);

-- create table t_executor
CREATE TABLE IF NOT EXISTS t_executor (
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
);
CREATE INDEX IF NOT EXISTS t_executor_parent_id_id_idx ON t_executor (parent_id, id);

-- create table k_executor
CREATE TABLE IF NOT EXISTS k_executor (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_executor_pkey PRIMARY KEY (id),
    CONSTRAINT k_executor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_executor (id)
);
CREATE INDEX IF NOT EXISTS k_executor_parent_id_id_idx ON k_executor (parent_id, id);

-- create table t_entity
CREATE TABLE IF NOT EXISTS t_entity (
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
);
CREATE INDEX IF NOT EXISTS t_entity_parent_id_id_idx ON t_entity (parent_id, id);

-- create table k_entity
CREATE TABLE IF NOT EXISTS k_entity (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_entity_pkey PRIMARY KEY (id),
    CONSTRAINT k_entity_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_entity (id)
);
CREATE INDEX IF NOT EXISTS k_entity_parent_id_id_idx ON k_entity (parent_id, id);

-- create table t_column
CREATE TABLE IF NOT EXISTS t_column (
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
);
CREATE INDEX IF NOT EXISTS t_column_parent_id_id_idx ON t_column (parent_id, id);

-- create table k_column
CREATE TABLE IF NOT EXISTS k_column (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_column_pkey PRIMARY KEY (id),
    CONSTRAINT k_column_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_column (id)
);
CREATE INDEX IF NOT EXISTS k_column_parent_id_id_idx ON k_column (parent_id, id);

-- create table t_columns
CREATE TABLE IF NOT EXISTS t_columns (
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
);
CREATE INDEX IF NOT EXISTS t_columns_parent_id_id_idx ON t_columns (parent_id, id);

-- create table k_columns
CREATE TABLE IF NOT EXISTS k_columns (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_columns_pkey PRIMARY KEY (id),
    CONSTRAINT k_columns_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_columns (id)
);
CREATE INDEX IF NOT EXISTS k_columns_parent_id_id_idx ON k_columns (parent_id, id);

-- create table t_unique_key
CREATE TABLE IF NOT EXISTS t_unique_key (
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
);
CREATE INDEX IF NOT EXISTS t_unique_key_parent_id_id_idx ON t_unique_key (parent_id, id);

-- create table k_unique_key
CREATE TABLE IF NOT EXISTS k_unique_key (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_unique_key_pkey PRIMARY KEY (id),
    CONSTRAINT k_unique_key_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_unique_key (id)
);
CREATE INDEX IF NOT EXISTS k_unique_key_parent_id_id_idx ON k_unique_key (parent_id, id);

-- create table t_write
CREATE TABLE IF NOT EXISTS t_write (
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
);
CREATE INDEX IF NOT EXISTS t_write_parent_id_id_idx ON t_write (parent_id, id);

-- create table k_write
CREATE TABLE IF NOT EXISTS k_write (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_write_pkey PRIMARY KEY (id),
    CONSTRAINT k_write_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_write (id)
);
CREATE INDEX IF NOT EXISTS k_write_parent_id_id_idx ON k_write (parent_id, id);

-- create table t_write_kind
CREATE TABLE IF NOT EXISTS t_write_kind (
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
);
CREATE INDEX IF NOT EXISTS t_write_kind_parent_id_id_idx ON t_write_kind (parent_id, id);

-- create table k_write_kind
CREATE TABLE IF NOT EXISTS k_write_kind (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_write_kind_pkey PRIMARY KEY (id),
    CONSTRAINT k_write_kind_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_write_kind (id)
);
CREATE INDEX IF NOT EXISTS k_write_kind_parent_id_id_idx ON k_write_kind (parent_id, id);

-- create table t_row
CREATE TABLE IF NOT EXISTS t_row (
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
);
CREATE INDEX IF NOT EXISTS t_row_parent_id_id_idx ON t_row (parent_id, id);

-- create table k_row
CREATE TABLE IF NOT EXISTS k_row (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_row_pkey PRIMARY KEY (id),
    CONSTRAINT k_row_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_row (id)
);
CREATE INDEX IF NOT EXISTS k_row_parent_id_id_idx ON k_row (parent_id, id);

-- create table t_rows
CREATE TABLE IF NOT EXISTS t_rows (
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
);
CREATE INDEX IF NOT EXISTS t_rows_parent_id_id_idx ON t_rows (parent_id, id);

-- create table k_rows
CREATE TABLE IF NOT EXISTS k_rows (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_rows_pkey PRIMARY KEY (id),
    CONSTRAINT k_rows_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_rows (id)
);
CREATE INDEX IF NOT EXISTS k_rows_parent_id_id_idx ON k_rows (parent_id, id);

-- create table t_error
CREATE TABLE IF NOT EXISTS t_error (
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
);
CREATE INDEX IF NOT EXISTS t_error_parent_id_id_idx ON t_error (parent_id, id);

-- create table k_error
CREATE TABLE IF NOT EXISTS k_error (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_error_pkey PRIMARY KEY (id),
    CONSTRAINT k_error_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_error (id)
);
CREATE INDEX IF NOT EXISTS k_error_parent_id_id_idx ON k_error (parent_id, id);

-- create table t_stream
CREATE TABLE IF NOT EXISTS t_stream (
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
);
CREATE INDEX IF NOT EXISTS t_stream_parent_id_id_idx ON t_stream (parent_id, id);

-- create table k_stream
CREATE TABLE IF NOT EXISTS k_stream (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_stream_pkey PRIMARY KEY (id),
    CONSTRAINT k_stream_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_stream (id)
);
CREATE INDEX IF NOT EXISTS k_stream_parent_id_id_idx ON k_stream (parent_id, id);

-- create table t_bulk
CREATE TABLE IF NOT EXISTS t_bulk (
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
);
CREATE INDEX IF NOT EXISTS t_bulk_parent_id_id_idx ON t_bulk (parent_id, id);

-- create table k_bulk
CREATE TABLE IF NOT EXISTS k_bulk (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_bulk_pkey PRIMARY KEY (id),
    CONSTRAINT k_bulk_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_bulk (id)
);
CREATE INDEX IF NOT EXISTS k_bulk_parent_id_id_idx ON k_bulk (parent_id, id);

-- create table t_keyed
CREATE TABLE IF NOT EXISTS t_keyed (
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
);
CREATE INDEX IF NOT EXISTS t_keyed_parent_id_id_idx ON t_keyed (parent_id, id);

-- create table k_keyed
CREATE TABLE IF NOT EXISTS k_keyed (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_keyed_pkey PRIMARY KEY (id),
    CONSTRAINT k_keyed_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_keyed (id)
);
CREATE INDEX IF NOT EXISTS k_keyed_parent_id_id_idx ON k_keyed (parent_id, id);

-- create table t_from_row
CREATE TABLE IF NOT EXISTS t_from_row (
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
);
CREATE INDEX IF NOT EXISTS t_from_row_parent_id_id_idx ON t_from_row (parent_id, id);

-- create table k_from_row
CREATE TABLE IF NOT EXISTS k_from_row (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_from_row_pkey PRIMARY KEY (id),
    CONSTRAINT k_from_row_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_from_row (id)
);
CREATE INDEX IF NOT EXISTS k_from_row_parent_id_id_idx ON k_from_row (parent_id, id);

-- create table t_enumeration
CREATE TABLE IF NOT EXISTS t_enumeration (
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
);
CREATE INDEX IF NOT EXISTS t_enumeration_parent_id_id_idx ON t_enumeration (parent_id, id);

-- create table k_enumeration
CREATE TABLE IF NOT EXISTS k_enumeration (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_enumeration_pkey PRIMARY KEY (id),
    CONSTRAINT k_enumeration_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_enumeration (id)
);
CREATE INDEX IF NOT EXISTS k_enumeration_parent_id_id_idx ON k_enumeration (parent_id, id);

-- create table t_table_info
CREATE TABLE IF NOT EXISTS t_table_info (
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
);
CREATE INDEX IF NOT EXISTS t_table_info_parent_id_id_idx ON t_table_info (parent_id, id);

-- create table k_table_info
CREATE TABLE IF NOT EXISTS k_table_info (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_table_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_table_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_table_info (id)
);
CREATE INDEX IF NOT EXISTS k_table_info_parent_id_id_idx ON k_table_info (parent_id, id);

-- create table t_column_info
CREATE TABLE IF NOT EXISTS t_column_info (
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
);
CREATE INDEX IF NOT EXISTS t_column_info_parent_id_id_idx ON t_column_info (parent_id, id);

-- create table k_column_info
CREATE TABLE IF NOT EXISTS k_column_info (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_column_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_column_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_column_info (id)
);
CREATE INDEX IF NOT EXISTS k_column_info_parent_id_id_idx ON k_column_info (parent_id, id);

-- create table t_link_info
CREATE TABLE IF NOT EXISTS t_link_info (
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
);
CREATE INDEX IF NOT EXISTS t_link_info_parent_id_id_idx ON t_link_info (parent_id, id);

-- create table k_link_info
CREATE TABLE IF NOT EXISTS k_link_info (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_link_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_link_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_link_info (id)
);
CREATE INDEX IF NOT EXISTS k_link_info_parent_id_id_idx ON k_link_info (parent_id, id);

-- create table t_reference_info
CREATE TABLE IF NOT EXISTS t_reference_info (
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
);
CREATE INDEX IF NOT EXISTS t_reference_info_parent_id_id_idx ON t_reference_info (parent_id, id);

-- create table k_reference_info
CREATE TABLE IF NOT EXISTS k_reference_info (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_reference_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_reference_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_reference_info (id)
);
CREATE INDEX IF NOT EXISTS k_reference_info_parent_id_id_idx ON k_reference_info (parent_id, id);

-- create table t_referencing_info
CREATE TABLE IF NOT EXISTS t_referencing_info (
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
);
CREATE INDEX IF NOT EXISTS t_referencing_info_parent_id_id_idx ON t_referencing_info (parent_id, id);

-- create table k_referencing_info
CREATE TABLE IF NOT EXISTS k_referencing_info (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_referencing_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_referencing_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_referencing_info (id)
);
CREATE INDEX IF NOT EXISTS k_referencing_info_parent_id_id_idx ON k_referencing_info (parent_id, id);

-- create table t_unique_info
CREATE TABLE IF NOT EXISTS t_unique_info (
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
);
CREATE INDEX IF NOT EXISTS t_unique_info_parent_id_id_idx ON t_unique_info (parent_id, id);

-- create table k_unique_info
CREATE TABLE IF NOT EXISTS k_unique_info (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_unique_info_pkey PRIMARY KEY (id),
    CONSTRAINT k_unique_info_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_unique_info (id)
);
CREATE INDEX IF NOT EXISTS k_unique_info_parent_id_id_idx ON k_unique_info (parent_id, id);

-- create table t_update
CREATE TABLE IF NOT EXISTS t_update (
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
);
CREATE INDEX IF NOT EXISTS t_update_parent_id_id_idx ON t_update (parent_id, id);

-- create table k_update
CREATE TABLE IF NOT EXISTS k_update (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_update_pkey PRIMARY KEY (id),
    CONSTRAINT k_update_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_update (id)
);
CREATE INDEX IF NOT EXISTS k_update_parent_id_id_idx ON k_update (parent_id, id);

-- create table t_secret
CREATE TABLE IF NOT EXISTS t_secret (
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
);
CREATE INDEX IF NOT EXISTS t_secret_parent_id_id_idx ON t_secret (parent_id, id);

-- create table k_secret
CREATE TABLE IF NOT EXISTS k_secret (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_secret_pkey PRIMARY KEY (id),
    CONSTRAINT k_secret_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_secret (id)
);
CREATE INDEX IF NOT EXISTS k_secret_parent_id_id_idx ON k_secret (parent_id, id);

-- create table t_serialize
CREATE TABLE IF NOT EXISTS t_serialize (
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
);
CREATE INDEX IF NOT EXISTS t_serialize_parent_id_id_idx ON t_serialize (parent_id, id);

-- create table k_serialize
CREATE TABLE IF NOT EXISTS k_serialize (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_serialize_pkey PRIMARY KEY (id),
    CONSTRAINT k_serialize_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_serialize (id)
);
CREATE INDEX IF NOT EXISTS k_serialize_parent_id_id_idx ON k_serialize (parent_id, id);

-- create table t_deserialize
CREATE TABLE IF NOT EXISTS t_deserialize (
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
);
CREATE INDEX IF NOT EXISTS t_deserialize_parent_id_id_idx ON t_deserialize (parent_id, id);

-- create table k_deserialize
CREATE TABLE IF NOT EXISTS k_deserialize (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_deserialize_pkey PRIMARY KEY (id),
    CONSTRAINT k_deserialize_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_deserialize (id)
);
CREATE INDEX IF NOT EXISTS k_deserialize_parent_id_id_idx ON k_deserialize (parent_id, id);

-- create table t_box
CREATE TABLE IF NOT EXISTS t_box (
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
);
CREATE INDEX IF NOT EXISTS t_box_parent_id_id_idx ON t_box (parent_id, id);

-- create table k_box
CREATE TABLE IF NOT EXISTS k_box (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_box_pkey PRIMARY KEY (id),
    CONSTRAINT k_box_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_box (id)
);
CREATE INDEX IF NOT EXISTS k_box_parent_id_id_idx ON k_box (parent_id, id);

-- create table t_default
CREATE TABLE IF NOT EXISTS t_default (
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
);
CREATE INDEX IF NOT EXISTS t_default_parent_id_id_idx ON t_default (parent_id, id);

-- create table k_default
CREATE TABLE IF NOT EXISTS k_default (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_default_pkey PRIMARY KEY (id),
    CONSTRAINT k_default_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_default (id)
);
CREATE INDEX IF NOT EXISTS k_default_parent_id_id_idx ON k_default (parent_id, id);

-- create table t_clone
CREATE TABLE IF NOT EXISTS t_clone (
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
);
CREATE INDEX IF NOT EXISTS t_clone_parent_id_id_idx ON t_clone (parent_id, id);

-- create table k_clone
CREATE TABLE IF NOT EXISTS k_clone (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_clone_pkey PRIMARY KEY (id),
    CONSTRAINT k_clone_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_clone (id)
);
CREATE INDEX IF NOT EXISTS k_clone_parent_id_id_idx ON k_clone (parent_id, id);

-- create table t_debug
CREATE TABLE IF NOT EXISTS t_debug (
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
);
CREATE INDEX IF NOT EXISTS t_debug_parent_id_id_idx ON t_debug (parent_id, id);

-- create table k_debug
CREATE TABLE IF NOT EXISTS k_debug (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_debug_pkey PRIMARY KEY (id),
    CONSTRAINT k_debug_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_debug (id)
);
CREATE INDEX IF NOT EXISTS k_debug_parent_id_id_idx ON k_debug (parent_id, id);

-- create table t_send
CREATE TABLE IF NOT EXISTS t_send (
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
);
CREATE INDEX IF NOT EXISTS t_send_parent_id_id_idx ON t_send (parent_id, id);

-- create table k_send
CREATE TABLE IF NOT EXISTS k_send (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_send_pkey PRIMARY KEY (id),
    CONSTRAINT k_send_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_send (id)
);
CREATE INDEX IF NOT EXISTS k_send_parent_id_id_idx ON k_send (parent_id, id);

-- create table t_sync
CREATE TABLE IF NOT EXISTS t_sync (
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
);
CREATE INDEX IF NOT EXISTS t_sync_parent_id_id_idx ON t_sync (parent_id, id);

-- create table k_sync
CREATE TABLE IF NOT EXISTS k_sync (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_sync_pkey PRIMARY KEY (id),
    CONSTRAINT k_sync_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_sync (id)
);
CREATE INDEX IF NOT EXISTS k_sync_parent_id_id_idx ON k_sync (parent_id, id);

-- create table t_iterator
CREATE TABLE IF NOT EXISTS t_iterator (
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
);
CREATE INDEX IF NOT EXISTS t_iterator_parent_id_id_idx ON t_iterator (parent_id, id);

-- create table k_iterator
CREATE TABLE IF NOT EXISTS k_iterator (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_iterator_pkey PRIMARY KEY (id),
    CONSTRAINT k_iterator_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_iterator (id)
);
CREATE INDEX IF NOT EXISTS k_iterator_parent_id_id_idx ON k_iterator (parent_id, id);

-- create table t_future
CREATE TABLE IF NOT EXISTS t_future (
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
);
CREATE INDEX IF NOT EXISTS t_future_parent_id_id_idx ON t_future (parent_id, id);

-- create table k_future
CREATE TABLE IF NOT EXISTS k_future (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_future_pkey PRIMARY KEY (id),
    CONSTRAINT k_future_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_future (id)
);
CREATE INDEX IF NOT EXISTS k_future_parent_id_id_idx ON k_future (parent_id, id);

-- create table t_into
CREATE TABLE IF NOT EXISTS t_into (
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
);
CREATE INDEX IF NOT EXISTS t_into_parent_id_id_idx ON t_into (parent_id, id);

-- create table k_into
CREATE TABLE IF NOT EXISTS k_into (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_into_pkey PRIMARY KEY (id),
    CONSTRAINT k_into_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_into (id)
);
CREATE INDEX IF NOT EXISTS k_into_parent_id_id_idx ON k_into (parent_id, id);

-- create table t_from
CREATE TABLE IF NOT EXISTS t_from (
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
);
CREATE INDEX IF NOT EXISTS t_from_parent_id_id_idx ON t_from (parent_id, id);

-- create table k_from
CREATE TABLE IF NOT EXISTS k_from (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_from_pkey PRIMARY KEY (id),
    CONSTRAINT k_from_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_from (id)
);
CREATE INDEX IF NOT EXISTS k_from_parent_id_id_idx ON k_from (parent_id, id);

-- create table t_key
CREATE TABLE IF NOT EXISTS t_key (
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
);
CREATE INDEX IF NOT EXISTS t_key_parent_id_id_idx ON t_key (parent_id, id);

-- create table k_key
CREATE TABLE IF NOT EXISTS k_key (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_key_pkey PRIMARY KEY (id),
    CONSTRAINT k_key_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_key (id)
);
CREATE INDEX IF NOT EXISTS k_key_parent_id_id_idx ON k_key (parent_id, id);

-- create table t_cursor
CREATE TABLE IF NOT EXISTS t_cursor (
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
);
CREATE INDEX IF NOT EXISTS t_cursor_parent_id_id_idx ON t_cursor (parent_id, id);

-- create table k_cursor
CREATE TABLE IF NOT EXISTS k_cursor (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_cursor_pkey PRIMARY KEY (id),
    CONSTRAINT k_cursor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_cursor (id)
);
CREATE INDEX IF NOT EXISTS k_cursor_parent_id_id_idx ON k_cursor (parent_id, id);

-- create table t_database
CREATE TABLE IF NOT EXISTS t_database (
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
);
CREATE INDEX IF NOT EXISTS t_database_parent_id_id_idx ON t_database (parent_id, id);

-- create table k_database
CREATE TABLE IF NOT EXISTS k_database (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_database_pkey PRIMARY KEY (id),
    CONSTRAINT k_database_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_database (id)
);
CREATE INDEX IF NOT EXISTS k_database_parent_id_id_idx ON k_database (parent_id, id);

-- create table t_transaction
CREATE TABLE IF NOT EXISTS t_transaction (
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
);
CREATE INDEX IF NOT EXISTS t_transaction_parent_id_id_idx ON t_transaction (parent_id, id);

-- create table k_transaction
CREATE TABLE IF NOT EXISTS k_transaction (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_transaction_pkey PRIMARY KEY (id),
    CONSTRAINT k_transaction_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_transaction (id)
);
CREATE INDEX IF NOT EXISTS k_transaction_parent_id_id_idx ON k_transaction (parent_id, id);

-- create table t_resource
CREATE TABLE IF NOT EXISTS t_resource (
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
);
CREATE INDEX IF NOT EXISTS t_resource_parent_id_id_idx ON t_resource (parent_id, id);

-- create table k_resource
CREATE TABLE IF NOT EXISTS k_resource (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_resource_pkey PRIMARY KEY (id),
    CONSTRAINT k_resource_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_resource (id)
);
CREATE INDEX IF NOT EXISTS k_resource_parent_id_id_idx ON k_resource (parent_id, id);

-- create table t_resource_visitor
CREATE TABLE IF NOT EXISTS t_resource_visitor (
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
);
CREATE INDEX IF NOT EXISTS t_resource_visitor_parent_id_id_idx ON t_resource_visitor (parent_id, id);

-- create table k_resource_visitor
CREATE TABLE IF NOT EXISTS k_resource_visitor (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_resource_visitor_pkey PRIMARY KEY (id),
    CONSTRAINT k_resource_visitor_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_resource_visitor (id)
);
CREATE INDEX IF NOT EXISTS k_resource_visitor_parent_id_id_idx ON k_resource_visitor (parent_id, id);

-- create table t_queries
CREATE TABLE IF NOT EXISTS t_queries (
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
);
CREATE INDEX IF NOT EXISTS t_queries_parent_id_id_idx ON t_queries (parent_id, id);

-- create table k_queries
CREATE TABLE IF NOT EXISTS k_queries (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_queries_pkey PRIMARY KEY (id),
    CONSTRAINT k_queries_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_queries (id)
);
CREATE INDEX IF NOT EXISTS k_queries_parent_id_id_idx ON k_queries (parent_id, id);

-- create table t_repositories
CREATE TABLE IF NOT EXISTS t_repositories (
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
);
CREATE INDEX IF NOT EXISTS t_repositories_parent_id_id_idx ON t_repositories (parent_id, id);

-- create table k_repositories
CREATE TABLE IF NOT EXISTS k_repositories (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_repositories_pkey PRIMARY KEY (id),
    CONSTRAINT k_repositories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_repositories (id)
);
CREATE INDEX IF NOT EXISTS k_repositories_parent_id_id_idx ON k_repositories (parent_id, id);

-- create table t_migrator
CREATE TABLE IF NOT EXISTS t_migrator (
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
);
CREATE INDEX IF NOT EXISTS t_migrator_parent_id_id_idx ON t_migrator (parent_id, id);

-- create table k_migrator
CREATE TABLE IF NOT EXISTS k_migrator (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_migrator_pkey PRIMARY KEY (id),
    CONSTRAINT k_migrator_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_migrator (id)
);
CREATE INDEX IF NOT EXISTS k_migrator_parent_id_id_idx ON k_migrator (parent_id, id);

-- create table t_compiled
CREATE TABLE IF NOT EXISTS t_compiled (
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
);
CREATE INDEX IF NOT EXISTS t_compiled_parent_id_id_idx ON t_compiled (parent_id, id);

-- create table k_compiled
CREATE TABLE IF NOT EXISTS k_compiled (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_compiled_pkey PRIMARY KEY (id),
    CONSTRAINT k_compiled_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled (id)
);
CREATE INDEX IF NOT EXISTS k_compiled_parent_id_id_idx ON k_compiled (parent_id, id);

-- create table t_compiled_plan
CREATE TABLE IF NOT EXISTS t_compiled_plan (
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
);
CREATE INDEX IF NOT EXISTS t_compiled_plan_parent_id_id_idx ON t_compiled_plan (parent_id, id);

-- create table k_compiled_plan
CREATE TABLE IF NOT EXISTS k_compiled_plan (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_compiled_plan_pkey PRIMARY KEY (id),
    CONSTRAINT k_compiled_plan_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled_plan (id)
);
CREATE INDEX IF NOT EXISTS k_compiled_plan_parent_id_id_idx ON k_compiled_plan (parent_id, id);

-- create table t_compiled_step
CREATE TABLE IF NOT EXISTS t_compiled_step (
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
);
CREATE INDEX IF NOT EXISTS t_compiled_step_parent_id_id_idx ON t_compiled_step (parent_id, id);

-- create table k_compiled_step
CREATE TABLE IF NOT EXISTS k_compiled_step (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_compiled_step_pkey PRIMARY KEY (id),
    CONSTRAINT k_compiled_step_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_compiled_step (id)
);
CREATE INDEX IF NOT EXISTS k_compiled_step_parent_id_id_idx ON k_compiled_step (parent_id, id);

-- create table t_class
CREATE TABLE IF NOT EXISTS t_class (
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
);
CREATE INDEX IF NOT EXISTS t_class_parent_id_id_idx ON t_class (parent_id, id);

-- create table k_class
CREATE TABLE IF NOT EXISTS k_class (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_class_pkey PRIMARY KEY (id),
    CONSTRAINT k_class_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_class (id)
);
CREATE INDEX IF NOT EXISTS k_class_parent_id_id_idx ON k_class (parent_id, id);

-- create table t_mode
CREATE TABLE IF NOT EXISTS t_mode (
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
);
CREATE INDEX IF NOT EXISTS t_mode_parent_id_id_idx ON t_mode (parent_id, id);

-- create table k_mode
CREATE TABLE IF NOT EXISTS k_mode (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_mode_pkey PRIMARY KEY (id),
    CONSTRAINT k_mode_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_mode (id)
);
CREATE INDEX IF NOT EXISTS k_mode_parent_id_id_idx ON k_mode (parent_id, id);

-- create table t_effect
CREATE TABLE IF NOT EXISTS t_effect (
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
);
CREATE INDEX IF NOT EXISTS t_effect_parent_id_id_idx ON t_effect (parent_id, id);

-- create table k_effect
CREATE TABLE IF NOT EXISTS k_effect (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_effect_pkey PRIMARY KEY (id),
    CONSTRAINT k_effect_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_effect (id)
);
CREATE INDEX IF NOT EXISTS k_effect_parent_id_id_idx ON k_effect (parent_id, id);

-- create table t_kept
CREATE TABLE IF NOT EXISTS t_kept (
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
);
CREATE INDEX IF NOT EXISTS t_kept_parent_id_id_idx ON t_kept (parent_id, id);

-- create table k_kept
CREATE TABLE IF NOT EXISTS k_kept (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_kept_pkey PRIMARY KEY (id),
    CONSTRAINT k_kept_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_kept (id)
);
CREATE INDEX IF NOT EXISTS k_kept_parent_id_id_idx ON k_kept (parent_id, id);

-- create table t_to_one
CREATE TABLE IF NOT EXISTS t_to_one (
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
);
CREATE INDEX IF NOT EXISTS t_to_one_parent_id_id_idx ON t_to_one (parent_id, id);

-- create table k_to_one
CREATE TABLE IF NOT EXISTS k_to_one (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_to_one_pkey PRIMARY KEY (id),
    CONSTRAINT k_to_one_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_to_one (id)
);
CREATE INDEX IF NOT EXISTS k_to_one_parent_id_id_idx ON k_to_one (parent_id, id);

-- create table t_to_many
CREATE TABLE IF NOT EXISTS t_to_many (
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
);
CREATE INDEX IF NOT EXISTS t_to_many_parent_id_id_idx ON t_to_many (parent_id, id);

-- create table k_to_many
CREATE TABLE IF NOT EXISTS k_to_many (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_to_many_pkey PRIMARY KEY (id),
    CONSTRAINT k_to_many_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_to_many (id)
);
CREATE INDEX IF NOT EXISTS k_to_many_parent_id_id_idx ON k_to_many (parent_id, id);

-- create table t_item
CREATE TABLE IF NOT EXISTS t_item (
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
);
CREATE INDEX IF NOT EXISTS t_item_parent_id_id_idx ON t_item (parent_id, id);

-- create table k_item
CREATE TABLE IF NOT EXISTS k_item (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_item_pkey PRIMARY KEY (id),
    CONSTRAINT k_item_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_item (id)
);
CREATE INDEX IF NOT EXISTS k_item_parent_id_id_idx ON k_item (parent_id, id);

-- create table t_caseless
CREATE TABLE IF NOT EXISTS t_caseless (
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
);
CREATE INDEX IF NOT EXISTS t_caseless_parent_id_id_idx ON t_caseless (parent_id, id);

-- create table k_caseless
CREATE TABLE IF NOT EXISTS k_caseless (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_caseless_pkey PRIMARY KEY (id),
    CONSTRAINT k_caseless_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_caseless (id)
);
CREATE INDEX IF NOT EXISTS k_caseless_parent_id_id_idx ON k_caseless (parent_id, id);

-- create table t_condition
CREATE TABLE IF NOT EXISTS t_condition (
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
);
CREATE INDEX IF NOT EXISTS t_condition_parent_id_id_idx ON t_condition (parent_id, id);

-- create table k_condition
CREATE TABLE IF NOT EXISTS k_condition (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_condition_pkey PRIMARY KEY (id),
    CONSTRAINT k_condition_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_condition (id)
);
CREATE INDEX IF NOT EXISTS k_condition_parent_id_id_idx ON k_condition (parent_id, id);

-- create table t_order
CREATE TABLE IF NOT EXISTS t_order (
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
);
CREATE INDEX IF NOT EXISTS t_order_parent_id_id_idx ON t_order (parent_id, id);

-- create table k_order
CREATE TABLE IF NOT EXISTS k_order (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_order_pkey PRIMARY KEY (id),
    CONSTRAINT k_order_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_order (id)
);
CREATE INDEX IF NOT EXISTS k_order_parent_id_id_idx ON k_order (parent_id, id);

-- create table t_project
CREATE TABLE IF NOT EXISTS t_project (
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
);
CREATE INDEX IF NOT EXISTS t_project_parent_id_id_idx ON t_project (parent_id, id);

-- create table k_project
CREATE TABLE IF NOT EXISTS k_project (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_project_pkey PRIMARY KEY (id),
    CONSTRAINT k_project_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_project (id)
);
CREATE INDEX IF NOT EXISTS k_project_parent_id_id_idx ON k_project (parent_id, id);

-- create table t_query
CREATE TABLE IF NOT EXISTS t_query (
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
);
CREATE INDEX IF NOT EXISTS t_query_parent_id_id_idx ON t_query (parent_id, id);

-- create table k_query
CREATE TABLE IF NOT EXISTS k_query (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_query_pkey PRIMARY KEY (id),
    CONSTRAINT k_query_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_query (id)
);
CREATE INDEX IF NOT EXISTS k_query_parent_id_id_idx ON k_query (parent_id, id);

-- create table t_some
CREATE TABLE IF NOT EXISTS t_some (
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
);
CREATE INDEX IF NOT EXISTS t_some_parent_id_id_idx ON t_some (parent_id, id);

-- create table k_some
CREATE TABLE IF NOT EXISTS k_some (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_some_pkey PRIMARY KEY (id),
    CONSTRAINT k_some_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_some (id)
);
CREATE INDEX IF NOT EXISTS k_some_parent_id_id_idx ON k_some (parent_id, id);

-- create table t_none
CREATE TABLE IF NOT EXISTS t_none (
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
);
CREATE INDEX IF NOT EXISTS t_none_parent_id_id_idx ON t_none (parent_id, id);

-- create table k_none
CREATE TABLE IF NOT EXISTS k_none (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_none_pkey PRIMARY KEY (id),
    CONSTRAINT k_none_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_none (id)
);
CREATE INDEX IF NOT EXISTS k_none_parent_id_id_idx ON k_none (parent_id, id);

-- create table t_ok
CREATE TABLE IF NOT EXISTS t_ok (
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
);
CREATE INDEX IF NOT EXISTS t_ok_parent_id_id_idx ON t_ok (parent_id, id);

-- create table k_ok
CREATE TABLE IF NOT EXISTS k_ok (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_ok_pkey PRIMARY KEY (id),
    CONSTRAINT k_ok_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_ok (id)
);
CREATE INDEX IF NOT EXISTS k_ok_parent_id_id_idx ON k_ok (parent_id, id);

-- create table t_err
CREATE TABLE IF NOT EXISTS t_err (
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
);
CREATE INDEX IF NOT EXISTS t_err_parent_id_id_idx ON t_err (parent_id, id);

-- create table k_err
CREATE TABLE IF NOT EXISTS k_err (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_err_pkey PRIMARY KEY (id),
    CONSTRAINT k_err_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_err (id)
);
CREATE INDEX IF NOT EXISTS k_err_parent_id_id_idx ON k_err (parent_id, id);

-- create table t_e
CREATE TABLE IF NOT EXISTS t_e (
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
);
CREATE INDEX IF NOT EXISTS t_e_parent_id_id_idx ON t_e (parent_id, id);

-- create table k_e
CREATE TABLE IF NOT EXISTS k_e (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_e_pkey PRIMARY KEY (id),
    CONSTRAINT k_e_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_e (id)
);
CREATE INDEX IF NOT EXISTS k_e_parent_id_id_idx ON k_e (parent_id, id);

-- create table t_t
CREATE TABLE IF NOT EXISTS t_t (
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
);
CREATE INDEX IF NOT EXISTS t_t_parent_id_id_idx ON t_t (parent_id, id);

-- create table k_t
CREATE TABLE IF NOT EXISTS k_t (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_t_pkey PRIMARY KEY (id),
    CONSTRAINT k_t_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_t (id)
);
CREATE INDEX IF NOT EXISTS k_t_parent_id_id_idx ON k_t (parent_id, id);

-- create table t_k
CREATE TABLE IF NOT EXISTS t_k (
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
);
CREATE INDEX IF NOT EXISTS t_k_parent_id_id_idx ON t_k (parent_id, id);

-- create table k_k
CREATE TABLE IF NOT EXISTS k_k (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_k_pkey PRIMARY KEY (id),
    CONSTRAINT k_k_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_k (id)
);
CREATE INDEX IF NOT EXISTS k_k_parent_id_id_idx ON k_k (parent_id, id);

-- create table t_a
CREATE TABLE IF NOT EXISTS t_a (
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
);
CREATE INDEX IF NOT EXISTS t_a_parent_id_id_idx ON t_a (parent_id, id);

-- create table k_a
CREATE TABLE IF NOT EXISTS k_a (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_a_pkey PRIMARY KEY (id),
    CONSTRAINT k_a_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_a (id)
);
CREATE INDEX IF NOT EXISTS k_a_parent_id_id_idx ON k_a (parent_id, id);

-- create table t_b
CREATE TABLE IF NOT EXISTS t_b (
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
);
CREATE INDEX IF NOT EXISTS t_b_parent_id_id_idx ON t_b (parent_id, id);

-- create table k_b
CREATE TABLE IF NOT EXISTS k_b (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_b_pkey PRIMARY KEY (id),
    CONSTRAINT k_b_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_b (id)
);
CREATE INDEX IF NOT EXISTS k_b_parent_id_id_idx ON k_b (parent_id, id);

-- create table t_c
CREATE TABLE IF NOT EXISTS t_c (
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
);
CREATE INDEX IF NOT EXISTS t_c_parent_id_id_idx ON t_c (parent_id, id);

-- create table k_c
CREATE TABLE IF NOT EXISTS k_c (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_c_pkey PRIMARY KEY (id),
    CONSTRAINT k_c_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_c (id)
);
CREATE INDEX IF NOT EXISTS k_c_parent_id_id_idx ON k_c (parent_id, id);

-- create table t_f
CREATE TABLE IF NOT EXISTS t_f (
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
);
CREATE INDEX IF NOT EXISTS t_f_parent_id_id_idx ON t_f (parent_id, id);

-- create table k_f
CREATE TABLE IF NOT EXISTS k_f (
    id bigint NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT k_f_pkey PRIMARY KEY (id),
    CONSTRAINT k_f_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_f (id)
);
CREATE INDEX IF NOT EXISTS k_f_parent_id_id_idx ON k_f (parent_id, id);

-- Every keyword as a column.
CREATE TABLE IF NOT EXISTS keywords (
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
);
CREATE INDEX IF NOT EXISTS keywords_type_idx ON keywords (type);
COMMENT ON TABLE keywords IS 'Every keyword as a column.';

-- Every name the emitted code has of its own as a column.
CREATE TABLE IF NOT EXISTS locals (
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
);
COMMENT ON TABLE locals IS 'Every name the emitted code has of its own as a column.';

-- create table match
CREATE TABLE IF NOT EXISTS match (
    id uuid NOT NULL,
    match integer NOT NULL,
    CONSTRAINT match_pkey PRIMARY KEY (id)
);

-- create table type
CREATE TABLE IF NOT EXISTS type (
    id uuid NOT NULL,
    type integer NOT NULL,
    CONSTRAINT type_pkey PRIMARY KEY (id)
);

-- create table move
CREATE TABLE IF NOT EXISTS move (
    id uuid NOT NULL,
    move integer NOT NULL,
    CONSTRAINT move_pkey PRIMARY KEY (id)
);

-- create table fn
CREATE TABLE IF NOT EXISTS fn (
    id uuid NOT NULL,
    fn integer NOT NULL,
    CONSTRAINT fn_pkey PRIMARY KEY (id)
);

-- Two keys over one column.
CREATE TABLE IF NOT EXISTS people (
    id bigint NOT NULL,
    ap_id text COLLATE "C" NOT NULL,
    CONSTRAINT people_pkey PRIMARY KEY (id),
    CONSTRAINT people_ap_id_key UNIQUE (ap_id),
    CONSTRAINT people_ap_id_domain CHECK (length(ap_id) <= 40)
);
CREATE UNIQUE INDEX IF NOT EXISTS people_lower_key ON people (lower(ap_id));
COMMENT ON TABLE people IS 'Two keys over one column.';

-- create table previously
CREATE TABLE IF NOT EXISTS previously (
    id boolean NOT NULL,
    content text COLLATE "C" NOT NULL,
    CONSTRAINT previously_pkey PRIMARY KEY (id)
);

-- create table later
CREATE TABLE IF NOT EXISTS later (
    id bigint NOT NULL,
    before boolean NOT NULL,
    CONSTRAINT later_pkey PRIMARY KEY (id),
    CONSTRAINT later_before_fkey FOREIGN KEY (before) REFERENCES previously (id)
);
CREATE INDEX IF NOT EXISTS later_before_id_idx ON later (before, id);

-- create table moments
CREATE TABLE IF NOT EXISTS moments (
    at timestamptz NOT NULL,
    time time NOT NULL,
    price numeric(9, 2) NOT NULL,
    day date NOT NULL,
    CONSTRAINT moments_pkey PRIMARY KEY (at, time, price, day),
    CONSTRAINT moments_time_domain CHECK (time < '24:00:00')
);

-- create table logs
CREATE TABLE IF NOT EXISTS logs (
    event_id text COLLATE "C" NOT NULL,
    CONSTRAINT logs_event_id_key UNIQUE (event_id),
    CONSTRAINT logs_event_id_domain CHECK (length(event_id) <= 40)
);

-- create table readers
CREATE TABLE IF NOT EXISTS readers (
    id bigint NOT NULL,
    event_id text COLLATE "C" NOT NULL,
    CONSTRAINT readers_pkey PRIMARY KEY (id),
    CONSTRAINT readers_event_id_fkey FOREIGN KEY (event_id) REFERENCES logs (event_id),
    CONSTRAINT readers_event_id_domain CHECK (length(event_id) <= 40)
);
CREATE INDEX IF NOT EXISTS readers_event_id_id_idx ON readers (event_id, id);

-- create table accounts
CREATE TABLE IF NOT EXISTS accounts (
    id bigint NOT NULL,
    login text COLLATE "C",
    CONSTRAINT accounts_pkey PRIMARY KEY (id),
    CONSTRAINT accounts_login_key UNIQUE (login),
    CONSTRAINT accounts_login_domain CHECK (length(login) <= 40)
);

-- create table visits
CREATE TABLE IF NOT EXISTS visits (
    id bigint NOT NULL,
    login text COLLATE "C" NOT NULL,
    CONSTRAINT visits_pkey PRIMARY KEY (id),
    CONSTRAINT visits_login_fkey FOREIGN KEY (login) REFERENCES accounts (login),
    CONSTRAINT visits_login_domain CHECK (length(login) <= 40)
);
CREATE INDEX IF NOT EXISTS visits_login_id_idx ON visits (login, id);

-- Methods and parameters that emitted code has by the same names.
CREATE TABLE IF NOT EXISTS called_alike (
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
);
CREATE INDEX IF NOT EXISTS called_alike_clone_id_idx ON called_alike (clone, id);
CREATE INDEX IF NOT EXISTS called_alike_eq_id_idx ON called_alike (eq, id);
CREATE INDEX IF NOT EXISTS called_alike_page_id_idx ON called_alike (page, id);
COMMENT ON TABLE called_alike IS 'Methods and parameters that emitted code has by the same names.';
COMMENT ON COLUMN called_alike.clone IS 'A row has `clone` by a trait.';
COMMENT ON COLUMN called_alike.page IS 'A list takes the page behind the columns it is of.';
COMMENT ON COLUMN called_alike.yields IS 'A secret with a value of its own.';
