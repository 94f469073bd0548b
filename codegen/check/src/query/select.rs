//! One select.

use diglot_model::{Expression, Function, Join, JoinKind, Output, Relation, Select, Source, Type};
use diglot_parse::Diagnostic;
use sqlparser::ast::{
    self, Distinct, Expr, GroupByExpr, JoinConstraint, JoinOperator, SelectItem,
    SelectItemQualifiedWildcardKind, TableFactor,
};

use super::{Known, Scope, field};
use crate::expression::{Result, Typed, helped};

impl Scope<'_> {
    pub(super) fn select(&mut self, select: &ast::Select) -> Result<(Select, Vec<(String, Typed)>)> {
        let mut out = Select::default();
        let extras = select.top.is_some()
            || select.into.is_some()
            || select.prewhere.is_some()
            || select.qualify.is_some()
            || !select.named_window.is_empty()
            || !select.lateral_views.is_empty();
        if extras {
            return Err(self.error(select, "D0510", "this clause is not part of the portable language"));
        }
        out.distinct = match &select.distinct {
            None | Some(Distinct::All) => false,
            Some(Distinct::Distinct) => true,
            Some(Distinct::On(_)) => {
                return Err(helped(
                    self.error(select, "D0510", "one engine has no `DISTINCT ON`"),
                    "number the rows with `row_number() OVER (…)` and take the first",
                ));
            }
        };
        for (at, table) in select.from.iter().enumerate() {
            let relation = self.relation(&table.relation)?;
            if at == 0 {
                out.from = Some(relation);
            } else {
                out.joins.push(Join { kind: JoinKind::Cross, relation, on: None });
            }
            for join in &table.joins {
                let join = self.join(join)?;
                out.joins.push(join);
            }
        }
        out.filter = self.condition(select.selection.as_ref())?;
        if let Some(filter) = &out.filter {
            self.no_aggregate(filter, select.selection.as_ref())?;
        }
        let groups = match &select.group_by {
            GroupByExpr::Expressions(groups, modifiers) if modifiers.is_empty() => groups.as_slice(),
            _ => return Err(self.error(select, "D0510", "`GROUP BY` lists what it groups by")),
        };
        let mut outputs = Vec::new();
        for item in &select.projection {
            self.output(item, &mut outputs)?;
        }
        for group in groups {
            let named = match group {
                // A group may be called by the name the result gives it.
                Expr::Identifier(name) => outputs.iter().find(|it: &&(String, Typed)| it.0 == name.value),
                _ => None,
            };
            out.group.push(match named {
                Some((_, typed)) => typed.expression.clone(),
                None => self.typing().lower(&self.places.read(group)?, None)?.expression,
            });
        }
        if !out.group.is_empty() {
            for (_, typed) in outputs.iter_mut().filter(|it| it.1.of_rows) {
                typed.nullable = false;
            }
        }
        out.having = self.condition(select.having.as_ref())?;
        let aggregated = outputs.iter().any(|it| holds_aggregate(&it.1.expression)) || out.having.is_some();
        if aggregated || !out.group.is_empty() {
            for ((_, typed), item) in outputs.iter().zip(&select.projection) {
                self.is_grouped(&typed.expression, &out.group, item)?;
            }
        }
        for (at, (name, _)) in outputs.iter().enumerate() {
            if outputs[..at].iter().any(|it| it.0 == *name) {
                return Err(helped(
                    self.error(select, "D0506", format!("two columns are called `{name}`")),
                    "give one of them another name with `AS`",
                ));
            }
        }
        out.outputs = outputs
            .iter()
            .map(|(name, typed)| Output { name: name.clone(), expression: typed.expression.clone() })
            .collect();
        Ok((out, outputs))
    }

    /// A condition, if there is one.
    pub(super) fn condition(&self, condition: Option<&Expr>) -> Result<Option<Expression>> {
        let truth = |it: &Expr| -> Result<Expression> {
            let node = self.places.read(it)?;
            Ok(self.typing().of_type(&node, &Type::Boolean)?.expression)
        };
        condition.map(truth).transpose()
    }

    pub(super) fn relation(&mut self, factor: &TableFactor) -> Result<Relation> {
        let (source, mut known, alias) = match factor {
            TableFactor::Table { name, alias, args: None, .. } => {
                let text = name.0.last().and_then(|it| it.as_ident()).map(|it| it.value.clone());
                let text = text.unwrap_or_default();
                let known = self.source(&text, self.places.at(ast::Spanned::span(name)))?;
                (Source::Named(text), known, alias)
            }
            TableFactor::Derived { lateral: false, subquery, alias, .. } => {
                let resolved = self.child().query(subquery)?;
                let known = Known { alias: String::new(), columns: resolved.outputs, key: Vec::new() };
                (Source::Query(Box::new(resolved.query)), known, alias)
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
        self.relations.push(known);
        Ok(Relation { alias, source })
    }

    fn join(&mut self, join: &ast::Join) -> Result<Join> {
        let (kind, constraint) = match &join.join_operator {
            JoinOperator::Join(on) | JoinOperator::Inner(on) => (JoinKind::Inner, on),
            JoinOperator::Left(on) | JoinOperator::LeftOuter(on) => (JoinKind::Left, on),
            JoinOperator::Right(on) | JoinOperator::RightOuter(on) => (JoinKind::Right, on),
            JoinOperator::FullOuter(on) => (JoinKind::Full, on),
            JoinOperator::CrossJoin(on) => (JoinKind::Cross, on),
            _ => return Err(self.error(join, "D0510", "this join is not part of the portable language")),
        };
        let before = self.relations.len();
        let relation = self.relation(&join.relation)?;
        let on = match constraint {
            JoinConstraint::On(on) => {
                let node = self.places.read(on)?;
                Some(self.typing().of_type(&node, &Type::Boolean)?.expression)
            }
            JoinConstraint::None if kind == JoinKind::Cross => None,
            _ => {
                return Err(helped(
                    self.error(join, "D0516", "a join says on what"),
                    "write `ON a.x = b.y`, which a new column cannot change",
                ));
            }
        };
        let (first, second) = self.relations.split_at_mut(before);
        let missing = |relations: &mut [Known]| {
            for (_, typed) in relations.iter_mut().flat_map(|it| &mut it.columns) {
                typed.outer |= !typed.nullable;
                typed.nullable = true;
            }
        };
        if matches!(kind, JoinKind::Left | JoinKind::Full) {
            missing(second);
        }
        if matches!(kind, JoinKind::Right | JoinKind::Full) {
            missing(first);
        }
        Ok(Join { kind, relation, on })
    }

    pub(super) fn output(&self, item: &SelectItem, outputs: &mut Vec<(String, Typed)>) -> Result<()> {
        let push = |outputs: &mut Vec<(String, Typed)>, name: &str, typed: Typed| {
            if let Some(secret) = &typed.secret {
                let mut diagnostic =
                    self.error(item, "D0505", format!("the result would show the secret column `{secret}`"));
                diagnostic
                    .help
                    .push("leave it out; secret columns are read by their own table's repository".to_owned());
                return Err(diagnostic);
            }
            // What one engine has of its own is read as its text, as repositories do.
            let typed = if typed.native && self.parameters.is_some() {
                let expression = Expression::call(Function::ToText, vec![typed.expression]);
                Typed { expression, native: false, ..typed }
            } else {
                typed
            };
            outputs.push((name.to_owned(), typed));
            Ok(())
        };
        match item {
            SelectItem::UnnamedExpr(expression) => {
                let name = match expression {
                    Expr::Identifier(name) => name.value.clone(),
                    Expr::CompoundIdentifier(parts) => {
                        parts.last().map(|it| it.value.clone()).unwrap_or_default()
                    }
                    _ => {
                        return Err(helped(
                            self.error(item, "D0517", "this column of the result has no name"),
                            format!("write `{expression} AS name`"),
                        ));
                    }
                };
                push(outputs, &name, self.value(expression)?)
            }
            SelectItem::ExprWithAlias { expr, alias } => push(outputs, &alias.value, self.value(expr)?),
            SelectItem::Wildcard(_) => {
                for relation in &self.relations {
                    for (name, typed) in &relation.columns {
                        push(outputs, name, field(relation, name, typed))?;
                    }
                }
                Ok(())
            }
            SelectItem::QualifiedWildcard(SelectItemQualifiedWildcardKind::ObjectName(name), _) => {
                let name = name.to_string();
                let Some(relation) = self.relations.iter().find(|it| it.alias == name) else {
                    return Err(self.error(item, "D0513", format!("nothing is called `{name}` here")));
                };
                for (name, typed) in &relation.columns {
                    push(outputs, name, field(relation, name, typed))?;
                }
                Ok(())
            }
            other => Err(self.error(other, "D0510", "this is not part of the portable language")),
        }
    }

    fn value(&self, expression: &Expr) -> Result<Typed> {
        let node = self.places.read(expression)?;
        let typed = self.typing().lower(&node, None)?;
        if typed.kind.is_none() {
            return Err(helped(
                self.error(expression, "D0518", "the type of this column cannot be told"),
                "NULL and parameters take a type from what they are compared with",
            ));
        }
        let plain = matches!(
            typed.expression,
            Expression::Field { .. } | Expression::Aggregate { .. } | Expression::Ranking { .. }
        );
        if typed.kind == Some(Type::Integer { bits: 64 }) && !plain {
            // One engine gives lengths and small constants as smaller integers.
            let expression = Expression::call(Function::Widen, vec![typed.expression]);
            return Ok(Typed { expression, ..typed });
        }
        Ok(typed)
    }

    fn no_aggregate(&self, expression: &Expression, node: Option<&Expr>) -> Result<()> {
        if !holds_aggregate(expression) {
            return Ok(());
        }
        let location = node.map_or(self.places.whole(), |it| self.places.at(ast::Spanned::span(it)));
        Err(Box::new(
            Diagnostic::new("D0504", location, "`WHERE` looks at one row, before there are groups")
                .help("write the condition in `HAVING`"),
        ))
    }

    /// Refuses what is not the same for every row of a group.
    fn is_grouped(&self, expression: &Expression, groups: &[Expression], node: &SelectItem) -> Result<()> {
        if groups.contains(expression) {
            return Ok(());
        }
        match expression {
            Expression::Aggregate { over: None, .. } => Ok(()),
            Expression::Field { relation, column } => {
                let known = self.relations.iter().find(|it| it.alias == *relation);
                // A column of the query around this one is the same for all its rows.
                let Some(known) = known else { return Ok(()) };
                let by_key = !known.key.is_empty()
                    && known.key.iter().all(|key| {
                        groups
                            .contains(&Expression::Field { relation: relation.clone(), column: key.clone() })
                    });
                if by_key {
                    return Ok(());
                }
                let message = format!("`{relation}.{column}` is not the same for every row of a group");
                Err(helped(
                    self.error(node, "D0504", message),
                    format!("add it to `GROUP BY`, or say which one: `min({relation}.{column})`"),
                ))
            }
            other => other.children().into_iter().try_for_each(|it| self.is_grouped(it, groups, node)),
        }
    }
}

fn holds_aggregate(expression: &Expression) -> bool {
    let mut found = false;
    expression.for_each(&mut |it| found |= matches!(it, Expression::Aggregate { over: None, .. }));
    found
}
