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

/// The type that holds the values of both, which are alike.
pub(crate) fn widest(first: &Type, second: &Type) -> Type {
    match (first, second) {
        (Type::Integer { bits: a }, Type::Integer { bits: b }) => Type::Integer { bits: *a.max(b) },
        (Type::Decimal { precision: a, scale }, Type::Decimal { precision: b, .. }) => {
            Type::Decimal { precision: *a.max(b), scale: *scale }
        }
        (first, second) if first == second => first.clone(),
        // Of texts and bytes, the one without a bound.
        (first, _) => unbounded(first),
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
