//! `ci`: what every change must pass.

use std::process::ExitCode;

use crate::{cargo, generate, test};

/// The steps before the tests: what they are for, and what cargo is told.
const STEPS: [(&str, &[&str]); 5] = [
    ("formatting", &["fmt", "--all", "--check"]),
    ("lints", &["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"]),
    (
        "SQLite alone",
        &[
            "clippy",
            "-p",
            "generated",
            "--no-default-features",
            "--features",
            "sqlite",
            "--",
            "-D",
            "warnings",
        ],
    ),
    (
        "Postgres alone",
        &[
            "clippy",
            "-p",
            "generated",
            "--no-default-features",
            "--features",
            "postgres",
            "--",
            "-D",
            "warnings",
        ],
    ),
    ("documentation", &["doc", "--workspace", "--no-deps", "--locked"]),
];

/// Runs every step; the first that fails ends it.
pub(crate) fn run() -> ExitCode {
    for (name, arguments) in STEPS {
        eprintln!("── {name}");
        let status = cargo().args(arguments).env("RUSTDOCFLAGS", "-D warnings").status();
        match status {
            Ok(status) if status.success() => {}
            Ok(_) => {
                eprintln!("{name}: failed; run `cargo {}` to see why", arguments.join(" "));
                return ExitCode::FAILURE;
            }
            Err(cause) => {
                eprintln!("{name}: cannot run cargo: {cause}");
                return ExitCode::FAILURE;
            }
        }
    }
    eprintln!("── generated output");
    let check = generate::check();
    if check != ExitCode::SUCCESS {
        return check;
    }
    eprintln!("── tests");
    test::run(&[])
}
