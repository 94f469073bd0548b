//! Text with and without case, money, times, documents.

use super::{Case, Chance};

const WORDS: [&str; 8] = ["'a'", "'B'", "'ä'", "'a-b'", "''", "'10%'", "'_'", "'zoo'"];
const COMPARISONS: [&str; 6] = ["=", "<>", "<", "<=", ">", ">="];

/// A text.
fn word(chance: &mut Chance, depth: usize) -> String {
    if depth == 0 {
        return match chance.below(3) {
            0 => chance.of(&WORDS).to_owned(),
            _ => chance.of(&["w", "v"]).to_owned(),
        };
    }
    let (one, two) = (word(chance, depth - 1), word(chance, 0));
    match chance.below(8) {
        0 => format!("lower({one})"),
        1 => format!("upper({one})"),
        2 => format!("{one} || {two}"),
        3 => format!("substring({one}, 1, {})", 1 + chance.below(3)),
        4 => format!("replace({one}, 'a', {two})"),
        5 => format!("coalesce({one}, {two})"),
        6 => format!("CASE WHEN {one} > {two} THEN {one} ELSE {two} END"),
        _ => format!("trim({one})"),
    }
}

/// Text by code point, in whatever locale.
pub(super) fn text(chance: &mut Chance) -> Case {
    let depth = chance.below(3);
    let (one, two) = (word(chance, depth), word(chance, 1));
    let comparison = chance.of(&COMPARISONS);
    let nulls = chance.of(&[" NULLS FIRST", " DESC NULLS LAST", " NULLS LAST"]);
    match chance.below(11) {
        0 => Case::ordered(format!("SELECT id, {one} AS x FROM words ORDER BY {one}{nulls}, id")),
        1 => Case::ordered(format!("SELECT DISTINCT {one} AS x FROM words ORDER BY x{nulls}")),
        2 => Case::rows(format!(
            "SELECT min({one}) AS low, max({one}) AS high, count(DISTINCT {one}) AS n FROM words"
        )),
        3 => Case::rows(format!("SELECT {one} AS x, count(*) AS n FROM words GROUP BY {one}")),
        4 => Case::rows(format!(
            "SELECT id FROM words WHERE {one} {}LIKE {}",
            chance.of(&["", "NOT "]),
            chance.of(&["'a%'", "'%o'", "'_'", "'%ä%'", "'A%'", "''", "'%'", "'__%'"])
        )),
        5 => Case::rows(format!("SELECT id, length({one}) AS n FROM words")),
        6 => Case::rows(format!("SELECT id FROM words WHERE {one} BETWEEN {} AND {two}", chance.of(&WORDS))),
        7 => Case::rows(format!(
            "SELECT id FROM words WHERE {one} {}IN ({}, {})",
            chance.of(&["", "NOT "]),
            chance.of(&WORDS),
            chance.of(&WORDS)
        )),
        8 => Case::rows(format!(
            "SELECT p.id, q.id AS other FROM words p JOIN words q ON p.w {} q.v WHERE p.id < 6 AND q.id < 6",
            chance.of(&["=", "<"])
        )),
        9 => Case::rows(format!("SELECT id, rank() OVER (ORDER BY {one}{nulls}) AS place FROM words")),
        _ => Case::rows(format!("SELECT id, {one} {comparison} {two} AS x FROM words")),
    }
}

