//! What a table's checks say of one column alone, in the words of JSON Schema: `length(name) >= 1` is a `minLength`.

use diglot_model::{BinaryOperator, Column, Expression, Function, Literal, Table, Type};
use serde_json::{Map, Value, json};

/// Adds to `schema` what the checks of `table` demand of `column`.
pub(super) fn add(schema: &mut Map<String, Value>, table: &Table, column: &Column) {
    for check in &table.checks {
        for part in demanded(&check.expression, column) {
            if let Some((keyword, value)) = bound(part, column) {
                narrow(schema, keyword, value);
            }
            if is_without_sign(part, column) {
                let pattern = schema.get("pattern").and_then(Value::as_str);
                if let Some(pattern) = pattern.and_then(|it| it.strip_prefix("^-?")) {
                    let pattern = format!("^{pattern}");
                    schema.insert("pattern".to_owned(), json!(pattern));
                }
            }
        }
    }
}

/// The parts of a check that every row must fulfil, but for NULL in the column.
fn demanded<'a>(expression: &'a Expression, column: &Column) -> Vec<&'a Expression> {
    let is_null = |it: &Expression| {
        let Expression::IsNull { operand, negated: false } = it else { return false };
        **operand == Expression::Column(column.name.clone())
    };
    match expression {
        Expression::Binary { operator: BinaryOperator::And, left, right } => {
            [demanded(left, column), demanded(right, column)].concat()
        }
        Expression::Binary { operator: BinaryOperator::Or, left, right } if is_null(left) => {
            demanded(right, column)
        }
        Expression::Binary { operator: BinaryOperator::Or, left, right } if is_null(right) => {
            demanded(left, column)
        }
        other => vec![other],
    }
}

/// The keyword for a comparison of the column, or of its length, with a whole number.
fn bound(part: &Expression, column: &Column) -> Option<(&'static str, i64)> {
    let Expression::Binary { operator, left, right } = part else { return None };
    let (what, operator, number) = match (left.as_ref(), right.as_ref()) {
        (what, Expression::Literal(Literal::Integer(number))) => (what, *operator, *number),
        (Expression::Literal(Literal::Integer(number)), what) => (what, turned(*operator), *number),
        _ => return None,
    };
    let is_column = |it: &Expression| *it == Expression::Column(column.name.clone());
    let keywords = match what {
        it if is_column(it) && matches!(column.kind, Type::Integer { .. }) => ("minimum", "maximum"),
        Expression::Call { function: Function::Length, arguments } if matches!(arguments.as_slice(), [it] if is_column(it)) => {
            ("minLength", "maxLength")
        }
        _ => return None,
    };
    match operator {
        BinaryOperator::GreaterOrEqual => Some((keywords.0, number)),
        BinaryOperator::Greater => Some((keywords.0, number.checked_add(1)?)),
        BinaryOperator::LessOrEqual => Some((keywords.1, number)),
        BinaryOperator::Less => Some((keywords.1, number.checked_sub(1)?)),
        BinaryOperator::Equal if keywords.0 == "minLength" => Some(("length", number)),
        _ => None,
    }
}

/// Whether a comparison keeps a decimal from being negative. Its other bounds have no words in JSON Schema, for it is a text.
fn is_without_sign(part: &Expression, column: &Column) -> bool {
    let Expression::Binary { operator, left, right } = part else { return false };
    let constant = |it: &Expression| match it {
        Expression::Literal(Literal::Integer(number)) => Some(*number),
        Expression::Literal(Literal::Decimal { unscaled, .. }) => Some(*unscaled),
        _ => None,
    };
    let is_column = |it: &Expression| *it == Expression::Column(column.name.clone());
    let (operator, number) = match (constant(left), constant(right)) {
        (None, Some(number)) if is_column(left) => (*operator, number),
        (Some(number), None) if is_column(right) => (turned(*operator), number),
        _ => return false,
    };
    matches!(column.kind, Type::Decimal { .. })
        && number >= 0
        && matches!(operator, BinaryOperator::GreaterOrEqual | BinaryOperator::Greater)
}

/// The operator with its operands exchanged.
fn turned(operator: BinaryOperator) -> BinaryOperator {
    match operator {
        BinaryOperator::Less => BinaryOperator::Greater,
        BinaryOperator::LessOrEqual => BinaryOperator::GreaterOrEqual,
        BinaryOperator::Greater => BinaryOperator::Less,
        BinaryOperator::GreaterOrEqual => BinaryOperator::LessOrEqual,
        other => other,
    }
}

/// Sets a bound, unless there is a closer one.
fn narrow(schema: &mut Map<String, Value>, keyword: &str, value: i64) {
    if keyword == "length" {
        narrow(schema, "minLength", value);
        return narrow(schema, "maxLength", value);
    }
    let known = schema.get(keyword).and_then(Value::as_i64);
    let is_closer = known.is_none_or(|it| if keyword.starts_with("min") { value > it } else { value < it });
    if is_closer {
        schema.insert(keyword.to_owned(), json!(value));
    }
}
