//! One file on every engine.

use std::time::{Duration, Instant};

use crate::{
    answer::{self, Cell},
    compile::{Compiled, Verdict},
    engine::{Engine, EngineError},
    file::{Expected, Sort},
    report::{Difference, Failure, Report, Slow},
    script::{Ask, Step},
};

/// What takes longer is told of.
const SLOW: Duration = Duration::from_secs(1);

/// Runs a file's steps on every engine, and adds what comes of them to the report.
///
/// # Errors
/// An engine cannot be cleared.
pub fn run(
    file: &str,
    steps: Vec<Step>,
    engines: &mut [Engine],
    report: &mut Report,
) -> Result<(), EngineError> {
    for engine in engines.iter_mut() {
        engine.clear()?;
    }
    let mut lost: Option<String> = None;
    for step in steps {
        match step {
            Step::Outside(reason) => report.outside(reason),
            Step::Index(sql) => {
                // An index changes no answer, so an engine without it is asked all the same.
                engines.iter().for_each(|it| _ = it.execute(&sql));
            }
            Step::Create(declaration) => lost = lost.or(create(&declaration, engines).err()),
            Step::Hand(sql) => lost = lost.or(by_hand(&sql, engines)),
            Step::Ask(ask) => {
                report.seen += 1;
                match (&ask.verdict, &lost) {
                    (Verdict::Refused(refusal), _) => report.refused(refusal, file, &ask),
                    (Verdict::Defect(cause), _) => report.defect(cause, file, &ask),
                    (Verdict::Accepted(_), Some(reason)) => {
                        report.accepted += 1;
                        report.outside(reason.clone());
                    }
                    (Verdict::Accepted(compiled), None) => {
                        report.accepted += 1;
                        asked(file, &ask, compiled, engines, report);
                    }
                }
            }
        }
    }
    Ok(())
}

/// Creates a table our way on every engine.
fn create(declaration: &str, engines: &[Engine]) -> Result<(), String> {
    let project = codegen::compile_declarations(&[("table.rs", declaration)]).map_err(|it| it.to_string())?;
    for engine in engines {
        let dialect = engine.dialect();
        for step in diglot_plan::schema(&project.schema, dialect) {
            for statement in dialect.statements(&step.change, &project.schema.enumerations) {
                engine.execute(&statement).map_err(|it| format!("{}: {it}: {statement}", engine.name()))?;
            }
        }
    }
    Ok(())
}

/// Runs a statement as typed; says so where the engines would no longer hold the same rows.
fn by_hand(sql: &str, engines: &[Engine]) -> Option<String> {
    let failed = |it: &Engine| it.execute(sql).err().map(|cause| format!("{}: {cause}", it.name()));
    let failed: Vec<String> = engines.iter().filter_map(failed).collect();
    failed.first().map(|first| format!("its rows cannot be made: {first}: {sql}"))
}

/// What one engine answers.
struct Answer {
    engine: &'static str,
    cells: Vec<Vec<Cell>>,
    /// The values as the file compares them.
    values: Vec<String>,
}

/// Asks every engine, and compares what they say.
fn asked(file: &str, ask: &Ask, compiled: &Compiled, engines: &[Engine], report: &mut Report) {
    // Each is asked, whatever another one says.
    let answers: Vec<Option<Answer>> =
        engines.iter().map(|engine| answer_of(file, ask, compiled, engine, report)).collect();
    let Some(answers) = answers.into_iter().collect::<Option<Vec<Answer>>>() else { return };
    report.ran += 1;
    let expected = ask.query.expected.as_ref();
    let same = answers.windows(2).all(|it| it[0].values == it[1].values);
    let right = |it: &Answer| expected.is_none_or(|wanted| answer::is_expected(&it.values, wanted));
    if same && answers.iter().all(right) {
        report.equal += 1;
        return;
    }
    report.different(Difference {
        place: place(file, ask),
        kind: match same {
            _ if only_the_order(ask, &answers) => "order",
            true => "unlike expected",
            false => "apart",
        },
        statement: ask.named.clone(),
        expected: expected.map_or_else(String::new, shown_expected),
        answers: answers.iter().map(|it| (it.engine, shown(&it.values))).collect(),
        emitted: (compiled.sqlite.clone(), compiled.postgres.clone()),
    });
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// What one engine answers; none where it refuses, which is noted.
fn answer_of(
    file: &str,
    ask: &Ask,
    compiled: &Compiled,
    engine: &Engine,
    report: &mut Report,
) -> Option<Answer> {
    let emitted = compiled.text(engine.dialect());
    let begun = Instant::now();
    let rows = engine.rows(emitted);
    let took = begun.elapsed();
    if took > SLOW {
        let begun = Instant::now();
        let typed = engine.rows(&ask.query.sql);
        let refused = typed.is_err() && begun.elapsed() < SLOW;
        report.slow(Slow {
            engine: engine.name(),
            milliseconds: milliseconds(took),
            as_typed: (!refused).then(|| milliseconds(begun.elapsed())),
            place: place(file, ask),
            statement: ask.named.clone(),
            emitted: emitted.to_owned(),
        });
    }
    match rows {
        Ok(rows) => {
            let cells = |row: Vec<answer::Given>| {
                row.into_iter().zip(&compiled.outputs).map(|(it, kind)| it.of(kind)).collect()
            };
            let cells: Vec<Vec<Cell>> = rows.into_iter().map(cells).collect();
            let values = answer::values(&cells, &ask.query.types, ask.query.sort);
            Some(Answer { engine: engine.name(), cells, values })
        }
        Err(message) => {
            report.failed(Failure {
                engine: engine.name(),
                message,
                place: place(file, ask),
                statement: ask.named.clone(),
                emitted: emitted.to_owned(),
            });
            None
        }
    }
}

/// Whether answers hold the same values where the file compares them in their order: an order that is not total, or the
/// place of NULL, which SQLite has first and we have last.
fn only_the_order(ask: &Ask, answers: &[Answer]) -> bool {
    let sorted = |it: &Answer| answer::values(&it.cells, &ask.query.types, Sort::Values);
    let wanted = match &ask.query.expected {
        Some(Expected::Values(values)) => {
            let mut values = values.clone();
            values.sort();
            Some(values)
        }
        _ => None,
    };
    ask.query.sort == Sort::None
        && answers.windows(2).all(|it| sorted(&it[0]) == sorted(&it[1]))
        && wanted.is_none_or(|wanted| answers.iter().all(|it| sorted(it) == wanted))
}

fn place(file: &str, ask: &Ask) -> String {
    format!("{file}:{}", ask.line)
}

/// Values of an answer, or how many there are beyond those shown, with their sum.
fn shown(values: &[String]) -> String {
    const MOST: usize = 24;
    if values.len() <= MOST {
        return values.join(" ");
    }
    format!("{} … {} values, {}", values[..MOST].join(" "), values.len(), answer::digest(values))
}

fn shown_expected(expected: &Expected) -> String {
    match expected {
        Expected::Values(values) => shown(values),
        Expected::Hash(count, hash) => format!("{count} values, {hash}"),
    }
}
