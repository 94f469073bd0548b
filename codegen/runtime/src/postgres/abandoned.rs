//! Connections whose caller has gone in the middle: what was under way is ended, and they go back clean or are closed.

use std::{pin::pin, sync::Arc, time::Duration};

use deadpool_postgres::{ClientWrapper, Object};

use super::{Postgres, Reserved};
use crate::{Error, Result};

/// How long the end of a transaction is waited for before a statement that is still running is cancelled.
const SOON: Duration = Duration::from_millis(50);
/// How long the end of a transaction waits until it is undone.
const MOMENT: Duration = Duration::from_secs(1);
/// How long a cancelled statement may take to end before its connection is closed all the same.
const PATIENCE: Duration = Duration::from_secs(5);

/// A connection for one statement. Dropped before [`done`](Self::done), the statement is cancelled.
pub(crate) struct Lent {
    connection: Option<Object>,
    postgres: Postgres,
}

impl Lent {
    pub(super) fn new(connection: Object, postgres: &Postgres) -> Self {
        Self { connection: Some(connection), postgres: postgres.clone() }
    }

    /// The connection, back to the pool: the statement has been answered.
    pub(crate) fn done(mut self) {
        drop(self.connection.take());
    }

    /// The connection, closed: the server may still be told to break off what it runs.
    pub(super) fn close(mut self) {
        if let Some(connection) = self.connection.take() {
            drop(Object::take(connection));
        }
    }

    pub(crate) fn client(&self) -> Result<&ClientWrapper> {
        let connection = self.connection.as_deref();
        connection.ok_or_else(|| Error::Connection("the connection has been given back".to_owned()))
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.take() {
            settle(connection, &self.postgres);
        }
    }
}

/// A transaction that is being undone.
pub(crate) struct Undoing(Option<tokio::task::JoinHandle<()>>);

impl Undoing {
    /// Waits until it is undone; not for long, where the server keeps silent. It goes on when nobody waits.
    pub(crate) async fn wait(self) {
        if let Some(task) = self.0 {
            let _ = tokio::time::timeout(MOMENT, task).await;
        }
    }
}

/// Undoes the transaction of a connection, behind whatever is under way on it.
pub(crate) fn undo(connection: Arc<Reserved>, postgres: &Postgres) -> Undoing {
    // Without a runtime it is closed: the server undoes what was not committed.
    let Ok(runtime) = tokio::runtime::Handle::try_current() else { return Undoing(None) };
    let postgres = postgres.clone();
    Undoing(Some(runtime.spawn(async move {
        if settled(&connection, &postgres, "ROLLBACK", SOON).await {
            connection.is_clean();
        }
    })))
}

/// Ends what is under way on a connection for one statement.
fn settle(connection: Object, postgres: &Postgres) {
    let Ok(runtime) = tokio::runtime::Handle::try_current() else {
        drop(Object::take(connection));
        return;
    };
    let postgres = postgres.clone();
    runtime.spawn(async move {
        if settled(&connection, &postgres, "", Duration::ZERO).await {
            drop(connection);
        } else {
            drop(Object::take(connection));
        }
    });
}

/// Runs a command behind what is under way, which is cancelled if that takes longer than `soon`; whether the connection is
/// fit for somebody else.
async fn settled(client: &ClientWrapper, postgres: &Postgres, command: &str, soon: Duration) -> bool {
    let cancel = client.cancel_token();
    let mut end = pin!(client.batch_execute(command));
    match tokio::time::timeout(soon, &mut end).await {
        Ok(ended) => ended.is_ok(),
        Err(_) => {
            postgres.cancel(cancel).await;
            // So that it is over before its end can be seen. The server sends its signal twice, and may do so late:
            // nobody else's statement must be hit.
            let _ = tokio::time::timeout(PATIENCE, end).await;
            false
        }
    }
}
