//! `cargo xtask corpus`: files of sqllogictest, where they lie.

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use clap::{Parser, ValueEnum};
use corpus::{
    engine::{Engine, EngineError, Locale},
    file,
    naming::Reach,
    report::Report,
    run::run,
    script::script,
};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The room for deeply nested statements, in bytes.
const STACK: usize = 256 << 20;

/// Put the queries of sqllogictest files through the compiler and ask them on both engines.
///
/// Every file below DIR that ends in `.test` is run on its own, on empty databases: its tables are declared our way,
/// its rows are made as typed, and each of its queries that is meant for both engines becomes a `query!`, after its
/// outputs are named. The answers are compared with each other and with the file's. The report goes to standard output;
/// the exit status is 1 when an accepted query failed or gave something else.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask corpus", bin_name = "cargo xtask corpus")]
struct Arguments {
    /// Where the files lie.
    directory: PathBuf,
    /// The most queries of each file, evenly spread over it.
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
    /// Only files whose path below DIR matches; `*` stands for anything. May be given more than once.
    #[arg(long, value_name = "GLOB")]
    only: Vec<String>,
    /// Ask Postgres in the locales C, C.UTF-8 and en-US (ICU), not in C alone.
    #[arg(long)]
    locales: bool,
    /// Name the outputs of queries in `EXISTS`, in `IN` and alone, too, and order by name where a position is typed.
    #[arg(long)]
    name_all: bool,
    /// How many files at a time; as many as there are processors where nothing is said.
    #[arg(long, value_name = "N")]
    jobs: Option<usize>,
    /// How the report is written.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The Postgres server; `cargo xtask corpus` starts one.
    #[arg(long, env = "DIGLOT_TEST_POSTGRES", value_name = "URL", hide = true)]
    server: String,
}

/// How the report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match all(&arguments) {
        Ok(report) => {
            match arguments.format {
                Format::Text => print!("{}", report.text()),
                Format::Json => match serde_json::to_string_pretty(&report) {
                    Ok(text) => println!("{text}"),
                    Err(cause) => {
                        eprintln!("cannot write the report: {cause}");
                        return ExitCode::from(2);
                    }
                },
            }
            if report.is_right() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

/// Runs every file that is asked for.
fn all(arguments: &Arguments) -> Result<Report, String> {
    let mut files = Vec::new();
    find(&arguments.directory, &arguments.directory, &mut files)?;
    files.retain(|it| arguments.only.is_empty() || arguments.only.iter().any(|glob| matches(glob, it)));
    files.sort();
    if files.is_empty() {
        return Err(format!("no file below {} is asked for", arguments.directory.display()));
    }
    let processors = thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let jobs = arguments.jobs.unwrap_or(processors).clamp(1, files.len());
    let (next, total) = (AtomicUsize::new(0), Mutex::new(Report::default()));
    let work = || worker(arguments, &files, &next, &total);
    thread::scope(|scope| {
        let start = |_| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
        let running: Vec<_> = (0..jobs)
            .map(start)
            .collect::<Result<_, _>>()
            .map_err(|cause| format!("cannot start a thread: {cause}"))?;
        running
            .into_iter()
            .try_for_each(|it| it.join().unwrap_or_else(|cause| std::panic::resume_unwind(cause)))
    })?;
    Ok(total.into_inner().unwrap_or_else(PoisonError::into_inner))
}

fn worker(
    arguments: &Arguments,
    files: &[String],
    next: &AtomicUsize,
    total: &Mutex<Report>,
) -> Result<(), String> {
    let locales: &[Locale] = if arguments.locales { &Locale::ALL } else { &[Locale::C] };
    let reach = if arguments.name_all { Reach::All } else { Reach::Seen };
    let mut engines = engines(&arguments.server, locales).map_err(|it| it.to_string())?;
    while let Some(name) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
        let path = arguments.directory.join(name);
        let bytes = fs::read(&path).map_err(|cause| format!("cannot read {}: {cause}", path.display()))?;
        let (records, others) = file::read(&String::from_utf8_lossy(&bytes));
        let mut report = Report { files: 1, for_one_engine: others, ..Report::default() };
        let steps = script(records, arguments.limit, reach);
        run(name, steps, &mut engines, &mut report).map_err(|it| format!("{name}: {it}"))?;
        let mut total = total.lock().unwrap_or_else(PoisonError::into_inner);
        total.add(report);
        eprintln!("{}/{} files, {} queries: {name}", total.files, files.len(), total.seen);
    }
    Ok(())
}

fn engines(server: &str, locales: &[Locale]) -> Result<Vec<Engine>, EngineError> {
    let postgres = locales.iter().map(|locale| Engine::postgres(server, *locale));
    std::iter::once(Engine::sqlite()).chain(postgres).collect()
}

/// Every `.test` file below a directory, by its path below the first one.
fn find(root: &Path, directory: &Path, out: &mut Vec<String>) -> Result<(), String> {
    let failed = |cause: std::io::Error| format!("cannot read {}: {cause}", directory.display());
    for entry in fs::read_dir(directory).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            find(root, &path, out)?;
        } else if path.extension().is_some_and(|it| it == "test") {
            let below = path.strip_prefix(root).unwrap_or(&path);
            out.push(below.to_string_lossy().into_owned());
        }
    }
    Ok(())
}

/// Whether a path is what a pattern says, in which `*` stands for anything.
fn matches(glob: &str, path: &str) -> bool {
    let mut parts = glob.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = path.strip_prefix(first) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else { return rest.is_empty() };
    for part in middle {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}
