//! The constraints of a table, so that a violated one can be named.

use diglot_dialect::quoted;
use diglot_model::{Action, IndexKey, Reference, Role, Table, Type, names};
use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, Overview};

/// `static TABLE: TableInfo`.
pub(crate) fn emit(context: &Context<'_>) -> TokenStream {
    let table = context.table;
    let name = &table.name;
    let columns = table.columns.values().map(|it| {
        let native = match diglot_dialect::native(it) {
            Some(native) => quote!(Some(#native)),
            None => quote!(None),
        };
        let (column, check) = (&it.name, names::domain(name, &it.name));
        let domain = match it.kind {
            Type::Text { max_length: Some(maximum) }
            | Type::CaselessText { max_length: Some(maximum) }
            | Type::Bytes { max_length: Some(maximum) } => {
                let maximum = proc_macro2::Literal::u32_unsuffixed(maximum);
                quote!(Domain::MaxLength(#maximum))
            }
            Type::Decimal { precision, scale } => {
                let (precision, scale) =
                    (super::column::unsuffixed(precision), super::column::unsuffixed(scale));
                quote!(Domain::Decimal { precision: #precision, scale: #scale })
            }
            _ => quote!(Domain::Range),
        };
        let (nullable, computed) = (it.nullable, it.is_computed());
        quote!(ColumnInfo {
            name: #column,
            domain_check: #check,
            domain: #domain,
            native: #native,
            nullable: #nullable,
            computed: #computed,
        })
    });
    let key_name = table.primary_key.as_ref().map(|it| it.name.clone()).unwrap_or_default();
    let key_columns = table.key_columns();
    let uniques = table.uniques.iter().map(|it| (it.name.clone(), it.columns.clone())).chain(
        table.indexes.iter().filter(|it| it.unique).map(|it| (it.name.clone(), index_columns(&it.keys))),
    );
    let uniques =
        uniques.map(|(name, columns)| quote!(UniqueInfo { name: #name, columns: &[#(#columns),*] }));
    let references = table.references.iter().map(|it| {
        let (name, columns, referenced) = (&it.name, &it.columns, &it.referenced_table);
        let exists = exists(&it.referenced_table, &it.referenced_columns);
        quote!(ReferenceInfo {
            name: #name,
            columns: &[#(#columns),*],
            referenced_table: #referenced,
            exists: #exists,
        })
    });
    let referencing = holding(context.overview, name).map(|(holder, it)| {
        let (from_delete, from_update) = (keeps(it.on_delete), keeps(it.on_update));
        let (name, holder_name) = (&it.name, &holder.name);
        let exists = exists(&holder.name, &it.columns);
        let (columns, referenced) = (&it.columns, &it.referenced_columns);
        quote!(ReferencingInfo {
            name: #name,
            table: #holder_name,
            columns: &[#(#columns),*],
            referenced_columns: &[#(#referenced),*],
            exists: #exists,
            keeps_from_delete: #from_delete,
            keeps_from_update: #from_update,
        })
    });
    let cascades = cascading(context.overview, name).map(|(holder, it)| {
        let (module, columns, referenced) = (super::ident(&holder.name), &it.columns, &it.referenced_columns);
        quote!(runtime::CascadeInfo {
            table: || &crate::#module::TABLE,
            columns: &[#(#columns),*],
            referenced_columns: &[#(#referenced),*],
        })
    });
    let optional = |name: Option<&String>| match name {
        Some(name) => quote!(Some(#name)),
        None => quote!(None),
    };
    let deleted = optional(table.soft_delete().map(|it| &it.name));
    let counts = table.columns.values().find(|it| it.role == Some(Role::Version));
    let version = optional(counts.map(|it| &it.name));
    let updated = table.columns.values().filter(|it| it.updated).map(|it| &it.name);
    quote! {
        /// The table's columns and constraints.
        pub(crate) static TABLE: TableInfo = TableInfo {
            name: #name,
            columns: &[#(#columns),*],
            primary_key: UniqueInfo { name: #key_name, columns: &[#(#key_columns),*] },
            uniques: &[#(#uniques),*],
            references: &[#(#references),*],
            referencing: &[#(#referencing),*],
            cascades: &[#(#cascades),*],
            deleted: #deleted,
            version: #version,
            updated: &[#(#updated),*],
            insert: INSERT,
        };
    }
}

/// The references to a table that keep its rows from being removed or given another key.
pub(crate) fn holding<'a>(
    overview: &'a Overview<'a>,
    table: &str,
) -> impl Iterator<Item = (&'a Table, &'a Reference)> {
    let references = overview.references_to(table).iter().copied();
    references.filter(|(_, it)| keeps(it.on_delete) || keeps(it.on_update))
}

/// Whether an action keeps the row that is referred to as it is.
fn keeps(action: Action) -> bool {
    matches!(action, Action::NoAction | Action::Restrict)
}

/// The references to a table by which rows go with its own.
fn cascading<'a>(
    overview: &'a Overview<'a>,
    table: &str,
) -> impl Iterator<Item = (&'a Table, &'a Reference)> {
    overview.references_to(table).iter().copied().filter(|(_, it)| it.on_delete == Action::Cascade)
}

fn index_columns(keys: &[IndexKey]) -> Vec<String> {
    keys.iter().flat_map(|key| key.expression.columns()).collect()
}

fn exists(table: &str, columns: &[String]) -> String {
    let conditions: Vec<String> =
        columns.iter().enumerate().map(|(at, it)| format!("{} = ${}", quoted(it), at + 1)).collect();
    format!("SELECT 1 FROM {} WHERE {}", quoted(table), conditions.join(" AND "))
}
