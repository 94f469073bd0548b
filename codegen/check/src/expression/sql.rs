//! Expressions in SQL's words.

use diglot_model::{ArithmeticOperator, BinaryOperator, Ranking};
use diglot_parse::{Diagnostic, Location, SqlText};
use sqlparser::{
    ast::{
        BinaryOperator as SqlOperator, CastKind, DuplicateTreatment, Expr, Function, FunctionArg,
        FunctionArgExpr, FunctionArguments, InTarget, OrderByExpr, OrderBySort, Spanned, UnaryOperator,
        Value, WindowSpec, WindowType,
    },
    tokenizer::Span,
};

use super::{
    MOST_OPERATORS, Result,
    syntax::{AggregateName, CaseNode, Node, NodeKind, WindowNode, json_access},
};

/// Where parts of a SQL text stand in the source.
#[derive(Clone, Copy)]
pub(crate) struct Places<'a> {
    sql: &'a SqlText,
}

impl<'a> Places<'a> {
    pub(crate) fn new(sql: &'a SqlText) -> Self {
        Self { sql }
    }

    /// The place of the whole text.
    pub(crate) fn whole(&self) -> Location {
        self.sql.location
    }

    /// The place of a part of the text; of the whole where it cannot be told.
    pub(crate) fn at(&self, span: Span) -> Location {
        let range =
            self.offset(span.start.line, span.start.column).zip(self.offset(span.end.line, span.end.column));
        let written = self.sql.literal.to_string();
        // Only where the literal holds the text as it is can a place in one be found in the other.
        let found = range.zip(written.find(&self.sql.text)).and_then(|((start, end), head)| {
            self.sql.literal.subspan(head + start..head + end.max(start + 1))
        });
        found.map_or(self.sql.location, |span| Location { file: self.sql.location.file, span })
    }

    /// A name of the text, as an expression.
    pub(crate) fn name(&self, name: &str, location: Location) -> Node {
        Node { kind: NodeKind::Name(vec![name.to_owned()]), location }
    }

    fn offset(&self, line: u64, column: u64) -> Option<usize> {
        let (line, column) = (usize::try_from(line).ok()?.checked_sub(1)?, usize::try_from(column).ok()?);
        let before: usize = self.sql.text.split_inclusive('\n').take(line).map(str::len).sum();
        let text = self.sql.text.get(before..)?;
        Some(before + text.chars().take(column.checked_sub(1)?).map(char::len_utf8).sum::<usize>())
    }

    pub(crate) fn error(
        &self,
        span: Span,
        code: &'static str,
        message: impl Into<String>,
    ) -> Box<Diagnostic> {
        Box::new(Diagnostic::new(code, self.at(span), message))
    }

