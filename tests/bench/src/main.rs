//! How fast the compiler is, and how fast repository calls are beside the same work written by hand on each driver: same data, same
//! durability, interleaved rounds in one run. What counts is the ratio; the machine is noisy.

mod by_hand;
#[path = "../../proof/compiled.rs"]
mod compiled;
mod migrations;
mod ours;
mod peers;
mod scale;

use std::{
    future::Future,
    time::{Duration, Instant},
};

use clap::Parser;
use comfy_table::{Table, presets};
use runtime::{Database, Target, Uuid};
use serde_json::{Value, json};

/// As in `cargo xtask`, so that the compiler is measured as it is used.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Measures repository calls on SQLite, and on Postgres when a server is named.
#[derive(Parser)]
struct Arguments {
    /// An empty Postgres database to measure on.
    #[arg(long, env = "BENCH_DATABASE_URL")]
    postgres: Option<String>,
    /// Seconds each measurement takes in each round.
    #[arg(long, default_value_t = 0.5)]
    seconds: f64,
    /// Rounds; the median counts.
    #[arg(long, default_value_t = 5)]
    rounds: usize,
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
    /// Measures migrations of a big table: how long they take, and how long others wait.
    Migrations(migrations::Arguments),
}

/// Rows in the table that is read.
const ROWS: u32 = 20_000;

/// The key of row `number`.
fn id(number: u32) -> Uuid {
    Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + u128::from(number))
}

/// Calls per second of one way to do one thing.
struct Measured {
    engine: &'static str,
    what: &'static str,
    ours: Vec<f64>,
    by_hand: Vec<f64>,
}

fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or(0.0)
}

/// Repeats a call for some time with so many callers; gives calls per second.
async fn rate<F, C>(callers: usize, time: Duration, call: F) -> f64
where
    F: Fn(u32) -> C + Clone + Send + 'static,
    C: Future<Output = ()> + Send,
{
    let begun = Instant::now();
    let tasks: Vec<_> = (0..callers)
        .map(|caller| {
            let call = call.clone();
            tokio::spawn(async move {
                let mut count = 0_u32;
                let mut next = u32::try_from(caller).unwrap_or(0).wrapping_mul(7919);
                while begun.elapsed() < time {
                    next = next.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    call(next >> 8).await;
                    count += 1;
                }
                count
            })
        })
        .collect();
    let mut count = 0.0;
    for task in tasks {
        count += f64::from(task.await.unwrap_or(0));
    }
    count / begun.elapsed().as_secs_f64()
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments = Arguments::parse();
    if let Some(Command::Scale(scale)) = &arguments.command {
        return scale::run(scale);
    }
    if let Some(Command::Migrations(migrations)) = &arguments.command {
        return migrations::run(migrations, arguments.postgres.as_deref(), arguments.json).await;
    }
    let time = Duration::from_secs_f64(arguments.seconds);
    let mut results: Vec<Measured> = Vec::new();
    let directory = tempfile::tempdir()?;
    let file = directory.path().join("bench.db");
    let database = Database::open(&Target::Sqlite(file.clone())).await?;
    ours::prepare(&database).await?;
    by_hand::sqlite(&database, &file, time, arguments.rounds, &mut results).await?;
    if let Some(url) = &arguments.postgres {
        let database = Database::open(&Target::parse(url)?).await?;
        ours::prepare(&database).await?;
        by_hand::postgres(&database, url, time, arguments.rounds, &mut results).await?;
    }
    if arguments.json {
        let rows: Vec<Value> = results
            .iter()
            .map(|it| json!({ "engine": it.engine, "what": it.what, "ours": it.ours, "by_hand": it.by_hand }))
            .collect();
        println!("{:#}", json!({ "rows": ROWS, "results": rows }));
        return Ok(());
    }
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(["ENGINE", "CALL", "OURS/s", "BY HAND/s", "RATIO"]);
    for it in &results {
        let (ours, by_hand) = (median(&it.ours), median(&it.by_hand));
        let (hand, ratio) = if it.by_hand.is_empty() {
            (String::new(), String::new())
        } else {
            (format!("{by_hand:.0}"), format!("{:.2}", ours / by_hand))
        };
        table.add_row([it.engine.to_owned(), it.what.to_owned(), format!("{ours:.0}"), hand, ratio]);
    }
    println!("{table}");
    Ok(())
}
