//! The query log: a `tracing` span for every call, with the attribute names of OpenTelemetry's conventions for
//! database clients (semantic conventions 1.33, "Database spans"), and a warning for every call that is slow.
//! Statements hold placeholders, never values.

use std::{
    future::Future,
    time::{Duration, Instant},
};

use tracing::{Instrument, Level, Span, field::Empty};

use crate::{
    Error, Result, Statement,
    activity::{Counters, count},
};

/// What spans are about; `RUST_LOG=diglot=debug` shows them.
const TARGET: &str = "diglot";
/// The most characters of a statement without a name that a warning shows.
const SHOWN: usize = 200;

/// One call of a database, and what is noted of it.
pub(crate) struct Call<'a> {
    /// Where somebody listens.
    span: Option<Span>,
    /// When it was asked for.
    since: Instant,
    counters: &'a Counters,
    /// It is slow when it takes longer.
    slow: Duration,
    /// The name of a named query.
    name: Option<&'static str>,
    table: Option<&'static str>,
    /// The text, kept for what has no name.
    text: &'a str,
}

impl<'a> Call<'a> {
    /// A call that begins now, of the text `sql` of a statement.
    pub(crate) fn new(
        system: &'static str,
        (counters, slow): (&'a Counters, Duration),
        table: Option<&'static str>,
        statement: &Statement,
        sql: &'a str,
    ) -> Self {
        let span = tracing::enabled!(target: TARGET, Level::DEBUG).then(|| open(system, table, sql));
        let name = statement.query().map(|it| it.name);
        Self { span, since: Instant::now(), counters, slow, name, table, text: sql }
    }

    /// Runs it.
    pub(crate) async fn within<T>(self, call: impl Future<Output = Result<T>>) -> Result<T> {
        let result = match &self.span {
            Some(span) => call.instrument(span.clone()).await,
            None => call.await,
        };
        self.finish(&result);
        result
    }

    /// Runs one that does not wait.
    #[cfg(feature = "sqlite")]
    pub(crate) fn in_place<T>(self, call: impl FnOnce() -> Result<T>) -> Result<T> {
        let result = match &self.span {
            Some(span) => span.in_scope(call),
            None => call(),
        };
        self.finish(&result);
        result
    }

    fn finish<T>(&self, result: &Result<T>) {
        self.counters.ended(result);
        if let (Some(span), Err(error)) = (&self.span, result) {
            span.record("error.type", kind(error));
        }
        let time = self.since.elapsed();
        if time >= self.slow {
            count(&self.counters.slow);
            self.warn(time);
        }
    }

    /// Says what was slow by its name, and where it has none by its text, which holds placeholders.
    fn warn(&self, time: Duration) {
        let milliseconds = u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
        let words = self.text.split_whitespace();
        let text: String = match self.name {
            Some(_) => String::new(),
            None => words.collect::<Vec<_>>().join(" ").chars().take(SHOWN).collect(),
        };
        tracing::warn!(
            target: "diglot::slow",
            query = self.name,
            table = self.table,
            statement = (!text.is_empty()).then_some(text.as_str()),
            milliseconds,
            "a slow query"
        );
    }
}

fn open(system: &'static str, table: Option<&'static str>, sql: &str) -> Span {
    let operation = sql.split_whitespace().next().unwrap_or_default();
    tracing::span!(
        target: TARGET,
        Level::DEBUG,
        "query",
        otel.kind = "client",
        db.system.name = system,
        db.operation.name = operation,
        db.collection.name = table,
        db.query.text = sql,
        error.type = Empty,
    )
}

/// The kind of an error, without what it is about.
fn kind(error: &Error) -> &'static str {
    match error {
        Error::Unique { .. } => "unique",
        Error::MissingReference { .. } | Error::StillReferenced { .. } => "foreign_key",
        Error::Check { .. } => "check",
        Error::NotNull { .. } => "not_null",
        Error::TooLong { .. } => "too_long",
        Error::OutOfRange { .. } => "out_of_range",
        Error::Serialization => "serialization",
        Error::Busy => "busy",
        Error::Timeout(_) => "timeout",
        Error::Connection(_) => "connection",
        Error::Stale { .. } => "stale",
        _ => "other",
    }
}
