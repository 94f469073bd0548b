//! `gateway backup`: the database as it is at one moment, in a file, checked.

use std::{
    io::IsTerminal,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Args;
use runtime::{Target, sqlite_backup};
use serde_json::json;

use super::postgres_tools::Tools;
use crate::{
    Format, configuration,
    configuration::Environment,
    failure::Failure,
    output::{complain, say},
};

/// What `gateway backup` takes.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// The file to make. It must not be there yet, and is there whole or not at all.
    file: PathBuf,
    /// Only print the command that makes the backup of a Postgres database, to be run where its tools are.
    #[arg(long)]
    print: bool,
    /// How to print the report.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Makes a backup.
pub(crate) async fn run(environment: &Environment, arguments: &Arguments) -> Result<ExitCode, Failure> {
    let choice = configuration::database(environment)?;
    let (file, target) = (arguments.file.clone(), choice.target);
    // A link that leads nowhere is there, too.
    if file.symlink_metadata().is_ok() {
        return Err(Failure::configuration(
            format!("{} is there already", file.display()),
            "name a file that is not there yet; nothing is written over",
        ));
    }
    if arguments.print {
        let Some(tools) = Tools::of(&target) else {
            return Err(Failure::configuration(
                "a SQLite database is copied by this program itself",
                "leave out --print",
            ));
        };
        say!("{}", tools.dump_line(&file));
        return Ok(ExitCode::SUCCESS);
    }
    let made = work(move || backup(&target, &file)).await??;
    if arguments.format == Format::Json {
        say!("{:#}", made.json());
    } else {
        say!("✅ {} holds the database at {} ({} bytes)", made.file.display(), made.place, made.bytes);
        say!("   {} tables, {}", made.tables.len(), made.checked);
    }
    Ok(ExitCode::SUCCESS)
}

/// Runs what takes long beside everything else.
pub(super) async fn work<T: Send + 'static>(task: impl FnOnce() -> T + Send + 'static) -> Result<T, Failure> {
    tokio::task::spawn_blocking(task)
        .await
        .map_err(|cause| Failure::new(format!("the work was broken off: {cause}"), "try it again"))
}

/// A backup that was made.
pub(super) struct Made {
    pub(super) file: PathBuf,
    place: String,
    bytes: u64,
    /// The tables, with the number of their rows where it is known.
    tables: Vec<(String, Option<u64>)>,
    checked: &'static str,
}

impl Made {
    fn json(&self) -> serde_json::Value {
        let tables: Vec<_> =
            self.tables.iter().map(|(name, rows)| json!({ "name": name, "rows": rows })).collect();
        json!({ "file": self.file, "database": self.place, "bytes": self.bytes, "tables": tables, "checked": self.checked })
    }
}

/// Copies the database to a new file and checks the copy.
pub(super) fn backup(target: &Target, file: &Path) -> Result<Made, Failure> {
    let place = target.place();
    let Target::Sqlite(path) = target else {
        let Some(tools) = Tools::of(target) else {
            return Err(Failure::configuration("this database has no backup", "use the tools of its server"));
        };
        let dumped = tools.connected()?.dump(file)?;
        let tables = dumped.tables.into_iter().map(|it| (it, None)).collect();
        let checked = "every table of the database is in it";
        return Ok(Made { file: file.to_owned(), place, bytes: dumped.bytes, tables, checked });
    };
    if !path.exists() {
        return Err(Failure::new(format!("there is no database at {place}"), WHICH));
    }
    let mut shown = Progress::new("copied");
    let copied = sqlite_backup::backup(path, file, |done, total| shown.tell(done, total));
    let copied = copied.map_err(|error| {
        let remedy =
            "make room, or name a file in a folder this program may write to; the database is as it was";
        Failure::new(format!("no backup was made: {error}"), remedy)
    })?;
    let tables = copied.tables.into_iter().map(|(name, rows)| (name, Some(rows))).collect();
    let checked = "each row compared with the database";
    Ok(Made { file: file.to_owned(), place, bytes: copied.bytes, tables, checked })
}

/// Which database a command is about.
pub(super) const WHICH: &str = "check that DATABASE_URL, POSTGRES_* or SQLITE_PATH names it";

/// Says how far something is, where somebody watches.
pub(super) struct Progress {
    word: &'static str,
    shown: u64,
}

impl Progress {
    pub(super) fn new(word: &'static str) -> Self {
        Self { word, shown: 0 }
    }

    /// Tells each tenth part once.
    pub(super) fn tell(&mut self, done: u64, total: u64) {
        let tenth = (done * 10).checked_div(total).unwrap_or(10);
        if tenth > self.shown && std::io::stderr().is_terminal() {
            complain!("   {} % {}", tenth * 10, self.word);
        }
        self.shown = self.shown.max(tenth);
    }
}
