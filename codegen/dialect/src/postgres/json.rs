//! What is asked of JSON documents in Postgres's words.

use diglot_model::JsonAccess;

use crate::{
    expression::{Grammar, Operator, Piece},
    identifier::string,
};

/// A value inside a document; its keys hold no quotes, braces or commas, which the compiler refuses.
pub(super) fn access(grammar: Grammar, access: JsonAccess, document: Piece, path: &[String]) -> Piece {
    let repeatable = document.is_repeatable();
    let keys: Vec<String> = path.iter().map(|it| item(it)).collect();
    let keys = Piece::name(string(&format!("{{{}}}", keys.join(","))));
    let at = |word: &str| grammar.infix(Operator::Concatenation, word, document.clone(), keys.clone());
    let (found, text) = (at("#>"), at("#>>"));
    if access == JsonAccess::Exists {
        return grammar.test(found, "IS NOT NULL");
    }
    if !repeatable {
        return written_once(grammar, access, &document, path);
    }
    Piece::closed(match access {
        JsonAccess::Text => format!("CASE WHEN jsonb_typeof({found}) = 'string' THEN {text} END"),
        JsonAccess::Integer => format!(
            "CASE WHEN jsonb_typeof({found}) = 'number' AND ({text}) ~ '{WHOLE}' THEN CAST({text} AS bigint) END"
        ),
        _ => format!("CASE WHEN jsonb_typeof({found}) = 'boolean' THEN CAST({text} AS boolean) END"),
    })
}

/// A key as an item of an array's text, which reads `null` as NULL and cuts spaces unless it is in quotes.
fn item(key: &str) -> String {
    let plain =
        key.chars().all(|it| it.is_ascii_alphanumeric() || it == '_') && !key.eq_ignore_ascii_case("null");
    if plain { key.to_owned() } else { format!("\"{key}\"") }
}

/// A whole number of at most 18 digits.
const WHOLE: &str = "^-?[0-9]{1,18}$";

/// The same where the document is more than a column, and costs something each time it is asked for.
fn written_once(grammar: Grammar, access: JsonAccess, document: &Piece, path: &[String]) -> Piece {
    let kind = match access {
        JsonAccess::Integer => "number",
        JsonAccess::Boolean => "boolean",
        _ => "string",
    };
    let keys: String = path.iter().map(|it| format!(".\"{it}\"")).collect();
    // Strict: otherwise a list would be looked through for objects with the key.
    let path = string(&format!("strict ${keys} ? (@.type() == \"{kind}\")"));
    let found = Piece::closed(format!("jsonb_path_query_first({document}, {path}, '{{}}', TRUE)"));
    let text = grammar.infix(Operator::Concatenation, "#>>", found, Piece::name("'{}'"));
    match access {
        JsonAccess::Integer => {
            let digits = Piece::closed(format!("substring({text} FROM '{WHOLE}')"));
            Piece::cast(&digits, "bigint")
        }
        JsonAccess::Boolean => Piece::cast(&text, "boolean"),
        _ => text,
    }
}
