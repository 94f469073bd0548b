//! `explain`: what a diagnostic's code means.

use std::process::ExitCode;

/// Prints the explanation of a code, or every code with its title.
pub(crate) fn run(code: Option<&str>) -> ExitCode {
    let Some(code) = code else {
        for explanation in codegen::explanations() {
            println!("{}  {}", explanation.code, explanation.title);
        }
        return ExitCode::SUCCESS;
    };
    match codegen::explain(code) {
        Some(explanation) => {
            println!("{}: {}\n\n{}", explanation.code, explanation.title, explanation.text);
            ExitCode::SUCCESS
        }
        None => {
            eprintln!("there is no code `{code}`; `cargo xtask explain` lists them all");
            ExitCode::from(2)
        }
    }
}
