//! `pg_dump`, `pg_restore` and `psql`, which know every version of a server: found on PATH, run with the place of the
//! database as arguments and its password in the environment, where no list of processes shows it.

use std::{
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

/// A dump that was made.
pub(super) struct Dumped {
    pub(super) bytes: u64,
    pub(super) tables: Vec<String>,
}

/// What every dump is: one compressed file that can be listed, without who owned what.
const DUMP: [&str; 3] = ["--format=custom", "--no-owner", "--no-privileges"];
/// What every restoration is: one transaction that replaces what is there, or leaves it.
const RESTORE: [&str; 6] =
    ["--clean", "--if-exists", "--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error"];

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
        let there = self.tables()?;
        let made = self.dump_to(&partial).and_then(|()| {
            let tables = self.check(&partial)?;
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
    pub(super) fn check(&self, file: &Path) -> Result<Vec<String>, Failure> {
        let mut command = self.command("pg_restore");
        command.arg("--list").arg(file);
        let listed = run(command, || format!("pg_restore --list {}", file.display()))?;
        // `215; 1259 16386 TABLE public users postgres`, after lines that start with `;`.
        let tables: Vec<String> = listed
            .lines()
            .filter_map(|it| it.split_once(" TABLE ").filter(|(before, _)| !before.starts_with(';')))
            .filter_map(|(_, rest)| rest.split(' ').nth(1).map(str::to_owned))
            .collect();
        if !tables.iter().any(|it| it == "_migrations_applied") {
            return Err(Failure::drift(
                format!(
                    "{} is no backup of a database of this program: it has no migrations",
                    file.display()
                ),
                "name a file that `gateway backup` made",
            ));
        }
        Ok(tables)
    }

    /// The migrations a backup has.
    pub(super) fn applied(&self, file: &Path) -> Result<Vec<String>, Failure> {
        let mut command = self.command("pg_restore");
        command.args(["--data-only", "--table=_migrations_applied", "--file=-"]).arg(file);
        let text = run(command, || format!("pg_restore --list {}", file.display()))?;
        Ok(copied_names(&text))
    }

    /// Puts a backup in the place of what is there, in one transaction.
    pub(super) fn restore(&self, file: &Path) -> Result<(), Failure> {
        let mut command = self.command("pg_restore");
        command.args(RESTORE).args(&self.place).arg(file);
        run(command, || self.restore_line(file)).map(drop).map_err(|failure| {
            let remedy = format!(
                "{}; where the database has tables that the backup lacks and that refer to others, restore into an empty \
                 database and name that",
                failure.remedy()
            );
            Failure::new(failure.cause(), remedy)
        })
    }

    /// The tables that are there now, in the schema names are looked for in.
    pub(super) fn tables(&self) -> Result<Vec<String>, Failure> {
        self.ask("SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1")
    }

    /// The first column of each row of a query.
    fn ask(&self, sql: &str) -> Result<Vec<String>, Failure> {
        let mut command = self.command("psql");
        command.args(["--no-psqlrc", "--tuples-only", "--no-align", "--command", sql]).args(&self.place);
        let rows = run(command, || line("psql", self.place.iter().map(String::as_str)))?;
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
    let output = command.output().map_err(|cause| {
        Failure::new(
            format!("{program} cannot be run: {cause}"),
            format!("install the client tools of Postgres here, or run where they are: {}", shown()),
        )
    })?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let first = said.lines().find(|it| !it.trim().is_empty()).unwrap_or("it failed without a word");
    Err(Failure::new(
        first.trim().to_owned(),
        format!("nothing was changed; run it yourself to see all it says: {}", shown()),
    ))
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
