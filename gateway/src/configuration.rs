//! Configuration from the environment. An empty variable counts as unset.

use std::{collections::HashMap, path::PathBuf, time::Duration};

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use runtime::{Secret, Target};

use crate::failure::Failure;

/// The variables of the process, or of a test.
#[derive(Debug, Default)]
pub(crate) struct Environment {
    variables: HashMap<String, String>,
}

impl Environment {
    /// The variables of this process; one that is not Unicode is taken as it can be read.
    pub(crate) fn of_process() -> Self {
        let text = |it: std::ffi::OsString| it.to_string_lossy().into_owned();
        Self { variables: std::env::vars_os().map(|(name, value)| (text(name), text(value))).collect() }
    }

    /// A variable that is set and not empty.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str).filter(|it| !it.is_empty())
    }
}

#[cfg(test)]
impl<const N: usize> From<[(&str, &str); N]> for Environment {
    fn from(variables: [(&str, &str); N]) -> Self {
        let owned = variables.map(|(name, value)| (name.to_owned(), value.to_owned()));
        Self { variables: HashMap::from(owned) }
    }
}

/// Which database, and how it was chosen.
#[derive(Debug)]
pub(crate) struct DatabaseChoice {
    /// The database.
    pub(crate) target: Target,
    /// What the mode line says after `Migration mode: `.
    pub(crate) mode: &'static str,
}

/// Where to listen.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Listen {
    pub(crate) host: String,
    pub(crate) port: u16,
}

/// The keys a request may carry.
#[derive(Debug)]
pub(crate) struct ServiceKeys {
    /// The one in use.
    pub(crate) current: Secret<String>,
    /// The one that is to take its place: while a key is changed both are let in.
    pub(crate) next: Option<Secret<String>>,
}

/// A key of fewer characters can be guessed.
const LONG_ENOUGH: usize = 16;

impl ServiceKeys {
    /// The variables whose keys are short enough to be guessed.
    pub(crate) fn short(&self) -> Vec<&'static str> {
        let short = |it: &Secret<String>| it.expose().chars().count() < LONG_ENOUGH;
        let next = self.next.as_ref().is_some_and(short).then_some(NEXT_KEY);
        short(&self.current).then_some(CURRENT_KEY).into_iter().chain(next).collect()
    }
}

/// The variable of the key in use; with `_FILE` behind it, of the file that holds it.
const CURRENT_KEY: &str = "INTERNAL_SERVICE_KEY";
/// The variable of the key that is to take its place.
const NEXT_KEY: &str = "INTERNAL_SERVICE_KEY_NEXT";

/// The keys a request may carry, from variables or the files they name.
///
/// # Errors
/// There is none, or one that no header could carry: there is no insecure fallback.
pub(crate) fn service_keys(environment: &Environment) -> Result<ServiceKeys, Failure> {
    let Some(current) = key(environment, CURRENT_KEY)? else {
        return Err(no_key(CURRENT_KEY, "not set; the gateway does not start without it"));
    };
    Ok(ServiceKeys { current, next: key(environment, NEXT_KEY)? })
}

fn no_key(name: &str, state: &str) -> Failure {
    Failure::configuration(
        format!("{name} is {state}"),
        "set it to a long random value, for example: export INTERNAL_SERVICE_KEY=\"$(openssl rand -hex 32)\"",
    )
}

fn key(environment: &Environment, name: &str) -> Result<Option<Secret<String>>, Failure> {
    let file = format!("{name}_FILE");
    let text = match (environment.get(name), environment.get(&file)) {
        (None, None) => return Ok(None),
        (Some(_), Some(_)) => {
            let cause = format!("{name} and {file} are both set");
            return Err(Failure::configuration(cause, "unset one of them"));
        }
        (Some(text), None) => text.to_owned(),
        (None, Some(path)) => {
            let text = std::fs::read_to_string(path).map_err(|cause| {
                let cause = format!("the file {path} of {file} cannot be read: {cause}");
                Failure::configuration(cause, "check the path and who may read it")
            })?;
            text.strip_suffix('\n').map(|it| it.strip_suffix('\r').unwrap_or(it)).unwrap_or(&text).to_owned()
        }
    };
    if text.trim().is_empty() {
        return Err(no_key(name, "blank; the gateway does not start without it"));
    }
    // A header is read without the blanks around it, so that nobody could send this one.
    if text.trim() != text || text.chars().any(char::is_control) {
        return Err(no_key(
            name,
            "no key that a header can carry: it has a blank at an end, or a control character",
        ));
    }
    Ok(Some(Secret::new(text)))
}

