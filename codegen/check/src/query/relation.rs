//! What a select reads: tables, views and queries, and how they are joined.

use diglot_model::{
    BinaryOperator, Expression, Function, Join, JoinKind, Output, Query, QueryBody, Relation, Select, Source,
    Table, Type,
};
use sqlparser::ast::{
    self, FunctionArg, FunctionArgExpr, Ident, JoinConstraint, JoinOperator, TableFactor, TableWithJoins,
};

use super::{Known, Scope, cardinality::conjuncts};
use crate::expression::{Result, Typed, alike, collation, describe_option, helped};

/// The word that shows rows that are marked as deleted: `FROM with_deleted(users)`.
const WITH_DELETED: &str = "with_deleted";

/// How rows that are marked as deleted are left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LeaveOut {
    /// By a condition on the rows of the whole.
    ByCondition,
    /// Before the relation is joined: where it is joined from the other side, a condition on the whole would leave
    /// out what has no partner.
    Before,
}

impl Scope<'_> {
    /// What is read first, and what is joined to it.
    pub(super) fn from(&mut self, select: &ast::Select, out: &mut Select) -> Result<()> {
        let mut joins = Vec::new();
        select.from.iter().for_each(|it| joins_of(it, &mut joins));
        joins.retain(|it| matches!(kind(&it.join_operator), Some(JoinKind::Right | JoinKind::Full)));
        let turned = joins;
        if let (Some(join), true) = (turned.first(), select.from.len() > 1) {
            return Err(helped(
                self.error(
                    *join,
                    "D0510",
                    "a list of relations beside this join is read differently by each engine",
                ),
                "write the list as `CROSS JOIN`s, in parentheses where they belong together: `FROM (SELECT …) AS a`",
            ));
        }
        let leave_out = if turned.is_empty() { LeaveOut::ByCondition } else { LeaveOut::Before };
        select.from.iter().try_for_each(|it| self.joined(it, leave_out, out))
    }

    /// A relation of a list with what is joined to it.
    fn joined(&mut self, table: &TableWithJoins, leave_out: LeaveOut, out: &mut Select) -> Result<()> {
        match &table.relation {
            // Parentheses around what is read first say nothing.
            TableFactor::NestedJoin { table_with_joins, alias: None } => {
                self.joined(table_with_joins, leave_out, out)?;
            }
            relation => {
                let relation = self.relation(relation, leave_out)?;
                match out.from {
                    None => out.from = Some(relation),
                    // Of a list, the engine may begin with any.
                    Some(_) => out.joins.push(Join { kind: JoinKind::Inner, relation, on: None }),
                }
            }
        }
        for join in &table.joins {
            let join = self.join(join, leave_out)?;
            out.joins.push(join);
        }
        Ok(())
    }

    /// One relation, which is then known.
    pub(super) fn relation(&mut self, factor: &TableFactor, leave_out: LeaveOut) -> Result<Relation> {
        let (source, mut known, alias) = match factor {
            TableFactor::Table { name, alias, args, .. } => {
                let (text, with_deleted) = self.named(factor, name, args.as_ref())?;
                let known = self.source(&text, self.places.at(ast::Spanned::span(name)))?;
                let known = Known { deleted: known.deleted.filter(|_| !with_deleted), ..known };
                (Source::Named(text), known, alias)
            }
            TableFactor::Derived { lateral: false, subquery, alias, .. } => {
                let resolved = self.inner(true).query(subquery)?;
                let resolved = super::with_types(resolved, &self.places, &**subquery)?;
                (Source::Query(Box::new(resolved.query)), Known::of_query(resolved.outputs), alias)
            }
            other => {
                return Err(self.error(
                    other,
                    "D0510",
                    "rows are from tables, views and queries in parentheses",
                ));
            }
        };
        if let Some(alias) = alias {
            known.alias.clone_from(&alias.name.value);
            if !alias.columns.is_empty() {
                return Err(self.error(factor, "D0510", "name the columns inside the query, with `AS`"));
            }
        }
        if known.alias.is_empty() {
            return Err(helped(
                self.error(factor, "D0510", "a query in parentheses needs a name"),
                "write `(SELECT …) AS name`",
            ));
        }
        if self.relations.iter().any(|it| it.alias == known.alias) {
            let message = format!("two relations are called `{}`", known.alias);
            return Err(helped(
                self.error(factor, "D0506", message),
                "give one of them another name: `… AS other`",
            ));
        }
        let alias = known.alias.clone();
        let deleted = known.deleted.take().map(|column| living(&alias, column));
        let source = match (source, deleted, leave_out) {
            (Source::Named(name), Some(living), LeaveOut::Before) => {
                // Of a query, one engine does not know by what key its rows are.
                known.key.clear();
                Source::Query(Box::new(rows(&known, name, living)))
            }
            (source, living, _) => {
                self.living.extend(living);
                source
            }
        };
        self.relations.push(known);
        Ok(Relation { alias, source })
    }

    /// The table or view that is named, and whether its deleted rows are shown.
    fn named(
        &self,
        factor: &TableFactor,
        name: &ast::ObjectName,
        arguments: Option<&ast::TableFunctionArgs>,
    ) -> Result<(String, bool)> {
        let Some(arguments) = arguments else {
            let last = name.0.last().and_then(|it| it.as_ident());
            return match last {
                Some(name) => Ok((name.value.clone(), false)),
                None => Err(self.error(factor, "D0510", "a table is named plainly")),
            };
        };
        let shown = match arguments.args.as_slice() {
            [FunctionArg::Unnamed(FunctionArgExpr::Expr(ast::Expr::Identifier(name)))] => Some(name),
            _ => None,
        };
        match shown {
            Some(Ident { value, .. }) if name.to_string().eq_ignore_ascii_case(WITH_DELETED) => {
                let marked =
                    self.schema.tables.get(value).is_some_and(|it: &Table| it.soft_delete().is_some());
                if !marked {
                    let message = format!("the rows of `{value}` are not marked as deleted");
                    return Err(helped(
                        self.error(factor, "D0527", message),
                        format!("write `{value}` alone: there is nothing else to show"),
                    ));
                }
                Ok((value.clone(), true))
            }
            _ => Err(helped(
                self.error(factor, "D0510", "rows are from tables, views and queries in parentheses"),
                "`with_deleted(table)` is the one function there is, of a table with a `#[soft_delete]` column",
            )),
        }
    }

    fn join(&mut self, join: &ast::Join, leave_out: LeaveOut) -> Result<Join> {
        let (Some(kind), Some(constraint)) = (kind(&join.join_operator), constraint(&join.join_operator))
        else {
            return Err(self.error(join, "D0510", "this join is not part of the portable language"));
        };
        let before = self.relations.len();
        let waiting = self.living.len();
        let relation = self.relation(&join.relation, leave_out)?;
        if matches!(kind, JoinKind::Right | JoinKind::Full) {
            for (_, typed) in &mut self.merged {
                typed.outer |= !typed.nullable;
                typed.nullable = true;
            }
        }
        let mut on = match constraint {
            JoinConstraint::On(on) => {
                let node = self.places.read(on)?;
                let expression = self.typing().of_type(&node, &Type::Boolean)?.expression;
                self.before_groups(&expression, on, "`ON` looks at pairs of rows")?;
                Some(expression)
            }
            JoinConstraint::Using(names) if !names.is_empty() => Some(self.using(join, kind, names, before)?),
            JoinConstraint::None if kind == JoinKind::Cross => None,
            _ => {
                return Err(helped(
                    self.error(join, "D0516", "a join says on what"),
                    "write `ON a.x = b.y` or `USING (x)`, which a new column cannot change",
                ));
            }
        };
        if kind == JoinKind::Full {
            self.full_join_is_of_equals(join, on.as_ref(), before)?;
        }
        if kind == JoinKind::Left {
            // Those that are deleted are no partners.
            for living in self.living.split_off(waiting) {
                on = Some(both(on.take(), living));
            }
        }
        let (first, second) = self.relations.split_at_mut(before);
        if matches!(kind, JoinKind::Left | JoinKind::Full) {
            missing(second);
        }
        if matches!(kind, JoinKind::Right | JoinKind::Full) {
            missing(first);
        }
        Ok(Join { kind, relation, on })
    }

    /// `USING (a, b)`: the columns of both sides are equal, and are one column of the whole.
    fn using(
        &mut self,
        join: &ast::Join,
        kind: JoinKind,
        names: &[ast::ObjectName],
        before: usize,
    ) -> Result<Expression> {
        let mut on = None;
        for name in names {
            let (text, location) = (name.to_string(), self.places.at(ast::Spanned::span(name)));
            let second = self.relations.split_off(before);
            let left = self.unqualified(&text, location);
            self.relations.extend(second);
            let left = left?;
            let right = self.qualified(&self.relations[before].alias, &text, location)?;
            if !alike(left.kind.as_ref(), right.kind.as_ref()) {
                let (a, b) = (describe_option(left.kind.as_ref()), describe_option(right.kind.as_ref()));
                return Err(self.error(
                    join,
                    "D0301",
                    format!("`{text}` is {a} on one side and {b} on the other"),
                ));
            }
            self.typing().comparable(&self.places.name(&text, location), left.kind.as_ref(), false)?;
            let merged = merged(kind, &left, &right);
            let (left, right) = collation::compared(left, right, false);
            let equal = Expression::binary(BinaryOperator::Equal, left.expression, right.expression);
            on = Some(both(on.take(), equal));
            self.merged.retain(|it| it.0 != text);
            self.merged.push((text.clone(), merged));
            self.relations.iter_mut().for_each(|it| it.merged.push(text.clone()));
        }
        on.ok_or_else(|| self.error(join, "D0516", "a join says on what"))
    }

    /// Refuses full joins that one engine does not make.
    fn full_join_is_of_equals(&self, join: &ast::Join, on: Option<&Expression>, before: usize) -> Result<()> {
        let mut conditions = Vec::new();
        on.into_iter().for_each(|it| conjuncts(it, &mut conditions));
        let second = self.relations.get(before).map_or("", |it| it.alias.as_str());
        // Whether it reads the second relation, and whether the ones before.
        let reads = |expression: &Expression| {
            let mut found = (false, false);
            expression.for_each(&mut |it| {
                if let Expression::Field { relation, .. } = it {
                    if relation == second { found.0 = true } else { found.1 = true }
                }
            });
            found
        };
        let is_equality = |it: &&Expression| match it {
            Expression::Binary { operator: BinaryOperator::Equal, left, right } => {
                matches!(
                    (reads(left), reads(right)),
                    ((true, false), (false, true)) | ((false, true), (true, false))
                )
            }
            _ => false,
        };
        if !conditions.is_empty() && conditions.iter().all(is_equality) {
            return Ok(());
        }
        Err(helped(
            self.error(
                join,
                "D0510",
                "one engine makes a full join only where columns of both sides are equal",
            ),
            "join on `a.x = b.y`, with `AND` between several; narrow a side in a query in parentheses",
        ))
    }
}

