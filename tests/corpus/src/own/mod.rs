//! Statements made here, in a corpus' manner: a generator with a fixed seed, and the answers both engines give to them as
//! typed, over tables of the engines' own types. No rendering of ours has a part in what is expected.

mod conditions;
mod relations;
mod sample;
mod values;

use diglot_model::Type;

use crate::{
    answer::{self, Cell, Given},
    engine::Engine,
    file::{Expected, RecordKind},
    file::{Sort, read},
};

pub use sample::{Target, declarations, setup};

/// The most rows of an answer: more are no easier to get right, and nobody reads them.
const MOST_ROWS: usize = 12;

/// A statement of the corpus.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// In our language.
    pub ours: String,
    /// What SQLite is asked, where it has another spelling.
    pub sqlite: Option<String>,
    /// What Postgres is asked, where it has another spelling.
    pub postgres: Option<String>,
    /// Whether the order of the rows counts.
    pub ordered: bool,
}

impl Case {
    /// A statement that is the same for everybody, with rows in any order.
    fn rows(ours: String) -> Self {
        Self { ours, sqlite: None, postgres: None, ordered: false }
    }

    /// A statement that is the same for everybody, with a total order.
    fn ordered(ours: String) -> Self {
        Self { ordered: true, ..Self::rows(ours) }
    }

    fn sort(&self) -> Sort {
        if self.ordered { Sort::None } else { Sort::Rows }
    }
}

/// A statement and what it gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// The statement in our language.
    pub sql: String,
    /// How each column is written, a letter each.
    pub types: String,
    /// Whether the order of the rows counts.
    pub sort: Sort,
    /// The rows, their values with `|` between them.
    pub rows: Vec<String>,
}

/// Numbers that look like chance and are the same every time (SplitMix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`.
    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }

    /// One of several.
    fn of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    /// True one time in so many.
    fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }
}

/// What statements are about, and who makes one.
type Topic = (&'static str, usize, fn(&mut Chance) -> Case);

/// Every topic: the name of its file, how many are tried, and who makes one.
const TOPICS: [Topic; 15] = [
    ("precedence", 620, conditions::precedence),
    ("nulls", 520, conditions::nulls),
    ("arithmetic", 380, conditions::arithmetic),
    ("cases", 360, conditions::cases),
    ("sets", 420, relations::sets),
    ("joins", 520, relations::joins),
    ("subqueries", 800, relations::subqueries),
    ("groups", 460, relations::groups),
    ("orders", 300, relations::orders),
    ("windows", 280, relations::windows),
    ("text", 420, values::text),
    ("caseless", 420, values::caseless),
    ("caseless_values", 420, values::caseless_values),
    ("money_and_time", 360, values::money_and_time),
    ("documents", 240, values::documents),
];

/// The names of the topics, each of which has a file.
#[must_use]
pub fn topics() -> Vec<&'static str> {
    TOPICS.iter().map(|it| it.0).collect()
}

/// The statements of a topic, the same every time.
#[must_use]
pub fn cases(topic: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for (name, count, make) in TOPICS.iter().filter(|it| it.0 == topic) {
        let mut chance =
            Chance(name.bytes().fold(12, |seed: u64, it| seed.wrapping_mul(31).wrapping_add(u64::from(it))));
        for _ in 0..*count {
            let case = make(&mut chance);
            if !cases.iter().any(|it| it.ours == case.ours) {
                cases.push(case);
            }
        }
    }
    cases
}

/// What both engines answer to a statement as typed, where both take it and agree.
#[must_use]
pub fn agreed(case: &Case, sqlite: &Engine, postgres: &Engine) -> Option<Answered> {
    let typed = case.postgres.as_ref().unwrap_or(&case.ours);
    let mut kinds = postgres.kinds(typed).ok()?;
    let (first, second) =
        (sqlite.rows(case.sqlite.as_ref().unwrap_or(&case.ours)).ok()?, postgres.rows(typed).ok()?);
    for (at, kind) in kinds.iter_mut().enumerate() {
        // A sum of integers is a decimal on one engine.
        let whole = |row: &Vec<Given>| matches!(row.get(at), Some(Given::Integer(_) | Given::Null));
        if *kind == Type::Float && first.iter().all(whole) && second.iter().all(|it| !it[at].has_point()) {
            *kind = Type::Integer { bits: 64 };
        }
    }
    let types: String = kinds.iter().map(answer::letter).collect();
    let lines = |rows: Vec<Vec<Given>>| {
        let cells = |row: Vec<Given>| row.into_iter().zip(&kinds).map(|(it, kind)| it.of(kind)).collect();
        answer::lines(&rows.into_iter().map(cells).collect::<Vec<Vec<Cell>>>(), &types, case.sort())
    };
    let (other, wanted) = (lines(first), lines(second));
    let kept = wanted == other && wanted.len() <= MOST_ROWS;
    kept.then(|| Answered { sql: case.ours.clone(), types, sort: case.sort(), rows: wanted })
}

/// The text of a file of answered statements.
#[must_use]
pub fn written(answered: &[Answered]) -> String {
    let mut text = String::new();
    for it in answered {
        let sort = if it.sort == Sort::None { "nosort" } else { "rowsort" };
        text.push_str(&format!("query {} {sort}\n{}\n----\n", it.types, it.sql));
        it.rows.iter().for_each(|row| text.push_str(&format!("{row}\n")));
        text.push('\n');
    }
    text
}

/// Reads what [`written`] wrote.
#[must_use]
pub fn answered(text: &str) -> Vec<Answered> {
    let records = read(text).0.into_iter();
    let query = records.filter_map(|it| match it.kind {
        RecordKind::Query(query) => Some(query),
        RecordKind::Statement { .. } => None,
    });
    let rows = |expected| match expected {
        Some(Expected::Values(rows)) => rows,
        _ => Vec::new(),
    };
    query
        .map(|it| Answered { sql: it.sql, types: it.types, sort: it.sort, rows: rows(it.expected) })
        .collect()
}
