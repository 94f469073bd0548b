//! Golden pairs: `tests/golden/pairs/NAME.pair` holds declarations (`a`) with rows, and other declarations (`b`).
//! `migration new` writes the step between them as text, the compiler takes it, and both engines go there, are compared,
//! go back and there again; `migration new` must then have nothing to say. `answers.txt` says how each pair ends: it works,
//! is one way, or is refused by these codes or for these rows. `changes t` is right where the pair says so: values of an
//! enumeration that exchange their texts (`e17`, `e18`, `n04`, `n10`), a column that takes a name another one gave up (`r13b`), a table
//! that comes back empty (`o01b`), a thing that takes the name of one that is dropped (`n12`, `n14`), and an address that Postgres shows with its mask (`y01`).
//!
//! The scenarios are those of the suites of Atlas, Prisma, Django and Toasty; the first line of a pair names its own.

mod rows;
mod run;
mod text;

use std::{
    collections::BTreeMap,
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

/// How a pair ends on SQLite, and on Postgres if it is asked there; alike in every way that ends before an engine is asked.
struct Answer {
    sqlite: String,
    postgres: Option<String>,
}

async fn answer(pair: &Pair, postgres: Option<&Scratch>) -> Answer {
    let written = match text::step(pair) {
        Ok(written) => written,
        Err(how) => return Answer { sqlite: how.clone(), postgres: Some(how) },
    };
    let scratch = Scratch::sqlite();
    let sqlite = run::run(pair, &written, &scratch).await;
    scratch.remove().await;
    let Some(scratch) = postgres else { return Answer { sqlite, postgres: None } };
    scratch.by_hand("DROP SCHEMA public CASCADE; CREATE SCHEMA public").await;
    let postgres = Some(run::run(pair, &written, scratch).await);
    Answer { sqlite, postgres }
}

impl Answer {
    /// The line of `answers.txt`; where Postgres was not asked, as it stands in the `wanted` one.
    fn line(&self, wanted: &str) -> String {
        let (_, there) = wanted
            .strip_prefix("sqlite ")
            .and_then(|it| it.split_once("; postgres "))
            .unwrap_or((wanted, wanted));
        let postgres = self.postgres.as_deref().unwrap_or(there);
        if self.sqlite == postgres {
            self.sqlite.clone()
        } else {
            format!("sqlite {}; postgres {postgres}", self.sqlite)
        }
    }
}

/// How many pairs run at once, each in a database of its own.
const AT_ONCE: usize = 4;

/// Every so-manieth pair is asked on Postgres, too; all of them where `DIGLOT_PAIRS` is `all`.
const ON_POSTGRES: usize = 3;

#[tokio::test]
async fn golden_pairs_end_as_is_written() {
    let pairs = pairs();
    assert!(!pairs.is_empty(), "there is no pair of this name");
    let all = pairs.len() == 1 || std::env::var("DIGLOT_PAIRS").is_ok_and(|it| it == "all");
    let run = async |part: usize| {
        let postgres = Scratch::postgres().await;
        let mut answers = Vec::new();
        for (at, pair) in pairs.iter().enumerate().skip(part).step_by(AT_ONCE) {
            let there = (all || at.is_multiple_of(ON_POSTGRES)).then_some(&postgres);
            answers.push((pair.name.clone(), answer(pair, there).await));
        }
        postgres.remove().await;
        answers
    };
    let parts: Vec<Vec<(String, Answer)>> =
        stream::iter(0..AT_ONCE).map(run).buffered(AT_ONCE).collect().await;
    let mut answers: Vec<(String, Answer)> = parts.into_iter().flatten().collect();
    answers.sort_by(|a, b| a.0.cmp(&b.0));
    let path = folder().join("answers.txt");
    let written = fs::read_to_string(&path).expect("answers.txt");
    let wanted: BTreeMap<&str, &str> = written.lines().filter_map(|it| it.split_once(": ")).collect();
    let line = |name: &str| wanted.get(name).copied().unwrap_or("is not answered");
    let text: String =
        answers.iter().map(|(name, answer)| format!("{name}: {}\n", answer.line(line(name)))).collect();
    if std::env::var("DIGLOT_GOLDEN").is_ok_and(|it| it == "write") && pairs.len() > 1 {
        assert!(all, "DIGLOT_PAIRS=all asks both engines, whose answers are written");
        return fs::write(&path, text).expect("written");
    }
    let known: String = answers.iter().map(|(name, _)| format!("{name}: {}\n", line(name))).collect();
    let difference = similar::TextDiff::from_lines(known.as_str(), &text).unified_diff().to_string();
    assert!(
        known == text,
        "other answers than in answers.txt; DIGLOT_GOLDEN=write writes these:\n{difference}"
    );
}
