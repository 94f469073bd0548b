//! Outputs without a name of their own are given one, where the compiler needs one; the rest of a statement stays as it
//! was typed.

use std::{collections::BTreeMap, ops::ControlFlow};

use sqlparser::{
    ast::{
        Expr, OrderByExpr, OrderByKind, Query, Select, SelectItem, SetExpr, Statement, TableFactor, Value,
        ValueWithSpan, Visit, Visitor,
    },
    dialect::GenericDialect,
    keywords::Keyword,
    parser::Parser,
    tokenizer::{Location, Token, TokenWithSpan, Tokenizer},
};

/// The columns of each table by its name.
pub type Tables = BTreeMap<String, Vec<String>>;

/// Which queries of a statement get names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Those whose names somebody can see.
    Seen,
    /// All of them, those in `EXISTS`, in `IN` and alone as well; and an order by position is one by name.
    All,
}

/// What becomes of one output: nothing, an alias behind it, another text in its place, another alias.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Change {
    Leave,
    Alias(String),
    Replace(String),
    /// The alias that stands at these places becomes another one.
    Rename(Location, Location, String),
}

/// The statement with a name for every output of a query, of the parts of a set operation, of a query in `FROM` and of
/// one in `WITH`, and with [`Reach::All`] of every other; as it is where it does not parse.
#[must_use]
pub fn named(sql: &str, tables: &Tables, reach: Reach) -> String {
    let dialect = GenericDialect {};
    let Ok(parsed) = Parser::parse_sql(&dialect, sql) else { return sql.to_owned() };
    let [Statement::Query(query)] = parsed.as_slice() else { return sql.to_owned() };
    let mut changes = Vec::new();
    of_query(query, tables, &mut changes);
    let offsets = Offsets::of(sql);
    let mut edits: Vec<(usize, usize, String)> = Vec::new();
    if reach == Reach::All {
        let mut inner = Inner { tables, changes: Vec::new() };
        // It never breaks off.
        let _ = query.visit(&mut inner);
        changes.extend(inner.changes);
        changes.sort_by_key(|it| it.0);
        changes.dedup_by_key(|it| it.0);
        edits.extend(by_name(query, &changes, &offsets));
    }
    let Ok(tokens) = Tokenizer::new(&dialect, sql).tokenize_with_location() else { return sql.to_owned() };
    for (place, changes) in changes {
        let Some(first) = tokens.iter().position(|it| it.span.start == place) else { continue };
        for ((start, end), change) in items(&tokens[first + 1..]).into_iter().zip(changes) {
            let (start, end) = (offsets.at(start), offsets.at(end));
            match change {
                Change::Leave => {}
                Change::Alias(name) => edits.push((end, end, format!(" AS {name}"))),
                Change::Replace(text) => edits.push((start, end, text)),
                Change::Rename(start, end, name) => edits.push((offsets.at(start), offsets.at(end), name)),
            }
        }
    }
    edits.sort_by_key(|it| std::cmp::Reverse(it.0));
    let mut text = sql.to_owned();
    for (start, end, new) in edits {
        text.replace_range(start..end, &new);
    }
    text
}

/// Names the outputs of every query, wherever it is.
struct Inner<'a> {
    tables: &'a Tables,
    changes: Changes,
}

impl Visitor for Inner<'_> {
    type Break = ();

    fn pre_visit_query(&mut self, query: &Query) -> ControlFlow<()> {
        of_query(query, self.tables, &mut self.changes);
        ControlFlow::Continue(())
    }
}

/// The keys of an order that are positions, by the names they stand for.
fn by_name(query: &Query, changes: &Changes, offsets: &Offsets<'_>) -> Vec<(usize, usize, String)> {
    let mut first = &*query.body;
    while let SetExpr::SetOperation { left, .. } = first {
        first = left;
    }
    let SetExpr::Select(select) = first else { return Vec::new() };
    let place = select.select_token.0.span.start;
    let changed = changes.iter().find(|it| it.0 == place).map(|it| &it.1);
    let name = |at: usize| match (changed.and_then(|it| it.get(at)), select.projection.get(at)?) {
        (Some(Change::Alias(name) | Change::Rename(_, _, name)), _) => Some(name.clone()),
        (_, SelectItem::ExprWithAlias { alias, .. }) => Some(alias.value.clone()),
        (_, SelectItem::UnnamedExpr(expression)) => own_name(expression),
        _ => None,
    };
    let Some(OrderByKind::Expressions(keys)) = query.order_by.as_ref().map(|it| &it.kind) else {
        return Vec::new();
    };
    let edit = |key: &OrderByExpr| match &key.expr {
        Expr::Value(ValueWithSpan { value: Value::Number(digits, _), span }) => {
            let at = digits.parse::<usize>().ok()?.checked_sub(1)?;
            Some((offsets.at(span.start), offsets.at(span.end), name(at)?))
        }
        _ => None,
    };
    keys.iter().filter_map(edit).collect()
}

