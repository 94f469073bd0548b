//! Truth, NULL, numbers and cases.

use super::{Case, Chance};

const COLUMNS: [&str; 4] = ["a", "b", "c", "d"];
const COMPARISONS: [&str; 6] = ["=", "<>", "<", "<=", ">", ">="];

/// A number: a column, a constant or something small made of them.
pub(super) fn number(chance: &mut Chance) -> String {
    match chance.below(6) {
        0 | 1 => chance.of(&["0", "1", "2", "5", "-1", "7"]).to_owned(),
        2 => format!("{} + {}", chance.of(&COLUMNS), chance.of(&["1", "2", "d"])),
        _ => chance.of(&COLUMNS).to_owned(),
    }
}

/// A condition without another one in it.
fn atom(chance: &mut Chance) -> String {
    let column = chance.of(&COLUMNS);
    let not = chance.of(&["", "NOT "]);
    match chance.below(8) {
        0 => format!("{column} IS {not}NULL"),
        1 => format!("{column} {not}BETWEEN {} AND {}", number(chance), number(chance)),
        2 => format!("{column} {not}IN ({}, {})", chance.of(&["1", "5"]), chance.of(&["0", "2", "-3"])),
        3 => format!("{column} IS {not}DISTINCT FROM {}", number(chance)),
        _ => format!("{} {} {}", number(chance), chance.of(&COMPARISONS), number(chance)),
    }
}

/// A condition of any depth, with and without parentheses.
pub(super) fn condition(chance: &mut Chance, depth: usize) -> String {
    if depth == 0 {
        return atom(chance);
    }
    let inner = condition(chance, depth - 1);
    match chance.below(12) {
        0 => format!("NOT {inner}"),
        1 => format!("NOT ({inner})"),
        2 => format!("(NOT {inner}) IS {}NULL", chance.of(&["", "NOT "])),
        3 => format!("({inner}) IS {}NULL", chance.of(&["", "NOT "])),
        4 => format!("({inner})"),
        5 => format!("({inner}) IS {}DISTINCT FROM ({})", chance.of(&["", "NOT "]), atom(chance)),
        6 => format!("({inner}) = ({})", atom(chance)),
        7 => format!("({inner}) {} ({})", chance.of(&["AND", "OR"]), condition(chance, depth - 1)),
        _ => format!("{inner} {} {}", chance.of(&["AND", "OR"]), condition(chance, depth - 1)),
    }
}

/// How `NOT`, `IS`, `BETWEEN`, `IN`, `AND`, `OR`, comparisons and arithmetic bind.
pub(super) fn precedence(chance: &mut Chance) -> Case {
    let depth = 1 + chance.below(3);
    let condition = condition(chance, depth);
    Case::rows(match chance.below(4) {
        0 => format!("SELECT id, {condition} AS p FROM nums"),
        1 => format!("SELECT count(*) AS n FROM nums WHERE {condition}"),
        _ => format!("SELECT id FROM nums WHERE {condition}"),
    })
}

