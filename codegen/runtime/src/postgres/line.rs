//! Connections that many callers share for single queries, each sent before the answers of those before it
//! have come (pipelining).
//!
//! Only reads go this way: a read waits for nobody's row locks, so it cannot keep others waiting behind it
//! for a transaction that in turn waits for them. A read that takes long all the same is noticed, and the
//! others go round it.

use std::{
    collections::BTreeSet,
    pin::pin,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use deadpool_postgres::{ClientWrapper, Object, Pool};
use tokio::runtime::Handle;

use super::Postgres;
use crate::{Error, Result};

/// Connections that are shared.
pub(crate) const LINES: usize = 2;
/// Queries under way on a connection before another one is looked for.
const DEPTH: usize = 16;
/// How long a connection may give no answer before others are led round it, in microseconds.
const SLOW: u64 = 3_000;

/// How long a query whose caller has gone may run on before it is ended.
const SOON: Duration = Duration::from_millis(50);
/// How long a query that is to be ended may take for that before its connection is closed all the same.
const PATIENCE: Duration = Duration::from_secs(5);

/// The shared connections.
#[derive(Debug)]
pub(super) struct Lines {
    /// Where they are from; apart from the pool of transactions, so that reads have room when that is full.
    pool: Pool,
    state: Mutex<State>,
    begun: Instant,
}

#[derive(Debug, Default)]
struct State {
    open: Vec<Arc<Line>>,
    /// Connections that are being opened.
    opening: usize,
}

/// One shared connection.
#[derive(Debug)]
struct Line {
    client: ClientWrapper,
    /// Queries under way.
    waiting: AtomicUsize,
    /// When it last gave an answer or began to be waited for, in microseconds since the start.
    progress: AtomicU64,
    /// Whether it has kept somebody waiting for too long: nobody uses it again.
    silent: AtomicBool,
    /// The queries that have no answer yet, by the order in which they were sent.
    unanswered: Mutex<BTreeSet<u64>>,
    sent: AtomicU64,
}

impl Line {
    fn unanswered(&self) -> MutexGuard<'_, BTreeSet<u64>> {
        self.unanswered.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes a query that is about to be sent; its number.
    fn send(&self) -> u64 {
        let mut unanswered = self.unanswered();
        let number = self.sent.fetch_add(1, Ordering::AcqRel);
        unanswered.insert(number);
        number
    }

    /// Notes that query `number` is over, and with it all that were sent before.
    fn over(&self, number: u64, now: u64) {
        let mut unanswered = self.unanswered();
        *unanswered = unanswered.split_off(&(number + 1));
        drop(unanswered);
        self.waiting.fetch_sub(1, Ordering::AcqRel);
        self.progress.store(now, Ordering::Release);
    }

    /// Whether query `number` is the one the server is at.
    fn is_at(&self, number: u64) -> bool {
        self.unanswered().first() == Some(&number)
    }
}

/// A shared connection for one query.
pub(super) struct Turn<'a> {
    line: Arc<Line>,
    postgres: &'a Postgres,
    number: u64,
    /// Whether the query has had its answer.
    answered: bool,
}

impl Turn<'_> {
    pub(super) fn client(&self) -> &ClientWrapper {
        &self.line.client
    }

    /// Tells that the query is over. One that was not answered in time is the last one here: what has swallowed it would
    /// swallow others.
    pub(super) fn answered<T>(mut self, result: &Result<T>) {
        if matches!(result, Err(Error::Timeout(_))) {
            self.line.silent.store(true, Ordering::Release);
        }
        self.answered = true;
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        if self.answered {
            self.line.over(self.number, self.postgres.lines.now());
        } else if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(see_off(self.line.clone(), self.number, self.postgres.clone()));
        } else {
            self.line.silent.store(true, Ordering::Release);
        }
    }
}

/// Follows a query whose caller has gone to its end. Until then its connection counts as one that waits, so that others are
/// led round it. A query that runs on is ended, and its connection used no more: the server may send its signal late.
async fn see_off(line: Arc<Line>, number: u64, postgres: Postgres) {
    let mut behind = pin!(line.client.batch_execute(""));
    loop {
        if tokio::time::timeout(SOON, &mut behind).await.is_ok() {
            break;
        }
        if line.is_at(number) {
            line.silent.store(true, Ordering::Release);
            postgres.cancel(line.client.cancel_token()).await;
            let _ = tokio::time::timeout(PATIENCE, behind).await;
            break;
        }
    }
    line.over(number, postgres.lines.now());
}

/// What [`Lines::look`] found.
enum Found {
    Line(Arc<Line>),
    /// There may be one more.
    Room,
    /// All of them are slow.
    Nothing,
}

impl Lines {
    /// How many are open, and how many of those nobody waits on.
    pub(super) fn status(&self) -> (usize, usize) {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let idle = state.open.iter().filter(|it| it.waiting.load(Ordering::Relaxed) == 0).count();
        (state.open.len(), idle)
    }

    pub(super) fn new(pool: Pool) -> Self {
        Self { pool, state: Mutex::default(), begun: Instant::now() }
    }

    fn now(&self) -> u64 {
        u64::try_from(self.begun.elapsed().as_micros()).unwrap_or(u64::MAX)
    }

    fn look(&self) -> Found {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.open.retain(|it| !it.client.is_closed() && !it.silent.load(Ordering::Acquire));
        let now = self.now();
        let mut least: Option<&Arc<Line>> = None;
        for line in &state.open {
            let waiting = line.waiting.load(Ordering::Acquire);
            let slow = waiting > 0 && now.saturating_sub(line.progress.load(Ordering::Acquire)) > SLOW;
            if slow {
                continue;
            }
            if waiting < DEPTH {
                return Found::Line(line.clone());
            }
            if least.is_none_or(|it| it.waiting.load(Ordering::Acquire) > waiting) {
                least = Some(line);
            }
        }
        if state.open.len() + state.opening < LINES {
            state.opening += 1;
            return Found::Room;
        }
        least.map_or(Found::Nothing, |it| Found::Line(it.clone()))
    }

    /// A turn on a shared connection; none while all of them are slow.
    pub(super) async fn turn<'p>(&self, postgres: &'p Postgres) -> Result<Option<Turn<'p>>> {
        let line = match self.look() {
            Found::Line(line) => line,
            Found::Nothing => return Ok(None),
            Found::Room => {
                let opening = Opening(self);
                // Taken out of the pool, which opens another one when this one is lost.
                let client = Object::take(super::connection(&self.pool, &postgres.place).await?);
                let progress = AtomicU64::new(self.now());
                let line = Arc::new(Line {
                    client,
                    waiting: AtomicUsize::new(0),
                    progress,
                    silent: AtomicBool::new(false),
                    unanswered: Mutex::default(),
                    sent: AtomicU64::new(0),
                });
                let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
                state.open.push(line.clone());
                drop(state);
                drop(opening);
                line
            }
        };
        if line.waiting.fetch_add(1, Ordering::AcqRel) == 0 {
            line.progress.store(self.now(), Ordering::Release);
        }
        let number = line.send();
        Ok(Some(Turn { line, postgres, number, answered: false }))
    }
}

/// A connection that is being opened, whether or not it comes to that.
struct Opening<'a>(&'a Lines);

impl Drop for Opening<'_> {
    fn drop(&mut self) {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner).opening -= 1;
    }
}
