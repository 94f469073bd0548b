//! `#[enumeration]` enums.

use syn::{Fields, ItemEnum, LitStr};

use crate::{
    Diagnostic, EnumerationDeclaration, Name, VariantDeclaration,
    attribute::{documentation, place},
    table::Reader,
};

impl Reader<'_> {
    /// Reads one enumeration.
    pub(crate) fn enumeration(&mut self, item: &ItemEnum) -> Option<EnumerationDeclaration> {
        let name = Name::of(&item.ident, self.file);
        let mut variants: Vec<VariantDeclaration> = Vec::new();
        for variant in &item.variants {
            if !matches!(variant.fields, Fields::Unit) {
                self.complain(
                    Diagnostic::new(
                        "D0110",
                        place(self.file, &variant.fields),
                        format!("variant `{}` carries data", variant.ident),
                    )
                    .help("an enumeration is stored as one text value; declare columns for the rest"),
                );
                continue;
            }
            let mut value = diglot_model::names::snake_case(&variant.ident.to_string());
            for attribute in variant.attrs.iter().filter(|it| !it.path().is_ident("doc")) {
                if attribute.path().is_ident("value") {
                    match attribute.parse_args::<LitStr>() {
                        Ok(text) => value = text.value(),
                        Err(error) => self.syntax(&error),
                    }
                } else {
                    self.unknown_attribute(attribute, &["value"]);
                }
            }
            let declared = Name::of(&variant.ident, self.file);
            if let Some(other) = variants.iter().find(|it| it.value == value) {
                self.complain(
                    Diagnostic::new("D0111", declared.location, format!("value `{value}` is declared twice"))
                        .also(other.name.location, "first here"),
                );
            }
            variants.push(VariantDeclaration {
                name: declared,
                value,
                comment: documentation(&variant.attrs),
            });
        }
        if variants.is_empty() {
            self.complain(Diagnostic::new(
                "D0112",
                name.location,
                format!("enumeration `{}` has no values", name.text),
            ));
            return None;
        }
        Some(EnumerationDeclaration { name, comment: documentation(&item.attrs), variants })
    }
}
