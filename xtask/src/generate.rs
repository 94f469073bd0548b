//! `gen` and `check`.

use std::{io::IsTerminal, path::Path, process::ExitCode};

use codegen::Files;

use crate::root;

/// Compiles the schema to files; on failure says why.
fn compile() -> Result<Files, ExitCode> {
    let shown = Path::new("schema-dsl/schema/src");
    let source = root().join(shown).join("lib.rs");
    let result = codegen::compile(&source, shown, std::io::stderr().is_terminal())
        .and_then(|project| codegen::emit(&project));
    result.map_err(|error| {
        eprintln!("{error}");
        ExitCode::from(1)
    })
}

/// Writes `generated/`.
pub(crate) fn write() -> ExitCode {
    let files = match compile() {
        Ok(files) => files,
        Err(code) => return code,
    };
    match codegen::write(&root().join("generated"), &files) {
        Ok(changed) if changed.is_empty() => {
            println!("generated/ is up to date ({} files)", files.len());
            ExitCode::SUCCESS
        }
        Ok(changed) => {
            for path in &changed {
                println!("wrote generated/{path}");
            }
            println!("{} of {} files changed", changed.len(), files.len());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("cannot write generated/: {error}");
            ExitCode::from(1)
        }
    }
}

/// Compares `generated/` with what would be written.
pub(crate) fn check() -> ExitCode {
    let files = match compile() {
        Ok(files) => files,
        Err(code) => return code,
    };
    match codegen::stale(&root().join("generated"), &files) {
        Ok(stale) => match stale.first() {
            None => {
                println!("generated/ is up to date ({} files)", files.len());
                ExitCode::SUCCESS
            }
            Some(first) => {
                eprintln!("generated/{} is out of date, the first of {}:\n", first.path, stale.len());
                eprintln!("{}", first.diff);
                eprintln!("run `cargo xtask gen` and commit what it writes");
                ExitCode::from(3)
            }
        },
        Err(error) => {
            eprintln!("cannot read generated/: {error}");
            ExitCode::from(1)
        }
    }
}
