//! The developers' commands: `cargo xtask gen`, `check`, `explain`, `migration`, `test`, `corpus`, `bench`,
//! `ci`.

mod bench;
mod ci;
mod corpus;
mod explain;
mod generate;
mod migration;
mod postgres;
mod test;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The developers' commands.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Compile the schema and write generated/.
    Gen,
    /// Tell whether generated/ is what the schema compiles to and says what it says; exit status 3 when not.
    Check,
    /// Say what the code of a diagnostic means, as in `explain D0201`; without one, list them all.
    Explain {
        /// The code.
        code: Option<String>,
    },
    /// Work on the history.
    #[command(subcommand)]
    Migration(migration::Command),
    /// Run every test, on SQLite and on a private Postgres that is started for them and removed afterwards.
    Test {
        /// Passed on to `cargo test`, for example the name of a test.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Put files of sqllogictest through the compiler and ask them on SQLite and on a private Postgres; `corpus --help`
    /// lists what it takes.
    #[command(disable_help_flag = true)]
    Corpus {
        /// Passed on.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Measure repository calls beside the same work written by hand, in a release build; `bench scale` measures
    /// the compiler.
    Bench {
        /// Passed on to the measurements; `--help` lists what they take.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// What every change must pass: formatting, lints, generated/, documentation and tests.
    Ci,
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Gen => generate::write(),
        Command::Check => generate::check(),
        Command::Explain { code } => explain::run(code.as_deref()),
        Command::Migration(command) => migration::run(&command),
        Command::Test { arguments } => test::run(&arguments),
        Command::Corpus { arguments } => corpus::run(&arguments),
        Command::Bench { arguments } => bench::run(&arguments),
        Command::Ci => ci::run(),
    }
}

/// The workspace's root folder.
fn root() -> PathBuf {
    let manifest = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().map(PathBuf::from).unwrap_or(manifest)
}

/// The cargo this was started with.
fn cargo() -> std::process::Command {
    let mut command = std::process::Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    command
}
