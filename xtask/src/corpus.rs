//! `corpus`: files of SQL statements with their results, where they lie.

use std::process::ExitCode;

use crate::{cargo, postgres, test::SERVER};

/// Builds and runs the corpus on SQLite and on a private Postgres.
pub(crate) fn run(arguments: &[String]) -> ExitCode {
    let mut command = cargo();
    command.args(["run", "--locked", "--quiet", "--package", "corpus", "--"]).args(arguments);
    // Cargo runs in the root folder; what the files are called is meant from here.
    let directory = std::env::current_dir().ok();
    let server = match postgres::obtain(false) {
        Ok(server) => server,
        Err(error) => {
            eprintln!("no Postgres to ask: {error}");
            return ExitCode::FAILURE;
        }
    };
    eprintln!("asking SQLite and {}", server.describe());
    if let Some(directory) = directory {
        command.current_dir(directory);
    }
    let status = command.env(SERVER, server.url()).status();
    drop(server);
    match status {
        Ok(status) => ExitCode::from(status.code().and_then(|it| u8::try_from(it).ok()).unwrap_or(2)),
        Err(cause) => {
            eprintln!("cannot run cargo: {cause}");
            ExitCode::from(2)
        }
    }
}
