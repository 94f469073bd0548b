//! Views: rows that are only read.

use diglot_model::{QueryStatement, View, overflow};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Overview, column, documentation, head, ident, print, repository, row};
use crate::EmitError;

/// The module of one view.
pub(crate) fn emit(overview: &Overview<'_>, view: &View) -> Result<String, EmitError> {
    let name = ident(&view.type_name);
    let repository = format_ident!("{}Repository", view.type_name);
    let comment = view.comment.clone().unwrap_or_else(|| format!("A row of `{}`.", view.name));
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
    let row = row::row_type(&name, &comment, fields, &view.columns);
    let columns: Vec<String> = view.columns.iter().map(|it| diglot_dialect::quoted(&it.name)).collect();
    let select = format!("SELECT {} FROM {}", columns.join(", "), diglot_dialect::quoted(&view.name));
    let info =
        super::query::info(&view.name, &overflow::columns(&QueryStatement::Select(view.query.clone())));
    let reads_doc = documentation(&format!("Reads rows of the view `{}`.", view.name));
    let (repository_type, constructor) = repository::repository_type(&repository, &reads_doc);
    let tokens = quote! {
        use runtime::{#(#imports),*};
        use serde::Serialize;
        #(#own)*

        #row

        const ALL: Statement = Statement::of(#info, #select, #select);

        #repository_type

        impl<'e, E: Executor> #repository<'e, E> {
            #constructor

            /// Every row, in no order but the view's own.
            ///
            /// # Errors
            /// The database cannot be read.
            pub async fn all(&self) -> runtime::Result<Vec<#name>> {
                self.executor.fetch(&ALL, &[]).await
            }
        }
    };
    Ok(head(&comment, &view.name, &view.source) + &print(tokens)?)
}
