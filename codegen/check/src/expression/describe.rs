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
        other => format!("`{}`", written(other)),
    }
}

/// A type as it is declared.
pub(crate) fn written(kind: &Type) -> String {
    let bounded = |name: &str, maximum: &Option<u32>| match maximum {
        Some(maximum) => format!("{name}<{maximum}>"),
        None => name.to_owned(),
    };
    match kind {
        Type::Boolean => "bool".to_owned(),
        Type::Integer { bits } => format!("i{bits}"),
        Type::Float => "f64".to_owned(),
        Type::Decimal { precision, scale } => format!("Decimal<{precision}, {scale}>"),
        Type::Text { max_length } => bounded("Text", max_length),
        Type::CaselessText { max_length } => bounded("CaselessText", max_length),
        Type::Bytes { max_length } => bounded("Bytes", max_length),
        Type::Uuid => "Uuid".to_owned(),
        Type::Timestamp => "Timestamp".to_owned(),
        Type::Date => "Date".to_owned(),
        Type::Time => "Time".to_owned(),
        Type::Duration => "Duration".to_owned(),
        Type::Json => "Json".to_owned(),
        Type::Array(element) => format!("Vec<{}>", written(element)),
        Type::Enumeration(name) => name.clone(),
    }
}
