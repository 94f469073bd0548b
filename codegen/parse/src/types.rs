//! `#[newtype]`, `#[embedded]`, `#[document]` and `#[view]` structs.

use proc_macro2::Ident;
use syn::{
    Fields, ItemStruct, LitStr, Token,
    parse::{Parse, ParseStream},
};

use crate::{
    Diagnostic, DocumentDeclaration, EmbeddableDeclaration, Name, NewtypeDeclaration, SqlText,
    ViewDeclaration,
    attribute::{documentation, place},
    table::Reader,
};

/// What stands inside `#[view(…)]`.
pub(crate) struct ViewArguments {
    pub(crate) name: Ident,
    pub(crate) query: LitStr,
}

impl Parse for ViewArguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse()?;
        input.parse::<Token![,]>()?;
        let query = input.parse()?;
        input.parse::<Option<Token![,]>>()?;
        Ok(Self { name, query })
    }
}

impl Reader<'_> {
    /// Reads `struct UserId(Uuid);`.
    pub(crate) fn newtype(&mut self, item: &ItemStruct) -> Option<NewtypeDeclaration> {
        let name = Name::of(&item.ident, self.file);
        self.only_documented(item, "newtype");
        let only = match &item.fields {
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => fields.unnamed.first(),
            _ => None,
        };
        let Some(only) = only else {
            self.complain(
                Diagnostic::new("D0113", name.location, "a newtype wraps exactly one value")
                    .help(format!("write `pub struct {}(Uuid);`", name.text)),
            );
            return None;
        };
        let kind = self.type_expression(&only.ty)?;
        Some(NewtypeDeclaration { name, comment: documentation(&item.attrs), kind })
    }

    /// Reads a group of columns.
    pub(crate) fn embeddable(&mut self, item: &ItemStruct) -> Option<EmbeddableDeclaration> {
        let name = Name::of(&item.ident, self.file);
        self.only_documented(item, "embedded");
        let Fields::Named(fields) = &item.fields else {
            self.complain(
                Diagnostic::new("D0114", name.location, "an embedded struct has named fields, its columns")
                    .help("write `pub struct Name { pub column: Type, … }`"),
            );
            return None;
        };
        let columns = self.columns(fields);
        Some(EmbeddableDeclaration { name, comment: documentation(&item.attrs), columns, file: self.file })
    }

    /// Reads the type of a JSON document.
    pub(crate) fn document(&mut self, item: &ItemStruct) -> Option<DocumentDeclaration> {
        let name = Name::of(&item.ident, self.file);
        self.only_documented(item, "document");
        let Fields::Named(named) = &item.fields else {
            self.complain(
                Diagnostic::new("D0115", name.location, "a document has named fields, its keys")
                    .help("write `pub struct Name { pub key: Type, … }`"),
            );
            return None;
        };
        let mut fields = Vec::new();
        for field in &named.named {
            let Some(ident) = &field.ident else { continue };
            for attribute in field.attrs.iter().filter(|it| !it.path().is_ident("doc")) {
                self.unknown_attribute(attribute, &["doc"]);
            }
            let kind = self.type_expression(&field.ty)?;
            fields.push((Name::of(ident, self.file), kind, documentation(&field.attrs)));
        }
        Some(DocumentDeclaration { name, comment: documentation(&item.attrs), fields })
    }

    /// Reads a view.
    pub(crate) fn view(&mut self, arguments: &ViewArguments, item: &ItemStruct) -> Option<ViewDeclaration> {
        let type_name = Name::of(&item.ident, self.file);
        self.only_documented(item, "view");
        let Fields::Named(fields) = &item.fields else {
            self.complain(
                Diagnostic::new(
                    "D0116",
                    type_name.location,
                    "a view is a struct with named fields, its columns",
                )
                .help("write `pub struct Name { pub column: Type, … }`"),
            );
            return None;
        };
        Some(ViewDeclaration {
            name: Name::of(&arguments.name, self.file),
            type_name,
            comment: documentation(&item.attrs),
            query: self.sql_text(&arguments.query),
            columns: self.columns(fields),
            source: self.subject.to_owned(),
        })
    }

    /// SQL in a string literal.
    pub(crate) fn sql_text(&self, literal: &LitStr) -> SqlText {
        SqlText { text: literal.value(), literal: literal.token(), location: place(self.file, literal) }
    }

    fn only_documented(&mut self, item: &ItemStruct, word: &str) {
        for attribute in &item.attrs {
            if !attribute.path().is_ident("doc") && !attribute.path().is_ident(word) {
                self.unknown_attribute(attribute, &["doc"]);
            }
        }
    }
}
