//! `bench`: repository calls beside the same work written by hand and in peers; the compiler; migrations.

use std::process::ExitCode;

use crate::{cargo, postgres};

/// Builds and runs the measurements on SQLite and on a private Postgres that waits for the disk.
pub(crate) fn run(arguments: &[String]) -> ExitCode {
    // The compiler is measured without a server.
    if arguments.first().is_some_and(|it| it == "scale") {
        return measure(arguments, None);
    }
    let server = match postgres::obtain(true) {
        Ok(server) => server,
        Err(error) => {
            eprintln!("no Postgres to measure on: {error}");
            return ExitCode::FAILURE;
        }
    };
    eprintln!("measuring on SQLite and on {}", server.describe());
    measure(arguments, Some(server.url()))
}

fn measure(arguments: &[String], url: Option<&str>) -> ExitCode {
    let mut command = cargo();
    // The contenders are programs of their own beside the one that is run.
    let built = cargo().args(["build", "--release", "--locked", "--quiet", "--package", "bench"]).status();
    if !built.is_ok_and(|it| it.success()) {
        return ExitCode::FAILURE;
    }
    command.args(["run", "--release", "--locked", "--quiet", "--package", "bench", "--bin", "bench", "--"]);
    command.args(arguments);
    if let Some(url) = url {
        command.env("BENCH_DATABASE_URL", url);
    }
    let status = command.status();
    match status {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(cause) => {
            eprintln!("cannot run cargo: {cause}");
            ExitCode::FAILURE
        }
    }
}