    /// Reads an expression.
    pub(crate) fn read(&self, expression: &Expr) -> Result<Node> {
        let location = self.at(expression.span());
        let node = |kind| Ok(Node { kind, location });
        let boxed = |inner: &Expr| self.read(inner).map(Box::new);
        match expression {
            Expr::Nested(inner) => self.read(inner),
            Expr::Identifier(name) => node(NodeKind::Name(vec![name.value.clone()])),
            Expr::CompoundIdentifier(parts) => {
                node(NodeKind::Name(parts.iter().map(|it| it.value.clone()).collect()))
            }
            Expr::Value(value) => match &value.value {
                Value::Number(digits, _) => node(NodeKind::Number(digits.clone())),
                Value::SingleQuotedString(text) => node(NodeKind::Text(text.clone())),
                Value::Boolean(value) => node(NodeKind::Boolean(*value)),
                Value::Null => node(NodeKind::Null),
                Value::Placeholder(name) if name.starts_with(':') => {
                    node(NodeKind::Parameter(name.trim_start_matches(':').to_owned()))
                }
                Value::Placeholder(_) => Err(self.help(
                    expression,
                    "D0509",
                    "a parameter has a name",
                    "write `:name`; it may be used more than once",
                )),
                _ => Err(self.foreign(expression)),
            },
            Expr::TypedString(typed) => match &typed.value.value {
                Value::SingleQuotedString(text) => {
                    let operand = Box::new(Node { kind: NodeKind::Text(text.clone()), location });
                    node(NodeKind::Cast { operand, kind: typed.data_type.clone() })
                }
                _ => Err(self.foreign(expression)),
            },
            Expr::UnaryOp { op: UnaryOperator::Not, expr } => node(NodeKind::Not(boxed(expr)?)),
            Expr::UnaryOp { op: UnaryOperator::Minus, expr } => node(NodeKind::Negate(boxed(expr)?)),
            Expr::UnaryOp { op: UnaryOperator::Plus, expr } => self.read(expr),
            Expr::BinaryOp { left, op: SqlOperator::StringConcat, right } => {
                let arguments = vec![self.read(left)?, self.read(right)?];
                node(NodeKind::Call { name: "concat".to_owned(), arguments })
            }
            Expr::BinaryOp { left, op, right } => {
                let (mut first, mut operators) = (left, 1);
                while let Expr::BinaryOp { left, .. } = &**first {
                    (first, operators) = (left, operators + 1);
                }
                if operators > MOST_OPERATORS {
                    let message = format!("more than {MOST_OPERATORS} operators in a row");
                    return Err(self.error(expression.span(), "D0322", message));
                }
                let (left, right) = (boxed(left)?, boxed(right)?);
                match operator(op) {
                    Some(Operator::Truth(operator)) => node(NodeKind::Binary(operator, left, right)),
                    Some(Operator::Number(operator)) => node(NodeKind::Arithmetic(operator, left, right)),
                    None => Err(self.foreign(expression)),
                }
            }
            Expr::IsNull(operand) => node(NodeKind::IsNull { operand: boxed(operand)?, negated: false }),
            Expr::IsNotNull(operand) => node(NodeKind::IsNull { operand: boxed(operand)?, negated: true }),
            Expr::IsDistinctFrom(left, right) => {
                node(NodeKind::Distinct { left: boxed(left)?, right: boxed(right)?, negated: false })
            }
            Expr::IsNotDistinctFrom(left, right) => {
                node(NodeKind::Distinct { left: boxed(left)?, right: boxed(right)?, negated: true })
            }
            Expr::In { expr, target: InTarget::List(list), negated, .. } => {
                let list: Result<Vec<Node>> = list.iter().map(|it| self.read(it)).collect();
                node(NodeKind::In { operand: boxed(expr)?, list: list?, negated: *negated })
            }
            Expr::In { expr, target: InTarget::Subquery(query), negated, .. } => {
                node(NodeKind::InQuery { operand: boxed(expr)?, query: query.clone(), negated: *negated })
            }
            Expr::Between { expr, negated, low, high } => node(NodeKind::Between {
                operand: boxed(expr)?,
                low: boxed(low)?,
                high: boxed(high)?,
                negated: *negated,
            }),
            Expr::Like { negated, any: false, expr, pattern, escape_char: None } => node(NodeKind::Like {
                operand: boxed(expr)?,
                pattern: boxed(pattern)?,
                ignore_case: false,
                negated: *negated,
            }),
            Expr::ILike { negated, any: false, expr, pattern, escape_char: None } => node(NodeKind::Like {
                operand: boxed(expr)?,
                pattern: boxed(pattern)?,
                ignore_case: true,
                negated: *negated,
            }),
            Expr::IsTrue(operand) => self.is_truth(operand, true, true),
            Expr::IsNotTrue(operand) => self.is_truth(operand, true, false),
            Expr::IsFalse(operand) => self.is_truth(operand, false, true),
            Expr::IsNotFalse(operand) => self.is_truth(operand, false, false),
            Expr::IsUnknown(operand) => node(NodeKind::IsNull { operand: boxed(operand)?, negated: false }),
            Expr::IsNotUnknown(operand) => node(NodeKind::IsNull { operand: boxed(operand)?, negated: true }),
            Expr::Case { operand, conditions, else_result, .. } => {
                let operand = operand.as_ref().map(|it| boxed(it)).transpose()?;
                let mut branches = Vec::new();
                for branch in conditions {
                    branches.push((self.read(&branch.condition)?, self.read(&branch.result)?));
                }
                let otherwise = else_result.as_ref().map(|it| boxed(it)).transpose()?;
                node(NodeKind::Case(CaseNode { operand, branches, otherwise }))
            }
            Expr::Exists { subquery, negated } => {
                let exists = Node { kind: NodeKind::Exists(subquery.clone()), location };
                if *negated { node(NodeKind::Not(Box::new(exists))) } else { Ok(exists) }
            }
            Expr::Subquery(query) => node(NodeKind::Scalar(query.clone())),
            Expr::Function(function) => self.function(expression, function),
            // The grammar reads these two as words of their own, for their `FROM … FOR …` forms.
            Expr::Trim { trim_where: None, trim_what: None, expr, trim_characters: None } => {
                node(NodeKind::Call { name: "trim".to_owned(), arguments: vec![self.read(expr)?] })
            }
            Expr::Substring { expr, substring_from: Some(from), substring_for: Some(count), .. } => {
                let arguments = vec![self.read(expr)?, self.read(from)?, self.read(count)?];
                node(NodeKind::Call { name: "substring".to_owned(), arguments })
            }
            Expr::Cast {
                kind: CastKind::Cast | CastKind::DoubleColon,
                expr,
                data_type,
                format: None,
                ..
            } => node(NodeKind::Cast { operand: boxed(expr)?, kind: data_type.clone() }),
            Expr::Interval(_) => Err(self.help(
                expression,
                "D0510",
                "one engine has no intervals",
                "write `days(30)`, `hours(1)`, `minutes(5)` or `seconds(10)`",
            )),
            Expr::Extract { .. } => Err(self.help(
                expression,
                "D0510",
                "one engine has no `extract`",
                "write `year(x)`, `month(x)`, `day(x)` or `hour(x)`",
            )),
            _ => Err(self.foreign(expression)),
        }
    }

