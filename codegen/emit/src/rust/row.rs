//! The row type.

use diglot_model::Column;
use indexmap::IndexMap;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Context, column, documentation, ident, relation::method_name};

/// The row type and how it is read and written.
pub(crate) fn emit(context: &Context<'_>) -> TokenStream {
    let table = context.table;
    let name = ident(&table.type_name);
    let comment = table.comment.clone().unwrap_or_else(|| format!("A row of `{}`.", table.name));
    let fields = table.columns.values().map(|it| {
        let (field, kind, doc) = (ident(&it.name), column::field_type(it), context.column_documentation(it));
        let hidden = it.secret.then(|| quote!(#[serde(skip_serializing)]));
        quote!(#doc #hidden pub #field: #kind)
    });
    let values = table.columns.values().map(|it| {
        let field = ident(&it.name);
        context.field_parameter(it, &quote!(self.#field))
    });
    let values = if table.columns.values().any(Column::is_computed) {
        TokenStream::new()
    } else {
        quote! {
            impl #name {
                /// The row's values in the order of the columns.
                fn into_values(self) -> runtime::Result<Vec<Value>> {
                    Ok(Vec::from([#(#values),*]))
                }
            }
        }
    };
    let embedded = embedded(context);
    let row = row_type(&name, &comment, fields, table.columns.values());
    quote! {
        #row
        #values
        #embedded
    }
}

/// A row of a table or a view, and how it is read.
pub(super) fn row_type<'a>(
    name: &Ident,
    comment: &str,
    fields: impl Iterator<Item = TokenStream>,
    columns: impl IntoIterator<Item = &'a Column>,
) -> TokenStream {
    let comment = documentation(comment);
    let reads = columns.into_iter().enumerate().map(|(at, it)| {
        let (field, read) = (ident(&it.name), column::read(it, at));
        quote!(#field: #read)
    });
    quote! {
        #comment
        #[derive(Debug, Clone, PartialEq, Serialize)]
        pub struct #name { #(#fields),* }

        impl FromRow for #name {
            fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
                Ok(Self { #(#reads),* })
            }
        }
    }
}

/// What reads and gives embedded columns as the one field they are.
fn embedded(context: &Context<'_>) -> TokenStream {
    let table = context.table;
    let (name, new) = (ident(&table.type_name), format_ident!("New{}", table.type_name));
    let mut groups: IndexMap<(&str, &str), Vec<&Column>> = IndexMap::new();
    for column in table.columns.values() {
        if let Some(it) = &column.embedded {
            groups.entry((&it.field, &it.type_name)).or_default().push(column);
        }
    }
    let methods = groups.iter().map(|((field, kind), columns)| {
        let method = ident(&method_name(field, "columns"));
        let (setter, kind) = (format_ident!("with_{field}"), ident(kind));
        let member = |it: &&Column| ident(it.embedded.as_ref().map_or("", |it| it.member.as_str()));
        let reads = columns.iter().map(|it| {
            let (member, column) = (member(it), ident(&it.name));
            let clone = (!column::is_copy(it)).then(|| quote!(.clone()));
            quote!(#member: self.#column #clone)
        });
        let sets = columns.iter().map(|it| {
            let (member, column) = (member(it), ident(&it.name));
            let optional = it.nullable || it.default.is_none();
            if optional {
                quote!(self.#column = value.#member;)
            } else {
                quote!(self.#column = Some(value.#member);)
            }
        });
        let (read, set) = (
            documentation(&format!("The columns `{field}_…` as one value.")),
            documentation(&format!("The same row with these columns `{field}_…`.")),
        );
        quote! {
            impl #name {
                #read
                #[must_use]
                pub fn #method(&self) -> #kind {
                    #kind { #(#reads),* }
                }
            }

            impl #new {
                #set
                #[must_use]
                pub fn #setter(mut self, value: #kind) -> Self {
                    #(#sets)*
                    self
                }
            }
        }
    });
    quote!(#(#methods)*)
}
