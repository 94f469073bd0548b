//! What may come out too large for its type when a query is asked.

use crate::{
    Aggregate, Expression, Function, Output, Query, QueryBody, QueryStatement, Rows, Select, Source,
};

/// The columns an error names when a number does not fit: those of the result that may be too large, or those that
/// are set, or else those that are read by what may be.
#[must_use]
pub fn columns(statement: &QueryStatement) -> Vec<String> {
    let mut found = Vec::new();
    outputs(statement, &mut |it| {
        if may_overflow(&it.expression) {
            add(&mut found, &it.name, &it.expression);
        }
    });
    let (mut read, mut set) = (Vec::new(), Vec::new());
    for_each(statement, &mut |name, expression| {
        if may_overflow(expression) {
            match name {
                Some(name) => add(&mut set, name, expression),
                None => columns_of(expression, &mut read),
            }
        }
    });
    [found, set, read].into_iter().find(|it| !it.is_empty()).into_iter().flatten().collect()
}

/// Calls `visit` with each column of what a statement gives.
fn outputs(statement: &QueryStatement, visit: &mut dyn FnMut(&Output)) {
    match statement {
        QueryStatement::Select(query) => body_outputs(&query.body, visit),
        QueryStatement::Insert { returning, .. }
        | QueryStatement::Update { returning, .. }
        | QueryStatement::Delete { returning, .. } => returning.iter().for_each(visit),
    }
}

fn body_outputs(body: &QueryBody, visit: &mut dyn FnMut(&Output)) {
    match body {
        QueryBody::Select(select) => select.outputs.iter().for_each(visit),
        QueryBody::Set { left, right, .. } => {
            body_outputs(left, visit);
            body_outputs(right, visit);
        }
        QueryBody::Query(query) => body_outputs(&query.body, visit),
    }
}

fn add(names: &mut Vec<String>, name: &str, expression: &Expression) {
    if name.is_empty() {
        columns_of(expression, names);
    } else if !names.iter().any(|it| it == name) {
        names.push(name.to_owned());
    }
}

/// The columns an expression is made of.
fn columns_of(expression: &Expression, out: &mut Vec<String>) {
    expression.for_each(&mut |it| {
        if let Expression::Field { column, .. } = it
            && !out.contains(column)
        {
            out.push(column.clone());
        }
    });
}

/// Whether asking for it can be refused because a number does not fit.
fn may_overflow(expression: &Expression) -> bool {
    let mut found = false;
    expression.for_each(&mut |it| {
        found |= match it {
            Expression::Arithmetic { may_overflow, .. } => *may_overflow,
            Expression::Aggregate { function: Aggregate::Sum { .. } | Aggregate::SumOfIntegers, .. } => true,
            Expression::Call { function: Function::Abs | Function::ToDecimal, .. } => true,
            Expression::Exists(query) | Expression::Scalar(query) | Expression::InQuery { query, .. } => {
                let mut inside = false;
                for_each_of_query(query, &mut |_, it| inside |= may_overflow(it));
                inside
            }
            _ => false,
        };
    });
    found
}

type Visit<'v> = dyn FnMut(Option<&str>, &Expression) + 'v;

/// Calls `visit` with every expression of a statement, and the column it is set to where it is.
fn for_each(statement: &QueryStatement, visit: &mut Visit<'_>) {
    match statement {
        QueryStatement::Select(query) => for_each_of_query(query, visit),
        QueryStatement::Insert { columns, source: Rows::Values(values), .. } => {
            columns.iter().zip(values).for_each(|(column, value)| visit(Some(column), value));
        }
        QueryStatement::Insert { columns, source: Rows::Query(query), .. } => {
            if let QueryBody::Select(select) = &query.body {
                let values = select.outputs.iter().map(|it| &it.expression);
                columns.iter().zip(values).for_each(|(column, value)| visit(Some(column), value));
            }
            for_each_of_query(query, visit);
        }
        QueryStatement::Update { set, filter, .. } => {
            set.iter().for_each(|(column, value)| visit(Some(column), value));
            filter.iter().for_each(|it| visit(None, it));
        }
        QueryStatement::Delete { filter, .. } => filter.iter().for_each(|it| visit(None, it)),
    }
}

fn for_each_of_query(query: &Query, visit: &mut Visit<'_>) {
    query.with.iter().for_each(|it| for_each_of_query(&it.query, visit));
    for_each_of_body(&query.body, visit);
    query.order.iter().for_each(|it| visit(None, &it.expression));
    query.limit.iter().chain(&query.offset).for_each(|it| visit(None, it));
}

fn for_each_of_body(body: &QueryBody, visit: &mut Visit<'_>) {
    match body {
        QueryBody::Set { left, right, .. } => {
            for_each_of_body(left, visit);
            for_each_of_body(right, visit);
        }
        QueryBody::Query(query) => for_each_of_query(query, visit),
        QueryBody::Select(select) => for_each_of_select(select, visit),
    }
}

fn for_each_of_select(select: &Select, visit: &mut Visit<'_>) {
    for relation in select.from.iter().chain(select.joins.iter().map(|it| &it.relation)) {
        if let Source::Query(query) = &relation.source {
            for_each_of_query(query, visit);
        }
    }
    select.expressions().for_each(|it| visit(None, it));
}