/// The database, by the order of precedence: `DATABASE_URL`, `POSTGRES_HOST`, a SQLite file.
///
/// # Errors
/// A variable that cannot be understood; the message holds no password.
pub(crate) fn database(environment: &Environment) -> Result<DatabaseChoice, Failure> {
    if let Some(url) = environment.get("DATABASE_URL") {
        let target = Target::parse(url.trim()).map_err(|cause| {
            Failure::configuration(
                format!("DATABASE_URL is wrong: {cause}"),
                "write postgres://USER:PASSWORD@HOST:PORT/NAME, postgresql://… or sqlite:FILE",
            )
        })?;
        let mode = match target {
            Target::Sqlite(_) => "SQLITE",
            Target::Postgres { .. } => "POSTGRES (DATABASE_URL)",
        };
        return Ok(DatabaseChoice { target, mode });
    }
    if let Some(host) = environment.get("POSTGRES_HOST") {
        return server(environment, host);
    }
    let path = environment.get("SQLITE_PATH").unwrap_or("database/aisandbox.db");
    Ok(DatabaseChoice { target: Target::Sqlite(PathBuf::from(path)), mode: "SQLITE" })
}

fn server(environment: &Environment, host: &str) -> Result<DatabaseChoice, Failure> {
    let escaped = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let port: u16 = environment.get("POSTGRES_PORT").unwrap_or("5432").parse().map_err(|_| {
        Failure::configuration("POSTGRES_PORT is not a port number", "set it to a number from 1 to 65535")
    })?;
    let user = environment.get("POSTGRES_USER").unwrap_or("postgres");
    let name = environment.get("POSTGRES_DB").unwrap_or(user);
    let password = environment.get("POSTGRES_PASSWORD").map(|it| format!(":{}", escaped(it)));
    // An IPv6 address keeps its brackets; everything else is a name or a path to a socket.
    let place =
        if host.contains(':') && !host.starts_with('[') { format!("[{host}]") } else { host.to_owned() };
    let place = if host.starts_with('/') { escaped(host) } else { place };
    let mode = environment.get("POSTGRES_SSLMODE").unwrap_or("prefer");
    let url = format!(
        "postgres://{}{}@{place}:{port}/{}?sslmode={mode}",
        escaped(user),
        password.unwrap_or_default(),
        escaped(name)
    );
    let target = Target::parse(&url).map_err(|cause| {
        Failure::configuration(
            format!("POSTGRES_* do not name a server: {cause}"),
            "check POSTGRES_HOST, POSTGRES_PORT, POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB and POSTGRES_SSLMODE",
        )
    })?;
    // The name of the service in the compose file the platform is deployed with.
    let mode = if host == "postgres" { "POSTGRES (DOCKER)" } else { "POSTGRES (CUSTOM)" };
    Ok(DatabaseChoice { target, mode })
}

/// Which things beside the schema are not to be mentioned.
pub(crate) const DRIFT_IGNORE: &str = "DRIFT_IGNORE";

/// The patterns of [`DRIFT_IGNORE`], which commas separate: `table litestream_*, view reporting_*`.
pub(crate) fn ignored(environment: &Environment) -> Vec<String> {
    let patterns = environment.get(DRIFT_IGNORE).into_iter().flat_map(|it| it.split(','));
    patterns.map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect()
}

/// Where to listen.
///
/// # Errors
/// `PORT` is not a port number.
pub(crate) fn listen(environment: &Environment) -> Result<Listen, Failure> {
    let port = environment.get("PORT").unwrap_or("3000");
    let port = port.parse().map_err(|_| {
        Failure::configuration(
            format!("PORT is `{port}`, which is not a port number"),
            "set it to a number from 0 to 65535; 0 takes a free one",
        )
    })?;
    Ok(Listen { host: environment.get("HOST").unwrap_or("127.0.0.1").to_owned(), port })
}

/// How many connections may be open at once, beside a few that only answer for health and readiness.
///
/// # Errors
/// `MAX_CONNECTIONS` is not a number above zero.
pub(crate) fn connections(environment: &Environment) -> Result<usize, Failure> {
    let number = environment.get("MAX_CONNECTIONS").unwrap_or("1024");
    number.parse().ok().filter(|it| *it > 0).ok_or_else(|| {
        Failure::configuration(
            format!("MAX_CONNECTIONS is `{number}`, which is not a number of connections"),
            "set it to a number from 1 on",
        )
    })
}

/// From how long on a query is told of.
///
/// # Errors
/// `SLOW_QUERY_MS` is not a number of milliseconds.
pub(crate) fn slow_query(environment: &Environment) -> Result<Duration, Failure> {
    let number = environment.get("SLOW_QUERY_MS").unwrap_or("1000");
    number.parse().map(Duration::from_millis).map_err(|_| {
        Failure::configuration(
            format!("SLOW_QUERY_MS is `{number}`, which is not a number of milliseconds"),
            "set it to a number from 0 on; 0 tells of every query",
        )
    })
}

