//! Constants, functions and arithmetic in Postgres's words.

use diglot_model::{
    Collation, Expression, Function, JsonAccess, Literal, Numbers, QueryParameter, SetOperator, Type,
    decimal_text,
};

use super::{Postgres, function, json};
use crate::{
    expression::{Count, Grammar, Operand, Operator, Piece, Place, Sum, Summed, Words},
    identifier::string,
};

impl Words for Postgres {
    fn grammar(&self) -> Grammar {
        Grammar { level }
    }

    fn literal(&self, literal: &Literal) -> String {
        match literal {
            // Its digits alone would be too large for the type, before the sign is looked at.
            Literal::Integer(i64::MIN) | Literal::Duration(i64::MIN) => {
                format!("CAST('{}' AS bigint)", i64::MIN)
            }
            Literal::Null => "NULL".to_owned(),
            Literal::Boolean(true) => "TRUE".to_owned(),
            Literal::Boolean(false) => "FALSE".to_owned(),
            Literal::Integer(value) | Literal::Duration(value) => value.to_string(),
            Literal::Decimal { unscaled, scale } => decimal_text(*unscaled, *scale),
            Literal::Float(digits) => digits.clone(),
            Literal::Text(text)
            | Literal::Json(text)
            | Literal::Uuid(text)
            | Literal::Timestamp(text)
            | Literal::Date(text)
            | Literal::Time(text) => string(text),
            Literal::Bytes(digits) => format!("'\\x{digits}'"),
            Literal::Array { items, .. } if items.is_empty() => "'{}'".to_owned(),
            Literal::Array { element, items } => {
                let items: Vec<String> = items.iter().map(|it| self.literal(it)).collect();
                format!("CAST(ARRAY[{}] AS {}[])", items.join(", "), self.array_element(element))
            }
        }
    }

    fn typed(&self, literal: &Literal) -> Piece {
        let plain = Piece::name(self.literal(literal));
        let kind = match literal {
            Literal::Text(_) => "text",
            Literal::Json(_) => "jsonb",
            Literal::Uuid(_) => "uuid",
            Literal::Timestamp(_) => "timestamptz",
            Literal::Date(_) => "date",
            Literal::Time(_) => "time",
            Literal::Bytes(_) => "bytea",
            Literal::Float(_) => "double precision",
            Literal::Duration(_) => "bigint",
            // These are of their types as they stand, or of a smaller one that becomes the larger.
            Literal::Null
            | Literal::Boolean(_)
            | Literal::Integer(_)
            | Literal::Decimal { .. }
            | Literal::Array { .. } => return plain,
        };
        Piece::cast(&plain, kind)
    }

    fn null(&self, kind: &Type) -> Piece {
        Piece::cast(&Piece::name("NULL"), &self.parameter_type(kind))
    }

    fn collate(&self, operand: Piece, collation: Collation, _column: bool) -> Piece {
        let words = match collation {
            Collation::CodePoint => "COLLATE \"C\"",
            Collation::Caseless => "COLLATE diglot_caseless",
        };
        self.grammar().postfix(Operator::Collate, operand, words)
    }

    fn now(&self) -> Piece {
        Piece::call("now", &[])
    }

    fn function(&self, function: Function, arguments: &[Piece], _place: Place) -> Option<Piece> {
        function::call(self.grammar(), function, arguments)
    }

