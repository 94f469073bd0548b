//! The order of a result.

use diglot_model::{Expression, Ordering, QueryBody};
use sqlparser::ast::{self, Expr, OrderByKind, Value};

use super::{Scope, group::holds_aggregate};
use crate::expression::{Result, Typed, collation, helped};

impl Scope<'_> {
    /// What a result is ordered by. `scope` is the one of a single select, whose relations its order may name.
    pub(super) fn order(
        &self,
        query: &ast::Query,
        outputs: &mut [(String, Typed)],
        scope: Option<&Scope<'_>>,
        body: &mut QueryBody,
    ) -> Result<Vec<Ordering>> {
        let keys = match query.order_by.as_ref().map(|it| &it.kind) {
            None => return Ok(Vec::new()),
            Some(OrderByKind::Expressions(keys)) => keys,
            Some(OrderByKind::All(_)) => {
                return Err(self.error(query, "D0508", "an order names what it orders by"));
            }
        };
        keys.iter().map(|it| self.order_key(it, outputs, scope, body)).collect()
    }

    fn order_key(
        &self,
        key: &ast::OrderByExpr,
        outputs: &mut [(String, Typed)],
        scope: Option<&Scope<'_>>,
        body: &mut QueryBody,
    ) -> Result<Ordering> {
        let (node, descending, nulls_first) = self.places.order(key)?;
        let ordering = |(expression, never_null)| Ordering {
            expression,
            descending,
            nulls_first: nulls_first.unwrap_or(descending),
            never_null,
        };
        let place = match &key.expr {
            Expr::Identifier(name) => outputs.iter().position(|it| it.0 == name.value),
            Expr::Value(value) => match &value.value {
                Value::Number(digits, _) => Some(self.place(digits, outputs.len(), &key.expr)?),
                _ => None,
            },
            _ => None,
        };
        if let Some(place) = place {
            return Ok(ordering(self.output_key(key, place, outputs, body)?));
        }
        let distinct = matches!(body, QueryBody::Select(select) if select.distinct);
        let Some(scope) = scope else {
            return Err(helped(
                self.error(&key.expr, "D0508", "this order must name a column of the result"),
                "give the value a name with `AS`, and order by that",
            ));
        };
        let mut found = scope.typing().ordering(&node, descending, nulls_first)?;
        if distinct {
            // Equal rows are given once, and of what is not among their columns each has its own.
            let same = |it: &(String, Typed)| {
                super::cardinality::bare(&it.1.expression) == super::cardinality::bare(&found.expression)
            };
            return match outputs.iter().position(same) {
                Some(place) => Ok(ordering(self.output_key(key, place, outputs, body)?)),
                None => Err(helped(
                    self.error(&key.expr, "D0508", "this order must name a column of the result"),
                    "give the value a name with `AS`, and order by that",
                )),
            };
        }
        let location = self.places.at(ast::Spanned::span(&key.expr));
        scope.aggregates_are_own(&found.expression, location)?;
        if scope.grouping.aggregated {
            scope.of_groups(&mut found.expression, &scope.grouping, location)?;
        } else if holds_aggregate(&found.expression) {
            return Err(helped(
                self.error(
                    &key.expr,
                    "D0504",
                    "the rows are not gathered, so there is no aggregate to order by",
                ),
                "add `GROUP BY`, or order by a column",
            ));
        }
        Ok(found)
    }

    /// A column of the result as a key of its order, and whether it is never NULL.
    fn output_key(
        &self,
        key: &ast::OrderByExpr,
        place: usize,
        outputs: &mut [(String, Typed)],
        body: &mut QueryBody,
    ) -> Result<(Expression, bool)> {
        let (name, typed) = &mut outputs[place];
        self.typing().comparable(&self.places.read(&key.expr)?, typed.kind.as_ref(), false)?;
        let collated = collation::collated(typed.clone());
        if collated.expression != typed.expression {
            // By its name it is ordered as the column itself is compared.
            body.for_each_select_mut(&mut |select| {
                if let Some(output) = select.outputs.get_mut(place)
                    && output.expression == typed.expression
                {
                    output.expression = collated.expression.clone();
                }
            });
            *typed = collated;
        }
        let never_null = !typed.nullable;
        let expression = match (&typed.expression, body) {
            // Its name alone could be that of a column of another relation, too.
            (field @ Expression::Field { .. }, QueryBody::Select(_)) => field.clone(),
            _ if name.is_empty() => Expression::Output(place + 1),
            _ => Expression::Column(name.clone()),
        };
        Ok((expression, never_null))
    }
}
