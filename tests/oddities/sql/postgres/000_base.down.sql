-- Takes migration 000_base back on postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- drop table called_alike (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS called_alike;

-- drop table visits (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS visits;

-- drop table accounts (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS accounts;

-- drop table readers (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS readers;

-- drop table logs (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS logs;

-- drop table moments (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS moments;

-- drop table later (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS later;

-- drop table previously (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS previously;

-- drop table people (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS people;

-- drop table fn (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS fn;

-- drop table move (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS move;

-- drop table type (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS type;

-- drop table match (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS match;

-- drop table locals (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS locals;

-- drop table keywords (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS keywords;

-- drop table k_f (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_f;

-- drop table t_f (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_f;

-- drop table k_c (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_c;

-- drop table t_c (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_c;

-- drop table k_b (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_b;

-- drop table t_b (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_b;

-- drop table k_a (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_a;

-- drop table t_a (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_a;

-- drop table k_k (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_k;

-- drop table t_k (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_k;

-- drop table k_t (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_t;

-- drop table t_t (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_t;

-- drop table k_e (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_e;

-- drop table t_e (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_e;

-- drop table k_err (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_err;

-- drop table t_err (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_err;

-- drop table k_ok (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_ok;

-- drop table t_ok (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_ok;

-- drop table k_none (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_none;

-- drop table t_none (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_none;

-- drop table k_some (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_some;

-- drop table t_some (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_some;

-- drop table k_query (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_query;

-- drop table t_query (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_query;

-- drop table k_project (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_project;

-- drop table t_project (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_project;

-- drop table k_order (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_order;

-- drop table t_order (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_order;

-- drop table k_condition (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_condition;

-- drop table t_condition (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_condition;

-- drop table k_caseless (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_caseless;

-- drop table t_caseless (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_caseless;

-- drop table k_item (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_item;

-- drop table t_item (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_item;

-- drop table k_to_many (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_to_many;

-- drop table t_to_many (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_to_many;

-- drop table k_to_one (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_to_one;

-- drop table t_to_one (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_to_one;

-- drop table k_kept (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_kept;

-- drop table t_kept (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_kept;

-- drop table k_effect (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_effect;

-- drop table t_effect (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_effect;

-- drop table k_mode (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_mode;

-- drop table t_mode (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_mode;

-- drop table k_class (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_class;

-- drop table t_class (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_class;

-- drop table k_compiled_step (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_compiled_step;

-- drop table t_compiled_step (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_compiled_step;

-- drop table k_compiled_plan (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_compiled_plan;

-- drop table t_compiled_plan (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_compiled_plan;

-- drop table k_compiled (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_compiled;

-- drop table t_compiled (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_compiled;

-- drop table k_migrator (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_migrator;

-- drop table t_migrator (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_migrator;

-- drop table k_repositories (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_repositories;

-- drop table t_repositories (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_repositories;

-- drop table k_queries (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_queries;

-- drop table t_queries (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_queries;

-- drop table k_resource_visitor (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_resource_visitor;

-- drop table t_resource_visitor (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_resource_visitor;

-- drop table k_resource (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_resource;

-- drop table t_resource (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_resource;

-- drop table k_transaction (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_transaction;

-- drop table t_transaction (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_transaction;

-- drop table k_database (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_database;

-- drop table t_database (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_database;

-- drop table k_cursor (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_cursor;

-- drop table t_cursor (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_cursor;

-- drop table k_key (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_key;

-- drop table t_key (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_key;

-- drop table k_from (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_from;

-- drop table t_from (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_from;

-- drop table k_into (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_into;

-- drop table t_into (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_into;

-- drop table k_future (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_future;

-- drop table t_future (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_future;

-- drop table k_iterator (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_iterator;

-- drop table t_iterator (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_iterator;

-- drop table k_sync (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_sync;

-- drop table t_sync (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_sync;

-- drop table k_send (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_send;

-- drop table t_send (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_send;

-- drop table k_debug (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_debug;

-- drop table t_debug (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_debug;

-- drop table k_clone (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_clone;

-- drop table t_clone (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_clone;

-- drop table k_default (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_default;

-- drop table t_default (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_default;

-- drop table k_box (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_box;

-- drop table t_box (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_box;

-- drop table k_deserialize (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_deserialize;

-- drop table t_deserialize (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_deserialize;

-- drop table k_serialize (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_serialize;

-- drop table t_serialize (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_serialize;

-- drop table k_secret (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_secret;

-- drop table t_secret (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_secret;

-- drop table k_update (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_update;

-- drop table t_update (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_update;

-- drop table k_unique_info (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_unique_info;

-- drop table t_unique_info (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_unique_info;

-- drop table k_referencing_info (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_referencing_info;

-- drop table t_referencing_info (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_referencing_info;

-- drop table k_reference_info (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_reference_info;

-- drop table t_reference_info (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_reference_info;

-- drop table k_link_info (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_link_info;

-- drop table t_link_info (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_link_info;

-- drop table k_column_info (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_column_info;

-- drop table t_column_info (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_column_info;

-- drop table k_table_info (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_table_info;

-- drop table t_table_info (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_table_info;

-- drop table k_enumeration (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_enumeration;

-- drop table t_enumeration (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_enumeration;

-- drop table k_from_row (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_from_row;

-- drop table t_from_row (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_from_row;

-- drop table k_keyed (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_keyed;

-- drop table t_keyed (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_keyed;

-- drop table k_bulk (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_bulk;

-- drop table t_bulk (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_bulk;

-- drop table k_stream (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_stream;

-- drop table t_stream (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_stream;

-- drop table k_error (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_error;

-- drop table t_error (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_error;

-- drop table k_rows (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_rows;

-- drop table t_rows (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_rows;

-- drop table k_row (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_row;

-- drop table t_row (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_row;

-- drop table k_write_kind (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_write_kind;

-- drop table t_write_kind (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_write_kind;

-- drop table k_write (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_write;

-- drop table t_write (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_write;

-- drop table k_unique_key (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_unique_key;

-- drop table t_unique_key (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_unique_key;

-- drop table k_columns (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_columns;

-- drop table t_columns (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_columns;

-- drop table k_column (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_column;

-- drop table t_column (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_column;

-- drop table k_entity (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_entity;

-- drop table t_entity (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_entity;

-- drop table k_executor (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_executor;

-- drop table t_executor (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_executor;

-- drop table k_result (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_result;

-- drop table t_result (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_result;

-- drop table k_vec (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_vec;

-- drop table t_vec (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_vec;

-- drop table k_string (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_string;

-- drop table t_string (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_string;

-- drop table k_option (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_option;

-- drop table t_option (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_option;

-- drop table k_select (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_select;

-- drop table t_select (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_select;

-- drop table k_filter (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_filter;

-- drop table t_filter (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_filter;

-- drop table k_value (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_value;

-- drop table t_value (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_value;

-- drop table k_domain (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_domain;

-- drop table t_domain (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_domain;

-- drop table k_statement (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_statement;

-- drop table t_statement (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_statement;

-- drop table k_page_request (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_page_request;

-- drop table t_page_request (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_page_request;

-- drop table k_page (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS k_page;

-- drop table t_page (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS t_page;

COMMIT;
