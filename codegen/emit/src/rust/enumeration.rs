//! Enumerations.

use diglot_model::Enumeration;
use proc_macro2::TokenStream;
use quote::quote;

use super::{documentation, ident};

/// An enumeration and its texts.
pub(crate) fn emit(enumeration: &Enumeration) -> TokenStream {
    let name = ident(&enumeration.name);
    let comment = enumeration.comment.clone().unwrap_or_else(|| format!("A `{}`.", enumeration.name));
    let comment = documentation(&comment);
    let variants = enumeration.variants.iter().map(|it| {
        let (variant, value) = (ident(&it.name), &it.value);
        let doc = documentation(&it.comment.clone().unwrap_or_else(|| format!("`{value}`.")));
        quote!(#doc #[serde(rename = #value)] #variant)
    });
    let all = enumeration.variants.iter().map(|it| ident(&it.name));
    let texts = enumeration.variants.iter().map(|it| {
        let (variant, value) = (ident(&it.name), &it.value);
        quote!(Self::#variant => #value)
    });
    quote! {
        #comment
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum #name { #(#variants),* }

        impl Enumeration for #name {
            const ALL: &'static [Self] = &[#(Self::#all),*];

            fn as_str(self) -> &'static str {
                match self { #(#texts),* }
            }
        }

        runtime::stored_enumeration!(#name);

        impl runtime::Key for #name {
            fn to_text(&self) -> String {
                self.as_str().to_owned()
            }

            fn from_text(text: &str) -> Option<Self> {
                Self::parse(text)
            }
        }
    }
}
