//! Portable expressions and queries to SQL text.

use diglot_model::{
    Aggregate, ArithmeticOperator, BinaryOperator, Expression, Function, JoinKind, JsonAccess, Literal,
    NamedQuery, Numbers, Ordering, Query, QueryBody, QueryParameter, QueryStatement, Ranking, Relation, Rows,
    Select, SetOperator, Source, Window,
};

use crate::identifier::quoted;

/// What the shared renderers ask of a dialect.
pub(crate) trait Words {
    /// A constant.
    fn literal(&self, literal: &Literal) -> String;
    /// The current time as a value of the storage of a timestamp.
    fn now(&self) -> &'static str;
    /// A call whose text is the dialect's own; none where both engines write it alike.
    fn function(&self, function: Function, arguments: &[String]) -> Option<String>;
    /// An operand of arithmetic, brought to the numbers it is done with; `tight` is in parentheses where needed.
    fn operand(&self, operand: &Expression, tight: String, numbers: Numbers, left: bool) -> String;
    /// The result of arithmetic, refused where it is beyond what `numbers` hold.
    fn arithmetic(&self, text: String, numbers: Numbers, may_overflow: bool) -> String;
    /// A match of a pattern.
    fn like(&self, operand: &str, pattern: &str, ignore_case: bool) -> String;
    /// A value inside a JSON document.
    fn json(&self, access: JsonAccess, operand: &str, path: &[String]) -> String;
    /// A sum of integers, as an integer.
    fn integer_sum(&self, text: String) -> String;
    /// Parameter number `number` of a named query, counted from 1.
    fn parameter(&self, number: usize, parameter: &QueryParameter) -> String;
    /// Whether what `RETURNING` gives names the changed table, as it must where another one is read beside it.
    fn names_returned(&self) -> bool;
    /// Whether an operand is among the items of a list parameter.
    fn among(&self, operand: &str, parameter: &str) -> String;
}

/// Renders `expression`; columns are qualified with `table` where given.
pub(crate) fn render(words: &dyn Words, expression: &Expression, table: Option<&str>) -> String {
    Renderer { words, table, parameters: &[], plain: false }.render(expression, 0)
}

/// Renders a query on several lines.
pub(crate) fn render_query(words: &dyn Words, query: &Query) -> String {
    Renderer { words, table: None, parameters: &[], plain: false }.query(query, 0)
}

/// Renders a named query on several lines.
pub(crate) fn render_named(words: &dyn Words, query: &NamedQuery) -> String {
    Renderer { words, table: None, parameters: &query.parameters, plain: false }.statement(&query.statement)
}

struct Renderer<'a> {
    words: &'a dyn Words,
    table: Option<&'a str>,
    /// The parameters that may be mentioned, in the order they are numbered.
    parameters: &'a [QueryParameter],
    /// Whether columns of relations are written without the relation.
    plain: bool,
}

