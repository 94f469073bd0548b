//! Arithmetic that both engines do alike: exact, or the row is refused, or it is not part of the language.

use diglot_model::{ArithmeticOperator, Expression, Literal, Numbers, Type};

use super::{
    Result, Typed, Typing, describe_option, error, helped,
    syntax::{Node, NodeKind},
};

/// The values a type's numbers can have, without their point.
pub(crate) fn range(kind: &Type) -> Option<(i128, i128)> {
    let symmetric = |digits: u8| {
        let limit = 10_i128.pow(u32::from(digits)) - 1;
        Some((-limit, limit))
    };
    match kind {
        Type::Integer { bits } => {
            let limit = 1_i128 << (bits - 1);
            Some((-limit, limit - 1))
        }
        Type::Duration => Some((i128::from(i64::MIN), i128::from(i64::MAX))),
        Type::Decimal { precision, .. } => symmetric(*precision),
        _ => None,
    }
}

/// NULL as one of the type it is calculated with.
fn null_beside(operand: Typed, other: &Typed) -> Typed {
    match operand.expression {
        Expression::Literal(Literal::Null) => {
            let kind = other.kind.clone().unwrap_or(Type::Integer { bits: 64 });
            Typed::new(Expression::TypedNull(kind.clone()), kind, true)
        }
        _ => operand,
    }
}

/// Whether it is a constant distance that leads from any instant or date to one that both engines can hold, though
/// perhaps not the language: a hundred years at most.
fn is_near(distance: &Expression, limit: u64) -> bool {
    match distance {
        Expression::Literal(Literal::Integer(value) | Literal::Duration(value)) => {
            value.unsigned_abs() <= limit
        }
        _ => false,
    }
}

/// How many digits stand behind the point.
fn digits_behind(number: &str) -> usize {
    number.split_once('.').map_or(0, |(_, digits)| digits.len())
}

/// The values that are of one range or the other; none where one is not known.
pub(super) fn union(first: Option<(i128, i128)>, second: Option<(i128, i128)>) -> Option<(i128, i128)> {
    let (first, second) = (first?, second?);
    Some((first.0.min(second.0), first.1.max(second.1)))
}

/// Holds what is shown or stored to the range of its type. What is only compared may lead beyond it by a constant
/// that both engines can still add.
pub(crate) fn held_to_range(expression: &mut Expression) {
    if let Expression::Arithmetic {
        numbers: Numbers::TimestampDuration | Numbers::DateDays,
        may_overflow,
        left,
        ..
    } = expression
    {
        // Now is far from either end.
        let now = matches!(**left, Expression::Call { function: diglot_model::Function::Now, .. });
        *may_overflow |= !now;
    }
    expression.children_mut().into_iter().for_each(held_to_range);
}

const INTEGERS: (i128, i128) = (i64::MIN as i128, i64::MAX as i128);
const DECIMALS: (i128, i128) =
    (*diglot_model::range::DECIMALS.start() as i128, *diglot_model::range::DECIMALS.end() as i128);

/// Two values that are calculated with.
struct Pair {
    operator: ArithmeticOperator,
    left: Typed,
    right: Typed,
}

impl Pair {
    /// The result, which may have `range` and must be within `limit`.
    fn done(&self, numbers: Numbers, kind: Type, range: Option<(i128, i128)>, limit: (i128, i128)) -> Typed {
        let may_overflow = match numbers {
            Numbers::TimestampDuration => !is_near(&self.right.expression, 36_525 * 86_400_000_000),
            Numbers::DateDays => !is_near(&self.right.expression, 36_525),
            _ => range.is_none_or(|(low, high)| low < limit.0 || high > limit.1),
        };
        let divides = matches!(self.operator, ArithmeticOperator::Divide | ArithmeticOperator::Remainder);
        let nullable = self.left.nullable || self.right.nullable || divides;
        let expression = Expression::Arithmetic {
            operator: self.operator,
            numbers,
            may_overflow,
            left: Box::new(self.left.expression.clone()),
            right: Box::new(self.right.expression.clone()),
        };
        let range = range.map(|(low, high)| (low.max(limit.0), high.min(limit.1)));
        Typed { range, ..Typed::new(expression, kind, nullable) }
    }