    /// `x IS TRUE` and its like: never NULL.
    fn is_truth(&self, operand: &Expr, value: bool, wanted: bool) -> Result<Node> {
        let location = self.at(operand.span());
        let left = Box::new(self.read(operand)?);
        let right = Box::new(Node { kind: NodeKind::Boolean(value), location });
        Ok(Node { kind: NodeKind::Distinct { left, right, negated: wanted }, location })
    }

    fn help(&self, node: &Expr, code: &'static str, message: &str, help: &str) -> Box<Diagnostic> {
        let mut diagnostic = self.error(node.span(), code, message);
        diagnostic.help.push(help.to_owned());
        diagnostic
    }

    fn foreign(&self, expression: &Expr) -> Box<Diagnostic> {
        self.help(
            expression,
            "D0510",
            &format!("`{expression}` is not part of the portable language"),
            "`cargo xtask explain D0510` lists what is",
        )
    }

    fn function(&self, expression: &Expr, function: &Function) -> Result<Node> {
        let location = self.at(expression.span());
        let name = function.name.to_string().to_lowercase();
        let FunctionArguments::List(list) = &function.args else {
            if matches!(name.as_str(), "current_timestamp" | "localtimestamp" | "current_date") {
                return Err(self.help(
                    expression,
                    "D0510",
                    &format!("`{name}` is another thing on each engine"),
                    "write `now()`, or `date_of(now())`",
                ));
            }
            return Err(self.foreign(expression));
        };
        if !list.clauses.is_empty() || !function.within_group.is_empty() || function.null_treatment.is_some()
        {
            return Err(self.foreign(expression));
        }
        let distinct = list.duplicate_treatment == Some(DuplicateTreatment::Distinct);
        let filter = function.filter.as_ref().map(|it| self.read(it).map(Box::new)).transpose()?;
        let over = match &function.over {
            None => None,
            Some(WindowType::WindowSpec(window)) => Some(self.window(expression, window)?),
            Some(WindowType::NamedWindow(_)) => return Err(self.foreign(expression)),
        };
        let mut arguments = Vec::new();
        let mut star = false;
        for argument in &list.args {
            match argument {
                FunctionArg::Unnamed(FunctionArgExpr::Expr(it)) => arguments.push(self.read(it)?),
                FunctionArg::Unnamed(FunctionArgExpr::Wildcard) => star = true,
                _ => return Err(self.foreign(expression)),
            }
        }
        let aggregate = match name.as_str() {
            "count" => Some(AggregateName::Count),
            "sum" => Some(AggregateName::Sum),
            "min" => Some(AggregateName::Minimum),
            "max" => Some(AggregateName::Maximum),
            "avg" => {
                return Err(self.help(
                    expression,
                    "D0510",
                    "the engines give averages of other types",
                    "give `sum(x)` and `count(x)`, and divide where it is said how to round",
                ));
            }
            "string_agg" | "group_concat" | "array_agg" | "json_agg" | "json_group_array" => {
                return Err(self.help(
                    expression,
                    "D0510",
                    &format!("the engines do not have `{name}` alike"),
                    "give the rows themselves, in order, and gather them in the application",
                ));
            }
            _ => None,
        };
        if let Some(function) = aggregate {
            let argument = match (arguments.len(), star) {
                (0, true) if function == AggregateName::Count && !distinct => None,
                (1, false) => arguments.pop().map(Box::new),
                _ => return Err(self.foreign(expression)),
            };
            return Ok(Node {
                kind: NodeKind::Aggregate { function, distinct, argument, filter, over },
                location,
            });
        }
        let ranking = match name.as_str() {
            "row_number" => Some(Ranking::RowNumber),
            "rank" => Some(Ranking::Rank),
            "dense_rank" => Some(Ranking::DenseRank),
            "lag" => Some(Ranking::Lag),
            "lead" => Some(Ranking::Lead),
            _ => None,
        };
        match (ranking, over) {
            (Some(function), Some(over)) => {
                return Ok(Node { kind: NodeKind::Ranking { function, arguments, over }, location });
            }
            (Some(_), None) => {
                return Err(self.help(expression, "D0503", "it needs a window", "add `OVER (ORDER BY …)`"));
            }
            (None, Some(_)) => return Err(self.foreign(expression)),
            (None, None) => {}
        }
        if star || distinct || filter.is_some() {
            return Err(self.foreign(expression));
        }
        if let Some(access) = json_access(&name)
            && arguments.len() > 1
        {
            let operand = Box::new(arguments.remove(0));
            let mut path = Vec::new();
            for key in arguments {
                match key.kind {
                    NodeKind::Text(text) => path.push((text, key.location)),
                    _ => {
                        return Err(Box::new(Diagnostic::new(
                            "D0318",
                            key.location,
                            "the keys of a JSON path are constant texts",
                        )));
                    }
                }
            }
            return Ok(Node { kind: NodeKind::Json { access, operand, path }, location });
        }
        Ok(Node { kind: NodeKind::Call { name, arguments }, location })
    }

