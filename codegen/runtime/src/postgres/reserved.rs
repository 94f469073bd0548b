//! A connection for as long as a transaction takes.

use std::ops::Deref;

use deadpool_postgres::{ClientWrapper, Object};
use tokio::sync::OwnedSemaphorePermit;

use super::{Limits, Postgres};
use crate::{Error, Result};

/// A connection of the pool for a transaction. Some are left to single writes, so that transactions that wait for one
/// another do not keep everybody waiting.
pub(crate) struct Reserved {
    connection: Object,
    limits: Limits,
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
        Ok(Reserved { connection: self.get().await?, limits: self.limits, _room: room })
    }
}

impl Reserved {
    /// How long its answers are waited for.
    pub(crate) fn limits(&self) -> Limits {
        self.limits
    }

    /// The connection, for whoever sees to its end.
    pub(super) fn into_connection(self) -> Object {
        self.connection
    }
}

impl Deref for Reserved {
    type Target = ClientWrapper;

    fn deref(&self) -> &ClientWrapper {
        &self.connection
    }
}
