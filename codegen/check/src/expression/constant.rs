//! Constants: each takes the type of what it is compared with or stored in.

use diglot_model::{Expression, Literal, Type, range};

use super::{
    Result, Typed, Typing, describe, error, helped,
    syntax::{Node, NodeKind},
};

impl Typing<'_> {
    pub(super) fn constant(&self, node: &Node, wanted: Option<&Type>) -> Result<Typed> {
        match &node.kind {
            NodeKind::Boolean(value) => match wanted {
                None | Some(Type::Boolean) => literal(Literal::Boolean(*value), Type::Boolean),
                Some(wanted) => Err(mismatch(node, wanted, "a truth value")),
            },
            NodeKind::Text(text) => self.text(node, text, wanted),
            NodeKind::Number(digits) => number(node, digits, wanted),
            NodeKind::List(items) => self.list(node, items, wanted),
            _ => Err(error("D0302", node, "this is not a constant")),
        }
    }

    fn text(&self, node: &Node, text: &str, wanted: Option<&Type>) -> Result<Typed> {
        let Some(wanted) = wanted else {
            return literal(Literal::Text(text.to_owned()), Type::Text { max_length: None });
        };
        let of_type = |what: &str, example: &str| {
            helped(
                error("D0317", node, format!("{text:?} is not {what}")),
                format!("write it as in {example:?}"),
            )
        };
        match wanted {
            Type::Text { max_length } | Type::CaselessText { max_length } => {
                let length = text.chars().count();
                if max_length.is_some_and(|maximum| length > maximum as usize) {
                    let message = format!("{length} characters do not fit {}", describe(wanted));
                    return Err(error("D0308", node, message));
                }
                if text.contains('\0') {
                    return Err(error("D0308", node, "a text holds no NUL character: one engine refuses it"));
                }
                literal(Literal::Text(text.to_owned()), wanted.clone())
            }
            Type::Enumeration(name) => {
                let values = self.schema.enumerations.get(name).map(|it| it.variants.as_slice());
                let found = values.unwrap_or_default().iter().find(|it| it.value == text);
                match found {
                    Some(_) if self.sql => literal(Literal::Text(text.to_owned()), wanted.clone()),
                    None if self.sql => {
                        let known: Vec<String> =
                            values.unwrap_or_default().iter().map(|it| format!("'{}'", it.value)).collect();
                        let message = format!("`{name}` has no value '{text}'");
                        Err(helped(
                            error("D0304", node, message),
                            format!("its values: {}", known.join(", ")),
                        ))
                    }
                    Some(value) => Err(helped(
                        mismatch(node, wanted, "text"),
                        format!("name the value: `{name}::{}`", value.name),
                    )),
                    None => {
                        Err(helped(mismatch(node, wanted, "text"), format!("name the value: `{name}::…`")))
                    }
                }
            }
            Type::Uuid => match uuid(text) {
                Some(text) => literal(Literal::Uuid(text), Type::Uuid),
                None => Err(of_type("a UUID", "018f3b1e-7c4a-7000-8000-000000000000")),
            },
            Type::Timestamp => match text.parse::<jiff::Timestamp>() {
                Ok(it) if !range::TIMESTAMPS.contains(&it.as_microsecond()) => Err(out_of_range(
                    node,
                    text,
                    "a timestamp is from 0001-01-01T00:00:00Z to 9999-12-30T22:00:00Z: what is outside, one of the \
                     engines or the Rust type does not hold",
                )),
                Ok(it) if it.subsec_nanosecond() % 1000 == 0 => {
                    literal(Literal::Timestamp(it.to_string()), Type::Timestamp)
                }
                Ok(_) => Err(error("D0308", node, "a timestamp has microseconds, nothing finer")),
                Err(_) => Err(of_type("an instant", "2026-01-31T12:00:00Z")),
            },
            Type::Date => match text.parse::<jiff::civil::Date>() {
                Ok(it) if !range::DATES.contains(&days(it)) => {
                    Err(out_of_range(node, text, "a date is from 0001-01-01 to 9999-12-31"))
                }
                Ok(it) => literal(Literal::Date(it.to_string()), Type::Date),
                Err(_) => Err(of_type("a date", "2026-01-31")),
            },
            Type::Time => match text.parse::<jiff::civil::Time>() {
                Ok(it) if it.subsec_nanosecond() % 1000 == 0 => {
                    literal(Literal::Time(it.to_string()), Type::Time)
                }
                Ok(_) => Err(error("D0308", node, "a time has microseconds, nothing finer")),
                Err(_) => Err(of_type("a time of day", "08:30:00")),
            },
            Type::Duration => match text.parse::<jiff::SignedDuration>() {
                Ok(it) => match i64::try_from(it.as_micros()) {
                    Ok(micros) if it.subsec_nanos() % 1000 == 0 => {
                        literal(Literal::Duration(micros), Type::Duration)
                    }
                    _ => Err(error("D0308", node, "a duration is a whole number of microseconds in 64 bits")),
                },
                Err(_) => Err(of_type("a duration", "PT1H30M")),
            },
            other => Err(mismatch(node, other, "text")),
        }
    }

    fn list(&self, node: &Node, items: &[Node], wanted: Option<&Type>) -> Result<Typed> {
        let Some(kind @ Type::Array(element)) = wanted else {
            return Err(match wanted {
                Some(wanted) => mismatch(node, wanted, "a list"),
                None => error("D0301", node, "a list stands only where an array is asked for"),
            });
        };
        let mut literals = Vec::new();
        for item in items {
            match self.of_type(item, element)?.expression {
                Expression::Literal(Literal::Null) => {
                    return Err(error("D0301", item, "an array holds no NULL"));
                }
                Expression::Literal(value) => literals.push(value),
                _ => return Err(error("D0305", item, "an array's default lists constants")),
            }
        }
        literal(Literal::Array { element: (**element).clone(), items: literals }, kind.clone())
    }
}

