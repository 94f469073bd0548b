//! `gateway restore`: a backup in the place of the database. What was there is kept.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Args;
use generated::migrations::COMPILED;
use runtime::{Target, Timestamp, sqlite_backup};
use serde_json::json;

use super::{
    backup::{Progress, backup, work},
    postgres_tools::Tools,
};
use crate::{Format, configuration, configuration::Environment, failure::Failure, output::say};

/// What `gateway restore` takes.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// The file `gateway backup` made.
    file: PathBuf,
    /// The database holds tables, and they are to be replaced. What they hold is first written to a file beside the backup.
    #[arg(long)]
    replace: bool,
    /// Only print the command that restores a Postgres database, to be run where its tools are.
    #[arg(long)]
    print: bool,
    /// How to print the report.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// What was done.
struct Restored {
    /// Where what was there is kept.
    kept: Option<PathBuf>,
    /// The migrations of this program the backup does not have.
    behind: Vec<String>,
    /// What was there and the backup does not have.
    gone: Vec<String>,
}

/// Restores a backup.
pub(crate) async fn run(environment: &Environment, arguments: &Arguments) -> Result<ExitCode, Failure> {
    let choice = configuration::database(environment)?;
    let (file, target, replace) = (arguments.file.clone(), choice.target, arguments.replace);
    if arguments.print {
        let Some(tools) = Tools::of(&target) else {
            return Err(Failure::configuration(
                "a SQLite database is restored by this program itself",
                "leave out --print",
            ));
        };
        say!("{}", tools.restore_line(&file));
        return Ok(ExitCode::SUCCESS);
    }
    if !file.is_file() {
        return Err(Failure::configuration(
            format!("{} is no file, or is not there", file.display()),
            "name a file that `gateway backup` made",
        ));
    }
    let place = target.place();
    let shown = file.display().to_string();
    let restored = work(move || match &target {
        Target::Sqlite(path) => sqlite(path, &target, &file, replace),
        Target::Postgres { .. } => postgres(&target, &file, replace),
    })
    .await??;
    if arguments.format == Format::Json {
        say!(
            "{:#}",
            json!({ "database": place, "file": shown, "kept": restored.kept, "behind": restored.behind, "gone": restored.gone })
        );
        return Ok(ExitCode::SUCCESS);
    }
    say!("✅ The database at {place} holds what {shown} holds");
    if let Some(kept) = &restored.kept {
        say!("   What it held before is in {}", kept.display());
    }
    if !restored.gone.is_empty() {
        say!("   Not in the backup, and gone: {}", restored.gone.join(", "));
    }
    if !restored.behind.is_empty() {
        say!("   It lacks {}: `gateway migrate` or the next start runs them", restored.behind.join(", "));
    }
    Ok(ExitCode::SUCCESS)
}

/// The migrations of this program a backup does not have; refuses one of another program or a newer release.
fn behind(applied: &[String], file: &Path) -> Result<Vec<String>, Failure> {
    let known: Vec<&str> = COMPILED.sqlite.migrations.iter().map(|it| it.name).collect();
    if applied.is_empty() {
        return Err(Failure::drift(
            format!("{} is no backup of a database of this program: it has no migrations", file.display()),
            "name a file that `gateway backup` made",
        ));
    }
    let unknown: Vec<&str> = applied.iter().map(String::as_str).filter(|it| !known.contains(it)).collect();
    if !unknown.is_empty() {
        return Err(Failure::drift(
            format!(
                "{} is of a newer release: this one does not know {}",
                file.display(),
                unknown.join(", ")
            ),
            "restore it with the release that made it",
        ));
    }
    Ok(known.into_iter().filter(|it| !applied.iter().any(|name| name == it)).map(str::to_owned).collect())
}

/// Where what is replaced is kept: beside the backup, by the time.
fn keep(file: &Path, place: &str) -> PathBuf {
    let time = Timestamp::now().strftime("%Y%m%dT%H%M%SZ").to_string();
    let name = place.rsplit('/').next().filter(|it| !it.is_empty()).unwrap_or("database");
    let first = format!("{name}.before-restore-{time}");
    let more = (2..).map(|it| format!("{first}-{it}"));
    let mut paths = std::iter::once(first.clone()).chain(more).map(|it| file.with_file_name(it));
    // Two restorations of one second have a file each.
    paths.find(|it| !it.exists()).unwrap_or_else(|| file.with_file_name(first))
}

