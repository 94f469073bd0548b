//! How many connections are open at once, and what those get that come beyond.
//!
//! Whoever holds connections and never reads or writes must not keep an operator from asking for the gateway's health, so
//! that a few connections are kept for that question: they are short, and answer nothing else.

use std::{sync::Arc, time::Duration};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How many connections are kept for health and readiness.
const RESERVED: usize = 32;
/// Files that are not connections: the database's, the listener, the log.
const OTHER_FILES: u64 = 128;

/// How long a connection may take for what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Patience {
    /// How long the head of a request may take to arrive, and a kept connection may be silent.
    pub(super) head: Duration,
    /// How long a client may take to read anything at all of an answer.
    pub(super) write: Duration,
    /// How long the whole connection may last.
    pub(super) whole: Option<Duration>,
}

/// A connection that is let in, for as long as this is kept.
#[derive(Debug)]
pub(super) struct Admission {
    _permit: OwnedSemaphorePermit,
    /// Whether it comes beyond the limit, so that only health and readiness are answered.
    pub(super) is_reserved: bool,
}

impl Admission {
    /// How long it may take.
    pub(super) fn patience(&self) -> Patience {
        let seconds = Duration::from_secs;
        if self.is_reserved {
            Patience { head: seconds(1), write: seconds(1), whole: Some(seconds(3)) }
        } else {
            Patience { head: seconds(15), write: seconds(15), whole: None }
        }
    }
}

/// The connections there may be.
#[derive(Debug, Clone)]
pub(super) struct Connections {
    ordinary: Arc<Semaphore>,
    reserved: Arc<Semaphore>,
}

impl Connections {
    /// At most `wanted` connections beside the reserved ones, or as many as the process may have files.
    pub(super) fn new(wanted: usize) -> Self {
        let limit = match files() {
            Some(files) => wanted.min(usize::try_from(files).unwrap_or(usize::MAX)).max(1),
            None => wanted,
        };
        if limit < wanted {
            tracing::warn!(limit, wanted, "the process may not open enough files for that many connections");
        }
        Self { ordinary: Arc::new(Semaphore::new(limit)), reserved: Arc::new(Semaphore::new(RESERVED)) }
    }

    /// Lets a connection in: at once, or as soon as a reserved one ends.
    pub(super) async fn admit(&self) -> Option<Admission> {
        if let Ok(permit) = self.ordinary.clone().try_acquire_owned() {
            return Some(Admission { _permit: permit, is_reserved: false });
        }
        let permit = self.reserved.clone().acquire_owned().await.ok()?;
        Some(Admission { _permit: permit, is_reserved: true })
    }
}

/// How many files connections may take; the process asks for as many as it is allowed to have.
fn files() -> Option<u64> {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
    // Where more is refused, what there is has to do.
    let _ = setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum });
    let Rlimit { current, .. } = getrlimit(Resource::Nofile);
    current.map(|it| it.saturating_sub(OTHER_FILES + RESERVED as u64))
}
