//! What an engine answers, in the one spelling that answers are compared in.

use diglot_model::Type;
use jiff::{Timestamp, civil::Date, fmt::temporal::DateTimeParser};
use md5::{Digest, Md5};

use crate::file::{Expected, Sort};

/// A value as an engine gives it.
#[derive(Debug, Clone, PartialEq)]
pub enum Given {
    /// NULL.
    Null,
    /// An integer.
    Integer(i64),
    /// A number with a fraction.
    Real(f64),
    /// A text, or anything else in the engine's own spelling.
    Text(String),
}

/// A value by its logical type, whichever engine gave it.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// NULL.
    Null,
    /// An integer, or 0 and 1 for false and true.
    Integer(i64),
    /// A number with a fraction.
    Real(f64),
    /// Anything else.
    Text(String),
}

impl Given {
    /// Whether it is written with a decimal point.
    #[must_use]
    pub fn has_point(&self) -> bool {
        match self {
            Self::Null | Self::Integer(_) => false,
            Self::Real(_) => true,
            Self::Text(text) => text.contains('.'),
        }
    }

    /// The value it is, where it is of a logical type.
    #[must_use]
    pub fn of(self, kind: &Type) -> Cell {
        match (self, kind) {
            (Self::Null, _) => Cell::Null,
            (Self::Integer(number), Type::Decimal { scale, .. }) => Cell::Text(decimal(number, *scale)),
            (Self::Integer(number), Type::Timestamp) => Cell::Text(
                Timestamp::from_microsecond(number).map_or(number.to_string(), |it| it.to_string()),
            ),
            (Self::Integer(number), Type::Date) => Cell::Text(date(number)),
            (Self::Integer(number), Type::Float) => Cell::Real(number as f64),
            (Self::Integer(number), _) => Cell::Integer(number),
            (Self::Real(number), _) => Cell::Real(number),
            (Self::Text(text), kind) => read(text, kind),
        }
    }
}

/// A value that was given as a text.
fn read(text: String, kind: &Type) -> Cell {
    match kind {
        Type::Boolean => match text.as_str() {
            "t" => Cell::Integer(1),
            "f" => Cell::Integer(0),
            _ => Cell::Text(text),
        },
        Type::Integer { .. } | Type::Duration => text.parse().map_or(Cell::Text(text), Cell::Integer),
        Type::Float => text.parse().map_or(Cell::Text(text), Cell::Real),
        Type::Timestamp => {
            let instant = DateTimeParser::new().parse_timestamp(text.as_bytes());
            Cell::Text(instant.map_or(text, |it| it.to_string()))
        }
        // JSON is compared as the document it is, not by its spaces.
        Type::Json => match serde_json::from_str::<serde_json::Value>(&text) {
            Ok(document) => Cell::Text(document.to_string()),
            Err(_) => Cell::Text(text),
        },
        _ => Cell::Text(text),
    }
}

/// The number of `units`, of which ten to the power of `scale` make one.
fn decimal(units: i64, scale: u8) -> String {
    let scale = usize::from(scale);
    let digits = format!("{:0>width$}", units.unsigned_abs(), width = scale + 1);
    let (whole, fraction) = digits.split_at(digits.len() - scale);
    let sign = if units < 0 { "-" } else { "" };
    if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
}

/// The date so many days after the first of 1970.
fn date(days: i64) -> String {
    let first = Date::constant(1970, 1, 1);
    first.checked_add(jiff::Span::new().days(days)).map_or(days.to_string(), |it| it.to_string())
}

impl Cell {
    /// The value as sqllogictest writes one in a column of the type `letter`.
    #[must_use]
    pub fn written(&self, letter: char) -> String {
        match (self, letter) {
            (Self::Null, _) => "NULL".to_owned(),
            (Self::Integer(number), 'R') => format!("{:.3}", *number as f64),
            (Self::Integer(number), _) => number.to_string(),
            (Self::Real(number), 'I') => format!("{:.0}", number.trunc()),
            (Self::Real(number), 'R') => format!("{number:.3}"),
            (Self::Real(number), _) => number.to_string(),
            (Self::Text(text), 'I') if !text.is_empty() => leading_integer(text),
            (Self::Text(text), 'R') => text.parse::<f64>().map_or(text.clone(), |it| format!("{it:.3}")),
            (Self::Text(text), _) if text.is_empty() => "(empty)".to_owned(),
            (Self::Text(text), _) => text.chars().map(|it| if it.is_control() { '@' } else { it }).collect(),
        }
    }
}