/// What NULL makes of operators, functions, aggregates and sets.
pub(super) fn nulls(chance: &mut Chance) -> Case {
    let (one, two) = (chance.of(&COLUMNS), chance.of(&COLUMNS));
    let value = number(chance);
    Case::rows(match chance.below(12) {
        0 => format!("SELECT id, coalesce({one}, {two}, {value}) AS x FROM nums"),
        1 => format!("SELECT id, nullif({one}, {value}) AS x FROM nums"),
        2 => format!("SELECT id, coalesce(nullif({one}, {two}), {value}) AS x FROM nums"),
        3 => format!("SELECT id FROM nums WHERE {one} NOT IN ({value}, {})", chance.of(&["1", "NULL", "b"])),
        4 => format!("SELECT id FROM nums WHERE {one} IN ({value}, {})", chance.of(&["1", "NULL", "c"])),
        5 => format!("SELECT id, {one} = {two} AS x, {one} IS NOT DISTINCT FROM {two} AS y FROM nums"),
        6 => format!(
            "SELECT count({one}) AS n, sum({two}) AS s, min({one}) AS low FROM nums WHERE {value} > 1"
        ),
        7 => format!("SELECT DISTINCT {one} AS x, {two} IS NULL AS y FROM nums"),
        8 => format!("SELECT {one} AS x, count(*) AS n, count({two}) AS m FROM nums GROUP BY {one}"),
        9 => format!(
            "SELECT id FROM nums WHERE {one} {} NULL OR {}",
            chance.of(&["=", "<>", "IS"]),
            condition(chance, 0)
        ),
        10 => format!(
            "SELECT id, ({one} > {value}) IS {} AS x FROM nums",
            chance.of(&["TRUE", "NOT TRUE", "FALSE", "NULL"])
        ),
        _ => format!("SELECT id FROM nums WHERE ({one} > {value}) = ({two} > 1)"),
    })
}

fn term(chance: &mut Chance, depth: usize) -> String {
    if depth == 0 {
        return match chance.below(3) {
            0 => chance.of(&["1", "2", "3", "7", "-4"]).to_owned(),
            _ => chance.of(&COLUMNS).to_owned(),
        };
    }
    let (left, right) = (term(chance, depth - 1), term(chance, depth - 1));
    match chance.below(9) {
        0 => format!("({left}) * ({right})"),
        1 => format!("- {left}"),
        2 => format!("-({left} - {right})"),
        3 => format!("{left} {} {}", chance.of(&["/", "%"]), chance.of(&["2", "3", "-2", "7"])),
        4 => format!("abs({left} - {right})"),
        5 => format!("({left}) {} {}", chance.of(&["/", "%"]), chance.of(&["2", "-3", "5"])),
        _ => format!("{left} {} {right}", chance.of(&["+", "-", "*"])),
    }
}

/// How arithmetic binds, and what division cuts.
pub(super) fn arithmetic(chance: &mut Chance) -> Case {
    let depth = 1 + chance.below(3);
    let term_of = term(chance, depth);
    Case::rows(match chance.below(4) {
        0 => format!("SELECT id FROM nums WHERE {term_of} {} {}", chance.of(&COMPARISONS), term(chance, 1)),
        1 => format!("SELECT sum({term_of}) AS s, max({term_of}) AS m FROM nums"),
        _ => format!("SELECT id, {term_of} AS x FROM nums"),
    })
}

/// `CASE` in both forms.
pub(super) fn cases(chance: &mut Chance) -> Case {
    let case = case(chance, 2);
    Case::rows(match chance.below(5) {
        0 => format!("SELECT id FROM nums WHERE {case} {} {}", chance.of(&COMPARISONS), number(chance)),
        1 => format!("SELECT {case} AS x, count(*) AS n FROM nums GROUP BY {case}"),
        2 => format!("SELECT sum({case}) AS s FROM nums"),
        _ => format!("SELECT id, {case} AS x FROM nums"),
    })
}

fn case(chance: &mut Chance, depth: usize) -> String {
    let result = |chance: &mut Chance| {
        if depth > 0 && chance.once_in(3) { case(chance, depth - 1) } else { number(chance) }
    };
    let (first, second) = (result(chance), result(chance));
    let otherwise = match chance.below(4) {
        0 => String::new(),
        1 => " ELSE NULL".to_owned(),
        _ => format!(" ELSE {}", number(chance)),
    };
    if chance.once_in(2) {
        let (one, two) = (number(chance), chance.of(&["1", "2", "5", "b", "NULL"]));
        return format!(
            "CASE {} WHEN {one} THEN {first} WHEN {two} THEN {second}{otherwise} END",
            chance.of(&COLUMNS)
        );
    }
    let (one, two) = (condition(chance, 1), condition(chance, 0));
    format!("CASE WHEN {one} THEN {first} WHEN {two} THEN {second}{otherwise} END")
}
