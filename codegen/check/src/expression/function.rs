//! The functions of the language.

use diglot_model::{Expression, Function, Literal, Type};
use diglot_parse::did_you_mean;

use super::{
    Result, Typed, Typing, arithmetic, collation, describe_option, error, helped,
    syntax::{Node, NodeKind},
    unbounded,
};

/// The functions with their arguments as people write them, in the order of the documentation.
pub(crate) const FUNCTIONS: [&str; 40] = [
    "now()",
    "lower(text)",
    "upper(text)",
    "length(text)",
    "byte_length(bytes)",
    "trim(text)",
    "trim_start(text)",
    "trim_end(text)",
    "substring(text, start, count)",
    "replace(text, from, to)",
    "concat(a, b, …)",
    "starts_with(text, \"a\")",
    "ends_with(text, \"a\")",
    "contains(text, \"a\")",
    "coalesce(a, b, …)",
    "nullif(a, b)",
    "abs(number)",
    "year(timestamp)",
    "month(timestamp)",
    "day(timestamp)",
    "hour(timestamp)",
    "date_of(timestamp)",
    "start_of_hour(timestamp)",
    "start_of_day(timestamp)",
    "start_of_month(timestamp)",
    "start_of_year(timestamp)",
    "days(n)",
    "hours(n)",
    "minutes(n)",
    "seconds(n)",
    "milliseconds(n)",
    "array_length(array)",
    "to_text(integer or caseless text)",
    "to_integer(text)",
    "to_decimal(integer)",
    "json(\"{}\")",
    "uuid(\"…\")",
    "date(\"2026-01-31\")",
    "timestamp(\"2026-01-31T12:00:00Z\")",
    "time(\"08:30:00\")",
];

/// Functions of one engine or the other, and what to write instead.
const FOREIGN: [(&str, &str); 22] = [
    ("ifnull", "coalesce"),
    ("isnull", "coalesce"),
    ("nvl", "coalesce"),
    ("char_length", "length"),
    ("octet_length", "byte_length"),
    ("substr", "substring"),
    ("btrim", "trim"),
    ("ltrim", "trim_start"),
    ("rtrim", "trim_end"),
    ("instr", "contains"),
    ("strpos", "contains"),
    ("position", "contains"),
    ("datetime", "now, or start_of_day and its like"),
    ("strftime", "year, month, day, hour or start_of_month"),
    ("date_trunc", "start_of_day, start_of_month and their like"),
    ("date_part", "year, month, day or hour"),
    ("extract", "year, month, day or hour"),
    ("julianday", "the difference of two timestamps"),
    ("random", "nothing: the application draws the number"),
    ("gen_random_uuid", "nothing: the application makes UUIDs"),
    ("uuid_generate_v4", "nothing: the application makes UUIDs"),
    ("round", "nothing: the engines round differently; round in the application"),
];

/// The greatest number one of the engines counts the characters of a text by.
const LONGEST_TEXT: i64 = 2_147_483_647;
const TEXT: Type = Type::Text { max_length: None };
const INTEGER: Type = Type::Integer { bits: 64 };

/// What is asked of a plain function: the type of each argument and of the result.
fn plain_function(name: &str) -> Option<(Function, Vec<Type>, Type)> {
    Some(match name {
        "now" => (Function::Now, vec![], Type::Timestamp),
        "lower" => (Function::Lower, vec![TEXT], TEXT),
        "upper" => (Function::Upper, vec![TEXT], TEXT),
        "trim" => (Function::Trim, vec![TEXT], TEXT),
        "trim_start" => (Function::TrimStart, vec![TEXT], TEXT),
        "trim_end" => (Function::TrimEnd, vec![TEXT], TEXT),
        "byte_length" => (Function::ByteLength, vec![Type::Bytes { max_length: None }], INTEGER),
        "substring" => (Function::Substring, vec![TEXT, INTEGER, INTEGER], TEXT),
        "replace" => (Function::Replace, vec![TEXT, TEXT, TEXT], TEXT),
        "starts_with" => (Function::StartsWith, vec![TEXT, TEXT], Type::Boolean),
        "ends_with" => (Function::EndsWith, vec![TEXT, TEXT], Type::Boolean),
        "contains" => (Function::Contains, vec![TEXT, TEXT], Type::Boolean),
        "year" => (Function::Year, vec![Type::Timestamp], INTEGER),
        "month" => (Function::Month, vec![Type::Timestamp], INTEGER),
        "day" => (Function::Day, vec![Type::Timestamp], INTEGER),
        "hour" => (Function::Hour, vec![Type::Timestamp], INTEGER),
        "date_of" => (Function::DateOf, vec![Type::Timestamp], Type::Date),
        "start_of_hour" => (Function::StartOfHour, vec![Type::Timestamp], Type::Timestamp),
        "start_of_day" => (Function::StartOfDay, vec![Type::Timestamp], Type::Timestamp),
        "start_of_month" => (Function::StartOfMonth, vec![Type::Timestamp], Type::Timestamp),
        "start_of_year" => (Function::StartOfYear, vec![Type::Timestamp], Type::Timestamp),
        _ => return None,
    })
}

