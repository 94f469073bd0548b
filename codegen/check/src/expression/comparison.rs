//! Comparisons: of what with what, and by which collation.

use diglot_model::{BinaryOperator, Expression, Function, Literal, Type};

use super::{
    Result, Typed, Typing, alike, collation, describe_option, error, helped, negate_if,
    syntax::{Node, NodeKind},
    unbounded,
};
use crate::query::cardinality;

impl Typing<'_> {
    pub(super) fn binary(
        &self,
        node: &Node,
        operator: BinaryOperator,
        left: &Node,
        right: &Node,
    ) -> Result<Typed> {
        if matches!(operator, BinaryOperator::And | BinaryOperator::Or) {
            let left = self.of_type(left, &Type::Boolean)?;
            return Ok(joined(operator, left, self.of_type(right, &Type::Boolean)?));
        }
        let ordered = !matches!(operator, BinaryOperator::Equal | BinaryOperator::NotEqual);
        // SQL is written by programs, too, and nobody asks for NULL by its order.
        if !(self.sql && ordered) {
            self.not_null([left, right])?;
        }
        let (left, right) = self.same_type(left, right, None)?;
        self.comparable(node, left.kind.as_ref().or(right.kind.as_ref()), ordered)?;
        let (left, right) = collation::compared(left, right, ordered);
        Ok(joined(operator, left, right))
    }

    /// Refuses NULL, which is not compared but asked for.
    fn not_null<'n>(&self, sides: impl IntoIterator<Item = &'n Node>) -> Result<()> {
        match sides.into_iter().find(|it| matches!(it.kind, NodeKind::Null)) {
            Some(side) => Err(helped(
                error("D0310", side, "a comparison with NULL is never true"),
                format!(
                    "write `{}` or `{}`",
                    self.word(".is_null()", "IS NULL"),
                    self.word(".is_not_null()", "IS NOT NULL")
                ),
            )),
            None => Ok(()),
        }
    }

    /// Refuses comparisons that the engines answer differently.
    pub(crate) fn comparable(&self, node: &Node, kind: Option<&Type>, ordered: bool) -> Result<()> {
        let why = match kind {
            Some(Type::Json) => "one engine compares documents, the other their text",
            Some(Type::Array(_)) => "one engine compares arrays item by item, the other their text",
            Some(Type::Boolean) if ordered => "a truth value has no order",
            _ => return Ok(()),
        };
        let message = format!("the engines do not compare {} alike: {why}", describe_option(kind));
        Err(helped(
            error("D0309", node, message),
            "compare a value inside it, or keep what is compared in a column of its own",
        ))
    }

    /// Two operands that must be of one type; a constant takes the other's, and an integer beside a
    /// floating-point number becomes one.
    pub(super) fn same_type(
        &self,
        left: &Node,
        right: &Node,
        wanted: Option<&Type>,
    ) -> Result<(Typed, Typed)> {
        let swapped = left.takes_the_other_type() && !right.takes_the_other_type();
        let (first, second) = if swapped { (right, left) } else { (left, right) };
        let first_typed = self.lower(first, wanted)?;
        // A bound on length says nothing about what a text may be compared with.
        let unbounded = first_typed.kind.as_ref().map(unbounded);
        let second_typed = self.lower(second, unbounded.as_ref().or(wanted))?;
        let (first_typed, second_typed) = same_numbers(first_typed, second_typed);
        self.are_alike(second, &first_typed, &second_typed)?;
        Ok(if swapped { (second_typed, first_typed) } else { (first_typed, second_typed) })
    }

    fn are_alike(&self, node: &Node, first: &Typed, second: &Typed) -> Result<()> {
        let (a, b) = (first.kind.as_ref(), second.kind.as_ref());
        if alike(a, b) {
            return Ok(());
        }
        let message = format!("{} cannot be compared with {}", describe_option(a), describe_option(b));
        let diagnostic = error("D0301", node, message);
        Err(match (a, b) {
            (Some(Type::Decimal { .. }), Some(Type::Decimal { .. })) => {
                helped(diagnostic, "decimals are compared with the same digits behind the point")
            }
            _ => diagnostic,
        })
    }

    pub(super) fn between(&self, node: &Node, operand: &Node, low: &Node, high: &Node) -> Result<Typed> {
        let (value, bounds) = self.alternatives(operand, &[low, high])?;
        self.comparable(node, value.kind.as_ref(), true)?;
        let Ok([low, high]) = <[Typed; 2]>::try_from(bounds) else {
            return Err(error("D0302", node, "a range has two ends"));
        };
        // What is known of the operand's collation holds for both comparisons.
        let value = if low.collated && high.collated { value } else { collation::collated(value) };
        let nullable = value.nullable || low.nullable || high.nullable;
        if matches!(value.expression, Expression::Column(_) | Expression::Field { .. }) {
            let at_least = joined(BinaryOperator::GreaterOrEqual, value.clone(), low);
            let at_most = joined(BinaryOperator::LessOrEqual, value, high);
            return Ok(joined(BinaryOperator::And, at_least, at_most));
        }
        let expression = Expression::Between {
            operand: Box::new(value.expression),
            low: Box::new(low.expression),
            high: Box::new(high.expression),
        };
        Ok(Typed::boolean(expression, nullable))
    }

    pub(super) fn distinct(&self, node: &Node, left: &Node, right: &Node, negated: bool) -> Result<Typed> {
        // `x IS TRUE` asks for a truth value on its left.
        if matches!(right.kind, NodeKind::Boolean(_)) && !left.takes_the_other_type() {
            self.of_type(left, &Type::Boolean)?;
        }
        let (left, right) = self.same_type(left, right, None)?;
        self.comparable(node, left.kind.as_ref().or(right.kind.as_ref()), false)?;
        let (left, right) = collation::compared(left, right, false);
        let expression = Expression::Distinct {
            left: Box::new(left.expression),
            right: Box::new(right.expression),
            negated,
        };
        Ok(Typed::boolean(expression, false))
    }

    /// An operand and the values it is compared with for equality, all of one type.
    pub(super) fn alternatives(&self, operand: &Node, values: &[&Node]) -> Result<(Typed, Vec<Typed>)> {
        let telling = values.iter().find(|it| !it.takes_the_other_type());
        // A constant takes the type of what it is looked for among.
        let wanted = match telling.filter(|_| operand.takes_the_other_type()) {
            Some(telling) => self.lower(telling, None)?.kind.as_ref().map(unbounded),
            None => None,
        };
        let mut typed = self.lower(operand, wanted.as_ref())?;
        let kind = typed.kind.as_ref().map(unbounded);
        let mut found = Vec::new();
        for value in values {
            let (first, second) = same_numbers(typed.clone(), self.lower(value, kind.as_ref())?);
            self.are_alike(value, &first, &second)?;
            typed = first;
            found.push(second);
        }
        // A value that was looked at before the operand became a floating-point number becomes one, too.
        let found = found.into_iter().map(|it| same_numbers(typed.clone(), it).1).collect();
        Ok((collation::distinguished(typed), found))
    }

    pub(super) fn membership(&self, operand: &Node, list: &[Node]) -> Result<Typed> {
        if let [Node { kind: NodeKind::Parameter(name), location }] = list {
            let typed = collation::distinguished(self.lower(operand, None)?);
            self.comparable(operand, typed.kind.as_ref(), false)?;
            let array = typed.kind.as_ref().map(|it| Type::Array(Box::new(unbounded(it))));
            self.names.list_parameter(name, array.as_ref(), *location)?;
            let operand = Box::new(typed.expression);
            let found = Expression::InParameter { operand, parameter: name.clone() };
            return Ok(Typed::boolean(found, typed.nullable));
        }
        if let Some(null) = list.iter().find(|it| matches!(it.kind, NodeKind::Null)) {
            let is_null = self.word(".is_null()", "IS NULL");
            return Err(helped(
                error("D0310", null, "nothing is equal to NULL"),
                format!("leave it out of the list; `{}` asks for it", is_null.trim_start_matches('.')),
            ));
        }
        let (typed, values) = self.alternatives(operand, &list.iter().collect::<Vec<_>>())?;
        self.comparable(operand, typed.kind.as_ref(), false)?;
        let nullable = typed.nullable || values.iter().any(|it| it.nullable);
        let constants: Option<Vec<Literal>> = values
            .iter()
            .map(|it| match &it.expression {
                Expression::Literal(literal) => Some(literal.clone()),
                _ => None,
            })
            .collect();
        let operand = Box::new(typed.expression);
        let found = match constants {
            Some(list) => Expression::In { operand, list },
            None => {
                let list = values.into_iter().map(|it| it.expression).collect();
                Expression::InList { operand, list }
            }
        };
        Ok(Typed::boolean(found, nullable))
    }

    pub(super) fn in_query(
        &self,
        node: &Node,
        operand: &Node,
        query: &sqlparser::ast::Query,
        negated: bool,
    ) -> Result<Typed> {
        let (query, outputs) = self.names.query(query, node.location)?;
        let Ok([only]) = <[Typed; 1]>::try_from(outputs) else {
            return Err(error("D0501", node, "a query of values has exactly one column"));
        };
        self.is_typed(node, &only)?;
        let wanted = only.kind.as_ref().map(unbounded);
        let typed = self.lower(operand, wanted.as_ref())?;
        let (typed, _) = same_numbers(typed, only.clone());
        if !alike(typed.kind.as_ref(), only.kind.as_ref()) {
            self.are_alike(operand, &only, &typed)?;
        }
        self.comparable(operand, typed.kind.as_ref(), false)?;
        if negated && only.nullable && !cardinality::leaves_null_out(&query) {
            return Err(helped(
                error("D0319", node, "`NOT IN` of a query that may give NULL is never true"),
                "write `NOT EXISTS (…)`, or leave NULL out inside the query with `WHERE … IS NOT NULL`",
            ));
        }
        let nullable = typed.nullable || only.nullable;
        let operand = Box::new(collation::distinguished(typed).expression);
        let found = Expression::InQuery { operand, query: Box::new(query) };
        Ok(negate_if(negated, Typed::boolean(found, nullable)))
    }

    pub(super) fn like(&self, operand: &Node, pattern: &Node, ignore_case: bool) -> Result<Typed> {
        let typed = self.of_type(operand, &Type::Text { max_length: None })?;
        let NodeKind::Text(text) = &pattern.kind else {
            return Err(helped(
                error("D0315", pattern, "a pattern is a constant text"),
                "the engines escape patterns differently; for a value use starts_with, ends_with or contains, of \
                 `lower(…)` where the case of ASCII letters does not count",
            ));
        };
        // Two are one that is meant; an odd one has nothing left to escape.
        if text.chars().rev().take_while(|it| *it == '\\').count() % 2 == 1 {
            return Err(error("D0315", pattern, "the pattern ends in the middle of an escape"));
        }
        // Which letters are the same in either case is a matter of the collation.
        let typed = if ignore_case { collation::collated(typed) } else { typed };
        let nullable = typed.nullable;
        let operand = Box::new(typed.expression);
        Ok(Typed::boolean(Expression::Like { operand, pattern: text.clone(), ignore_case }, nullable))
    }

    /// A word as the language writes it, and as SQL does.
    pub(super) fn word(&self, rust: &'static str, sql: &'static str) -> &'static str {
        if self.sql { sql } else { rust }
    }
}

fn joined(operator: BinaryOperator, left: Typed, right: Typed) -> Typed {
    let nullable = left.nullable || right.nullable;
    Typed::boolean(Expression::binary(operator, left.expression, right.expression), nullable)
}

/// An integer beside a floating-point number as one: one engine compares the two exactly, the other as
/// floating-point numbers.
fn same_numbers(left: Typed, right: Typed) -> (Typed, Typed) {
    match (&left.kind, &right.kind) {
        (Some(Type::Integer { .. }), Some(Type::Float)) => (as_float(left), right),
        (Some(Type::Float), Some(Type::Integer { .. })) => (left, as_float(right)),
        _ => (left, right),
    }
}

pub(super) fn as_float(typed: Typed) -> Typed {
    let nullable = typed.nullable;
    let expression = match typed.expression {
        Expression::Literal(Literal::Integer(value)) if value.unsigned_abs() < 1 << 53 => {
            Expression::Literal(Literal::Float(value.to_string()))
        }
        other => Expression::call(Function::ToFloat, vec![other]),
    };
    Typed::new(expression, Type::Float, nullable)
}
