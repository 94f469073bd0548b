//! Sets, joins, subqueries, groups, orders and windows.

use super::{
    Case, Chance,
    conditions::{condition, number},
};

/// A part of a set operation, as everybody takes it and as SQLite does, which has no parentheses there.
fn part(chance: &mut Chance, depth: usize) -> (String, String) {
    if depth == 0 {
        let column = chance.of(&["a", "b", "c", "d", "a + 1"]);
        let filter =
            if chance.once_in(2) { format!(" WHERE {}", condition(chance, 0)) } else { String::new() };
        let text = format!("SELECT {column} AS x FROM nums{filter}");
        return (text.clone(), text);
    }
    let ((left, left_sqlite), (right, right_sqlite)) =
        (part(chance, depth - 1), part(chance, chance_depth(depth)));
    let operator = chance.of(&["UNION", "UNION ALL", "EXCEPT", "INTERSECT"]);
    let nested =
        |inner: &str, sqlite: &str| (format!("({inner})"), format!("SELECT x FROM ({sqlite}) AS nested"));
    let (left, left_sqlite) =
        if depth > 1 && chance.once_in(2) { nested(&left, &left_sqlite) } else { (left, left_sqlite) };
    let (right, right_sqlite) =
        if right.contains(" AS x FROM nums ") && chance.once_in(3) || right.matches("SELECT").count() > 1 {
            nested(&right, &right_sqlite)
        } else {
            (right, right_sqlite)
        };
    (format!("{left} {operator} {right}"), format!("{left_sqlite} {operator} {right_sqlite}"))
}

/// The right side is not as deep as the left one.
fn chance_depth(depth: usize) -> usize {
    depth.saturating_sub(1).min(1)
}

/// Set operations, nested on either side.
pub(super) fn sets(chance: &mut Chance) -> Case {
    let depth = 1 + chance.below(3);
    let (ours, sqlite) = part(chance, depth);
    if chance.once_in(4) {
        let order = " ORDER BY x NULLS LAST";
        return Case { sqlite: Some(sqlite + order), ..Case::ordered(ours + order) };
    }
    if chance.once_in(4) {
        let ours = format!("SELECT count(*) AS n, sum(x) AS s FROM ({ours}) AS z");
        return Case {
            sqlite: Some(format!("SELECT count(*) AS n, sum(x) AS s FROM ({sqlite}) AS z")),
            ..Case::rows(ours)
        };
    }
    Case { sqlite: Some(sqlite), ..Case::rows(ours) }
}

/// Joins of every kind.
pub(super) fn joins(chance: &mut Chance) -> Case {
    let (left, right, on) = chance.of(&[
        ("people p", "orders o", "o.person_id = p.id"),
        ("people p", "people o", "o.boss_id = p.id"),
        ("nums p", "nums o", "o.a = p.b"),
        ("nums p", "orders o", "o.quantity = p.d"),
        ("orders p", "people o", "p.person_id = o.id"),
    ]);
    let kind = chance.of(&["JOIN", "INNER JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN", "LEFT OUTER JOIN"]);
    let also = match chance.below(4) {
        0 => " AND o.id > 2",
        1 => " AND p.id <> o.id",
        _ => "",
    };
    let filter = match chance.below(5) {
        0 => " WHERE o.id IS NULL",
        1 => " WHERE p.id IS NOT NULL AND (o.id IS NULL OR o.id < 5)",
        2 => " WHERE coalesce(p.id, 0) < 4",
        _ => "",
    };
    Case::rows(match chance.below(9) {
        0 => format!("SELECT p.id, o.id AS other FROM {left}, {right} WHERE {on}{also}"),
        1 => format!("SELECT count(*) AS n FROM {left} CROSS JOIN {right}{filter}"),
        2 => format!("SELECT p.id, count(o.id) AS n FROM {left} {kind} {right} ON {on}{also} GROUP BY p.id"),
        3 => format!(
            "SELECT p.id, o.id AS other, z.id AS third FROM {left} {kind} {right} ON {on} LEFT JOIN nums z ON z.a = o.id{filter}"
        ),
        4 => format!("SELECT p.id, o.id AS other FROM {left} {kind} {right} ON {on} OR o.id = 2{filter}"),
        5 => {
            "SELECT id, n.a, n.b FROM nums n JOIN people p USING (id)".to_owned()
                + &filter.replace("o.", "p.").replace("p.id", "id")
        }
        6 => format!(
            "SELECT p.id, o.id AS other FROM {left} {kind} (SELECT * FROM {} WHERE id > 1) AS o ON {on}{filter}",
            right.trim_end_matches(" o")
        ),
        _ => format!("SELECT p.id, o.id AS other FROM {left} {kind} {right} ON {on}{also}{filter}"),
    })
}

