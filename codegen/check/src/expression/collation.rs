//! By what texts are compared.
//!
//! A bare column has the collation of its type on both engines. What is made of columns keeps it on one engine and
//! loses it on the other, and a constant, a parameter or a value inside a document has the database's own. So
//! wherever a collation can tell, the rules here put one beside whatever does not have it on both.

use diglot_model::{Collation, Expression, Type};

use super::Typed;

/// The collation values of a type are compared by; none where they are no texts.
pub(crate) fn of(kind: Option<&Type>) -> Option<Collation> {
    match kind? {
        Type::Text { .. } | Type::Enumeration(_) => Some(Collation::CodePoint),
        Type::CaselessText { .. } => Some(Collation::Caseless),
        _ => None,
    }
}

/// Whether texts of a type can be equal and yet not the same.
pub(crate) fn is_caseless(kind: Option<&Type>) -> bool {
    of(kind) == Some(Collation::Caseless)
}

/// The value with its type's collation, wherever it stands.
pub(crate) fn collated(typed: Typed) -> Typed {
    match of(typed.kind.as_ref()) {
        Some(collation) if !typed.collated => {
            let expression = Expression::collate(typed.expression, collation);
            Typed { expression, collated: true, ..typed }
        }
        _ => typed,
    }
}

/// The value as it is told apart from others: equality by code points needs no word, for no engine has another.
pub(crate) fn distinguished(typed: Typed) -> Typed {
    if is_caseless(typed.kind.as_ref()) { collated(typed) } else { typed }
}

/// Two values that are compared, by their order where `ordered`: a collation of one is a collation of both.
pub(crate) fn compared(left: Typed, right: Typed, ordered: bool) -> (Typed, Typed) {
    let kind = left.kind.as_ref().or(right.kind.as_ref());
    let matters = ordered || is_caseless(kind);
    if !matters || left.collated || right.collated {
        return (left, right);
    }
    // A value whose type is not known takes the other's.
    let left = Typed { kind: kind.cloned(), ..left };
    (collated(left), right)
}

/// Whether a value of type `kind` made of `parts` has its type's collation without being told: one engine takes it
/// from any of them, the other compares by code point anyway.
pub(crate) fn inherited<'a>(kind: Option<&Type>, parts: impl IntoIterator<Item = &'a Typed>) -> bool {
    of(kind) == Some(Collation::CodePoint) && parts.into_iter().any(|it| it.collated)
}

/// The text as one that is compared code point by code point.
pub(crate) fn plain(typed: Typed) -> Typed {
    let expression = Expression::collate(typed.expression, Collation::CodePoint);
    let kind = Some(Type::Text { max_length: None });
    Typed { expression, kind, rust_type: None, collated: true, ..typed }
}

/// The text as one that is compared without regard to case.
pub(crate) fn caseless(typed: Typed) -> Typed {
    let expression = Expression::collate(typed.expression, Collation::Caseless);
    let kind = Some(Type::CaselessText { max_length: None });
    Typed { expression, kind, rust_type: None, collated: true, ..typed }
}