    /// The difference of two places in time, which has the range of `distance` and never overflows.
    fn difference(&self, numbers: Numbers, kind: Type, distance: &Type) -> Typed {
        Typed { range: range(distance), ..self.done(numbers, kind, Some((0, 0)), INTEGERS) }
    }

    /// What decimals give, or a decimal and an integer.
    fn decimals(&self, node: &Node) -> Result<Typed> {
        let scale = |typed: &Typed| match typed.kind {
            Some(Type::Decimal { scale, .. }) => scale,
            _ => 0,
        };
        let (left, right) = (scale(&self.left), scale(&self.right));
        let (result, sum) = match self.operator {
            ArithmeticOperator::Multiply => (left + right, false),
            ArithmeticOperator::Add | ArithmeticOperator::Subtract => (left.max(right), true),
            ArithmeticOperator::Divide | ArithmeticOperator::Remainder => {
                return Err(helped(
                    error("D0314", node, "decimals are not divided: the engines round differently"),
                    "multiply instead, or divide in the application, which says how to round",
                ));
            }
        };
        if result > 18 {
            let message = format!("the product has {result} digits behind the point, 18 at most are kept");
            return Err(error("D0314", node, message));
        }
        let rescaled = |range: Option<(i128, i128)>, from: u8| {
            let factor = if sum { 10_i128.pow(u32::from(result - from)) } else { 1 };
            range.map(|(low, high)| (low * factor, high * factor))
        };
        let range =
            combine(self.operator, rescaled(self.left.range, left), rescaled(self.right.range, right));
        let numbers = Numbers::Decimal { left, right, result };
        Ok(self.done(numbers, Type::Decimal { precision: 18, scale: result }, range, DECIMALS))
    }
}

