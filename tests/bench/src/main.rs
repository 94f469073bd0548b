//! How fast repository calls, the compiler and migrations are.

#[path = "../../proof/compiled.rs"]
mod compiled;
mod contest;
mod gateway;
mod migrations;
mod peers;
mod report;
mod scale;

use clap::Parser;

/// As in `cargo xtask`, so that the compiler is measured as it is used.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Measures repository calls on SQLite, and on Postgres when a server is named.
#[derive(Parser)]
struct Arguments {
    /// An empty Postgres database to measure on.
    #[arg(long, env = "BENCH_DATABASE_URL")]
    postgres: Option<String>,
    #[command(flatten)]
    contest: contest::Arguments,
    /// Print the results as JSON.
    #[arg(long)]
    json: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(clap::Subcommand)]
enum Command {
    /// Measures the compiler: from source to written files, for schemas of growing size.
    Scale(scale::Arguments),
    /// Measures the gateway beside a bare hyper server and axum with SQLx.
    Gateway(gateway::Arguments),
    /// Measures migrations of a big table: how long they take, and how long others wait.
    Migrations(migrations::Arguments),
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments = Arguments::parse();
    if let Some(Command::Scale(scale)) = &arguments.command {
        return scale::run(scale);
    }
    if let Some(Command::Gateway(gateway)) = &arguments.command {
        return gateway::run(gateway, arguments.postgres.as_deref(), arguments.json)
            .await
            .map_err(|it| it as _);
    }
    if let Some(Command::Migrations(migrations)) = &arguments.command {
        return migrations::run(migrations, arguments.postgres.as_deref(), arguments.json).await;
    }
    contest::run(&arguments.contest, arguments.postgres.as_deref(), arguments.json).await
}
