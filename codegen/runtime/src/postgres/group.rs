//! Inserts of many callers at once, committed together.
//!
//! A commit waits for the disk. While some inserts wait, those that arrive meanwhile are gathered and sent as one
//! transaction, all of its statements ahead of the answers. If one of them is refused, nothing of the group was
//! kept, and each is done alone: it succeeds or fails as if there had been no group.

use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicUsize, Ordering},
};

use futures_util::future::{join, join_all};
use tokio::sync::oneshot;

use super::{Postgres, run::execute};
use crate::{Error, Result, Write};

/// Inserts that are done alone at the same time before others are gathered.
const ALONE: usize = 2;
/// Groups at the same time.
const COMMITTERS: usize = 2;
/// The most inserts in a group.
const GROUP: usize = 128;
/// A group waits for nobody's locks for long: whoever holds them may be waiting for one of the group.
const BEGIN: &str = "BEGIN; SET LOCAL lock_timeout = 50";

/// Inserts that wait to be gathered.
#[derive(Debug, Default)]
pub(super) struct Groups {
    alone: AtomicUsize,
    waiting: Mutex<Waiting>,
}

#[derive(Debug, Default)]
struct Waiting {
    inserts: Vec<Pending>,
    committers: usize,
}

#[derive(Debug)]
struct Pending {
    write: Write,
    reply: oneshot::Sender<Result<u64>>,
}

/// One insert that is done alone, until it is dropped.
struct Alone<'a>(&'a AtomicUsize);

impl Drop for Alone<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

impl Groups {
    fn alone(&self) -> Option<Alone<'_>> {
        let more = |it: usize| (it < ALONE).then_some(it + 1);
        let taken = self.alone.fetch_update(Ordering::AcqRel, Ordering::Acquire, more);
        taken.ok().map(|_| Alone(&self.alone))
    }

    /// How many inserts wait to be gathered.
    pub(super) fn waiting(&self) -> usize {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).inserts.len()
    }

    /// The next inserts; none when there are none left, and with that one committer less.
    fn next(&self) -> Option<Vec<Pending>> {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        // Whoever has gone meanwhile does not want it any more.
        waiting.inserts.retain(|it| !it.reply.is_closed());
        if waiting.inserts.is_empty() {
            waiting.committers -= 1;
            return None;
        }
        let count = waiting.inserts.len().min(GROUP);
        Some(waiting.inserts.drain(..count).collect())
    }
}

impl Postgres {
    /// Adds a row, alone or together with others that are being added at the same time.
    pub(crate) async fn insert(&self, write: Write) -> Result<u64> {
        if let Some(_alone) = self.groups.alone() {
            return self.execute(&write).await;
        }
        let (reply, done) = oneshot::channel();
        let begin = {
            let mut waiting = self.groups.waiting.lock().unwrap_or_else(PoisonError::into_inner);
            waiting.inserts.push(Pending { write, reply });
            let begin = waiting.committers < COMMITTERS;
            waiting.committers += usize::from(begin);
            begin
        };
        if begin {
            // Apart from this call, which may be dropped while others wait for the group.
            tokio::spawn(commit_all(self.clone()));
        }
        let done = async {
            done.await.unwrap_or_else(|_| Err(Error::Connection("the insert was given up".to_owned())))
        };
        // One that is still in the queue when this call has gone is not sent.
        self.limits.answer(done).await
    }
}

async fn commit_all(postgres: Postgres) {
    let groups: Arc<Groups> = postgres.groups.clone();
    while let Some(group) = groups.next() {
        commit(&postgres, group).await;
    }
}

async fn commit(postgres: &Postgres, group: Vec<Pending>) {
    if group.len() > 1 {
        match together(postgres, &group).await {
            Ok(Some(counts)) => {
                postgres.counters.grouped(counts.len());
                for (pending, count) in group.into_iter().zip(counts) {
                    let _ = pending.reply.send(Ok(count));
                }
                return;
            }
            Ok(None) => {}
            // Whether the commit reached the server is not known, so nothing is tried again.
            Err(why) => {
                for pending in group {
                    let _ = pending.reply.send(Err(again(&why)));
                }
                return;
            }
        }
    }
    // Apart: whoever waits for somebody's lock must not keep the next group waiting.
    for pending in group {
        let postgres = postgres.clone();
        tokio::spawn(alone(postgres, pending));
    }
}

/// Adds one row by itself, unless whoever wants it has gone or goes.
async fn alone(postgres: Postgres, pending: Pending) {
    let Pending { write, mut reply } = pending;
    let result = tokio::select! {
        biased;
        () = reply.closed() => return,
        result = postgres.execute(&write) => result,
    };
    let _ = reply.send(result);
}

/// The same error for one more of the group.
fn again(why: &Error) -> Error {
    match why {
        Error::Timeout(why) => Error::Timeout(why.clone()),
        other => Error::Connection(other.to_string()),
    }
}

/// How many rows each insert added; none where nothing was kept.
async fn together(postgres: &Postgres, group: &[Pending]) -> Result<Option<Vec<u64>>> {
    let lent = postgres.lend().await?;
    let client = lent.client()?;
    // Prepared beforehand, so that nothing has to be waited for between the statements.
    for pending in group {
        if client.prepare_cached(pending.write.statement.postgres()).await.is_err() {
            lent.done();
            return Ok(None);
        }
    }
    // Each is sent when it is first polled: in this order, before any answer is waited for.
    let inserts = join_all(group.iter().map(|it| execute(client, &it.write)));
    let run = join(client.batch_execute(BEGIN), join(inserts, client.batch_execute("COMMIT")));
    let (begun, (counts, committed)) = postgres.limits.answer(async { Ok(run.await) }).await?;
    let counts: Result<Vec<u64>> = counts.into_iter().collect();
    match (begun, counts, committed) {
        (Ok(()), Ok(counts), Ok(())) => {
            lent.done();
            Ok(Some(counts))
        }
        (begun, counts, committed) => {
            let lost = client.is_closed();
            let refused = counts.is_err();
            lent.done();
            match (begun, committed) {
                (Err(cause), _) | (_, Err(cause)) if lost => Err(super::error(&cause)),
                // Committing what was refused undoes it.
                _ if lost && refused => Err(Error::Connection("the server closed the connection".to_owned())),
                _ => Ok(None),
            }
        }
    }
}
