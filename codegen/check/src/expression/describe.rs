//! Types in the words of the language, and which fit where.

use diglot_model::Type;

/// The type without a bound on length.
pub(crate) fn unbounded(kind: &Type) -> Type {
    match kind {
        Type::Text { .. } => Type::Text { max_length: None },
        Type::CaselessText { .. } => Type::CaselessText { max_length: None },
        Type::Bytes { .. } => Type::Bytes { max_length: None },
        other => other.clone(),
    }
}

/// Whether a value of type `found` may stand where one of `wanted` is asked for.
pub(crate) fn fits(wanted: &Type, found: Option<&Type>) -> bool {
    match (wanted, found) {
        (_, None)
        | (Type::Text { .. }, Some(Type::Text { .. }))
        | (Type::CaselessText { .. }, Some(Type::CaselessText { .. }))
        | (Type::Integer { .. }, Some(Type::Integer { .. }))
        | (Type::Bytes { .. }, Some(Type::Bytes { .. })) => true,
        (Type::Decimal { scale: a, .. }, Some(Type::Decimal { scale: b, .. })) => a == b,
        (wanted, Some(found)) => wanted == found,
    }
}

pub(crate) fn describe_option(kind: Option<&Type>) -> String {
    kind.map_or_else(|| "NULL".to_owned(), describe)
}

/// A type in the words of the language.
pub(crate) fn describe(kind: &Type) -> String {
    match kind {
        Type::Enumeration(name) => format!("a value of `{name}`"),
        other => format!("`{}`", other.declared()),
    }
}

/// Whether values of both types, where they are known, may be compared and put together.
pub(crate) fn alike(first: Option<&Type>, second: Option<&Type>) -> bool {
    first.is_none_or(|first| fits(first, second))
}
