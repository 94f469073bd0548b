//! The row type.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, column, documentation, ident};

/// The row type and how it is read and written.
pub(crate) fn emit(context: &Context<'_>) -> TokenStream {
    let table = context.table;
    let name = ident(&table.type_name);
    let comment = table.comment.clone().unwrap_or_else(|| format!("A row of `{}`.", table.name));
    let comment = documentation(&comment);
    let fields = table.columns.values().map(|it| {
        let (field, kind, doc) = (ident(&it.name), column::field_type(it), context.column_documentation(it));
        let hidden = it.secret.then(|| quote!(#[serde(skip_serializing)]));
        quote!(#doc #hidden pub #field: #kind)
    });
    let reads = table.columns.values().enumerate().map(|(at, it)| {
        let (field, read) = (ident(&it.name), column::read(it, at));
        quote!(#field: #read)
    });
    let values = table.columns.values().map(|it| {
        let field = ident(&it.name);
        match (it.nullable, column::is_copy(it)) {
            (_, true) => context.field_parameter(it, &quote!(self.#field)),
            (false, false) if it.secret => context.field_parameter(it, &quote!(self.#field)),
            (false, false) => context.parameter(it, &quote!(self.#field.clone())),
            (true, false) => {
                let inner = if it.secret { quote!(value.expose().clone()) } else { quote!(value.clone()) };
                let convert = context.parameter(it, &inner);
                quote!(match &self.#field { Some(value) => #convert, None => Value::Null })
            }
        }
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

        impl #name {
            /// The row's values in the order of the columns.
            fn values(&self) -> runtime::Result<Vec<Value>> {
                Ok(Vec::from([#(#values),*]))
            }
        }
    }
}
