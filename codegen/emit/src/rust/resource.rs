//! What a gateway needs to serve a table.

use diglot_model::Access;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Context, column, ident};

/// `impl Resource` of the row type.
pub(crate) fn emit(context: &Context<'_>) -> TokenStream {
    let table = context.table;
    // What cannot be addressed is not served, nor what is the program's own.
    if table.primary_key.is_none() || table.access == Access::None {
        return TokenStream::new();
    }
    let row = ident(&table.type_name);
    let (new, patch) = (format_ident!("New{}", table.type_name), format_ident!("{}Patch", table.type_name));
    let repository = format_ident!("{}Repository", table.type_name);
    let name = &table.name;
    let key_type = context.key_type();
    let key_fields: Vec<TokenStream> = context
        .key()
        .into_iter()
        .map(|it| {
            let field = ident(&it.name);
            let clone = (!column::is_plain(&it.kind)).then(|| quote!(.clone()));
            quote!(self.#field #clone)
        })
        .collect();
    let key = match key_fields.as_slice() {
        [only] => only.clone(),
        many => quote!((#(#many),*)),
    };
    let read_only = (table.access == Access::ReadOnly).then(|| {
        quote!(
            const READ_ONLY: bool = true;
        )
    });
    let mut single: Vec<_> = table.references.iter().filter(|it| it.columns.len() == 1).collect();
    let mut listed = std::collections::HashSet::new();
    single.retain(|it| listed.insert(&it.columns));
    let filters = single.iter().map(|it| it.columns.join(""));
    let arms = single.iter().filter_map(|reference| {
        let column = table.columns.get(reference.columns.first()?)?;
        let (filter, list) = (&column.name, format_ident!("list_by_{}", column.name));
        let kind = column::value_type(column);
        let borrowed = (column::is_text(&column.kind) && column.rust_type.is_none()).then(|| quote!(&));
        Some(quote! {
            #filter => match <#kind as runtime::Key>::from_text(value) {
                Some(value) => #repository::new(executor).#list(#borrowed value, page).await.map(Some),
                None => Ok(None),
            }
        })
    });
    let list_by = if single.is_empty() {
        quote! {
            async fn list_by<E: Executor>(
                _executor: &E,
                _filter: &str,
                _value: &str,
                _page: PageRequest<Self::Key>,
            ) -> runtime::Result<Option<Page<Self>>> {
                Ok(None)
            }
        }
    } else {
        quote! {
            async fn list_by<E: Executor>(
                executor: &E,
                filter: &str,
                value: &str,
                page: PageRequest<Self::Key>,
            ) -> runtime::Result<Option<Page<Self>>> {
                match filter {
                    #(#arms,)*
                    _ => Ok(None),
                }
            }
        }
    };
    quote! {
        impl runtime::Resource for #row {
            const TABLE: &'static str = #name;
            const FILTERS: &'static [&'static str] = &[#(#filters),*];
            #read_only

            type Key = #key_type;
            type New = #new;
            type Patch = #patch;

            fn key(&self) -> Self::Key {
                #key
            }

            async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
                #repository::new(executor).create(new).await
            }

            async fn get<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<Option<Self>> {
                #repository::new(executor).get(key).await
            }

            async fn list<E: Executor>(
                executor: &E,
                page: PageRequest<Self::Key>,
            ) -> runtime::Result<Page<Self>> {
                #repository::new(executor).list(page).await
            }

            #list_by

            async fn update<E: Executor>(
                executor: &E,
                key: Self::Key,
                patch: Self::Patch,
            ) -> runtime::Result<Option<Self>> {
                #repository::new(executor).update(key, patch).await
            }

            async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
                #repository::new(executor).delete(key).await
            }
        }
    }
}
