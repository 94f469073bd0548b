//! The developers' commands: `cargo xtask gen`, `check`, `test`, `ci`.

mod generate;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

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
    /// Tell whether generated/ is what the schema compiles to; exit status 3 when it is not.
    Check,
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Gen => generate::write(),
        Command::Check => generate::check(),
    }
}

/// The workspace's root folder.
fn root() -> PathBuf {
    let manifest = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().map(PathBuf::from).unwrap_or(manifest)
}
