//! One write outside any transaction, and how long it waits for what others hold locked.
//!
//! It is sent as it is, which costs nothing more. One that has no answer after a while may be working or may be waiting
//! for somebody's lock. It is broken off, which undoes it, and sent again in a transaction that says how long it waits for
//! locks: then it may work as long as it likes. Few calls at a time wait so. The others give their connections back while
//! they wait for their turn, so that one hot row does not take every connection there is.

use std::{
    future::Future,
    pin::pin,
    time::{Duration, Instant},
};

use deadpool_postgres::ClientWrapper;
use futures_util::future::join;

use super::{
    Postgres,
    error::write_error,
    limits::with_lock_timeout,
    run::{self, execute, execute_returning},
};
use crate::{Error, FromRow, Result, Write};

/// After this long without an answer a write makes room, where somebody waits for a connection.
const SHORT: Duration = Duration::from_millis(200);
/// After this long it is broken off whether or not anybody does.
const LONG: Duration = Duration::from_secs(1);
/// How long a write without a turn waits for a lock with a connection in its hand.
const GLANCE: Duration = Duration::from_millis(50);
/// How long it waits for its turn before it looks whether the lock is free.
const PAUSE: Duration = Duration::from_millis(250);

/// What a write gives.
pub(super) trait Outcome: Sized + Send {
    /// Runs the write on `client`.
    fn of(client: &ClientWrapper, write: &Write) -> impl Future<Output = Result<Self>> + Send;
}

/// The number of rows it changed.
impl Outcome for u64 {
    async fn of(client: &ClientWrapper, write: &Write) -> Result<Self> {
        execute(client, write).await
    }
}

/// The rows it gives back.
impl<T: FromRow> Outcome for Vec<T> {
    async fn of(client: &ClientWrapper, write: &Write) -> Result<Self> {
        execute_returning(client, write).await
    }
}

/// What came of sending a write as it is.
enum First<O> {
    Answered(Result<O>),
    /// It was to be broken off; what it was answered all the same, if it was.
    BrokenOff(Option<Result<O>>),
}

impl Postgres {
    /// Runs one write on a connection of its own.
    ///
    /// # Errors
    /// [`Error::Busy`] if others held for too long what it needs.
    pub(super) async fn alone<O: Outcome>(&self, write: &Write) -> Result<O> {
        self.limits
            .answer(async {
                let deadline = Instant::now() + self.limits.lock;
                match self.at_once(write).await? {
                    Some(outcome) => Ok(outcome),
                    // Rare, and as large as the first attempt.
                    None => Box::pin(self.in_turn(write, deadline)).await,
                }
            })
            .await
    }

    /// What the write gives; none if it took too long and was undone.
    async fn at_once<O: Outcome>(&self, write: &Write) -> Result<Option<O>> {
        let lent = self.lend().await?;
        match self.first(lent.client()?, write).await {
            First::Answered(result) => {
                lent.done();
                result.map(Some)
            }
            First::BrokenOff(result) => {
                // The server sends its signal twice, and may do so late: the next statement must not be hit.
                lent.close();
                result.transpose()
            }
        }
    }

    /// Runs the write for as long as it may keep a connection without saying for what.
    async fn first<O: Outcome>(&self, client: &ClientWrapper, write: &Write) -> First<O> {
        let mut run = pin!(O::of(client, write));
        let mut answer = tokio::time::timeout(SHORT, &mut run).await;
        if answer.is_err() && self.pool.status().waiting == 0 {
            answer = tokio::time::timeout(LONG - SHORT, &mut run).await;
        }
        if let Ok(result) = answer {
            return First::Answered(run::named(client, self.limits, write, result).await);
        }
        self.cancel(client.cancel_token()).await;
        match run.await {
            Err(Error::Timeout(_)) => First::BrokenOff(None),
            result => First::BrokenOff(Some(run::named(client, self.limits, write, result).await)),
        }
    }

    /// Runs the write once more, until what it needs is free or `deadline` has passed.
    async fn in_turn<O: Outcome>(&self, write: &Write, deadline: Instant) -> Result<O> {
        let mut turn = self.turns.try_acquire().ok();
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            let wait = if turn.is_some() { left } else { left.min(GLANCE) };
            match self.locking(write, wait).await {
                Err(Error::Busy) if turn.is_none() && Instant::now() < deadline => {
                    let left = deadline.saturating_duration_since(Instant::now());
                    let next = tokio::time::timeout(left.min(PAUSE), self.turns.acquire()).await;
                    turn = next.ok().and_then(std::result::Result::ok);
                }
                result => return result,
            }
        }
    }

    /// Runs the write in a transaction that waits at most so long for each lock.
    async fn locking<O: Outcome>(&self, write: &Write, wait: Duration) -> Result<O> {
        let lent = self.lend().await?;
        let client = lent.client()?;
        let refused =
            |cause: tokio_postgres::Error| write_error(write.table, write.statement.query(), &cause);
        // Prepared beforehand, so that the three are sent together.
        client.prepare_cached(write.statement.postgres()).await.map_err(refused)?;
        let begin = with_lock_timeout("BEGIN", wait);
        let run = join(O::of(client, write), client.batch_execute("COMMIT"));
        // Committing what was refused undoes it.
        let (begun, (outcome, committed)) = join(client.batch_execute(&begin), run).await;
        let result = begun.map_err(refused).and(outcome);
        let result = result.and_then(|it| committed.map_err(refused).map(|()| it));
        let result = run::named(client, self.limits, write, result).await;
        lent.done();
        result
    }
}

/// How many of `connections` may wait for locks at the same time.
pub(super) fn turns(connections: usize) -> usize {
    (connections / 8).max(1)
}
