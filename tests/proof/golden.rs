//! Golden cases: `tests/golden/accepted/NAME/` holds a schema and the SQL it becomes on each engine, proven on
//! real servers; `tests/golden/refused/NAME.rs` holds a wrong one beside what the compiler says of it.
//!
//! A case is added by writing its input; `DIGLOT_GOLDEN=write` writes what comes out, to be read in the diff.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use diglot_dialect::{Dialect, POSTGRES, SQLITE};
use diglot_model::Project;
use harness::both;

use crate::catalogue;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden").join(name)
}

fn entries(name: &str) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder(name)).expect("the folder").map(|it| it.expect("an entry").path()).collect();
    entries.sort();
    entries
}

/// Compares `text` with a file, or writes it when asked to.
pub(crate) fn assert_file(path: &Path, text: &str) {
    if std::env::var("DIGLOT_GOLDEN").is_ok_and(|it| it == "write") {
        fs::write(path, text).expect("written");
        return;
    }
    let found = fs::read_to_string(path).unwrap_or_default();
    let difference = similar::TextDiff::from_lines(found.as_str(), text).unified_diff().to_string();
    assert!(found == text, "{} is out of date; DIGLOT_GOLDEN=write writes it:\n{difference}", path.display());
}

/// An accepted case, compiled.
fn compiled(case: &Path) -> Project {
    let input = fs::read_to_string(case.join("input.rs")).expect("the input");
    codegen::compile_declarations(&[("input.rs", &input)])
        .unwrap_or_else(|error| panic!("{}: {error}", case.display()))
}

/// The statements that create a schema from nothing.
fn statements(project: &Project, dialect: &dyn Dialect) -> Vec<String> {
    diglot_plan::schema(&project.schema, dialect)
        .iter()
        .flat_map(|it| dialect.statements(&it.change, &project.schema.enumerations))
        .collect()
}

#[test]
fn accepted_cases_become_the_sql_beside_them() {
    for case in entries("accepted") {
        let project = compiled(&case);
        let files = codegen::emit(&project).unwrap_or_else(|error| panic!("{}: {error}", case.display()));
        for dialect in ["sqlite", "postgres"] {
            let text = files[&format!("sql/{dialect}/schema.sql")].lines().skip(3);
            let text = text.fold(String::new(), |out, line| out + line + "\n");
            assert_file(&case.join(format!("{dialect}.sql")), &text);
            let queries: String = files
                .iter()
                .filter(|it| it.0.starts_with(&format!("sql/{dialect}/queries/")))
                .map(|(name, text)| format!("-- {}\n{text}\n", name.rsplit('/').next().unwrap_or_default()))
                .collect();
            if !queries.is_empty() {
                assert_file(&case.join(format!("queries.{dialect}.sql")), &queries);
            }
        }
    }
}

#[tokio::test]
async fn accepted_cases_hold_on_real_servers() {
    for case in entries("accepted") {
        let project = compiled(&case);
        let rows = fs::read_to_string(case.join("rows.sql")).ok();
        if !project.queries.is_empty() {
            crate::queries::prepare_all(&project, &case.display().to_string()).await;
        }
        both(async |scratch| {
            let dialect: &dyn Dialect = if scratch.engine == "sqlite" { &SQLITE } else { &POSTGRES };
            let when = case.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
            // Twice: what is there already is left alone.
            for _ in 0..2 {
                for statement in statements(&project, dialect) {
                    scratch.by_hand(&statement).await;
                }
            }
            catalogue::assert_holds(scratch, &project.schema, &when).await;
            let (wanted, live) =
                (catalogue::wanted(scratch.engine, &project.schema), catalogue::live(scratch).await);
            assert_eq!(wanted.trigger_differences(&live), [], "{} {when}", scratch.place);
            assert_eq!(wanted.comment_differences(&live), [], "{} {when}", scratch.place);
            for script in rows.iter().flat_map(|it| Script::read(it)) {
                script.run(scratch, &when).await;
            }
        })
        .await;
    }
}

/// One statement of `rows.sql` with what must come of it: `-- ok`, `-- refused` or `-- gives: a, b`.
struct Script {
    sql: String,
    expected: String,
}

impl Script {
    fn read(text: &str) -> Vec<Self> {
        let mut scripts = Vec::new();
        let mut expected = String::new();
        for line in text.lines() {
            if let Some(comment) = line.strip_prefix("-- ") {
                comment.clone_into(&mut expected);
            } else if !line.trim().is_empty() {
                scripts.push(Self { sql: line.to_owned(), expected: expected.clone() });
            }
        }
        scripts
    }

    async fn run(&self, scratch: &harness::Scratch, when: &str) {
        let given = scratch.query(&self.sql).await;
        let place = format!("{} {when}: {}", scratch.place, self.sql);
        match (self.expected.as_str(), given) {
            ("ok", Ok(_)) | ("refused", Err(_)) => {}
            (expected, Ok(rows)) if expected.starts_with("gives: ") => {
                assert_eq!(expected.trim_start_matches("gives: "), rows.join("; "), "{place}");
            }
            (expected, given) => panic!("{place}: expected {expected}, found {given:?}"),
        }
    }
}

/// What a case proves: what is said and what is underlined, whatever it is called and wherever it stands.
fn proven(complaint: &str) -> String {
    let mut out = String::new();
    for line in complaint.lines().filter(|it| !it.trim_start().starts_with("-->")) {
        // Without the number of the line.
        let line = line.split_once('|').map_or(line, |it| it.1);
        let mut named = false;
        for (at, part) in line.split('`').enumerate() {
            // What stands between accents is a name, a type or a text of the case.
            named = at % 2 == 1;
            out.push_str(if named { "_" } else { part });
        }
        out.push(if named { '_' } else { '\n' });
    }
    out
}

#[test]
fn refused_cases_get_the_complaint_beside_them() {
    let mut complaints: BTreeMap<(bool, String), PathBuf> = BTreeMap::new();
    let mut twins = Vec::new();
    let mut count = 0;
    for case in entries("refused").into_iter().filter(|it| it.extension().is_some_and(|it| it == "rs")) {
        let input = fs::read_to_string(&case).expect("the input");
        let name = case.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        let result = if input.contains("migration!") {
            codegen::compile_text(&[(&name, &input)])
        } else {
            codegen::compile_declarations(&[(&name, &input)])
        };
        let error = match result {
            Ok(_) => panic!("{name} is accepted"),
            Err(error) => error.to_string(),
        };
        assert_file(&case.with_extension("stderr"), &format!("{error}\n"));
        // Two cases that get the same complaints of the same kind of words prove one thing.
        let of_history = input.contains("migration!");
        if let Some(other) = complaints.insert((of_history, proven(&error)), case.clone()) {
            twins.push(format!("{} is the same case as {}", case.display(), other.display()));
        }
        count += 1;
    }
    assert_eq!(twins, Vec::<String>::new());
    assert!(count >= 120, "{count} wrong inputs");
}

#[test]
fn every_code_is_explained_and_every_explanation_has_a_case() {
    let outputs: String = entries("refused")
        .iter()
        .filter(|it| it.extension().is_some_and(|it| it == "stderr"))
        .map(|it| fs::read_to_string(it).expect("a complaint"))
        .collect();
    for explanation in codegen::explanations() {
        let seen = outputs.contains(&format!("error[{}]", explanation.code));
        assert!(seen || explanation.outside, "{} has no case in tests/golden/refused", explanation.code);
    }
    for part in outputs.split("error[").skip(1) {
        let code = &part[..5];
        assert!(codegen::explain(code).is_some(), "{code} is not explained");
    }
}