/// Whether charges are on: only if the variable is exactly `true`.
pub(crate) fn charges_enabled(environment: &Environment) -> bool {
    environment.get("BILLING_CHARGES_ENABLED") == Some("true")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mode<const N: usize>(variables: [(&str, &str); N]) -> (&'static str, String) {
        let choice = database(&Environment::from(variables)).expect("a database");
        (choice.mode, choice.target.place())
    }

    #[test]
    fn the_database_is_chosen_in_order() {
        assert_eq!(mode([]), ("SQLITE", "database/aisandbox.db".to_owned()));
        assert_eq!(mode([("SQLITE_PATH", "a.db")]), ("SQLITE", "a.db".to_owned()));
        let docker = [("POSTGRES_HOST", "postgres"), ("POSTGRES_DB", "app"), ("SQLITE_PATH", "a.db")];
        assert_eq!(mode(docker), ("POSTGRES (DOCKER)", "postgres:5432/app".to_owned()));
        let custom = [("POSTGRES_HOST", "db.example"), ("POSTGRES_PORT", "6000"), ("POSTGRES_USER", "me")];
        assert_eq!(mode(custom), ("POSTGRES (CUSTOM)", "db.example:6000/me".to_owned()));
        let url = [("DATABASE_URL", "postgresql://u:p@h/d?sslmode=require"), ("POSTGRES_HOST", "postgres")];
        assert_eq!(mode(url), ("POSTGRES (DATABASE_URL)", "h:5432/d".to_owned()));
        assert_eq!(mode([("DATABASE_URL", "sqlite:b.db")]), ("SQLITE", "b.db".to_owned()));
        assert_eq!(mode([("DATABASE_URL", ""), ("POSTGRES_HOST", "")]).0, "SQLITE");
    }

    #[test]
    fn a_password_may_hold_anything_and_is_never_shown() {
        let variables = [("POSTGRES_HOST", "h"), ("POSTGRES_PASSWORD", "p@s:s/w?rd#%")];
        let choice = database(&Environment::from(variables)).expect("a database");
        assert!(!format!("{choice:?}").contains("p@s"), "{choice:?}");
        let wrong = database(&Environment::from([("DATABASE_URL", "mysql://u:hunter2@h/d")]));
        let failure = wrong.expect_err("refused");
        assert!(failure.cause().contains("mysql"), "{}", failure.cause());
        assert!(!failure.cause().contains("hunter2"), "{}", failure.cause());
        assert!(failure.remedy().contains("postgres://"), "{}", failure.remedy());
    }

    #[test]
    fn charges_are_on_only_for_exactly_true() {
        for value in ["TRUE", "True", "1", "yes", "on", " true", "true ", ""] {
            assert!(!charges_enabled(&Environment::from([("BILLING_CHARGES_ENABLED", value)])), "{value:?}");
        }
        assert!(charges_enabled(&Environment::from([("BILLING_CHARGES_ENABLED", "true")])));
    }

    #[test]
    fn a_blank_key_is_no_key() {
        for value in ["", " ", "\t\n"] {
            assert!(service_keys(&Environment::from([(CURRENT_KEY, value)])).is_err(), "{value:?}");
        }
        for value in [" key", "key ", "key\n", "k\u{7}ey"] {
            assert!(service_keys(&Environment::from([(CURRENT_KEY, value)])).is_err(), "{value:?}");
        }
        let keys = service_keys(&Environment::from([(CURRENT_KEY, "k"), (NEXT_KEY, "0123456789abcdef")]));
        assert_eq!(keys.expect("keys").short(), [CURRENT_KEY]);
    }

    #[test]
    fn a_key_may_stand_in_a_file() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("key");
        std::fs::write(&path, "a key in a file\n").expect("written");
        let path = path.to_str().expect("a path");
        let keys = service_keys(&Environment::from([("INTERNAL_SERVICE_KEY_FILE", path)])).expect("keys");
        assert_eq!(keys.current.expose(), "a key in a file");
        let both = Environment::from([("INTERNAL_SERVICE_KEY_FILE", path), (CURRENT_KEY, "another key")]);
        assert!(service_keys(&both).expect_err("refused").cause().contains("both"));
        let gone = service_keys(&Environment::from([("INTERNAL_SERVICE_KEY_FILE", "/nowhere/key")]));
        assert!(gone.expect_err("refused").cause().contains("/nowhere/key"));
    }
}
