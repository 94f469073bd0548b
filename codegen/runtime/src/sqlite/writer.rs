//! The one writing connection. Writes that arrive while a transaction is being committed share the next one: each
//! still succeeds or fails alone, but they pay for one commit together.

use std::{
    sync::{Arc, Mutex as Slot, PoisonError, mpsc},
    thread,
    time::{Duration, Instant},
};

use rusqlite::Connection;
use tokio::{
    runtime::Handle,
    sync::{Mutex, oneshot},
};

use super::{BUSY_TIMEOUT, error::error, lease::Lease};
use crate::{Error, Result};

/// The most writes in one transaction, so that nobody waits for long.
const GROUP: usize = 256;

/// The writing connection, while nobody has it.
type Shared = Arc<Mutex<Option<Connection>>>;

/// Who may use the writing connection, one after another in the order they asked: a lone write, a transaction, or
/// the thread that commits groups.
#[derive(Debug)]
pub(crate) struct Writer {
    connection: Shared,
    jobs: mpsc::Sender<Job>,
}

/// What a write does with the connection.
type Act = Box<dyn FnMut(&Connection) -> Result<()> + Send>;

/// A write and who waits for it.
struct Job {
    act: Act,
    /// When it was asked for: it waits no longer than [`BUSY_TIMEOUT`] for another process, whoever is before it.
    asked: Instant,
    reply: oneshot::Sender<Result<()>>,
}

fn gone() -> Error {
    Error::Connection("the writer of the SQLite file has stopped".to_owned())
}

/// Whether waiting for the disk here leaves somebody to run other tasks.
fn may_wait_here() -> bool {
    Handle::try_current().is_ok_and(|it| it.metrics().num_workers() > 1)
}

impl Writer {
    pub(crate) fn start(connection: Connection) -> Result<Self> {
        // Where another process writes, the thread waits; nobody does who could run other tasks.
        connection.busy_timeout(Duration::ZERO).map_err(error)?;
        let connection: Shared = Arc::new(Mutex::new(Some(connection)));
        let (jobs, queue) = mpsc::channel();
        let shared = connection.clone();
        thread::Builder::new().name("sqlite-writer".to_owned()).spawn(move || run(&shared, &queue)).map_err(
            |cause| Error::Connection(format!("cannot start the writer of the SQLite file: {cause}")),
        )?;
        Ok(Self { connection, jobs })
    }

    /// Runs `act` on the writing connection and waits until what it did is committed.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        mut act: impl FnMut(&Connection) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        // A write that meets nobody is done where it stands: handing it to a thread would take as long as a
        // fast disk does.
        if may_wait_here()
            && let Ok(connection) = self.connection.try_lock()
            && let Some(connection) = connection.as_ref()
        {
            match act(connection) {
                // Another process has the lock: to wait for it here would keep others from running.
                Err(Error::Busy) => {}
                result => return result,
            }
        }
        let asked = Instant::now();
        let (reply, done) = oneshot::channel();
        let result = Arc::new(Slot::new(None));
        let slot = result.clone();
        let act = Box::new(move |connection: &Connection| {
            let value = act(connection)?;
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(value);
            Ok(())
        });
        self.jobs.send(Job { act, asked, reply }).map_err(|_| gone())?;
        done.await.map_err(|_| gone())??;
        let value = result.lock().unwrap_or_else(PoisonError::into_inner).take();
        value.ok_or_else(gone)
    }

    /// Takes the writing connection for good; none if somebody has.
    pub(crate) async fn stop(&self) -> Option<Connection> {
        self.connection.lock().await.take()
    }

    /// The writing connection, for a transaction.
    pub(crate) async fn lease(&self) -> Result<Lease> {
        let mut held = self.connection.clone().lock_owned().await;
        let connection = held.take().ok_or_else(gone)?;
        Ok(Lease::new(connection, move |connection| *held = Some(connection)))
    }
}

fn run(shared: &Shared, queue: &mpsc::Receiver<Job>) {
    while let Ok(first) = queue.recv() {
        let held = shared.blocking_lock();
        let Some(connection) = held.as_ref() else { return };
        let mut group = vec![first];
        group.extend(queue.try_iter().take(GROUP - 1));
        // Whoever has gone meanwhile does not want it any more.
        group.retain(|it| !it.reply.is_closed());
        if let Some(oldest) = group.iter().map(|it| it.asked).min() {
            commit(connection, group, BUSY_TIMEOUT.saturating_sub(oldest.elapsed()));
        }
    }
}

/// What came of a group.
enum Together {
    /// It is committed; what came of each write.
    Kept(Vec<Result<()>>),
    /// Another process did not let it begin.
    Busy,
    /// Nothing was kept, because one of them cannot be committed (a deferred foreign key) or took the transaction with it
    /// (a full disk): each is tried alone.
    Undone,
}

/// Runs a group of writes in one transaction, waiting at most `wait` for another process, and answers each.
fn commit(connection: &Connection, mut group: Vec<Job>, wait: Duration) {
    // Who comes next without waiting must not inherit it.
    let patient = connection.busy_timeout(wait);
    let outcome = match patient.map_err(error) {
        Ok(()) if group.len() > 1 => together(connection, &mut group),
        _ => Together::Undone,
    };
    let results = match outcome {
        Together::Kept(results) => results,
        Together::Busy => group.iter().map(|_| Err(Error::Busy)).collect(),
        Together::Undone => group.iter_mut().map(|job| (job.act)(connection)).collect(),
    };
    let impatient = connection.busy_timeout(Duration::ZERO).map_err(error);
    if let Err(cause) = impatient {
        tracing::warn!(%cause, "the writer of the SQLite file waits for other processes where it stands");
    }
    for (job, result) in group.into_iter().zip(results) {
        // Nobody waits any more when the caller was cancelled; the write stands all the same.
        let _ = job.reply.send(result);
    }
}

fn together(connection: &Connection, group: &mut [Job]) -> Together {
    match connection.execute_batch("BEGIN IMMEDIATE").map_err(error) {
        Ok(()) => {}
        Err(Error::Busy) => return Together::Busy,
        Err(_) => return Together::Undone,
    }
    let mut results = Vec::with_capacity(group.len());
    for job in group {
        // A statement that fails undoes itself alone, so no savepoints are needed.
        results.push((job.act)(connection));
        if connection.is_autocommit() {
            return Together::Undone;
        }
    }
    if connection.execute_batch("COMMIT").is_err() {
        let _ = connection.execute_batch("ROLLBACK");
        return Together::Undone;
    }
    Together::Kept(results)
}