    fn operand(&self, operand: Operand<'_>, numbers: Numbers) -> Piece {
        let Operand { expression, piece, other, left, place, operator: _ } = operand;
        // What is added to a constant would be added to a text.
        let piece = match expression {
            Expression::Literal(literal @ (Literal::Timestamp(_) | Literal::Date(_))) => self.typed(literal),
            _ => piece,
        };
        let constant = |it: &Expression| matches!(it, Expression::Literal(_));
        // Of 64 bits already.
        let computed = matches!(expression, Expression::Arithmetic { .. } | Expression::TypedNull(_));
        match numbers {
            // Small integers are calculated with as such, and overflow where the other engine's do not; one
            // operand of 64 bits makes the other one, too.
            Numbers::Integer | Numbers::Durations
                if computed || constant(expression) && !(left && constant(other)) =>
            {
                piece
            }
            Numbers::Integer | Numbers::Durations => Piece::cast(&piece, "bigint"),
            Numbers::TimestampDuration if !left => match expression {
                Expression::Literal(Literal::Duration(microseconds)) => {
                    Piece::cast(&Piece::name(string(&interval(*microseconds))), "interval")
                }
                _ if piece.is_repeatable() || place == Place::Table => self.interval(&piece),
                // By its text, which is written once, though no table takes it: reading an interval depends on
                // settings of the server.
                _ => {
                    let text = Piece::cast(&piece, "text");
                    let unit = Piece::name("' microseconds'");
                    let text = self.grammar().infix(Operator::Concatenation, "||", text, unit);
                    Piece::cast(&text, "interval")
                }
            },
            // As a time without a zone: of one with a zone, the server takes the sum to depend on the session.
            Numbers::TimestampDuration if place == Place::Table => self.at_utc(piece),
            Numbers::DateDays if !left && !computed && !constant(expression) => {
                Piece::cast(&piece, "integer")
            }
            Numbers::DateDays if !left && computed => Piece::cast(&piece, "integer"),
            _ => piece,
        }
    }

    fn guards_each(&self, _place: Place, _steps: usize) -> bool {
        true
    }

    fn guard(&self, result: Piece, numbers: Numbers, may_overflow: bool, place: Place) -> Piece {
        match numbers {
            Numbers::Decimal { result: scale, .. } if may_overflow => {
                Piece::cast(&result, &format!("numeric(18, {scale})"))
            }
            Numbers::Timestamps => {
                let seconds = Piece::closed(format!("extract(epoch FROM {result})"));
                let product = self.grammar().infix(Operator::Product, "*", seconds, Piece::name("1000000"));
                Piece::cast(&product, "bigint")
            }
            Numbers::Dates => Piece::cast(&result, "bigint"),
            Numbers::TimestampDuration => {
                let sum = match may_overflow {
                    true => self.within(result, &TIMESTAMP_ROOM.map(interval_text)),
                    false => result,
                };
                if place == Place::Table { self.at_utc(sum) } else { sum }
            }
            Numbers::DateDays if may_overflow => self.within(result, &DATE_ROOM.map(|it| it.to_string())),
            _ => result,
        }
    }

    fn guard_together(&self, result: Piece, _steps: &[(Piece, Numbers)]) -> Piece {
        // Every step is guarded by itself.
        result
    }

    fn like(&self, operand: Piece, pattern: &str, ignore_case: bool) -> Piece {
        let (operand, pattern) = if ignore_case {
            (Piece::call("lower", &[operand]), pattern.to_ascii_lowercase())
        } else {
            (operand, pattern.to_owned())
        };
        self.grammar().comparison("LIKE", operand, Piece::name(string(&pattern)))
    }

    fn json(&self, access: JsonAccess, operand: Piece, path: &[String], _place: Place) -> Piece {
        json::access(self.grammar(), access, operand, path)
    }

    fn sum(&self, of: Sum) -> Summed {
        let cast = match of {
            // Those of 64 bits are summed as numbers without a bound.
            Sum::Integers | Sum::SmallIntegers => "bigint".to_owned(),
            Sum::Decimals { scale } => format!("numeric(18, {scale})"),
        };
        Summed { name: "sum", cast: Some(cast) }
    }

    fn parameter(&self, number: usize, parameter: &QueryParameter) -> Piece {
        // Said, not guessed: the server would take some for texts, and others for smaller integers.
        let kind = self.parameter_type(&parameter.kind);
        let kind = if parameter.list { format!("{kind}[]") } else { kind };
        Piece::cast(&Piece::name(format!("${number}")), &kind)
    }

