//! Values inside JSON documents.

use diglot_model::{Expression, JsonAccess, Type};
use diglot_parse::{Diagnostic, Location};

use super::{Result, Typed, Typing, syntax::Node};

impl Typing<'_> {
    pub(super) fn json(
        &self,
        access: JsonAccess,
        operand: &Node,
        path: &[(String, Location)],
    ) -> Result<Typed> {
        for (key, location) in path {
            let number = !key.is_empty() && key.chars().all(|it| it.is_ascii_digit());
            if number || key.is_empty() || key.contains(['"', '\\', '{', '}', ',']) {
                let message = format!("`{key}` is not a key both engines look up alike");
                return Err(Box::new(
                    Diagnostic::new("D0318", *location, message)
                        .help("keys are names; a number would be an item of a list on one engine only"),
                ));
            }
        }
        let (operand, nullable) = self.boxed(operand, &Type::Json)?;
        let kind = match access {
            JsonAccess::Text => Type::Text { max_length: None },
            JsonAccess::Integer => Type::Integer { bits: 64 },
            JsonAccess::Boolean | JsonAccess::Exists => Type::Boolean,
        };
        let path = path.iter().map(|it| it.0.clone()).collect();
        let nullable = nullable || access != JsonAccess::Exists;
        Ok(Typed::new(Expression::Json { access, operand, path }, kind, nullable))
    }
}
