//! Expressions that give one value.

use diglot_model::{
    Aggregate, ArithmeticOperator, BinaryOperator, Branch, Expression, Function, Literal, Numbers, Ordering,
    Ranking, Window,
};

use super::{Operand, Operator, Piece, Place, Renderer, Sum};
use crate::identifier::quoted;

impl Renderer<'_> {
    /// The text of an expression, for a place between commas or parentheses.
    pub(super) fn text(&self, expression: &Expression) -> String {
        self.scalar(expression).into_text()
    }

    pub(super) fn texts(&self, expressions: &[Expression]) -> Vec<String> {
        expressions.iter().map(|it| self.text(it)).collect()
    }

    fn column(&self, name: &str) -> String {
        match self.table {
            Some(table) => format!("{}.{}", quoted(table), quoted(name)),
            None => quoted(name),
        }
    }

    fn parameter(&self, name: &str) -> Piece {
        let mut numbered = (1..).zip(self.parameters);
        match numbered.find(|(_, it)| it.name == name) {
            Some((number, parameter)) => self.words.parameter(number, parameter),
            None => Piece::name(format!(":{name}")),
        }
    }

    pub(super) fn scalar(&self, expression: &Expression) -> Piece {
        let grammar = self.words.grammar();
        match expression {
            Expression::Column(name) => Piece::name(self.column(name)),
            Expression::Field { column, .. } if self.plain => Piece::name(quoted(column)),
            Expression::Field { relation, column } => {
                Piece::name(format!("{}.{}", quoted(relation), quoted(column)))
            }
            Expression::Output(place) => Piece::closed(place.to_string()),
            Expression::Parameter(name) => self.parameter(name),
            Expression::Through { column, table, key, target } => self.through(column, table, key, target),
            Expression::Literal(literal) => self.constant(literal),
            Expression::TypedNull(kind) => self.words.null(kind),
            Expression::Collate { operand, collation } => {
                let column = matches!(
                    **operand,
                    Expression::Column(_) | Expression::Field { .. } | Expression::Collate { .. }
                );
                self.words.collate(self.argument(operand), *collation, column)
            }
            Expression::Not(operand) => grammar.not(&self.scalar(operand)),
            Expression::Binary { operator, left, right } => {
                let (left, right) = (self.scalar(left), self.scalar(right));
                let (binds, word) = symbol(*operator);
                grammar.infix(binds, word, left, right)
            }
            Expression::Distinct { left, right, negated } => {
                let word = if *negated { "IS NOT DISTINCT FROM" } else { "IS DISTINCT FROM" };
                grammar.comparison(word, self.scalar(left), self.scalar(right))
            }
            Expression::IsNull { operand, negated } => {
                grammar.test(self.scalar(operand), if *negated { "IS NOT NULL" } else { "IS NULL" })
            }
            Expression::In { operand, list } => {
                let list: Vec<String> = list.iter().map(|it| self.words.literal(it)).collect();
                grammar.test(self.scalar(operand), &format!("IN ({})", list.join(", ")))
            }
            Expression::InList { operand, list } => {
                grammar.test(self.scalar(operand), &format!("IN ({})", self.texts(list).join(", ")))
            }
            Expression::Between { operand, low, high } => {
                grammar.between(self.scalar(operand), self.scalar(low), self.scalar(high))
            }
            Expression::InParameter { operand, parameter } => {
                self.words.among(self.scalar(operand), &self.parameter(parameter))
            }
            Expression::Arithmetic { .. } => self.arithmetic(expression),
            Expression::Case { operand, branches, otherwise } => {
                self.case(operand.as_deref(), branches, otherwise.as_deref())
            }
            Expression::Like { operand, pattern, ignore_case } => {
                self.words.like(self.scalar(operand), pattern, *ignore_case)
            }
            Expression::Json { access, operand, path } => {
                self.words.json(*access, self.scalar(operand), path, self.place)
            }
            Expression::Call { function, arguments } => self.call(*function, arguments),
            Expression::Aggregate { function, distinct, argument, filter, over } => {
                self.aggregate(*function, *distinct, argument.as_deref(), filter.as_deref(), over.as_ref())
            }
            Expression::Ranking { function, arguments, over } => {
                let arguments: Vec<Piece> = arguments.iter().map(|it| self.argument(it)).collect();
                let call = Piece::call(ranking(*function), &arguments);
                Piece::closed(format!("{call}{}", self.window(over)))
            }
            Expression::Exists(query) => Piece::closed(format!("EXISTS ({})", self.query(query, 1))),
            Expression::Scalar(query) => Piece::closed(format!("({})", self.query(query, 1))),
            Expression::InQuery { operand, query } => {
                grammar.test(self.scalar(operand), &format!("IN ({})", self.query(query, 1)))
            }
        }
    }

    /// A constant. What a table stores stands beside a column that tells its type; in a statement nothing may.
    fn constant(&self, literal: &Literal) -> Piece {
        match (self.place, literal) {
            (Place::Table, _) | (_, Literal::Text(_) | Literal::Duration(_)) => {
                Piece::name(self.words.literal(literal))
            }
            _ => self.words.typed(literal),
        }
    }

    /// An expression where nothing beside it tells its type.
    fn argument(&self, expression: &Expression) -> Piece {
        match expression {
            Expression::Literal(literal) => self.words.typed(literal),
            other => self.scalar(other),
        }
    }

    /// A column of the row that a reference leads to.
    fn through(&self, column: &str, table: &str, key: &str, target: &str) -> Piece {
        let (key, target) = (quoted(key), quoted(target));
        // A table that refers to itself is the inner one everywhere unless it has another name there.
        let (inner, source) = if self.table == Some(table) {
            ("referenced".to_owned(), format!("{} AS referenced", quoted(table)))
        } else {
            (quoted(table), quoted(table))
        };
        let column = self.column(column);
        Piece::closed(format!("(SELECT {inner}.{target} FROM {source} WHERE {inner}.{key} = {column})"))
    }

    fn case(
        &self,
        operand: Option<&Expression>,
        branches: &[Branch],
        otherwise: Option<&Expression>,
    ) -> Piece {
        let mut text = "CASE".to_owned();
        text.extend(operand.map(|it| format!(" {}", self.text(it))));
        for branch in branches {
            text.push_str(&format!(" WHEN {} THEN {}", self.text(&branch.when), self.text(&branch.then)));
        }
        text.extend(otherwise.map(|it| format!(" ELSE {}", self.text(it))));
        Piece::closed(text + " END")
    }

    fn call(&self, function: Function, arguments: &[Expression]) -> Piece {
        if function == Function::Now {
            return self.words.now();
        }
        let arguments: Vec<Piece> = arguments
            .iter()
            .map(|it| match it {
                // A text is one wherever it stands.
                Expression::Literal(Literal::Text(_)) => self.scalar(it),
                it => self.argument(it),
            })
            .collect();
        match self.words.function(function, &arguments, self.place) {
            Some(own) => own,
            None => self.shared_call(function, arguments),
        }
    }

    /// A call that both engines write alike.
    fn shared_call(&self, function: Function, arguments: Vec<Piece>) -> Piece {
        let name = match function {
            Function::Lower => "lower",
            Function::Upper => "upper",
            Function::Length | Function::ByteLength => "length",
            Function::Coalesce => "coalesce",
            Function::Nullif => "nullif",
            Function::Trim => "trim",
            Function::TrimStart => "ltrim",
            Function::TrimEnd => "rtrim",
            Function::Substring => "substr",
            Function::Replace => "replace",
            Function::Abs => "abs",
            Function::Concat => {
                let grammar = self.words.grammar();
                let join = |left, right| grammar.infix(Operator::Concatenation, "||", left, right);
                return arguments.into_iter().reduce(join).unwrap_or_else(|| Piece::name("''"));
            }
            Function::Widen => return arguments.into_iter().next().unwrap_or_else(|| Piece::name("NULL")),
            other => return Piece::call(&format!("{other:?}").to_lowercase(), &arguments),
        };
        Piece::call(name, &arguments)
    }

    fn aggregate(
        &self,
        function: Aggregate,
        distinct: bool,
        argument: Option<&Expression>,
        filter: Option<&Expression>,
        over: Option<&Window>,
    ) -> Piece {
        let sum = |of| self.words.sum(of);
        let (name, cast) = match function {
            Aggregate::Count => ("count", None),
            Aggregate::Minimum => ("min", None),
            Aggregate::Maximum => ("max", None),
            Aggregate::Sum { scale } => sum(Sum::Decimals { scale }).parts(),
            Aggregate::SumOfIntegers => sum(Sum::Integers).parts(),
            Aggregate::SumOfSmallIntegers => sum(Sum::SmallIntegers).parts(),
        };
        let inner = argument.map_or_else(|| "*".to_owned(), |it| self.argument(it).into_text());
        let mut text = format!("{name}({}{inner})", if distinct { "DISTINCT " } else { "" });
        text.extend(filter.map(|it| format!(" FILTER (WHERE {})", self.text(it))));
        text.extend(over.map(|it| self.window(it)));
        let whole = Piece::closed(text);
        match cast {
            Some(kind) => Piece::cast(&whole, &kind),
            None => whole,
        }
    }

    fn window(&self, window: &Window) -> String {
        let mut parts = Vec::new();
        if !window.partition.is_empty() {
            parts.push(format!("PARTITION BY {}", self.texts(&window.partition).join(", ")));
        }
        if !window.order.is_empty() {
            parts.push(format!("ORDER BY {}", self.order(&window.order)));
        }
        format!(" OVER ({})", parts.join(" "))
    }

    pub(super) fn order(&self, order: &[Ordering]) -> String {
        let key = |it: &Ordering| {
            let direction = if it.descending { " DESC" } else { "" };
            let nulls = match (it.never_null, it.nulls_first) {
                (true, _) => "",
                (false, true) => " NULLS FIRST",
                (false, false) => " NULLS LAST",
            };
            format!("{}{direction}{nulls}", self.text(&it.expression))
        };
        order.iter().map(key).collect::<Vec<_>>().join(", ")
    }

    fn arithmetic(&self, expression: &Expression) -> Piece {
        let mut steps = 0;
        expression.for_each(&mut |it| steps += usize::from(matches!(it, Expression::Arithmetic { .. })));
        if self.words.guards_each(self.place, steps) {
            return self.guarded(expression);
        }
        let mut steps = Vec::new();
        let result = self.unguarded(expression, &mut steps);
        if steps.is_empty() { result } else { self.words.guard_together(result, &steps) }
    }

    /// Arithmetic of which every step is guarded by itself.
    fn guarded(&self, expression: &Expression) -> Piece {
        let Expression::Arithmetic { operator, numbers, may_overflow, left, right } = expression else {
            return self.scalar(expression);
        };
        let step = self.step(*operator, *numbers, (left, self.scalar(left)), (right, self.scalar(right)));
        self.words.guard(step, *numbers, *may_overflow, self.place)
    }

    /// Arithmetic without a guard; `steps` takes the results that may be beyond what their numbers hold, those
    /// inside before those made of them.
    fn unguarded(&self, expression: &Expression, steps: &mut Vec<(Piece, Numbers)>) -> Piece {
        let Expression::Arithmetic { operator, numbers, may_overflow, left, right } = expression else {
            return self.scalar(expression);
        };
        let sides = (self.unguarded(left, steps), self.unguarded(right, steps));
        let step = self.step(*operator, *numbers, (left, sides.0), (right, sides.1));
        if *may_overflow {
            steps.push((step.clone(), *numbers));
        }
        self.words.guard(step, *numbers, false, self.place)
    }

    fn step(
        &self,
        operator: ArithmeticOperator,
        numbers: Numbers,
        left: (&Expression, Piece),
        right: (&Expression, Piece),
    ) -> Piece {
        let place = self.place;
        let first =
            Operand { operator, expression: left.0, piece: left.1, other: right.0, left: true, place };
        let second =
            Operand { operator, expression: right.0, piece: right.1, other: left.0, left: false, place };
        let (first, mut divisor) = (self.words.operand(first, numbers), self.words.operand(second, numbers));
        let binds = match operator {
            ArithmeticOperator::Add | ArithmeticOperator::Subtract => Operator::Sum,
            _ => Operator::Product,
        };
        let cuts = matches!(operator, ArithmeticOperator::Divide | ArithmeticOperator::Remainder);
        // By zero it is NULL on both engines.
        if cuts && !matches!(right.0, Expression::Literal(Literal::Integer(value)) if *value != 0) {
            divisor = Piece::call("nullif", &[divisor, Piece::name("0")]);
        }
        self.words.grammar().infix(binds, operator.symbol(), first, divisor)
    }
}

impl super::Summed {
    fn parts(self) -> (&'static str, Option<String>) {
        (self.name, self.cast)
    }
}

fn ranking(function: Ranking) -> &'static str {
    match function {
        Ranking::RowNumber => "row_number",
        Ranking::Rank => "rank",
        Ranking::DenseRank => "dense_rank",
        Ranking::Lag => "lag",
        Ranking::Lead => "lead",
    }
}

fn symbol(operator: BinaryOperator) -> (Operator, &'static str) {
    match operator {
        BinaryOperator::And => (Operator::And, "AND"),
        BinaryOperator::Or => (Operator::Or, "OR"),
        BinaryOperator::Equal => (Operator::Comparison, "="),
        BinaryOperator::NotEqual => (Operator::Comparison, "<>"),
        BinaryOperator::Less => (Operator::Comparison, "<"),
        BinaryOperator::LessOrEqual => (Operator::Comparison, "<="),
        BinaryOperator::Greater => (Operator::Comparison, ">"),
        BinaryOperator::GreaterOrEqual => (Operator::Comparison, ">="),
    }
}