/// Text without case, in whatever script.
pub(super) fn caseless(chance: &mut Chance) -> Case {
    let (one, two) = (chance.of(&["k", "h"]), chance.of(&["k", "h", "'ABC'", "'zoo'", "'É'", "'a'"]));
    let comparison = chance.of(&COMPARISONS);
    let nulls = chance.of(&[" NULLS FIRST", " DESC NULLS LAST", " NULLS LAST"]);
    match chance.below(13) {
        0 => Case::ordered(format!(
            "SELECT id FROM words WHERE id > {} ORDER BY {one}{nulls}, id",
            chance.below(5)
        )),
        1 => Case::rows(format!(
            "SELECT count(DISTINCT {one}) AS n FROM words WHERE id <> {}",
            chance.below(9)
        )),
        2 => Case::rows(format!(
            "SELECT count(*) AS n, min(id) AS first FROM words WHERE id < {} GROUP BY {one}",
            5 + chance.below(7)
        )),
        3 => Case::rows(format!(
            "SELECT id FROM words WHERE {one} BETWEEN 'A' AND {}",
            chance.of(&["'B'", "'é'", "'zoo'"])
        )),
        4 => Case::rows(format!(
            "SELECT id FROM words WHERE {one} {}IN ('ABC', {})",
            chance.of(&["", "NOT "]),
            chance.of(&["'é'", "'x'", "'A'"])
        )),
        5 => Case::rows(format!(
            "SELECT p.id, q.id AS other FROM words p JOIN words q ON p.k {} q.h WHERE p.id <> {}",
            chance.of(&["=", "="]),
            chance.below(9)
        )),
        6 => Case::rows(format!(
            "SELECT id, {one} IS {}DISTINCT FROM {two} AS x FROM words",
            chance.of(&["", "NOT "])
        )),
        7 => Case::rows(format!("SELECT id, rank() OVER (ORDER BY {one}{nulls}) AS place FROM words")),
        8 => Case::rows(format!(
            "SELECT id FROM people WHERE city {comparison} {}",
            chance.of(&["'berlin'", "'BONN'", "'KÖLN'"])
        )),
        9 => Case::rows(format!("SELECT id, coalesce({one}, 'none') {comparison} {two} AS x FROM words")),
        10 => Case::rows(format!("SELECT id, nullif({one}, {two}) IS NULL AS x FROM words")),
        11 => Case::rows(format!(
            "SELECT id FROM words WHERE {one} IN (SELECT {} FROM words WHERE id > {})",
            chance.of(&["k", "h"]),
            chance.below(9)
        )),
        _ => Case::rows(format!("SELECT id, {one} {comparison} {two} AS x FROM words")),
    }
}

/// Text without case that is no bare column; SQLite, where only columns have a collation, is told which one is meant.
pub(super) fn caseless_values(chance: &mut Chance) -> Case {
    let value = chance.of(&[
        "coalesce(k, h)",
        "coalesce(h, k)",
        "nullif(k, h)",
        "CASE WHEN id > 4 THEN k ELSE h END",
        "(SELECT max(x.k) FROM words x WHERE x.id < words.id)",
        "(SELECT x.h FROM words x WHERE x.id = words.id)",
    ]);
    let other = chance.of(&["'ABC'", "'zoo'", "'É'", "k", "h", "'STRASSE'"]);
    let comparison = chance.of(&["=", "<>", "<", ">=", "IS DISTINCT FROM", "IS NOT DISTINCT FROM"]);
    let nulls = chance.of(&[" NULLS FIRST", " DESC NULLS LAST", " NULLS LAST"]);
    let filter = format!("id <> {}", chance.below(11));
    let template = match chance.below(10) {
        0 => format!("SELECT id FROM words WHERE {filter} ORDER BY §{nulls}, id"),
        1 => format!("SELECT count(*) AS n, min(id) AS first FROM words WHERE {filter} GROUP BY §"),
        2 => format!("SELECT count(DISTINCT §) AS n FROM words WHERE {filter}"),
        3 => format!("SELECT id FROM words WHERE § IN ('abc', {other})"),
        4 => format!("SELECT id, rank() OVER (ORDER BY §{nulls}) AS place FROM words WHERE {filter}"),
        5 => format!("SELECT id FROM words WHERE § BETWEEN 'a' AND {other}"),
        6 => format!(
            "SELECT z.id FROM (SELECT id, § AS x FROM words) AS z WHERE z.x {comparison} 'Abc' AND {filter}"
        ),
        7 => format!(
            "WITH z AS (SELECT id, § AS x FROM words) SELECT z.id FROM z WHERE z.x {comparison} 'ZOO' AND {filter}"
        ),
        _ => format!("SELECT id, § {comparison} {other} AS x FROM words WHERE {filter}"),
    };
    let ours = template.replace('§', value);
    let told = template.replace('§', &format!("({value}) COLLATE diglot_caseless"));
    Case {
        sqlite: Some(told.replace("z.x ", "z.x COLLATE diglot_caseless ")),
        postgres: None,
        ordered: template.contains(", id") && template.starts_with("SELECT id FROM words WHERE id"),
        ours,
    }
}