/// Queries inside queries.
pub(super) fn subqueries(chance: &mut Chance) -> Case {
    let column = chance.of(&["a", "b", "c", "d"]);
    let comparison = chance.of(&["=", "<", ">=", "<>"]);
    let not = chance.of(&["", "NOT "]);
    let filter = condition(chance, 0);
    Case::rows(match chance.below(14) {
        0 => format!(
            "SELECT id FROM nums WHERE {column} {not}IN (SELECT quantity FROM orders WHERE quantity IS NOT NULL)"
        ),
        1 => format!("SELECT id FROM nums WHERE {column} {not}IN (SELECT b FROM nums WHERE {filter})"),
        2 => format!(
            "SELECT id FROM people WHERE {not}EXISTS (SELECT 1 FROM orders WHERE orders.person_id = people.id)"
        ),
        3 => format!(
            "SELECT id FROM people p WHERE {not}EXISTS (SELECT * FROM people q WHERE q.boss_id = p.id AND q.id > 3)"
        ),
        4 => format!("SELECT id, (SELECT max({column}) FROM nums) AS m FROM people"),
        5 => "SELECT p.id, (SELECT count(*) FROM orders o WHERE o.person_id = p.id) AS n FROM people p"
            .to_owned(),
        6 => format!(
            "SELECT id FROM nums n WHERE {column} {comparison} (SELECT min(m.{column}) FROM nums m WHERE m.id > n.id)"
        ),
        7 => format!("SELECT id FROM nums WHERE ({column} {not}IN (SELECT d FROM nums)) IS {not}NULL"),
        8 => format!("SELECT x.n FROM (SELECT count(*) AS n FROM nums WHERE {filter}) AS x"),
        9 => format!(
            "WITH x AS (SELECT id, {column} AS y FROM nums WHERE {filter}) SELECT id, y FROM x WHERE y > 1"
        ),
        10 => format!(
            "WITH x AS (SELECT {column} AS y FROM nums), z AS (SELECT y FROM x WHERE y > 0) SELECT count(*) AS n FROM z, x WHERE x.y = z.y"
        ),
        11 => format!(
            "SELECT id FROM nums WHERE (NOT EXISTS (SELECT 1 FROM orders WHERE quantity = nums.{column})) AND {filter}"
        ),
        12 => format!(
            "SELECT sum((SELECT count(*) FROM orders o WHERE o.quantity {comparison} n.{column})) AS s FROM nums n"
        ),
        _ => format!(
            "SELECT id FROM nums WHERE {column} + 1 {comparison} (SELECT count(*) FROM orders WHERE status = 'open') OR {filter}"
        ),
    })
}

/// Groups by name, by alias, by position and by expression.
pub(super) fn groups(chance: &mut Chance) -> Case {
    let column = chance.of(&["a", "b", "c", "d"]);
    let key = chance.of(&["a", "b % 2", "c IS NULL", "d + 1", "coalesce(a, b)"]);
    let aggregate = chance.of(&[
        "count(*)",
        "sum(d)",
        "max(c)",
        "min(b)",
        "count(DISTINCT a)",
        "count(a)",
        "sum(DISTINCT d)",
        "count(*) FILTER (WHERE a > 1)",
        "sum(b) FILTER (WHERE c IS NOT NULL)",
    ]);
    let having = match chance.below(4) {
        0 => " HAVING count(*) > 1".to_owned(),
        1 => format!(" HAVING {aggregate} IS NOT NULL"),
        2 => " HAVING NOT (max(d) > 3 AND min(d) < 3)".to_owned(),
        _ => String::new(),
    };
    Case::rows(match chance.below(14) {
        12 => {
            format!("SELECT {} AS one, count(*) AS n FROM nums GROUP BY one", chance.of(&["7", "-7", "'x'"]))
        }
        13 => format!(
            "SELECT {aggregate} AS n FROM nums GROUP BY {}",
            chance.of(&["d % 2", "id > 4", "id / 3"])
        ),
        0 => format!("SELECT {key} AS k, {aggregate} AS x FROM nums GROUP BY k{having}"),
        1 => format!("SELECT {key} AS k, {aggregate} AS x FROM nums GROUP BY 1{having}"),
        2 => format!("SELECT {column}, d AS a, count(*) AS n FROM nums GROUP BY {column}, d{having}"),
        3 => format!(
            "SELECT lower(status) AS status, {} AS n FROM orders GROUP BY status",
            chance.of(&["count(*)", "sum(quantity)", "max(id)"])
        ),
        4 => format!(
            "SELECT {} AS one, count(*) AS n FROM nums GROUP BY {column}",
            chance.of(&["7", "-7", "'x'"])
        ),
        5 => format!("SELECT {aggregate} AS x FROM nums{having}"),
        6 => format!("SELECT {aggregate} AS x FROM nums WHERE {}", condition(chance, 1)),
        7 => format!("SELECT {aggregate} AS x, {aggregate} + 1 AS y FROM nums GROUP BY {column}"),
        8 => format!(
            "SELECT {column}, count(*) AS n FROM nums GROUP BY {column} HAVING {column} {} 2",
            chance.of(&["<", ">", "="])
        ),
        9 => format!("SELECT DISTINCT {aggregate} AS x FROM nums GROUP BY {column}, {key}"),
        10 => format!(
            "SELECT n.{column}, count(o.id) AS n FROM nums n LEFT JOIN orders o ON o.quantity = n.{column} GROUP BY n.{column}{}",
            having
                .replace("(a)", "(n.a)")
                .replace("(d)", "(n.d)")
                .replace("(c)", "(n.c)")
                .replace("(b)", "(n.b)")
        ),
        _ => format!("SELECT {key} AS k, {aggregate} AS x FROM nums GROUP BY {key}{having}"),
    })
}

