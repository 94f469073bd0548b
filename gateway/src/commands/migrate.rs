//! `gateway migrate`.

use std::process::ExitCode;

use clap::Args;
use comfy_table::{Table, presets};
use generated::migrations::COMPILED;
use runtime::{Database, Event, Migrator, Target};
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
    /// Show the SQL that would be run, and run nothing.
    #[arg(long, conflicts_with = "status")]
    plan: bool,
    /// Compare the live structure with this program's; exit status 3 when they differ.
    #[arg(long, conflicts_with_all = ["plan", "status"])]
    verify: bool,
    /// List each migration's state.
    #[arg(long)]
    status: bool,
    /// Stop after this migration, given by name or by number.
    #[arg(long, value_name = "NAME", conflicts_with = "status")]
    to: Option<String>,
    /// How to print the report.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
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
    if arguments.verify {
        verify(&migrator, arguments.format).await
    } else if arguments.status {
        status(&migrator, arguments.format).await
    } else if arguments.plan {
        plan(&migrator, arguments).await
    } else {
        migrate(&migrator, choice.mode, arguments).await
    }
}

async fn status(migrator: &Migrator<'_>, format: Format) -> Result<ExitCode, Failure> {
    let all = migrator.status().await.map_err(|error| Failure::database(&error))?;
    if format == Format::Json {
        let migrations: Vec<_> = all
            .iter()
            .map(
                |it| json!({ "name": it.name, "state": it.state.to_string(), "finished_at": it.finished_at }),
            )
            .collect();
        say!("{:#}", json!({ "migrations": migrations }));
        return Ok(ExitCode::SUCCESS);
    }
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(["MIGRATION", "STATE", "DONE AT"]);
    for it in &all {
        table.add_row([&it.name, &it.state.to_string(), it.finished_at.as_deref().unwrap_or("")]);
    }
    say!("{}", table.trim_fmt());
    Ok(ExitCode::SUCCESS)
}

async fn verify(migrator: &Migrator<'_>, format: Format) -> Result<ExitCode, Failure> {
    let differences = migrator.differences().await.map_err(|error| Failure::database(&error))?;
    if format == Format::Json {
        say!("{:#}", json!({ "equal": differences.is_empty(), "differences": differences }));
    } else if differences.is_empty() {
        say!("✅ The live structure is the one this build was generated from");
    } else {
        differences.iter().for_each(|it| say!("{it}"));
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
                    "description": it.description,
                    "class": it.class,
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
            say!("-- Migration {}\n", step.migration.as_deref().unwrap_or_default());
            current.clone_from(&step.migration);
        }
        say!("-- {} ({})", step.description, step.class);
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
        other => boot::tell_waiting(other),
    };
    let report =
        migrator.run(arguments.to.as_deref(), tell).await.map_err(|error| Failure::database(&error))?;
    if json {
        let report = json!({
            "fresh": report.fresh,
            "adopted": report.adopted,
            "applied": report.applied,
            "skipped": report.skipped,
        });
        say!("{report:#}");
    } else {
        boot::print_report(&report);
    }
    Ok(ExitCode::SUCCESS)
}
