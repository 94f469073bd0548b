//! The one state machine that every call of a transaction goes through, on both engines.
//!
//! ```text
//!            call ends well
//!          ┌───────────────┐
//!          ▼               │
//!        open ── call ──▶ working ── call fails ─────▶ failed ── back to a savepoint ──▶ open
//!          │               │                             │
//!          │               ├── a write is dropped,       │
//!          │               │   an answer stays away ──▶ unknown
//!          │               │                             │
//!          └───────────────┴──────── the end ────────────┴──▶ ended
//! ```
//!
//! From *failed* and from *unknown* there is no commit. After *ended* is decided nothing of a call is run any more, also not
//! the rest of one that is half way: each time a call goes on it asks here first.

use std::{
    future::{Future, poll_fn},
    pin::pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::Poll,
};

use tokio::sync::Notify;

use crate::{Error, Result};

/// What a call may change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Does {
    /// Nothing: dropped half way, it leaves the transaction as it was, unless the server says otherwise.
    Read,
    /// Rows: dropped half way, nobody knows which of them.
    Write,
}

/// Where a transaction stands. *Working* is *open* with calls under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Open,
    Failed,
    Unknown,
    Ended,
}

#[derive(Debug)]
struct Standing {
    phase: Phase,
    /// Calls under way.
    calls: usize,
    /// Calls that go on at this moment, on whatever thread.
    running: usize,
    /// Streams whose rows are still being read.
    streams: usize,
    /// Whether a read was dropped half way, whose failure nobody has heard of.
    unheard: bool,
    /// Savepoints that are open.
    depth: u32,
}

/// The state of one transaction.
#[derive(Debug)]
pub(super) struct State {
    standing: Mutex<Standing>,
    /// Told when no call goes on any more.
    still: Notify,
}

/// How a transaction may end.
#[derive(Debug)]
pub(super) enum End {
    /// As was asked.
    Clean {
        /// Whether the server must be asked first if it can be kept.
        unheard: bool,
    },
    /// By undoing it, behind whatever is still under way.
    Undone(Error),
}

/// What a call that comes too late hears.
pub(super) fn finished() -> Error {
    Error::Connection("the transaction has ended".to_owned())
}

impl State {
    pub(super) fn new() -> Self {
        let standing =
            Standing { phase: Phase::Open, calls: 0, running: 0, streams: 0, unheard: false, depth: 0 };
        Self { standing: Mutex::new(standing), still: Notify::new() }
    }

    fn standing(&self) -> MutexGuard<'_, Standing> {
        self.standing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs a call, unless the transaction is over or cannot be kept.
    ///
    /// # Errors
    /// What `call` says, or why it was not run.
    pub(super) async fn run<T>(&self, does: Does, call: impl Future<Output = Result<T>>) -> Result<T> {
        let under_way = self.enter(does)?;
        let mut call = pin!(call);
        let result = poll_fn(|context| match self.turn() {
            Some(_turn) => call.as_mut().poll(context),
            None => Poll::Ready(Err(finished())),
        })
        .await;
        under_way.answered(&result);
        result
    }

