//! `gateway doctor`: everything an operator should check, with a remedy for each line that fails.

mod checks;

use std::process::ExitCode;

use comfy_table::{ContentArrangement, Table, presets};
use serde::Serialize;

use crate::{Format, configuration::Environment, failure::Failure, output::say};

/// How a check went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Outcome {
    /// As it should be.
    Ok,
    /// It could not be checked, because one before it failed.
    Skipped,
    /// It works, but somebody should look.
    Warning,
    /// The database is not what this program was built for.
    OutOfDate,
    /// It does not work.
    Failed,
}

/// One line of the report.
#[derive(Debug, Serialize)]
pub(crate) struct Line {
    /// What was checked.
    pub(crate) check: &'static str,
    /// How it went.
    pub(crate) outcome: Outcome,
    /// What was found.
    pub(crate) found: String,
    /// How to mend it.
    pub(crate) remedy: Option<String>,
}

/// Runs every check and prints the report.
pub(crate) async fn run(environment: &Environment, format: Format) -> Result<ExitCode, Failure> {
    let lines = checks::run(environment).await;
    let worst = |outcome| lines.iter().any(|it| it.outcome == outcome);
    let (failed, stale) = (worst(Outcome::Failed), worst(Outcome::OutOfDate));
    if format == Format::Json {
        say!("{:#}", serde_json::json!({ "healthy": !failed && !stale, "checks": lines }));
    } else {
        print(&lines);
    }
    Ok(ExitCode::from(if failed {
        1
    } else if stale {
        3
    } else {
        0
    }))
}

fn print(lines: &[Line]) {
    let mut table = Table::new();
    table.load_style(presets::UTF8_HORIZONTAL_ONLY).set_content_arrangement(ContentArrangement::Dynamic);
    table.set_header(["", "CHECK", "FOUND", "REMEDY"]);
    for line in lines {
        let mark = match line.outcome {
            Outcome::Ok => "✅",
            Outcome::Skipped => "—",
            Outcome::Warning => "⚠️",
            Outcome::OutOfDate | Outcome::Failed => "❌",
        };
        table.add_row([mark, line.check, &line.found, line.remedy.as_deref().unwrap_or("")]);
    }
    say!("{table}");
}