impl Typing<'_> {
    pub(super) fn call(
        &self,
        node: &Node,
        name: &str,
        arguments: &[Node],
        wanted: Option<&Type>,
    ) -> Result<Typed> {
        if let Some((function, kinds, result)) = plain_function(name) {
            if kinds.len() != arguments.len() {
                return Err(self.unknown_call(node, name));
            }
            return self.plain(function, &kinds, arguments, result);
        }
        match (name, arguments) {
            ("length", [only]) => self.length(only),
            ("to_text", [only]) => self.to_text(only),
            ("to_integer", [only]) => {
                let typed = self.of_type(only, &TEXT)?;
                if let Expression::Literal(_) = typed.expression {
                    return Err(error("D0320", only, "a constant is written as the number itself"));
                }
                Ok(Typed::new(Expression::call(Function::ToInteger, vec![typed.expression]), INTEGER, true))
            }
            ("to_decimal", [only]) => self.to_decimal(only, wanted),
            ("array_length", [only]) => {
                let typed = self.lower(only, None)?;
                if !matches!(typed.kind, Some(Type::Array(_))) {
                    let message =
                        format!("expected an array, found {}", describe_option(typed.kind.as_ref()));
                    return Err(error("D0301", only, message));
                }
                let call = Expression::call(Function::ArrayLength, vec![typed.expression]);
                Ok(Typed { range: Some((0, 1 << 40)), ..Typed::new(call, INTEGER, typed.nullable) })
            }
            ("abs", [only]) => self.absolute(only, wanted),
            ("concat", [_, _, ..]) => self.concat(arguments),
            ("coalesce", [_, _, ..]) => self.coalesce(arguments, wanted),
            ("nullif", [left, right]) => {
                let (left, right) = self.same_type(left, right, wanted)?;
                self.comparable(node, left.kind.as_ref(), false)?;
                let (left, right) = collation::compared(left, right, false);
                let collated = collation::inherited(left.kind.as_ref(), [&left, &right]);
                let call = Expression::call(Function::Nullif, vec![left.expression, right.expression]);
                Ok(Typed {
                    expression: call,
                    nullable: true,
                    outer: false,
                    kind: left.kind.or(right.kind).map(|it| unbounded(&it)),
                    collated,
                    ..left
                })
            }
            ("days" | "hours" | "minutes" | "seconds" | "milliseconds", [only]) => self.duration(name, only),
            ("json", [Node { kind: NodeKind::Text(text), .. }]) => match text.as_str() {
                "{}" | "[]" => {
                    let literal = Expression::Literal(Literal::Json(text.clone()));
                    Ok(Typed::new(literal, Type::Json, false))
                }
                _ => Err(helped(
                    error("D0311", &arguments[0], "a JSON constant is `{}` or `[]`"),
                    "the engines keep the text of other documents differently; fill it in the application",
                )),
            },
            ("uuid", [only]) => self.of_type(only, &Type::Uuid),
            ("date", [only]) => self.of_type(only, &Type::Date),
            ("timestamp", [only]) => self.of_type(only, &Type::Timestamp),
            ("time", [only]) => self.of_type(only, &Type::Time),
            _ => Err(self.unknown_call(node, name)),
        }
    }

    fn length(&self, only: &Node) -> Result<Typed> {
        let typed = self.lower(only, Some(&TEXT))?;
        if !matches!(typed.kind, Some(Type::Text { .. } | Type::CaselessText { .. })) {
            let message = format!("expected a text, found {}", describe_option(typed.kind.as_ref()));
            return Err(error("D0301", only, message));
        }
        let call = Expression::call(Function::Length, vec![typed.expression]);
        Ok(Typed { range: Some((0, 1 << 40)), ..Typed::new(call, INTEGER, typed.nullable) })
    }

    fn to_text(&self, only: &Node) -> Result<Typed> {
        let typed = self.lower(only, Some(&INTEGER))?;
        match typed.kind {
            Some(Type::CaselessText { .. }) => Ok(collation::plain(typed)),
            Some(Type::Integer { .. }) => {
                let call = Expression::call(Function::ToText, vec![typed.expression]);
                Ok(Typed::new(call, TEXT, typed.nullable))
            }
            other => {
                let found = describe_option(other.as_ref());
                let message = format!("expected an integer or a caseless text, found {found}");
                Err(error("D0301", only, message))
            }
        }
    }

    fn to_decimal(&self, only: &Node, wanted: Option<&Type>) -> Result<Typed> {
        let typed = self.of_type(only, &INTEGER)?;
        let (precision, scale) = match wanted {
            Some(Type::Decimal { precision, scale }) => (*precision, *scale),
            _ => (18, 0),
        };
        let digits = Expression::Literal(Literal::Integer(i64::from(scale)));
        let call = Expression::call(Function::ToDecimal, vec![typed.expression, digits]);
        // It is held to 18 digits; those of the column it is for are the column's to check.
        let range = arithmetic::range(&Type::Decimal { precision: 18, scale });
        Ok(Typed { range, ..Typed::new(call, Type::Decimal { precision, scale }, typed.nullable) })
    }

    fn absolute(&self, only: &Node, wanted: Option<&Type>) -> Result<Typed> {
        let typed = self.lower(only, wanted)?;
        let kind = match typed.kind.clone() {
            Some(Type::Integer { .. }) => INTEGER,
            Some(kind @ Type::Decimal { .. }) => kind,
            other => {
                let message = format!("expected a number, found {}", describe_option(other.as_ref()));
                return Err(error("D0301", only, message));
            }
        };
        // The least integer of a small type has no opposite there.
        let operand = match typed.kind {
            Some(Type::Integer { .. }) => Expression::call(Function::Widen, vec![typed.expression]),
            _ => typed.expression,
        };
        Ok(Typed::new(Expression::call(Function::Abs, vec![operand]), kind, typed.nullable))
    }

    fn concat(&self, arguments: &[Node]) -> Result<Typed> {
        let parts: Vec<Typed> = arguments.iter().map(|it| self.of_type(it, &TEXT)).collect::<Result<_>>()?;
        let nullable = parts.iter().any(|it| it.nullable);
        let collated = collation::inherited(Some(&TEXT), &parts);
        let parts = parts.into_iter().map(|it| it.expression).collect();
        Ok(Typed { collated, ..Typed::new(Expression::call(Function::Concat, parts), TEXT, nullable) })
    }

    fn unknown_call(&self, node: &Node, name: &str) -> Box<diglot_parse::Diagnostic> {
        let message = format!("`{name}` is not a function of the language with these arguments");
        let mut diagnostic = error("D0312", node, message);
        let lower = name.to_lowercase();
        if let Some(known) = FUNCTIONS.iter().find(|it| it.split('(').next() == Some(lower.as_str())) {
            let known = if self.sql { known.replace('"', "'") } else { (*known).to_owned() };
            return helped(diagnostic, format!("write `{known}`"));
        }
        if let Some((_, instead)) = FOREIGN.iter().find(|it| it.0 == lower) {
            return helped(diagnostic, format!("only one engine has it, or they differ; instead: {instead}"));
        }
        let names = FUNCTIONS.iter().filter_map(|it| it.split('(').next());
        if let Some(near) = did_you_mean(&lower, names) {
            diagnostic = helped(diagnostic, format!("did you mean `{near}`?"));
        }
        let known = FUNCTIONS.join(", ");
        let known = if self.sql { known.replace('"', "'") } else { known };
        helped(diagnostic, format!("known: {known}"))
    }

    fn plain(&self, function: Function, kinds: &[Type], arguments: &[Node], result: Type) -> Result<Typed> {
        let mut lowered = Vec::new();
        for (kind, argument) in kinds.iter().zip(arguments) {
            let typed = self.of_type(argument, kind)?;
            self.agreed(function, lowered.len(), &typed, argument)?;
            // Which letters have another case is a matter of the collation.
            let mut typed = typed;
            // A part of a time that is beyond the range is another thing on each engine.
            arithmetic::held_to_range(&mut typed.expression);
            let folds = matches!(function, Function::Lower | Function::Upper);
            lowered.push(if folds { collation::collated(typed) } else { typed });
        }
        let nullable = lowered.iter().any(|it| it.nullable);
        let collated = collation::inherited(Some(&result), &lowered);
        let arguments = lowered.into_iter().map(|it| it.expression).collect();
        let mut typed =
            Typed { collated, ..Typed::new(Expression::call(function, arguments), result, nullable) };
        if matches!(function, Function::Year | Function::Month | Function::Day | Function::Hour) {
            typed.range = Some((-10_000, 10_000));
        }
        Ok(typed)
    }

    /// Refuses arguments for which the engines differ.
    fn agreed(&self, function: Function, at: usize, typed: &Typed, node: &Node) -> Result<()> {
        let literal = match &typed.expression {
            Expression::Literal(literal) => Some(literal),
            _ => None,
        };
        match (function, at, literal) {
            (Function::Substring, 1, Some(Literal::Integer(1..=LONGEST_TEXT)))
            | (Function::Substring, 2, Some(Literal::Integer(0..=LONGEST_TEXT))) => Ok(()),
            (Function::Substring, 1 | 2, Some(Literal::Integer(number))) if *number > LONGEST_TEXT => {
                Err(helped(
                    error("D0320", node, "no text is as long as that"),
                    "one engine counts in 32 bits: 2147483647 is as good as any larger number",
                ))
            }
            (Function::Substring, 1 | 2, _) => Err(helped(
                error(
                    "D0320",
                    node,
                    "a substring starts at a constant of 1 or more, and has a constant length",
                ),
                "the engines count from the end, or refuse, for what is below 1",
            )),
            (
                Function::StartsWith | Function::EndsWith | Function::Contains,
                1,
                Some(Literal::Text(text)),
            )
            | (Function::Replace, 1, Some(Literal::Text(text)))
                if text.is_empty() =>
            {
                Err(error("D0320", node, "the engines look for an empty text differently"))
            }
            (Function::EndsWith | Function::Replace, 1, None) => Err(helped(
                error("D0320", node, "what is looked for must be a constant"),
                "it may be empty otherwise, and then the engines differ",
            )),
            _ => Ok(()),
        }
    }

    /// `days(30)`.
    fn duration(&self, unit: &str, count: &Node) -> Result<Typed> {
        let microseconds: i64 = match unit {
            "days" => 86_400_000_000,
            "hours" => 3_600_000_000,
            "minutes" => 60_000_000,
            "seconds" => 1_000_000,
            _ => 1_000,
        };
        let typed = self.of_type(count, &INTEGER)?;
        let Expression::Literal(Literal::Integer(number)) = typed.expression else {
            return Err(helped(
                error("D0305", count, "the length of time must be a constant"),
                "for one that is stored, declare a `Duration` column",
            ));
        };
        match number.checked_mul(microseconds) {
            Some(total) => {
                let literal = Expression::Literal(Literal::Duration(total));
                let range = Some((i128::from(total), i128::from(total)));
                Ok(Typed { range, ..Typed::new(literal, Type::Duration, false) })
            }
            None => Err(error("D0308", count, "that is longer than 64 bits of microseconds")),
        }
    }
}
