//! The query log: a `tracing` span for every call, with the attribute names of OpenTelemetry's conventions for
//! database clients (semantic conventions 1.33, "Database spans"). Statements hold placeholders, never values.

use std::future::Future;

use tracing::{Instrument, Level, Span, field::Empty};

use crate::{Error, Result};

/// What spans are about; `RUST_LOG=diglot=debug` shows them.
const TARGET: &str = "diglot";

/// The span of a call, if anybody listens.
pub(crate) fn span(system: &'static str, table: Option<&'static str>, sql: &str) -> Option<Span> {
    tracing::enabled!(target: TARGET, Level::DEBUG).then(|| open(system, table, sql))
}

/// Runs a call inside a span, if there is one.
pub(crate) async fn within<T>(span: Option<Span>, call: impl Future<Output = Result<T>>) -> Result<T> {
    let Some(span) = span else { return call.await };
    let result = call.instrument(span.clone()).await;
    finish(&span, &result);
    result
}

/// Runs a call that does not wait inside a span, if there is one.
#[cfg(feature = "sqlite")]
pub(crate) fn in_place<T>(span: Option<Span>, call: impl FnOnce() -> Result<T>) -> Result<T> {
    let Some(span) = span else { return call() };
    let result = span.in_scope(call);
    finish(&span, &result);
    result
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

fn finish<T>(span: &Span, result: &Result<T>) {
    if let Err(error) = result {
        span.record("error.type", kind(error));
    }
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
