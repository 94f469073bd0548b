//! `pg_dump`, `pg_restore` and `psql`, which know every version of a server: found on PATH, run with the place of the
//! database as arguments and its password in the environment, where no list of processes shows it.

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use runtime::{Target, Tls};

use crate::failure::Failure;

/// The tools of a Postgres server, for one database.
pub(super) struct Tools {
    /// `--host`, `--port`, `--username` and `--dbname`.
    place: Vec<String>,
    /// What is not shown: `PGPASSWORD`, `PGSSLMODE` and what goes with it.
    environment: Vec<(&'static str, String)>,
}

/// What a backup holds.
pub(super) struct Listed {
    pub(super) tables: Vec<String>,
    pub(super) views: Vec<String>,
}

/// A dump that was made.
pub(super) struct Dumped {
    pub(super) bytes: u64,
    pub(super) tables: Vec<String>,
}

/// What every dump is: one compressed file that can be listed, without who owned what.
const DUMP: [&str; 3] = ["--format=custom", "--no-owner", "--no-privileges"];
/// What every restoration is: one transaction that replaces what is there, or leaves it.
const RESTORE: [&str; 4] = ["--clean", "--if-exists", "--no-owner", "--no-privileges"];
/// How its text is run.
const SCRIPT: [&str; 6] =
    ["--no-psqlrc", "--quiet", "--single-transaction", "--set", "ON_ERROR_STOP=1", "--file=-"];

impl Tools {
    /// The tools for a database; none where it is not on a Postgres server.
    pub(super) fn of(target: &Target) -> Option<Self> {
        let (server, tls) = target.server()?;
        let place = [
            ("--host", server.host),
            ("--port", server.port.to_string()),
            ("--username", server.user),
            ("--dbname", server.database),
        ];
        let place = place.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut environment = Vec::new();
        environment.extend(server.password.map(|it| ("PGPASSWORD", it.expose().clone())));
        environment.extend(server.options.map(|it| ("PGOPTIONS", it)));
        let (mode, roots) = match tls {
            Tls::Disable => ("disable", None),
            Tls::Prefer => ("prefer", None),
            Tls::Require => ("require", None),
            Tls::VerifyCa { roots } => ("verify-ca", roots.as_ref()),
            Tls::VerifyFull { roots } => ("verify-full", roots.as_ref()),
        };
        environment.push(("PGSSLMODE", mode.to_owned()));
        environment.extend(roots.map(|it| ("PGSSLROOTCERT", it.display().to_string())));
        Some(Self { place, environment })
    }

    /// The command that makes a backup, for people to run; it asks for the password.
    pub(super) fn dump_line(&self, file: &Path) -> String {
        let file = format!("--file={}", file.display());
        line("pg_dump", DUMP.into_iter().chain([file.as_str()]).chain(self.place.iter().map(String::as_str)))
    }

    /// The command that restores one.
    pub(super) fn restore_line(&self, file: &Path) -> String {
        let file = file.display().to_string();
        line(
            "pg_restore",
            RESTORE.into_iter().chain(self.place.iter().map(String::as_str)).chain([file.as_str()]),
        )
    }

    /// Makes a backup and looks into it; the file is there whole or not at all.
    pub(super) fn dump(&self, file: &Path) -> Result<Dumped, Failure> {
        let partial = PathBuf::from(format!("{}.partial-{}", file.display(), std::process::id()));
        let there = self.tables(&|| self.dump_line(file))?;
        let made = super::backup::own_file(&partial).and_then(|()| self.dump_to(&partial)).and_then(|()| {
            let tables = self.check(&partial)?.tables;
            let missing: Vec<String> = there.iter().filter(|it| !tables.contains(it)).cloned().collect();
            if !missing.is_empty() {
                return Err(Failure::new(
                    format!("the backup lacks {}", missing.join(", ")),
                    "check that the user may read every table, and try again",
                ));
            }
            let metadata = std::fs::metadata(&partial).and_then(|it| {
                std::fs::rename(&partial, file)?;
                Ok(it)
            });
            let metadata = metadata.map_err(|cause| {
                Failure::new(format!("{}: {cause}", file.display()), "check who may write there")
            })?;
            Ok(Dumped { bytes: metadata.len(), tables })
        });
        if made.is_err() {
            // What is half done is of no use to anybody.
            let _ = std::fs::remove_file(&partial);
        }
        made
    }

