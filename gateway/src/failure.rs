//! Why the program ends: one line of cause, one line of remedy, an exit status.

use std::process::ExitCode;

use runtime::Error;

use crate::output::complain;

/// A reason to end.
#[derive(Debug)]
pub(crate) struct Failure {
    cause: String,
    remedy: String,
    status: u8,
}

impl Failure {
    /// Something did not work.
    pub(crate) fn new(cause: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { cause: cause.into(), remedy: remedy.into(), status: 1 }
    }

    /// The configuration is wrong.
    pub(crate) fn configuration(cause: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { cause: cause.into(), remedy: remedy.into(), status: 2 }
    }

    /// The database is not what it should be.
    pub(crate) fn drift(cause: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { cause: cause.into(), remedy: remedy.into(), status: 3 }
    }

    /// What a database call failed with.
    pub(crate) fn database(error: &Error) -> Self {
        let remedy = match error {
            Error::Connection(_) | Error::Timeout(_) => {
                "check that the database is running and that DATABASE_URL, POSTGRES_* or SQLITE_PATH names it \
                 (`gateway doctor` tells more)"
            }
            Error::Tracking { .. } => "restore _migrations_applied, then run `gateway migrate --status`",
            Error::Migration(_) => {
                "nothing is lost: mend what the message names and run `gateway migrate` again"
            }
            _ => "run `gateway doctor` to see what is wrong with the database",
        };
        Self::new(error.to_string(), remedy)
    }

    /// Prints it to standard error and gives the exit status.
    pub(crate) fn print(self) -> ExitCode {
        complain!("❌ {}", self.cause);
        complain!("   Remedy: {}", self.remedy);
        ExitCode::from(self.status)
    }

    /// What is wrong.
    pub(crate) fn cause(&self) -> &str {
        &self.cause
    }

    /// How to mend it.
    pub(crate) fn remedy(&self) -> &str {
        &self.remedy
    }
}
