//! Orders, aggregates and windows.

use diglot_model::{Aggregate, Expression, Ordering, Type, Window};

use super::{
    Result, Typed, Typing, describe_option, error, helped,
    syntax::{Node, WindowNode},
};

impl Typing<'_> {
    fn window(&self, over: &WindowNode) -> Result<Window> {
        let mut window = Window::default();
        for node in &over.partition {
            window.partition.push(self.lower(node, None)?.expression);
        }
        for (node, descending, nulls_first) in &over.order {
            window.order.push(self.ordering(node, *descending, *nulls_first)?);
        }
        Ok(window)
    }

    /// One key of an order. NULL counts as greater than everything unless said otherwise.
    pub(crate) fn ordering(
        &self,
        node: &Node,
        descending: bool,
        nulls_first: Option<bool>,
    ) -> Result<Ordering> {
        let typed = self.lower(node, None)?;
        if matches!(typed.kind, Some(Type::Json | Type::Array(_))) {
            self.comparable(node, typed.kind.as_ref(), true)?;
        }
        let nulls_first = nulls_first.unwrap_or(descending);
        Ok(Ordering { expression: typed.expression, descending, nulls_first })
    }

    pub(super) fn aggregate(
        &self,
        node: &Node,
        function: Aggregate,
        distinct: bool,
        argument: Option<&Node>,
        filter: Option<&Node>,
        over: Option<&WindowNode>,
    ) -> Result<Typed> {
        let argument = argument.map(|it| self.lower(it, None)).transpose()?;
        let kind = argument.as_ref().and_then(|it| it.kind.clone());
        let result = match (function, &kind) {
            (Aggregate::Count, _) => Type::Integer { bits: 64 },
            (Aggregate::Sum, Some(Type::Integer { .. })) => Type::Integer { bits: 64 },
            (Aggregate::Sum, Some(Type::Decimal { scale, .. })) => {
                Type::Decimal { precision: 18, scale: *scale }
            }
            (Aggregate::Sum, Some(Type::Duration)) => Type::Duration,
            (Aggregate::Sum, other) => {
                return Err(helped(
                    error("D0502", node, format!("`sum` does not add {}", describe_option(other.as_ref()))),
                    "it adds integers, decimals and durations, which both engines add exactly",
                ));
            }
            (_, Some(Type::Boolean | Type::Json | Type::Array(_) | Type::Uuid) | None) => {
                let message =
                    format!("the engines have no common order of {}", describe_option(kind.as_ref()));
                return Err(error("D0502", node, message));
            }
            (_, Some(kind)) => kind.clone(),
        };
        let function = match (function, &result) {
            (Aggregate::Sum, Type::Integer { .. } | Type::Duration) => Aggregate::SumOfIntegers,
            (function, _) => function,
        };
        let secret = argument.as_ref().and_then(|it| it.secret.clone());
        let secret = secret.filter(|_| matches!(function, Aggregate::Minimum | Aggregate::Maximum));
        let filter = filter.map(|it| self.of_type(it, &Type::Boolean)).transpose()?;
        // A window holds the row it is taken for, a group one row at least.
        let of_rows = argument.as_ref().is_some_and(|it| !it.nullable) && filter.is_none();
        let nullable = function != Aggregate::Count && !(of_rows && over.is_some());
        let expression = Expression::Aggregate {
            function,
            distinct,
            argument: argument.map(|it| Box::new(it.expression)),
            filter: filter.map(|it| Box::new(it.expression)),
            over: over.map(|it| self.window(it)).transpose()?,
        };
        Ok(Typed { secret, of_rows, ..Typed::new(expression, result, nullable) })
    }

    pub(super) fn ranking(
        &self,
        node: &Node,
        function: diglot_model::Ranking,
        arguments: &[Node],
        over: &WindowNode,
    ) -> Result<Typed> {
        use diglot_model::Ranking;
        let looks_at_rows = matches!(function, Ranking::Lag | Ranking::Lead);
        if arguments.len() != usize::from(looks_at_rows) {
            let message =
                if looks_at_rows { "it takes the value of the other row" } else { "it takes nothing" };
            return Err(error("D0312", node, message));
        }
        if over.order.is_empty() {
            return Err(helped(
                error("D0503", node, "without an order every engine numbers rows as it likes"),
                "say which row comes first: `OVER (… ORDER BY …)`",
            ));
        }
        let over = self.window(over)?;
        let Some(argument) = arguments.first() else {
            let expression = Expression::Ranking { function, arguments: Vec::new(), over };
            return Ok(Typed::new(expression, Type::Integer { bits: 64 }, false));
        };
        let typed = self.lower(argument, None)?;
        let expression = Expression::Ranking { function, arguments: vec![typed.expression.clone()], over };
        Ok(Typed { expression, nullable: true, ..typed })
    }
}