/// A failure with the place of what was there, where that was kept.
fn with_kept(failure: Failure, kept: Option<&Path>) -> Failure {
    match kept {
        Some(kept) => Failure::new(
            failure.cause(),
            format!("{}; what was there is in {}", failure.remedy(), kept.display()),
        ),
        None => failure,
    }
}

fn refuse_to_replace(place: &str, tables: usize) -> Failure {
    Failure::configuration(
        format!("the database at {place} holds {tables} tables already"),
        "say --replace to put the backup in their place; what they hold is kept in a file beside the backup",
    )
}

fn sqlite(path: &Path, target: &Target, file: &Path, replace: bool) -> Result<Restored, Failure> {
    let damaged = |error: runtime::Error| {
        Failure::new(
            error.to_string(),
            "check the file and who may read it, or take another backup; the database is as it was",
        )
    };
    let held_by_backup = sqlite_backup::contents(file).map_err(damaged)?;
    let behind = behind(&held_by_backup.migrations, file)?;
    let mut gone = Vec::new();
    let mut kept = None;
    if path.exists() {
        let whole = |it: &Path| it.canonicalize().ok();
        if whole(path).is_some_and(|it| whole(file) == Some(it)) {
            return Err(Failure::configuration(
                format!("{} is the database itself", file.display()),
                "name a file that `gateway backup` made",
            ));
        }
        let held = sqlite_backup::contents(path).map_err(damaged)?;
        if !held.tables.is_empty() {
            if !replace {
                return Err(refuse_to_replace(&target.place(), held.tables.len()));
            }
            // A program that serves would go on with tables that are not those it was built for.
            let in_use = !behind.is_empty() && sqlite_backup::is_in_use(path).map_err(damaged)?;
            if in_use {
                return Err(Failure::new(
                    format!(
                        "{} is of an older release, and another program has the database open",
                        file.display()
                    ),
                    "stop the gateway, restore, and start it again: it migrates what it was given",
                ));
            }
            let place = keep(file, &target.place());
            kept = Some(backup(target, &place)?.file);
            let stays = |name: &String| held_by_backup.tables.iter().any(|it| it.0 == *name);
            let lost = held.tables.into_iter().map(|it| it.0).filter(|it| !stays(it));
            gone.extend(lost.map(|it| format!("table {it}")));
        }
    }
    let mut shown = Progress::new("restored");
    sqlite_backup::restore(file, path, |done, total| shown.tell(done, total)).map_err(|error| {
        let failure = Failure::new(
            format!("nothing was restored: {error}"),
            "the database is as it was; check who may write to it, and where others do all the time, stop them first",
        );
        with_kept(failure, kept.as_deref())
    })?;
    sqlite_backup::contents(path).map_err(|error| {
        let failure = Failure::new(
            format!("the database was replaced, and then: {error}"),
            "run `gateway doctor`, and restore again",
        );
        with_kept(failure, kept.as_deref())
    })?;
    Ok(Restored { kept, behind, gone })
}

fn postgres(target: &Target, file: &Path, replace: bool) -> Result<Restored, Failure> {
    let Some(tools) = Tools::of(target) else {
        return Err(Failure::configuration(
            "this database cannot be restored",
            "use the tools of its server",
        ));
    };
    let tools = tools.connected()?;
    let listed = tools.check(file)?;
    let behind = behind(&tools.applied(file)?, file)?;
    let held = tools.relations()?;
    let mut kept = None;
    if !held.tables.is_empty() {
        if !replace {
            return Err(refuse_to_replace(&target.place(), held.tables.len()));
        }
        let place = keep(file, &target.place());
        kept = Some(backup(target, &place)?.file);
    }
    tools.restore(file).map_err(|failure| with_kept(failure, kept.as_deref()))?;
    let lost = |kind: &str, there: Vec<String>, kept: &[String]| -> Vec<String> {
        there.into_iter().filter(|it| !kept.contains(it)).map(|it| format!("{kind} {it}")).collect()
    };
    let gone = [lost("table", held.tables, &listed.tables), lost("view", held.views, &listed.views)].concat();
    Ok(Restored { kept, behind, gone })
}
