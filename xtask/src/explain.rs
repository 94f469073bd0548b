//! `explain`: what a diagnostic's code means.

use std::{io::Write as _, process::ExitCode};

/// Prints the explanation of a code, or every code with its title.
pub(crate) fn run(code: Option<&str>) -> ExitCode {
    let Some(code) = code else {
        let line = |it: &codegen::Explanation| format!("{}  {}\n", it.code, it.title);
        return say(&codegen::explanations().map(line).collect::<String>());
    };
    match codegen::explain(code) {
        Some(explanation) => {
            say(&format!("{}: {}\n\n{}\n", explanation.code, explanation.title, explanation.text))
        }
        None => {
            eprintln!("there is no code `{code}`; `cargo xtask explain` lists them all");
            ExitCode::from(2)
        }
    }
}

/// Prints a text. A reader who has gone (`… | head`) is no reason to fail.
fn say(text: &str) -> ExitCode {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(cause) if cause.kind() != std::io::ErrorKind::BrokenPipe => {
            eprintln!("cannot print: {cause}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}
