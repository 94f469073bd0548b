//! What came of a run.

use std::collections::BTreeMap;

use codegen::Refusal;
use serde::Serialize;

use crate::script::Ask;

/// Examples that are kept of each kind.
const EXAMPLES: usize = 3;
/// Differences and slow statements that are kept in full.
const KEPT: usize = 300;

/// What came of a run.
#[derive(Debug, Default, Serialize)]
pub struct Report {
    /// Files that were read.
    pub files: usize,
    /// Queries that are meant for one engine alone.
    pub for_one_engine: usize,
    /// Queries that were not asked although they are meant for both, by reason.
    pub outside: BTreeMap<String, usize>,
    /// Queries that were put through the compiler.
    pub seen: usize,
    /// Those that were accepted.
    pub accepted: usize,
    /// Those that were refused: by code, then by message without names and numbers.
    pub refused: BTreeMap<String, BTreeMap<String, Kind>>,
    /// Defects of the compiler.
    pub defects: Vec<Example>,
    /// Accepted queries that ran on every engine.
    pub ran: usize,
    /// Those whose answers are all equal, and equal to what the file says.
    pub equal: usize,
    /// How many others there are of each kind.
    pub differences: BTreeMap<&'static str, usize>,
    /// The others.
    pub different: Vec<Difference>,
    /// Accepted queries that an engine refused, by engine and message without names and numbers.
    pub failed: BTreeMap<String, (usize, Vec<Failure>)>,
    /// Queries that took long.
    pub slow: Vec<Slow>,
}

/// Refusals of one kind.
#[derive(Debug, Default, Serialize)]
pub struct Kind {
    /// How many there are.
    pub count: usize,
    /// Some of them.
    pub examples: Vec<Example>,
}

/// A statement and what was said of it.
#[derive(Debug, Clone, Serialize)]
pub struct Example {
    /// The file and the line.
    pub place: String,
    /// The statement with its outputs named.
    pub statement: String,
    /// What was said of it.
    pub message: String,
    /// How to mend it.
    pub help: Vec<String>,
}

/// A query whose answers are not all equal, or not what is expected.
#[derive(Debug, Clone, Serialize)]
pub struct Difference {
    /// The file and the line.
    pub place: String,
    /// `apart` where the engines differ, `unlike expected` where they agree, `order` where only the order differs.
    pub kind: &'static str,
    /// The statement with its outputs named.
    pub statement: String,
    /// What the file says.
    pub expected: String,
    /// What each engine says.
    pub answers: Vec<(&'static str, String)>,
    /// What SQLite and Postgres were told.
    pub emitted: (String, String),
}

/// An accepted query that an engine refused.
#[derive(Debug, Clone, Serialize)]
pub struct Failure {
    /// The engine.
    pub engine: &'static str,
    /// What it said.
    pub message: String,
    /// The file and the line.
    pub place: String,
    /// The statement with its outputs named.
    pub statement: String,
    /// What the engine was told.
    pub emitted: String,
}

/// A query that took long.
#[derive(Debug, Clone, Serialize)]
pub struct Slow {
    /// The engine.
    pub engine: &'static str,
    /// How long.
    pub milliseconds: u64,
    /// How long the engine takes for the statement as typed, on the same tables; none where it does not take it.
    pub as_typed: Option<u64>,
    /// The file and the line.
    pub place: String,
    /// The statement with its outputs named.
    pub statement: String,
    /// What the engine was told.
    pub emitted: String,
}

impl Report {
    /// Whether every accepted query ran and gave what it should.
    #[must_use]
    pub fn is_right(&self) -> bool {
        self.defects.is_empty()
            && self.failed.is_empty()
            && self.different.iter().all(|it| it.kind == "order")
    }

    pub(crate) fn outside(&mut self, reason: String) {
        *self.outside.entry(reason).or_default() += 1;
    }

    pub(crate) fn refused(&mut self, refusal: &Refusal, file: &str, ask: &Ask) {
        let kinds = self.refused.entry(refusal.code.clone()).or_default();
        let kind = kinds.entry(shape(&refusal.message)).or_default();
        kind.count += 1;
        if kind.examples.len() < EXAMPLES {
            kind.examples.push(example(&refusal.message, &refusal.help, file, ask));
        }
    }

    pub(crate) fn defect(&mut self, cause: &str, file: &str, ask: &Ask) {
        self.defects.push(example(cause, &[], file, ask));
    }

    pub(crate) fn failed(&mut self, failure: Failure) {
        let key = format!("{}: {}", failure.engine, shape(&failure.message));
        let (count, examples) = self.failed.entry(key).or_default();
        *count += 1;
        if examples.len() < EXAMPLES {
            examples.push(failure);
        }
    }

    pub(crate) fn different(&mut self, difference: Difference) {
        *self.differences.entry(difference.kind).or_default() += 1;
        if self.differences[difference.kind] <= KEPT {
            self.different.push(difference);
        }
    }

    pub(crate) fn slow(&mut self, slow: Slow) {
        if self.slow.len() < KEPT {
            self.slow.push(slow);
        }
    }