impl Known {
    /// What a query gives, before it has a name.
    pub(super) fn of_query(outputs: Vec<(String, Typed)>) -> Self {
        let columns = outputs.into_iter().filter(|it| !it.0.is_empty()).collect();
        Self {
            alias: String::new(),
            table: None,
            columns,
            key: Vec::new(),
            deleted: None,
            merged: Vec::new(),
        }
    }

    /// A table or view, called by its own name until it gets another.
    pub(super) fn named(name: &str, columns: Vec<(String, Typed)>) -> Self {
        Self { alias: name.to_owned(), table: Some(name.to_owned()), ..Self::of_query(columns) }
    }

    /// The relation as messages name it: what it is, and what it is called here.
    pub(super) fn described(&self) -> String {
        match &self.table {
            Some(table) if *table == self.alias => format!("`{table}`"),
            Some(table) => format!("`{table}` (here `{}`)", self.alias),
            None => format!("`{}`", self.alias),
        }
    }
}

fn kind(operator: &JoinOperator) -> Option<JoinKind> {
    Some(match operator {
        JoinOperator::Join(_) | JoinOperator::Inner(_) => JoinKind::Inner,
        JoinOperator::Left(_) | JoinOperator::LeftOuter(_) => JoinKind::Left,
        JoinOperator::Right(_) | JoinOperator::RightOuter(_) => JoinKind::Right,
        JoinOperator::FullOuter(_) => JoinKind::Full,
        JoinOperator::CrossJoin(_) => JoinKind::Cross,
        _ => return None,
    })
}

