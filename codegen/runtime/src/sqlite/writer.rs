//! The one writer. Writes that arrive while a transaction is being committed share the next one: each still
//! succeeds or fails alone, but they pay for one commit together.

use std::{
    sync::{Arc, Mutex, PoisonError, mpsc},
    thread,
};

use rusqlite::Connection;
use tokio::sync::oneshot;

use super::error::{error, write_error};
use crate::{Error, FromRow, Result, Row, Write};

/// The most writes in one transaction, so that nobody waits for long.
const GROUP: usize = 256;

/// The thread that owns the writing connection.
#[derive(Debug)]
pub(crate) struct Writer {
    requests: mpsc::Sender<Request>,
}

enum Request {
    Write(Job),
    Lease(oneshot::Sender<Lease>),
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

impl Writer {
    pub(crate) fn start(connection: Connection) -> Result<Self> {
        let (requests, queue) = mpsc::channel();
        thread::Builder::new()
            .name("sqlite-writer".to_owned())
            .spawn(move || run(connection, &queue))
            .map_err(|cause| {
                Error::Connection(format!("cannot start the writer of the SQLite file: {cause}"))
            })?;
        Ok(Self { requests })
    }

    /// Runs `act` on the writer's connection and waits until what it did is committed.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        mut act: impl FnMut(&Connection) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (reply, done) = oneshot::channel();
        let result = Arc::new(Mutex::new(None));
        let slot = result.clone();
        let act = Box::new(move |connection: &Connection| {
            let value = act(connection)?;
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(value);
            Ok(())
        });
        self.requests.send(Request::Write(Job { act, reply })).map_err(|_| gone())?;
        done.await.map_err(|_| gone())??;
        let value = result.lock().unwrap_or_else(PoisonError::into_inner).take();
        value.ok_or_else(gone)
    }

    pub(crate) async fn lease(&self) -> Result<Lease> {
        let (reply, lease) = oneshot::channel();
        self.requests.send(Request::Lease(reply)).map_err(|_| gone())?;
        lease.await.map_err(|_| gone())
    }
}

fn run(mut connection: Connection, queue: &mpsc::Receiver<Request>) {
    let mut held = None;
    loop {
        let request = match held.take() {
            Some(request) => request,
            None => match queue.recv() {
                Ok(request) => request,
                Err(mpsc::RecvError) => return,
            },
        };
        match request {
            Request::Lease(reply) => match lend(connection, reply) {
                Some(returned) => connection = returned,
                None => return,
            },
            Request::Write(first) => {
                let mut group = vec![first];
                while group.len() < GROUP {
                    match queue.try_recv() {
                        Ok(Request::Write(job)) => group.push(job),
                        Ok(lease) => {
                            held = Some(lease);
                            break;
                        }
                        Err(_) => break,
                    }
                }
                commit(&connection, group);
            }
        }
    }
}

/// Runs a group of writes in one transaction and answers each.
fn commit(connection: &Connection, mut group: Vec<Job>) {
    if let [_, _, ..] = group.as_slice() {
        let results = connection.execute_batch("BEGIN IMMEDIATE").map_err(error).and_then(|()| {
            // A statement that fails undoes itself alone, so no savepoints are needed.
            let results: Vec<Result<()>> = group.iter_mut().map(|job| (job.act)(connection)).collect();
            match connection.execute_batch("COMMIT") {
                Ok(()) => Ok(results),
                Err(cause) => {
                    let _ = connection.execute_batch("ROLLBACK");
                    Err(error(cause))
                }
            }
        });
        if let Ok(results) = results {
            for (job, result) in group.into_iter().zip(results) {
                // Nobody waits any more when the caller was cancelled; the write stands all the same.
                let _ = job.reply.send(result);
            }
            return;
        }
        // The commit failed for one of them, a deferred foreign key: find out which, one by one.
    }
    for mut job in group {
        let result = (job.act)(connection);
        let _ = job.reply.send(result);
    }
}

/// Runs one write.
pub(crate) fn execute(connection: &Connection, write: &Write) -> Result<u64> {
    let mut statement = connection.prepare_cached(&write.statement.sqlite).map_err(error)?;
    match statement.execute(rusqlite::params_from_iter(&write.values)) {
        Ok(changed) => Ok(u64::try_from(changed).unwrap_or(u64::MAX)),
        Err(cause) => Err(write_error(connection, write, cause)),
    }
}

/// Runs one write and reads the rows it gives back.
pub(crate) fn execute_returning<T: FromRow>(connection: &Connection, write: &Write) -> Result<Vec<T>> {
    let mut statement = connection.prepare_cached(&write.statement.sqlite).map_err(error)?;
    let mut out = Vec::new();
    let mut rows = statement.query(rusqlite::params_from_iter(&write.values)).map_err(error)?;
    loop {
        match rows.next() {
            Ok(Some(row)) => out.push(T::from_row(Row::Sqlite(row))?),
            Ok(None) => return Ok(out),
            Err(cause) => {
                // The statement must be over before the rows can be asked what was violated.
                drop(rows);
                drop(statement);
                return Err(write_error(connection, write, cause));
            }
        }
    }
}

/// Lends the connection out and waits until it is back; none if it is lost.
fn lend(connection: Connection, reply: oneshot::Sender<Lease>) -> Option<Connection> {
    let (give_back, returned) = mpsc::sync_channel(1);
    let lease = Lease { connection: Mutex::new(Some(connection)), give_back };
    // A caller who is gone drops the lease, which gives the connection back at once.
    let _ = reply.send(lease);
    returned.recv().ok()
}

/// The writing connection, lent to one transaction; dropping it rolls back what is not committed.
#[derive(Debug)]
pub(crate) struct Lease {
    connection: Mutex<Option<Connection>>,
    give_back: mpsc::SyncSender<Connection>,
}

impl Lease {
    /// Does something with the connection.
    pub(crate) fn with<T>(&self, act: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let connection = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
        act(connection.as_ref().ok_or_else(gone)?)
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        let connection = self.connection.get_mut().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(connection) = connection {
            if !connection.is_autocommit() {
                let _ = connection.execute_batch("ROLLBACK");
            }
            let _ = self.give_back.send(connection);
        }
    }
}
