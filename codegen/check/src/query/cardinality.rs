//! How many rows a query can give, and whether NULL can be among them.

use diglot_model::{
    BinaryOperator, Collation, Expression, Function, Literal, Query, QueryBody, Relation, Schema, Select,
    Source,
};

/// Whether a query gives one row at most, whatever the tables hold.
pub(crate) fn one_row_at_most(query: &Query, schema: &Schema) -> bool {
    let limited = match &query.limit {
        Some(Expression::Literal(Literal::Integer(count))) => *count <= 1,
        _ => false,
    };
    limited || body(&query.body, schema)
}

fn body(body: &QueryBody, schema: &Schema) -> bool {
    match body {
        QueryBody::Query(query) => one_row_at_most(query, schema),
        QueryBody::Set { .. } => false,
        QueryBody::Select(select) => {
            let aggregated = select.outputs.iter().any(|it| super::group::holds_aggregate(&it.expression));
            select.from.is_none() || aggregated && select.group.is_empty() || is_by_keys(select, schema)
        }
    }
}

/// Whether a query always gives a row: one that gathers all there are in one group does, be there none.
pub(crate) fn one_row_at_least(query: &Query) -> bool {
    let QueryBody::Select(select) = &query.body else { return false };
    let gathers = select.outputs.iter().any(|it| super::group::holds_aggregate(&it.expression));
    let single = gathers && select.group.is_empty() || select.from.is_none() && select.filter.is_none();
    single && select.having.is_none() && query.limit.is_none() && query.offset.is_none()
}

/// Whether every relation is narrowed to one row by a key, whose columns equal what is known before it is read.
fn is_by_keys(select: &Select, schema: &Schema) -> bool {
    let mut conditions = Vec::new();
    select.filter.iter().for_each(|it| conjuncts(it, &mut conditions));
    let mut open: Vec<&str> = Vec::new();
    for join in &select.joins {
        // A side that may be missing, or be there without a partner, is not narrowed by the condition.
        if !matches!(join.kind, diglot_model::JoinKind::Inner | diglot_model::JoinKind::Cross) {
            return false;
        }
        join.on.iter().for_each(|it| conjuncts(it, &mut conditions));
        open.push(&join.relation.alias);
    }
    let mut relations: Vec<&Relation> =
        select.from.iter().chain(select.joins.iter().map(|it| &it.relation)).collect();
    open.extend(select.from.iter().map(|it| it.alias.as_str()));
    // A relation that is narrowed to a row makes its columns known to the others.
    while let Some(at) = relations.iter().position(|it| is_fixed(it, &conditions, &open, schema)) {
        let found = relations.remove(at);
        open.retain(|it| *it != found.alias);
    }
    relations.is_empty()
}

/// Whether a condition on rows of one table chooses one row of `relation`, at most, for each of them.
pub(super) fn one_for_each(relation: &Relation, filter: Option<&Expression>, schema: &Schema) -> bool {
    let mut conditions = Vec::new();
    filter.iter().for_each(|it| conjuncts(it, &mut conditions));
    let single = matches!(&relation.source, Source::Query(query) if one_row_at_most(query, schema));
    single || is_fixed(relation, &conditions, &[&relation.alias], schema)
}

/// Whether a key of the relation equals values that do not depend on the relations that are still open.
fn is_fixed(relation: &Relation, conditions: &[&Expression], open: &[&str], schema: &Schema) -> bool {
    let known = |value: &Expression| {
        let mut known = true;
        value.for_each(&mut |it| match it {
            Expression::Field { relation, .. } => known &= !open.contains(&relation.as_str()),
            Expression::Exists(_) | Expression::Scalar(_) | Expression::InQuery { .. } => known = false,
            _ => {}
        });
        known
    };
    let fixed = |column: &String| {
        let is_it = |it: &Expression| matches!(it, Expression::Field { relation: of, column: found } if *of == relation.alias && found == column);
        conditions.iter().any(|it| match it {
            Expression::Binary { operator: BinaryOperator::Equal, left, right } => {
                is_it(left) && known(right) || is_it(right) && known(left)
            }
            _ => false,
        })
    };
    keys(relation, schema).iter().any(|key| !key.is_empty() && key.iter().all(fixed))
}

/// The sets of columns that no two rows of the relation have in common.
fn keys(relation: &Relation, schema: &Schema) -> Vec<Vec<String>> {
    match &relation.source {
        Source::Named(name) => schema.tables.get(name).map_or_else(Vec::new, |table| {
            let uniques = table.uniques.iter().map(|it| it.columns.clone());
            std::iter::once(table.key_columns().to_vec()).chain(uniques).collect()
        }),
        Source::Query(query) => match &query.body {
            QueryBody::Select(select) => keys_of_rows(select, schema),
            _ => Vec::new(),
        },
    }
}

fn keys_of_rows(select: &Select, schema: &Schema) -> Vec<Vec<String>> {
    let named = |it: &Expression| {
        select.outputs.iter().find(|output| output.expression == *it).map(|output| output.name.clone())
    };
    if select.distinct {
        return vec![select.outputs.iter().map(|it| it.name.clone()).collect()];
    }
    // Groups differ in what they are made by; it is a key where all of it is given out.
    if !select.group.is_empty() {
        return select.group.iter().map(named).collect::<Option<_>>().into_iter().collect();
    }
    let Some(from) = select.from.as_ref().filter(|_| select.joins.is_empty()) else { return Vec::new() };
    let given = |key: Vec<String>| -> Option<Vec<String>> {
        let columns =
            key.into_iter().map(|column| Expression::Field { relation: from.alias.clone(), column });
        columns.map(|it| named(&it)).collect()
    };
    keys(from, schema).into_iter().filter_map(given).collect()
}

/// Whether a query of one column leaves out the rows in which it is NULL.
pub(crate) fn leaves_null_out(query: &Query) -> bool {
    let QueryBody::Select(select) = &query.body else { return false };
    let [output] = select.outputs.as_slice() else { return false };
    let mut conditions = Vec::new();
    select.filter.iter().for_each(|it| conjuncts(it, &mut conditions));
    conditions.iter().any(|it| match it {
        Expression::IsNull { operand, negated: true } => bare(operand) == bare(&output.expression),
        _ => false,
    })
}

/// An expression without what brings it to a width or a collation.
pub(super) fn bare(expression: &Expression) -> &Expression {
    bare_of(expression, &|_| true)
}

/// An expression without what brings it to a width, or to a collation that `told` says nothing new of.
pub(super) fn bare_of<'a>(expression: &'a Expression, told: &dyn Fn(Collation) -> bool) -> &'a Expression {
    match expression {
        Expression::Collate { operand, collation } if told(*collation) => bare_of(operand, told),
        Expression::Call { function: Function::Widen, arguments } => {
            arguments.first().map_or(expression, |it| bare_of(it, told))
        }
        other => other,
    }
}

/// The conditions that must all hold.
pub(super) fn conjuncts<'a>(condition: &'a Expression, out: &mut Vec<&'a Expression>) {
    match condition {
        Expression::Binary { operator: BinaryOperator::And, left, right } => {
            conjuncts(left, out);
            conjuncts(right, out);
        }
        other => out.push(other),
    }
}
