//! How long Postgres may keep a call waiting.

use std::{future::Future, time::Duration};

use futures_util::FutureExt as _;

use crate::{Error, PoolOptions, Result, TransactionOptions};

/// The limits of a pool; see [`PoolOptions`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// For a connection to become free.
    pub(super) wait: Duration,
    /// For a connection that is made, and for [`ping`](crate::Database::ping).
    pub(super) connect: Duration,
    /// For locks that others hold.
    pub(super) lock: Duration,
    /// For an answer, or the next row of one.
    pub(super) answer: Duration,
}

impl Limits {
    pub(super) fn new(options: &PoolOptions) -> Self {
        Self { wait: options.wait, connect: options.connect, lock: options.lock, answer: options.answer }
    }

    /// What a transaction begins with.
    pub(crate) fn begin(&self, options: &TransactionOptions) -> String {
        with_lock_timeout(options.begin(), self.lock)
    }

    /// What the server answers, if it does so in time. Whoever gets [`Error::Timeout`] gives the connection to nobody
    /// else before it has answered after all.
    pub(crate) fn answer<T>(&self, call: impl Future<Output = Result<T>>) -> impl Future<Output = Result<T>> {
        within(self.answer, call)
    }
}

/// What `call` gives, if it takes no longer than `limit`. Not an `async fn`, which would hold every call twice.
pub(super) fn within<T>(
    limit: Duration,
    call: impl Future<Output = Result<T>>,
) -> impl Future<Output = Result<T>> {
    tokio::time::timeout(limit, call).map(move |answer| {
        answer.unwrap_or_else(|_| {
            let what =
                format!("Postgres gave no answer for {limit:?}; whether a write was made is not known");
            Err(Error::Timeout(what))
        })
    })
}

/// The start of a transaction whose statements wait at most so long for what others hold locked. It says so within the
/// transaction, because a proxy may lead the next one to another session.
pub(super) fn with_lock_timeout(begin: &str, limit: Duration) -> String {
    // 0 would mean for ever.
    format!("{begin}; SET LOCAL lock_timeout = {}", limit.as_millis().max(1))
}