fn constraint(operator: &JoinOperator) -> Option<&JoinConstraint> {
    match operator {
        JoinOperator::Join(on)
        | JoinOperator::Inner(on)
        | JoinOperator::Left(on)
        | JoinOperator::LeftOuter(on)
        | JoinOperator::Right(on)
        | JoinOperator::RightOuter(on)
        | JoinOperator::FullOuter(on)
        | JoinOperator::CrossJoin(on) => Some(on),
        _ => None,
    }
}

/// Every join of a relation, those in parentheses included.
fn joins_of<'a>(table: &'a TableWithJoins, out: &mut Vec<&'a ast::Join>) {
    if let TableFactor::NestedJoin { table_with_joins, .. } = &table.relation {
        joins_of(table_with_joins, out);
    }
    out.extend(&table.joins);
}

/// The column of the whole that two equal columns are.
fn merged(kind: JoinKind, left: &Typed, right: &Typed) -> Typed {
    match kind {
        JoinKind::Right => right.clone(),
        JoinKind::Full => {
            let arguments = vec![left.expression.clone(), right.expression.clone()];
            let expression = Expression::call(Function::Coalesce, arguments);
            let nullable = left.nullable || right.nullable;
            let collated = collation::inherited(left.kind.as_ref(), [left, right]);
            Typed { expression, nullable, collated, outer: false, ..left.clone() }
        }
        _ => left.clone(),
    }
}

/// Columns of relations whose rows may be missing.
fn missing(relations: &mut [Known]) {
    for (_, typed) in relations.iter_mut().flat_map(|it| &mut it.columns) {
        typed.outer |= !typed.nullable;
        typed.nullable = true;
    }
}

/// The condition that a row is not marked as deleted.
fn living(alias: &str, column: String) -> Expression {
    Expression::is_null(Expression::Field { relation: alias.to_owned(), column })
}

/// The rows of a table that are not marked as deleted, as a query.
fn rows(known: &Known, table: String, living: Expression) -> Query {
    let output = |(name, _): &(String, Typed)| Output {
        name: name.clone(),
        expression: Expression::Field { relation: known.alias.clone(), column: name.clone() },
    };
    let select = Select {
        outputs: known.columns.iter().map(output).collect(),
        from: Some(Relation { alias: known.alias.clone(), source: Source::Named(table) }),
        filter: Some(living),
        ..Select::default()
    };
    let body = QueryBody::Select(Box::new(select));
    Query { with: Vec::new(), body, order: Vec::new(), limit: None, offset: None }
}

/// One condition and another.
pub(super) fn both(first: Option<Expression>, second: Expression) -> Expression {
    match first {
        Some(first) => Expression::binary(BinaryOperator::And, first, second),
        None => second,
    }
}
