//! Constants, functions and arithmetic in SQLite's words.

use std::ops::RangeInclusive;

use diglot_model::{
    ArithmeticOperator, Collation, Function, JsonAccess, Literal, Numbers, QueryParameter, SetOperator, Type,
    range,
};

use super::{Sqlite, function, json};
use crate::{
    expression::{Count, Grammar, Operand, Operator, Piece, Place, Sum, Summed, Words},
    identifier::string,
};

/// Fails the statement: SQLite has no smaller way to say that a number does not fit.
const OVERFLOW: &str = "abs(-9223372036854775807 - 1)";
/// How many steps of arithmetic a view writes without functions of ours: its text grows with their square.
const STEPS_IN_A_VIEW: usize = 4;

impl Words for Sqlite {
    fn grammar(&self) -> Grammar {
        Grammar { level }
    }

    fn literal(&self, literal: &Literal) -> String {
        match literal {
            Literal::Null => "NULL".to_owned(),
            Literal::Boolean(true) => "TRUE".to_owned(),
            Literal::Boolean(false) => "FALSE".to_owned(),
            Literal::Integer(value) | Literal::Duration(value) => value.to_string(),
            Literal::Decimal { unscaled, .. } => unscaled.to_string(),
            // Without a point it would be an integer.
            Literal::Float(digits) if digits.contains(['.', 'e', 'E']) => digits.clone(),
            Literal::Float(digits) => format!("{digits}.0"),
            Literal::Text(text) | Literal::Json(text) => string(text),
            Literal::Uuid(text) => format!("x'{}'", text.replace('-', "")),
            Literal::Bytes(digits) => format!("x'{digits}'"),
            Literal::Timestamp(text) => text
                .parse::<jiff::Timestamp>()
                .map_or_else(|_| string(text), |it| it.as_microsecond().to_string()),
            Literal::Date(text) => days(text).map_or_else(|| string(text), |it| it.to_string()),
            Literal::Time(text) => microseconds(text).map_or_else(|| string(text), |it| it.to_string()),
            Literal::Array { element, items } => {
                let items: Vec<String> = items.iter().map(|it| item(element, it)).collect();
                string(&format!("[{}]", items.join(",")))
            }
        }
    }

    fn typed(&self, literal: &Literal) -> Piece {
        Piece::name(self.literal(literal))
    }

    fn null(&self, _kind: &Type) -> Piece {
        Piece::name("NULL")
    }

    fn collate(&self, operand: Piece, collation: Collation, column: bool) -> Piece {
        let words = match collation {
            Collation::Caseless => "COLLATE diglot_caseless",
            // What is no column compares code point by code point already.
            Collation::CodePoint if column => "COLLATE BINARY",
            Collation::CodePoint => return operand,
        };
        self.grammar().postfix(Operator::Collate, operand, words)
    }

    fn now(&self) -> Piece {
        // Milliseconds are the finest clock SQLite has in SQL; rounding first keeps the product exact.
        let milliseconds = Piece::closed("CAST(round(unixepoch('subsec') * 1000) AS INTEGER)");
        self.grammar().infix(Operator::Product, "*", milliseconds, Piece::name("1000"))
    }

    fn function(&self, function: Function, arguments: &[Piece], place: Place) -> Option<Piece> {
        function::call(self.grammar(), function, arguments, place)
    }

    fn operand(&self, operand: Operand<'_>, numbers: Numbers) -> Piece {
        let Numbers::Decimal { left, right, result } = numbers else { return operand.piece };
        // A product has the digits of both; a sum needs them alike.
        let own = if operand.left { left } else { right };
        if operand.operator == ArithmeticOperator::Multiply || own == result {
            return operand.piece;
        }
        let factor = Piece::name(10_i64.pow(u32::from(result - own)).to_string());
        self.grammar().infix(Operator::Product, "*", operand.piece, factor)
    }

    fn guards_each(&self, place: Place, steps: usize) -> bool {
        match place {
            Place::Table => false,
            Place::View => steps > STEPS_IN_A_VIEW,
            Place::Statement => true,
        }
    }

    fn guard(&self, result: Piece, numbers: Numbers, may_overflow: bool, _place: Place) -> Piece {
        if !may_overflow {
            return result;
        }
        let guard = match numbers {
            Numbers::Decimal { .. } => "diglot_decimal",
            Numbers::TimestampDuration => "diglot_timestamp",
            Numbers::DateDays => "diglot_date",
            Numbers::Integer | Numbers::Timestamps | Numbers::Dates | Numbers::Durations => "diglot_integer",
        };
        Piece::call(guard, &[result])
    }

    fn guard_together(&self, result: Piece, steps: &[(Piece, Numbers)]) -> Piece {
        let grammar = self.grammar();
        let beyond = |(step, numbers): &(Piece, Numbers)| {
            let outside = |range: &RangeInclusive<i64>| {
                let words = format!("NOT BETWEEN {} AND {}", range.start(), range.end());
                grammar.test(step.clone(), &words)
            };
            match numbers {
                Numbers::Decimal { .. } => outside(&range::DECIMALS),
                Numbers::TimestampDuration => outside(&range::TIMESTAMPS),
                Numbers::DateDays => outside(&range::DATES),
                // An integer that does not fit silently becomes a floating-point number.
                _ => {
                    let kind = Piece::call("typeof", std::slice::from_ref(step));
                    grammar.comparison("=", kind, Piece::name("'real'"))
                }
            }
        };
        let any =
            steps.iter().map(beyond).reduce(|left, right| grammar.infix(Operator::Or, "OR", left, right));
        match any {
            Some(any) => Piece::closed(format!("CASE WHEN {any} THEN {OVERFLOW} ELSE {result} END")),
            None => result,
        }
    }

