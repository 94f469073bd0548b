//! `gen` and `check`.

use std::{io::IsTerminal, path::Path, process::ExitCode};

use codegen::Files;

use crate::root;

/// A folder the compiler writes, and what it holds.
struct Output {
    folder: &'static str,
    files: Files,
}

/// Compiles the schema, and the declarations the tests use, to files; on failure says why.
fn compile() -> Result<Vec<Output>, ExitCode> {
    let color = std::io::stderr().is_terminal();
    let shown = Path::new("schema-dsl/schema/src");
    let cases = root().join("tests/golden/accepted");
    let platform = codegen::compile(&root().join(shown).join("lib.rs"), shown, color)
        .and_then(|project| codegen::emit_with_guide(&project, &cases));
    let declared = |folder: &'static str| {
        let root = root().join(folder).join("declarations.rs");
        let files = codegen::compile_crate(&root, Path::new(folder), color);
        (folder, files.and_then(|project| codegen::emit(&project)))
    };
    let output = |(folder, result): (&'static str, Result<Files, codegen::CompileError>)| {
        result.map(|files| Output { folder, files }).map_err(|error| {
            eprintln!("{error}");
            ExitCode::from(1)
        })
    };
    let outputs = [("generated", platform), declared("tests/exhibit"), declared("tests/oddities")];
    outputs.into_iter().map(output).collect()
}

/// Writes `generated/`, and what the tests use.
pub(crate) fn write() -> ExitCode {
    let outputs = match compile() {
        Ok(outputs) => outputs,
        Err(code) => return code,
    };
    for Output { folder, files } in outputs {
        let written = match codegen::write(&root().join(folder), &files) {
            Ok(written) => written,
            Err(error) => {
                eprintln!("cannot write {folder}/: {error}");
                return ExitCode::from(1);
            }
        };
        for path in &written.wrote {
            println!("wrote {folder}/{path}");
        }
        for path in &written.removed {
            println!("removed {folder}/{path}");
        }
        left_alone(folder, &written.foreign);
        match written.wrote.len() + written.removed.len() {
            0 => println!("{folder}/ is up to date ({} files)", files.len()),
            changed => println!("{changed} of {} files changed", files.len()),
        }
    }
    ExitCode::SUCCESS
}

/// Names what somebody else put into a folder of the compiler's.
fn left_alone(folder: &str, foreign: &[String]) {
    for path in foreign {
        eprintln!("left {folder}/{path} alone: the compiler did not write it");
    }
}

/// Compares what is checked in with what would be written.
pub(crate) fn check() -> ExitCode {
    let outputs = match compile() {
        Ok(outputs) => outputs,
        Err(code) => return code,
    };
    for Output { folder, files } in outputs {
        let found = match codegen::compare(&root().join(folder), &files) {
            Ok(found) => found,
            Err(error) => {
                eprintln!("cannot read {folder}/: {error}");
                return ExitCode::from(1);
            }
        };
        left_alone(folder, &found.foreign);
        let Some(first) = found.stale.first() else {
            println!("{folder}/ is up to date ({} files)", files.len());
            continue;
        };
        eprintln!("{folder}/{} is out of date, the first of {}:\n", first.path, found.stale.len());
        eprintln!("{}", first.diff);
        eprintln!("run `cargo xtask gen` and commit what it writes");
        return ExitCode::from(3);
    }
    ExitCode::SUCCESS
}