    fn enter(&self, does: Does) -> Result<UnderWay<'_>> {
        let mut standing = self.standing();
        match standing.phase {
            Phase::Ended => return Err(finished()),
            Phase::Failed | Phase::Unknown => return Err(Error::Aborted),
            Phase::Open if standing.streams > 0 => return Err(Error::Streaming),
            Phase::Open => standing.calls += 1,
        }
        Ok(UnderWay { state: self, does, answered: false })
    }

    /// Lets a call go on; none once the end is decided.
    fn turn(&self) -> Option<Turn<'_>> {
        let mut standing = self.standing();
        if standing.phase == Phase::Ended {
            return None;
        }
        standing.running += 1;
        Some(Turn(self))
    }

    /// Notes a stream of rows, until it is dropped or read to its end.
    pub(super) fn stream(self: &Arc<Self>) -> Streaming {
        self.standing().streams += 1;
        Streaming { state: self.clone(), open: true }
    }

    /// Opens a savepoint; its number, from 1.
    pub(super) fn deeper(&self) -> u32 {
        let mut standing = self.standing();
        standing.depth += 1;
        standing.depth
    }

    /// Closes savepoint `depth` and those in it; whether what was done since may be kept.
    ///
    /// # Errors
    /// The whole transaction is over, or can only be undone: another savepoint was the last one, or something is still under
    /// way that began in this one.
    pub(super) fn shallower(&self, depth: u32) -> Result<bool> {
        let mut standing = self.standing();
        if standing.phase == Phase::Ended {
            return Err(finished());
        }
        let last = std::mem::replace(&mut standing.depth, depth - 1);
        if last != depth || standing.calls > 0 || standing.streams > 0 {
            standing.phase = Phase::Unknown;
        }
        match standing.phase {
            Phase::Open => Ok(true),
            Phase::Failed => Ok(false),
            _ => Err(Error::Aborted),
        }
    }

    /// Only undoing is left, at least back to a savepoint.
    pub(super) fn fail(&self) {
        let mut standing = self.standing();
        if standing.phase == Phase::Open {
            standing.phase = Phase::Failed;
        }
    }

    /// Only undoing the whole is left.
    pub(super) fn lose(&self) {
        let mut standing = self.standing();
        if standing.phase != Phase::Ended {
            standing.phase = Phase::Unknown;
        }
    }

    /// What failed is undone back to a savepoint.
    pub(super) fn recover(&self) {
        let mut standing = self.standing();
        if standing.phase == Phase::Failed {
            standing.phase = Phase::Open;
        }
    }

    pub(super) fn is_ended(&self) -> bool {
        self.standing().phase == Phase::Ended
    }

    /// Decides the end, and waits until no call goes on any more.
    ///
    /// # Errors
    /// It was decided before.
    pub(super) async fn end(&self, keep: bool) -> Result<End> {
        let end = {
            let mut standing = self.standing();
            let before = std::mem::replace(&mut standing.phase, Phase::Ended);
            let busy = standing.calls > 0 || standing.streams > 0;
            match before {
                Phase::Ended => return Err(finished()),
                Phase::Open if !busy => End::Clean { unheard: standing.unheard },
                Phase::Failed if !busy && !keep => End::Clean { unheard: false },
                Phase::Open if standing.streams > 0 => End::Undone(Error::Streaming),
                _ => End::Undone(Error::Aborted),
            }
        };
        loop {
            let still = self.still.notified();
            if self.standing().running == 0 {
                return Ok(end);
            }
            still.await;
        }
    }
}

/// A call under way. Dropped without an answer, it was broken off.
struct UnderWay<'a> {
    state: &'a State,
    does: Does,
    answered: bool,
}

impl UnderWay<'_> {
    fn answered<T>(mut self, result: &Result<T>) {
        self.answered = true;
        match result {
            Ok(_) => {}
            Err(Error::Timeout(_)) => self.state.lose(),
            Err(_) => self.state.fail(),
        }
    }
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        let mut standing = self.state.standing();
        standing.calls -= 1;
        match self.does {
            _ if self.answered || standing.phase == Phase::Ended => {}
            Does::Read => standing.unheard = true,
            Does::Write => standing.phase = Phase::Unknown,
        }
    }
}

/// A call that goes on.
struct Turn<'a>(&'a State);

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut standing = self.0.standing();
        standing.running -= 1;
        if standing.running == 0 && standing.phase == Phase::Ended {
            self.0.still.notify_waiters();
        }
    }
}

/// A stream of rows of the transaction.
#[derive(Debug)]
pub(super) struct Streaming {
    state: Arc<State>,
    open: bool,
}

impl Streaming {
    pub(super) fn is_over(&self) -> bool {
        self.state.is_ended()
    }

    /// The last row is read.
    pub(super) fn done(&mut self) {
        self.close(false);
    }

    fn close(&mut self, unheard: bool) {
        if std::mem::take(&mut self.open) {
            let mut standing = self.state.standing();
            standing.streams -= 1;
            standing.unheard |= unheard;
        }
    }

    /// The transaction can only be undone.
    pub(super) fn failed(&mut self) {
        self.state.fail();
        self.done();
    }
}

impl Drop for Streaming {
    fn drop(&mut self) {
        self.close(true);
    }
}
