//! `gateway migrate`.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
    time::Duration,
};

use clap::Args;
use comfy_table::{Table, presets};
use generated::migrations::COMPILED;
use runtime::{Database, Difference, Event, Migrator, Mode, Options, Target};
use serde_json::json;

use crate::{
    Format, boot, configuration,
    configuration::Environment,
    failure::Failure,
    output::{complain, say},
};

/// What `gateway migrate` takes.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Show what would be run, with the locks it takes and about how many rows it touches, and run nothing.
    #[arg(long, conflicts_with = "status")]
    plan: bool,
    /// Compare the live structure with this program's; exit status 3 when something is missing or changed. What stands
    /// beside the schema is told and leaves the status 0.
    #[arg(long, conflicts_with_all = ["plan", "status"])]
    verify: bool,
    /// List each migration's state; exit status 3 when the history is not this program's.
    #[arg(long)]
    status: bool,
    /// Go to this migration, forwards or back, given by name or by number; `zero` is before the first.
    #[arg(long, value_name = "NAME", conflicts_with = "status")]
    to: Option<String>,
    /// Going back may lose data.
    #[arg(long)]
    allow_data_loss: bool,
    /// A database without tracking is this version, in spite of the differences accepted.
    #[arg(long, value_name = "NAME")]
    baseline: Option<String>,
    /// A difference that is accepted, as it is named in the refusal; it is noted in the database. May be given more
    /// than once.
    #[arg(long, value_name = "SUBJECT")]
    accept: Vec<String>,
    /// Accept the differences in this file, if they are exactly those; without the file, write them to it for review and
    /// run nothing (exit status 3).
    #[arg(long, value_name = "FILE", conflicts_with_all = ["plan", "status", "verify"])]
    accept_all: Option<PathBuf>,
    /// How many seconds to wait while another process migrates.
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    wait: u64,
    /// How many milliseconds a step waits for a lock before it lets others go first.
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 2000)]
    lock_timeout: u64,
    /// How many rows a batch of a backfill has on Postgres.
    #[arg(long, value_name = "ROWS", default_value_t = 5000, value_parser = clap::value_parser!(u32).range(1..))]
    batch_size: u32,
    /// How many milliseconds to leave the table to others between two batches.
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 0)]
    batch_pause: u64,
    /// Show every statement as it is run.
    #[arg(long)]
    verbose: bool,
    /// How to print the report.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Arguments {
    fn options(&self, environment: &Environment) -> Options {
        Options {
            ignore: configuration::ignored(environment),
            wait: Duration::from_secs(self.wait),
            lock_timeout: Duration::from_millis(self.lock_timeout),
            batch_size: self.batch_size,
            batch_pause: Duration::from_millis(self.batch_pause),
            allow_data_loss: self.allow_data_loss,
            baseline: self.baseline.clone(),
            accept: self.accept.clone(),
            ..Options::default()
        }
    }
}

/// Runs `gateway migrate`.
pub(crate) async fn run(environment: &Environment, arguments: &Arguments) -> Result<ExitCode, Failure> {
    let choice = configuration::database(environment)?;
    // Looking must not make a file, so a missing one is looked at as an empty one elsewhere.
    let stand_in;
    let looks_only = arguments.plan || arguments.status || arguments.verify;
    let database = match &choice.target {
        Target::Sqlite(path) if looks_only && !path.exists() => {
            stand_in = tempfile::tempdir().map_err(|cause| {
                Failure::new(
                    format!("cannot make a temporary directory: {cause}"),
                    "free some space or set TMPDIR",
                )
            })?;
            let target = Target::Sqlite(stand_in.path().join("empty.db"));
            Database::open(&target).await.map_err(|error| Failure::database(&error))?
        }
        _ => boot::connect(&choice).await?,
    };
    let migrator = Migrator::new(&database, &COMPILED).map_err(|error| Failure::database(&error))?;
    let mut options = arguments.options(environment);
    if let Some(file) = &arguments.accept_all {
        if !file.exists() {
            let result = write_differences(&migrator, arguments, file).await;
            boot::close(&database).await;
            return result;
        }
        options.accept_exactly = read_differences(file)?;
    }
    let migrator = migrator.with(options);
    let result = if arguments.verify {
        verify(&migrator, arguments.format).await
    } else if arguments.status {
        status(&migrator, arguments.format).await
    } else if arguments.plan {
        plan(&migrator, arguments).await
    } else {
        migrate(&migrator, choice.mode, arguments).await
    };
    boot::close(&database).await;
    result
}

