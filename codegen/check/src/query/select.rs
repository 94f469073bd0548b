//! One select.

use diglot_model::{Expression, Function, Output, Select, Type};
use sqlparser::ast::{self, Distinct, Expr, SelectItem, SelectItemQualifiedWildcardKind};

use super::{
    Scope, field,
    group::{Grouping, holds_aggregate, holds_window},
};
use crate::expression::{Result, Typed, arithmetic, collation, describe_option, helped};

impl Scope<'_> {
    pub(super) fn select(&mut self, select: &ast::Select) -> Result<(Select, Vec<(String, Typed)>)> {
        self.is_portable(select)?;
        let distinct = self.is_distinct(select)?;
        let mut out = Select { distinct, ..Select::default() };
        self.from(select, &mut out)?;
        out.filter = self.row_condition(select.selection.as_ref())?;
        // Rows that are marked as deleted are not there.
        for living in std::mem::take(&mut self.living) {
            out.filter = Some(super::relation::both(out.filter.take(), living));
        }
        let mut outputs = Vec::new();
        for item in &select.projection {
            self.output(item, &mut outputs)?;
        }
        let (group, mut groups) = self.groups(select, &outputs)?;
        out.group = group;
        let gathers = distinct && groups.is_empty() && self.gives_one_of_equals(&outputs);
        if gathers {
            self.counted_once(select, &outputs, "DISTINCT")?;
            // Of texts that are equal but not the same, a group has one that both engines give.
            out.distinct = false;
            (out.group, groups) = self.every_output(&outputs);
        }
        if !groups.is_empty() {
            for (_, typed) in outputs.iter_mut().filter(|it| it.1.of_rows) {
                typed.nullable = false;
            }
        }
        out.having = self.having(select, &groups, &outputs)?;
        let aggregated = !groups.is_empty()
            || out.having.is_some()
            || outputs.iter().any(|it| holds_aggregate(&it.1.expression));
        self.grouping = Grouping { groups, aggregated };
        self.check_groups(select, &mut outputs, &mut out)?;
        self.names_are_unlike(select, &outputs)?;
        if out.distinct {
            self.counted_once(select, &outputs, "DISTINCT")?;
            self.one_of_equals(select, &outputs, "DISTINCT")?;
        }
        if self.inside {
            // Whoever reads the column must find the collation of its type on it.
            outputs.iter_mut().for_each(|it| it.1 = collation::collated(it.1.clone()));
        }
        out.outputs = outputs
            .iter()
            .map(|(name, typed)| Output { name: name.clone(), expression: typed.expression.clone() })
            .collect();
        Ok((out, outputs))
    }

    fn is_portable(&self, select: &ast::Select) -> Result<()> {
        let extras = select.top.is_some()
            || select.into.is_some()
            || select.prewhere.is_some()
            || select.qualify.is_some()
            || !select.named_window.is_empty()
            || !select.lateral_views.is_empty();
        if extras {
            return Err(self.error(select, "D0510", "this clause is not part of the portable language"));
        }
        Ok(())
    }

    fn is_distinct(&self, select: &ast::Select) -> Result<bool> {
        match &select.distinct {
            None | Some(Distinct::All) => Ok(false),
            Some(Distinct::Distinct) => Ok(true),
            Some(Distinct::On(_)) => Err(helped(
                self.error(select, "D0510", "one engine has no `DISTINCT ON`"),
                "number the rows with `row_number() OVER (…)` and take the first",
            )),
        }
    }

    /// A condition on rows, if there is one.
    pub(super) fn row_condition(&self, condition: Option<&Expr>) -> Result<Option<Expression>> {
        let found = self.condition(condition)?;
        if let (Some(expression), Some(node)) = (&found, condition) {
            self.before_groups(expression, node, "`WHERE` looks at one row")?;
        }
        Ok(found)
    }

    /// A condition, if there is one.
    fn condition(&self, condition: Option<&Expr>) -> Result<Option<Expression>> {
        let truth = |it: &Expr| -> Result<Expression> {
            let node = self.places.read(it)?;
            Ok(self.typing().of_type(&node, &Type::Boolean)?.expression)
        };
        condition.map(truth).transpose()
    }

    fn having(
        &self,
        select: &ast::Select,
        groups: &[Typed],
        outputs: &[(String, Typed)],
    ) -> Result<Option<Expression>> {
        let having = self.condition(select.having.as_ref())?;
        if let (Some(expression), Some(node)) = (&having, &select.having) {
            if holds_window(expression) {
                return Err(helped(
                    self.error(node, "D0504", "`HAVING` looks at groups, before there are windows"),
                    "give the window's value a name in a query in parentheses, and ask for it around that",
                ));
            }
            if groups.is_empty() && !outputs.iter().any(|it| holds_aggregate(&it.1.expression)) {
                return Err(helped(
                    self.error(node, "D0504", "`HAVING` looks at groups, and there are none"),
                    "say what rows are gathered by with `GROUP BY`, or write a condition on rows in `WHERE`",
                ));
            }
        }
        Ok(having)
    }

    /// Looks at what is asked of groups, where there are any.
    fn check_groups(
        &self,
        select: &ast::Select,
        outputs: &mut [(String, Typed)],
        out: &mut Select,
    ) -> Result<()> {
        for (at, (_, typed)) in outputs.iter_mut().enumerate() {
            // What a star stands for has no item of its own.
            let item = select.projection.get(at).or(select.projection.last());
            let location = item.map_or(self.places.whole(), |it| self.places.at(ast::Spanned::span(it)));
            self.aggregates_are_own(&typed.expression, location)?;
            if self.grouping.aggregated {
                self.of_groups(&mut typed.expression, &self.grouping, location)?;
                // One text for a group says by what it is compared.
                typed.collated |= matches!(typed.expression, Expression::Collate { .. });
            }
        }
        if let (Some(having), Some(node)) = (&mut out.having, &select.having) {
            let location = self.places.at(ast::Spanned::span(node));
            self.aggregates_are_own(having, location)?;
            self.of_groups(having, &self.grouping, location)?;
        }
        Ok(())
    }

    fn names_are_unlike(&self, select: &ast::Select, outputs: &[(String, Typed)]) -> Result<()> {
        for (at, (name, _)) in outputs.iter().enumerate() {
            if !name.is_empty() && outputs[..at].iter().any(|it| it.0 == *name) {
                return Err(helped(
                    self.error(select, "D0506", format!("two columns are called `{name}`")),
                    "give one of them another name with `AS`",
                ));
            }
        }
        Ok(())
    }

    /// Refuses results of which equal rows are given once, where the engines differ on what is equal.
    pub(super) fn counted_once(
        &self,
        node: &impl ast::Spanned,
        outputs: &[(String, Typed)],
        word: &str,
    ) -> Result<()> {
        for (name, typed) in outputs {
            if let Some(Type::Json | Type::Array(_)) = &typed.kind {
                let kind = describe_option(typed.kind.as_ref());
                let message =
                    format!("the engines do not compare {kind} alike, as `{word}` does with `{name}`");
                return Err(helped(
                    self.error(node, "D0309", message),
                    "compare a value inside it, or leave it out and read it by the row's key",
                ));
            }
        }
        Ok(())
    }

    /// Refuses results of which one of several rows is given that are equal but not the same.
    pub(super) fn one_of_equals(
        &self,
        node: &impl ast::Spanned,
        outputs: &[(String, Typed)],
        word: &str,
    ) -> Result<()> {
        let Some((name, _)) = outputs.iter().find(|it| collation::is_caseless(it.1.kind.as_ref())) else {
            return Ok(());
        };
        let message = format!(
            "of the texts in `{name}` that differ in case alone, `{word}` would keep another one on each engine"
        );
        Err(helped(
            self.error(node, "D0309", message),
            "gather the rows with `GROUP BY`, which gives the first of them by code points, or compare code points: \
             `CAST(… AS TEXT)`",
        ))
    }

    /// Whether rows are given once that groups would give: of rows alone, and with texts that can be equal but not
    /// the same.
    fn gives_one_of_equals(&self, outputs: &[(String, Typed)]) -> bool {
        outputs.iter().any(|it| collation::is_caseless(it.1.kind.as_ref()))
            && !outputs.iter().any(|it| holds_aggregate(&it.1.expression) || holds_window(&it.1.expression))
    }

    pub(super) fn output(&self, item: &SelectItem, outputs: &mut Vec<(String, Typed)>) -> Result<()> {
        let push = |outputs: &mut Vec<(String, Typed)>, name: &str, typed: Typed| {
            if let Some(secret) = &typed.secret {
                return Err(helped(
                    self.error(item, "D0505", format!("the result would show the secret column `{secret}`")),
                    "leave it out; secret columns are read by their own table's repository",
                ));
            }
            // What one engine has of its own is read as its text, as repositories do.
            let typed = if typed.native && self.parameters.is_some() {
                let expression = Expression::call(Function::ToText, vec![typed.expression]);
                Typed { expression, native: false, collated: false, ..typed }
            } else {
                typed
            };
            outputs.push((name.to_owned(), typed));
            Ok(())
        };
        match item {
            SelectItem::UnnamedExpr(expression) => {
                let name = match expression {
                    Expr::Identifier(name) => name.value.as_str(),
                    Expr::CompoundIdentifier(parts) => parts.last().map_or("", |it| it.value.as_str()),
                    _ if self.nameless => "",
                    _ => {
                        return Err(helped(
                            self.error(item, "D0517", "this column of the result has no name"),
                            format!("write `{expression} AS name`"),
                        ));
                    }
                };
                push(outputs, name, self.value(expression)?)
            }
            SelectItem::ExprWithAlias { expr, alias } => push(outputs, &alias.value, self.value(expr)?),
            SelectItem::Wildcard(_) => {
                for (name, typed) in self.all_columns() {
                    push(outputs, &name, typed)?;
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

    /// What a star stands for: the columns relations are joined by once, then the others.
    fn all_columns(&self) -> Vec<(String, Typed)> {
        let mut out: Vec<(String, Typed)> = self.merged.clone();
        for relation in &self.relations {
            for (name, typed) in &relation.columns {
                if !self.merged.iter().any(|it| it.0 == *name && relation.merged.contains(name)) {
                    out.push((name.clone(), field(relation, name, typed)));
                }
            }
        }
        out
    }

    fn value(&self, expression: &Expr) -> Result<Typed> {
        let node = self.places.read(expression)?;
        let mut typed = self.typing().lower(&node, None)?;
        arithmetic::held_to_range(&mut typed.expression);
        if typed.kind.is_none() && !self.inside {
            return Err(helped(
                self.error(expression, "D0518", "the type of this column cannot be told"),
                "say it: `CAST(NULL AS TEXT)`; a parameter takes it from what it is compared with, or its declaration",
            ));
        }
        let plain = matches!(
            typed.expression,
            Expression::Field { .. }
                | Expression::Aggregate { .. }
                | Expression::Ranking { .. }
                | Expression::Parameter(_)
                | Expression::TypedNull(_)
        );
        if matches!(typed.kind, Some(Type::Integer { bits: 64 } | Type::Duration)) && !plain {
            // One engine gives lengths and small constants as smaller integers.
            let expression = Expression::call(Function::Widen, vec![typed.expression]);
            return Ok(Typed { expression, ..typed });
        }
        Ok(typed)
    }
}
