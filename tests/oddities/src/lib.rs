//! Typed access to every table of the schema, on SQLite and Postgres behind one call.
//!
//! Written by `cargo xtask gen` from the declarations; do not edit.

#[rustfmt::skip]
pub mod t_page;
#[rustfmt::skip]
pub mod k_page;
#[rustfmt::skip]
pub mod t_page_request;
#[rustfmt::skip]
pub mod k_page_request;
#[rustfmt::skip]
pub mod t_statement;
#[rustfmt::skip]
pub mod k_statement;
#[rustfmt::skip]
pub mod t_domain;
#[rustfmt::skip]
pub mod k_domain;
#[rustfmt::skip]
pub mod t_value;
#[rustfmt::skip]
pub mod k_value;
#[rustfmt::skip]
pub mod t_filter;
#[rustfmt::skip]
pub mod k_filter;
#[rustfmt::skip]
pub mod t_select;
#[rustfmt::skip]
pub mod k_select;
#[rustfmt::skip]
pub mod t_option;
#[rustfmt::skip]
pub mod k_option;
#[rustfmt::skip]
pub mod t_string;
#[rustfmt::skip]
pub mod k_string;
#[rustfmt::skip]
pub mod t_vec;
#[rustfmt::skip]
pub mod k_vec;
#[rustfmt::skip]
pub mod t_result;
#[rustfmt::skip]
pub mod k_result;
#[rustfmt::skip]
pub mod t_executor;
#[rustfmt::skip]
pub mod k_executor;
#[rustfmt::skip]
pub mod t_entity;
#[rustfmt::skip]
pub mod k_entity;
#[rustfmt::skip]
pub mod t_column;
#[rustfmt::skip]
pub mod k_column;
#[rustfmt::skip]
pub mod t_columns;
#[rustfmt::skip]
pub mod k_columns;
#[rustfmt::skip]
pub mod t_unique_key;
#[rustfmt::skip]
pub mod k_unique_key;
#[rustfmt::skip]
pub mod t_write;
#[rustfmt::skip]
pub mod k_write;
#[rustfmt::skip]
pub mod t_write_kind;
#[rustfmt::skip]
pub mod k_write_kind;
#[rustfmt::skip]
pub mod t_row;
#[rustfmt::skip]
pub mod k_row;
#[rustfmt::skip]
pub mod t_rows;
#[rustfmt::skip]
pub mod k_rows;
#[rustfmt::skip]
pub mod t_error;
#[rustfmt::skip]
pub mod k_error;
#[rustfmt::skip]
pub mod t_stream;
#[rustfmt::skip]
pub mod k_stream;
#[rustfmt::skip]
pub mod t_bulk;
#[rustfmt::skip]
pub mod k_bulk;
#[rustfmt::skip]
pub mod t_keyed;
#[rustfmt::skip]
pub mod k_keyed;
#[rustfmt::skip]
pub mod t_from_row;
#[rustfmt::skip]
pub mod k_from_row;
#[rustfmt::skip]
pub mod t_enumeration;
#[rustfmt::skip]
pub mod k_enumeration;
#[rustfmt::skip]
pub mod t_table_info;
#[rustfmt::skip]
pub mod k_table_info;
#[rustfmt::skip]
pub mod t_column_info;
#[rustfmt::skip]
pub mod k_column_info;
#[rustfmt::skip]
pub mod t_link_info;
#[rustfmt::skip]
pub mod k_link_info;
#[rustfmt::skip]
pub mod t_reference_info;
#[rustfmt::skip]
pub mod k_reference_info;
#[rustfmt::skip]
pub mod t_referencing_info;
#[rustfmt::skip]
pub mod k_referencing_info;
#[rustfmt::skip]
pub mod t_unique_info;
#[rustfmt::skip]
pub mod k_unique_info;
#[rustfmt::skip]
pub mod t_update;
#[rustfmt::skip]
pub mod k_update;
#[rustfmt::skip]
pub mod t_secret;
#[rustfmt::skip]
pub mod k_secret;
#[rustfmt::skip]
pub mod t_serialize;
#[rustfmt::skip]
pub mod k_serialize;
#[rustfmt::skip]
pub mod t_deserialize;
#[rustfmt::skip]
pub mod k_deserialize;
#[rustfmt::skip]
pub mod t_box;
#[rustfmt::skip]
pub mod k_box;
#[rustfmt::skip]
pub mod t_default;
#[rustfmt::skip]
pub mod k_default;
#[rustfmt::skip]
pub mod t_clone;
#[rustfmt::skip]
pub mod k_clone;
#[rustfmt::skip]
pub mod t_debug;
#[rustfmt::skip]
pub mod k_debug;
#[rustfmt::skip]
pub mod t_send;
#[rustfmt::skip]
pub mod k_send;
#[rustfmt::skip]
pub mod t_sync;
#[rustfmt::skip]
pub mod k_sync;
#[rustfmt::skip]
pub mod t_iterator;
#[rustfmt::skip]
pub mod k_iterator;
#[rustfmt::skip]
pub mod t_future;
#[rustfmt::skip]
pub mod k_future;
#[rustfmt::skip]
pub mod t_into;
#[rustfmt::skip]
pub mod k_into;
#[rustfmt::skip]
pub mod t_from;
#[rustfmt::skip]
pub mod k_from;
#[rustfmt::skip]
pub mod t_key;
#[rustfmt::skip]
pub mod k_key;
#[rustfmt::skip]
pub mod t_cursor;
#[rustfmt::skip]
pub mod k_cursor;
#[rustfmt::skip]
pub mod t_database;
#[rustfmt::skip]
pub mod k_database;
#[rustfmt::skip]
pub mod t_transaction;
#[rustfmt::skip]
pub mod k_transaction;
#[rustfmt::skip]
pub mod t_resource;
#[rustfmt::skip]
pub mod k_resource;
#[rustfmt::skip]
pub mod t_resource_visitor;
#[rustfmt::skip]
pub mod k_resource_visitor;
#[rustfmt::skip]
pub mod t_queries;
#[rustfmt::skip]
pub mod k_queries;
#[rustfmt::skip]
pub mod t_repositories;
#[rustfmt::skip]
pub mod k_repositories;
#[rustfmt::skip]
pub mod t_migrator;
#[rustfmt::skip]
pub mod k_migrator;
#[rustfmt::skip]
pub mod t_compiled;
#[rustfmt::skip]
pub mod k_compiled;
#[rustfmt::skip]
pub mod t_compiled_plan;
#[rustfmt::skip]
pub mod k_compiled_plan;
#[rustfmt::skip]
pub mod t_compiled_step;
#[rustfmt::skip]
pub mod k_compiled_step;
#[rustfmt::skip]
pub mod t_class;
#[rustfmt::skip]
pub mod k_class;
#[rustfmt::skip]
pub mod t_mode;
#[rustfmt::skip]
pub mod k_mode;
#[rustfmt::skip]
pub mod t_effect;
#[rustfmt::skip]
pub mod k_effect;
#[rustfmt::skip]
pub mod t_kept;
#[rustfmt::skip]
pub mod k_kept;
#[rustfmt::skip]
pub mod t_to_one;
#[rustfmt::skip]
pub mod k_to_one;
#[rustfmt::skip]
pub mod t_to_many;
#[rustfmt::skip]
pub mod k_to_many;
#[rustfmt::skip]
pub mod t_item;
#[rustfmt::skip]
pub mod k_item;
#[rustfmt::skip]
pub mod t_caseless;
#[rustfmt::skip]
pub mod k_caseless;
#[rustfmt::skip]
pub mod t_condition;
#[rustfmt::skip]
pub mod k_condition;
#[rustfmt::skip]
pub mod t_order;
#[rustfmt::skip]
pub mod k_order;
#[rustfmt::skip]
pub mod t_project;
#[rustfmt::skip]
pub mod k_project;
#[rustfmt::skip]
pub mod t_query;
#[rustfmt::skip]
pub mod k_query;
#[rustfmt::skip]
pub mod t_some;
#[rustfmt::skip]
pub mod k_some;
#[rustfmt::skip]
pub mod t_none;
#[rustfmt::skip]
pub mod k_none;
#[rustfmt::skip]
pub mod t_ok;
#[rustfmt::skip]
pub mod k_ok;
#[rustfmt::skip]
pub mod t_err;
#[rustfmt::skip]
pub mod k_err;
#[rustfmt::skip]
pub mod t_e;
#[rustfmt::skip]
pub mod k_e;
#[rustfmt::skip]
pub mod t_t;
#[rustfmt::skip]
pub mod k_t;
#[rustfmt::skip]
pub mod t_k;
#[rustfmt::skip]
pub mod k_k;
#[rustfmt::skip]
pub mod t_a;
#[rustfmt::skip]
pub mod k_a;
#[rustfmt::skip]
pub mod t_b;
#[rustfmt::skip]
pub mod k_b;
#[rustfmt::skip]
pub mod t_c;
#[rustfmt::skip]
pub mod k_c;
#[rustfmt::skip]
pub mod t_f;
#[rustfmt::skip]
pub mod k_f;
#[rustfmt::skip]
pub mod keywords;
#[rustfmt::skip]
pub mod locals;
#[rustfmt::skip]
pub mod r#match;
#[rustfmt::skip]
pub mod r#type;
#[rustfmt::skip]
pub mod r#move;
#[rustfmt::skip]
pub mod r#fn;
#[rustfmt::skip]
pub mod people;
#[rustfmt::skip]
pub mod previously;
#[rustfmt::skip]
pub mod later;
#[rustfmt::skip]
pub mod moments;
#[rustfmt::skip]
pub mod logs;
#[rustfmt::skip]
pub mod readers;
#[rustfmt::skip]
pub mod accounts;
#[rustfmt::skip]
pub mod visits;
#[rustfmt::skip]
pub mod called_alike;
#[rustfmt::skip]
pub mod queries;
#[rustfmt::skip]
pub mod migrations;
pub use queries::Queries;

