//! What is asked of JSON documents in SQLite's words.

use diglot_model::{JsonAccess, range};

use crate::{
    expression::{Grammar, Operator, Piece, Place},
    identifier::string,
};

/// A value inside a document; its keys hold no quotes, which the compiler refuses.
pub(super) fn access(
    grammar: Grammar,
    access: JsonAccess,
    document: Piece,
    path: &[String],
    place: Place,
) -> Piece {
    let keys: String = path.iter().map(|it| format!(".\"{it}\"")).collect();
    let path = Piece::name(string(&format!("${keys}")));
    let call = |name: &str| Piece::call(name, &[document.clone(), path.clone()]);
    if access != JsonAccess::Exists && !document.is_repeatable() && place != Place::Table {
        return call(match access {
            JsonAccess::Text => "diglot_json_text",
            JsonAccess::Integer => "diglot_json_integer",
            _ => "diglot_json_boolean",
        });
    }
    let (kind, value) = (call("json_type"), call("json_extract"));
    match access {
        JsonAccess::Text => Piece::closed(format!("CASE WHEN {kind} = 'text' THEN {value} END")),
        JsonAccess::Integer => {
            // A number with an exponent is whole where it has no digits behind the point: `1e3`, not `1e-3`.
            let (least, greatest) = range::DECIMALS.into_inner();
            let digits = grammar.infix(Operator::Concatenation, "->", document.clone(), path.clone());
            Piece::closed(format!(
                "CASE WHEN {kind} IN ('integer', 'real') AND NOT (glob('*.*', {digits}) OR glob('*[eE]-*', {digits})) \
                 AND {value} BETWEEN {least} AND {greatest} THEN CAST({value} AS INTEGER) END"
            ))
        }
        JsonAccess::Boolean => {
            Piece::closed(format!("CASE WHEN {kind} IN ('true', 'false') THEN {kind} = 'true' END"))
        }
        JsonAccess::Exists => grammar.test(kind, "IS NOT NULL"),
    }
}
