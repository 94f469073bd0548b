//! What may be asked of a group, and what of a row before there are groups.

use diglot_model::{Aggregate, Collation, Expression, Function, Query, QueryBody, Relation, Select, Source};
use diglot_parse::{Diagnostic, Location};
use sqlparser::ast::{self, Expr, GroupByExpr};

use super::{Known, Scope, cardinality::bare_of};
use crate::expression::{Result, Typed, collation, helped};

/// How the rows of a select are gathered.
#[derive(Debug, Clone, Default)]
pub(super) struct Grouping {
    /// What they are gathered by.
    pub(super) groups: Vec<Typed>,
    /// Whether what is asked is asked of groups: one for all rows where they are gathered by nothing.
    pub(super) aggregated: bool,
}

impl Scope<'_> {
    /// What rows are gathered by.
    pub(super) fn groups(
        &self,
        select: &ast::Select,
        outputs: &[(String, Typed)],
    ) -> Result<(Vec<Expression>, Vec<Typed>)> {
        let groups = match &select.group_by {
            GroupByExpr::Expressions(groups, modifiers) if modifiers.is_empty() => groups.as_slice(),
            _ => return Err(self.error(select, "D0510", "`GROUP BY` lists what it groups by")),
        };
        let (mut rendered, mut typed) = (Vec::new(), Vec::new());
        for group in groups {
            let (place, found) = self.group(group, outputs)?;
            self.before_groups(&found.expression, group, "`GROUP BY` looks at rows")?;
            // A column of the result may have been brought to a width of its own.
            let found = Typed { expression: of_own_width(found.expression), ..found };
            let kind = found.kind.as_ref();
            self.typing().comparable(&self.places.read(group)?, kind, false)?;
            rendered.push(match (is_constant(&found.expression), place) {
                // An engine would read a constant as a place in the result.
                (true, Some(place)) => Expression::Output(place),
                (true, None) => {
                    return Err(helped(
                        self.error(group, "D0504", "a constant gathers nothing"),
                        "group by a column, or by the place of a column of the result, counted from 1",
                    ));
                }
                _ => collation::distinguished(found.clone()).expression,
            });
            typed.push(found);
        }
        Ok((rendered, typed))
    }

    /// Rows gathered by everything that is given of them.
    pub(super) fn every_output(&self, outputs: &[(String, Typed)]) -> (Vec<Expression>, Vec<Typed>) {
        let rendered =
            outputs.iter().enumerate().map(|(at, (_, typed))| match is_constant(&typed.expression) {
                true => Expression::Output(at + 1),
                false => collation::distinguished(typed.clone()).expression,
            });
        (rendered.collect(), outputs.iter().map(|it| it.1.clone()).collect())
    }

    /// One of what rows are gathered by, with its place in the result where it is told by that or by a name that
    /// only the result has.
    fn group(&self, group: &Expr, outputs: &[(String, Typed)]) -> Result<(Option<usize>, Typed)> {
        let at = |place: usize| (Some(place + 1), outputs[place].1.clone());
        match group {
            Expr::Value(value) => {
                if let ast::Value::Number(digits, _) = &value.value {
                    return Ok(at(self.place(digits, outputs.len(), group)?));
                }
            }
            // A column that is read comes before one of the result, on both engines.
            Expr::Identifier(name) if !self.reads(&name.value) => {
                if let Some(place) = outputs.iter().position(|it| it.0 == name.value) {
                    return Ok(at(place));
                }
            }
            _ => {}
        }
        Ok((None, self.typing().lower(&self.places.read(group)?, None)?))
    }

    /// The index of a column of the result that is told by its place, counted from 1.
    pub(super) fn place(&self, digits: &str, count: usize, node: &impl ast::Spanned) -> Result<usize> {
        match digits.parse::<usize>() {
            Ok(place) if (1..=count).contains(&place) => Ok(place - 1),
            _ => Err(helped(
                self.error(node, "D0508", format!("the result has no column number {digits}")),
                format!("its columns are counted from 1 to {count}"),
            )),
        }
    }

    /// Refuses aggregates and windows where rows are looked at one by one.
    pub(super) fn before_groups(
        &self,
        expression: &Expression,
        node: &impl ast::Spanned,
        what: &str,
    ) -> Result<()> {
        let location = self.places.at(node.span());
        if holds_aggregate(expression) {
            let message = format!("{what}, before there are groups");
            let help = "a condition on groups stands in `HAVING`; anything else is taken in a query in parentheses, \
                        under a name";
            return Err(Box::new(Diagnostic::new("D0504", location, message).help(help)));
        }
        if holds_window(expression) {
            let message = format!("{what}, before there are windows");
            let help = "give the window's value a name in a query in parentheses, and ask for it around that";
            return Err(Box::new(Diagnostic::new("D0504", location, message).help(help)));
        }
        Ok(())
    }

    /// What is asked of groups: refuses what is not the same for every row of one, and makes one of texts that
    /// are equal but not the same.
    pub(super) fn of_groups(
        &self,
        expression: &mut Expression,
        grouping: &Grouping,
        location: Location,
    ) -> Result<()> {
        if let Some(group) = grouping.groups.iter().find(|it| is_group(it, expression)) {
            if collation::is_caseless(group.kind.as_ref()) {
                *expression = representative(expression.clone());
            }
            return Ok(());
        }
        match expression {
            // Asked for as plain text, it is the plain text of the one that stands for the group.
            Expression::Collate { operand, collation: Collation::CodePoint }
                if grouping.groups.iter().any(|it| is_group(it, operand)) =>
            {
                let least = Expression::Aggregate {
                    function: Aggregate::Minimum,
                    distinct: false,
                    argument: Some(Box::new(Expression::collate((**operand).clone(), Collation::CodePoint))),
                    filter: None,
                    over: None,
                };
                *expression = Expression::collate(least, Collation::CodePoint);
                Ok(())
            }
            Expression::Aggregate { over: None, argument, filter, .. } => {
                let inner = argument.iter().chain(filter.iter());
                if inner.into_iter().any(|it| holds_aggregate(it) || holds_window(it)) {
                    let message = "an aggregate is of rows, not of other aggregates";
                    let help = "take the inner one in a query in parentheses";
                    return Err(Box::new(Diagnostic::new("D0504", location, message).help(help)));
                }
                Ok(())
            }
            Expression::Field { relation, column } => self.is_of_group(relation, column, grouping, location),
            Expression::Exists(query) | Expression::Scalar(query) => {
                self.query_of_groups(query, grouping, location)
            }
            Expression::InQuery { operand, query } => {
                self.of_groups(operand, grouping, location)?;
                self.query_of_groups(query, grouping, location)
            }
            other => {
                other.children_mut().into_iter().try_for_each(|it| self.of_groups(it, grouping, location))
            }
        }
    }

    fn is_of_group(
        &self,
        relation: &str,
        column: &str,
        grouping: &Grouping,
        location: Location,
    ) -> Result<()> {
        let known = self.relations.iter().find(|it| it.alias == relation);
        // A column of the query around this one is the same for all its rows.
        let Some(known) = known else { return Ok(()) };
        let is_group = |name: &str| {
            let field = Expression::Field { relation: relation.to_owned(), column: name.to_owned() };
            grouping.groups.iter().any(|it| it.expression == field)
        };
        if is_group(column) || !known.key.is_empty() && known.key.iter().all(|it| is_group(it)) {
            return Ok(());
        }
        let message = format!("`{relation}.{column}` is not the same for every row of a group");
        let help = format!("add it to `GROUP BY`, or say which one: `min({relation}.{column})`");
        Err(Box::new(Diagnostic::new("D0504", location, message).help(help)))
    }

    /// The same of what a query inside reads of this one.
    fn query_of_groups(&self, query: &Query, grouping: &Grouping, location: Location) -> Result<()> {
        let mut outer = Vec::new();
        outer_fields(query, &mut Vec::new(), &mut outer);
        for (relation, column) in outer {
            self.is_of_group(relation, column, grouping, location)?;
            let field = Expression::Field { relation: relation.to_owned(), column: column.to_owned() };
            let many = |it: &Typed| it.expression == field && collation::is_caseless(it.kind.as_ref());
            if self.relations.iter().any(|it| it.alias == relation) && grouping.groups.iter().any(many) {
                let message = format!("`{relation}.{column}` stands for texts that differ in case alone");
                let help = "gather the rows in a query in parentheses, and ask around that";
                return Err(Box::new(Diagnostic::new("D0504", location, message).help(help)));
            }
        }
        Ok(())
    }

    /// Refuses an aggregate that is made of the rows of the query around this one alone: it would be that one's.
    pub(super) fn aggregates_are_own(&self, expression: &Expression, location: Location) -> Result<()> {
        let own = |alias: &str| self.relations.iter().any(|it: &Known| it.alias == alias);
        let mut foreign = false;
        expression.for_each(&mut |it| {
            if let Expression::Aggregate { argument, filter, .. } = it {
                let (mut inner, mut outer) = (false, false);
                for part in argument.iter().chain(filter.iter()) {
                    part.for_each(&mut |it| {
                        if let Expression::Field { relation, .. } = it {
                            *(if own(relation) { &mut inner } else { &mut outer }) = true;
                        }
                    });
                }
                foreign |= outer && !inner;
            }
        });
        if !foreign {
            return Ok(());
        }
        let message = "this aggregate is of rows of the query around this one";
        let help = "take it there, and give it a name in a query in parentheses";
        Err(Box::new(Diagnostic::new("D0504", location, message).help(help)))
    }
}

