//! The functions of the language in Postgres's words.

use diglot_model::Function;

use crate::expression::{Grammar, Operator, Piece};

/// A call whose text is Postgres's own.
pub(super) fn call(grammar: Grammar, function: Function, arguments: &[Piece]) -> Option<Piece> {
    let [first, rest @ ..] = arguments else { return None };
    let call = |name: &str| Some(Piece::call(name, arguments));
    let cast = |kind: &str| Some(Piece::cast(first, kind));
    let utc = || grammar.postfix(Operator::TimeZone, first.clone(), "AT TIME ZONE 'UTC'");
    let part = |name: &str| {
        let part = Piece::closed(format!("extract({name} FROM {})", utc()));
        Some(Piece::cast(&part, "bigint"))
    };
    let start = |unit: &str| {
        let start = Piece::call("date_trunc", &[Piece::name(format!("'{unit}'")), utc()]);
        Some(grammar.postfix(Operator::TimeZone, start, "AT TIME ZONE 'UTC'"))
    };
    match (function, rest) {
        (Function::Widen, []) => cast("bigint"),
        (Function::Widen, [scale]) => cast(&format!("numeric(18, {scale})")),
        (Function::ToText, _) => cast("text"),
        (Function::ToFloat, _) => cast("double precision"),
        (Function::ToDecimal, [scale]) => cast(&format!("numeric(18, {scale})")),
        (Function::ToInteger, _) => Some(to_integer(first)),
        (Function::ByteLength, _) => call("octet_length"),
        (Function::ArrayLength, _) => call("cardinality"),
        (Function::Trim, _) => call("btrim"),
        (Function::StartsWith, _) => call("starts_with"),
        (Function::EndsWith, [second]) => {
            let length = Piece::call("length", std::slice::from_ref(second));
            let end = Piece::call("right", &[first.clone(), length]);
            Some(grammar.comparison("=", end, second.clone()))
        }
        (Function::Contains, _) => {
            Some(grammar.comparison(">", Piece::call("strpos", arguments), Piece::name("0")))
        }
        (Function::Year, _) => part("year"),
        (Function::Month, _) => part("month"),
        (Function::Day, _) => part("day"),
        (Function::Hour, _) => part("hour"),
        (Function::DateOf, _) => Some(Piece::cast(&utc(), "date")),
        (Function::StartOfHour, _) => start("hour"),
        (Function::StartOfDay, _) => start("day"),
        (Function::StartOfMonth, _) => start("month"),
        (Function::StartOfYear, _) => start("year"),
        _ => None,
    }
}

/// A text of digits as the integer; the text is written once.
fn to_integer(text: &Piece) -> Piece {
    let digits = Piece::closed(format!("substring({text} FROM '{}')", whole_numbers()));
    Piece::cast(&digits, "bigint")
}

/// A pattern of the texts of integers of 64 bits, without needless zeros and signs.
fn whole_numbers() -> String {
    // With nineteen digits, those that first fall below the limit at some digit, or end in one of the last.
    let limit = "922337203685477580";
    let below = limit.char_indices().filter(|it| it.1 > '0').map(|(at, digit)| {
        let less = char::from_u32(u32::from(digit) - 1).unwrap_or('0');
        let first = if at == 0 { '1' } else { '0' };
        format!("{}[{first}-{less}][0-9]{{{}}}", &limit[..at], limit.len() - at)
    });
    let nineteen = below.collect::<Vec<_>>().join("|");
    format!("^(?:0|-?[1-9][0-9]{{0,17}}|-?(?:{nineteen})|{limit}[0-7]|-{limit}[0-8])$")
}
