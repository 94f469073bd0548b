//! Orders, aggregates and windows.

use diglot_model::{Aggregate, Expression, Ordering, Type, Window};

use super::{
    Result, Typed, Typing, collation, describe_option, error, helped,
    syntax::{AggregateName, Node, WindowNode},
};

impl Typing<'_> {
    fn window(&self, over: &WindowNode) -> Result<Window> {
        let mut window = Window::default();
        for node in &over.partition {
            let typed = self.lower(node, None)?;
            self.comparable(node, typed.kind.as_ref(), false)?;
            window.partition.push(collation::distinguished(typed).expression);
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
        if matches!(typed.expression, Expression::Literal(_) | Expression::TypedNull(_)) {
            return Err(helped(
                error("D0508", node, "a constant orders nothing"),
                "order by a column, or by the place of a column of the result, counted from 1",
            ));
        }
        let nulls_first = nulls_first.unwrap_or(descending);
        let never_null = !typed.nullable;
        let expression = collation::collated(typed).expression;
        Ok(Ordering { expression, descending, nulls_first, never_null })
    }

    pub(super) fn aggregate(
        &self,
        node: &Node,
        function: AggregateName,
        distinct: bool,
        argument: Option<&Node>,
        filter: Option<&Node>,
        over: Option<&WindowNode>,
    ) -> Result<Typed> {
        if distinct && over.is_some() {
            return Err(helped(
                error("D0503", node, "neither engine counts values once over a window"),
                "give different values once in a query in parentheses, and count around that",
            ));
        }
        let argument = argument.map(|it| self.lower(it, None)).transpose()?;
        let (function, kind) = match (function, &argument) {
            (AggregateName::Count, _) => (Aggregate::Count, INTEGER),
            (AggregateName::Sum, Some(argument)) => sum(node, argument)?,
            (AggregateName::Minimum, Some(argument)) => (Aggregate::Minimum, end(node, argument)?),
            (AggregateName::Maximum, Some(argument)) => (Aggregate::Maximum, end(node, argument)?),
            (_, None) => return Err(error("D0502", node, "it is taken of something")),
        };
        if distinct {
            self.comparable(node, argument.as_ref().and_then(|it| it.kind.as_ref()), false)?;
        }
        // Which texts count as one, and which is the least, is a matter of the collation.
        let argument = match function {
            Aggregate::Minimum | Aggregate::Maximum => argument.map(collation::collated),
            _ if distinct => argument.map(collation::distinguished),
            _ => argument,
        };
        let secret = argument.as_ref().and_then(|it| it.secret.clone());
        let secret = secret.filter(|_| matches!(function, Aggregate::Minimum | Aggregate::Maximum));
        let filter = filter.map(|it| self.of_type(it, &Type::Boolean)).transpose()?;
        // A window holds the row it is taken for, a group one row at least.
        let of_rows = argument.as_ref().is_some_and(|it| !it.nullable) && filter.is_none();
        let nullable = function != Aggregate::Count && !(of_rows && over.is_some());
        let collated = collation::inherited(Some(&kind), &argument);
        let expression = Expression::Aggregate {
            function,
            distinct,
            argument: argument.map(|it| Box::new(it.expression)),
            filter: filter.map(|it| Box::new(it.expression)),
            over: over.map(|it| self.window(it)).transpose()?,
        };
        Ok(Typed { secret, of_rows, collated, ..Typed::new(expression, kind, nullable) })
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
        let collated = collation::inherited(typed.kind.as_ref(), [&typed]);
        let expression = Expression::Ranking { function, arguments: vec![typed.expression.clone()], over };
        Ok(Typed { expression, nullable: true, outer: false, collated, ..typed })
    }
}

const INTEGER: Type = Type::Integer { bits: 64 };

/// How values of a type are summed, and the type of the sum.
fn sum(node: &Node, argument: &Typed) -> Result<(Aggregate, Type)> {
    Ok(match &argument.kind {
        Some(Type::Integer { .. }) => {
            let small = |(low, high)| low >= -(1 << 31) && high < 1 << 31;
            let function = match argument.range.is_some_and(small) {
                true => Aggregate::SumOfSmallIntegers,
                false => Aggregate::SumOfIntegers,
            };
            (function, INTEGER)
        }
        Some(Type::Decimal { scale, .. }) => {
            (Aggregate::Sum { scale: *scale }, Type::Decimal { precision: 18, scale: *scale })
        }
        Some(Type::Duration) => (Aggregate::SumOfIntegers, Type::Duration),
        other => {
            return Err(helped(
                error("D0502", node, format!("`sum` does not add {}", describe_option(other.as_ref()))),
                "it adds integers, decimals and durations, which both engines add exactly",
            ));
        }
    })
}

/// The type of the least and the greatest of values.
fn end(node: &Node, argument: &Typed) -> Result<Type> {
    let kind = argument.kind.as_ref();
    match kind {
        Some(Type::Boolean | Type::Json | Type::Array(_) | Type::Uuid | Type::Bytes { .. }) | None => {
            let message = format!("one engine has no least and no greatest of {}", describe_option(kind));
            Err(error("D0502", node, message))
        }
        Some(Type::CaselessText { .. }) => Err(helped(
            error("D0502", node, "of texts that differ in case alone, each engine would give another one"),
            "`CAST(… AS TEXT)` inside it compares them code point by code point",
        )),
        Some(kind) => Ok(kind.clone()),
    }
}
