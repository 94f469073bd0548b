//! `src/types.rs`: newtypes, embedded groups of columns and the types of JSON documents.

use diglot_model::{Document, DocumentType, Embeddable, Newtype, Type};
use proc_macro2::TokenStream;
use quote::quote;

use super::{Overview, column, documentation, ident, print};
use crate::EmitError;

/// The file's text; none where the schema declares no such type.
pub(crate) fn emit(overview: &Overview<'_>) -> Result<Option<String>, EmitError> {
    let schema = overview.schema;
    if schema.newtypes.is_empty() && schema.embeddables.is_empty() && schema.documents.is_empty() {
        return Ok(None);
    }
    let mut used: Vec<&Type> = schema.newtypes.values().map(|it| &it.kind).collect();
    used.extend(schema.embeddables.values().flat_map(|it| it.columns.iter().map(|it| &it.kind)));
    let mut inside = Vec::new();
    for document in schema.documents.values() {
        document.fields.iter().for_each(|it| values(&it.kind, &mut inside));
    }
    used.extend(inside);
    let mut imports = std::collections::BTreeSet::new();
    used.iter().for_each(|it| column::imported(it, &mut imports));
    let imports: Vec<_> = imports.into_iter().map(ident).collect();
    let imports = (!imports.is_empty()).then(|| quote!(use runtime::{#(#imports),*};));
    let mut enumerations: Vec<&String> = used
        .iter()
        .filter_map(|it| match it {
            Type::Enumeration(name) => Some(name),
            _ => None,
        })
        .collect();
    enumerations.sort();
    enumerations.dedup();
    let enumerations = enumerations.into_iter().filter_map(|name| {
        let (module, name) = (ident(&overview.owner(name)?.name), ident(name));
        Some(quote!(use crate::#module::#name;))
    });
    let newtypes = schema.newtypes.values().map(newtype);
    let embeddables = schema.embeddables.values().map(embeddable);
    let documents = schema.documents.values().map(document);
    let tokens = quote! {
        #imports
        use serde::{Deserialize, Serialize};
        #(#enumerations)*
        #(#newtypes)*
        #(#embeddables)*
        #(#documents)*
    };
    let head = "//! Types that columns have in Rust: newtypes, embedded groups of columns and JSON documents.\n\
                //!\n//! Written by `cargo xtask gen` from the declarations; do not edit.\n\n";
    Ok(Some(head.to_owned() + &print(tokens)?))
}

fn values<'a>(kind: &'a DocumentType, out: &mut Vec<&'a Type>) {
    match kind {
        DocumentType::Value(kind) => out.push(kind),
        DocumentType::Document(_) => {}
        DocumentType::Optional(inner) | DocumentType::List(inner) | DocumentType::Map(inner) => {
            values(inner, out)
        }
    }
}

fn newtype(newtype: &Newtype) -> TokenStream {
    let (name, inner) = (ident(&newtype.name), column::base_type(&newtype.kind));
    let comment = newtype.comment.clone().unwrap_or_else(|| format!("A `{}`.", newtype.name));
    let comment = documentation(&comment);
    let copy = column::is_plain(&newtype.kind).then(|| quote!(Copy,));
    let hash = (!matches!(newtype.kind, Type::Float)).then(|| quote!(Eq, Hash,));
    let key = matches!(
        newtype.kind,
        Type::Uuid
            | Type::Integer { .. }
            | Type::Text { .. }
            | Type::CaselessText { .. }
            | Type::Enumeration(_)
    );
    let mut markers = Vec::new();
    if !matches!(newtype.kind, Type::Json | Type::Array(_) | Type::CaselessText { .. }) {
        markers.push(ident("Ordered"));
    }
    if matches!(newtype.kind, Type::Text { .. }) {
        markers.push(ident("Textual"));
    }
    let key = key.then(|| {
        quote! {
            impl runtime::Key for #name {
                fn to_text(&self) -> String {
                    runtime::Key::to_text(&self.0)
                }

                fn from_text(text: &str) -> Option<Self> {
                    runtime::Key::from_text(text).map(Self)
                }
            }
        }
    });
    quote! {
        #comment
        #[derive(Debug, Clone, #copy PartialEq, #hash Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct #name(
            /// The value.
            pub #inner,
        );

        runtime::stored_newtype!(#name, #inner #(, #markers)*);

        impl From<#inner> for #name {
            fn from(value: #inner) -> Self {
                Self(value)
            }
        }

        #key
    }
}

fn embeddable(embeddable: &Embeddable) -> TokenStream {
    let name = ident(&embeddable.name);
    let comment = embeddable.comment.clone().unwrap_or_else(|| format!("A `{}`.", embeddable.name));
    let comment = documentation(&comment);
    let fields = embeddable.columns.iter().map(|it| {
        let (field, kind) = (ident(&it.name), column::field_type(it));
        let doc = documentation(&it.comment.clone().unwrap_or_else(|| format!("`{}`.", it.name)));
        quote!(#doc pub #field: #kind)
    });
    quote! {
        #comment
        #[derive(Debug, Clone, PartialEq)]
        pub struct #name { #(#fields),* }
    }
}

fn document(document: &Document) -> TokenStream {
    let name = ident(&document.name);
    let comment = document.comment.clone().unwrap_or_else(|| format!("A `{}`.", document.name));
    let comment = documentation(&comment);
    let fields = document.fields.iter().map(|it| {
        let (field, kind) = (ident(&it.name), document_type(&it.kind));
        let doc = documentation(&it.comment.clone().unwrap_or_else(|| format!("`{}`.", it.name)));
        let optional = matches!(it.kind, DocumentType::Optional(_))
            .then(|| quote!(#[serde(default, skip_serializing_if = "Option::is_none")]));
        quote!(#doc #optional pub #field: #kind)
    });
    quote! {
        #comment
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        pub struct #name { #(#fields),* }

        runtime::stored_document!(#name);
    }
}

fn document_type(kind: &DocumentType) -> TokenStream {
    match kind {
        DocumentType::Value(kind) => column::base_type(kind),
        DocumentType::Document(name) => {
            let name = ident(name);
            quote!(#name)
        }
        DocumentType::Optional(inner) => {
            let inner = document_type(inner);
            quote!(Option<#inner>)
        }
        DocumentType::List(inner) => {
            let inner = document_type(inner);
            quote!(Vec<#inner>)
        }
        DocumentType::Map(inner) => {
            let inner = document_type(inner);
            quote!(std::collections::BTreeMap<String, #inner>)
        }
    }
}
