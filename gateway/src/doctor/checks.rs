//! The operator's list.

use std::path::Path;

use generated::migrations::COMPILED;
use runtime::{Database, Difference, MigrationState, MigrationStatus, Migrator, Options, Server, Target};

use super::{Line, Outcome};
use crate::{configuration, configuration::Environment, failure::Failure};

/// The clock may be this far off before people notice, in microseconds.
const CLOCK_TOLERANCE: i64 = 2_000_000;
/// Less free space than this is worth a word, in bytes.
const LITTLE_SPACE: u64 = 1024 * 1024 * 1024;
/// With less free space than this, SQLite will soon fail, in bytes.
const NO_SPACE: u64 = 64 * 1024 * 1024;

fn line(check: &'static str, outcome: Outcome, found: impl Into<String>) -> Line {
    Line { check, outcome, found: found.into(), remedy: None }
}

impl Line {
    fn remedy(mut self, remedy: impl Into<String>) -> Self {
        self.remedy = Some(remedy.into());
        self
    }
}

fn failed(check: &'static str, failure: &Failure) -> Line {
    line(check, Outcome::Failed, failure.cause()).remedy(failure.remedy())
}

/// Runs every check; the ones that need what failed before are skipped.
pub(super) async fn run(environment: &Environment) -> Vec<Line> {
    let mut lines = Vec::new();
    lines.push(match configuration::service_keys(environment) {
        Ok(keys) if !keys.short().is_empty() => {
            line("service key", Outcome::Warning, "set, but short enough to be guessed")
                .remedy("use at least 16 characters, for example from: openssl rand -hex 32")
        }
        Ok(_) => line("service key", Outcome::Ok, "set"),
        Err(failure) => failed("service key", &failure),
    });
    lines.push(line(
        "billing charges",
        Outcome::Ok,
        if configuration::charges_enabled(environment) { "on (stub provider)" } else { "off" },
    ));
    let database = match configuration::database(environment) {
        Ok(choice) => {
            let found = format!("{} at {}", choice.mode, choice.target.place());
            lines.push(line("database configuration", Outcome::Ok, found));
            reach(&choice.target, &mut lines).await
        }
        Err(failure) => {
            lines.push(failed("database configuration", &failure));
            None
        }
    };
    match database {
        Some(database) => examine(&database, configuration::ignored(environment), &mut lines).await,
        None => {
            for check in ["server version", "migrations", "schema", "clock", "connections"] {
                lines.push(line(check, Outcome::Skipped, "the database could not be looked at"));
            }
        }
    }
    lines
}

async fn reach(target: &Target, lines: &mut Vec<Line>) -> Option<Database> {
    if let Target::Sqlite(path) = target {
        lines.push(disk(path));
        // Looking must not make the file.
        if !path.exists() {
            lines.push(
                line("database", Outcome::OutOfDate, format!("{} is not there yet", path.display()))
                    .remedy("run `gateway migrate`, or `gateway`, which makes it"),
            );
            return None;
        }
    }
    match Database::open(target).await {
        Ok(database) => {
            lines.push(line("database", Outcome::Ok, "reachable"));
            Some(database)
        }
        Err(error) => {
            lines.push(failed("database", &Failure::database(&error)));
            None
        }
    }
}

