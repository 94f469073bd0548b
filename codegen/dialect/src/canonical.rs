//! One spelling for expressions and queries that mean the same.
//!
//! Servers give expressions back in their own words: with casts, more parentheses, `IN` as `= ANY`. Both
//! what we emit and what they give back are brought to one text here, so that the texts can be compared.

use std::ops::ControlFlow;

use sqlparser::ast::{
    Array, BinaryOperator, Expr, Function, FunctionArg, FunctionArgExpr, FunctionArguments, GroupByExpr,
    InTarget, JoinConstraint, JoinOperator, LimitClause, OrderByExpr, OrderByKind, OrderBySort, Query,
    Select, SelectItem, SetExpr, TableFactor, TableWithJoins, UnaryOperator, Value, WindowType,
    visit_expressions_mut,
};

/// The canonical text of a parsed expression.
#[must_use]
pub fn canonical(expression: &Expr) -> String {
    let mut bare = expression.clone();
    // Casts, collations and parentheses are the server's to add.
    let _ = visit_expressions_mut(&mut bare, |it| {
        while let Expr::Nested(inner) | Expr::Cast { expr: inner, .. } | Expr::Collate { expr: inner, .. } =
            it
        {
            *it = (**inner).clone();
        }
        ControlFlow::<()>::Continue(())
    });
    text(&bare)
}

fn text(expression: &Expr) -> String {
    match expression {
        Expr::Nested(inner) | Expr::Cast { expr: inner, .. } | Expr::Collate { expr: inner, .. } => {
            text(inner)
        }
        Expr::Identifier(name) => name.value.to_lowercase(),
        Expr::CompoundIdentifier(parts) => parts.last().map(|it| it.value.to_lowercase()).unwrap_or_default(),
        Expr::Value(value) => constant(&value.value),
        Expr::TypedString(typed) => constant(&typed.value.value),
        Expr::UnaryOp { op: UnaryOperator::Minus, expr } => format!("-{}", text(expr)),
        Expr::UnaryOp { op: UnaryOperator::Plus, expr } => text(expr),
        Expr::UnaryOp { op: UnaryOperator::Not, expr } => format!("not ({})", text(expr)),
        Expr::IsNull(inner) => format!("({} is null)", text(inner)),
        Expr::IsNotNull(inner) => format!("({} is not null)", text(inner)),
        Expr::IsDistinctFrom(left, right) => format!("({} is distinct from {})", text(left), text(right)),
        Expr::IsNotDistinctFrom(left, right) => {
            // A server gives the negated form back with NOT around the plain one.
            format!("not (({} is distinct from {}))", text(left), text(right))
        }
        Expr::In { expr, target: InTarget::List(list), negated, .. } => membership(expr, list, *negated),
        Expr::In { expr, target: InTarget::Subquery(query), negated, .. } => {
            let found = format!("({} in ({}))", text(expr), canonical_query(query));
            if *negated { format!("not ({found})") } else { found }
        }
        Expr::AnyOp { left, compare_op: BinaryOperator::Eq, right, .. } => match array(right) {
            Some(array) => membership(left, &array.elem, false),
            None => expression.to_string().to_lowercase(),
        },
        Expr::Between { expr, negated, low, high } => {
            let value = text(expr);
            let found = format!("({value} >= {} and {value} <= {})", text(low), text(high));
            if *negated { format!("not ({found})") } else { found }
        }
        Expr::BinaryOp { op: op @ (BinaryOperator::And | BinaryOperator::Or), .. } => {
            let mut operands = Vec::new();
            flatten(expression, op, &mut operands);
            let word = if *op == BinaryOperator::And { " and " } else { " or " };
            format!("({})", operands.join(word))
        }
        Expr::BinaryOp { left, op: BinaryOperator::PGLikeMatch, right } => {
            format!("like({}, {})", text(left), text(right))
        }
        Expr::Like { expr, pattern, negated, .. } => {
            let found = format!("like({}, {})", text(expr), text(pattern));
            if *negated { format!("not ({found})") } else { found }
        }
        Expr::BinaryOp { left, op, right } => {
            format!("({} {} {})", text(left), op.to_string().to_lowercase(), text(right))
        }
        // Of two arguments, a server gives it back as a plain call.
        Expr::Substring { expr, substring_from: Some(from), substring_for: None, .. } => {
            format!("substring({}, {})", text(expr), text(from))
        }
        Expr::Trim { expr, .. } => format!("btrim({})", text(expr)),
        Expr::Function(function) => call(function),
        Expr::Extract { field, expr, .. } => {
            format!("extract({} from {})", field.to_string().to_lowercase(), text(expr))
        }
        Expr::AtTimeZone { timestamp, time_zone } => {
            format!("({} at time zone {})", text(timestamp), text(time_zone))
        }
        Expr::Case { operand, conditions, else_result, .. } => {
            let mut out = "case".to_owned();
            out.extend(operand.iter().map(|it| format!(" {}", text(it))));
            for branch in conditions {
                out.push_str(&format!(" when {} then {}", text(&branch.condition), text(&branch.result)));
            }
            // A server adds what is left out.
            let otherwise = else_result.as_ref().map_or_else(|| "null".to_owned(), |it| text(it));
            format!("{out} else {otherwise} end")
        }
        Expr::Array(array) => {
            let items: Vec<String> = array.elem.iter().map(text).collect();
            format!("array[{}]", items.join(", "))
        }
        Expr::Exists { subquery, negated } => {
            let found = format!("exists ({})", canonical_query(subquery));
            if *negated { format!("not ({found})") } else { found }
        }
        Expr::Subquery(query) => format!("({})", canonical_query(query)),
        Expr::Interval(interval) => text(&interval.value),
        other => other.to_string().to_lowercase(),
    }
}