    fn dump_to(&self, file: &Path) -> Result<(), Failure> {
        let mut command = self.command("pg_dump");
        command.args(DUMP).arg(format!("--file={}", file.display())).args(&self.place);
        run(command, || self.dump_line(file)).map(drop)
    }

    /// The tables a backup holds; the list of migrations must be among them.
    pub(super) fn check(&self, file: &Path) -> Result<Listed, Failure> {
        let mut command = self.command("pg_restore");
        command.arg("--list").arg(file);
        let listed = run(command, || format!("pg_restore --list {}", file.display()))?;
        // `215; 1259 16386 TABLE public users postgres`, beside lines of the table's rows, comments and keys.
        let named = |kind: &str| -> Vec<String> {
            let words = listed.lines().map(|it| it.split(' ').collect::<Vec<_>>());
            let of_kind = words.filter(|it| it.get(3) == Some(&kind) && it.get(4) != Some(&"DATA"));
            of_kind.filter_map(|it| it.get(5).map(|name| (*name).to_owned())).collect()
        };
        let (tables, views) = (named("TABLE"), named("VIEW"));
        if !tables.iter().any(|it| it == "_migrations_applied") {
            return Err(Failure::drift(
                format!(
                    "{} is no backup of a database of this program: it has no migrations",
                    file.display()
                ),
                "name a file that `gateway backup` made",
            ));
        }
        Ok(Listed { tables, views })
    }

    /// The migrations a backup has.
    pub(super) fn applied(&self, file: &Path) -> Result<Vec<String>, Failure> {
        let mut command = self.command("pg_restore");
        command.args(["--data-only", "--table=_migrations_applied", "--file=-"]).arg(file);
        let text = run(command, || self.restore_line(file))?;
        Ok(copied_names(&text))
    }

    /// Puts a backup in the place of what is there, in one transaction: the tables and views of the schema go, whether the
    /// backup has them or not.
    pub(super) fn restore(&self, file: &Path) -> Result<(), Failure> {
        let shown = || self.restore_line(file);
        let mut drops = String::new();
        for (kind, catalogue, name) in [("VIEW", "pg_views", "viewname"), ("TABLE", "pg_tables", "tablename")]
        {
            let lines = self.ask(
                &format!(
                    "SELECT format('DROP {kind} IF EXISTS %I.%I CASCADE;', schemaname, {name}) FROM {catalogue} WHERE \
                     schemaname = current_schema()"
                ),
                &shown,
            )?;
            drops.extend(lines.iter().map(|it| format!("{it}\n")));
        }
        let mut reading = self.command("pg_restore");
        reading.args(RESTORE).arg("--file=-").arg(file).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut writing = self.command("psql");
        writing
            .args(SCRIPT)
            .args(&self.place)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        let cannot = |cause: std::io::Error| not_run("pg_restore or psql", &cause, &shown());
        let mut reading = reading.spawn().map_err(cannot)?;
        let mut writing = writing.spawn().map_err(cannot)?;
        let copied = match (reading.stdout.take(), writing.stdin.take()) {
            (Some(mut from), Some(mut to)) => {
                to.write_all(drops.as_bytes()).and_then(|()| std::io::copy(&mut from, &mut to)).map(|_| to)
            }
            _ => Err(std::io::ErrorKind::BrokenPipe.into()),
        };
        let read = reading.wait_with_output().map_err(cannot)?;
        if !read.status.success() {
            // Before it hears that the text is over, or it would commit what came of half of it.
            let _ = writing.kill();
            let _ = writing.wait();
            return Err(failed(&read, &shown()));
        }
        // What it has to say itself explains more than that it has gone.
        drop(copied);
        let written = writing.wait_with_output().map_err(cannot)?;
        if written.status.success() { Ok(()) } else { Err(failed(&written, &shown())) }
    }