async fn examine(database: &Database, ignore: Vec<String>, lines: &mut Vec<Line>) {
    match database.server().await {
        Ok(server) => {
            lines.push(version(&server));
            lines.extend(clock(&server));
            lines.extend(connections(&server));
        }
        Err(error) => lines.push(failed("server version", &Failure::database(&error))),
    }
    let migrator = match Migrator::new(database, &COMPILED) {
        Ok(migrator) => migrator.with(Options { ignore, ..Options::default() }),
        Err(error) => return lines.push(failed("migrations", &Failure::database(&error))),
    };
    let (all, ahead) = match (migrator.status().await, migrator.ahead().await) {
        (Ok(all), Ok(ahead)) => (all, ahead),
        (Err(error), _) | (_, Err(error)) => {
            return lines.push(failed("migrations", &Failure::database(&error)));
        }
    };
    let wrong = all.iter().find(|it| it.state.is_wrong() && !ahead.contains(&it.name));
    let left = all.iter().find(|it| matches!(it.state, MigrationState::Applying | MigrationState::Reverting));
    let pending = all.iter().filter(|it| it.state == MigrationState::Pending).count();
    let explained = |it: &MigrationStatus| {
        format!("{} is {}: {}", it.name, it.state, it.explanation.as_deref().unwrap_or_default())
    };
    lines.push(match (wrong, left, pending) {
        (Some(wrong), ..) => {
            line("migrations", Outcome::Failed, explained(wrong)).remedy("see `gateway migrate --status`")
        }
        (None, Some(left), _) => line("migrations", Outcome::OutOfDate, explained(left))
            .remedy("run `gateway migrate`, which goes on from there"),
        (None, None, 0) if ahead.is_empty() => line("migrations", Outcome::Ok, "none pending"),
        (None, None, 0) => {
            let found = format!("a newer release has run {}, and this one goes on working", ahead.join(", "));
            line("migrations", Outcome::Ok, found)
        }
        (None, None, pending) => line("migrations", Outcome::OutOfDate, format!("{pending} pending"))
            .remedy("run `gateway migrate` (`gateway migrate --plan` shows what it does)"),
    });
    if wrong.is_some() || left.is_some() || pending > 0 {
        return lines.push(line("schema", Outcome::Skipped, "to be compared once every migration is done"));
    }
    if !ahead.is_empty() {
        return lines.push(line("schema", Outcome::Skipped, "that of a newer release"));
    }
    lines.push(match migrator.differences().await {
        Ok(differences) => structure(&differences),
        Err(error) => failed("schema", &Failure::database(&error)),
    });
}

fn structure(differences: &[Difference]) -> Line {
    let (extra, changed): (Vec<_>, Vec<_>) = differences.iter().partition(|it| it.is_extra());
    let counted = |all: &[&Difference]| match all {
        [] => None,
        [one] => Some(one.to_string()),
        [first, rest @ ..] => Some(format!("{first} and {} more", rest.len())),
    };
    match (counted(&changed), counted(&extra)) {
        (Some(changed), _) => line("schema", Outcome::OutOfDate, changed)
            .remedy("undo the change made by hand, or declare it in the schema with a migration"),
        (None, Some(extra)) => {
            line("schema", Outcome::Ok, format!("as this build was generated from; beside it: {extra}"))
        }
        (None, None) => line("schema", Outcome::Ok, "as this build was generated from"),
    }
}

fn version(server: &Server) -> Line {
    let found = format!("{} {}", server.engine, server.version);
    if server.supported {
        line("server version", Outcome::Ok, found)
    } else {
        line("server version", Outcome::Failed, found).remedy("use Postgres 15 or later")
    }
}

fn clock(server: &Server) -> Option<Line> {
    // A file has no clock of its own.
    server.connections?;
    let milliseconds = server.clock_ahead / 1000;
    let found = format!("the server's clock is {milliseconds} ms ahead");
    Some(if server.clock_ahead.abs() <= CLOCK_TOLERANCE {
        line("clock", Outcome::Ok, found)
    } else {
        line("clock", Outcome::Warning, found).remedy("synchronise both clocks (NTP)")
    })
}

fn connections(server: &Server) -> Option<Line> {
    let (limit, pool) = server.connections?;
    let found = format!("this gateway opens up to {pool} of the server's {limit}");
    let pool = i64::try_from(pool).unwrap_or(i64::MAX);
    Some(if pool * 2 <= limit {
        line("connections", Outcome::Ok, found)
    } else if pool < limit {
        line("connections", Outcome::Warning, found)
            .remedy("raise max_connections before a second gateway is started")
    } else {
        line("connections", Outcome::Failed, found).remedy("raise max_connections on the server")
    })
}

fn disk(path: &Path) -> Line {
    let directory = path.ancestors().skip(1).find(|it| it.is_dir()).unwrap_or(Path::new("."));
    match rustix::fs::statvfs(directory) {
        Ok(space) => {
            let free = space.f_bavail.saturating_mul(space.f_frsize);
            let found = format!("{} MiB free for {}", free / (1024 * 1024), path.display());
            if free < NO_SPACE {
                line("disk space", Outcome::Failed, found).remedy("free some space on the disk of the file")
            } else if free < LITTLE_SPACE {
                line("disk space", Outcome::Warning, found).remedy("free some space on the disk of the file")
            } else {
                line("disk space", Outcome::Ok, found)
            }
        }
        Err(cause) => line("disk space", Outcome::Warning, format!("cannot be told: {cause}"))
            .remedy(format!("check that {} can be read", directory.display())),
    }
}
