//! The steps of a history, as they are written.

use std::fmt;

/// One line of `steps.txt`.
pub(super) struct Step {
    /// The line, as it stands in the answers.
    pub(super) line: String,
    /// Whether each engine may answer in its own way.
    pub(super) apart: bool,
    /// What is done.
    pub(super) action: Action,
}

/// What a step does.
pub(super) enum Action {
    /// `to NAME` or `to last`, with `batch=N` and `keep` behind it: runs the migrator.
    To { version: Option<String>, batch: u32, keep: bool },
    /// `both`, `sqlite` or `postgres`, and a statement: runs it past Diglot; none is both engines.
    Sql { engine: Option<&'static str>, sql: String },
    /// `ask NAME {…}`: a named query with its parameters.
    Ask { query: String, parameters: serde_json::Map<String, serde_json::Value> },
    /// `add TABLE {…}`: a row, written as a repository writes it.
    Add { table: String, row: serde_json::Map<String, serde_json::Value> },
    /// `race N`: so many migrators at once.
    Race(usize),
}

/// A line that is no step.
#[derive(Debug)]
pub(super) struct ScriptError {
    line: String,
    why: String,
}

impl fmt::Display for ScriptError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "`{}`: {}", self.line, self.why)
    }
}

/// Reads a script. A line that ends in `\` goes on in the next one; one that begins with `#` is a comment.
pub(super) fn read(text: &str) -> Result<Vec<Step>, ScriptError> {
    let joined = text.replace("\\\n", " ");
    let mut steps = Vec::new();
    let mut explained = false;
    for line in joined.lines() {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.is_empty() || line.starts_with('#') {
            explained = line.starts_with('#');
            continue;
        }
        let failed = |why: String| ScriptError { line: line.clone(), why };
        let (apart, rest) = match line.strip_prefix("apart ") {
            Some(rest) => (true, rest),
            None => (false, line.as_str()),
        };
        if apart && !explained {
            return Err(failed("a comment above it must say why the engines may answer apart".to_owned()));
        }
        explained = false;
        let action = action(rest).map_err(failed)?;
        steps.push(Step { line: line.clone(), apart, action });
    }
    Ok(steps)
}

fn action(line: &str) -> Result<Action, String> {
    let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
    let sql = |engine| Ok(Action::Sql { engine, sql: rest.to_owned() });
    match word {
        "to" => migrate(rest),
        "both" => sql(None),
        "sqlite" => sql(Some("sqlite")),
        "postgres" => sql(Some("postgres")),
        "ask" => {
            let (query, parameters) = named(rest)?;
            Ok(Action::Ask { query, parameters })
        }
        "add" => {
            let (table, row) = named(rest)?;
            Ok(Action::Add { table, row })
        }
        "race" => rest.parse().map(Action::Race).map_err(|cause| format!("how many: {cause}")),
        _ => Err("it begins with none of to, both, sqlite, postgres, ask, add and race".to_owned()),
    }
}

fn migrate(rest: &str) -> Result<Action, String> {
    let mut words = rest.split_whitespace();
    let version = words.next().ok_or("a version, or `last`")?;
    let version = (version != "last").then(|| version.to_owned());
    let (mut batch, mut keep) = (2, false);
    for word in words {
        match word.strip_prefix("batch=") {
            Some(rows) => batch = rows.parse().map_err(|cause| format!("batch: {cause}"))?,
            None if word == "keep" => keep = true,
            None => return Err(format!("`{word}` is neither batch=N nor keep")),
        }
    }
    Ok(Action::To { version, batch, keep })
}

fn named(rest: &str) -> Result<(String, serde_json::Map<String, serde_json::Value>), String> {
    let (name, values) = rest.split_once(' ').unwrap_or((rest, "{}"));
    let values =
        serde_json::from_str(values).map_err(|cause| format!("the values are no object: {cause}"))?;
    Ok((name.to_owned(), values))
}