fn literal(value: Literal, kind: Type) -> Result<Typed> {
    let exact = match &value {
        Literal::Integer(value) | Literal::Duration(value) => Some(*value),
        Literal::Decimal { unscaled, .. } => Some(*unscaled),
        _ => None,
    };
    let mut typed = Typed::new(Expression::Literal(value), kind, false);
    if let Some(value) = exact {
        typed.range = Some((i128::from(value), i128::from(value)));
    }
    Ok(typed)
}

fn mismatch(node: &Node, wanted: &Type, found: &str) -> Box<diglot_parse::Diagnostic> {
    error("D0301", node, format!("expected {}, found {found}", describe(wanted)))
}

fn number(node: &Node, text: &str, wanted: Option<&Type>) -> Result<Typed> {
    let does_not_fit =
        |kind: &Type| error("D0308", node, format!("`{text}` does not fit {}", describe(kind)));
    match wanted {
        Some(kind @ Type::Integer { bits }) => {
            let limit = 1_i128 << (bits - 1);
            let value = text.parse::<i128>().ok().filter(|it| (-limit..limit).contains(it));
            match value.and_then(|it| i64::try_from(it).ok()) {
                Some(value) => literal(Literal::Integer(value), kind.clone()),
                None => Err(does_not_fit(kind)),
            }
        }
        Some(kind @ Type::Decimal { precision, scale }) => match decimal(text, *scale) {
            Some(unscaled) if unscaled.unsigned_abs() < 10_u64.pow(u32::from(*precision)) => {
                literal(Literal::Decimal { unscaled, scale: *scale }, kind.clone())
            }
            _ => Err(does_not_fit(kind)),
        },
        Some(Type::Float) => match text.parse::<f64>() {
            // A zero has no sign: one engine keeps it and the other does not.
            Ok(_) if is_zero(text) => {
                literal(Literal::Float(text.trim_start_matches('-').to_owned()), Type::Float)
            }
            Ok(value) if value.is_normal() || value.is_subnormal() => {
                literal(Literal::Float(text.to_owned()), Type::Float)
            }
            _ => Err(does_not_fit(&Type::Float)),
        },
        None if text.contains('.') => {
            let scale = u8::try_from(text.split_once('.').map_or(0, |it| it.1.len())).unwrap_or(u8::MAX);
            match decimal(text, scale).filter(|_| scale <= 18) {
                Some(unscaled) => {
                    literal(Literal::Decimal { unscaled, scale }, Type::Decimal { precision: 18, scale })
                }
                None => Err(error("D0308", node, format!("`{text}` has more than 18 digits"))),
            }
        }
        None => match text.parse() {
            Ok(value) => literal(Literal::Integer(value), Type::Integer { bits: 64 }),
            Err(_) => Err(error("D0308", node, format!("`{text}` is not a 64-bit integer"))),
        },
        Some(other) => Err(mismatch(node, other, "a number")),
    }
}

fn out_of_range(node: &Node, text: &str, range: &str) -> Box<diglot_parse::Diagnostic> {
    helped(error("D0308", node, format!("{text:?} is out of range")), range.to_owned())
}

/// Days since 1970-01-01.
fn days(date: jiff::civil::Date) -> i64 {
    date.duration_since(jiff::civil::date(1970, 1, 1)).as_hours() / 24
}

/// Whether the digits of a number say zero; what is only too small for its type does not.
fn is_zero(digits: &str) -> bool {
    let significant = digits.split(['e', 'E']).next().unwrap_or(digits);
    significant.chars().all(|it| matches!(it, '-' | '0' | '.' | '_'))
}

/// A UUID in its hyphenated form, lower case.
fn uuid(text: &str) -> Option<String> {
    let shape = text.len() == 36
        && text.bytes().enumerate().all(|(at, it)| match at {
            8 | 13 | 18 | 23 => it == b'-',
            _ => it.is_ascii_hexdigit(),
        });
    shape.then(|| text.to_ascii_lowercase())
}

/// The digits of `text` as an integer with `scale` of them behind the point.
fn decimal(text: &str, scale: u8) -> Option<i64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    // Zeros at the end say nothing.
    let fraction =
        if fraction.len() > usize::from(scale) { fraction.trim_end_matches('0') } else { fraction };
    if fraction.len() > usize::from(scale) || !fraction.chars().all(|it| it.is_ascii_digit()) {
        return None;
    }
    format!("{whole}{fraction:0<width$}", width = usize::from(scale)).parse().ok()
}
