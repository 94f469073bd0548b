//! The one writing connection. Writes that arrive while a transaction is being committed share the next one: each
//! still succeeds or fails alone, but they pay for one commit together.

use std::{
    sync::{Arc, Mutex as Slot, PoisonError, mpsc},
    thread,
};

use rusqlite::Connection;
use tokio::{
    runtime::Handle,
    sync::{Mutex, oneshot},
};

use super::{error::error, lease::Lease};
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
            return act(connection);
        }
        let (reply, done) = oneshot::channel();
        let result = Arc::new(Slot::new(None));
        let slot = result.clone();
        let act = Box::new(move |connection: &Connection| {
            let value = act(connection)?;
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(value);
            Ok(())
        });
        self.jobs.send(Job { act, reply }).map_err(|_| gone())?;
        done.await.map_err(|_| gone())??;
        let value = result.lock().unwrap_or_else(PoisonError::into_inner).take();
        value.ok_or_else(gone)
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
        commit(connection, group);
    }
}

/// Runs a group of writes in one transaction and answers each.
fn commit(connection: &Connection, mut group: Vec<Job>) {
    if group.len() > 1
        && let Some(results) = together(connection, &mut group)
    {
        for (job, result) in group.into_iter().zip(results) {
            // Nobody waits any more when the caller was cancelled; the write stands all the same.
            let _ = job.reply.send(result);
        }
        return;
    }
    for mut job in group {
        let result = (job.act)(connection);
        let _ = job.reply.send(result);
    }
}

/// What came of each write; none where nothing was kept, because one of them cannot be committed (a deferred
/// foreign key) or took the transaction with it (a full disk): then each is tried alone.
fn together(connection: &Connection, group: &mut [Job]) -> Option<Vec<Result<()>>> {
    connection.execute_batch("BEGIN IMMEDIATE").map_err(error).ok()?;
    let mut results = Vec::with_capacity(group.len());
    for job in group {
        // A statement that fails undoes itself alone, so no savepoints are needed.
        results.push((job.act)(connection));
        if connection.is_autocommit() {
            return None;
        }
    }
    if connection.execute_batch("COMMIT").is_err() {
        let _ = connection.execute_batch("ROLLBACK");
        return None;
    }
    Some(results)
}
