//! The compiler on schemas of growing size: 15 columns and 3 references a table.

use std::{error::Error, fmt::Write as _, fs, path::Path, time::Instant};

use comfy_table::{Table, presets};
use serde_json::json;

use crate::peers;

/// What `scale` takes.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Numbers of tables.
    #[arg(long, value_delimiter = ',', default_value = "100,200,500,1000,2000")]
    tables: Vec<usize>,
    /// Runs of each; the fastest counts.
    #[arg(long, default_value_t = 3)]
    rounds: usize,
    /// Also check the emitted crate of 100 tables from clean, beside the same tables in SeaORM and Diesel (needs a
    /// package registry).
    #[arg(long)]
    peers: bool,
    /// Print the results as JSON.
    #[arg(long)]
    json: bool,
}

/// Tables in one file of the schema.
const TABLES_PER_FILE: usize = 25;

/// The references of a table: to three before it, where there are any.
pub(crate) fn references(table: usize) -> Vec<usize> {
    [1, 7, 31].into_iter().filter_map(|back| table.checked_sub(back)).collect()
}

/// The declarations of `tables` tables, a file per 25, as names and texts.
pub(crate) fn declarations(tables: usize) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut root = String::from("//! A schema to be measured.\n");
    for (number, first) in (0..tables).step_by(TABLES_PER_FILE).enumerate() {
        let _ = writeln!(root, "mod part{number};");
        let mut text = format!("#[enumeration]\npub enum State{number} {{ New, Done }}\n\n");
        for table in first..(first + TABLES_PER_FILE).min(tables) {
            declaration(&mut text, table);
        }
        files.push((format!("part{number}.rs"), text));
    }
    files.push(("lib.rs".to_owned(), root));
    files
}

fn declaration(text: &mut String, table: usize) {
    let _ = write!(
        text,
        "/// Rows of table {table}.\n#[table(table_{table})]\n#[unique(code, place)]\n#[index(happened_at, where = \
         place >= 0)]\n#[check(amount >= 0 && place >= 0)]\npub struct Table{table} {{\n    #[key]\n    pub id: Uuid,\n"
    );
    for (at, other) in references(table).into_iter().enumerate() {
        let _ = writeln!(
            text,
            "    #[inverse(rows{table}_{at})]\n    pub other{at}_id: Option<Ref<Table{other}>>,"
        );
    }
    let _ =
        writeln!(text, "    #[default(State{0}::New)]\n    pub state: State{0},", table / TABLES_PER_FILE);
    text.push_str(
        "    /// A short name.\n    pub code: Text<40>,\n    pub title: Text<200>,\n    #[default(0)]\n    pub place: i32,\n    pub count: i64,\n    #[default(0)]\n    pub amount: Decimal<12, 2>,\n    \
         pub ratio: Option<f64>,\n    #[default(true)]\n    pub shown: bool,\n    pub day: Option<Date>,\n    \
         #[default(now)]\n    pub happened_at: Timestamp,\n    pub data: Option<Json>,\n}\n\n",
    );
}

pub(crate) fn write(folder: &Path, files: &[(String, String)]) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    files.iter().try_for_each(|(name, text)| fs::write(folder.join(name), text))
}

/// Seconds each stage takes: reading and checking, emitting, writing.
fn once(tables: usize) -> Result<[f64; 3], Box<dyn Error>> {
    let directory = tempfile::tempdir()?;
    let source = directory.path().join("src");
    write(&source, &declarations(tables))?;
    let begun = Instant::now();
    let project = codegen::compile_crate(&source.join("lib.rs"), Path::new("src"), false)?;
    let checked = begun.elapsed().as_secs_f64();
    let files = codegen::emit(&project)?;
    let emitted = begun.elapsed().as_secs_f64();
    codegen::write(&directory.path().join("out"), &files)?;
    Ok([checked, emitted - checked, begun.elapsed().as_secs_f64() - emitted])
}

/// The exponent of the growth of seconds with tables: the slope of a line through the logarithms.
fn exponent(points: &[(usize, f64)]) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "numbers of tables are small")]
    let logs: Vec<(f64, f64)> = points.iter().map(|it| ((it.0 as f64).ln(), it.1.ln())).collect();
    let count = f64::from(u32::try_from(logs.len()).unwrap_or(1));
    let (x, y) = logs.iter().fold((0.0, 0.0), |sum, it| (sum.0 + it.0 / count, sum.1 + it.1 / count));
    let (above, below) = logs
        .iter()
        .fold((0.0, 0.0), |sum, it| (sum.0 + (it.0 - x) * (it.1 - y), sum.1 + (it.0 - x) * (it.0 - x)));
    above / below
}

/// Measures and prints.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let mut points = Vec::new();
    let mut stages = Vec::new();
    for tables in &arguments.tables {
        let mut best = [f64::INFINITY; 3];
        for _ in 0..arguments.rounds.max(1) {
            let stages = once(*tables)?;
            if stages.iter().sum::<f64>() < best.iter().sum() {
                best = stages;
            }
        }
        eprintln!("{tables} tables: {:.3} s", best.iter().sum::<f64>());
        stages.push(best);
        points.push((*tables, best.iter().sum()));
    }
    let exponent = exponent(&points);
    let checks = if arguments.peers { peers::check()? } else { Vec::new() };
    if arguments.json {
        let compile: Vec<_> = points.iter().map(|it| json!({ "tables": it.0, "seconds": it.1 })).collect();
        let check: Vec<_> = checks.iter().map(|it| json!({ "what": it.0, "seconds": it.1 })).collect();
        println!("{:#}", json!({ "compile": compile, "exponent": exponent, "check": check }));
        return Ok(());
    }
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header([
        "TABLES",
        "COLUMNS",
        "SECONDS",
        "READ AND CHECK",
        "EMIT",
        "WRITE",
        "PER TABLE",
    ]);
    for ((tables, seconds), [read, emit, write]) in points.iter().zip(&stages) {
        #[expect(clippy::cast_precision_loss, reason = "numbers of tables are small")]
        let each = seconds * 1e6 / *tables as f64;
        table.add_row([
            tables.to_string(),
            (tables * 15).to_string(),
            format!("{seconds:.3}"),
            format!("{read:.3}"),
            format!("{emit:.3}"),
            format!("{write:.3}"),
            format!("{each:.0} µs"),
        ]);
    }
    println!("{table}");
    // One size has no slope.
    if exponent.is_finite() {
        println!("\ngrows with the number of tables to the power of {exponent:.2}");
    }
    if !checks.is_empty() {
        let mut table = Table::new();
        table.load_style(presets::NOTHING).set_header(["CARGO CHECK OF 100 TABLES", "SECONDS"]);
        for (what, seconds) in &checks {
            table.add_row([(*what).to_owned(), format!("{seconds:.1}")]);
        }
        println!("\n{table}");
    }
    Ok(())
}