/// The OpenAPI 3.1 document of every table's resources.
pub const OPENAPI: &str = include_str!("../openapi.json");

/// The columns, unique keys and relations of each table, under the name of its row type.
#[rustfmt::skip]
pub mod columns {
    pub use crate::accounts::columns as account;
    pub use crate::called_alike::columns as called_alike;
    pub use crate::r#fn::columns as table_fn;
    pub use crate::k_a::columns as a_kid;
    pub use crate::k_b::columns as b_kid;
    pub use crate::k_box::columns as box_kid;
    pub use crate::k_bulk::columns as bulk_kid;
    pub use crate::k_c::columns as c_kid;
    pub use crate::k_caseless::columns as caseless_kid;
    pub use crate::k_class::columns as class_kid;
    pub use crate::k_clone::columns as clone_kid;
    pub use crate::k_column::columns as column_kid;
    pub use crate::k_column_info::columns as column_info_kid;
    pub use crate::k_columns::columns as columns_kid;
    pub use crate::k_compiled::columns as compiled_kid;
    pub use crate::k_compiled_plan::columns as compiled_plan_kid;
    pub use crate::k_compiled_step::columns as compiled_step_kid;
    pub use crate::k_condition::columns as condition_kid;
    pub use crate::k_cursor::columns as cursor_kid;
    pub use crate::k_database::columns as database_kid;
    pub use crate::k_debug::columns as debug_kid;
    pub use crate::k_default::columns as default_kid;
    pub use crate::k_deserialize::columns as deserialize_kid;
    pub use crate::k_domain::columns as domain_kid;
    pub use crate::k_e::columns as e_kid;
    pub use crate::k_effect::columns as effect_kid;
    pub use crate::k_entity::columns as entity_kid;
    pub use crate::k_enumeration::columns as enumeration_kid;
    pub use crate::k_err::columns as err_kid;
    pub use crate::k_error::columns as error_kid;
    pub use crate::k_executor::columns as executor_kid;
    pub use crate::k_f::columns as f_kid;
    pub use crate::k_filter::columns as filter_kid;
    pub use crate::k_from::columns as from_kid;
    pub use crate::k_from_row::columns as from_row_kid;
    pub use crate::k_future::columns as future_kid;
    pub use crate::k_into::columns as into_kid;
    pub use crate::k_item::columns as item_kid;
    pub use crate::k_iterator::columns as iterator_kid;
    pub use crate::k_k::columns as k_kid;
    pub use crate::k_kept::columns as kept_kid;
    pub use crate::k_key::columns as key_kid;
    pub use crate::k_keyed::columns as keyed_kid;
    pub use crate::k_link_info::columns as link_info_kid;
    pub use crate::k_migrator::columns as migrator_kid;
    pub use crate::k_mode::columns as mode_kid;
    pub use crate::k_none::columns as none_kid;
    pub use crate::k_ok::columns as ok_kid;
    pub use crate::k_option::columns as option_kid;
    pub use crate::k_order::columns as order_kid;
    pub use crate::k_page::columns as page_kid;
    pub use crate::k_page_request::columns as page_request_kid;
    pub use crate::k_project::columns as project_kid;
    pub use crate::k_queries::columns as queries_kid;
    pub use crate::k_query::columns as query_kid;
    pub use crate::k_reference_info::columns as reference_info_kid;
    pub use crate::k_referencing_info::columns as referencing_info_kid;
    pub use crate::k_repositories::columns as repositories_kid;
    pub use crate::k_resource::columns as resource_kid;
    pub use crate::k_resource_visitor::columns as resource_visitor_kid;
    pub use crate::k_result::columns as result_kid;
    pub use crate::k_row::columns as row_kid;
    pub use crate::k_rows::columns as rows_kid;
    pub use crate::k_secret::columns as secret_kid;
    pub use crate::k_select::columns as select_kid;
    pub use crate::k_send::columns as send_kid;
    pub use crate::k_serialize::columns as serialize_kid;
    pub use crate::k_some::columns as some_kid;
    pub use crate::k_statement::columns as statement_kid;
    pub use crate::k_stream::columns as stream_kid;
    pub use crate::k_string::columns as string_kid;
    pub use crate::k_sync::columns as sync_kid;
    pub use crate::k_t::columns as t_kid;
    pub use crate::k_table_info::columns as table_info_kid;
    pub use crate::k_to_many::columns as to_many_kid;
    pub use crate::k_to_one::columns as to_one_kid;
    pub use crate::k_transaction::columns as transaction_kid;
    pub use crate::k_unique_info::columns as unique_info_kid;
    pub use crate::k_unique_key::columns as unique_key_kid;
    pub use crate::k_update::columns as update_kid;
    pub use crate::k_value::columns as value_kid;
    pub use crate::k_vec::columns as vec_kid;
    pub use crate::k_write::columns as write_kid;
    pub use crate::k_write_kind::columns as write_kind_kid;
    pub use crate::keywords::columns as keyword;
    pub use crate::later::columns as later;
    pub use crate::locals::columns as local;
    pub use crate::logs::columns as log;
    pub use crate::r#match::columns as table_match;
    pub use crate::moments::columns as moment;
    pub use crate::r#move::columns as table_move;
    pub use crate::people::columns as person;
    pub use crate::previously::columns as previously;
    pub use crate::readers::columns as reader;
    pub use crate::t_a::columns as a;
    pub use crate::t_b::columns as b;
    pub use crate::t_box::columns as r#box;
    pub use crate::t_bulk::columns as bulk;
    pub use crate::t_c::columns as c;
    pub use crate::t_caseless::columns as caseless;
    pub use crate::t_class::columns as class;
    pub use crate::t_clone::columns as clone;
    pub use crate::t_column::columns as column;
    pub use crate::t_column_info::columns as column_info;
    pub use crate::t_columns::columns as columns;
    pub use crate::t_compiled::columns as compiled;
    pub use crate::t_compiled_plan::columns as compiled_plan;
    pub use crate::t_compiled_step::columns as compiled_step;
    pub use crate::t_condition::columns as condition;
    pub use crate::t_cursor::columns as cursor;
    pub use crate::t_database::columns as database;
    pub use crate::t_debug::columns as debug;
    pub use crate::t_default::columns as default;
    pub use crate::t_deserialize::columns as deserialize;
    pub use crate::t_domain::columns as domain;
    pub use crate::t_e::columns as e;
    pub use crate::t_effect::columns as effect;
    pub use crate::t_entity::columns as entity;
    pub use crate::t_enumeration::columns as enumeration;
    pub use crate::t_err::columns as err;
    pub use crate::t_error::columns as error;
    pub use crate::t_executor::columns as executor;
    pub use crate::t_f::columns as f;
    pub use crate::t_filter::columns as filter;
    pub use crate::t_from::columns as from;
    pub use crate::t_from_row::columns as from_row;
    pub use crate::t_future::columns as future;
    pub use crate::t_into::columns as into;
    pub use crate::t_item::columns as item;
    pub use crate::t_iterator::columns as iterator;
    pub use crate::t_k::columns as k;
    pub use crate::t_kept::columns as kept;
    pub use crate::t_key::columns as key;
    pub use crate::t_keyed::columns as keyed;
    pub use crate::t_link_info::columns as link_info;
    pub use crate::t_migrator::columns as migrator;
    pub use crate::t_mode::columns as mode;
    pub use crate::t_none::columns as none;
    pub use crate::t_ok::columns as ok;
    pub use crate::t_option::columns as option;
    pub use crate::t_order::columns as order;
    pub use crate::t_page::columns as page;
    pub use crate::t_page_request::columns as page_request;
    pub use crate::t_project::columns as project;
    pub use crate::t_queries::columns as queries;
    pub use crate::t_query::columns as query;
    pub use crate::t_reference_info::columns as reference_info;
    pub use crate::t_referencing_info::columns as referencing_info;
    pub use crate::t_repositories::columns as repositories;
    pub use crate::t_resource::columns as resource;
    pub use crate::t_resource_visitor::columns as resource_visitor;
    pub use crate::t_result::columns as result;
    pub use crate::t_row::columns as row;
    pub use crate::t_rows::columns as rows;
    pub use crate::t_secret::columns as secret;
    pub use crate::t_select::columns as select;
    pub use crate::t_send::columns as send;
    pub use crate::t_serialize::columns as serialize;
    pub use crate::t_some::columns as some;
    pub use crate::t_statement::columns as statement;
    pub use crate::t_stream::columns as stream;
    pub use crate::t_string::columns as string;
    pub use crate::t_sync::columns as sync;
    pub use crate::t_t::columns as t;
    pub use crate::t_table_info::columns as table_info;
    pub use crate::t_to_many::columns as to_many;
    pub use crate::t_to_one::columns as to_one;
    pub use crate::t_transaction::columns as transaction;
    pub use crate::t_unique_info::columns as unique_info;
    pub use crate::t_unique_key::columns as unique_key;
    pub use crate::t_update::columns as update;
    pub use crate::t_value::columns as value;
    pub use crate::t_vec::columns as vec;
    pub use crate::t_write::columns as write;
    pub use crate::t_write_kind::columns as write_kind;
    pub use crate::r#type::columns as table_type;
    pub use crate::visits::columns as visit;
}

