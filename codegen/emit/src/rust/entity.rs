//! What the runtime asks of a table's row type.

use diglot_model::{Column, Role, Type};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Context, column, ident, input};

/// `impl Entity`, and `impl Keyed` where there is a primary key.
pub(crate) fn emit(context: &Context<'_>) -> TokenStream {
    let table = context.table;
    let (row, new) = (ident(&table.type_name), format_ident!("New{}", table.type_name));
    let values = if table.columns.values().any(Column::is_computed) {
        quote!(new.into_values())
    } else {
        quote!(new.into_row()?.into_values())
    };
    let keyed = table.primary_key.is_some().then(|| keyed(context));
    let own_key = table.primary_key.is_some().then(|| {
        quote! {
            fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
                <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
            }
        }
    });
    quote! {
        impl Entity for #row {
            const TABLE: &'static TableInfo = &TABLE;

            type New = #new;

            fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
                #values
            }

            #own_key
        }

        #keyed
    }
}

fn keyed(context: &Context<'_>) -> TokenStream {
    let table = context.table;
    let (row, patch) = (ident(&table.type_name), format_ident!("{}Patch", table.type_name));
    let (key_type, key) = (context.key_type(), context.row_key(&quote!(self)));
    let key_values = context.key_values(&quote!(key));
    let sets: Vec<TokenStream> = input::patchable(context).map(|it| set(context, it)).collect();
    let (update, argument) = if sets.is_empty() {
        (quote!(let update = Update::of(&TABLE);), quote!(_patch))
    } else {
        (quote!(let mut update = Update::of(&TABLE);), quote!(patch))
    };
    quote! {
        impl Keyed for #row {
            type Key = #key_type;
            type Patch = #patch;

            fn primary_key(&self) -> Self::Key {
                #key
            }

            fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
                Ok(Vec::from([#(#key_values),*]))
            }

            fn changes(#argument: Self::Patch) -> runtime::Result<Update> {
                #update
                #(#sets)*
                Ok(update)
            }
        }
    }
}

/// What a change does with one column.
fn set(context: &Context<'_>, column: &Column) -> TokenStream {
    let (field, name) = (ident(&column.name), &column.name);
    if column.role == Some(Role::Version) {
        let widen = (column.kind != Type::Integer { bits: 64 }).then(|| quote!(.map(i64::from)));
        return quote!(update.expect(patch.#field #widen););
    }
    let binding = if column.nullable { format_ident!("given") } else { format_ident!("value") };
    let value = context.field_parameter(column, &quote!(#binding));
    quote! {
        if let Some(#binding) = patch.#field {
            update.set(#name, #value);
        }
    }
}

impl Context<'_> {
    /// The primary key of a row, as one value.
    pub(crate) fn row_key(&self, row: &TokenStream) -> TokenStream {
        let key: Vec<TokenStream> = self.key().into_iter().map(|it| member(it, row)).collect();
        match key.as_slice() {
            [only] => only.clone(),
            many => quote!((#(#many),*)),
        }
    }
}

/// A column of a row, copied or cloned.
pub(crate) fn member(column: &Column, row: &TokenStream) -> TokenStream {
    let field = ident(&column.name);
    let clone = (!column::is_copy(column)).then(|| quote!(.clone()));
    quote!(#row.#field #clone)
}
