//! Golden histories: `tests/golden/histories/NAME/` holds declarations with their migrations (`input.rs`), a script
//! of steps with rows between them (`steps.txt`), and what each step answers (`answers.txt`).
//!
//! Every script runs on SQLite and on Postgres in each locale. The engines must answer alike; a step that begins with
//! `apart` may be answered by each engine in its own way, and the locales may differ in nothing.

mod run;
mod script;
mod table;
mod value;

use std::{
    cell::RefCell,
    fs,
    path::{Path, PathBuf},
};

use futures_util::{StreamExt, stream};
use harness::{Place, both};

use self::{run::History, script::Step};
use crate::compiled::compiled;

/// What a step answered in each place.
type Answers = Vec<(Place, Option<Vec<String>>)>;

/// Every case; or the one `DIGLOT_HISTORY` names, which may be one of those that are not answered rightly yet.
fn cases() -> Vec<PathBuf> {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden");
    if let Ok(name) = std::env::var("DIGLOT_HISTORY") {
        let folders = ["histories", "histories-pending"];
        return folders.map(|it| golden.join(it).join(&name)).into_iter().filter(|it| it.is_dir()).collect();
    }
    let entries = fs::read_dir(golden.join("histories")).expect("the folder");
    let mut cases: Vec<PathBuf> = entries.map(|it| it.expect("an entry").path()).collect();
    cases.sort();
    cases
}

fn read(case: &Path) -> Result<History, String> {
    let file = |name: &str| fs::read_to_string(case.join(name)).map_err(|cause| format!("{name}: {cause}"));
    let input = file("input.rs")?;
    let compile =
        if input.contains("migration!") { codegen::compile_text } else { codegen::compile_declarations };
    let project = compile(&[("input.rs", &input)]).map_err(|error| error.to_string())?;
    let steps = script::read(&file("steps.txt")?).map_err(|error| format!("steps.txt: {error}"))?;
    Ok(History { compiled: compiled(&project), project, steps })
}

/// One step with its answers, as it stands in the file; and whether the engines agree as far as they must.
fn rendered(step: &Step, answers: &Answers) -> (String, bool) {
    let mut kinds: Vec<(&[String], Vec<Place>)> = Vec::new();
    for (place, answer) in answers {
        let Some(answer) = answer else { continue };
        match kinds.iter_mut().find(|it| it.0 == answer.as_slice()) {
            Some(kind) => kind.1.push(*place),
            None => kinds.push((answer, vec![*place])),
        }
    }
    let by_engine = kinds.len() == 2
        && kinds.iter().all(|(_, places)| {
            let all = Place::ALL.iter().filter(|it| it.engine() == places[0].engine());
            all.eq(places.iter())
        });
    let mut text = format!("{}\n", step.line);
    for (answer, places) in &kinds {
        let head = match (kinds.len(), by_engine) {
            (1, _) => String::new(),
            (_, true) => format!("{}: ", places[0].engine()),
            _ => places.iter().map(|it| format!("{it}: ")).collect(),
        };
        text.extend(answer.iter().map(|line| format!("    {head}{line}\n")));
    }
    (text, kinds.len() == 1 || (by_engine && step.apart))
}

/// Runs a case in every place; what is wrong with it, if anything is.
async fn prove(case: &Path) -> Result<(), String> {
    let history = read(case)?;
    let answers: RefCell<Vec<Answers>> = RefCell::new(history.steps.iter().map(|_| Vec::new()).collect());
    both(async |scratch| {
        let found = run::run(&history, scratch).await;
        for (all, one) in answers.borrow_mut().iter_mut().zip(found) {
            all.push((scratch.place, one));
        }
    })
    .await;
    let mut text = String::new();
    let mut disagreements = String::new();
    for (step, answers) in history.steps.iter().zip(answers.into_inner()) {
        let (step_text, agree) = rendered(step, &answers);
        if !agree {
            disagreements.push_str(&step_text);
        }
        text.push_str(&step_text);
    }
    if !disagreements.is_empty() {
        return Err(format!("the places do not answer alike:\n{disagreements}"));
    }
    let path = case.join("answers.txt");
    if std::env::var("DIGLOT_GOLDEN").is_ok_and(|it| it == "write") {
        return fs::write(&path, text).map_err(|cause| cause.to_string());
    }
    let wanted = fs::read_to_string(&path).map_err(|cause| format!("answers.txt: {cause}"))?;
    if wanted == text {
        return Ok(());
    }
    let difference = similar::TextDiff::from_lines(wanted.as_str(), &text).unified_diff().to_string();
    Err(format!("other answers than in answers.txt; DIGLOT_GOLDEN=write writes these:\n{difference}"))
}

#[tokio::test]
async fn golden_histories_answer_as_is_written() {
    let cases = cases();
    assert!(!cases.is_empty(), "there is no case of this name");
    // A few at a time: most of what they do is to wait for the server.
    let proven = stream::iter(cases).map(async |case| match prove(&case).await {
        Ok(()) => String::new(),
        Err(why) => format!("\n── {}: {why}", case.display()),
    });
    let wrong: String = proven.buffered(4).collect().await;
    assert!(wrong.is_empty(), "{wrong}");
}