/// A repository per table, on a database or a transaction alike.
#[rustfmt::skip]
pub trait Repositories: ::runtime::Executor + Sized {
    /// The repository of `t_page`.
    fn t_page(&self) -> t_page::PageRepository<'_, Self> {
        t_page::PageRepository::new(self)
    }

    /// The repository of `k_page`.
    fn k_page(&self) -> k_page::PageKidRepository<'_, Self> {
        k_page::PageKidRepository::new(self)
    }

    /// The repository of `t_page_request`.
    fn t_page_request(&self) -> t_page_request::PageRequestRepository<'_, Self> {
        t_page_request::PageRequestRepository::new(self)
    }

    /// The repository of `k_page_request`.
    fn k_page_request(&self) -> k_page_request::PageRequestKidRepository<'_, Self> {
        k_page_request::PageRequestKidRepository::new(self)
    }

    /// The repository of `t_statement`.
    fn t_statement(&self) -> t_statement::StatementRepository<'_, Self> {
        t_statement::StatementRepository::new(self)
    }

    /// The repository of `k_statement`.
    fn k_statement(&self) -> k_statement::StatementKidRepository<'_, Self> {
        k_statement::StatementKidRepository::new(self)
    }

    /// The repository of `t_domain`.
    fn t_domain(&self) -> t_domain::DomainRepository<'_, Self> {
        t_domain::DomainRepository::new(self)
    }

    /// The repository of `k_domain`.
    fn k_domain(&self) -> k_domain::DomainKidRepository<'_, Self> {
        k_domain::DomainKidRepository::new(self)
    }

    /// The repository of `t_value`.
    fn t_value(&self) -> t_value::ValueRepository<'_, Self> {
        t_value::ValueRepository::new(self)
    }

    /// The repository of `k_value`.
    fn k_value(&self) -> k_value::ValueKidRepository<'_, Self> {
        k_value::ValueKidRepository::new(self)
    }

    /// The repository of `t_filter`.
    fn t_filter(&self) -> t_filter::FilterRepository<'_, Self> {
        t_filter::FilterRepository::new(self)
    }

    /// The repository of `k_filter`.
    fn k_filter(&self) -> k_filter::FilterKidRepository<'_, Self> {
        k_filter::FilterKidRepository::new(self)
    }

    /// The repository of `t_select`.
    fn t_select(&self) -> t_select::SelectRepository<'_, Self> {
        t_select::SelectRepository::new(self)
    }

    /// The repository of `k_select`.
    fn k_select(&self) -> k_select::SelectKidRepository<'_, Self> {
        k_select::SelectKidRepository::new(self)
    }

    /// The repository of `t_option`.
    fn t_option(&self) -> t_option::OptionRepository<'_, Self> {
        t_option::OptionRepository::new(self)
    }

    /// The repository of `k_option`.
    fn k_option(&self) -> k_option::OptionKidRepository<'_, Self> {
        k_option::OptionKidRepository::new(self)
    }

    /// The repository of `t_string`.
    fn t_string(&self) -> t_string::StringRepository<'_, Self> {
        t_string::StringRepository::new(self)
    }

    /// The repository of `k_string`.
    fn k_string(&self) -> k_string::StringKidRepository<'_, Self> {
        k_string::StringKidRepository::new(self)
    }

    /// The repository of `t_vec`.
    fn t_vec(&self) -> t_vec::VecRepository<'_, Self> {
        t_vec::VecRepository::new(self)
    }

    /// The repository of `k_vec`.
    fn k_vec(&self) -> k_vec::VecKidRepository<'_, Self> {
        k_vec::VecKidRepository::new(self)
    }

    /// The repository of `t_result`.
    fn t_result(&self) -> t_result::ResultRepository<'_, Self> {
        t_result::ResultRepository::new(self)
    }

    /// The repository of `k_result`.
    fn k_result(&self) -> k_result::ResultKidRepository<'_, Self> {
        k_result::ResultKidRepository::new(self)
    }

    /// The repository of `t_executor`.
    fn t_executor(&self) -> t_executor::ExecutorRepository<'_, Self> {
        t_executor::ExecutorRepository::new(self)
    }

    /// The repository of `k_executor`.
    fn k_executor(&self) -> k_executor::ExecutorKidRepository<'_, Self> {
        k_executor::ExecutorKidRepository::new(self)
    }

    /// The repository of `t_entity`.
    fn t_entity(&self) -> t_entity::EntityRepository<'_, Self> {
        t_entity::EntityRepository::new(self)
    }

    /// The repository of `k_entity`.
    fn k_entity(&self) -> k_entity::EntityKidRepository<'_, Self> {
        k_entity::EntityKidRepository::new(self)
    }

    /// The repository of `t_column`.
    fn t_column(&self) -> t_column::ColumnRepository<'_, Self> {
        t_column::ColumnRepository::new(self)
    }

    /// The repository of `k_column`.
    fn k_column(&self) -> k_column::ColumnKidRepository<'_, Self> {
        k_column::ColumnKidRepository::new(self)
    }

    /// The repository of `t_columns`.
    fn t_columns(&self) -> t_columns::ColumnsRepository<'_, Self> {
        t_columns::ColumnsRepository::new(self)
    }

    /// The repository of `k_columns`.
    fn k_columns(&self) -> k_columns::ColumnsKidRepository<'_, Self> {
        k_columns::ColumnsKidRepository::new(self)
    }

    /// The repository of `t_unique_key`.
    fn t_unique_key(&self) -> t_unique_key::UniqueKeyRepository<'_, Self> {
        t_unique_key::UniqueKeyRepository::new(self)
    }

    /// The repository of `k_unique_key`.
    fn k_unique_key(&self) -> k_unique_key::UniqueKeyKidRepository<'_, Self> {
        k_unique_key::UniqueKeyKidRepository::new(self)
    }

    /// The repository of `t_write`.
    fn t_write(&self) -> t_write::WriteRepository<'_, Self> {
        t_write::WriteRepository::new(self)
    }

    /// The repository of `k_write`.
    fn k_write(&self) -> k_write::WriteKidRepository<'_, Self> {
        k_write::WriteKidRepository::new(self)
    }

    /// The repository of `t_write_kind`.
    fn t_write_kind(&self) -> t_write_kind::WriteKindRepository<'_, Self> {
        t_write_kind::WriteKindRepository::new(self)
    }

    /// The repository of `k_write_kind`.
    fn k_write_kind(&self) -> k_write_kind::WriteKindKidRepository<'_, Self> {
        k_write_kind::WriteKindKidRepository::new(self)
    }

    /// The repository of `t_row`.
    fn t_row(&self) -> t_row::RowRepository<'_, Self> {
        t_row::RowRepository::new(self)
    }

    /// The repository of `k_row`.
    fn k_row(&self) -> k_row::RowKidRepository<'_, Self> {
        k_row::RowKidRepository::new(self)
    }

    /// The repository of `t_rows`.
    fn t_rows(&self) -> t_rows::RowsRepository<'_, Self> {
        t_rows::RowsRepository::new(self)
    }

    /// The repository of `k_rows`.
    fn k_rows(&self) -> k_rows::RowsKidRepository<'_, Self> {
        k_rows::RowsKidRepository::new(self)
    }

    /// The repository of `t_error`.
    fn t_error(&self) -> t_error::ErrorRepository<'_, Self> {
        t_error::ErrorRepository::new(self)
    }

    /// The repository of `k_error`.
    fn k_error(&self) -> k_error::ErrorKidRepository<'_, Self> {
        k_error::ErrorKidRepository::new(self)
    }

    /// The repository of `t_stream`.
    fn t_stream(&self) -> t_stream::StreamRepository<'_, Self> {
        t_stream::StreamRepository::new(self)
    }

    /// The repository of `k_stream`.
    fn k_stream(&self) -> k_stream::StreamKidRepository<'_, Self> {
        k_stream::StreamKidRepository::new(self)
    }

    /// The repository of `t_bulk`.
    fn t_bulk(&self) -> t_bulk::BulkRepository<'_, Self> {
        t_bulk::BulkRepository::new(self)
    }

    /// The repository of `k_bulk`.
    fn k_bulk(&self) -> k_bulk::BulkKidRepository<'_, Self> {
        k_bulk::BulkKidRepository::new(self)
    }

    /// The repository of `t_keyed`.
    fn t_keyed(&self) -> t_keyed::KeyedRepository<'_, Self> {
        t_keyed::KeyedRepository::new(self)
    }

    /// The repository of `k_keyed`.
    fn k_keyed(&self) -> k_keyed::KeyedKidRepository<'_, Self> {
        k_keyed::KeyedKidRepository::new(self)
    }

    /// The repository of `t_from_row`.
    fn t_from_row(&self) -> t_from_row::FromRowRepository<'_, Self> {
        t_from_row::FromRowRepository::new(self)
    }

    /// The repository of `k_from_row`.
    fn k_from_row(&self) -> k_from_row::FromRowKidRepository<'_, Self> {
        k_from_row::FromRowKidRepository::new(self)
    }

    /// The repository of `t_enumeration`.
    fn t_enumeration(&self) -> t_enumeration::EnumerationRepository<'_, Self> {
        t_enumeration::EnumerationRepository::new(self)
    }

    /// The repository of `k_enumeration`.
    fn k_enumeration(&self) -> k_enumeration::EnumerationKidRepository<'_, Self> {
        k_enumeration::EnumerationKidRepository::new(self)
    }

    /// The repository of `t_table_info`.
    fn t_table_info(&self) -> t_table_info::TableInfoRepository<'_, Self> {
        t_table_info::TableInfoRepository::new(self)
    }

    /// The repository of `k_table_info`.
    fn k_table_info(&self) -> k_table_info::TableInfoKidRepository<'_, Self> {
        k_table_info::TableInfoKidRepository::new(self)
    }

    /// The repository of `t_column_info`.
    fn t_column_info(&self) -> t_column_info::ColumnInfoRepository<'_, Self> {
        t_column_info::ColumnInfoRepository::new(self)
    }

    /// The repository of `k_column_info`.
    fn k_column_info(&self) -> k_column_info::ColumnInfoKidRepository<'_, Self> {
        k_column_info::ColumnInfoKidRepository::new(self)
    }

    /// The repository of `t_link_info`.
    fn t_link_info(&self) -> t_link_info::LinkInfoRepository<'_, Self> {
        t_link_info::LinkInfoRepository::new(self)
    }

    /// The repository of `k_link_info`.
    fn k_link_info(&self) -> k_link_info::LinkInfoKidRepository<'_, Self> {
        k_link_info::LinkInfoKidRepository::new(self)
    }

    /// The repository of `t_reference_info`.
    fn t_reference_info(&self) -> t_reference_info::ReferenceInfoRepository<'_, Self> {
        t_reference_info::ReferenceInfoRepository::new(self)
    }

    /// The repository of `k_reference_info`.
    fn k_reference_info(
        &self,
    ) -> k_reference_info::ReferenceInfoKidRepository<'_, Self> {
        k_reference_info::ReferenceInfoKidRepository::new(self)
    }

    /// The repository of `t_referencing_info`.
    fn t_referencing_info(
        &self,
    ) -> t_referencing_info::ReferencingInfoRepository<'_, Self> {
        t_referencing_info::ReferencingInfoRepository::new(self)
    }

    /// The repository of `k_referencing_info`.
    fn k_referencing_info(
        &self,
    ) -> k_referencing_info::ReferencingInfoKidRepository<'_, Self> {
        k_referencing_info::ReferencingInfoKidRepository::new(self)
    }

    /// The repository of `t_unique_info`.
    fn t_unique_info(&self) -> t_unique_info::UniqueInfoRepository<'_, Self> {
        t_unique_info::UniqueInfoRepository::new(self)
    }

    /// The repository of `k_unique_info`.
    fn k_unique_info(&self) -> k_unique_info::UniqueInfoKidRepository<'_, Self> {
        k_unique_info::UniqueInfoKidRepository::new(self)
    }

    /// The repository of `t_update`.
    fn t_update(&self) -> t_update::UpdateRepository<'_, Self> {
        t_update::UpdateRepository::new(self)
    }

    /// The repository of `k_update`.
    fn k_update(&self) -> k_update::UpdateKidRepository<'_, Self> {
        k_update::UpdateKidRepository::new(self)
    }

    /// The repository of `t_secret`.
    fn t_secret(&self) -> t_secret::SecretRepository<'_, Self> {
        t_secret::SecretRepository::new(self)
    }

    /// The repository of `k_secret`.
    fn k_secret(&self) -> k_secret::SecretKidRepository<'_, Self> {
        k_secret::SecretKidRepository::new(self)
    }

    /// The repository of `t_serialize`.
    fn t_serialize(&self) -> t_serialize::SerializeRepository<'_, Self> {
        t_serialize::SerializeRepository::new(self)
    }

    /// The repository of `k_serialize`.
    fn k_serialize(&self) -> k_serialize::SerializeKidRepository<'_, Self> {
        k_serialize::SerializeKidRepository::new(self)
    }

    /// The repository of `t_deserialize`.
    fn t_deserialize(&self) -> t_deserialize::DeserializeRepository<'_, Self> {
        t_deserialize::DeserializeRepository::new(self)
    }

    /// The repository of `k_deserialize`.
    fn k_deserialize(&self) -> k_deserialize::DeserializeKidRepository<'_, Self> {
        k_deserialize::DeserializeKidRepository::new(self)
    }

    /// The repository of `t_box`.
    fn t_box(&self) -> t_box::BoxRepository<'_, Self> {
        t_box::BoxRepository::new(self)
    }

    /// The repository of `k_box`.
    fn k_box(&self) -> k_box::BoxKidRepository<'_, Self> {
        k_box::BoxKidRepository::new(self)
    }

    /// The repository of `t_default`.
    fn t_default(&self) -> t_default::DefaultRepository<'_, Self> {
        t_default::DefaultRepository::new(self)
    }

    /// The repository of `k_default`.
    fn k_default(&self) -> k_default::DefaultKidRepository<'_, Self> {
        k_default::DefaultKidRepository::new(self)
    }

    /// The repository of `t_clone`.
    fn t_clone(&self) -> t_clone::CloneRepository<'_, Self> {
        t_clone::CloneRepository::new(self)
    }

    /// The repository of `k_clone`.
    fn k_clone(&self) -> k_clone::CloneKidRepository<'_, Self> {
        k_clone::CloneKidRepository::new(self)
    }

    /// The repository of `t_debug`.
    fn t_debug(&self) -> t_debug::DebugRepository<'_, Self> {
        t_debug::DebugRepository::new(self)
    }

    /// The repository of `k_debug`.
    fn k_debug(&self) -> k_debug::DebugKidRepository<'_, Self> {
        k_debug::DebugKidRepository::new(self)
    }

    /// The repository of `t_send`.
    fn t_send(&self) -> t_send::SendRepository<'_, Self> {
        t_send::SendRepository::new(self)
    }

    /// The repository of `k_send`.
    fn k_send(&self) -> k_send::SendKidRepository<'_, Self> {
        k_send::SendKidRepository::new(self)
    }

    /// The repository of `t_sync`.
    fn t_sync(&self) -> t_sync::SyncRepository<'_, Self> {
        t_sync::SyncRepository::new(self)
    }

    /// The repository of `k_sync`.
    fn k_sync(&self) -> k_sync::SyncKidRepository<'_, Self> {
        k_sync::SyncKidRepository::new(self)
    }

    /// The repository of `t_iterator`.
    fn t_iterator(&self) -> t_iterator::IteratorRepository<'_, Self> {
        t_iterator::IteratorRepository::new(self)
    }

    /// The repository of `k_iterator`.
    fn k_iterator(&self) -> k_iterator::IteratorKidRepository<'_, Self> {
        k_iterator::IteratorKidRepository::new(self)
    }

    /// The repository of `t_future`.
    fn t_future(&self) -> t_future::FutureRepository<'_, Self> {
        t_future::FutureRepository::new(self)
    }

    /// The repository of `k_future`.
    fn k_future(&self) -> k_future::FutureKidRepository<'_, Self> {
        k_future::FutureKidRepository::new(self)
    }

    /// The repository of `t_into`.
    fn t_into(&self) -> t_into::IntoRepository<'_, Self> {
        t_into::IntoRepository::new(self)
    }

    /// The repository of `k_into`.
    fn k_into(&self) -> k_into::IntoKidRepository<'_, Self> {
        k_into::IntoKidRepository::new(self)
    }

    /// The repository of `t_from`.
    fn t_from(&self) -> t_from::FromRepository<'_, Self> {
        t_from::FromRepository::new(self)
    }

    /// The repository of `k_from`.
    fn k_from(&self) -> k_from::FromKidRepository<'_, Self> {
        k_from::FromKidRepository::new(self)
    }

    /// The repository of `t_key`.
    fn t_key(&self) -> t_key::KeyRepository<'_, Self> {
        t_key::KeyRepository::new(self)
    }

    /// The repository of `k_key`.
    fn k_key(&self) -> k_key::KeyKidRepository<'_, Self> {
        k_key::KeyKidRepository::new(self)
    }

    /// The repository of `t_cursor`.
    fn t_cursor(&self) -> t_cursor::CursorRepository<'_, Self> {
        t_cursor::CursorRepository::new(self)
    }

    /// The repository of `k_cursor`.
    fn k_cursor(&self) -> k_cursor::CursorKidRepository<'_, Self> {
        k_cursor::CursorKidRepository::new(self)
    }

    /// The repository of `t_database`.
    fn t_database(&self) -> t_database::DatabaseRepository<'_, Self> {
        t_database::DatabaseRepository::new(self)
    }

    /// The repository of `k_database`.
    fn k_database(&self) -> k_database::DatabaseKidRepository<'_, Self> {
        k_database::DatabaseKidRepository::new(self)
    }

    /// The repository of `t_transaction`.
    fn t_transaction(&self) -> t_transaction::TransactionRepository<'_, Self> {
        t_transaction::TransactionRepository::new(self)
    }

    /// The repository of `k_transaction`.
    fn k_transaction(&self) -> k_transaction::TransactionKidRepository<'_, Self> {
        k_transaction::TransactionKidRepository::new(self)
    }

    /// The repository of `t_resource`.
    fn t_resource(&self) -> t_resource::ResourceRepository<'_, Self> {
        t_resource::ResourceRepository::new(self)
    }

    /// The repository of `k_resource`.
    fn k_resource(&self) -> k_resource::ResourceKidRepository<'_, Self> {
        k_resource::ResourceKidRepository::new(self)
    }

    /// The repository of `t_resource_visitor`.
    fn t_resource_visitor(
        &self,
    ) -> t_resource_visitor::ResourceVisitorRepository<'_, Self> {
        t_resource_visitor::ResourceVisitorRepository::new(self)
    }

    /// The repository of `k_resource_visitor`.
    fn k_resource_visitor(
        &self,
    ) -> k_resource_visitor::ResourceVisitorKidRepository<'_, Self> {
        k_resource_visitor::ResourceVisitorKidRepository::new(self)
    }

    /// The repository of `t_queries`.
    fn t_queries(&self) -> t_queries::QueriesRepository<'_, Self> {
        t_queries::QueriesRepository::new(self)
    }

    /// The repository of `k_queries`.
    fn k_queries(&self) -> k_queries::QueriesKidRepository<'_, Self> {
        k_queries::QueriesKidRepository::new(self)
    }

    /// The repository of `t_repositories`.
    fn t_repositories(&self) -> t_repositories::RepositoriesRepository<'_, Self> {
        t_repositories::RepositoriesRepository::new(self)
    }

    /// The repository of `k_repositories`.
    fn k_repositories(&self) -> k_repositories::RepositoriesKidRepository<'_, Self> {
        k_repositories::RepositoriesKidRepository::new(self)
    }

    /// The repository of `t_migrator`.
    fn t_migrator(&self) -> t_migrator::MigratorRepository<'_, Self> {
        t_migrator::MigratorRepository::new(self)
    }

    /// The repository of `k_migrator`.
    fn k_migrator(&self) -> k_migrator::MigratorKidRepository<'_, Self> {
        k_migrator::MigratorKidRepository::new(self)
    }

    /// The repository of `t_compiled`.
    fn t_compiled(&self) -> t_compiled::CompiledRepository<'_, Self> {
        t_compiled::CompiledRepository::new(self)
    }

    /// The repository of `k_compiled`.
    fn k_compiled(&self) -> k_compiled::CompiledKidRepository<'_, Self> {
        k_compiled::CompiledKidRepository::new(self)
    }

    /// The repository of `t_compiled_plan`.
    fn t_compiled_plan(&self) -> t_compiled_plan::CompiledPlanRepository<'_, Self> {
        t_compiled_plan::CompiledPlanRepository::new(self)
    }

    /// The repository of `k_compiled_plan`.
    fn k_compiled_plan(&self) -> k_compiled_plan::CompiledPlanKidRepository<'_, Self> {
        k_compiled_plan::CompiledPlanKidRepository::new(self)
    }

    /// The repository of `t_compiled_step`.
    fn t_compiled_step(&self) -> t_compiled_step::CompiledStepRepository<'_, Self> {
        t_compiled_step::CompiledStepRepository::new(self)
    }

    /// The repository of `k_compiled_step`.
    fn k_compiled_step(&self) -> k_compiled_step::CompiledStepKidRepository<'_, Self> {
        k_compiled_step::CompiledStepKidRepository::new(self)
    }

    /// The repository of `t_class`.
    fn t_class(&self) -> t_class::ClassRepository<'_, Self> {
        t_class::ClassRepository::new(self)
    }

    /// The repository of `k_class`.
    fn k_class(&self) -> k_class::ClassKidRepository<'_, Self> {
        k_class::ClassKidRepository::new(self)
    }

    /// The repository of `t_mode`.
    fn t_mode(&self) -> t_mode::ModeRepository<'_, Self> {
        t_mode::ModeRepository::new(self)
    }

    /// The repository of `k_mode`.
    fn k_mode(&self) -> k_mode::ModeKidRepository<'_, Self> {
        k_mode::ModeKidRepository::new(self)
    }

    /// The repository of `t_effect`.
    fn t_effect(&self) -> t_effect::EffectRepository<'_, Self> {
        t_effect::EffectRepository::new(self)
    }

    /// The repository of `k_effect`.
    fn k_effect(&self) -> k_effect::EffectKidRepository<'_, Self> {
        k_effect::EffectKidRepository::new(self)
    }

    /// The repository of `t_kept`.
    fn t_kept(&self) -> t_kept::KeptRepository<'_, Self> {
        t_kept::KeptRepository::new(self)
    }

    /// The repository of `k_kept`.
    fn k_kept(&self) -> k_kept::KeptKidRepository<'_, Self> {
        k_kept::KeptKidRepository::new(self)
    }

    /// The repository of `t_to_one`.
    fn t_to_one(&self) -> t_to_one::ToOneRepository<'_, Self> {
        t_to_one::ToOneRepository::new(self)
    }

    /// The repository of `k_to_one`.
    fn k_to_one(&self) -> k_to_one::ToOneKidRepository<'_, Self> {
        k_to_one::ToOneKidRepository::new(self)
    }

    /// The repository of `t_to_many`.
    fn t_to_many(&self) -> t_to_many::ToManyRepository<'_, Self> {
        t_to_many::ToManyRepository::new(self)
    }

    /// The repository of `k_to_many`.
    fn k_to_many(&self) -> k_to_many::ToManyKidRepository<'_, Self> {
        k_to_many::ToManyKidRepository::new(self)
    }

    /// The repository of `t_item`.
    fn t_item(&self) -> t_item::ItemRepository<'_, Self> {
        t_item::ItemRepository::new(self)
    }

    /// The repository of `k_item`.
    fn k_item(&self) -> k_item::ItemKidRepository<'_, Self> {
        k_item::ItemKidRepository::new(self)
    }

    /// The repository of `t_caseless`.
    fn t_caseless(&self) -> t_caseless::CaselessRepository<'_, Self> {
        t_caseless::CaselessRepository::new(self)
    }

    /// The repository of `k_caseless`.
    fn k_caseless(&self) -> k_caseless::CaselessKidRepository<'_, Self> {
        k_caseless::CaselessKidRepository::new(self)
    }

    /// The repository of `t_condition`.
    fn t_condition(&self) -> t_condition::ConditionRepository<'_, Self> {
        t_condition::ConditionRepository::new(self)
    }

    /// The repository of `k_condition`.
    fn k_condition(&self) -> k_condition::ConditionKidRepository<'_, Self> {
        k_condition::ConditionKidRepository::new(self)
    }

    /// The repository of `t_order`.
    fn t_order(&self) -> t_order::OrderRepository<'_, Self> {
        t_order::OrderRepository::new(self)
    }

    /// The repository of `k_order`.
    fn k_order(&self) -> k_order::OrderKidRepository<'_, Self> {
        k_order::OrderKidRepository::new(self)
    }

    /// The repository of `t_project`.
    fn t_project(&self) -> t_project::ProjectRepository<'_, Self> {
        t_project::ProjectRepository::new(self)
    }

    /// The repository of `k_project`.
    fn k_project(&self) -> k_project::ProjectKidRepository<'_, Self> {
        k_project::ProjectKidRepository::new(self)
    }

    /// The repository of `t_query`.
    fn t_query(&self) -> t_query::QueryRepository<'_, Self> {
        t_query::QueryRepository::new(self)
    }

    /// The repository of `k_query`.
    fn k_query(&self) -> k_query::QueryKidRepository<'_, Self> {
        k_query::QueryKidRepository::new(self)
    }

    /// The repository of `t_some`.
    fn t_some(&self) -> t_some::SomeRepository<'_, Self> {
        t_some::SomeRepository::new(self)
    }

    /// The repository of `k_some`.
    fn k_some(&self) -> k_some::SomeKidRepository<'_, Self> {
        k_some::SomeKidRepository::new(self)
    }

    /// The repository of `t_none`.
    fn t_none(&self) -> t_none::NoneRepository<'_, Self> {
        t_none::NoneRepository::new(self)
    }

    /// The repository of `k_none`.
    fn k_none(&self) -> k_none::NoneKidRepository<'_, Self> {
        k_none::NoneKidRepository::new(self)
    }

    /// The repository of `t_ok`.
    fn t_ok(&self) -> t_ok::OkRepository<'_, Self> {
        t_ok::OkRepository::new(self)
    }

    /// The repository of `k_ok`.
    fn k_ok(&self) -> k_ok::OkKidRepository<'_, Self> {
        k_ok::OkKidRepository::new(self)
    }

    /// The repository of `t_err`.
    fn t_err(&self) -> t_err::ErrRepository<'_, Self> {
        t_err::ErrRepository::new(self)
    }

    /// The repository of `k_err`.
    fn k_err(&self) -> k_err::ErrKidRepository<'_, Self> {
        k_err::ErrKidRepository::new(self)
    }

    /// The repository of `t_e`.
    fn t_e(&self) -> t_e::ERepository<'_, Self> {
        t_e::ERepository::new(self)
    }

    /// The repository of `k_e`.
    fn k_e(&self) -> k_e::EKidRepository<'_, Self> {
        k_e::EKidRepository::new(self)
    }

    /// The repository of `t_t`.
    fn t_t(&self) -> t_t::TRepository<'_, Self> {
        t_t::TRepository::new(self)
    }

    /// The repository of `k_t`.
    fn k_t(&self) -> k_t::TKidRepository<'_, Self> {
        k_t::TKidRepository::new(self)
    }

    /// The repository of `t_k`.
    fn t_k(&self) -> t_k::KRepository<'_, Self> {
        t_k::KRepository::new(self)
    }

    /// The repository of `k_k`.
    fn k_k(&self) -> k_k::KKidRepository<'_, Self> {
        k_k::KKidRepository::new(self)
    }

    /// The repository of `t_a`.
    fn t_a(&self) -> t_a::ARepository<'_, Self> {
        t_a::ARepository::new(self)
    }

    /// The repository of `k_a`.
    fn k_a(&self) -> k_a::AKidRepository<'_, Self> {
        k_a::AKidRepository::new(self)
    }

    /// The repository of `t_b`.
    fn t_b(&self) -> t_b::BRepository<'_, Self> {
        t_b::BRepository::new(self)
    }

    /// The repository of `k_b`.
    fn k_b(&self) -> k_b::BKidRepository<'_, Self> {
        k_b::BKidRepository::new(self)
    }

    /// The repository of `t_c`.
    fn t_c(&self) -> t_c::CRepository<'_, Self> {
        t_c::CRepository::new(self)
    }

    /// The repository of `k_c`.
    fn k_c(&self) -> k_c::CKidRepository<'_, Self> {
        k_c::CKidRepository::new(self)
    }

    /// The repository of `t_f`.
    fn t_f(&self) -> t_f::FRepository<'_, Self> {
        t_f::FRepository::new(self)
    }

    /// The repository of `k_f`.
    fn k_f(&self) -> k_f::FKidRepository<'_, Self> {
        k_f::FKidRepository::new(self)
    }

    /// The repository of `keywords`.
    fn keywords(&self) -> keywords::KeywordRepository<'_, Self> {
        keywords::KeywordRepository::new(self)
    }

    /// The repository of `locals`.
    fn locals(&self) -> locals::LocalRepository<'_, Self> {
        locals::LocalRepository::new(self)
    }

    /// The repository of `match`.
    fn r#match(&self) -> r#match::TableMatchRepository<'_, Self> {
        r#match::TableMatchRepository::new(self)
    }

    /// The repository of `type`.
    fn r#type(&self) -> r#type::TableTypeRepository<'_, Self> {
        r#type::TableTypeRepository::new(self)
    }

    /// The repository of `move`.
    fn r#move(&self) -> r#move::TableMoveRepository<'_, Self> {
        r#move::TableMoveRepository::new(self)
    }

    /// The repository of `fn`.
    fn r#fn(&self) -> r#fn::TableFnRepository<'_, Self> {
        r#fn::TableFnRepository::new(self)
    }

    /// The repository of `people`.
    fn people(&self) -> people::PersonRepository<'_, Self> {
        people::PersonRepository::new(self)
    }

    /// The repository of `previously`.
    fn previously(&self) -> previously::PreviouslyRepository<'_, Self> {
        previously::PreviouslyRepository::new(self)
    }

    /// The repository of `later`.
    fn later(&self) -> later::LaterRepository<'_, Self> {
        later::LaterRepository::new(self)
    }

    /// The repository of `moments`.
    fn moments(&self) -> moments::MomentRepository<'_, Self> {
        moments::MomentRepository::new(self)
    }

    /// The repository of `logs`.
    fn logs(&self) -> logs::LogRepository<'_, Self> {
        logs::LogRepository::new(self)
    }

    /// The repository of `readers`.
    fn readers(&self) -> readers::ReaderRepository<'_, Self> {
        readers::ReaderRepository::new(self)
    }

    /// The repository of `accounts`.
    fn accounts(&self) -> accounts::AccountRepository<'_, Self> {
        accounts::AccountRepository::new(self)
    }

    /// The repository of `visits`.
    fn visits(&self) -> visits::VisitRepository<'_, Self> {
        visits::VisitRepository::new(self)
    }

    /// The repository of `called_alike`.
    fn called_alike(&self) -> called_alike::CalledAlikeRepository<'_, Self> {
        called_alike::CalledAlikeRepository::new(self)
    }
}

