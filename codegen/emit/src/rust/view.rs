//! Views: rows that are only read.

use diglot_model::View;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Overview, column, documentation, ident, print};
use crate::EmitError;

/// The module of one view.
pub(crate) fn emit(overview: &Overview<'_>, view: &View) -> Result<String, EmitError> {
    let name = ident(&view.type_name);
    let repository = format_ident!("{}Repository", view.type_name);
    let comment = view.comment.clone().unwrap_or_else(|| format!("A row of `{}`.", view.name));
    let doc = documentation(&comment);
    let mut imports = std::collections::BTreeSet::from(["Executor", "FromRow", "Statement"]);
    let mut own: Vec<TokenStream> = Vec::new();
    for it in &view.columns {
        if it.rust_type.is_none() {
            column::imported(&it.kind, &mut imports);
        }
        if let diglot_model::Type::Enumeration(enumeration) = &it.kind
            && let Some(owner) = overview.owner(enumeration)
        {
            let (module, enumeration) = (ident(&owner.name), ident(enumeration));
            own.push(quote!(use crate::#module::#enumeration;));
        }
        if let Some(kind) = &it.rust_type {
            let kind = ident(kind);
            own.push(quote!(use crate::types::#kind;));
        }
    }
    own.sort_by_key(ToString::to_string);
    own.dedup_by_key(|it| it.to_string());
    let imports = imports.into_iter().map(ident);
    let fields = view.columns.iter().map(|it| {
        let (field, kind) = (ident(&it.name), column::field_type(it));
        let doc = documentation(&it.comment.clone().unwrap_or_else(|| format!("The column `{}`.", it.name)));
        quote!(#doc pub #field: #kind)
    });
    let reads = view.columns.iter().enumerate().map(|(at, it)| {
        let (field, read) = (ident(&it.name), column::read(it, at));
        quote!(#field: #read)
    });
    let columns: Vec<String> = view.columns.iter().map(|it| diglot_dialect::quoted(&it.name)).collect();
    let select = format!("SELECT {} FROM {}", columns.join(", "), diglot_dialect::quoted(&view.name));
    let reads_doc = documentation(&format!("Reads rows of the view `{}`.", view.name));
    let tokens = quote! {
        use runtime::{#(#imports),*};
        use serde::Serialize;
        #(#own)*

        #doc
        #[derive(Debug, Clone, PartialEq, Serialize)]
        pub struct #name { #(#fields),* }

        impl FromRow for #name {
            fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
                Ok(Self { #(#reads),* })
            }
        }

        const ALL: Statement = Statement::portable(#select);

        #reads_doc
        #[derive(Debug)]
        pub struct #repository<'e, E> {
            executor: &'e E,
        }

        impl<'e, E: Executor> #repository<'e, E> {
            /// The repository over a database or a transaction.
            pub fn new(executor: &'e E) -> Self {
                Self { executor }
            }

            /// Every row, in no order but the view's own.
            ///
            /// # Errors
            /// The database cannot be read.
            pub async fn all(&self) -> runtime::Result<Vec<#name>> {
                self.executor.fetch(&ALL, Vec::new()).await
            }
        }
    };
    let head = format!(
        "{}//!\n//! Written by `cargo xtask gen` from the declaration of `{}` in `{}.rs`; do not edit.\n\n",
        comment.lines().fold(String::new(), |out, line| out + format!("//! {line}").trim_end() + "\n"),
        view.name,
        view.source
    );
    Ok(head + &print(tokens)?)
}
