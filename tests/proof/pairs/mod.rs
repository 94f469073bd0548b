//! Golden pairs: `tests/golden/pairs/NAME.pair` holds declarations (`a`) with rows, and other declarations (`b`).
//! `migration new` writes the step between them as text, the compiler takes it, and both engines go there, are compared,
//! go back and there again; `migration new` must then have nothing to say. `answers.txt` says how each pair ends.
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

use self::text::{Pair, Written};

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
async fn answer(pair: &Pair) -> String {
    let written = match text::write(pair) {
        Written::Step(written) => written,
        Written::Ended(how) => return how,
    };
    let sqlite = run::run(pair, &written, Scratch::sqlite()).await;
    let postgres = run::run(pair, &written, Scratch::postgres().await).await;
    if sqlite == postgres { sqlite } else { format!("sqlite {sqlite}; postgres {postgres}") }
}

#[tokio::test]
async fn golden_pairs_end_as_is_written() {
    let pairs = pairs();
    assert!(!pairs.is_empty(), "there is no pair of this name");
    let lines: Vec<(String, String)> = stream::iter(&pairs)
        .map(async |pair| (pair.name.clone(), answer(pair).await))
        .buffered(4)
        .collect()
        .await;
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
