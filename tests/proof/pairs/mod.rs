//! Golden pairs: `tests/golden/pairs/NAME.pair` holds declarations (`a`) with rows, and other declarations (`b`).
//! `migration new` writes the step between them as text, the compiler takes it, and both engines go there, are compared,
//! go back and there again; `migration new` must then have nothing to say. `answers.txt` says how each pair ends: it works,
//! is one way, or is refused by these codes or for these rows. `changes t` is right where the pair says so: values of an
//! enumeration that exchange their texts (`e17`, `e18`), a column that takes a name another one gave up (`r13b`), a table
//! that comes back empty (`o01b`), and an address that Postgres shows with its mask (`y01`).
//!
//! The scenarios are those of the suites of Atlas, Prisma, Django and Toasty; the first line of a pair names its own.

mod rows;
mod run;
mod text;

use std::{
    fs,
    path::{Path, PathBuf},
};

use futures_util::{StreamExt, stream};
use harness::Scratch;

use self::text::Pair;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/pairs")
}

/// Every pair, or the one `DIGLOT_PAIR` names, oldest name first.
fn pairs() -> Vec<Pair> {
    let wanted = std::env::var("DIGLOT_PAIR").ok();
    let entries = fs::read_dir(folder()).expect("the folder").map(|it| it.expect("an entry").path());
    let mut files: Vec<PathBuf> =
        entries.filter(|it| it.extension().is_some_and(|it| it == "pair")).collect();
    files.sort();
    let all = files.iter().map(|it| Pair::read(it));
    all.filter(|it| wanted.as_ref().is_none_or(|name| it.name == *name)).collect()
}

/// How a pair ends, in a line or in one for each engine.
async fn answer(pair: &Pair, postgres: &Scratch) -> String {
    let written = match text::step(pair) {
        Ok(written) => written,
        Err(how) => return how,
    };
    let sqlite = Scratch::sqlite();
    let there = run::run(pair, &written, &sqlite).await;
    sqlite.remove().await;
    postgres.by_hand("DROP SCHEMA public CASCADE; CREATE SCHEMA public").await;
    let here = run::run(pair, &written, postgres).await;
    if there == here { there } else { format!("sqlite {there}; postgres {here}") }
}

/// How many pairs run at once, each in a database of its own.
const AT_ONCE: usize = 4;

#[tokio::test]
async fn golden_pairs_end_as_is_written() {
    let pairs = pairs();
    assert!(!pairs.is_empty(), "there is no pair of this name");
    let part = |at: usize| pairs.iter().skip(at).step_by(AT_ONCE);
    let run = async |at: usize| {
        let postgres = Scratch::postgres().await;
        let mut lines = Vec::new();
        for pair in part(at) {
            lines.push((pair.name.clone(), answer(pair, &postgres).await));
        }
        postgres.remove().await;
        lines
    };
    let parts: Vec<Vec<(String, String)>> =
        stream::iter(0..AT_ONCE).map(run).buffered(AT_ONCE).collect().await;
    let mut lines: Vec<(String, String)> = parts.into_iter().flatten().collect();
    lines.sort();
    let path = folder().join("answers.txt");
    let text: String = lines.iter().map(|(name, answer)| format!("{name}: {answer}\n")).collect();
    if std::env::var("DIGLOT_GOLDEN").is_ok_and(|it| it == "write") && std::env::var("DIGLOT_PAIR").is_err() {
        return fs::write(&path, text).expect("written");
    }
    let wanted = fs::read_to_string(&path).expect("answers.txt");
    let wanted: String = wanted
        .lines()
        .filter(|line| lines.iter().any(|(name, _)| line.split_once(": ").is_some_and(|it| it.0 == name)))
        .map(|line| format!("{line}\n"))
        .collect();
    let difference = similar::TextDiff::from_lines(wanted.as_str(), &text).unified_diff().to_string();
    assert!(
        wanted == text,
        "other answers than in answers.txt; DIGLOT_GOLDEN=write writes these:\n{difference}"
    );
}