type Changes = Vec<(Location, Vec<Change>)>;

fn of_query(query: &Query, tables: &Tables, out: &mut Changes) {
    for common in query.with.iter().flat_map(|it| &it.cte_tables) {
        of_query(&common.query, tables, out);
    }
    of_body(&query.body, tables, out);
}

fn of_body(body: &SetExpr, tables: &Tables, out: &mut Changes) {
    match body {
        SetExpr::Select(select) => of_select(select, tables, out),
        SetExpr::Query(query) => of_query(query, tables, out),
        SetExpr::SetOperation { left, right, .. } => {
            of_body(left, tables, out);
            of_body(right, tables, out);
        }
        _ => {}
    }
}

fn of_select(select: &Select, tables: &Tables, out: &mut Changes) {
    let mut relations = Vec::new();
    for factor in &select.from {
        of_factor(&factor.relation, tables, &mut relations, out);
        for join in &factor.joins {
            of_factor(&join.relation, tables, &mut relations, out);
        }
    }
    let aliases: Vec<String> = select
        .projection
        .iter()
        .filter_map(|it| match it {
            SelectItem::ExprWithAlias { alias, .. } => Some(alias.value.to_lowercase()),
            _ => None,
        })
        .collect();
    let mut taken: Vec<String> = Vec::new();
    let mut number = 0;
    let mut changes = Vec::new();
    for item in &select.projection {
        let mut fresh = |taken: &mut Vec<String>| {
            loop {
                number += 1;
                let name = format!("c{number}");
                if !taken.contains(&name) && !aliases.contains(&name) {
                    taken.push(name.clone());
                    return name;
                }
            }
        };
        changes.push(match item {
            SelectItem::ExprWithAlias { alias, .. } if taken.contains(&alias.value.to_lowercase()) => {
                Change::Rename(alias.span.start, alias.span.end, fresh(&mut taken))
            }
            SelectItem::ExprWithAlias { alias, .. } => {
                taken.push(alias.value.to_lowercase());
                Change::Leave
            }
            SelectItem::UnnamedExpr(expression) => match own_name(expression) {
                Some(name) if !taken.contains(&name) => {
                    taken.push(name);
                    Change::Leave
                }
                _ => Change::Alias(fresh(&mut taken)),
            },
            // Of one relation a `*` has names; of several, two columns may share one.
            SelectItem::Wildcard(_) if relations.len() > 1 && relations.iter().all(|it| it.1.is_some()) => {
                let all = relations.iter().flat_map(|(alias, columns)| {
                    columns.iter().flatten().map(move |column| format!("{alias}.{column}"))
                });
                let all: Vec<String> =
                    all.map(|column| format!("{column} AS {}", fresh(&mut taken))).collect();
                Change::Replace(all.join(", "))
            }
            _ => Change::Leave,
        });
    }
    if changes.iter().any(|it| *it != Change::Leave) {
        out.push((select.select_token.0.span.start, changes));
    }
}

fn of_factor(
    factor: &TableFactor,
    tables: &Tables,
    relations: &mut Vec<(String, Option<Vec<String>>)>,
    out: &mut Changes,
) {
    match factor {
        TableFactor::Table { name, alias, .. } => {
            let table = name.to_string().to_lowercase();
            let alias = alias.as_ref().map_or(table.clone(), |it| it.name.value.to_lowercase());
            relations.push((alias, tables.get(&table).cloned()));
        }
        TableFactor::Derived { subquery, alias, .. } => {
            of_query(subquery, tables, out);
            let alias = alias.as_ref().map_or(String::new(), |it| it.name.value.to_lowercase());
            relations.push((alias, None));
        }
        TableFactor::NestedJoin { table_with_joins, .. } => {
            of_factor(&table_with_joins.relation, tables, relations, out);
            for join in &table_with_joins.joins {
                of_factor(&join.relation, tables, relations, out);
            }
        }
        _ => relations.push((String::new(), None)),
    }
}

