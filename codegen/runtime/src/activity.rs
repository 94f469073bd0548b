//! What a database is doing: counts that only grow, and what is so at the moment. For monitoring.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::{Error, Result};

/// What a [`Database`](crate::Database) has done since it was opened, and what waits now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Activity {
    /// Connections that are open now, in use or not.
    pub connections: u64,
    /// Those of them that nobody uses.
    pub idle_connections: u64,
    /// Calls that wait for a connection now.
    pub waiting_for_connection: u64,
    /// Writes that wait now to be committed together.
    pub waiting_writes: u64,
    /// Transactions so far that held the writes of several callers.
    pub groups: u64,
    /// The writes in those.
    pub grouped_writes: u64,
    /// Transactions that were tried again because they met another one.
    pub retries: u64,
    /// Calls that ended because others held the database, or a row, for too long.
    pub busy: u64,
    /// Calls that met another transaction and were undone.
    pub serialization_failures: u64,
    /// Calls that took too long.
    pub timeouts: u64,
    /// Calls that took longer than [`PoolOptions::slow`](crate::PoolOptions).
    pub slow: u64,
}

/// The counts, shared by everything that counts.
#[derive(Debug, Default)]
pub(crate) struct Counters {
    pub(crate) waiting_writes: AtomicU64,
    pub(crate) groups: AtomicU64,
    pub(crate) grouped_writes: AtomicU64,
    pub(crate) retries: AtomicU64,
    pub(crate) slow: AtomicU64,
    busy: AtomicU64,
    serialization_failures: AtomicU64,
    timeouts: AtomicU64,
}

/// One more.
pub(crate) fn count(counter: &AtomicU64) {
    counter.fetch_add(1, Ordering::Relaxed);
}

impl Counters {
    /// Takes note of how a call ended.
    pub(crate) fn ended<T>(&self, result: &Result<T>) {
        match result {
            Err(Error::Busy) => count(&self.busy),
            Err(Error::Serialization) => count(&self.serialization_failures),
            Err(Error::Timeout(_)) => count(&self.timeouts),
            _ => {}
        }
    }

    /// Takes note of writes that are committed together.
    pub(crate) fn grouped(&self, writes: usize) {
        if writes > 1 {
            count(&self.groups);
            self.grouped_writes.fetch_add(u64::try_from(writes).unwrap_or(u64::MAX), Ordering::Relaxed);
        }
    }

    /// The counts as they are, without what only an engine knows.
    pub(crate) fn read(&self) -> Activity {
        let now = |it: &AtomicU64| it.load(Ordering::Relaxed);
        Activity {
            waiting_writes: now(&self.waiting_writes),
            groups: now(&self.groups),
            grouped_writes: now(&self.grouped_writes),
            retries: now(&self.retries),
            busy: now(&self.busy),
            serialization_failures: now(&self.serialization_failures),
            timeouts: now(&self.timeouts),
            slow: now(&self.slow),
            ..Activity::default()
        }
    }
}
