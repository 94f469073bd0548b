//! Our own corpus: statements with the answers both engines give to them as typed, put through the compiler and asked on
//! SQLite and on Postgres in three locales.
//!
//! `tests/golden/corpus/TOPIC.txt` holds what is accepted, `refused.txt` what is refused though both engines agree.
//! `DIGLOT_GOLDEN=write` writes both from the generator (`tests/corpus/src/own/`), to be read in the diff.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Once,
    thread,
};

use corpus::{
    answer::{self, Cell},
    compile::{Compiled, Verdict, compile},
    engine::{Engine, Locale},
    own::{self, Answered, Target},
};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/corpus")
}

fn server() -> String {
    std::env::var("DIGLOT_TEST_POSTGRES").expect("run the tests with `cargo xtask test`")
}

/// An engine with tables made by hand.
fn by_hand(engine: Engine) -> Engine {
    let is_sqlite = matches!(engine, Engine::Sqlite(_));
    let target = if is_sqlite { Target::SqliteByHand } else { Target::PostgresByHand };
    set_up(&engine, &own::setup(target));
    engine
}

/// An engine with our tables.
fn ours(engine: Engine) -> Engine {
    let project = codegen::compile_declarations(&[("corpus.rs", &own::declarations())])
        .unwrap_or_else(|error| panic!("{error}"));
    let dialect = engine.dialect();
    for step in diglot_plan::schema(&project.schema, dialect) {
        set_up(&engine, &dialect.statements(&step.change, &project.schema.enumerations));
    }
    let is_sqlite = matches!(engine, Engine::Sqlite(_));
    set_up(&engine, &own::setup(if is_sqlite { Target::SqliteOurs } else { Target::PostgresOurs }));
    engine
}

fn set_up(engine: &Engine, statements: &[String]) {
    for statement in statements {
        engine.execute(statement).unwrap_or_else(|cause| panic!("{}: {cause}: {statement}", engine.name()));
    }
}

/// What an engine answers to an emitted statement, a line for each row.
fn ask(engine: &Engine, compiled: &Compiled, wanted: &Answered) -> Result<Vec<String>, String> {
    let rows = engine.rows(compiled.text(engine.dialect()))?;
    let cells = |row: Vec<answer::Given>| -> Vec<Cell> {
        row.into_iter().zip(&compiled.outputs).map(|(it, kind)| it.of(kind)).collect()
    };
    let rows: Vec<Vec<Cell>> = rows.into_iter().map(cells).collect();
    Ok(answer::lines(&rows, &wanted.types, wanted.sort))
}

/// Writes the files when asked to, once for both tests.
fn write_if_asked() {
    static WRITTEN: Once = Once::new();
    if std::env::var("DIGLOT_GOLDEN").is_ok_and(|it| it == "write") {
        WRITTEN.call_once(write_all);
    }
}

/// The statements that are accepted, in the files of their topics, and those that are not, with their codes.
fn write_all() {
    let sqlite = by_hand(Engine::sqlite().expect("SQLite"));
    let postgres = by_hand(Engine::postgres(&server(), Locale::C).expect("a server"));
    let mut refused = String::new();
    for topic in own::topics() {
        let cases = own::cases(topic);
        let agreed: Vec<Answered> =
            cases.iter().filter_map(|it| own::agreed(it, &sqlite, &postgres)).collect();
        let statements: Vec<&str> = agreed.iter().map(|it| it.sql.as_str()).collect();
        let verdicts = compile(&own::declarations(), &statements).expect("declarations");
        let mut accepted = Vec::new();
        for (answered, verdict) in agreed.into_iter().zip(verdicts) {
            match verdict {
                Verdict::Accepted(_) => accepted.push(answered),
                Verdict::Refused(refusal) => {
                    refused.push_str(&format!("{} {}\n", refusal.code, answered.sql));
                }
                Verdict::Defect(cause) => panic!("{cause}: {}", answered.sql),
            }
        }
        eprintln!("{topic}: {} made, {} agreed and accepted", cases.len(), accepted.len());
        fs::write(folder().join(format!("{topic}.txt")), own::written(&accepted)).expect("written");
    }
    fs::write(folder().join("refused.txt"), refused).expect("written");
}