impl Typing<'_> {
    pub(super) fn arithmetic(
        &self,
        node: &Node,
        operator: ArithmeticOperator,
        left: &Node,
        right: &Node,
        wanted: Option<&Type>,
    ) -> Result<Typed> {
        let wanted = wanted.filter(|it| matches!(it, Type::Integer { .. } | Type::Decimal { .. }));
        let (left, right) = self.operands(operator, left, right, wanted)?;
        let (left, right) = (null_beside(left.clone(), &right), null_beside(right, &left));
        let pair = Pair { operator, left, right };
        let (left, right) = (&pair.left, &pair.right);
        let sum = matches!(operator, ArithmeticOperator::Add | ArithmeticOperator::Subtract);
        let (a, b) = (left.kind.as_ref(), right.kind.as_ref());
        match (a, b) {
            (Some(Type::Integer { .. }), Some(Type::Integer { .. })) => {
                let range = combine(operator, left.range, right.range);
                Ok(pair.done(Numbers::Integer, Type::Integer { bits: 64 }, range, INTEGERS))
            }
            (
                Some(Type::Decimal { .. } | Type::Integer { .. }),
                Some(Type::Decimal { .. } | Type::Integer { .. }),
            ) => pair.decimals(node),
            (Some(Type::Timestamp), Some(Type::Duration)) if sum => {
                Ok(pair.done(Numbers::TimestampDuration, Type::Timestamp, None, INTEGERS))
            }
            (Some(Type::Timestamp), Some(Type::Timestamp)) if operator == ArithmeticOperator::Subtract => {
                Ok(pair.difference(Numbers::Timestamps, Type::Duration, &Type::Duration))
            }
            (Some(Type::Date), Some(Type::Integer { .. })) if sum => {
                Ok(pair.done(Numbers::DateDays, Type::Date, None, INTEGERS))
            }
            (Some(Type::Date), Some(Type::Date)) if operator == ArithmeticOperator::Subtract => {
                let days = Type::Integer { bits: 32 };
                Ok(pair.difference(Numbers::Dates, Type::Integer { bits: 64 }, &days))
            }
            (Some(Type::Duration), Some(Type::Duration)) if sum => {
                let range = combine(operator, left.range, right.range);
                Ok(pair.done(Numbers::Durations, Type::Duration, range, INTEGERS))
            }
            (Some(Type::Float), _) | (_, Some(Type::Float)) => Err(helped(
                error("D0314", node, "floating-point numbers are not calculated with: the engines differ"),
                "one engine refuses what the other makes infinite; use a `Decimal` or an integer",
            )),
            (Some(Type::Text { .. }), _) if operator == ArithmeticOperator::Add => {
                Err(helped(error("D0314", node, "`+` does not join texts"), "write `concat(a, b)`"))
            }
            _ => {
                let message = format!(
                    "`{}` is not defined for {} and {}",
                    operator.symbol(),
                    describe_option(a),
                    describe_option(b)
                );
                Err(helped(
                    error("D0314", node, message),
                    "defined are integers, decimals, timestamp ± duration, timestamp - timestamp, date ± days, \
                     date - date and duration ± duration",
                ))
            }
        }
    }

    /// The operands; a constant takes a type that goes with the other.
    fn operands(
        &self,
        operator: ArithmeticOperator,
        left: &Node,
        right: &Node,
        wanted: Option<&Type>,
    ) -> Result<(Typed, Typed)> {
        let partner = |kind: Option<&Type>, node: &Node| -> Option<Type> {
            match (kind, &node.kind) {
                (Some(Type::Timestamp), NodeKind::Text(text)) if text.starts_with(['P', '-']) => {
                    Some(Type::Duration)
                }
                (Some(Type::Timestamp), NodeKind::Parameter(_)) if operator == ArithmeticOperator::Add => {
                    Some(Type::Duration)
                }
                (Some(Type::Date), NodeKind::Number(_) | NodeKind::Negate(_)) => {
                    Some(Type::Integer { bits: 32 })
                }
                // A factor keeps its own digits.
                (Some(Type::Decimal { .. } | Type::Integer { .. }), NodeKind::Number(text)) => {
                    let point = text.contains('.');
                    match kind {
                        Some(Type::Decimal { .. }) if !point && operator == ArithmeticOperator::Multiply => {
                            Some(Type::Integer { bits: 64 })
                        }
                        Some(Type::Decimal { .. }) if point && operator == ArithmeticOperator::Multiply => {
                            None
                        }
                        Some(Type::Decimal { scale, .. }) if digits_behind(text) > usize::from(*scale) => {
                            None
                        }
                        Some(Type::Integer { .. }) if point => None,
                        Some(Type::Integer { .. }) => Some(Type::Integer { bits: 64 }),
                        other => other.cloned(),
                    }
                }
                (other, _) => other.cloned(),
            }
        };
        if matches!(left.kind, NodeKind::Parameter(_)) {
            let first = self.lower(left, None)?;
            if first.kind.is_some() {
                let kind = partner(first.kind.as_ref(), right);
                return Ok((first, self.lower(right, kind.as_ref())?));
            }
        }
        if left.takes_the_other_type() && !right.takes_the_other_type() {
            let second = self.lower(right, wanted)?;
            let kind = partner(second.kind.as_ref(), left);
            return Ok((self.lower(left, kind.as_ref())?, second));
        }
        let first = self.lower(left, wanted)?;
        if matches!(right.kind, NodeKind::Parameter(_)) {
            // One whose type is known keeps it: a duration or an instant may be taken from an instant.
            let second = self.lower(right, None)?;
            if second.kind.is_some() {
                return Ok((first, second));
            }
        }
        let kind = partner(first.kind.as_ref(), right);
        let second = self.lower(right, kind.as_ref())?;
        Ok((first, second))
    }
}

fn combine(
    operator: ArithmeticOperator,
    left: Option<(i128, i128)>,
    right: Option<(i128, i128)>,
) -> Option<(i128, i128)> {
    let (left, right) = (left?, right?);
    Some(match operator {
        ArithmeticOperator::Add => (left.0 + right.0, left.1 + right.1),
        ArithmeticOperator::Subtract => (left.0 - right.1, left.1 - right.0),
        ArithmeticOperator::Multiply => {
            let products = [left.0 * right.0, left.0 * right.1, left.1 * right.0, left.1 * right.1];
            (products.iter().copied().min()?, products.iter().copied().max()?)
        }
        // A quotient lies between the dividend and zero, on the other side where the divisor is negative.
        ArithmeticOperator::Divide => {
            let (positive, negative) = ((left.0.min(0), left.1.max(0)), (-left.1.max(0), -left.0.min(0)));
            match (right.1 > 0, right.0 < 0) {
                (true, false) => positive,
                (false, true) => negative,
                _ => (positive.0.min(negative.0), positive.1.max(negative.1)),
            }
        }
        ArithmeticOperator::Remainder => {
            let greatest = right.0.abs().max(right.1.abs());
            (-greatest.max(1) + 1, greatest.max(1) - 1)
        }
    })
}
