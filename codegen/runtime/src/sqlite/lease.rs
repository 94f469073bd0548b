//! A connection that is lent to one transaction.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use rusqlite::Connection;

use crate::{Error, Result, Row, Rows, Value};

/// What becomes of the connection afterwards.
type GiveBack = Box<dyn FnOnce(Connection) + Send>;

/// A connection, lent to one transaction; dropping it rolls back what is not committed.
pub(crate) struct Lease {
    held: Arc<Mutex<Held>>,
}

struct Held {
    /// None while a stream of rows has it.
    connection: Option<Connection>,
    /// None once the lease is over.
    give_back: Option<GiveBack>,
    /// Whether the lease ended while a stream had the connection.
    over: bool,
}

impl fmt::Debug for Lease {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lease")
    }
}

impl Held {
    fn end(&mut self) {
        let (Some(connection), Some(give_back)) = (self.connection.take(), self.give_back.take()) else {
            self.over = true;
            return;
        };
        if !connection.is_autocommit() {
            let _ = connection.execute_batch("ROLLBACK");
        }
        give_back(connection);
    }
}

fn taken() -> Error {
    Error::Database("the transaction's rows are still being read as a stream".to_owned())
}

impl Lease {
    pub(crate) fn new(connection: Connection, give_back: impl FnOnce(Connection) + Send + 'static) -> Self {
        let held = Held { connection: Some(connection), give_back: Some(Box::new(give_back)), over: false };
        Self { held: Arc::new(Mutex::new(held)) }
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
        drop(guard);
        let held = self.held.clone();
        Ok(super::streamed(connection, sql, values, read, move |connection| {
            let mut held = held.lock().unwrap_or_else(PoisonError::into_inner);
            held.connection = Some(connection);
            if held.over {
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
