//! A connection for as long as a transaction takes.

use std::{
    ops::Deref,
    sync::atomic::{AtomicBool, Ordering},
};

use deadpool_postgres::{ClientWrapper, Object};
use tokio::sync::OwnedSemaphorePermit;

use super::{Limits, Postgres};
use crate::{Error, Result};

/// A connection of the pool for a transaction. Some are left to single writes, so that transactions that wait for one
/// another do not keep everybody waiting.
///
/// It goes back to the pool when the server has said that its transaction is over, and is closed otherwise.
pub(crate) struct Reserved {
    connection: Option<Object>,
    limits: Limits,
    clean: AtomicBool,
    _room: OwnedSemaphorePermit,
}

/// How many of `connections` transactions may have at the same time.
pub(super) fn room(connections: usize) -> usize {
    connections - connections / 4
}

impl Postgres {
    /// A connection for a transaction.
    ///
    /// # Errors
    /// [`Error::Timeout`] if none becomes free.
    pub(crate) async fn reserve(&self) -> Result<Reserved> {
        let full = || Error::Timeout(format!("no connection to {} became free", self.place));
        let room = tokio::time::timeout(self.limits.wait, self.room.clone().acquire_owned());
        // It is never closed.
        let room = room.await.map_err(|_| full())?.map_err(|_| full())?;
        let connection = Some(self.get().await?);
        Ok(Reserved { connection, limits: self.limits, clean: AtomicBool::new(false), _room: room })
    }
}

impl Reserved {
    /// How long its answers are waited for.
    pub(crate) fn limits(&self) -> Limits {
        self.limits
    }

    /// Says that the server has ended the transaction.
    pub(crate) fn is_clean(&self) {
        self.clean.store(true, Ordering::Release);
    }
}

impl Drop for Reserved {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.take()
            && !self.clean.load(Ordering::Acquire)
        {
            drop(Object::take(connection));
        }
    }
}

impl Deref for Reserved {
    type Target = ClientWrapper;

    fn deref(&self) -> &ClientWrapper {
        self.connection.as_ref().expect("there until it is dropped")
    }
}