impl<E0: ::runtime::Executor> Repositories for E0 {}

/// Visits the row type of every table that clients have access to, in the order of declaration.
#[rustfmt::skip]
pub fn visit_resources(visitor: &mut impl ::runtime::ResourceVisitor) {
    visitor.visit::<t_page::Page>();
    visitor.visit::<k_page::PageKid>();
    visitor.visit::<t_page_request::PageRequest>();
    visitor.visit::<k_page_request::PageRequestKid>();
    visitor.visit::<t_statement::Statement>();
    visitor.visit::<k_statement::StatementKid>();
    visitor.visit::<t_domain::Domain>();
    visitor.visit::<k_domain::DomainKid>();
    visitor.visit::<t_value::Value>();
    visitor.visit::<k_value::ValueKid>();
    visitor.visit::<t_filter::Filter>();
    visitor.visit::<k_filter::FilterKid>();
    visitor.visit::<t_select::Select>();
    visitor.visit::<k_select::SelectKid>();
    visitor.visit::<t_option::Option>();
    visitor.visit::<k_option::OptionKid>();
    visitor.visit::<t_string::String>();
    visitor.visit::<k_string::StringKid>();
    visitor.visit::<t_vec::Vec>();
    visitor.visit::<k_vec::VecKid>();
    visitor.visit::<t_result::Result>();
    visitor.visit::<k_result::ResultKid>();
    visitor.visit::<t_executor::Executor>();
    visitor.visit::<k_executor::ExecutorKid>();
    visitor.visit::<t_entity::Entity>();
    visitor.visit::<k_entity::EntityKid>();
    visitor.visit::<t_column::Column>();
    visitor.visit::<k_column::ColumnKid>();
    visitor.visit::<t_columns::Columns>();
    visitor.visit::<k_columns::ColumnsKid>();
    visitor.visit::<t_unique_key::UniqueKey>();
    visitor.visit::<k_unique_key::UniqueKeyKid>();
    visitor.visit::<t_write::Write>();
    visitor.visit::<k_write::WriteKid>();
    visitor.visit::<t_write_kind::WriteKind>();
    visitor.visit::<k_write_kind::WriteKindKid>();
    visitor.visit::<t_row::Row>();
    visitor.visit::<k_row::RowKid>();
    visitor.visit::<t_rows::Rows>();
    visitor.visit::<k_rows::RowsKid>();
    visitor.visit::<t_error::Error>();
    visitor.visit::<k_error::ErrorKid>();
    visitor.visit::<t_stream::Stream>();
    visitor.visit::<k_stream::StreamKid>();
    visitor.visit::<t_bulk::Bulk>();
    visitor.visit::<k_bulk::BulkKid>();
    visitor.visit::<t_keyed::Keyed>();
    visitor.visit::<k_keyed::KeyedKid>();
    visitor.visit::<t_from_row::FromRow>();
    visitor.visit::<k_from_row::FromRowKid>();
    visitor.visit::<t_enumeration::Enumeration>();
    visitor.visit::<k_enumeration::EnumerationKid>();
    visitor.visit::<t_table_info::TableInfo>();
    visitor.visit::<k_table_info::TableInfoKid>();
    visitor.visit::<t_column_info::ColumnInfo>();
    visitor.visit::<k_column_info::ColumnInfoKid>();
    visitor.visit::<t_link_info::LinkInfo>();
    visitor.visit::<k_link_info::LinkInfoKid>();
    visitor.visit::<t_reference_info::ReferenceInfo>();
    visitor.visit::<k_reference_info::ReferenceInfoKid>();
    visitor.visit::<t_referencing_info::ReferencingInfo>();
    visitor.visit::<k_referencing_info::ReferencingInfoKid>();
    visitor.visit::<t_unique_info::UniqueInfo>();
    visitor.visit::<k_unique_info::UniqueInfoKid>();
    visitor.visit::<t_update::Update>();
    visitor.visit::<k_update::UpdateKid>();
    visitor.visit::<t_secret::Secret>();
    visitor.visit::<k_secret::SecretKid>();
    visitor.visit::<t_serialize::Serialize>();
    visitor.visit::<k_serialize::SerializeKid>();
    visitor.visit::<t_deserialize::Deserialize>();
    visitor.visit::<k_deserialize::DeserializeKid>();
    visitor.visit::<t_box::Box>();
    visitor.visit::<k_box::BoxKid>();
    visitor.visit::<t_default::Default>();
    visitor.visit::<k_default::DefaultKid>();
    visitor.visit::<t_clone::Clone>();
    visitor.visit::<k_clone::CloneKid>();
    visitor.visit::<t_debug::Debug>();
    visitor.visit::<k_debug::DebugKid>();
    visitor.visit::<t_send::Send>();
    visitor.visit::<k_send::SendKid>();
    visitor.visit::<t_sync::Sync>();
    visitor.visit::<k_sync::SyncKid>();
    visitor.visit::<t_iterator::Iterator>();
    visitor.visit::<k_iterator::IteratorKid>();
    visitor.visit::<t_future::Future>();
    visitor.visit::<k_future::FutureKid>();
    visitor.visit::<t_into::Into>();
    visitor.visit::<k_into::IntoKid>();
    visitor.visit::<t_from::From>();
    visitor.visit::<k_from::FromKid>();
    visitor.visit::<t_key::Key>();
    visitor.visit::<k_key::KeyKid>();
    visitor.visit::<t_cursor::Cursor>();
    visitor.visit::<k_cursor::CursorKid>();
    visitor.visit::<t_database::Database>();
    visitor.visit::<k_database::DatabaseKid>();
    visitor.visit::<t_transaction::Transaction>();
    visitor.visit::<k_transaction::TransactionKid>();
    visitor.visit::<t_resource::Resource>();
    visitor.visit::<k_resource::ResourceKid>();
    visitor.visit::<t_resource_visitor::ResourceVisitor>();
    visitor.visit::<k_resource_visitor::ResourceVisitorKid>();
    visitor.visit::<t_queries::Queries>();
    visitor.visit::<k_queries::QueriesKid>();
    visitor.visit::<t_repositories::Repositories>();
    visitor.visit::<k_repositories::RepositoriesKid>();
    visitor.visit::<t_migrator::Migrator>();
    visitor.visit::<k_migrator::MigratorKid>();
    visitor.visit::<t_compiled::Compiled>();
    visitor.visit::<k_compiled::CompiledKid>();
    visitor.visit::<t_compiled_plan::CompiledPlan>();
    visitor.visit::<k_compiled_plan::CompiledPlanKid>();
    visitor.visit::<t_compiled_step::CompiledStep>();
    visitor.visit::<k_compiled_step::CompiledStepKid>();
    visitor.visit::<t_class::Class>();
    visitor.visit::<k_class::ClassKid>();
    visitor.visit::<t_mode::Mode>();
    visitor.visit::<k_mode::ModeKid>();
    visitor.visit::<t_effect::Effect>();
    visitor.visit::<k_effect::EffectKid>();
    visitor.visit::<t_kept::Kept>();
    visitor.visit::<k_kept::KeptKid>();
    visitor.visit::<t_to_one::ToOne>();
    visitor.visit::<k_to_one::ToOneKid>();
    visitor.visit::<t_to_many::ToMany>();
    visitor.visit::<k_to_many::ToManyKid>();
    visitor.visit::<t_item::Item>();
    visitor.visit::<k_item::ItemKid>();
    visitor.visit::<t_caseless::Caseless>();
    visitor.visit::<k_caseless::CaselessKid>();
    visitor.visit::<t_condition::Condition>();
    visitor.visit::<k_condition::ConditionKid>();
    visitor.visit::<t_order::Order>();
    visitor.visit::<k_order::OrderKid>();
    visitor.visit::<t_project::Project>();
    visitor.visit::<k_project::ProjectKid>();
    visitor.visit::<t_query::Query>();
    visitor.visit::<k_query::QueryKid>();
    visitor.visit::<t_some::Some>();
    visitor.visit::<k_some::SomeKid>();
    visitor.visit::<t_none::None>();
    visitor.visit::<k_none::NoneKid>();
    visitor.visit::<t_ok::Ok>();
    visitor.visit::<k_ok::OkKid>();
    visitor.visit::<t_err::Err>();
    visitor.visit::<k_err::ErrKid>();
    visitor.visit::<t_e::E>();
    visitor.visit::<k_e::EKid>();
    visitor.visit::<t_t::T>();
    visitor.visit::<k_t::TKid>();
    visitor.visit::<t_k::K>();
    visitor.visit::<k_k::KKid>();
    visitor.visit::<t_a::A>();
    visitor.visit::<k_a::AKid>();
    visitor.visit::<t_b::B>();
    visitor.visit::<k_b::BKid>();
    visitor.visit::<t_c::C>();
    visitor.visit::<k_c::CKid>();
    visitor.visit::<t_f::F>();
    visitor.visit::<k_f::FKid>();
    visitor.visit::<keywords::Keyword>();
    visitor.visit::<locals::Local>();
    visitor.visit::<r#match::TableMatch>();
    visitor.visit::<r#type::TableType>();
    visitor.visit::<r#move::TableMove>();
    visitor.visit::<r#fn::TableFn>();
    visitor.visit::<people::Person>();
    visitor.visit::<previously::Previously>();
    visitor.visit::<later::Later>();
    visitor.visit::<moments::Moment>();
    visitor.visit::<readers::Reader>();
    visitor.visit::<accounts::Account>();
    visitor.visit::<visits::Visit>();
    visitor.visit::<called_alike::CalledAlike>();
}
