//! The crate's root.

use diglot_model::Schema;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{documentation, ident, print};
use crate::EmitError;

/// `src/lib.rs`.
pub(crate) fn emit(schema: &Schema) -> Result<String, EmitError> {
    let modules = schema.tables.values().map(|table| {
        let module = ident(&table.name);
        quote!(#[rustfmt::skip] pub mod #module;)
    });
    let accessors = schema.tables.values().map(|table| {
        let (module, repository) = (ident(&table.name), format_ident!("{}Repository", table.type_name));
        let doc = documentation(&format!("The repository of `{}`.", table.name));
        quote! {
            #doc
            fn #module(&self) -> #module::#repository<'_, Self> {
                #module::#repository::new(self)
            }
        }
    });
    let visits = schema.tables.values().map(|table| {
        let (module, row) = (ident(&table.name), ident(&table.type_name));
        quote!(visitor.visit::<#module::#row>();)
    });
    let tokens: TokenStream = quote! {
        use runtime::{Executor, ResourceVisitor};

        #(#modules)*
        #[rustfmt::skip] pub mod migrations;

        /// The OpenAPI 3.1 document of every table's resources.
        pub const OPENAPI: &str = include_str!("../openapi.json");

        /// A repository per table, on a database or a transaction alike.
        pub trait Repositories: Executor + Sized {
            #(#accessors)*
        }

        impl<E: Executor> Repositories for E {}

        /// Visits the row type of every table, in the order of declaration.
        pub fn visit_resources(visitor: &mut impl ResourceVisitor) {
            #(#visits)*
        }
    };
    let head = "//! Typed access to every table of the schema, on SQLite and Postgres behind one call.\n\
                //!\n\
                //! Written by `cargo xtask gen` from the declarations; do not edit.\n\n";
    Ok(head.to_owned() + &print(tokens)?)
}