    fn window(&self, expression: &Expr, window: &WindowSpec) -> Result<WindowNode> {
        if window.window_frame.is_some() || window.window_name.is_some() {
            return Err(self.help(
                expression,
                "D0510",
                "a window's frame is not part of the portable language",
                "without one it reaches from the first row of the partition to this one",
            ));
        }
        let partition: Result<Vec<Node>> = window.partition_by.iter().map(|it| self.read(it)).collect();
        let order: Result<Vec<_>> = window.order_by.iter().map(|it| self.order(it)).collect();
        Ok(WindowNode { partition: partition?, order: order? })
    }

    /// One key of an order: what, whether largest first, whether NULL first where said.
    pub(crate) fn order(&self, key: &OrderByExpr) -> Result<(Node, bool, Option<bool>)> {
        let descending = matches!(key.options.sort, Some(OrderBySort::Desc));
        let node = self.read(&key.expr)?;
        Ok((node, descending, key.options.nulls_first))
    }
}

enum Operator {
    Truth(BinaryOperator),
    Number(ArithmeticOperator),
}

fn operator(operator: &SqlOperator) -> Option<Operator> {
    Some(match operator {
        SqlOperator::And => Operator::Truth(BinaryOperator::And),
        SqlOperator::Or => Operator::Truth(BinaryOperator::Or),
        SqlOperator::Eq => Operator::Truth(BinaryOperator::Equal),
        SqlOperator::NotEq => Operator::Truth(BinaryOperator::NotEqual),
        SqlOperator::Lt => Operator::Truth(BinaryOperator::Less),
        SqlOperator::LtEq => Operator::Truth(BinaryOperator::LessOrEqual),
        SqlOperator::Gt => Operator::Truth(BinaryOperator::Greater),
        SqlOperator::GtEq => Operator::Truth(BinaryOperator::GreaterOrEqual),
        SqlOperator::Plus => Operator::Number(ArithmeticOperator::Add),
        SqlOperator::Minus => Operator::Number(ArithmeticOperator::Subtract),
        SqlOperator::Multiply => Operator::Number(ArithmeticOperator::Multiply),
        SqlOperator::Divide => Operator::Number(ArithmeticOperator::Divide),
        SqlOperator::Modulo => Operator::Number(ArithmeticOperator::Remainder),
        _ => return None,
    })
}
