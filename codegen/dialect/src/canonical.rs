//! One spelling for expressions that mean the same.
//!
//! Servers give expressions back in their own words: with casts, more parentheses, `IN` as `= ANY`. Both
//! what we emit and what they give back are brought to one text here, so that the texts can be compared.

use sqlparser::ast::{
    Array, BinaryOperator, Expr, FunctionArg, FunctionArgExpr, FunctionArguments, InTarget, UnaryOperator,
    Value,
};

/// The canonical text of a parsed expression.
#[must_use]
pub fn canonical(expression: &Expr) -> String {
    match expression {
        Expr::Nested(inner) | Expr::Cast { expr: inner, .. } | Expr::Collate { expr: inner, .. } => {
            canonical(inner)
        }
        Expr::Identifier(name) => name.value.to_lowercase(),
        Expr::CompoundIdentifier(parts) => parts.last().map(|it| it.value.to_lowercase()).unwrap_or_default(),
        Expr::Value(value) => constant(&value.value),
        Expr::UnaryOp { op: UnaryOperator::Minus, expr } => format!("-{}", canonical(expr)),
        Expr::UnaryOp { op: UnaryOperator::Plus, expr } => canonical(expr),
        Expr::UnaryOp { op: UnaryOperator::Not, expr } => format!("not ({})", canonical(expr)),
        Expr::IsNull(inner) => format!("({} is null)", canonical(inner)),
        Expr::IsNotNull(inner) => format!("({} is not null)", canonical(inner)),
        Expr::In { expr, target: InTarget::List(list), negated, .. } => membership(expr, list, *negated),
        Expr::AnyOp { left, compare_op: BinaryOperator::Eq, right, .. } => match array(right) {
            Some(array) => membership(left, &array.elem, false),
            None => expression.to_string().to_lowercase(),
        },
        Expr::Between { expr, negated, low, high } => {
            let value = canonical(expr);
            let text = format!("({value} >= {} and {value} <= {})", canonical(low), canonical(high));
            if *negated { format!("not ({text})") } else { text }
        }
        Expr::BinaryOp { op: op @ (BinaryOperator::And | BinaryOperator::Or), .. } => {
            let mut operands = Vec::new();
            flatten(expression, op, &mut operands);
            let word = if *op == BinaryOperator::And { " and " } else { " or " };
            format!("({})", operands.join(word))
        }
        Expr::BinaryOp { left, op, right } => {
            format!("({} {} {})", canonical(left), op.to_string().to_lowercase(), canonical(right))
        }
        Expr::Function(function) => {
            let name = function.name.to_string().to_lowercase().replace('"', "");
            let name = if name == "current_timestamp" { "now".to_owned() } else { name };
            format!("{name}({})", arguments(&function.args))
        }
        other => other.to_string().to_lowercase(),
    }
}

fn constant(value: &Value) -> String {
    match value {
        Value::Number(digits, _) => number(digits),
        Value::SingleQuotedString(text) => {
            // A number in quotes is one a server gave back with a cast, `'-1'::integer`.
            let numeric = !text.is_empty()
                && text.starts_with(|it: char| it.is_ascii_digit() || it == '-')
                && text.parse::<f64>().is_ok();
            if numeric { number(text) } else { format!("'{}'", text.replace('\'', "''")) }
        }
        Value::Boolean(value) => value.to_string(),
        Value::Null => "null".to_owned(),
        other => other.to_string(),
    }
}

fn number(digits: &str) -> String {
    if digits.contains('.') && !digits.contains(['e', 'E']) {
        digits.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        digits.to_lowercase()
    }
}

fn membership(operand: &Expr, list: &[Expr], negated: bool) -> String {
    let list: Vec<String> = list.iter().map(canonical).collect();
    let word = if negated { "not in" } else { "in" };
    format!("({} {word} ({}))", canonical(operand), list.join(", "))
}

fn array(expression: &Expr) -> Option<&Array> {
    match expression {
        Expr::Array(array) => Some(array),
        Expr::Nested(inner) | Expr::Cast { expr: inner, .. } => array(inner),
        _ => None,
    }
}

fn flatten(expression: &Expr, wanted: &BinaryOperator, out: &mut Vec<String>) {
    match expression {
        Expr::Nested(inner) => flatten(inner, wanted, out),
        Expr::BinaryOp { left, op, right } if op == wanted => {
            flatten(left, wanted, out);
            flatten(right, wanted, out);
        }
        Expr::Between { negated: false, expr, low, high } if *wanted == BinaryOperator::And => {
            let value = canonical(expr);
            out.push(format!("({value} >= {})", canonical(low)));
            out.push(format!("({value} <= {})", canonical(high)));
        }
        other => out.push(canonical(other)),
    }
}

fn arguments(arguments: &FunctionArguments) -> String {
    let FunctionArguments::List(list) = arguments else { return String::new() };
    let rendered: Vec<String> = list
        .args
        .iter()
        .map(|argument| match argument {
            FunctionArg::Unnamed(FunctionArgExpr::Expr(expression)) => canonical(expression),
            other => other.to_string().to_lowercase(),
        })
        .collect();
    rendered.join(", ")
}
