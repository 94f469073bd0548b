//! Declarations from the grammar of the language, and real ones that were changed a little: whatever the compiler takes
//! becomes SQL that both engines take and Rust that builds; whatever it does not take, it says so.
//!
//! `DIGLOT_CASES` says how many schemas (default 60); every twentieth is built as Rust. `DIGLOT_SEED` says which.

mod mutation;
mod recipe;
mod text;

use std::cell::Cell;

use codegen::Project;
use diglot_dialect::{Dialect, POSTGRES, SQLITE};
use harness::{Crate, Scratch};
use proptest::{
    prelude::*,
    test_runner::{RngAlgorithm, TestRng, TestRunner},
};

/// How many schemas are built as Rust: one of so many.
const BUILT: u32 = 20;

fn cases(otherwise: u32) -> u32 {
    std::env::var("DIGLOT_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(otherwise)
}

fn runner(cases: u32) -> TestRunner {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&harness::seed().to_le_bytes());
    let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes))
}

/// The statements that create a schema from nothing.
fn statements(project: &Project, dialect: &dyn Dialect) -> Vec<String> {
    diglot_plan::schema(&project.schema, dialect)
        .iter()
        .flat_map(|it| dialect.statements(&it.change, &project.schema.enumerations))
        .collect()
}

/// An accepted schema becomes files, and statements that both engines take.
async fn holds(project: &Project, text: &str, postgres: &Scratch) -> Result<codegen::Files, TestCaseError> {
    let files = codegen::emit(project).map_err(|cause| TestCaseError::fail(format!("{cause}\n{text}")))?;
    let sqlite = Scratch::sqlite();
    let made = statements(project, &SQLITE).join(";\n");
    let made = sqlite.try_by_hand(&made).await;
    made.map_err(|cause| TestCaseError::fail(format!("SQLite: {cause:?}\n{text}")))?;
    let mut made = "DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public;\n".to_owned();
    made += &statements(project, &POSTGRES).join(";\n");
    let made = postgres.try_by_hand(&made).await;
    made.map_err(|cause| TestCaseError::fail(format!("Postgres: {cause:?}\n{text}")))?;
    Ok(files)
}

#[test]
fn what_is_accepted_is_taken_by_both_engines_and_builds() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let postgres = runtime.block_on(Scratch::postgres());
    let (accepted, built) = (Cell::new(0), Cell::new(0));
    let cases = cases(60);
    let result = runner(cases).run(&recipe::tables(), |tables| {
        let text = text::declarations(&tables);
        // What is refused says why; that it says it well is what the golden cases are for.
        let Ok(project) = codegen::compile_declarations(&[("lib.rs", &text)]) else { return Ok(()) };
        let files = runtime.block_on(holds(&project, &text, &postgres))?;
        accepted.set(accepted.get() + 1);
        if accepted.get() % BUILT == 1 {
            built.set(built.get() + 1);
            let checked = Crate::emitted(&files).check();
            checked.map_err(|complaint| TestCaseError::fail(format!("{complaint}\n{text}")))?;
        }
        Ok(())
    });
    runtime.block_on(postgres.remove());
    println!("{} of {cases} accepted, {} built", accepted.get(), built.get());
    result.unwrap_or_else(|failure| panic!("{failure}"));
    assert!(
        accepted.get() * 4 > cases,
        "{} of {cases} accepted: the grammar misses the language",
        accepted.get()
    );
}

#[test]
fn what_is_written_wrong_is_refused_or_holds() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let postgres = runtime.block_on(Scratch::postgres());
    let originals = mutation::originals();
    let (accepted, refused) = (Cell::new(0_u32), Cell::new(0_u32));
    let cases = cases(300);
    let result = runner(cases).run(&mutation::changes(originals.len()), |(which, changes)| {
        let text = mutation::changed(&originals[which], &changes);
        match codegen::compile_declarations(&[("lib.rs", &text)]) {
            Ok(project) => {
                accepted.set(accepted.get() + 1);
                runtime.block_on(holds(&project, &text, &postgres))?;
            }
            Err(complaint) => {
                refused.set(refused.get() + 1);
                prop_assert!(complaint.to_string().contains("error[D"), "{}\n{}", complaint, text);
            }
        }
        Ok(())
    });
    runtime.block_on(postgres.remove());
    println!("{} accepted, {} refused", accepted.get(), refused.get());
    result.unwrap_or_else(|failure| panic!("{failure}"));
}