fn call(function: &Function) -> String {
    let name = function.name.to_string().to_lowercase().replace('"', "");
    let name = match name.as_str() {
        "current_timestamp" => "now",
        "trim" => "btrim",
        other => other.strip_prefix("pg_catalog.").unwrap_or(other),
    };
    let mut out = format!("{name}({})", arguments(&function.args));
    if let Some(filter) = &function.filter {
        out.push_str(&format!(" filter {}", text(filter)));
    }
    if let Some(WindowType::WindowSpec(window)) = &function.over {
        let partition: Vec<String> = window.partition_by.iter().map(text).collect();
        let order: Vec<String> = window.order_by.iter().map(ordering).collect();
        out.push_str(&format!(" over (by {} order {})", partition.join(", "), order.join(", ")));
    }
    out
}

/// A key of an order with its direction and the place of NULL, which is Postgres's where none is written.
fn ordering(key: &OrderByExpr) -> String {
    let descending = matches!(key.options.sort, Some(OrderBySort::Desc));
    let nulls_first = key.options.nulls_first.unwrap_or(descending);
    format!(
        "{}{} nulls {}",
        canonical(&key.expr),
        if descending { " desc" } else { "" },
        if nulls_first { "first" } else { "last" }
    )
}

/// The canonical text of a parsed query.
#[must_use]
pub fn canonical_query(query: &Query) -> String {
    let mut out = String::new();
    for common in query.with.iter().flat_map(|it| &it.cte_tables) {
        let columns: Vec<String> =
            common.alias.columns.iter().map(|it| it.name.value.to_lowercase()).collect();
        let name = common.alias.name.value.to_lowercase();
        out.push_str(&format!(
            "with {name}({}) as ({}) ",
            columns.join(", "),
            canonical_query(&common.query)
        ));
    }
    out.push_str(&body(&query.body, true));
    if let Some(OrderByKind::Expressions(keys)) = query.order_by.as_ref().map(|it| &it.kind) {
        let keys: Vec<String> = keys.iter().map(ordering).collect();
        out.push_str(&format!(" order by {}", keys.join(", ")));
    }
    if let Some(LimitClause::LimitOffset { limit, offset, .. }) = &query.limit_clause {
        out.extend(limit.iter().map(|it| format!(" limit {}", canonical(it))));
        out.extend(offset.iter().map(|it| format!(" offset {}", canonical(&it.value))));
    }
    out
}

/// The names of a result are those of its first part, whatever the others call theirs.
fn body(body: &SetExpr, named: bool) -> String {
    match body {
        SetExpr::Select(it) => select(it, named),
        SetExpr::Query(query) => canonical_query(query),
        SetExpr::SetOperation { left, op, set_quantifier, right } => {
            let words = format!("{op} {set_quantifier}").to_lowercase();
            format!("{} {words} {}", part(left, named), part(right, false))
        }
        other => other.to_string().to_lowercase(),
    }
}

/// A part of a set operation: in parentheses where it is one itself, whichever way an engine binds them.
fn part(part: &SetExpr, named: bool) -> String {
    let text = body(part, named);
    let is_set = match part {
        SetExpr::SetOperation { .. } => true,
        SetExpr::Query(query) => !matches!(&*query.body, SetExpr::Select(_)),
        _ => false,
    };
    if is_set { format!("({text})") } else { text }
}

fn select(select: &Select, named: bool) -> String {
    let outputs: Vec<String> = select
        .projection
        .iter()
        .map(|item| match item {
            SelectItem::UnnamedExpr(it) | SelectItem::ExprWithAlias { expr: it, .. } if !named => {
                canonical(it)
            }
            SelectItem::UnnamedExpr(it) => {
                let value = canonical(it);
                let name = match it {
                    Expr::Identifier(name) => name.value.to_lowercase(),
                    Expr::CompoundIdentifier(parts) => {
                        parts.last().map(|it| it.value.to_lowercase()).unwrap_or_default()
                    }
                    _ => String::new(),
                };
                format!("{value} as {name}")
            }
            SelectItem::ExprWithAlias { expr, alias } => {
                format!("{} as {}", canonical(expr), alias.value.to_lowercase())
            }
            other => other.to_string().to_lowercase(),
        })
        .collect();
    let distinct = if select.distinct.is_some() { "distinct " } else { "" };
    let mut out = format!("select {distinct}{}", outputs.join(", "));
    let from: Vec<String> = select.from.iter().map(joined).collect();
    if !from.is_empty() {
        out.push_str(&format!(" from {}", from.join(" cross join ")));
    }
    out.extend(select.selection.iter().map(|it| format!(" where {}", canonical(it))));
    if let GroupByExpr::Expressions(groups, _) = &select.group_by
        && !groups.is_empty()
    {
        let groups: Vec<String> = groups.iter().map(canonical).collect();
        out.push_str(&format!(" group by {}", groups.join(", ")));
    }
    out.extend(select.having.iter().map(|it| format!(" having {}", canonical(it))));
    out
}

