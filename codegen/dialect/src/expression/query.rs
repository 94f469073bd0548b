//! Queries, on several lines.

use diglot_model::{Expression, Join, JoinKind, Query, QueryBody, Relation, Select, SetOperator, Source};

use super::{Count, Renderer};
use crate::identifier::{list, quoted};

impl Renderer<'_> {
    /// A query; `depth` is how far its lines are indented.
    pub(super) fn query(&self, query: &Query, depth: usize) -> String {
        let pad = "    ".repeat(depth);
        let mut text = String::new();
        if !query.with.is_empty() {
            let recursive = query.with.iter().any(|it| it.recursive);
            let tables: Vec<String> = query
                .with
                .iter()
                .map(|it| {
                    let inner = self.query(&it.query, depth + 1);
                    let columns = list(&it.columns);
                    format!("{} ({columns}) AS (\n{pad}    {inner}\n{pad})", quoted(&it.name))
                })
                .collect();
            let word = if recursive { "WITH RECURSIVE " } else { "WITH " };
            text.push_str(&format!("{word}{}\n{pad}", tables.join(", ")));
        }
        text.push_str(&self.body(&query.body, depth));
        if !query.order.is_empty() {
            text.push_str(&format!("\n{pad}ORDER BY {}", self.order(&query.order)));
        }
        let count = |it: &Expression| Count {
            piece: self.scalar(it),
            constant: matches!(it, Expression::Literal(_)),
        };
        let window = self.words.window(query.limit.as_ref().map(count), query.offset.as_ref().map(count));
        text.extend(window.iter().map(|it| format!("\n{pad}{it}")));
        text
    }

    fn body(&self, body: &QueryBody, depth: usize) -> String {
        match body {
            QueryBody::Select(select) => self.select(select, depth),
            QueryBody::Query(query) => self.nested(&query.body, &self.query(query, depth + 1), depth),
            QueryBody::Set { operator, left, right } => {
                let word = match operator {
                    SetOperator::Union => "UNION",
                    SetOperator::UnionAll => "UNION ALL",
                    SetOperator::Intersect => "INTERSECT",
                    SetOperator::Except => "EXCEPT",
                };
                let level = |it: SetOperator| self.words.set_level(it);
                // Both engines read a chain from the left.
                let loose = matches!(&**left, QueryBody::Set { operator: inner, .. } if level(*inner) < level(*operator));
                let pad = "    ".repeat(depth);
                let left = self.part(left, loose, depth);
                let right = self.part(right, matches!(&**right, QueryBody::Set { .. }), depth);
                format!("{left}\n{pad}{word}\n{pad}{right}")
            }
        }
    }

    /// A part of a set operation, nested where it would be read otherwise.
    fn part(&self, body: &QueryBody, nest: bool, depth: usize) -> String {
        if nest { self.nested(body, &self.body(body, depth + 1), depth) } else { self.body(body, depth) }
    }

    /// A query as a part of a set operation, as the engine takes one: in parentheses, or as a relation.
    fn nested(&self, body: &QueryBody, text: &str, depth: usize) -> String {
        let pad = "    ".repeat(depth);
        let inner = format!("(\n{pad}    {text}\n{pad})");
        if self.words.nests_sets() {
            return inner;
        }
        format!("SELECT {} FROM {inner} AS nested", list(body.output_names()))
    }

    fn select(&self, select: &Select, depth: usize) -> String {
        let pad = "    ".repeat(depth);
        let outputs: Vec<String> = select.outputs.iter().map(|it| self.output(it)).collect();
        let mut text =
            format!("SELECT {}{}", if select.distinct { "DISTINCT " } else { "" }, outputs.join(", "));
        if let Some(from) = &select.from {
            text.push_str(&format!("\n{pad}FROM {}", self.relation(from, depth)));
        }
        let apart = stand_apart(select);
        for join in &select.joins {
            let relation = self.relation(&join.relation, depth);
            if is_listed(join) && apart {
                text.push_str(&format!(", {relation}"));
                continue;
            }
            text.push_str(&format!("\n{pad}{} {relation}", self.join_word(join)));
            if let Some(on) = &join.on {
                text.push_str(&format!(" ON {}", self.text(on)));
            }
        }
        if let Some(filter) = &select.filter {
            text.push_str(&format!("\n{pad}WHERE {}", self.text(filter)));
        }
        if !select.group.is_empty() {
            text.push_str(&format!("\n{pad}GROUP BY {}", self.texts(&select.group).join(", ")));
        }
        if let Some(having) = &select.having {
            text.push_str(&format!("\n{pad}HAVING {}", self.text(having)));
        }
        text
    }

    fn join_word(&self, join: &Join) -> &'static str {
        match join.kind {
            JoinKind::Inner if join.on.is_none() => self.words.pairs(),
            JoinKind::Inner => "JOIN",
            JoinKind::Left => "LEFT JOIN",
            JoinKind::Right => "RIGHT JOIN",
            JoinKind::Full => "FULL JOIN",
            JoinKind::Cross => "CROSS JOIN",
        }
    }

    pub(super) fn output(&self, output: &diglot_model::Output) -> String {
        let text = self.text(&output.expression);
        let own = matches!(&output.expression, Expression::Field { column, .. } if *column == output.name);
        if own || output.name.is_empty() { text } else { format!("{text} AS {}", quoted(&output.name)) }
    }

    pub(super) fn relation(&self, relation: &Relation, depth: usize) -> String {
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

/// Whether a relation stands in a list: every pair counts, and the engine may begin with any.
fn is_listed(join: &Join) -> bool {
    join.kind == JoinKind::Inner && join.on.is_none()
}

/// Whether the relations of a list may be written as one: what is joined to one of them is joined on nothing of the
/// others, which one engine would not see there.
fn stand_apart(select: &Select) -> bool {
    let mut own: Vec<&str> = select.from.iter().map(|it| it.alias.as_str()).collect();
    for join in &select.joins {
        if is_listed(join) {
            own.clear();
        }
        own.push(&join.relation.alias);
        let mut apart = true;
        join.on.iter().for_each(|on| {
            on.for_each(&mut |it| match it {
                Expression::Field { relation, .. } => apart &= own.contains(&relation.as_str()),
                Expression::Exists(_) | Expression::Scalar(_) | Expression::InQuery { .. } => apart = false,
                _ => {}
            });
        });
        if !apart {
            return false;
        }
    }
    true
}