    /// The tables that are there now, in the schema names are looked for in; `shown` is the command this is part of.
    pub(super) fn tables(&self, shown: &dyn Fn() -> String) -> Result<Vec<String>, Failure> {
        self.ask("SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1", shown)
    }

    /// The views that are there now.
    pub(super) fn views(&self, shown: &dyn Fn() -> String) -> Result<Vec<String>, Failure> {
        self.ask("SELECT viewname FROM pg_views WHERE schemaname = current_schema() ORDER BY 1", shown)
    }

    /// The first column of each row of a query.
    fn ask(&self, sql: &str, shown: &dyn Fn() -> String) -> Result<Vec<String>, Failure> {
        let mut command = self.command("psql");
        command.args(["--no-psqlrc", "--tuples-only", "--no-align", "--command", sql]).args(&self.place);
        let rows = run(command, shown)?;
        Ok(rows.lines().filter(|it| !it.is_empty()).map(str::to_owned).collect())
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        // A password that is missing is an error here, not a question.
        command.env("PGCONNECT_TIMEOUT", "10").stdin(Stdio::null());
        command
    }
}

/// The values of the column `name` in the text of `COPY … (…, name, …) FROM stdin;`. Names of migrations hold nothing that
/// the text would escape.
fn copied_names(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut column = None;
    for line in text.lines() {
        match column {
            None => {
                let columns = line.strip_prefix("COPY ").and_then(|it| it.split_once('(')?.1.split_once(')'));
                column = columns.and_then(|(columns, _)| columns.split(", ").position(|it| it == "name"));
            }
            Some(_) if line == "\\." => column = None,
            Some(at) => names.extend(line.split('\t').nth(at).map(str::to_owned)),
        }
    }
    names
}

/// A command as a shell takes it.
fn line<'a>(program: &str, arguments: impl IntoIterator<Item = &'a str>) -> String {
    let plain = |it: char| it.is_ascii_alphanumeric() || "-_=./:@%+,".contains(it);
    let quoted = |it: &str| {
        if it.chars().all(plain) { it.to_owned() } else { format!("'{}'", it.replace('\'', "'\\''")) }
    };
    let words: Vec<String> = arguments.into_iter().map(quoted).collect();
    format!("{program} {}", words.join(" "))
}

/// Runs a tool and gives what it prints; `shown` is the command as people may run it themselves.
fn run(mut command: Command, shown: impl Fn() -> String) -> Result<String, Failure> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|cause| not_run(&program, &cause, &shown()))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(failed(&output, &shown()))
}

/// A tool that is not here.
fn not_run(program: &str, cause: &std::io::Error, shown: &str) -> Failure {
    Failure::new(
        format!("{program} cannot be run: {cause}"),
        format!("install the client tools of Postgres here, or run where they are: {shown}"),
    )
}

/// What a tool that failed has to say.
fn failed(output: &std::process::Output, shown: &str) -> Failure {
    let said = String::from_utf8_lossy(&output.stderr);
    let first = said.lines().find(|it| !it.trim().is_empty()).unwrap_or("it failed without a word");
    Failure::new(
        first.trim().to_owned(),
        format!("nothing was changed; run it yourself to see all it says: {shown}"),
    )
}

#[cfg(test)]
mod tests {
    use super::copied_names;

    #[test]
    fn names_are_read_from_the_text_of_a_copy() {
        let text = "SET x = 1;\nCOPY public._migrations_applied (id, name, checksum) FROM stdin;\n1\t000_base\tab\n2\t001_b\t\\N\n\\.\n\nSELECT 1;\n";
        assert_eq!(copied_names(text), ["000_base", "001_b"]);
    }
}