/// Writes every difference from the baseline, or from this program without one, to a new file.
async fn write_differences(
    migrator: &Migrator<'_>,
    arguments: &Arguments,
    file: &Path,
) -> Result<ExitCode, Failure> {
    let differences = match &arguments.baseline {
        Some(named) => migrator.differences_from(named).await,
        None => migrator.differences().await,
    };
    let mut differences = differences.map_err(|error| Failure::database(&error))?;
    differences.retain(|it| !it.is_extra());
    if differences.is_empty() {
        say!("✅ There is no difference to accept");
        return Ok(ExitCode::SUCCESS);
    }
    let failed = |cause: &dyn std::fmt::Display| {
        Failure::new(
            format!("cannot write {}: {cause}", file.display()),
            "choose a file in a folder you may write to",
        )
    };
    let text = serde_json::to_string_pretty(&differences).map_err(|cause| failed(&cause))?;
    std::fs::write(file, text + "\n").map_err(|cause| failed(&cause))?;
    say!(
        "{} differences are written to {}: remove those you do not accept, mend them, and run this again",
        differences.len(),
        file.display()
    );
    Ok(ExitCode::from(3))
}

/// The differences of a file that was reviewed.
fn read_differences(file: &Path) -> Result<Vec<Difference>, Failure> {
    let failed = |cause: &dyn std::fmt::Display| {
        Failure::new(
            format!("{} is not a list of differences: {cause}", file.display()),
            "name a file that does not exist yet, and it is written for review",
        )
    };
    let text = std::fs::read_to_string(file).map_err(|cause| failed(&cause))?;
    serde_json::from_str(&text).map_err(|cause| failed(&cause))
}

async fn status(migrator: &Migrator<'_>, format: Format) -> Result<ExitCode, Failure> {
    let all = migrator.status().await.map_err(|error| Failure::database(&error))?;
    let accepted = migrator.accepted().await.map_err(|error| Failure::database(&error))?;
    let code = ExitCode::from(if all.iter().any(|it| it.state.is_wrong()) { 3 } else { 0 });
    if format == Format::Json {
        let migrations: Vec<_> = all
            .iter()
            .map(|it| {
                json!({
                    "name": it.name,
                    "state": it.state.to_string(),
                    "finished_at": it.finished_at,
                    "explanation": it.explanation,
                })
            })
            .collect();
        let accepted: Vec<_> = accepted
            .iter()
            .map(
                |it| json!({ "difference": it.difference, "accepted_at": it.accepted_at, "holds": it.holds }),
            )
            .collect();
        say!("{:#}", json!({ "migrations": migrations, "accepted": accepted }));
        return Ok(code);
    }
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(["MIGRATION", "STATE", "DONE AT"]);
    for it in &all {
        table.add_row([&it.name, &it.state.to_string(), it.finished_at.as_deref().unwrap_or("")]);
    }
    say!("{}", table.trim_fmt());
    for it in &all {
        if let Some(explanation) = &it.explanation {
            say!("{}: {explanation}", it.name);
        }
    }
    for it in &accepted {
        let still = if it.holds { "" } else { " (it differs otherwise now)" };
        say!("accepted on {}: {}{still}", it.accepted_at, it.difference);
    }
    Ok(code)
}