/// The integer a text begins with, as SQLite reads one.
fn leading_integer(text: &str) -> String {
    let trimmed = text.trim_start();
    let digits = trimmed.trim_start_matches(['-', '+']);
    let count = digits.find(|it: char| !it.is_ascii_digit()).unwrap_or(digits.len());
    let sign = if trimmed.starts_with('-') { "-" } else { "" };
    if count == 0 { "0".to_owned() } else { format!("{sign}{}", &digits[..count]) }
}

/// The values of rows, written and sorted as a query asks.
#[must_use]
pub fn values(rows: &[Vec<Cell>], types: &str, sort: Sort) -> Vec<String> {
    let letters: Vec<char> = types.chars().collect();
    let letter = |at: usize| letters.get(at).copied().unwrap_or('T');
    let mut written: Vec<Vec<String>> = rows
        .iter()
        .map(|row| row.iter().enumerate().map(|(at, it)| it.written(letter(at))).collect())
        .collect();
    if sort == Sort::Rows {
        written.sort();
    }
    let mut values: Vec<String> = written.into_iter().flatten().collect();
    if sort == Sort::Values {
        values.sort();
    }
    values
}

/// The rows, written and sorted as a query asks, a line each with `|` between the values.
#[must_use]
pub fn lines(rows: &[Vec<Cell>], types: &str, sort: Sort) -> Vec<String> {
    let width = types.chars().count().max(1);
    values(rows, types, sort).chunks(width).map(|it| it.join("|")).collect()
}

/// The letter for values of a type.
#[must_use]
pub fn letter(kind: &Type) -> char {
    match kind {
        Type::Boolean | Type::Integer { .. } | Type::Duration => 'I',
        Type::Float | Type::Decimal { .. } => 'R',
        _ => 'T',
    }
}

/// Whether values are those that are expected.
#[must_use]
pub fn is_expected(values: &[String], expected: &Expected) -> bool {
    match expected {
        Expected::Values(wanted) => values == wanted,
        Expected::Hash(count, hash) => values.len() == *count && digest(values) == *hash,
    }
}

/// The MD5 of values, each with a line feed behind it.
#[must_use]
pub fn digest(values: &[String]) -> String {
    let mut hash = Md5::new();
    for value in values {
        hash.update(value.as_bytes());
        hash.update(b"\n");
    }
    hash.finalize().iter().map(|it| format!("{it:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_spellings_of_a_value_are_one() {
        let text = |it: &str| Given::Text(it.to_owned());
        let pairs = [
            (Given::Integer(-5), text("-0.05"), Type::Decimal { precision: 9, scale: 2 }),
            (Given::Integer(0), text("1970-01-01 00:00:00+00"), Type::Timestamp),
            (Given::Integer(1_500_000), text("1970-01-01 00:00:01.5+00"), Type::Timestamp),
            (Given::Integer(-1), text("1969-12-31"), Type::Date),
            (Given::Integer(1), text("t"), Type::Boolean),
            (Given::Real(1.0), text("1"), Type::Float),
            (Given::Null, Given::Null, Type::Json),
        ];
        for (sqlite, postgres, kind) in pairs {
            assert_eq!(sqlite.of(&kind), postgres.of(&kind));
        }
    }

    #[test]
    fn values_are_written_as_sqllogictest_writes_them() {
        let rows = [vec![Cell::Integer(2), Cell::Real(0.5)], vec![Cell::Null, Cell::Text(String::new())]];
        assert_eq!(values(&rows, "RI", Sort::None), ["2.000", "0", "NULL", "(empty)"]);
        assert_eq!(values(&rows, "IT", Sort::Values), ["(empty)", "0.5", "2", "NULL"]);
        assert_eq!(Cell::Text("-12ab".to_owned()).written('I'), "-12");
        assert_eq!(digest(&["1".to_owned()]), "b026324c6904b2a9cb4b88d6d61c81d1");
    }
}