/// Exact decimals, floating numbers, times.
pub(super) fn money_and_time(chance: &mut Chance) -> Case {
    let comparison = chance.of(&COMPARISONS);
    let money = chance.of(&[
        "amount",
        "amount + 1",
        "amount * quantity",
        "-amount",
        "amount - 0.25",
        "abs(amount)",
        "coalesce(amount, 0)",
    ]);
    let limit = chance.of(&["2.5", "0", "10", "-0.25", "99.75", "amount"]);
    let time = chance.of(&["'2026-01-05T10:00:00Z'", "'2026-01-06T00:00:00Z'", "'2025-01-01T00:00:00Z'"]);
    let nulls = chance.of(&[" NULLS FIRST", " DESC NULLS LAST"]);
    match chance.below(14) {
        0 => Case::rows(format!("SELECT id, {money} AS x FROM orders")),
        1 => Case::rows(format!("SELECT id FROM orders WHERE {money} {comparison} {limit}")),
        2 => Case::rows(format!(
            "SELECT sum({money}) AS s, min({money}) AS low, max({money}) AS high FROM orders"
        )),
        3 => Case::rows(format!(
            "SELECT {} AS k, sum({money}) AS s FROM orders GROUP BY 1",
            chance.of(&["status", "person_id", "quantity"])
        )),
        4 => Case::ordered(format!("SELECT id FROM orders ORDER BY {money}{nulls}, id")),
        5 => Case::rows(format!("SELECT id FROM orders WHERE placed_at {comparison} {time}")),
        6 => Case::rows(format!(
            "SELECT {}(placed_at) AS x FROM orders WHERE {money} {comparison} {limit}",
            chance.of(&["min", "max", "count"])
        )),
        7 => Case::ordered(format!("SELECT id, placed_at FROM orders ORDER BY placed_at{nulls}, id")),
        8 => Case::rows(format!(
            "SELECT placed_at AS t, count(*) AS n, sum(amount) AS s FROM orders WHERE id <> {} GROUP BY placed_at",
            chance.below(8)
        )),
        9 => Case::rows(format!(
            "SELECT id FROM orders WHERE placed_at {}BETWEEN {time} AND '2026-02-01T00:00:00Z'",
            chance.of(&["", "NOT "])
        )),
        10 => Case::rows(format!(
            "SELECT o.id, p.id AS who FROM orders o JOIN people p ON o.placed_at {comparison} p.joined_at WHERE o.id < 3 AND p.id < 4"
        )),
        11 => Case::rows(format!(
            "SELECT id FROM people WHERE score {comparison} {}",
            chance.of(&["1.5", "2", "0", "-0.25"])
        )),
        12 => Case::rows(format!(
            "SELECT id, score {} {} AS x FROM people",
            chance.of(&["+", "-", "*"]),
            chance.of(&["1.5", "score", "0.25"])
        )),
        _ => Case::rows(format!(
            "SELECT id, CASE WHEN {money} > 2 THEN {money} ELSE {} END AS x FROM orders",
            chance.of(&["0", "1.25", "NULL", "amount"])
        )),
    }
}

/// Texts inside JSON, which every engine spells its own way.
pub(super) fn documents(chance: &mut Chance) -> Case {
    let key = chance.of(&["tag", "other", "none"]);
    let ours = if chance.once_in(4) {
        "json_text(note, 'by', 'who')".to_owned()
    } else {
        format!("json_text(note, '{key}')")
    };
    let comparison = chance.of(&COMPARISONS);
    let nulls = chance.of(&[" NULLS FIRST", " DESC NULLS LAST"]);
    let template = match chance.below(9) {
        0 => "SELECT id, § AS x FROM orders".to_owned(),
        1 => format!(
            "SELECT id FROM orders WHERE § {comparison} {}",
            chance.of(&["'x'", "'Ä'", "'y'", "status"])
        ),
        2 => format!("SELECT id FROM orders ORDER BY §{nulls}, id"),
        3 => "SELECT § AS x, count(*) AS n FROM orders GROUP BY §".to_owned(),
        4 => format!(
            "SELECT min(§) AS low, max(§) AS high, count(DISTINCT §) AS n FROM orders WHERE id <> {}",
            chance.below(8)
        ),
        5 => format!("SELECT id, {}(§) AS x FROM orders", chance.of(&["lower", "upper", "length"])),
        6 => format!("SELECT id, coalesce(§, 'none') || {} AS x FROM orders", chance.of(&["'!'", "status"])),
        7 => format!(
            "SELECT id FROM orders WHERE § IS {}NULL AND id > {}",
            chance.of(&["", "NOT "]),
            chance.below(6)
        ),
        _ => format!(
            "SELECT id FROM orders WHERE § {}LIKE {}",
            chance.of(&["", "NOT "]),
            chance.of(&["'x%'", "'%Ä'", "'_'"])
        ),
    };
    let path: Vec<&str> = ours.split('\'').skip(1).step_by(2).collect();
    let spelled = match path.as_slice() {
        [outer, inner] => format!("(note -> '{outer}' ->> '{inner}')"),
        _ => format!("(note ->> '{key}')"),
    };
    let typed = template.replace('§', &spelled);
    Case {
        ours: template.replace('§', &ours),
        sqlite: Some(typed.clone()),
        postgres: Some(typed),
        ordered: template.contains("ORDER BY"),
    }
}
