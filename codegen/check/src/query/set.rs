//! Selects put together.

use diglot_model::{Expression, Function, Literal, QueryBody, SetOperator, Type};
use sqlparser::ast::{self, SetExpr, SetQuantifier};

use super::Scope;
use crate::expression::{Result, Typed, alike, arithmetic, collation, describe_option, helped, widest};

/// A body, what it gives, and for a single select the scope its order may use.
type Body<'a> = (QueryBody, Vec<(String, Typed)>, Option<Scope<'a>>);

impl Scope<'_> {
    pub(super) fn body(&self, body: &SetExpr) -> Result<Body<'_>> {
        match body {
            SetExpr::Select(select) => {
                let mut scope = self.child();
                let (select, outputs) = scope.select(select)?;
                Ok((QueryBody::Select(Box::new(select)), outputs, Some(scope)))
            }
            SetExpr::Query(query) if is_plain(query) => self.body(&query.body),
            SetExpr::Query(query) => {
                let mut inner = self.inner(self.nameless).query(query)?;
                // One engine takes it as a relation, whose columns have names.
                for (at, (name, _)) in inner.outputs.iter_mut().enumerate() {
                    if name.is_empty() {
                        *name = unseen(at);
                        name_column(&mut inner.query.body, at, name);
                    }
                }
                Ok((QueryBody::Query(Box::new(inner.query)), inner.outputs, None))
            }
            SetExpr::SetOperation { left, op, set_quantifier, right } => {
                let operator = self.operator(body, *op, *set_quantifier)?;
                self.binds_alike(body, left, *op, right)?;
                let first = self.inner(self.nameless);
                let second = self.inner(true);
                let (mut left_body, first, _) = first.body(left)?;
                let (mut right_body, second, _) = second.body(right)?;
                let outputs = self.combined(right, first, second, &mut left_body, &mut right_body)?;
                if operator != SetOperator::UnionAll {
                    let word = op.to_string().to_uppercase();
                    self.counted_once(body, &outputs, &word)?;
                    self.one_of_equals(body, &outputs, &word)?;
                }
                let (left, right) = (Box::new(left_body), Box::new(right_body));
                Ok((QueryBody::Set { operator, left, right }, outputs, None))
            }
            _ => Err(self.error(body, "D0510", "this is not part of the portable language")),
        }
    }

    fn operator(
        &self,
        body: &SetExpr,
        operator: ast::SetOperator,
        quantifier: SetQuantifier,
    ) -> Result<SetOperator> {
        Ok(match (operator, quantifier) {
            (ast::SetOperator::Union, SetQuantifier::All) => SetOperator::UnionAll,
            (ast::SetOperator::Union, SetQuantifier::None | SetQuantifier::Distinct) => SetOperator::Union,
            (ast::SetOperator::Intersect, SetQuantifier::None | SetQuantifier::Distinct) => {
                SetOperator::Intersect
            }
            (ast::SetOperator::Except, SetQuantifier::None | SetQuantifier::Distinct) => SetOperator::Except,
            _ => return Err(self.error(body, "D0510", "one engine does not have this set operation")),
        })
    }

    /// Refuses chains without parentheses that one engine reads from the left and the other does not.
    fn binds_alike(
        &self,
        body: &SetExpr,
        left: &SetExpr,
        operator: ast::SetOperator,
        right: &SetExpr,
    ) -> Result<()> {
        let intersects =
            |it: &SetExpr| matches!(it, SetExpr::SetOperation { op: ast::SetOperator::Intersect, .. });
        let tighter = operator != ast::SetOperator::Intersect && intersects(right);
        let chained = matches!(right, SetExpr::SetOperation { .. });
        let looser = operator == ast::SetOperator::Intersect
            && matches!(left, SetExpr::SetOperation { op, .. } if *op != ast::SetOperator::Intersect);
        if tighter || chained || looser {
            return Err(helped(
                self.error(body, "D0510", "`INTERSECT` binds tighter on one engine alone"),
                "put what belongs together in parentheses: `a UNION (b INTERSECT c)`",
            ));
        }
        Ok(())
    }

    /// The columns of both: those of the first, which must be of the same types as those of the second.
    fn combined(
        &self,
        node: &SetExpr,
        first: Vec<(String, Typed)>,
        second: Vec<(String, Typed)>,
        left: &mut QueryBody,
        right: &mut QueryBody,
    ) -> Result<Vec<(String, Typed)>> {
        if first.len() != second.len() {
            let message = format!("{} columns cannot be put together with {}", first.len(), second.len());
            return Err(self.error(node, "D0515", message));
        }
        let mut outputs = Vec::new();
        for (at, ((name, mut typed), (_, other))) in first.into_iter().zip(second).enumerate() {
            if !alike(typed.kind.as_ref(), other.kind.as_ref()) {
                let (a, b) = (describe_option(typed.kind.as_ref()), describe_option(other.kind.as_ref()));
                let message = format!("`{name}` is {a} in one part and {b} in the other");
                return Err(self.error(node, "D0515", message));
            }
            let kind = match (&typed.kind, &other.kind) {
                (Some(first), Some(second)) => Some(widest(first, second)),
                (first, second) => first.clone().or_else(|| second.clone()),
            };
            if let Some(kind) = &kind {
                bring(left, at, typed.kind.as_ref(), kind);
                bring(right, at, other.kind.as_ref(), kind);
            }
            match (&typed.kind, &other.kind) {
                (None, Some(kind)) => type_null(left, at, kind),
                (Some(kind), None) => type_null(right, at, kind),
                _ => {}
            }
            let name = if name.is_empty() { unseen(at) } else { name };
            name_column(left, at, &name);
            name_column(right, at, &name);
            if typed.rust_type != other.rust_type {
                typed.rust_type = None;
            }
            typed.nullable |= other.nullable;
            typed.collated = collation::of(kind.as_ref()).is_some();
            // What one part holds says nothing of the other.
            typed.range = kind.as_ref().and_then(arithmetic::range);
            typed.kind = kind;
            typed.secret = typed.secret.or(other.secret);
            outputs.push((name, typed));
        }
        Ok(outputs)
    }
}