    fn names_returned(&self) -> bool {
        true
    }

    fn among(&self, operand: Piece, parameter: &Piece) -> Piece {
        self.grammar().comparison("=", operand, Piece::closed(format!("ANY({parameter})")))
    }

    fn set_level(&self, operator: SetOperator) -> u8 {
        u8::from(operator == SetOperator::Intersect)
    }

    fn nests_sets(&self) -> bool {
        true
    }

    fn pairs(&self) -> &'static str {
        "CROSS JOIN"
    }

    fn window(&self, limit: Option<Count>, offset: Option<Count>) -> Vec<String> {
        let limit = limit.map(|it| format!("LIMIT {}", it.piece));
        limit.into_iter().chain(offset.map(|it| format!("OFFSET {}", it.piece))).collect()
    }
}

impl Postgres {
    /// A number, an instant or a date that is refused where it is beyond the range of the language: added to it,
    /// each of the distances to the ends of the server's own range leads beyond that one.
    fn within(&self, value: Piece, [above, below]: &[String; 2]) -> Piece {
        let step = |word: &str, value: Piece, distance: &String| {
            self.grammar().infix(Operator::Sum, word, value, Piece::name(distance.clone()))
        };
        let above_it = step("-", step("+", value, above), above);
        step("+", step("-", above_it, below), below)
    }

    fn at_utc(&self, instant: Piece) -> Piece {
        self.grammar().postfix(Operator::TimeZone, instant, "AT TIME ZONE 'UTC'")
    }

    /// Microseconds as an interval. A product with one goes through floating point, which holds whole days of 64
    /// bits of microseconds, and the microseconds of a day, exactly.
    fn interval(&self, microseconds: &Piece) -> Piece {
        let grammar = self.grammar();
        let day = || Piece::name("86400000000");
        let product = |word, unit: &str| {
            let count = grammar.infix(Operator::Product, word, microseconds.clone(), day());
            let unit = Piece::cast(&Piece::name(format!("'{unit}'")), "interval");
            grammar.infix(Operator::Product, "*", count, unit)
        };
        grammar.infix(Operator::Sum, "+", product("/", "24:00:00"), product("%", "00:00:00.000001"))
    }
}

/// Microseconds from the last timestamp of the language to the last of the server, and from the first of the
/// server to the first of the language. Source: PostgreSQL, `datatype/timestamp.h`.
const TIMESTAMP_ROOM: [i64; 2] = [8_970_915_808_799_999_999, 148_731_206_400_000_000];
/// The same for dates, in days.
const DATE_ROOM: [i64; 2] = [2_142_110_009, 1_721_426];

fn interval_text(microseconds: i64) -> String {
    // As the server gives it back.
    format!("CAST({} AS interval)", string(&interval(microseconds)))
}

/// How tightly the operators bind. Source: PostgreSQL documentation, "Operator Precedence".
fn level(operator: Operator) -> u8 {
    match operator {
        Operator::Or => 0,
        Operator::And => 1,
        Operator::Not => 2,
        Operator::Comparison => 3,
        Operator::Concatenation => 4,
        Operator::Sum => 5,
        Operator::Product => 6,
        Operator::TimeZone => 7,
        Operator::Collate => 8,
        Operator::Sign => 9,
    }
}

/// Microseconds as the server writes an interval without days.
fn interval(microseconds: i64) -> String {
    let sign = if microseconds < 0 { "-" } else { "" };
    let total = microseconds.unsigned_abs();
    let (seconds, fraction) = (total / 1_000_000, total % 1_000_000);
    let fraction = if fraction == 0 {
        String::new()
    } else {
        format!(".{fraction:06}").trim_end_matches('0').to_owned()
    };
    format!("{sign}{:02}:{:02}:{:02}{fraction}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}
