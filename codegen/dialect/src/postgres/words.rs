//! Constants, functions and arithmetic in Postgres's words.

use diglot_model::{Expression, Function, JsonAccess, Literal, Numbers, QueryParameter, Type, decimal_text};

use super::Postgres;
use crate::{expression::Words, identifier::string};

impl Words for Postgres {
    fn literal(&self, literal: &Literal) -> String {
        match literal {
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

    fn now(&self) -> &'static str {
        "now()"
    }

    fn function(&self, function: Function, arguments: &[String]) -> Option<String> {
        let first = arguments.first().map(String::as_str).unwrap_or_default();
        let second = arguments.get(1).map(String::as_str).unwrap_or_default();
        let utc = format!("{first} AT TIME ZONE 'UTC'");
        let part = |name: &str| Some(format!("CAST(extract({name} FROM {utc}) AS bigint)"));
        let start = |unit: &str| Some(format!("date_trunc('{unit}', {utc}) AT TIME ZONE 'UTC'"));
        match function {
            Function::Widen => Some(format!("CAST({first} AS bigint)")),
            Function::ToText => Some(format!("CAST({first} AS text)")),
            Function::ToInteger => Some(format!(
                "CASE WHEN ({first}) ~ '^(0|-?[1-9][0-9]{{0,18}})$' THEN \
                 CASE WHEN CAST({first} AS numeric) >= -9223372036854775808 \
                 AND CAST({first} AS numeric) <= 9223372036854775807 THEN CAST({first} AS bigint) END END"
            )),
            Function::ToDecimal => Some(format!("CAST({first} AS numeric)")),
            Function::ByteLength => Some(format!("octet_length({first})")),
            Function::ArrayLength => Some(format!("cardinality({first})")),
            Function::Trim => Some(format!("btrim({first})")),
            Function::Substring => {
                let count = arguments.get(2).map(String::as_str).unwrap_or_default();
                Some(format!("substr({first}, {second}, {count})"))
            }
            Function::StartsWith => Some(format!("starts_with({first}, {second})")),
            Function::EndsWith => Some(format!("right({first}, length({second})) = {second}")),
            Function::Contains => Some(format!("strpos({first}, {second}) > 0")),
            Function::Year => part("year"),
            Function::Month => part("month"),
            Function::Day => part("day"),
            Function::Hour => part("hour"),
            Function::DateOf => Some(format!("CAST({utc} AS date)")),
            Function::StartOfHour => start("hour"),
            Function::StartOfDay => start("day"),
            Function::StartOfMonth => start("month"),
            Function::StartOfYear => start("year"),
            _ => None,
        }
    }

    fn operand(&self, operand: &Expression, tight: String, numbers: Numbers, left: bool) -> String {
        let narrow = !matches!(operand, Expression::Literal(_) | Expression::Arithmetic { .. });
        match numbers {
            // A sum of small integers is small, too, and overflows where the other engine's does not.
            Numbers::Integer if narrow => format!("CAST({tight} AS bigint)"),
            Numbers::TimestampDuration if !left => match operand {
                Expression::Literal(Literal::Duration(microseconds)) => {
                    format!("CAST('{}' AS interval)", interval(*microseconds))
                }
                _ => format!("{tight} * CAST('00:00:00.000001' AS interval)"),
            },
            Numbers::DateDays if !left && narrow => format!("CAST({tight} AS integer)"),
            _ => tight,
        }
    }

    fn arithmetic(&self, text: String, numbers: Numbers, may_overflow: bool) -> String {
        match numbers {
            Numbers::Decimal { result, .. } if may_overflow => {
                format!("CAST({text} AS numeric(18, {result}))")
            }
            Numbers::Timestamps => format!("CAST(extract(epoch FROM {text}) * 1000000 AS bigint)"),
            Numbers::Dates => format!("CAST({text} AS bigint)"),
            _ => text,
        }
    }

    fn like(&self, operand: &str, pattern: &str, ignore_case: bool) -> String {
        if ignore_case {
            format!("lower({operand}) LIKE {}", string(&pattern.to_ascii_lowercase()))
        } else {
            format!("{operand} LIKE {}", string(pattern))
        }
    }

    fn json(&self, access: JsonAccess, operand: &str, path: &[String]) -> String {
        let path = string(&format!("{{{}}}", path.join(",")));
        let (found, text) = (format!("{operand} #> {path}"), format!("{operand} #>> {path}"));
        match access {
            JsonAccess::Text => format!("CASE WHEN jsonb_typeof({found}) = 'string' THEN {text} END"),
            JsonAccess::Integer => format!(
                "CASE WHEN jsonb_typeof({found}) = 'number' AND ({text}) ~ '^-?[0-9]{{1,18}}$' \
                 THEN CAST({text} AS bigint) END"
            ),
            JsonAccess::Boolean => {
                format!("CASE WHEN jsonb_typeof({found}) = 'boolean' THEN CAST({text} AS boolean) END")
            }
            JsonAccess::Exists => format!("{found} IS NOT NULL"),
        }
    }

    fn integer_sum(&self, text: String) -> String {
        // The server adds 64-bit integers as numerics.
        format!("CAST({text} AS bigint)")
    }

    fn parameter(&self, number: usize, parameter: &QueryParameter) -> String {
        // Said, not guessed: the server would take some for texts, and others for smaller integers.
        let kind = self.parameter_type(&parameter.kind);
        match &parameter.kind {
            _ if parameter.list => format!("CAST(${number} AS {kind}[])"),
            // As the columns compare, order and fold texts; the database's own collation may do otherwise.
            Type::Text { .. } | Type::Enumeration(_) => format!("CAST(${number} AS {kind}) COLLATE \"C\""),
            _ => format!("CAST(${number} AS {kind})"),
        }
    }

    fn names_returned(&self) -> bool {
        true
    }

    fn among(&self, operand: &str, parameter: &str) -> String {
        format!("{operand} = ANY({parameter})")
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