impl Renderer<'_> {
    fn column(&self, name: &str) -> String {
        match self.table {
            Some(table) => format!("{}.{}", quoted(table), quoted(name)),
            None => quoted(name),
        }
    }

    fn parameter(&self, name: &str) -> String {
        let mut numbered = (1..).zip(self.parameters);
        match numbered.find(|(_, it)| it.name == name) {
            Some((number, parameter)) => self.words.parameter(number, parameter),
            None => format!(":{name}"),
        }
    }

    fn statement(&self, statement: &QueryStatement) -> String {
        let condition = |filter: &Option<Expression>| match filter {
            Some(filter) => format!("\nWHERE {}", self.render(filter, 0)),
            None => String::new(),
        };
        match statement {
            QueryStatement::Select(query) => self.query(query, 0),
            QueryStatement::Insert { table, columns, source, returning } => {
                let source = match source {
                    Rows::Values(values) => format!("VALUES ({})", self.list(values).join(", ")),
                    Rows::Query(query) => self.query(query, 0),
                };
                let columns = crate::identifier::list(columns);
                format!("INSERT INTO {} ({columns})\n{source}{}", quoted(table), self.returning(returning))
            }
            QueryStatement::Update { table, set, from, filter, returning } => {
                let set: Vec<String> = set
                    .iter()
                    .map(|(name, value)| format!("{} = {}", quoted(name), self.render(value, 0)))
                    .collect();
                let from =
                    from.as_ref().map(|it| format!("\nFROM {}", self.relation(it, 0))).unwrap_or_default();
                format!(
                    "UPDATE {}\nSET {}{from}{}{}",
                    self.relation(table, 0),
                    set.join(", "),
                    condition(filter),
                    self.returning(returning)
                )
            }
            QueryStatement::Delete { table, filter, returning } => {
                format!(
                    "DELETE FROM {}{}{}",
                    self.relation(table, 0),
                    condition(filter),
                    self.returning(returning)
                )
            }
        }
    }

    fn returning(&self, outputs: &[diglot_model::Output]) -> String {
        if outputs.is_empty() {
            return String::new();
        }
        let row = Renderer { plain: !self.words.names_returned(), ..*self };
        let outputs: Vec<String> = outputs.iter().map(|it| row.output(it)).collect();
        format!("\nRETURNING {}", outputs.join(", "))
    }

    fn output(&self, output: &diglot_model::Output) -> String {
        let text = self.render(&output.expression, 0);
        let own = matches!(&output.expression, Expression::Field { column, .. } if *column == output.name);
        if own { text } else { format!("{text} AS {}", quoted(&output.name)) }
    }

    fn list(&self, expressions: &[Expression]) -> Vec<String> {
        expressions.iter().map(|it| self.render(it, 0)).collect()
    }

    /// `above` is how tightly the operator around this expression binds.
    fn render(&self, expression: &Expression, above: u8) -> String {
        let wrap = |text: String, precedence: u8| if precedence < above { format!("({text})") } else { text };
        match expression {
            Expression::Column(name) => self.column(name),
            Expression::Field { column, .. } if self.plain => quoted(column),
            Expression::Field { relation, column } => format!("{}.{}", quoted(relation), quoted(column)),
            Expression::Parameter(name) => self.parameter(name),
            Expression::Through { column, table, key, target } => {
                let (key, target) = (quoted(key), quoted(target));
                // A table that refers to itself is the inner one everywhere unless it has another name there.
                let (inner, source) = if self.table == Some(table) {
                    ("referenced".to_owned(), format!("{} AS referenced", quoted(table)))
                } else {
                    (quoted(table), quoted(table))
                };
                format!(
                    "(SELECT {inner}.{target} FROM {source} WHERE {inner}.{key} = {})",
                    self.column(column)
                )
            }
            Expression::Literal(literal) => self.words.literal(literal),
            Expression::Not(operand) => format!("NOT ({})", self.render(operand, 0)),
            Expression::Binary { operator, left, right } => {
                let precedence = operator.precedence();
                // Comparisons do not chain, so their operands bind tighter than they do.
                let tighter = if precedence == 4 { 5 } else { precedence };
                let left = self.render(left, tighter);
                let right = self.render(right, precedence + 1);
                wrap(format!("{left} {} {right}", symbol(*operator)), precedence)
            }
            Expression::Distinct { left, right, negated } => {
                let (left, right) = (self.render(left, 5), self.render(right, 5));
                wrap(format!("{left} IS {}DISTINCT FROM {right}", if *negated { "NOT " } else { "" }), 3)
            }
            Expression::IsNull { operand, negated } => {
                let operand = self.render(operand, 5);
                wrap(format!("{operand} IS {}NULL", if *negated { "NOT " } else { "" }), 3)
            }
            Expression::In { operand, list } => {
                let list: Vec<String> = list.iter().map(|it| self.words.literal(it)).collect();
                wrap(format!("{} IN ({})", self.render(operand, 5), list.join(", ")), 3)
            }
            Expression::InParameter { operand, parameter } => {
                wrap(self.words.among(&self.render(operand, 5), &self.parameter(parameter)), 3)
            }
            Expression::Arithmetic { operator, numbers, .. } => {
                let (text, may_overflow) = self.arithmetic(expression);
                let guarded = self.words.arithmetic(text.clone(), *numbers, may_overflow);
                if guarded == text { wrap(text, operator.precedence()) } else { guarded }
            }
            Expression::Case { branches, otherwise } => {
                let mut text = "CASE".to_owned();
                for branch in branches {
                    text.push_str(&format!(
                        " WHEN {} THEN {}",
                        self.render(&branch.when, 0),
                        self.render(&branch.then, 0)
                    ));
                }
                if let Some(otherwise) = otherwise {
                    text.push_str(&format!(" ELSE {}", self.render(otherwise, 0)));
                }
                text + " END"
            }
            Expression::Like { operand, pattern, ignore_case } => {
                wrap(self.words.like(&self.render(operand, 5), pattern, *ignore_case), 4)
            }
            Expression::Json { access, operand, path } => {
                let text = self.words.json(*access, &self.render(operand, 9), path);
                if *access == JsonAccess::Exists { wrap(text, 3) } else { text }
            }
            Expression::Call { function: Function::Now, .. } => self.words.now().to_owned(),
            Expression::Call { function, arguments } => {
                let comparison = matches!(
                    function,
                    Function::StartsWith | Function::EndsWith | Function::Contains | Function::Concat
                );
                let precedence = if comparison { 9 } else { 0 };
                let rendered: Vec<String> = arguments.iter().map(|it| self.render(it, precedence)).collect();
                match self.words.function(*function, &rendered) {
                    Some(text) if comparison => wrap(text, 4),
                    Some(text) => text,
                    None => shared_call(*function, &rendered),
                }
            }
            Expression::Aggregate { function, distinct, argument, filter, over } => {
                let name = match function {
                    Aggregate::Count => "count",
                    Aggregate::Sum | Aggregate::SumOfIntegers => "sum",
                    Aggregate::Minimum => "min",
                    Aggregate::Maximum => "max",
                };
                let inner = argument.as_ref().map_or_else(|| "*".to_owned(), |it| self.render(it, 0));
                let mut text = format!("{name}({}{inner})", if *distinct { "DISTINCT " } else { "" });
                if let Some(filter) = filter {
                    text.push_str(&format!(" FILTER (WHERE {})", self.render(filter, 0)));
                }
                if let Some(over) = over {
                    text.push_str(&self.window(over));
                }
                match function {
                    Aggregate::SumOfIntegers => self.words.integer_sum(text),
                    _ => text,
                }
            }
            Expression::Ranking { function, arguments, over } => {
                let name = match function {
                    Ranking::RowNumber => "row_number",
                    Ranking::Rank => "rank",
                    Ranking::DenseRank => "dense_rank",
                    Ranking::Lag => "lag",
                    Ranking::Lead => "lead",
                };
                format!("{name}({}){}", self.list(arguments).join(", "), self.window(over))
            }
            Expression::Exists(query) => format!("EXISTS ({})", self.query(query, 1)),
            Expression::Scalar(query) => format!("({})", self.query(query, 1)),
            Expression::InQuery { operand, query } => {
                wrap(format!("{} IN ({})", self.render(operand, 5), self.query(query, 1)), 3)
            }
        }
    }

    /// A tree of sums and products without a guard of its own, and whether it needs one.
    fn arithmetic(&self, expression: &Expression) -> (String, bool) {
        let Expression::Arithmetic { operator, numbers, may_overflow, left, right } = expression else {
            return (self.render(expression, 6), false);
        };
        let cuts = matches!(operator, ArithmeticOperator::Divide | ArithmeticOperator::Remainder);
        let precedence = operator.precedence();
        let mut overflows = *may_overflow;
        let mut side = |operand: &Expression, is_left: bool| {
            let tight = if is_left { precedence } else { precedence + 1 };
            let text = match operand {
                // What is too large stays so through sums and products, not through a division.
                Expression::Arithmetic { operator: inner, numbers: same, .. } if !cuts && same == numbers => {
                    let (text, inner_overflows) = self.arithmetic(operand);
                    overflows |= inner_overflows;
                    if inner.precedence() < tight { format!("({text})") } else { text }
                }
                other => self.render(other, tight),
            };
            self.words.operand(operand, text, *numbers, is_left)
        };
        let left = side(left, true);
        let mut divisor = side(right, false);
        // By zero it is NULL on both engines.
        if cuts && !matches!(**right, Expression::Literal(Literal::Integer(value)) if value != 0) {
            divisor = format!("nullif({divisor}, 0)");
        }
        (format!("{left} {} {divisor}", operator.symbol()), overflows)
    }

    fn window(&self, window: &Window) -> String {
        let mut parts = Vec::new();
        if !window.partition.is_empty() {
            parts.push(format!("PARTITION BY {}", self.list(&window.partition).join(", ")));
        }
        if !window.order.is_empty() {
            parts.push(format!("ORDER BY {}", self.order(&window.order)));
        }
        format!(" OVER ({})", parts.join(" "))
    }

    fn order(&self, order: &[Ordering]) -> String {
        let key = |it: &Ordering| {
            let direction = if it.descending { " DESC" } else { "" };
            let nulls = if it.nulls_first { "FIRST" } else { "LAST" };
            format!("{}{direction} NULLS {nulls}", self.render(&it.expression, 0))
        };
        order.iter().map(key).collect::<Vec<_>>().join(", ")
    }

    /// A query; `depth` is how far its lines are indented.
    fn query(&self, query: &Query, depth: usize) -> String {
        let pad = "    ".repeat(depth);
        let mut text = String::new();
        if !query.with.is_empty() {
            let recursive = query.with.iter().any(|it| it.recursive);
            let tables: Vec<String> = query
                .with
                .iter()
                .map(|it| {
                    let columns: Vec<String> = it.columns.iter().map(|it| quoted(it)).collect();
                    let inner = self.query(&it.query, depth + 1);
                    format!("{} ({}) AS (\n{pad}    {inner}\n{pad})", quoted(&it.name), columns.join(", "))
                })
                .collect();
            let word = if recursive { "WITH RECURSIVE " } else { "WITH " };
            text.push_str(&format!("{word}{}\n{pad}", tables.join(", ")));
        }
        text.push_str(&self.body(&query.body, depth));
        if !query.order.is_empty() {
            text.push_str(&format!("\n{pad}ORDER BY {}", self.order(&query.order)));
        }
        if let Some(limit) = &query.limit {
            text.push_str(&format!("\n{pad}LIMIT {}", self.render(limit, 0)));
        }
        if let Some(offset) = &query.offset {
            text.push_str(&format!("\n{pad}OFFSET {}", self.render(offset, 0)));
        }
        text
    }

    fn body(&self, body: &QueryBody, depth: usize) -> String {
        match body {
            QueryBody::Select(select) => self.select(select, depth),
            QueryBody::Set { operator, left, right } => {
                let word = match operator {
                    SetOperator::Union => "UNION",
                    SetOperator::UnionAll => "UNION ALL",
                    SetOperator::Intersect => "INTERSECT",
                    SetOperator::Except => "EXCEPT",
                };
                let pad = "    ".repeat(depth);
                format!("{}\n{pad}{word}\n{pad}{}", self.body(left, depth), self.body(right, depth))
            }
        }
    }

    fn select(&self, select: &Select, depth: usize) -> String {
        let pad = "    ".repeat(depth);
        let outputs: Vec<String> = select.outputs.iter().map(|it| self.output(it)).collect();
        let mut text =
            format!("SELECT {}{}", if select.distinct { "DISTINCT " } else { "" }, outputs.join(", "));
        if let Some(from) = &select.from {
            text.push_str(&format!("\n{pad}FROM {}", self.relation(from, depth)));
        }
        for join in &select.joins {
            let word = match join.kind {
                JoinKind::Inner => "JOIN",
                JoinKind::Left => "LEFT JOIN",
                JoinKind::Right => "RIGHT JOIN",
                JoinKind::Full => "FULL JOIN",
                JoinKind::Cross => "CROSS JOIN",
            };
            text.push_str(&format!("\n{pad}{word} {}", self.relation(&join.relation, depth)));
            if let Some(on) = &join.on {
                text.push_str(&format!(" ON {}", self.render(on, 0)));
            }
        }
        if let Some(filter) = &select.filter {
            text.push_str(&format!("\n{pad}WHERE {}", self.render(filter, 0)));
        }
        if !select.group.is_empty() {
            text.push_str(&format!("\n{pad}GROUP BY {}", self.list(&select.group).join(", ")));
        }
        if let Some(having) = &select.having {
            text.push_str(&format!("\n{pad}HAVING {}", self.render(having, 0)));
        }
        text
    }

    fn relation(&self, relation: &Relation, depth: usize) -> String {
        match &relation.source {
            Source::Named(name) if *name == relation.alias => quoted(name),
            Source::Named(name) => format!("{} AS {}", quoted(name), quoted(&relation.alias)),
            Source::Query(query) => {
                let inner = self.query(query, depth + 1);
                let pad = "    ".repeat(depth);
                format!("(\n{pad}    {inner}\n{pad}) AS {}", quoted(&relation.alias))
            }
        }
    }
}

/// A call that both engines write alike.
fn shared_call(function: Function, arguments: &[String]) -> String {
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
        Function::Concat => return arguments.join(" || "),
        Function::Widen => return arguments.concat(),
        other => return format!("{other:?}({})", arguments.join(", ")).to_lowercase(),
    };
    format!("{name}({})", arguments.join(", "))
}

fn symbol(operator: BinaryOperator) -> &'static str {
    match operator {
        BinaryOperator::And => "AND",
        BinaryOperator::Or => "OR",
        BinaryOperator::Equal => "=",
        BinaryOperator::NotEqual => "<>",
        BinaryOperator::Less => "<",
        BinaryOperator::LessOrEqual => "<=",
        BinaryOperator::Greater => ">",
        BinaryOperator::GreaterOrEqual => ">=",
    }
}