    /// Adds what came of other files.
    pub fn add(&mut self, other: Self) {
        self.files += other.files;
        self.for_one_engine += other.for_one_engine;
        for (reason, count) in other.outside {
            *self.outside.entry(reason).or_default() += count;
        }
        self.seen += other.seen;
        self.accepted += other.accepted;
        for (code, kinds) in other.refused {
            let own = self.refused.entry(code).or_default();
            for (shape, kind) in kinds {
                let own = own.entry(shape).or_default();
                own.count += kind.count;
                let room = EXAMPLES.saturating_sub(own.examples.len());
                own.examples.extend(kind.examples.into_iter().take(room));
            }
        }
        self.defects.extend(other.defects);
        self.ran += other.ran;
        self.equal += other.equal;
        for (kind, count) in other.differences {
            *self.differences.entry(kind).or_default() += count;
        }
        let room = KEPT.saturating_sub(self.different.len());
        self.different.extend(other.different.into_iter().take(room));
        for (key, (count, examples)) in other.failed {
            let own = self.failed.entry(key).or_default();
            own.0 += count;
            let room = EXAMPLES.saturating_sub(own.1.len());
            own.1.extend(examples.into_iter().take(room));
        }
        let room = KEPT.saturating_sub(self.slow.len());
        self.slow.extend(other.slow.into_iter().take(room));
    }

    /// The report for people.
    #[must_use]
    pub fn text(&self) -> String {
        let refused: usize = self.refused.values().flat_map(BTreeMap::values).map(|it| it.count).sum();
        let share = |part: usize, of: usize| if of == 0 { 0.0 } else { 100.0 * part as f64 / of as f64 };
        let mut out = format!(
            "{} files; {} queries seen, {} accepted ({:.2} %), {refused} refused, {} defects of the compiler\n\
             {} ran on every engine, {} equal ({:.2} %)\n\
             {} more are meant for one engine alone\n",
            self.files,
            self.seen,
            self.accepted,
            share(self.accepted, self.seen),
            self.defects.len(),
            self.ran,
            self.equal,
            share(self.equal, self.ran),
            self.for_one_engine,
        );
        for (reason, count) in &self.outside {
            out.push_str(&format!("{count} not asked: {reason}\n"));
        }
        self.write_refusals(&mut out);
        for it in &self.defects {
            out.push_str(&format!("\ndefect at {}: {}\n  {}\n", it.place, it.message, it.statement));
        }
        for (key, (count, examples)) in &self.failed {
            out.push_str(&format!("\n{count} × engine error, {key}\n"));
            for it in examples {
                let (place, typed, emitted) = (&it.place, one_line(&it.statement), one_line(&it.emitted));
                out.push_str(&format!("  {place}: {}\n    {typed}\n    emitted {emitted}\n", it.message));
            }
        }
        self.write_differences(&mut out);
        out
    }

    fn write_refusals(&self, out: &mut String) {
        let mut codes: Vec<_> = self.refused.iter().collect();
        let total = |kinds: &BTreeMap<String, Kind>| kinds.values().map(|it| it.count).sum::<usize>();
        codes.sort_by_key(|it| std::cmp::Reverse(total(it.1)));
        for (code, kinds) in codes {
            out.push_str(&format!("\n{} × {code}\n", total(kinds)));
            let mut kinds: Vec<_> = kinds.iter().collect();
            kinds.sort_by_key(|it| std::cmp::Reverse(it.1.count));
            for (shape, kind) in kinds {
                out.push_str(&format!("  {} × {shape}\n", kind.count));
                for it in &kind.examples {
                    let help = it.help.join("; ");
                    out.push_str(&format!("      {}: {}\n", it.place, one_line(&it.statement)));
                    out.push_str(&format!("        {} (help: {help})\n", it.message));
                }
            }
        }
    }

    fn write_differences(&self, out: &mut String) {
        for (kind, count) in &self.differences {
            out.push_str(&format!("\n{count} × {kind}\n"));
            for it in self.different.iter().filter(|it| it.kind == *kind) {
                out.push_str(&format!("  {}: {}\n", it.place, one_line(&it.statement)));
                out.push_str(&format!("    expected: {}\n", it.expected));
                for (engine, answer) in &it.answers {
                    out.push_str(&format!("    {engine}: {answer}\n"));
                }
                out.push_str(&format!("    emitted for sqlite: {}\n", one_line(&it.emitted.0)));
                out.push_str(&format!("    emitted for postgres: {}\n", one_line(&it.emitted.1)));
            }
        }
        for it in &self.slow {
            let (typed, emitted) = (one_line(&it.statement), one_line(&it.emitted));
            let as_typed = it.as_typed.map_or("refused".to_owned(), |it| format!("{it} ms"));
            let (took, engine) = (it.milliseconds, it.engine);
            out.push_str(&format!(
                "\n{took} ms (as typed {as_typed}) on {engine} at {}: {typed}\n",
                it.place
            ));
            out.push_str(&format!("    emitted {emitted}\n"));
        }
    }
}

fn example(message: &str, help: &[String], file: &str, ask: &Ask) -> Example {
    Example {
        place: format!("{file}:{}", ask.line),
        statement: ask.named.clone(),
        message: message.to_owned(),
        help: help.to_vec(),
    }
}

/// A text on one line, cut where it is very long.
fn one_line(text: &str) -> String {
    const MOST: usize = 600;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST {
        return line;
    }
    format!("{}… ({} bytes)", line.chars().take(MOST).collect::<String>(), line.len())
}

/// A message without what stands in quotes or is a number, so that those of one kind are one.
fn shape(message: &str) -> String {
    let mut out = String::new();
    let mut inside = None;
    let mut digits = false;
    for letter in message.chars() {
        match inside {
            Some(quote) if letter == quote => {
                inside = None;
                out.push(letter);
            }
            Some(_) => {}
            None if letter == '`' || letter == '"' => {
                inside = Some(letter);
                out.push(letter);
                out.push('_');
            }
            None if letter.is_ascii_digit() => {
                if !digits {
                    out.push('N');
                }
            }
            None => out.push(letter),
        }
        digits = letter.is_ascii_digit();
    }
    out
}
