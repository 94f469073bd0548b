//! The query log: a `tracing` span for every call, with the attribute names of OpenTelemetry's conventions for
//! database clients (semantic conventions 1.33, "Database spans"). Statements hold placeholders, never values.

use std::future::Future;

use tracing::{Instrument, Level, Span, field::Empty};

use crate::{Error, Result};

/// What spans are about; `RUST_LOG=diglot=debug` shows them.
const TARGET: &str = "diglot";

/// Runs a call inside a span, if anybody listens.
pub(crate) async fn logged<T>(
    system: &'static str,
    table: Option<&'static str>,
    sql: &str,
    call: impl Future<Output = Result<T>>,
) -> Result<T> {
    if !tracing::enabled!(target: TARGET, Level::DEBUG) {
        return call.await;
    }
    let span = span(system, table, sql);
    let result = call.instrument(span.clone()).await;
    finish(&span, &result);
    result
}

/// Runs a call that does not wait inside a span, if anybody listens.
#[cfg(feature = "sqlite")]
pub(crate) fn logged_in_place<T>(
    system: &'static str,
    sql: &str,
    call: impl FnOnce() -> Result<T>,
) -> Result<T> {
    if !tracing::enabled!(target: TARGET, Level::DEBUG) {
        return call();
    }
    let span = span(system, None, sql);
    let result = span.in_scope(call);
    finish(&span, &result);
    result
}

fn span(system: &'static str, table: Option<&'static str>, sql: &str) -> Span {
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