fn joined(table: &TableWithJoins) -> String {
    let mut out = relation(&table.relation);
    for join in &table.joins {
        let (word, constraint) = match &join.join_operator {
            JoinOperator::Join(on) | JoinOperator::Inner(on) => ("join", on),
            JoinOperator::Left(on) | JoinOperator::LeftOuter(on) => ("left join", on),
            JoinOperator::Right(on) | JoinOperator::RightOuter(on) => ("right join", on),
            JoinOperator::FullOuter(on) => ("full join", on),
            JoinOperator::CrossJoin(on) => ("cross join", on),
            other => return format!("{out} {other:?}"),
        };
        out.push_str(&format!(" {word} {}", relation(&join.relation)));
        if let JoinConstraint::On(on) = constraint {
            out.push_str(&format!(" on {}", canonical(on)));
        }
    }
    out
}

fn relation(factor: &TableFactor) -> String {
    let named = |source: String, alias: Option<&sqlparser::ast::TableAlias>| match alias {
        Some(alias) if alias.name.value.to_lowercase() != source => {
            format!("{source} as {}", alias.name.value.to_lowercase())
        }
        _ => source,
    };
    match factor {
        TableFactor::Table { name, alias, .. } => {
            let last = name.0.last().and_then(|it| it.as_ident()).map(|it| it.value.to_lowercase());
            named(last.unwrap_or_default(), alias.as_ref())
        }
        TableFactor::Derived { subquery, alias, .. } => {
            named(format!("({})", canonical_query(subquery)), alias.as_ref())
        }
        TableFactor::NestedJoin { table_with_joins, .. } => joined(table_with_joins),
        other => other.to_string().to_lowercase(),
    }
}

fn constant(value: &Value) -> String {
    match value {
        Value::Number(digits, _) => number(digits),
        Value::SingleQuotedString(text) => {
            // A number in quotes is one a server gave back with a cast, `'-1'::integer`.
            let numeric = !text.is_empty()
                && text.starts_with(|it: char| it.is_ascii_digit() || it == '-')
                && text.parse::<f64>().is_ok();
            if numeric {
                return number(text);
            }
            // An instant is given back as the server's session writes it.
            if text.len() > 18
                && let Ok(instant) = text.parse::<jiff::Timestamp>()
            {
                return format!("'{instant}'");
            }
            format!("'{}'", text.replace('\'', "''"))
        }
        Value::Boolean(value) => value.to_string(),
        Value::Null => "null".to_owned(),
        other => other.to_string(),
    }
}

fn number(digits: &str) -> String {
    if digits.contains('.') && !digits.contains(['e', 'E']) {
        digits.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        digits.to_lowercase().replace("e+", "e")
    }
}

fn membership(operand: &Expr, list: &[Expr], negated: bool) -> String {
    let list: Vec<String> = list.iter().map(text).collect();
    let found = match list.as_slice() {
        // A server gives a list of one back as a comparison.
        [only] => format!("({} = {only})", text(operand)),
        _ => format!("({} in ({}))", text(operand), list.join(", ")),
    };
    if negated { format!("not ({found})") } else { found }
}

fn array(expression: &Expr) -> Option<&Array> {
    match expression {
        Expr::Array(array) => Some(array),
        Expr::Nested(inner) | Expr::Cast { expr: inner, .. } => array(inner),
        _ => None,
    }
}

fn flatten(expression: &Expr, wanted: &BinaryOperator, out: &mut Vec<String>) {
    match expression {
        Expr::Nested(inner) => flatten(inner, wanted, out),
        Expr::BinaryOp { left, op, right } if op == wanted => {
            flatten(left, wanted, out);
            flatten(right, wanted, out);
        }
        Expr::Between { negated: false, expr, low, high } if *wanted == BinaryOperator::And => {
            let value = text(expr);
            out.push(format!("({value} >= {})", text(low)));
            out.push(format!("({value} <= {})", text(high)));
        }
        other => out.push(text(other)),
    }
}

fn arguments(arguments: &FunctionArguments) -> String {
    let FunctionArguments::List(list) = arguments else { return String::new() };
    let rendered: Vec<String> = list
        .args
        .iter()
        .map(|argument| match argument {
            FunctionArg::Unnamed(FunctionArgExpr::Expr(expression)) => text(expression),
            other => other.to_string().to_lowercase(),
        })
        .collect();
    let distinct = if list.duplicate_treatment.is_some() { "distinct " } else { "" };
    format!("{distinct}{}", rendered.join(", "))
}
