//! Expressions back to the language.

use diglot_model::{BinaryOperator, Collation, Expression, Function, Literal, Type, decimal_text, names};

use super::Writer;
use crate::keyword::written;

/// How tightly `!` binds: looser than a method, tighter than every operator of two operands.
const NEGATION: u8 = 8;

impl Writer {
    /// An expression in the language; `kind` is the type a constant has here.
    pub(super) fn expression(
        &self,
        table: &str,
        expression: &Expression,
        kind: Option<&Type>,
        above: u8,
    ) -> String {
        let row = self.schema.tables.get(table);
        let type_of = |it: &Expression| match it {
            Expression::Column(name) => row.and_then(|row| row.columns.get(name)).map(|it| it.kind.clone()),
            _ => None,
        };
        match expression {
            Expression::Column(name) => written(name),
            Expression::Through { column, target, .. } => format!("{}.{}", written(column), written(target)),
            Expression::Literal(literal) => self.literal(literal, kind),
            Expression::TypedNull(_) => "None".to_owned(),
            // Where a text needs a collation, the compiler puts it there again; only a caseless column is asked to
            // be another text.
            Expression::Collate { operand, collation: Collation::CodePoint }
                if matches!(type_of(operand), Some(Type::CaselessText { .. })) =>
            {
                format!("to_text({})", self.expression(table, operand, None, 0))
            }
            Expression::Collate { operand, .. } => self.expression(table, operand, kind, above),
            Expression::Not(operand) => {
                let text = format!("!({})", self.expression(table, operand, None, 0));
                // A method after it would be one of what is negated.
                if above > NEGATION { format!("({text})") } else { text }
            }
            Expression::Binary { operator, left, right } => {
                let kind = type_of(left).or_else(|| type_of(right)).or_else(|| kind.cloned());
                let precedence = operator.precedence();
                // Comparisons do not chain.
                let chains = matches!(operator, BinaryOperator::And | BinaryOperator::Or);
                let left = self.expression(table, left, kind.as_ref(), precedence + u8::from(!chains));
                let right = self.expression(table, right, kind.as_ref(), precedence + 1);
                let text = format!("{left} {} {right}", symbol(*operator));
                if precedence < above { format!("({text})") } else { text }
            }
            Expression::IsNull { operand, negated } => {
                let word = if *negated { "is_not_null" } else { "is_null" };
                format!("{}.{word}()", self.expression(table, operand, None, 9))
            }
            Expression::In { operand, list } => {
                let kind = type_of(operand);
                let list: Vec<String> = list.iter().map(|it| self.literal(it, kind.as_ref())).collect();
                format!("{}.is_in({})", self.expression(table, operand, None, 9), list.join(", "))
            }
            Expression::InList { operand, list } => {
                let kind = type_of(operand);
                let list: Vec<String> =
                    list.iter().map(|it| self.expression(table, it, kind.as_ref(), 0)).collect();
                format!("{}.is_in({})", self.expression(table, operand, None, 9), list.join(", "))
            }
            Expression::Between { operand, low, high } => {
                let (low, high) =
                    (self.expression(table, low, None, 0), self.expression(table, high, None, 0));
                format!("{}.between({low}, {high})", self.expression(table, operand, None, 9))
            }
            Expression::Call { function: Function::Now, .. } => "now".to_owned(),
            // It is one of 64 bits in the language already.
            Expression::Call { function: Function::Widen | Function::ToFloat, arguments } => {
                arguments.iter().map(|it| self.expression(table, it, kind, above)).collect()
            }
            // How many digits it has follows from where it stands.
            Expression::Call { function: Function::ToDecimal, arguments } => {
                let integer = arguments.first().map(|it| self.expression(table, it, None, 0));
                format!("to_decimal({})", integer.unwrap_or_default())
            }
            Expression::Call { function, arguments } => {
                let arguments: Vec<String> =
                    arguments.iter().map(|it| self.expression(table, it, None, 0)).collect();
                format!("{}({})", names::snake_case(&format!("{function:?}")), arguments.join(", "))
            }
            Expression::Arithmetic { operator, left, right, .. } => {
                let precedence = operator.precedence();
                let left = self.expression(table, left, None, precedence);
                let right = self.expression(table, right, None, precedence + 1);
                let text = format!("{left} {} {right}", operator.symbol());
                if precedence < above { format!("({text})") } else { text }
            }
            Expression::Case { operand: None, branches, otherwise } => {
                let mut text = branches
                    .iter()
                    .map(|it| {
                        let when = self.expression(table, &it.when, None, 0);
                        format!("if {when} {{ {} }}", self.expression(table, &it.then, kind, 0))
                    })
                    .collect::<Vec<_>>()
                    .join(" else ");
                if let Some(otherwise) = otherwise {
                    text.push_str(&format!(" else {{ {} }}", self.expression(table, otherwise, kind, 0)));
                }
                if above > 0 { format!("({text})") } else { text }
            }
            Expression::Like { operand, pattern, ignore_case } => {
                let word = if *ignore_case { "ilike" } else { "like" };
                format!("{}.{word}({pattern:?})", self.expression(table, operand, None, 9))
            }
            Expression::Distinct { left, right, negated } => {
                let word = if *negated { "is_not_distinct_from" } else { "is_distinct_from" };
                let kind = type_of(left);
                let right = self.expression(table, right, kind.as_ref(), 0);
                format!("{}.{word}({right})", self.expression(table, left, None, 9))
            }
            Expression::Json { access, operand, path } => {
                let word = names::snake_case(&format!("Json{access:?}"));
                let keys: Vec<String> = path.iter().map(|it| format!("{it:?}")).collect();
                format!("{}.{word}({})", self.expression(table, operand, None, 9), keys.join(", "))
            }
            // Those stand in queries only, which are written as SQL.
            Expression::Case { operand: Some(_), .. }
            | Expression::Output(_)
            | Expression::Field { .. }
            | Expression::Parameter(_)
            | Expression::InParameter { .. }
            | Expression::Aggregate { .. }
            | Expression::Ranking { .. }
            | Expression::Exists(_)
            | Expression::Scalar(_)
            | Expression::InQuery { .. } => "FILL_IN".to_owned(),
        }
    }