    fn like(&self, operand: Piece, pattern: &str, ignore_case: bool) -> Piece {
        let pattern = if ignore_case { pattern.to_ascii_lowercase() } else { pattern.to_owned() };
        let operand = if ignore_case { Piece::call("lower", &[operand]) } else { operand };
        // LIKE ignores the case of ASCII letters; GLOB does not.
        Piece::call("glob", &[Piece::name(string(&glob(&pattern))), operand])
    }

    fn json(&self, access: JsonAccess, operand: Piece, path: &[String], place: Place) -> Piece {
        json::access(self.grammar(), access, operand, path, place)
    }

    fn sum(&self, of: Sum) -> Summed {
        // The engine's own gives up as soon as a running total is beyond 64 bits, in whatever order it meets the
        // rows, also where the sum itself is not.
        let name = match of {
            Sum::SmallIntegers => "sum",
            Sum::Integers => "diglot_sum",
            Sum::Decimals { .. } => "diglot_sum_of_decimals",
        };
        Summed { name, cast: None }
    }

    fn parameter(&self, number: usize, _parameter: &QueryParameter) -> Piece {
        // With a question mark the number counts, wherever it is mentioned first.
        Piece::name(format!("?{number}"))
    }

    fn names_returned(&self) -> bool {
        false
    }

    fn among(&self, operand: Piece, parameter: &Piece) -> Piece {
        // The runtime gives the list as a table of its own, so that one text serves every length.
        self.grammar().test(operand, &format!("IN rarray({parameter})"))
    }

    fn set_level(&self, _operator: SetOperator) -> u8 {
        0
    }

    fn nests_sets(&self) -> bool {
        false
    }

    fn pairs(&self) -> &'static str {
        // CROSS JOIN would fix the order in which the relations are read.
        "JOIN"
    }

    fn window(&self, limit: Option<Count>, offset: Option<Count>) -> Vec<String> {
        // A negative number would silently be none.
        let count = |it: Count, word: &str| match it.constant {
            true => format!("{word} {}", it.piece),
            false => format!("{word} diglot_count({}, '{}')", it.piece, word.to_lowercase()),
        };
        let limit = match (limit, &offset) {
            (Some(limit), _) => Some(count(limit, "LIMIT")),
            // There is no OFFSET without.
            (None, Some(_)) => Some("LIMIT -1".to_owned()),
            (None, None) => None,
        };
        limit.into_iter().chain(offset.map(|it| count(it, "OFFSET"))).collect()
    }
}

/// How tightly the operators bind. Source: SQLite documentation, "SQL Language Expressions", section 2.
fn level(operator: Operator) -> u8 {
    match operator {
        Operator::Or => 0,
        Operator::And => 1,
        Operator::Not => 2,
        Operator::Comparison => 3,
        Operator::Sum => 4,
        Operator::Product => 5,
        Operator::Concatenation => 6,
        Operator::Collate => 7,
        Operator::Sign => 8,
        // Not an operator here.
        Operator::TimeZone => 6,
    }
}

/// A pattern of `%` and `_` as one of `*` and `?`.
fn glob(pattern: &str) -> String {
    let mut out = String::new();
    let mut letters = pattern.chars();
    while let Some(letter) = letters.next() {
        let (letter, plain) = match letter {
            '\\' => (letters.next().unwrap_or('\\'), true),
            other => (other, false),
        };
        match letter {
            '%' if !plain => out.push('*'),
            '_' if !plain => out.push('?'),
            '*' | '?' | '[' => out.push_str(&format!("[{letter}]")),
            other => out.push(other),
        }
    }
    out
}

/// Days since 1970-01-01.
fn days(text: &str) -> Option<i64> {
    let date: jiff::civil::Date = text.parse().ok()?;
    Some(date.duration_since(jiff::civil::date(1970, 1, 1)).as_hours() / 24)
}

/// Microseconds since midnight.
fn microseconds(text: &str) -> Option<i64> {
    let time: jiff::civil::Time = text.parse().ok()?;
    i64::try_from(time.duration_since(jiff::civil::Time::midnight()).as_micros()).ok()
}

/// An item of an array as JSON.
fn item(element: &Type, literal: &Literal) -> String {
    match (element, literal) {
        (_, Literal::Text(text) | Literal::Uuid(text)) => {
            let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
            format!("\"{escaped}\"")
        }
        (_, Literal::Boolean(value)) => value.to_string(),
        (_, other) => Sqlite.literal(other),
    }
}

#[cfg(test)]
mod tests {
    use super::glob;

    #[test]
    fn patterns_keep_their_meaning() {
        assert_eq!(glob("a%b_c"), "a*b?c");
        assert_eq!(glob("100\\%"), "100%");
        assert_eq!(glob("[x]*?"), "[[]x][*][?]");
    }
}