/// Orders and limits.
pub(super) fn orders(chance: &mut Chance) -> Case {
    let direction = chance.of(&["", " ASC", " DESC"]);
    let nulls = chance.of(&[" NULLS FIRST", " NULLS LAST"]);
    let key = chance.of(&["a", "b", "c", "d", "a + d", "coalesce(a, d)", "-d", "a IS NULL", "2", "x"]);
    let limit = match chance.below(5) {
        0 => " LIMIT 3".to_owned(),
        1 => format!(" LIMIT {} OFFSET {}", 1 + chance.below(4), chance.below(5)),
        2 => " LIMIT 0".to_owned(),
        _ => String::new(),
    };
    let filter = if chance.once_in(3) { format!(" WHERE {}", condition(chance, 0)) } else { String::new() };
    let value = number(chance);
    Case::ordered(match chance.below(6) {
        0 => format!(
            "SELECT DISTINCT d, a AS x FROM nums{filter} ORDER BY d{direction}{nulls}, x NULLS LAST{limit}"
        ),
        1 => format!(
            "SELECT a AS x, count(*) AS n FROM nums{filter} GROUP BY a ORDER BY count(*){direction}, a{nulls}{limit}"
        ),
        2 => format!(
            "SELECT id FROM (SELECT id, {value} AS x FROM nums ORDER BY id LIMIT 4) AS z ORDER BY x{direction}{nulls}, id{limit}"
        ),
        _ => format!("SELECT id, {value} AS x FROM nums{filter} ORDER BY {key}{direction}{nulls}, id{limit}"),
    })
}

/// Windows, each over a total order.
pub(super) fn windows(chance: &mut Chance) -> Case {
    let partition = chance.of(&["", "PARTITION BY a ", "PARTITION BY b IS NULL ", "PARTITION BY d % 2 "]);
    let order =
        chance.of(&["ORDER BY id", "ORDER BY id DESC", "ORDER BY d, id", "ORDER BY c NULLS FIRST, id"]);
    let tied = chance.of(&["ORDER BY d", "ORDER BY a NULLS LAST", "ORDER BY c DESC NULLS LAST"]);
    let column = chance.of(&["a", "b", "c", "d"]);
    let window = match chance.below(8) {
        0 => format!("row_number() OVER ({partition}{order})"),
        1 => format!("rank() OVER ({partition}{tied})"),
        2 => format!("dense_rank() OVER ({partition}{tied})"),
        3 => format!("lag({column}) OVER ({partition}{order})"),
        4 => format!("lead({column}, 2) OVER ({partition}{order})"),
        5 => format!(
            "{}({column}) OVER ({})",
            chance.of(&["sum", "count", "max", "min"]),
            partition.trim_end()
        ),
        6 => format!("{}({column}) OVER ({partition}{tied})", chance.of(&["sum", "count", "max"])),
        _ => format!("{}({column}) OVER ({partition}{order})", chance.of(&["sum", "count", "min"])),
    };
    Case::rows(match chance.below(4) {
        0 => format!("SELECT id FROM (SELECT id, {window} AS x FROM nums) AS z WHERE x > 1"),
        1 => format!("SELECT id, {window} AS x FROM nums WHERE {}", condition(chance, 0)),
        _ => format!("SELECT id, {window} AS x FROM nums"),
    })
}
