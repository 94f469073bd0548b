//! Unique keys as methods that find at most one row.

use diglot_dialect::Queries;
use diglot_model::{Column, Expression, Function};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Context, column, documentation, ident, repository::crowded};

/// Whether a unique index makes its values unique among all rows that are not marked as deleted.
pub(super) fn is_whole(table: &diglot_model::Table, index: &diglot_model::Index) -> bool {
    let living = table.soft_delete().map(|it| Expression::is_null(Expression::column(&it.name)));
    index.unique && (index.predicate.is_none() || index.predicate == living)
}

/// One way to reach at most one row.
pub(super) struct Lookup<'a> {
    pub(super) suffix: String,
    columns: Vec<&'a Column>,
    pub(super) write: Box<dyn Fn(&Queries) -> String + 'a>,
}

/// How the unique key called `name` is spoken of: by its columns, or by its own name where another one before it has the
/// same columns, as an index of a column in lower case beside a constraint of the column.
pub(super) fn lookup_suffix(table: &diglot_model::Table, name: &str) -> String {
    let constraints = table.uniques.iter().map(|it| (&it.name, it.columns.clone()));
    let indexes = table.indexes.iter().filter(|it| is_whole(table, it)).map(|it| {
        let columns = it.keys.iter().flat_map(|key| key.expression.columns()).collect::<Vec<_>>();
        (&it.name, columns)
    });
    let all: Vec<(&String, Vec<String>)> = constraints.chain(indexes).collect();
    let Some(at) = all.iter().position(|it| it.0 == name) else { return name.to_owned() };
    let (before, columns) = (&all[..at], &all[at].1);
    if before.iter().any(|it| it.1 == *columns) { name.to_owned() } else { columns.join("_and_") }
}

pub(super) fn unique_lookups<'a>(context: &'a Context<'_>) -> Vec<Lookup<'a>> {
    let table = context.table;
    let column = |name: &String| table.columns.get(name);
    let constraints = table.uniques.iter().map(|unique| Lookup {
        suffix: lookup_suffix(table, &unique.name),
        columns: unique.columns.iter().filter_map(column).collect(),
        write: Box::new(|it| it.by_columns(table, &unique.columns)),
    });
    // An index over some rows only does not make a value unique among all.
    let indexes = table.indexes.iter().filter(|it| is_whole(table, it)).filter_map(|index| {
        let columns: Option<Vec<&Column>> = index
            .keys
            .iter()
            .map(|key| match &key.expression {
                Expression::Column(name) => column(name),
                Expression::Call { function: Function::Lower, arguments } => match arguments.as_slice() {
                    [Expression::Column(name)] => column(name),
                    _ => None,
                },
                _ => None,
            })
            .collect();
        Some(Lookup {
            suffix: lookup_suffix(table, &index.name),
            columns: columns?,
            write: Box::new(|it| it.by_index(table, &index.keys).unwrap_or_default()),
        })
    });
    constraints.chain(indexes).collect()
}

impl Lookup<'_> {
    pub(super) fn method(&self, context: &Context<'_>) -> TokenStream {
        let row = ident(&context.table.type_name);
        let suffix = &self.suffix;
        let (method, constant) =
            (format_ident!("get_by_{suffix}"), format_ident!("BY_{}", suffix.to_uppercase()));
        let arguments = self.columns.iter().map(|it| {
            let (name, kind) = (ident(&it.name), column::argument_type(it));
            quote!(#name: #kind)
        });
        let values = self.columns.iter().map(|it| {
            let name = ident(&it.name);
            context.parameter(it, &quote!(#name))
        });
        let names: Vec<String> = self.columns.iter().map(|it| format!("`{}`", it.name)).collect();
        let doc = documentation(&format!(
            "The row with this {}.\n\n# Errors\nThe database cannot be read.",
            names.join(" and ")
        ));
        let crowded = crowded(1 + self.columns.len());
        quote! {
            #doc
            #crowded
            pub async fn #method(&self, #(#arguments),*) -> runtime::Result<Option<#row>> {
                self.executor.fetch_optional(&#constant, &[#(#values),*]).await
            }
        }
    }
}
