//! The crate's root.

use diglot_model::{Access, Project};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{documentation, ident, print};
use crate::EmitError;

/// `src/lib.rs`.
pub(crate) fn emit(project: &Project) -> Result<String, EmitError> {
    let schema = &project.schema;
    let types = !(schema.newtypes.is_empty() && schema.embeddables.is_empty() && schema.documents.is_empty());
    let types = types.then(|| "types".to_owned());
    let queries = (!project.queries.is_empty()).then(|| "queries".to_owned());
    let names = schema.tables.keys().chain(schema.views.keys()).chain(&types).chain(&queries);
    let modules = names.map(|name| {
        let module = ident(name);
        quote!(#[rustfmt::skip] pub mod #module;)
    });
    let named = schema.tables.values().map(|it| (&it.name, &it.type_name));
    let named = named.chain(schema.views.values().map(|it| (&it.name, &it.type_name)));
    let accessors = named.map(|(name, type_name)| {
        let (module, repository) = (ident(name), format_ident!("{type_name}Repository"));
        let doc = documentation(&format!("The repository of `{name}`."));
        quote! {
            #doc
            fn #module(&self) -> #module::#repository<'_, Self> {
                #module::#repository::new(self)
            }
        }
    });
    let served = schema.tables.values().filter(|it| it.primary_key.is_some() && it.access != Access::None);
    let visits = served.map(|table| {
        let (module, row) = (ident(&table.name), ident(&table.type_name));
        quote!(visitor.visit::<#module::#row>();)
    });
    let mut tables: Vec<_> = schema.tables.values().collect();
    tables.sort_by_key(|it| &it.name);
    let columns = tables.into_iter().map(|table| {
        let (module, alias) = (ident(&table.name), ident(&diglot_model::names::snake_case(&table.type_name)));
        quote!(pub use crate::#module::columns as #alias;)
    });
    let named = queries.as_ref().map(|_| {
        quote!(
            pub use queries::Queries;
        )
    });
    let tokens: TokenStream = quote! {
        use runtime::{Executor, ResourceVisitor};

        #(#modules)*
        #[rustfmt::skip] pub mod migrations;

        #named

        /// The OpenAPI 3.1 document of every table's resources.
        pub const OPENAPI: &str = include_str!("../openapi.json");

        /// The columns, unique keys and relations of each table, under the name of its row type.
        #[rustfmt::skip]
        pub mod columns {
            #(#columns)*
        }

        /// A repository per table, on a database or a transaction alike.
        #[rustfmt::skip]
        pub trait Repositories: Executor + Sized {
            #(#accessors)*
        }

        impl<E: Executor> Repositories for E {}

        /// Visits the row type of every table that clients have access to, in the order of declaration.
        #[rustfmt::skip]
        pub fn visit_resources(visitor: &mut impl ResourceVisitor) {
            #(#visits)*
        }
    };
    let head = "//! Typed access to every table of the schema, on SQLite and Postgres behind one call.\n\
                //!\n\
                //! Written by `cargo xtask gen` from the declarations; do not edit.\n\n";
    Ok(head.to_owned() + &print(tokens)?)
}
