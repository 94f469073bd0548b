//! A connection that is lent to one transaction.

use std::{
    fmt,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use rusqlite::Connection;
use tokio::sync::Notify;

use crate::{Error, Result, Row, Rows, Value};

/// Says to whoever reads a stream that nobody wants it any more.
#[derive(Debug, Default)]
pub(crate) struct Over {
    said: AtomicBool,
    told: Notify,
}

impl Over {
    fn say(&self) {
        self.said.store(true, Ordering::Release);
        self.told.notify_one();
    }

    fn is_said(&self) -> bool {
        self.said.load(Ordering::Acquire)
    }

    /// Waits until it is said.
    pub(super) async fn heard(&self) {
        while !self.is_said() {
            self.told.notified().await;
        }
    }
}

/// What becomes of the connection afterwards.
type GiveBack = Box<dyn FnOnce(Connection) + Send>;

/// A connection, lent to one transaction; dropping it rolls back what is not committed.
pub(crate) struct Lease {
    held: Arc<Mutex<Held>>,
}

struct Held {
    /// None while a stream of rows has it, and once the lease is over.
    connection: Option<Connection>,
    /// None once the lease is over.
    give_back: Option<GiveBack>,
    /// Ends the stream that has the connection, when the lease is over before it.
    over: Arc<Over>,
    /// Told when a stream has given the connection back.
    returned: Arc<Notify>,
}

impl fmt::Debug for Lease {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lease")
    }
}

impl Held {
    fn end(&mut self) {
        // While a stream has the connection, it is given back at the end of that.
        let Some(connection) = self.connection.take() else { return self.over.say() };
        if !connection.is_autocommit() {
            let _ = connection.execute_batch("ROLLBACK");
        }
        if let Some(give_back) = self.give_back.take() {
            give_back(connection);
        }
    }
}

fn taken() -> Error {
    Error::Database("the transaction's rows are still being read as a stream".to_owned())
}

impl Lease {
    pub(crate) fn new(connection: Connection, give_back: impl FnOnce(Connection) + Send + 'static) -> Self {
        let give_back: Option<GiveBack> = Some(Box::new(give_back));
        let (over, returned) = (Arc::default(), Arc::default());
        let held = Held { connection: Some(connection), give_back, over, returned };
        Self { held: Arc::new(Mutex::new(held)) }
    }

    /// Waits for the connection, which a stream that nobody reads any more gives back in a moment.
    pub(crate) async fn free(&self) {
        let returned = self.held.lock().unwrap_or_else(PoisonError::into_inner).returned.clone();
        loop {
            // Listened for before it is looked at, so that nothing is missed in between.
            let told = returned.notified();
            if self.is_free() {
                return;
            }
            told.await;
        }
    }

    fn is_free(&self) -> bool {
        let held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        held.connection.is_some() || held.give_back.is_none()
    }

    /// Does something with the connection.
    pub(crate) fn with<T>(&self, act: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        act(held.connection.as_ref().ok_or_else(taken)?)
    }

    /// Runs a query whose rows are read one after another; until they are, nothing else can be done.
    pub(crate) fn stream<T: Send + 'static>(
        &self,
        sql: String,
        values: Vec<Value>,
        read: fn(Row<'_>) -> Result<T>,
    ) -> Result<Rows<T>> {
        let mut guard = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let connection = guard.connection.take().ok_or_else(taken)?;
        let over = guard.over.clone();
        drop(guard);
        let held = self.held.clone();
        Ok(super::streamed(connection, sql, values, read, over.clone(), move |connection| {
            let mut held = held.lock().unwrap_or_else(PoisonError::into_inner);
            held.connection = Some(connection);
            held.returned.notify_waiters();
            if over.is_said() {
                held.end();
            }
        }))
    }
}

impl Lease {
    /// Gives the connection back before the lease is dropped.
    pub(crate) fn end(&self) {
        self.held.lock().unwrap_or_else(PoisonError::into_inner).end();
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        self.end();
    }
}