/// Whether an expression is what rows are gathered by, whatever width or collation of its own it is brought to.
fn is_group(group: &Typed, expression: &Expression) -> bool {
    let own = collation::of(group.kind.as_ref());
    let told = |collation| Some(collation) == own;
    bare_of(&group.expression, &told) == bare_of(expression, &told)
}

fn of_own_width(expression: Expression) -> Expression {
    match expression {
        Expression::Call { function: Function::Widen, mut arguments } if !arguments.is_empty() => {
            of_own_width(arguments.swap_remove(0))
        }
        other => other,
    }
}

/// The one text that stands for those of a group that are equal but not the same: the first by code points.
fn representative(expression: Expression) -> Expression {
    let least = Expression::Aggregate {
        function: Aggregate::Minimum,
        distinct: false,
        argument: Some(Box::new(Expression::collate(expression, Collation::CodePoint))),
        filter: None,
        over: None,
    };
    Expression::collate(least, Collation::Caseless)
}

/// The columns a query reads of relations that are not its own.
fn outer_fields<'a>(query: &'a Query, own: &mut Vec<&'a str>, out: &mut Vec<(&'a str, &'a str)>) {
    query.with.iter().for_each(|it| outer_fields(&it.query, own, out));
    body_fields(&query.body, own, out);
    let before = own.len();
    // The order of a single select may name its relations.
    if let QueryBody::Select(select) = &query.body {
        own.extend(relations(select).map(|it| it.alias.as_str()));
    }
    let around = query.order.iter().map(|it| &it.expression).chain(&query.limit).chain(&query.offset);
    around.for_each(|it| expression_fields(it, own, out));
    own.truncate(before);
}

