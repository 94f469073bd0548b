//! `CAST`: NULL of a type, constants of a type, and the conversions both engines make alike.

use diglot_model::{Expression, Function, Literal, Type};
use sqlparser::ast::{CharacterLength, DataType, ExactNumberInfo, TimezoneInfo};

use super::{
    Result, Typed, Typing, collation, comparison, describe, describe_option, error, fits, helped,
    syntax::{Node, NodeKind},
};

impl Typing<'_> {
    pub(super) fn cast(&self, node: &Node, operand: &Node, declared: &DataType) -> Result<Typed> {
        let of_null = match (declared, &operand.kind) {
            (DataType::Real | DataType::Float4, NodeKind::Null) => Some(Type::Float),
            (DataType::SmallInt(None) | DataType::Int2(None), NodeKind::Null) => {
                Some(Type::Integer { bits: 64 })
            }
            _ => None,
        };
        let Some(kind) = self.named_type(declared).or(of_null) else {
            if let NodeKind::Name(name) = &operand.kind
                && let [name] = name.as_slice()
                && self.schema.enumerations.contains_key(name)
            {
                return Err(helped(
                    error("D0304", node, "in SQL a value of an enumeration is its text"),
                    format!("write the text of `{name}::{declared}` in quotes, as it is stored"),
                ));
            }
            return Err(helped(
                error("D0510", node, format!("`{declared}` is not one type on both engines")),
                "write INTEGER, TEXT, DOUBLE PRECISION, DECIMAL(18, 2), BOOLEAN, DATE, TIME, TIMESTAMP, UUID, BYTEA or \
                 JSONB, a type of the language as `Text` and `i64`, or an enumeration",
            ));
        };
        match &operand.kind {
            // Of NULL, which of its widths one engine means does not matter.
            NodeKind::Null => {
                let expression = Expression::TypedNull(kind.clone());
                return Ok(Typed::new(expression, kind, true));
            }
            // One whose type is not known takes the one it is cast to.
            NodeKind::Parameter(_) if self.lower(operand, None)?.kind.is_none() => {
                return self.of_type(operand, &kind);
            }
            NodeKind::Parameter(_) => {}
            _ if operand.takes_the_other_type() => return self.of_type(operand, &kind),
            _ => {}
        }
        let typed = self.lower(operand, None)?;
        let found = typed.kind.clone();
        let (nullable, expression) = (typed.nullable, typed.expression.clone());
        let call =
            |function, arguments| Typed::new(Expression::call(function, arguments), kind.clone(), nullable);
        Ok(match (found.as_ref(), &kind) {
            (Some(Type::Integer { .. }), Type::Integer { .. }) => {
                let range = typed.range;
                Typed { range, ..call(Function::Widen, vec![expression]) }
            }
            (Some(Type::CaselessText { .. }), Type::Text { .. }) => collation::plain(typed),
            (Some(Type::Text { .. }), Type::CaselessText { .. }) => collation::caseless(typed),
            (Some(Type::Enumeration(_)), Type::Text { .. }) => {
                Typed { kind: Some(kind), rust_type: None, ..typed }
            }
            (Some(Type::Integer { .. }), Type::Text { .. }) => call(Function::ToText, vec![expression]),
            (Some(Type::Integer { .. }), Type::Float) => comparison::as_float(typed),
            (Some(Type::Integer { .. }), Type::Decimal { precision: 18, scale }) => {
                let scale = Expression::Literal(Literal::Integer(i64::from(*scale)));
                call(Function::ToDecimal, vec![expression, scale])
            }
            (found, kind) if fits(kind, found) && found.is_some_and(|it| holds(kind, it)) => {
                Typed { rust_type: None, ..typed }
            }
            (found, kind) => {
                let message = format!(
                    "the engines convert {} to {} differently",
                    describe_option(found),
                    describe(kind)
                );
                let diagnostic = error("D0510", node, message);
                return Err(match (found, kind) {
                    (Some(Type::Text { .. }), Type::Integer { .. }) => helped(
                        diagnostic,
                        "write `to_integer(…)`, which is NULL for a text that is no number",
                    ),
                    (Some(Type::Integer { .. } | Type::Decimal { .. }), Type::Decimal { scale, .. }) => {
                        helped(
                            diagnostic,
                            format!("write `DECIMAL(18, {scale})`: one of fewer digits refuses rows"),
                        )
                    }
                    _ => helped(
                        diagnostic,
                        "convert in the application, which says how to round and what is refused",
                    ),
                });
            }
        })
    }

    /// The type a name means in a cast.
    fn named_type(&self, declared: &DataType) -> Option<Type> {
        let integer = Type::Integer { bits: 64 };
        let text = Type::Text { max_length: None };
        Some(match declared {
            DataType::Int(None)
            | DataType::Integer(None)
            | DataType::BigInt(None)
            | DataType::Int4(None)
            | DataType::Int8(None)
            | DataType::Int64 => integer,
            DataType::Text | DataType::Varchar(None) | DataType::CharacterVarying(None) => text,
            DataType::Varchar(Some(CharacterLength::IntegerLength { .. })) => return None,
            DataType::DoublePrecision
            | DataType::Float8
            | DataType::Double(ExactNumberInfo::None)
            | DataType::Float(ExactNumberInfo::None) => Type::Float,
            DataType::Decimal(digits) | DataType::Numeric(digits) => decimal(digits)?,
            DataType::Bool | DataType::Boolean => Type::Boolean,
            DataType::Date => Type::Date,
            DataType::Time(None, TimezoneInfo::None) => Type::Time,
            DataType::Timestamp(None, _) | DataType::TimestampNtz(None) => Type::Timestamp,
            DataType::Uuid => Type::Uuid,
            DataType::Bytea | DataType::Blob(None) => Type::Bytes { max_length: None },
            DataType::JSON | DataType::JSONB => Type::Json,
            DataType::Custom(name, arguments) if arguments.is_empty() => {
                self.word_of_the_language(&name.to_string())?
            }
            _ => return None,
        })
    }

    fn word_of_the_language(&self, name: &str) -> Option<Type> {
        Some(match name.to_lowercase().as_str() {
            "i16" | "i32" | "i64" => Type::Integer { bits: 64 },
            "f64" => Type::Float,
            "timestamptz" => Type::Timestamp,
            "duration" => Type::Duration,
            "caselesstext" => Type::CaselessText { max_length: None },
            "bytes" => Type::Bytes { max_length: None },
            "json" => Type::Json,
            _ if self.schema.enumerations.contains_key(name) => Type::Enumeration(name.to_owned()),
            _ => return None,
        })
    }
}

/// Whether every value of a type is one of another, which it may stand for.
fn holds(kind: &Type, found: &Type) -> bool {
    match (kind, found) {
        (Type::Decimal { precision, .. }, Type::Decimal { precision: other, .. }) => precision >= other,
        _ => true,
    }
}

fn decimal(digits: &ExactNumberInfo) -> Option<Type> {
    let (precision, scale) = match digits {
        ExactNumberInfo::None => return None,
        ExactNumberInfo::Precision(precision) => (*precision, 0),
        ExactNumberInfo::PrecisionAndScale(precision, scale) => (*precision, *scale),
    };
    let (precision, scale) = (u8::try_from(precision).ok()?, u8::try_from(scale).ok()?);
    let kept = (1..=18).contains(&precision) && scale <= precision;
    kept.then_some(Type::Decimal { precision, scale })
}
