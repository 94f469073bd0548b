//! `pg_dump`, `pg_restore` and `psql`, which know every version of a server: found on PATH, run with the place of the
//! database as arguments and its password in the environment, where no list of processes shows it.

use std::{
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use runtime::{Secret, Target, Tls};
use tempfile::NamedTempFile;

use crate::failure::Failure;

/// The tools of a Postgres server, for one schema of one database.
pub(super) struct Tools {
    /// `--host`, `--port`, `--username` and `--dbname`.
    place: Vec<String>,
    /// What stands before a command: `PGSSLMODE` and its like.
    environment: Vec<(&'static str, String)>,
    /// What is not shown.
    password: Option<Secret<String>>,
    /// The schema names are looked for in: others may be other programs'.
    schema: String,
}

/// What a schema, or a backup of it, holds.
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
/// What every restoration is: what is there goes, and nobody is asked who owned it.
const RESTORE: [&str; 4] = ["--clean", "--if-exists", "--no-owner", "--no-privileges"];
/// One transaction, for people who run it themselves.
const TOGETHER: [&str; 2] = ["--single-transaction", "--exit-on-error"];
/// How the text of one is run. It begins and ends its transaction itself: a text that is cut off does not end it.
const SCRIPT: [&str; 5] = ["--no-psqlrc", "--quiet", "--set", "ON_ERROR_STOP=1", "--file=-"];

/// The relations of the schema that are nobody's but its own: an extension keeps what it brought.
const RELATIONS: &str = "FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND \
                         NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND \
                         d.deptype = 'e') AND c.relkind";

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
        let (mode, roots) = match tls {
            Tls::Disable => ("disable", None),
            Tls::Prefer => ("prefer", None),
            Tls::Require => ("require", None),
            Tls::VerifyCa { roots } => ("verify-ca", roots.as_ref()),
            Tls::VerifyFull { roots } => ("verify-full", roots.as_ref()),
        };
        let mut environment = vec![("PGSSLMODE", mode.to_owned())];
        environment.extend(roots.map(|it| ("PGSSLROOTCERT", it.display().to_string())));
        let said = server.options.as_deref().and_then(|it| it.split_once("search_path="));
        let said = said.and_then(|(_, path)| path.split([',', ' ']).next()).filter(|it| !it.is_empty());
        let schema = said.unwrap_or("public").to_owned();
        environment.extend(server.options.map(|it| ("PGOPTIONS", it)));
        Some(Self { place, environment, password: server.password, schema })
    }

    /// The same tools, which know from the server what schema they are for.
    pub(super) fn connected(self) -> Result<Self, Failure> {
        let found = self.ask("SELECT current_schema()")?;
        match found.into_iter().next() {
            Some(schema) => Ok(Self { schema, ..self }),
            None => Err(Failure::configuration(
                "no schema of the search path is there",
                "name one that is in DATABASE_URL: `?options=-csearch_path%3DNAME`",
            )),
        }
    }

    /// `--schema` and the one there is, a pattern that matches nothing else.
    fn of_schema(&self) -> String {
        let plain = self.schema.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_');
        if plain {
            format!("--schema={}", self.schema)
        } else {
            format!("--schema=\"{}\"", self.schema.replace('"', "\"\""))
        }
    }

    /// The command that makes a backup, for people to run; it asks for the password.
    pub(super) fn dump_line(&self, file: &Path) -> String {
        let (schema, file) = (self.of_schema(), format!("--file={}", file.display()));
        let own = DUMP.into_iter().chain([schema.as_str(), file.as_str()]);
        self.line("pg_dump", own.chain(self.place.iter().map(String::as_str)))
    }

    /// The command that restores one.
    pub(super) fn restore_line(&self, file: &Path) -> String {
        let (schema, file) = (format!("--schema={}", self.schema), file.display().to_string());
        let own = RESTORE.into_iter().chain(TOGETHER).chain([schema.as_str()]);
        self.line("pg_restore", own.chain(self.place.iter().map(String::as_str)).chain([file.as_str()]))
    }

    /// Makes a backup and looks into it; the file is there whole or not at all.
    pub(super) fn dump(&self, file: &Path) -> Result<Dumped, Failure> {
        let there = self.relations()?.tables;
        let folder = file.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let cannot = |cause: &std::io::Error| {
            Failure::new(
                format!("cannot write into {}: {cause}", folder.display()),
                "name a file in a folder that is there and that this program may write to; nothing was changed",
            )
        };
        // Nobody else may read it, for it holds every secret; and it goes unless it is kept.
        let partial = NamedTempFile::new_in(folder).map_err(|cause| cannot(&cause))?;
        let mut command = self.command("pg_dump");
        command.args(DUMP).arg(self.of_schema()).arg(format!("--file={}", partial.path().display()));
        command.args(&self.place);
        run(command, || self.dump_line(file))?;
        let tables = self.listed(partial.path(), file)?.tables;
        let missing: Vec<&str> = there.iter().filter(|it| !tables.contains(it)).map(String::as_str).collect();
        if !missing.is_empty() {
            return Err(Failure::new(
                format!("the backup lacks {}", missing.join(", ")),
                "check that the user may read every table, and try again",
            ));
        }
        let kept = partial.persist_noclobber(file).map_err(|it| cannot(&it.error))?;
        let bytes = kept.sync_all().and_then(|()| kept.metadata()).map_err(|cause| cannot(&cause))?.len();
        Ok(Dumped { bytes, tables })
    }

    /// What a backup holds; the list of migrations must be in it.
    pub(super) fn check(&self, file: &Path) -> Result<Listed, Failure> {
        let listed = self.listed(file, file)?;
        if !listed.tables.iter().any(|it| it == "_migrations_applied") {
            return Err(Failure::drift(
                format!(
                    "{} is no backup of schema {} of this program: it has no migrations",
                    file.display(),
                    self.schema
                ),
                "name a file that `gateway backup` made",
            ));
        }
        Ok(listed)
    }

    /// What the file at `path`, shown as `file`, holds of the schema.
    fn listed(&self, path: &Path, file: &Path) -> Result<Listed, Failure> {
        let mut command = self.command("pg_restore");
        command.arg("--list").arg(path);
        let text = run(command, || format!("pg_restore --list {}", file.display()))?;
        Ok(Listed {
            tables: listed_names(&text, "TABLE", &self.schema),
            views: listed_names(&text, "VIEW", &self.schema),
        })
    }

    /// The migrations a backup has.
    pub(super) fn applied(&self, file: &Path) -> Result<Vec<String>, Failure> {
        let mut command = self.command("pg_restore");
        command.args(["--data-only", "--table=_migrations_applied", "--file=-"]);
        command.arg(format!("--schema={}", self.schema)).arg(file);
        let text = run(command, || format!("pg_restore --list {}", file.display()))?;
        Ok(copied_names(&text))
    }

    /// Puts a backup in the place of what is there, in one transaction: the tables and views of the schema go, whether the
    /// backup has them or not. What depends on them elsewhere is an error that names it.
    pub(super) fn restore(&self, file: &Path) -> Result<(), Failure> {
        let mut begin = "BEGIN;\n".to_owned();
        for (kinds, word) in [("'v'", "VIEW"), ("'m'", "MATERIALIZED VIEW"), ("'r', 'p'", "TABLE")] {
            let all = format!(
                "SELECT 'DROP {word} ' || string_agg(format('%I.%I', n.nspname, c.relname), ', ') || ';' {RELATIONS} IN ({kinds})"
            );
            begin.extend(self.ask(&all)?.iter().map(|it| format!("{it}\n")));
        }
        let mut reading = self.command("pg_restore");
        reading.args(RESTORE).arg(format!("--schema={}", self.schema)).arg("--file=-").arg(file);
        reading.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut writing = self.command("psql");
        writing
            .args(SCRIPT)
            .args(&self.place)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        let shown = self.restore_line(file);
        let cannot = |cause: std::io::Error| not_run("pg_restore or psql", &cause, &shown);
        let mut reading = reading.spawn().map_err(cannot)?;
        let mut writing = writing.spawn().map_err(cannot)?;
        let copied = match (reading.stdout.take(), writing.stdin.take()) {
            (Some(mut from), Some(mut to)) => {
                to.write_all(begin.as_bytes()).and_then(|()| std::io::copy(&mut from, &mut to)).map(|_| to)
            }
            _ => Err(std::io::ErrorKind::BrokenPipe.into()),
        };
        let read = reading.wait_with_output().map_err(cannot)?;
        // Only what was read and handed on to its end is kept; whatever else ends the text ends the transaction with it.
        let ended = copied
            .and_then(|mut to| if read.status.success() { to.write_all(b"\nCOMMIT;\n") } else { Ok(()) });
        let written = writing.wait_with_output().map_err(cannot)?;
        if !written.status.success() {
            return Err(failed(&written, &shown));
        }
        if !read.status.success() {
            return Err(failed(&read, &shown));
        }
        ended.map_err(|cause| {
            Failure::new(format!("the backup was not handed on to its end: {cause}"), shown.clone())
        })
    }

    /// What is there now.
    pub(super) fn relations(&self) -> Result<Listed, Failure> {
        let of = |kinds: &str| self.ask(&format!("SELECT c.relname {RELATIONS} IN ({kinds}) ORDER BY 1"));
        Ok(Listed { tables: of("'r', 'p'")?, views: of("'v', 'm'")? })
    }

    /// The first column of each row of a query.
    fn ask(&self, sql: &str) -> Result<Vec<String>, Failure> {
        let mut command = self.command("psql");
        command.args(["--no-psqlrc", "--tuples-only", "--no-align", "--command", sql]).args(&self.place);
        let rows = run(command, || self.line("psql", self.place.iter().map(String::as_str)))?;
        Ok(rows.lines().filter(|it| !it.is_empty()).map(str::to_owned).collect())
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command.envs(self.password.iter().map(|it| ("PGPASSWORD", it.expose())));
        // A password that is missing is an error here, not a question.
        command.env("PGCONNECT_TIMEOUT", "10").stdin(Stdio::null());
        command
    }

    /// A command as a shell takes it, with what it is told by the environment.
    fn line<'a>(&self, program: &str, arguments: impl IntoIterator<Item = &'a str>) -> String {
        let told = self.environment.iter().map(|(name, value)| format!("{name}={}", quoted(value)));
        let arguments = arguments.into_iter().map(quoted);
        let words: Vec<String> = told.chain([program.to_owned()]).chain(arguments).collect();
        words.join(" ")
    }
}

/// The names of one kind in the list of an archive: `215; 1259 16386 TABLE public users postgres`, beside lines of rows,
/// comments and keys.
fn listed_names(text: &str, kind: &str, schema: &str) -> Vec<String> {
    let name = |line: &str| {
        let words: Vec<&str> = line.split(' ').collect();
        let (is, of) = (words.get(3)? == &kind, words.get(4)? == &schema);
        // The owner stands last; a name may hold blanks.
        (is && of).then(|| words.get(5..words.len() - 1).map(|it| it.join(" ")))?
    };
    text.lines().filter_map(name).collect()
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

/// A word as a shell takes it.
fn quoted(word: &str) -> String {
    let plain = |it: char| it.is_ascii_alphanumeric() || "-_=./:@%+,".contains(it);
    if word.chars().all(plain) { word.to_owned() } else { format!("'{}'", word.replace('\'', "'\\''")) }
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
    // What depends on something is named in the line after it.
    let detail = said.lines().find(|it| it.trim_start().starts_with("DETAIL:"));
    Failure::new(
        [Some(first.trim()), detail.map(str::trim)].into_iter().flatten().collect::<Vec<_>>().join("; "),
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
