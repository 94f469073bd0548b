//! `test`: every test, with a Postgres to run them on.

use std::{
    io::{BufRead, BufReader},
    process::{ExitCode, Stdio},
};

use crate::{cargo, postgres};

/// The variable that tells the tests where their server is.
pub(crate) const SERVER: &str = "DIGLOT_TEST_POSTGRES";

/// How many tests run at the same time.
const THREADS: &str = "RUST_TEST_THREADS";

/// As the environment says, else two for each core: half of what these tests do is to wait for a server or for time
/// to pass.
fn threads() -> String {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    std::env::var(THREADS).unwrap_or_else(|_| (2 * cores).to_string())
}

/// What `cargo test` counted.
#[derive(Debug, Default, PartialEq, Eq)]
struct Counted {
    passed: u64,
    failed: u64,
    ignored: u64,
}

impl Counted {
    /// Adds a line such as `test result: ok. 3 passed; 0 failed; 1 ignored; …`.
    fn add(&mut self, line: &str) {
        let Some((_, counts)) = line.split_once("test result: ") else { return };
        let of = |word: &str| -> u64 {
            let before = counts.split(';').find_map(|it| it.trim().strip_suffix(word));
            before.and_then(|it| it.trim().rsplit(' ').next()?.parse().ok()).unwrap_or(0)
        };
        self.passed += of("passed");
        self.failed += of("failed");
        self.ignored += of("ignored");
    }
}

/// Starts a server, runs the tests, stops the server.
pub(crate) fn run(arguments: &[String]) -> ExitCode {
    let server = match postgres::obtain(false) {
        Ok(server) => server,
        Err(error) => {
            eprintln!("no Postgres to test on: {error}");
            return ExitCode::FAILURE;
        }
    };
    eprintln!("testing on {}", server.describe());
    let child = cargo()
        .args(["test", "--workspace", "--locked", "--no-fail-fast"])
        .args(arguments)
        .env(SERVER, server.url())
        .env(THREADS, threads())
        .stdout(Stdio::piped())
        .spawn();
    let mut child = match child {
        Ok(child) => child,
        Err(cause) => {
            eprintln!("cannot run cargo: {cause}");
            return ExitCode::FAILURE;
        }
    };
    let mut counted = Counted::default();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            println!("{line}");
            counted.add(&line);
        }
    }
    let status = child.wait();
    drop(server);
    let ignored = if counted.ignored > 0 { format!(", {} ignored", counted.ignored) } else { String::new() };
    println!("\n{} passed, {} failed{ignored}", counted.passed, counted.failed);
    match status {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

#[cfg(test)]
mod tests {
    use super::Counted;

    #[test]
    fn summaries_add_up() {
        let mut counted = Counted::default();
        counted.add(
            "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s",
        );
        counted.add("test result: FAILED. 10 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out");
        counted.add("test something ... ok");
        assert_eq!(counted, Counted { passed: 13, failed: 2, ignored: 1 });
    }
}