/// The name an output has without an alias.
fn own_name(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Identifier(name) => Some(name.value.to_lowercase()),
        Expr::CompoundIdentifier(parts) => parts.last().map(|it| it.value.to_lowercase()),
        _ => None,
    }
}

/// Where the outputs behind a `SELECT` begin and end.
fn items(tokens: &[TokenWithSpan]) -> Vec<(Location, Location)> {
    let mut found = Vec::new();
    let mut current: Option<(Location, Location)> = None;
    let mut depth = 0_usize;
    for token in tokens {
        match &token.token {
            Token::Whitespace(_) => continue,
            Token::Word(word) if depth == 0 => match word.keyword {
                Keyword::DISTINCT | Keyword::ALL if current.is_none() && found.is_empty() => continue,
                Keyword::FROM
                | Keyword::WHERE
                | Keyword::GROUP
                | Keyword::HAVING
                | Keyword::ORDER
                | Keyword::LIMIT
                | Keyword::OFFSET
                | Keyword::UNION
                | Keyword::EXCEPT
                | Keyword::INTERSECT => break,
                _ => {}
            },
            Token::LParen => depth += 1,
            Token::RParen if depth == 0 => break,
            Token::RParen => depth -= 1,
            Token::Comma if depth == 0 => {
                found.extend(current.take());
                continue;
            }
            Token::SemiColon | Token::EOF => break,
            _ => {}
        }
        current = Some((current.map_or(token.span.start, |it| it.0), token.span.end));
    }
    found.extend(current);
    found
}

/// Places in a text, by line and column, to bytes.
struct Offsets<'a> {
    text: &'a str,
    lines: Vec<usize>,
}

impl<'a> Offsets<'a> {
    fn of(text: &'a str) -> Self {
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|it| it.0 + 1)).collect();
        Self { text, lines }
    }

    fn at(&self, place: Location) -> usize {
        let before = |number: u64| usize::try_from(number).unwrap_or(usize::MAX).saturating_sub(1);
        let start = self.lines.get(before(place.line)).copied().unwrap_or(self.text.len());
        let line = &self.text[start..];
        line.char_indices().nth(before(place.column)).map_or(self.text.len(), |it| start + it.0)
    }
}

#[cfg(test)]
mod tests {
    use super::{Reach, Tables, named};

    #[test]
    fn outputs_are_named_where_they_stand() {
        let columns = |names: &[&str]| names.iter().map(|it| (*it).to_owned()).collect();
        let tables =
            Tables::from([("a".to_owned(), columns(&["x", "y"])), ("b".to_owned(), columns(&["x"]))]);
        let cases = [
            ("SELECT - - 22, x FROM a", "SELECT - - 22 AS c1, x FROM a"),
            (
                "SELECT DISTINCT count(*), x, a.x FROM a",
                "SELECT DISTINCT count(*) AS c1, x, a.x AS c2 FROM a",
            ),
            (
                "SELECT x + 1 UNION (SELECT\n2, 3 c1, 4)",
                "SELECT x + 1 AS c1 UNION (SELECT\n2 AS c2, 3 c1, 4 AS c3)",
            ),
            ("SELECT * FROM a, b AS q", "SELECT a.x AS c1, a.y AS c2, q.x AS c3 FROM a, b AS q"),
            ("SELECT x FROM (SELECT max(x) FROM a) AS z", "SELECT x FROM (SELECT max(x) AS c1 FROM a) AS z"),
            ("SELECT x FROM a WHERE EXISTS (SELECT 1)", "SELECT x FROM a WHERE EXISTS (SELECT 1)"),
            ("SELECT (SELECT 'é,'), 2", "SELECT (SELECT 'é,') AS c1, 2 AS c2"),
            ("SELECT x AS a, y AS a, 3 a FROM a", "SELECT x AS a, y AS c1, 3 c2 FROM a"),
            ("NOT SQL", "NOT SQL"),
        ];
        for (typed, wanted) in cases {
            assert_eq!(named(typed, &tables, Reach::Seen), wanted);
        }
        let typed =
            "SELECT x, y + 1 FROM a WHERE EXISTS (SELECT 1) AND x IN (SELECT max(x) FROM b) ORDER BY 2, 1";
        let wanted = "SELECT x, y + 1 AS c1 FROM a WHERE EXISTS (SELECT 1 AS c1) AND x IN (SELECT max(x) AS c1 \
                      FROM b) ORDER BY c1, x";
        assert_eq!(named(typed, &tables, Reach::All), wanted);
    }
}
