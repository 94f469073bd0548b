//! The one writing connection. Writes that arrive while a transaction is being committed share the next one: each
//! still succeeds or fails alone, but they pay for one commit together.

use std::{
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex as Place, PoisonError,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
    time::{Duration, Instant},
};

use rusqlite::Connection;
use tokio::{
    runtime::Handle,
    sync::{Mutex, oneshot},
};

use super::{BUSY_TIMEOUT, error::error, lease::Lease};
use crate::{
    Error, Result,
    activity::{Counters, count},
};

/// The most writes in one transaction, so that nobody waits for long.
const GROUP: usize = 256;

/// The writing connection, while nobody has it.
type Shared = Arc<Mutex<Slot>>;

/// Where the writing connection is.
#[derive(Debug)]
struct Slot {
    /// None while a transaction has it, and where it was lost with one.
    connection: Option<Connection>,
    /// Whether it is closed for good.
    stopped: bool,
    path: PathBuf,
}

impl Slot {
    /// The connection; opened anew where it was lost.
    fn connection(&mut self) -> Result<&Connection> {
        if self.stopped {
            return Err(gone());
        }
        let connection = match self.connection.take() {
            Some(connection) => connection,
            None => {
                let connection = super::connect_existing(&self.path)?;
                connection.busy_timeout(Duration::ZERO).map_err(error)?;
                connection
            }
        };
        Ok(self.connection.insert(connection))
    }
}

/// Leaves the connection without a transaction, whatever a write did with it, also when it panicked.
struct Restored<'a>(&'a Connection);

impl Restored<'_> {
    /// Runs a write alone. What it says it did is committed when this returns.
    fn run<T>(self, act: &mut (impl FnMut(&Connection) -> Result<T> + ?Sized)) -> Result<T> {
        let result = act(self.0);
        if self.0.is_autocommit() {
            return result;
        }
        result.and(Err(Error::Database("the write left its transaction open; it was undone".to_owned())))
    }
}

impl Drop for Restored<'_> {
    fn drop(&mut self) {
        if !self.0.is_autocommit()
            && let Err(cause) = self.0.execute_batch("ROLLBACK")
        {
            tracing::error!(%cause, "the writer of the SQLite file cannot undo what was left open");
        }
    }
}

/// Who may use the writing connection, one after another in the order they asked: a lone write, a transaction, or
/// the thread that commits groups.
#[derive(Debug)]
pub(crate) struct Writer {
    connection: Shared,
    jobs: mpsc::Sender<Job>,
    counters: Arc<Counters>,
}

/// What a write does with the connection.
type Act = Box<dyn FnMut(&Connection) -> Result<()> + Send>;

/// A write and who waits for it.
struct Job {
    act: Act,
    /// When it was asked for: it waits no longer than [`BUSY_TIMEOUT`] for another process, whoever is before it.
    asked: Instant,
    /// Set by whoever is first: the writer that starts it, or its caller, who gives it up.
    taken: Arc<AtomicBool>,
    reply: oneshot::Sender<Result<()>>,
}

impl Job {
    /// Does it alone and answers; gives it back where another process did not let it begin.
    fn alone(mut self, connection: &Connection) -> Option<Self> {
        if !self.starts() {
            return None;
        }
        match Restored(connection).run(&mut *self.act) {
            Err(Error::Busy) => {
                // It may be given up while that process is waited for.
                self.taken.store(false, Ordering::Release);
                Some(self)
            }
            result => {
                self.answer(result);
                None
            }
        }
    }

    /// Nobody waits any more when the caller was cancelled; the write stands all the same.
    fn answer(self, result: Result<()>) {
        let _ = self.reply.send(result);
    }

    /// Whether it is to be done: nobody has given it up, nor gone.
    fn starts(&self) -> bool {
        !self.reply.is_closed() && !self.taken.swap(true, Ordering::AcqRel)
    }
}

/// What came of a write, or of the caller's code that reads its rows.
type Came<T> = Arc<Place<Option<thread::Result<T>>>>;

fn gone() -> Error {
    Error::Connection("the writer of the SQLite file has stopped".to_owned())
}

/// Whether waiting for the disk here leaves somebody to run other tasks.
fn may_wait_here() -> bool {
    Handle::try_current().is_ok_and(|it| it.metrics().num_workers() > 1)
}

impl Writer {
    pub(crate) fn start(path: &Path, connection: Connection, counters: Arc<Counters>) -> Result<Self> {
        // Where another process writes, the thread waits; nobody does who could run other tasks.
        connection.busy_timeout(Duration::ZERO).map_err(error)?;
        let slot = Slot { connection: Some(connection), stopped: false, path: path.to_owned() };
        let connection: Shared = Arc::new(Mutex::new(slot));
        let (jobs, queue) = mpsc::channel();
        let (shared, counted) = (connection.clone(), counters.clone());
        thread::Builder::new()
            .name("sqlite-writer".to_owned())
            .spawn(move || run(&shared, &queue, &counted))
            .map_err(|cause| {
                Error::Connection(format!("cannot start the writer of the SQLite file: {cause}"))
            })?;
        Ok(Self { connection, jobs, counters })
    }