/// Everything of one topic that is not as its file says.
fn wrong(topic: &str, engines: &[Engine]) -> (usize, Vec<String>) {
    let text = fs::read_to_string(folder().join(format!("{topic}.txt"))).expect("the file of a topic");
    let answered = own::answered(&text);
    let statements: Vec<&str> = answered.iter().map(|it| it.sql.as_str()).collect();
    let verdicts = compile(&own::declarations(), &statements).expect("declarations");
    let mut wrong = Vec::new();
    for (wanted, verdict) in answered.iter().zip(verdicts) {
        let compiled = match verdict {
            Verdict::Accepted(compiled) => compiled,
            Verdict::Refused(it) => {
                wrong.push(format!("{}\n  refused now: {}: {}", wanted.sql, it.code, it.message));
                continue;
            }
            Verdict::Defect(cause) => {
                wrong.push(format!("{}\n  a defect of the compiler: {cause}", wanted.sql));
                continue;
            }
        };
        let mut said = String::new();
        for engine in engines {
            let found = ask(engine, &compiled, wanted);
            if found.as_ref() != Ok(&wanted.rows) {
                let (name, text) = (engine.name(), compiled.text(engine.dialect()));
                said.push_str(&format!("\n  {name} gives {found:?} for\n{text}"));
            }
        }
        if !said.is_empty() {
            wrong.push(format!("{}\n  must give {:?}{said}", wanted.sql, wanted.rows));
        }
    }
    (answered.len(), wrong)
}

#[test]
fn every_statement_gives_what_the_engines_give_as_typed() {
    write_if_asked();
    let topics = own::topics();
    let half = topics.len().div_ceil(2);
    let run = |topics: &[&'static str]| {
        let postgres = Locale::ALL.map(|it| Engine::postgres(&server(), it).expect("a server"));
        let engines = std::iter::once(Engine::sqlite().expect("SQLite")).chain(postgres);
        let engines: Vec<Engine> = engines.map(ours).collect();
        topics.iter().map(|it| wrong(it, &engines)).collect::<Vec<_>>()
    };
    let results: Vec<(usize, Vec<String>)> = thread::scope(|scope| {
        let running: Vec<_> = topics.chunks(half).map(|some| scope.spawn(|| run(some))).collect();
        running.into_iter().flat_map(|it| it.join().expect("a thread")).collect()
    });
    let count: usize = results.iter().map(|it| it.0).sum();
    let wrong: Vec<String> = results.into_iter().flat_map(|it| it.1).collect();
    assert!(wrong.is_empty(), "{} of {count} statements are wrong:\n{}", wrong.len(), wrong.join("\n\n"));
    assert!(count >= 2500, "{count} statements");
}

#[test]
fn what_is_refused_though_the_engines_agree_is_known() {
    write_if_asked();
    let text = fs::read_to_string(folder().join("refused.txt")).expect("the list");
    let listed: Vec<(&str, &str)> = text.lines().filter_map(|it| it.split_once(' ')).collect();
    let statements: Vec<&str> = listed.iter().map(|it| it.1).collect();
    let verdicts = compile(&own::declarations(), &statements).expect("declarations");
    let changed = listed.iter().zip(verdicts).filter_map(|((code, sql), verdict)| match verdict {
        Verdict::Refused(refusal) if refusal.code == *code => None,
        Verdict::Refused(refusal) => Some(format!("{sql}\n  is refused as {}, not {code}", refusal.code)),
        Verdict::Accepted(_) => Some(format!("{sql}\n  is accepted now, no longer {code}")),
        Verdict::Defect(cause) => Some(format!("{sql}\n  {cause}")),
    });
    let changed: Vec<String> = changed.collect();
    assert!(changed.is_empty(), "DIGLOT_GOLDEN=write writes the list anew:\n{}", changed.join("\n"));
}
