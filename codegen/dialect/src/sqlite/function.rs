//! The functions of the language in SQLite's words.

use diglot_model::{Function, Numbers};

use super::SQLITE;
use crate::expression::{Grammar, Operator, Piece, Place, Words};

/// Microseconds from -4713-11-24, the first day one of the engines knows, to 1970: what is counted from there is
/// never negative, so that dividing cuts towards the past. A whole number of days.
const BEFORE_1970: i64 = 210_866_803_200_000_000;
const SECOND: i64 = 1_000_000;
const HOUR: i64 = 3_600 * SECOND;
const DAY: i64 = 24 * HOUR;

/// A call whose text is SQLite's own.
pub(super) fn call(grammar: Grammar, function: Function, arguments: &[Piece], place: Place) -> Option<Piece> {
    let [first, rest @ ..] = arguments else { return None };
    let call = |name: &str| Piece::call(name, arguments);
    let calendar = Calendar { grammar, instant: first };
    match (function, rest) {
        (Function::ToText, _) => Some(Piece::cast(first, "TEXT")),
        (Function::ToFloat, _) => Some(Piece::cast(first, "REAL")),
        (Function::ToInteger, _) => Some(to_integer(grammar, first, place)),
        (Function::ToDecimal, [scale]) => {
            let factor = format!("1{}", "0".repeat(scale.text().parse().ok()?));
            let product = grammar.infix(Operator::Product, "*", first.clone(), Piece::name(factor));
            Some(match place {
                Place::Table => {
                    let digits = (Numbers::Decimal { left: 0, right: 0, result: 0 }, product.clone());
                    SQLITE.guard_together(product, &[(digits.1, digits.0)])
                }
                Place::View | Place::Statement => Piece::call("diglot_decimal", &[product]),
            })
        }
        (Function::StartsWith, [second]) if second.is_repeatable() || place == Place::Table => {
            let length = Piece::call("length", std::slice::from_ref(second));
            let start = Piece::call("substr", &[first.clone(), Piece::name("1"), length]);
            Some(grammar.comparison("=", start, second.clone()))
        }
        (Function::StartsWith, _) => Some(call("diglot_starts_with")),
        (Function::EndsWith, [second])
            if first.is_repeatable() && second.is_repeatable() || place == Place::Table =>
        {
            // Counted from the start: from the end, no characters would be all of them.
            let length = |of: &Piece| Piece::call("length", std::slice::from_ref(of));
            let before = grammar.infix(Operator::Sum, "-", length(first), length(second));
            let start = grammar.infix(Operator::Sum, "+", before, Piece::name("1"));
            let end = Piece::call("substr", &[first.clone(), start]);
            Some(grammar.comparison("=", end, second.clone()))
        }
        (Function::EndsWith, _) => Some(call("diglot_ends_with")),
        (Function::Contains, _) => Some(grammar.comparison(">", call("instr"), Piece::name("0"))),
        (Function::ArrayLength, _) => Some(call("json_array_length")),
        (Function::Year, _) => Some(calendar.part("%Y")),
        (Function::Month, _) => Some(calendar.part("%m")),
        (Function::Day, _) => Some(calendar.part("%d")),
        (Function::Hour, _) => Some(calendar.part("%H")),
        (Function::DateOf, _) => Some(calendar.whole(DAY)),
        (Function::StartOfHour, _) => Some(calendar.start(HOUR)),
        (Function::StartOfDay, _) => Some(calendar.start(DAY)),
        (Function::StartOfMonth, _) => Some(calendar.start_of("month")),
        (Function::StartOfYear, _) => Some(calendar.start_of("year")),
        _ => None,
    }
}

/// A text of digits as the integer.
fn to_integer(grammar: Grammar, text: &Piece, place: Place) -> Piece {
    if !text.is_repeatable() && place != Place::Table {
        return Piece::call("diglot_to_integer", std::slice::from_ref(text));
    }
    // What is not the text of an integer does not come back as it was.
    let number = Piece::cast(text, "INTEGER");
    let same = grammar.comparison("=", Piece::cast(&number, "TEXT"), text.clone());
    Piece::closed(format!("CASE WHEN {same} THEN {number} END"))
}

/// What is asked of an instant, in microseconds since 1970. The instant is written once.
struct Calendar<'a> {
    grammar: Grammar,
    instant: &'a Piece,
}

impl Calendar<'_> {
    fn binary(&self, operator: Operator, word: &str, left: Piece, right: i64) -> Piece {
        self.grammar.infix(operator, word, left, Piece::name(right.to_string()))
    }

    /// How many whole `unit`s of microseconds have passed since -4713-11-24.
    fn counted(&self, unit: i64) -> Piece {
        let shifted = self.binary(Operator::Sum, "+", self.instant.clone(), BEFORE_1970);
        self.binary(Operator::Product, "/", shifted, unit)
    }

    /// How many whole `unit`s of microseconds have passed since 1970.
    fn whole(&self, unit: i64) -> Piece {
        self.binary(Operator::Sum, "-", self.counted(unit), BEFORE_1970 / unit)
    }

    /// The start of the `unit` of microseconds the instant is in.
    fn start(&self, unit: i64) -> Piece {
        let start = self.binary(Operator::Product, "*", self.counted(unit), unit);
        self.binary(Operator::Sum, "-", start, BEFORE_1970)
    }

    /// A part of the date or the time.
    fn part(&self, format: &str) -> Piece {
        let part = Piece::call(
            "strftime",
            &[Piece::name(format!("'{format}'")), self.whole(SECOND), Piece::name("'unixepoch'")],
        );
        Piece::cast(&part, "INTEGER")
    }

    /// The start of the month or the year the instant is in.
    fn start_of(&self, unit: &str) -> Piece {
        let seconds = Piece::call(
            "strftime",
            &[
                Piece::name("'%s'"),
                self.whole(SECOND),
                Piece::name("'unixepoch'"),
                Piece::name(format!("'start of {unit}'")),
            ],
        );
        self.binary(Operator::Product, "*", Piece::cast(&seconds, "INTEGER"), SECOND)
    }
}
