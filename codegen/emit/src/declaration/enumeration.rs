//! Enumerations and their values.

use diglot_model::{Enumeration, names};

use super::Writer;

impl Writer {
    pub(super) fn create_enumeration(&mut self, enumeration: &Enumeration) {
        self.block();
        self.documentation(1, enumeration.comment.as_deref());
        self.line(1, &format!("create enum {} {{", enumeration.name));
        for variant in &enumeration.variants {
            self.documentation(2, variant.comment.as_deref());
            self.value(&variant.name, &variant.value);
            self.line(2, &format!("{},", variant.name));
        }
        self.line(1, "}");
    }

    /// The attribute of a value that is not the variant in `snake_case`.
    pub(super) fn value(&mut self, name: &str, value: &str) {
        if names::snake_case(name) != value {
            self.line(2, &format!("#[value({value:?})]"));
        }
    }
}