/// A name nobody asks for.
fn unseen(at: usize) -> String {
    format!("column_{}", at + 1)
}

/// Whether parentheses are all a query adds to its body.
fn is_plain(query: &ast::Query) -> bool {
    query.with.is_none()
        && query.order_by.is_none()
        && query.limit_clause.is_none()
        && query.fetch.is_none()
        && query.locks.is_empty()
        && query.pipe_operators.is_empty()
}

/// Gives NULL in a column of a body the type the column has: an engine takes text for what it cannot tell.
fn type_null(body: &mut QueryBody, at: usize, kind: &Type) {
    body.for_each_select_mut(&mut |select| {
        if let Some(output) = select.outputs.get_mut(at)
            && output.expression == Expression::Literal(Literal::Null)
        {
            output.expression = Expression::TypedNull(kind.clone());
        }
    });
}

/// Brings the numbers in a column of a body to the type both parts have: an engine does not where a query reads
/// itself.
fn bring(body: &mut QueryBody, at: usize, from: Option<&Type>, to: &Type) {
    let scale = match (from, to) {
        (Some(from), to) if from == to => return,
        (Some(Type::Integer { .. }), Type::Integer { .. }) => None,
        (Some(Type::Decimal { .. }), Type::Decimal { scale, .. }) => Some(*scale),
        _ => return,
    };
    body.for_each_select_mut(&mut |select| {
        if let Some(output) = select.outputs.get_mut(at) {
            let number = std::mem::replace(&mut output.expression, Expression::Literal(Literal::Null));
            let scale = scale.map(|it| Expression::Literal(Literal::Integer(i64::from(it))));
            let arguments = std::iter::once(number).chain(scale).collect();
            output.expression = Expression::call(Function::Widen, arguments);
        }
    });
}

/// Gives a column of a body without a name the one of the first part.
fn name_column(body: &mut QueryBody, at: usize, name: &str) {
    body.for_each_select_mut(&mut |select| {
        if let Some(output) = select.outputs.get_mut(at)
            && output.name.is_empty()
        {
            name.clone_into(&mut output.name);
        }
    });
}
