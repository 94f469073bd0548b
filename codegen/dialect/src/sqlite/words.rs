//! Constants, functions and arithmetic in SQLite's words.

use diglot_model::{Expression, Function, JsonAccess, Literal, Numbers, QueryParameter, Type};

use super::Sqlite;
use crate::{expression::Words, identifier::string};

/// Fails the statement: SQLite has no smaller way to say that a number does not fit.
const OVERFLOW: &str = "abs(-9223372036854775807 - 1)";
/// The greatest decimal of 18 digits, without its point.
const DECIMAL_LIMIT: i64 = 999_999_999_999_999_999;

impl Words for Sqlite {
    fn literal(&self, literal: &Literal) -> String {
        match literal {
            Literal::Null => "NULL".to_owned(),
            Literal::Boolean(true) => "TRUE".to_owned(),
            Literal::Boolean(false) => "FALSE".to_owned(),
            Literal::Integer(value) | Literal::Duration(value) => value.to_string(),
            Literal::Decimal { unscaled, .. } => unscaled.to_string(),
            Literal::Float(digits) => digits.clone(),
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

    fn now(&self) -> &'static str {
        // Milliseconds are the finest clock SQLite has in SQL; rounding first keeps the product exact.
        "CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000"
    }

    fn function(&self, function: Function, arguments: &[String]) -> Option<String> {
        let first = arguments.first().map(String::as_str).unwrap_or_default();
        let second = arguments.get(1).map(String::as_str).unwrap_or_default();
        // Whole seconds since 1970; times before count backwards.
        let seconds = format!("({first} - 999999 * ({first} < 0)) / 1000000");
        let part =
            |format: &str| Some(format!("CAST(strftime('{format}', {seconds}, 'unixepoch') AS INTEGER)"));
        let truncated = |unit: i64| Some(format!("{first} - (({first} % {unit}) + {unit}) % {unit}"));
        let start = |unit: &str| {
            Some(format!("CAST(strftime('%s', {seconds}, 'unixepoch', '{unit}') AS INTEGER) * 1000000"))
        };
        match function {
            Function::ToText => Some(format!("CAST({first} AS TEXT)")),
            // What is not the text of an integer does not come back as it was.
            Function::ToInteger => Some(format!(
                "CASE WHEN CAST(CAST({first} AS INTEGER) AS TEXT) = ({first}) THEN CAST({first} AS INTEGER) END"
            )),
            Function::ToDecimal => {
                let scale: u32 = second.parse().unwrap_or(0);
                Some(format!("({first}) * {}", 10_i64.pow(scale.min(18))))
            }
            Function::StartsWith => Some(format!("substr({first}, 1, length({second})) = {second}")),
            Function::EndsWith => {
                Some(format!("substr({first}, length({first}) - length({second}) + 1) = {second}"))
            }
            Function::Contains => Some(format!("instr({first}, {second}) > 0")),
            Function::ArrayLength => Some(format!("json_array_length({first})")),
            Function::Year => part("%Y"),
            Function::Month => part("%m"),
            Function::Day => part("%d"),
            Function::Hour => part("%H"),
            Function::DateOf => Some(format!("({first} - 86399999999 * ({first} < 0)) / 86400000000")),
            Function::StartOfHour => truncated(3_600_000_000),
            Function::StartOfDay => truncated(86_400_000_000),
            Function::StartOfMonth => start("start of month"),
            Function::StartOfYear => start("start of year"),
            _ => None,
        }
    }

    fn operand(&self, operand: &Expression, tight: String, numbers: Numbers, left: bool) -> String {
        let Numbers::Decimal { left: a, right: b, result } = numbers else { return tight };
        // A product has the digits of both; a sum needs them alike.
        let own = if left { a } else { b };
        if result == a + b || own == result {
            return tight;
        }
        let factor = 10_i64.pow(u32::from(result - own));
        match operand {
            Expression::Arithmetic { .. } => format!("({tight}) * {factor}"),
            _ => format!("{tight} * {factor}"),
        }
    }

    fn arithmetic(&self, text: String, numbers: Numbers, may_overflow: bool) -> String {
        if !may_overflow {
            return text;
        }
        match numbers {
            Numbers::Decimal { .. } => format!(
                "CASE WHEN {text} NOT BETWEEN -{DECIMAL_LIMIT} AND {DECIMAL_LIMIT} THEN {OVERFLOW} ELSE {text} END"
            ),
            // An integer that does not fit silently becomes a floating-point number.
            _ => format!("CASE WHEN typeof({text}) = 'real' THEN {OVERFLOW} ELSE {text} END"),
        }
    }

    fn like(&self, operand: &str, pattern: &str, ignore_case: bool) -> String {
        let pattern = if ignore_case { pattern.to_ascii_lowercase() } else { pattern.to_owned() };
        let operand = if ignore_case { format!("lower({operand})") } else { operand.to_owned() };
        // LIKE ignores the case of ASCII letters; GLOB does not.
        format!("glob({}, {operand})", string(&glob(&pattern)))
    }

    fn json(&self, access: JsonAccess, operand: &str, path: &[String]) -> String {
        let keys: String = path.iter().map(|it| format!(".\"{it}\"")).collect();
        let path = string(&format!("${keys}"));
        let (kind, value) =
            (format!("json_type({operand}, {path})"), format!("json_extract({operand}, {path})"));
        match access {
            JsonAccess::Text => format!("CASE WHEN {kind} = 'text' THEN {value} END"),
            JsonAccess::Integer => format!(
                "CASE WHEN {kind} = 'integer' AND {value} BETWEEN -{DECIMAL_LIMIT} AND {DECIMAL_LIMIT} \
                 THEN {value} END"
            ),
            JsonAccess::Boolean => format!("CASE WHEN {kind} IN ('true', 'false') THEN {kind} = 'true' END"),
            JsonAccess::Exists => format!("{kind} IS NOT NULL"),
        }
    }

    fn integer_sum(&self, text: String) -> String {
        text
    }

    fn parameter(&self, number: usize, _parameter: &QueryParameter) -> String {
        // With a question mark the number counts, wherever it is mentioned first.
        format!("?{number}")
    }

    fn names_returned(&self) -> bool {
        false
    }

    fn among(&self, operand: &str, parameter: &str) -> String {
        // The runtime gives the list as a table of its own, so that one text serves every length.
        format!("{operand} IN rarray({parameter})")
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
