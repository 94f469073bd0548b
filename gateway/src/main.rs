//! The reference platform's API gateway and operator's tool: `serve`, `migrate`, `backup`, `restore`, `doctor`.
//!
//! **Invariant:** no socket is opened before the service key, the database, its migrations and its
//! structure have been checked, in that order.

mod billing;
mod boot;
mod commands;
mod configuration;
mod doctor;
mod failure;
mod http;
mod output;

use std::{io::IsTerminal, process::ExitCode};

use clap::{Parser, Subcommand, ValueEnum};

use crate::output::complain;

/// A request is many small allocations.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The API gateway: serves every table of the platform over HTTP, on SQLite or Postgres.
#[derive(Parser)]
#[command(version, after_help = ENVIRONMENT)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Check, migrate and serve (the default).
    Serve,
    /// Bring the database to this program's schema, or show what that would do.
    Migrate(commands::migrate::Arguments),
    /// Copy the database as it is now to a file, while the gateway serves, and check the copy.
    Backup(commands::backup::Arguments),
    /// Put a backup in the place of the database; what was there is kept in a file of its own.
    Restore(commands::restore::Arguments),
    /// Check everything an operator should check, with a remedy for each line that fails.
    Doctor {
        /// How to print the report.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
}

/// How a report is printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs, on standard output.
    Json,
}

const ENVIRONMENT: &str = "\
Environment (an empty variable counts as unset):
  INTERNAL_SERVICE_KEY      the key every request must carry; `serve` refuses to start without it
  INTERNAL_SERVICE_KEY_NEXT a second key that is let in while the first one is changed
  …_FILE                    behind either: the file that holds it
  DATABASE_URL              postgres://… or sqlite:FILE; comes first
  POSTGRES_HOST             a server, with POSTGRES_PORT, POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB
                            and POSTGRES_SSLMODE; comes second
  SQLITE_PATH               the file when neither is set (default database/aisandbox.db)
  HOST, PORT                where to listen (default 127.0.0.1 and 3000)
  MAX_CONNECTIONS           how many connections may be open at once (default 1024); health is answered beyond
  DRIFT_IGNORE              what beside the schema is not to be mentioned: `table litestream_*, view reports_*`
  SLOW_QUERY_MS             queries that take longer are logged by name (default 1000)
  BILLING_CHARGES_ENABLED   charges are off unless this is exactly `true`
  RUST_LOG                  what to log to standard error (default warn)

Exit status: 0 done; 1 failed; 2 wrong usage or configuration; 3 out of date or drifted.";

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut filter = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn"));
    // The driver logs parameters, which may be secrets, whatever is asked for; the parser of live structures every word.
    for silent in ["tokio_postgres=warn", "postgres_protocol=warn", "sqlparser=warn"] {
        match silent.parse() {
            Ok(directive) => filter = filter.add_directive(directive),
            Err(cause) => {
                complain!("❌ the log cannot be kept free of secrets: {cause}");
                return ExitCode::FAILURE;
            }
        }
    }
    // The query log is made of spans: one line each, with how long it took, when it is over.
    let spans = tracing_subscriber::fmt::format::FmtSpan::CLOSE;
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_span_events(spans)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .init();
    let environment = configuration::Environment::of_process();
    let result = match arguments.command.unwrap_or(Command::Serve) {
        Command::Serve => boot::serve(&environment).await,
        Command::Migrate(arguments) => commands::migrate::run(&environment, &arguments).await,
        Command::Backup(arguments) => commands::backup::run(&environment, &arguments).await,
        Command::Restore(arguments) => commands::restore::run(&environment, &arguments).await,
        Command::Doctor { format } => doctor::run(&environment, format).await,
    };
    match result {
        Ok(code) => code,
        Err(failure) => failure.print(),
    }
}