    fn literal(&self, literal: &Literal, kind: Option<&Type>) -> String {
        match (literal, kind) {
            (Literal::Null, _) => "None".to_owned(),
            (Literal::Boolean(value), _) => value.to_string(),
            (Literal::Integer(value), _) => value.to_string(),
            (Literal::Decimal { unscaled, scale: 0 }, _) => unscaled.to_string(),
            (Literal::Decimal { unscaled, scale }, _) => {
                let text = decimal_text(*unscaled, *scale);
                text.trim_end_matches('0').trim_end_matches('.').to_owned()
            }
            (Literal::Text(text), Some(Type::Enumeration(name))) => {
                let variants = self.schema.enumerations.get(name).map(|it| it.variants.as_slice());
                let variant = variants.unwrap_or_default().iter().find(|it| it.value == *text);
                format!("{name}::{}", variant.map_or(text.as_str(), |it| it.name.as_str()))
            }
            (Literal::Text(text), _) => format!("{text:?}"),
            (Literal::Float(digits), _) => digits.clone(),
            (Literal::Json(text), _) => format!("json({text:?})"),
            (Literal::Uuid(text), _) => format!("uuid({text:?})"),
            (Literal::Timestamp(text), _) => format!("timestamp({text:?})"),
            (Literal::Date(text), _) => format!("date({text:?})"),
            (Literal::Time(text), _) => format!("time({text:?})"),
            (Literal::Duration(microseconds), _) => duration_text(*microseconds),
            (Literal::Bytes(digits), _) => format!("{digits:?}"),
            (Literal::Array { element, items }, _) => {
                let items: Vec<String> = items.iter().map(|it| self.literal(it, Some(element))).collect();
                format!("[{}]", items.join(", "))
            }
        }
    }
}

/// A length of time in the largest unit that holds it whole.
fn duration_text(microseconds: i64) -> String {
    let units = [
        ("days", 86_400_000_000),
        ("hours", 3_600_000_000),
        ("minutes", 60_000_000),
        ("seconds", 1_000_000),
        ("milliseconds", 1_000),
    ];
    let found = units.into_iter().find(|(_, unit)| microseconds % unit == 0);
    match found {
        Some((word, unit)) => format!("{word}({})", microseconds / unit),
        None => format!("\"PT{}S\"", decimal_text(microseconds, 6)),
    }
}

fn symbol(operator: BinaryOperator) -> &'static str {
    match operator {
        BinaryOperator::And => "&&",
        BinaryOperator::Or => "||",
        BinaryOperator::Equal => "==",
        BinaryOperator::NotEqual => "!=",
        BinaryOperator::Less => "<",
        BinaryOperator::LessOrEqual => "<=",
        BinaryOperator::Greater => ">",
        BinaryOperator::GreaterOrEqual => ">=",
    }
}