async fn verify(migrator: &Migrator<'_>, format: Format) -> Result<ExitCode, Failure> {
    let differences = migrator.differences().await.map_err(|error| Failure::database(&error))?;
    let (extra, differences): (Vec<_>, Vec<_>) = differences.into_iter().partition(Difference::is_extra);
    if format == Format::Json {
        let equal = differences.is_empty();
        say!("{:#}", json!({ "equal": equal, "differences": differences, "extra": extra }));
    } else if differences.is_empty() {
        say!("✅ The live structure is the one this build was generated from");
        boot::print_extra(&extra);
    } else {
        differences.iter().chain(&extra).for_each(|it| say!("{it}"));
    }
    Ok(ExitCode::from(if differences.is_empty() { 0 } else { 3 }))
}

async fn plan(migrator: &Migrator<'_>, arguments: &Arguments) -> Result<ExitCode, Failure> {
    let to = arguments.to.as_deref();
    let steps = migrator.plan(to).await.map_err(|error| Failure::database(&error))?;
    if arguments.format == Format::Json {
        let steps: Vec<_> = steps
            .iter()
            .map(|it| {
                json!({
                    "migration": it.migration,
                    "back": it.back,
                    "description": it.description,
                    "class": it.class,
                    "mode": it.mode,
                    "lock": it.lock,
                    "table": it.table,
                    "rows": it.rows,
                    "sql": it.sql,
                })
            })
            .collect();
        say!("{:#}", json!({ "steps": steps }));
        return Ok(ExitCode::SUCCESS);
    }
    if steps.is_empty() {
        say!("-- Nothing to do: the database is up to date.");
    }
    let mut current = None;
    for step in &steps {
        if step.migration.is_some() && step.migration != current {
            let name = step.migration.as_deref().unwrap_or_default();
            say!("-- Migration {name}{}\n", if step.back { ", taken back" } else { "" });
            current.clone_from(&step.migration);
        }
        say!("-- {} ({})", step.description, step.class);
        match step.mode {
            Mode::Together => {}
            Mode::Separate => say!("-- in a transaction of its own"),
            Mode::Alone => say!("-- outside any transaction"),
            Mode::Batches => {
                say!("-- in batches of {} rows by key, a transaction each", arguments.batch_size)
            }
        }
        if !step.lock.is_empty() {
            say!("-- locks: {}", step.lock);
        }
        if let (Some(table), Some(rows)) = (&step.table, step.rows) {
            say!("-- rows of {table}: about {rows}");
        }
        for statement in &step.sql {
            say!("{statement};");
        }
        say!();
    }
    Ok(ExitCode::SUCCESS)
}

async fn migrate(migrator: &Migrator<'_>, mode: &str, arguments: &Arguments) -> Result<ExitCode, Failure> {
    let json = arguments.format == Format::Json;
    if !json {
        say!("🔧 Running database migrations...");
        say!("🧭 Migration mode: {mode}");
    }
    let tell = |event: Event<'_>| match event {
        Event::Migration(name) => complain!("   {name}"),
        Event::Step(description) => complain!("     {description}"),
        Event::Resumed { step, steps } => complain!("     {step} of {steps} steps are done already"),
        Event::Statement(sql) if arguments.verbose => {
            complain!("       {}", sql.lines().map(str::trim).collect::<Vec<_>>().join(" "));
        }
        Event::Working(time) => complain!("       still at it after {} s", time.as_secs()),
        Event::Rows { done, total: Some(total) } if total > 0 => {
            let total = u64::try_from(total).unwrap_or(1).max(done);
            complain!("       {done} of about {total} rows ({} %)", done * 100 / total);
        }
        Event::Rows { done, .. } => complain!("       {done} rows"),
        other => boot::tell_waiting(other),
    };
    let report =
        migrator.run(arguments.to.as_deref(), tell).await.map_err(|error| Failure::database(&error))?;
    if json {
        let report = json!({
            "fresh": report.fresh,
            "adopted": report.adopted,
            "applied": report.applied,
            "reverted": report.reverted,
            "skipped": report.skipped,
            "ahead": report.ahead,
        });
        say!("{report:#}");
    } else {
        boot::print_report(&report);
    }
    Ok(ExitCode::SUCCESS)
}
