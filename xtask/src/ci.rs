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
    if !licences() {
        return ExitCode::FAILURE;
    }
    eprintln!("── generated output");
    let check = generate::check();
    if check != ExitCode::SUCCESS {
        return check;
    }
    eprintln!("── tests");
    test::run(&[])
}

/// Whether the licences and sources of every dependency are those `deny.toml` allows, and no advisory is open; asked where
/// `cargo deny` is installed.
fn licences() -> bool {
    let installed = cargo().args(["deny", "--version"]).output().is_ok_and(|it| it.status.success());
    if !installed {
        eprintln!(
            "── licences and advisories: passed over; `cargo install cargo-deny --locked` makes them part of it"
        );
        return true;
    }
    eprintln!("── licences and advisories");
    // Advisories are fetched, which a machine without a network cannot do.
    let checked = cargo().args(["deny", "check", "bans", "licenses", "sources"]).status();
    let fetched = cargo().args(["deny", "fetch", "db"]).output().is_ok_and(|it| it.status.success());
    if !fetched {
        eprintln!("   the advisories cannot be fetched here, and are passed over");
    }
    let advised =
        !fetched || cargo().args(["deny", "check", "advisories"]).status().is_ok_and(|it| it.success());
    advised && checked.is_ok_and(|it| it.success())
}