fn relations(select: &Select) -> impl Iterator<Item = &Relation> {
    select.from.iter().chain(select.joins.iter().map(|it| &it.relation))
}

fn body_fields<'a>(body: &'a QueryBody, own: &mut Vec<&'a str>, out: &mut Vec<(&'a str, &'a str)>) {
    match body {
        QueryBody::Set { left, right, .. } => {
            body_fields(left, own, out);
            body_fields(right, own, out);
        }
        QueryBody::Query(query) => outer_fields(query, own, out),
        QueryBody::Select(select) => select_fields(select, own, out),
    }
}

fn select_fields<'a>(select: &'a Select, own: &mut Vec<&'a str>, out: &mut Vec<(&'a str, &'a str)>) {
    let before = own.len();
    for relation in relations(select) {
        if let Source::Query(query) = &relation.source {
            outer_fields(query, own, out);
        }
        own.push(&relation.alias);
    }
    select.expressions().for_each(|it| expression_fields(it, own, out));
    own.truncate(before);
}

fn expression_fields<'a>(
    expression: &'a Expression,
    own: &mut Vec<&'a str>,
    out: &mut Vec<(&'a str, &'a str)>,
) {
    match expression {
        Expression::Field { relation, column } if !own.contains(&relation.as_str()) => {
            out.push((relation, column));
        }
        Expression::Exists(query) | Expression::Scalar(query) => outer_fields(query, own, out),
        Expression::InQuery { operand, query } => {
            expression_fields(operand, own, out);
            outer_fields(query, own, out);
        }
        other => other.children().into_iter().for_each(|it| expression_fields(it, own, out)),
    }
}

/// Whether it is a constant, whatever type or collation it is brought to.
fn is_constant(expression: &Expression) -> bool {
    match expression {
        Expression::Literal(_) | Expression::TypedNull(_) => true,
        Expression::Collate { operand, .. } => is_constant(operand),
        Expression::Call { function: Function::Widen, arguments } => arguments.iter().all(is_constant),
        _ => false,
    }
}

pub(super) fn holds_aggregate(expression: &Expression) -> bool {
    let mut found = false;
    expression.for_each(&mut |it| found |= matches!(it, Expression::Aggregate { over: None, .. }));
    found
}

pub(super) fn holds_window(expression: &Expression) -> bool {
    let mut found = false;
    expression.for_each(&mut |it| {
        found |= matches!(it, Expression::Aggregate { over: Some(_), .. } | Expression::Ranking { .. });
    });
    found
}