    /// Runs `act` on the writing connection and waits until what it did is committed; `wait` is how long it waits for a
    /// transaction that has the connection.
    ///
    /// # Errors
    /// [`Error::Timeout`] if the connection did not become free; it is not run then.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        wait: Duration,
        mut act: impl FnMut(&Connection) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        // A write that meets nobody is done where it stands: handing it to a thread would take as long as a
        // fast disk does.
        if may_wait_here()
            && let Ok(mut slot) = self.connection.try_lock()
        {
            match Restored(slot.connection()?).run(&mut act) {
                // Another process has the lock: to wait for it here would keep others from running.
                Err(Error::Busy) => {}
                result => return result,
            }
        }
        let asked = Instant::now();
        let (reply, mut done) = oneshot::channel();
        let came: Came<T> = Arc::default();
        let place = came.clone();
        let act = Box::new(move |connection: &Connection| {
            // The writer is everybody's: what panics here does so where it was called.
            let (value, result) = match catch_unwind(AssertUnwindSafe(|| act(connection))) {
                Ok(Ok(value)) => (Some(Ok(value)), Ok(())),
                Ok(Err(error)) => (None, Err(error)),
                Err(panic) => (Some(Err(panic)), Err(gone())),
            };
            *place.lock().unwrap_or_else(PoisonError::into_inner) = value;
            result
        });
        let taken = Arc::new(AtomicBool::new(false));
        count(&self.counters.waiting_writes);
        self.jobs.send(Job { act, asked, taken: taken.clone(), reply }).map_err(|_| gone())?;
        let answer = match tokio::time::timeout(wait, &mut done).await {
            Ok(answer) => answer,
            Err(_) if !taken.swap(true, Ordering::AcqRel) => {
                return Err(Error::Timeout(format!(
                    "the writer of the SQLite file did not become free for {wait:?}; the write was not made"
                )));
            }
            // It is being done, which takes no longer than the disk does.
            Err(_) => done.await,
        };
        let value = came.lock().unwrap_or_else(PoisonError::into_inner).take();
        match (value, answer.map_err(|_| gone())?) {
            (Some(Err(panic)), _) => resume_unwind(panic),
            (Some(Ok(value)), Ok(())) => Ok(value),
            (_, Err(error)) => Err(error),
            (None, Ok(())) => Err(gone()),
        }
    }

    /// Takes the writing connection for good; none if somebody has.
    pub(crate) async fn stop(&self) -> Option<Connection> {
        let mut slot = self.connection.lock().await;
        slot.stopped = true;
        slot.connection.take()
    }

    /// The writing connection, for a transaction.
    pub(crate) async fn lease(&self) -> Result<Lease> {
        let mut held = self.connection.clone().lock_owned().await;
        held.connection()?;
        let connection = held.connection.take().ok_or_else(gone)?;
        Ok(Lease::new(connection, move |connection| held.connection = Some(connection)))
    }
}

fn run(shared: &Shared, queue: &mpsc::Receiver<Job>, counters: &Counters) {
    while let Ok(first) = queue.recv() {
        let mut slot = shared.blocking_lock();
        let mut group = vec![first];
        group.extend(queue.try_iter().take(GROUP - 1));
        let taken = u64::try_from(group.len()).unwrap_or(u64::MAX);
        counters.waiting_writes.fetch_sub(taken, Ordering::Relaxed);
        // Whoever has gone meanwhile does not want it any more.
        group.retain(|it| !it.reply.is_closed());
        let Some(oldest) = group.iter().map(|it| it.asked).min() else { continue };
        match slot.connection() {
            Ok(connection) => {
                counters.grouped(group.len());
                commit(connection, group, BUSY_TIMEOUT.saturating_sub(oldest.elapsed()));
            }
            Err(cause) => {
                for job in group {
                    let _ = job.reply.send(Err(Error::Connection(cause.to_string())));
                }
            }
        }
    }
}

/// Runs a group of writes in one transaction, waiting at most `wait` for another process, and answers each.
fn commit(connection: &Connection, mut group: Vec<Job>, wait: Duration) {
    if let [_] = group.as_slice()
        && let Some(job) = group.pop()
    {
        match job.alone(connection) {
            Some(busy) => group.push(busy),
            None => return,
        }
    }
    match begin(connection, wait) {
        Err(Error::Busy) => group.into_iter().for_each(|it| it.answer(Err(Error::Busy))),
        // Each hears for itself why.
        Err(_) => group.into_iter().for_each(|it| _ = it.alone(connection)),
        Ok(()) => {
            let restored = Restored(connection);
            // Whoever has gone meanwhile, or waited for long enough, does not want it any more.
            group.retain(Job::starts);
            let results = together(connection, &mut group);
            drop(restored);
            match results {
                Some(results) => group.into_iter().zip(results).for_each(|(job, result)| job.answer(result)),
                None => group.into_iter().for_each(|mut job| {
                    let result = Restored(connection).run(&mut *job.act);
                    job.answer(result);
                }),
            }
        }
    }
}

/// Begins a transaction, waiting for another process.
fn begin(connection: &Connection, wait: Duration) -> Result<()> {
    connection.busy_timeout(wait).map_err(error)?;
    let begun = connection.execute_batch("BEGIN IMMEDIATE").map_err(error);
    // Who comes next without waiting must not inherit it.
    if let Err(cause) = connection.busy_timeout(Duration::ZERO).map_err(error) {
        tracing::warn!(%cause, "the writer of the SQLite file waits for other processes where it stands");
    }
    begun
}

/// What came of each write of a group that is committed. None where nothing was kept, because one of them cannot be
/// committed (a deferred foreign key) or took the transaction with it (a full disk): each is tried alone.
fn together(connection: &Connection, group: &mut [Job]) -> Option<Vec<Result<()>>> {
    let mut results = Vec::with_capacity(group.len());
    for job in group {
        // A statement that fails undoes itself alone, so no savepoints are needed.
        results.push((job.act)(connection));
        if connection.is_autocommit() {
            return None;
        }
    }
    connection.execute_batch("COMMIT").is_ok().then_some(results)
}
