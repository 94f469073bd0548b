//! The one writer. Writes that arrive while a transaction is being committed share the next one: each still
//! succeeds or fails alone, but they pay for one commit together.

use std::{
    sync::{Arc, Mutex, PoisonError, mpsc},
    thread,
};

use rusqlite::Connection;
use tokio::sync::oneshot;

use super::{error::error, lease::Lease};
use crate::{Error, Result};

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

/// Lends the connection out and waits until it is back; none if it is lost.
fn lend(connection: Connection, reply: oneshot::Sender<Lease>) -> Option<Connection> {
    let (give_back, returned) = mpsc::sync_channel(1);
    let lease = Lease::new(connection, move |connection| {
        let _ = give_back.send(connection);
    });
    // A caller who is gone drops the lease, which gives the connection back at once.
    let _ = reply.send(lease);
    returned.recv().ok()
}
