//! Transactions.
//!
//! A statement that fails ends the transaction on Postgres, back to the last savepoint. So it does here, on
//! both engines: what follows is [`Error::Aborted`], and only undoing is left. So does a write that is dropped half way,
//! for the whole of it. See [`state`] for what leads where.

mod calls;
mod rows;
mod state;

use std::{
    fmt,
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
};

#[cfg(feature = "postgres")]
use self::state::finished;
use self::state::{Does, End, State};
use crate::{Change, Database, Error, Result, TransactionOptions, database::Engine};

/// An open transaction. A clone is the same one; dropping the last undoes what is not committed.
#[derive(Clone)]
pub struct Transaction {
    inner: Arc<Inner>,
}

struct Inner {
    connection: Connection,
    database: Database,
    /// The answer to the transaction's beginning, which comes with that of its first statement.
    begun: Mutex<Option<Begun>>,
    state: Arc<State>,
    /// What the observer is told once it is committed.
    changes: Mutex<Vec<Change>>,
}

/// A command that has been sent, and its answer.
type Begun = Pin<Box<dyn Future<Output = Result<()>> + Send>>;

pub(crate) enum Connection {
    #[cfg(feature = "sqlite")]
    Sqlite(crate::sqlite::Lease),
    /// None once the end of the transaction has it.
    #[cfg(feature = "postgres")]
    Postgres(Mutex<Option<Arc<crate::postgres::Reserved>>>),
}

impl Connection {
    /// Waits until nothing else has it.
    async fn free(&self) {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(lease) => lease.free().await,
            // What is sent waits its turn.
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => {}
        }
    }
}

impl fmt::Debug for Transaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transaction").field("state", &self.inner.state).finish_non_exhaustive()
    }
}

impl Transaction {
    pub(crate) async fn begin(database: &Database, options: &TransactionOptions) -> Result<Self> {
        match &database.engine {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(sqlite) => {
                let lease = if options.read_only {
                    let lease = sqlite.lease_reader()?;
                    lease.with(|it| it.execute_batch("BEGIN").map_err(crate::sqlite::error))?;
                    lease
                } else {
                    // A deferred transaction that reads and then writes can fail at once; this one cannot.
                    sqlite.lease().await?
                };
                Ok(Self::over(Connection::Sqlite(lease), database))
            }
            #[cfg(feature = "postgres")]
            Engine::Postgres(postgres) => {
                let client = Arc::new(postgres.reserve().await?);
                let limits = client.limits();
                let (own, text) = (client.clone(), limits.begin(options));
                let mut begun: Begun = Box::pin(async move {
                    let begin =
                        async { own.batch_execute(&text).await.map_err(|it| crate::postgres::error(&it)) };
                    limits.answer(begin).await
                });
                // Whatever becomes of the command, dropping the transaction sees to the connection.
                let transaction = Self::over(Connection::Postgres(Mutex::new(Some(client))), database);
                // Sent when it is first polled; the server takes what follows in its order. It only fails where the
                // connection is lost, or where nothing can be written anyway (a standby), so that nothing is
                // kept outside the transaction.
                use std::task::Poll;
                match std::future::poll_fn(|it| Poll::Ready(begun.as_mut().poll(it))).await {
                    Poll::Ready(answer) => answer?,
                    Poll::Pending => *transaction.begun() = Some(begun),
                }
                Ok(transaction)
            }
        }
    }

    fn over(connection: Connection, database: &Database) -> Self {
        let inner = Inner {
            connection,
            database: database.clone(),
            begun: Mutex::default(),
            state: Arc::new(State::new()),
            changes: Mutex::default(),
        };
        Self { inner: Arc::new(inner) }
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.inner.connection
    }

    fn begun(&self) -> std::sync::MutexGuard<'_, Option<Begun>> {
        self.inner.begun.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn state(&self) -> &Arc<State> {
        &self.inner.state
    }

    /// Runs something once the transaction has been asked for, and waits for both answers together.
    fn after_begin<T>(&self, run: impl Future<Output = Result<T>>) -> impl Future<Output = Result<T>> {
        // Apart, or every layer around a call would hold it twice: too much for the stack of a debug build.
        let run = Box::pin(run);
        async move {
            self.connection().free().await;
            let begun = self.begun().take();
            match begun {
                None => run.await,
                Some(begun) => {
                    let (begun, result) = futures_util::future::join(begun, run).await;
                    begun?;
                    result
                }
            }
        }
    }

    /// Runs a call of the transaction.
    fn call<T>(&self, does: Does, call: impl Future<Output = Result<T>>) -> impl Future<Output = Result<T>> {
        let call = Box::pin(call);
        async move {
            let result = self.state().run(does, call).await;
            self.heard(&result);
            result
        }
    }

    /// What concerns the whole database.
    fn heard<T>(&self, result: &Result<T>) {
        match &self.database().engine {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(sqlite) => sqlite.heard(result),
            #[cfg(feature = "postgres")]
            Engine::Postgres(_) => _ = result,
        }
    }

    fn database(&self) -> &Database {
        &self.inner.database
    }

    /// Keeps what was done.
    ///
    /// # Errors
    /// A statement failed before or was dropped half way, one is still under way, a deferred constraint is violated, or the
    /// transaction met another one; nothing is then kept. [`Error::Timeout`] where the server keeps silent; what became of
    /// it is then not known.
    pub async fn commit(self) -> Result<()> {
        match self.state().end(true).await? {
            End::Clean { unheard } => {
                let kept = self.keep(unheard).await;
                self.heard(&kept);
                kept
            }
            End::Undone(why) => {
                self.undo().await;
                Err(why)
            }
        }
    }

    /// Undoes what was done.
    ///
    /// # Errors
    /// The connection is lost; the server then undoes it.
    pub async fn rollback(self) -> Result<()> {
        match self.state().end(false).await? {
            End::Clean { .. } => self.tell_end("ROLLBACK", || {}).await,
            End::Undone(_) => {
                self.undo().await;
                Ok(())
            }
        }
    }

    /// Commits and tells the observer, in the order of the commits.
    async fn keep(&self, unheard: bool) -> Result<()> {
        let changes = std::mem::take(&mut *self.changes());
        // The answer to a commit does not say whether it was one. A statement before it fails where one before that has.
        let words = if unheard { "SELECT 1; COMMIT" } else { "COMMIT" };
        let Some(observer) = self.database().observer().filter(|_| !changes.is_empty()) else {
            return self.tell_end(words, || {}).await;
        };
        let observer = observer.clone();
        match self.connection() {
            // The next commit comes when the connection is given back.
            #[cfg(feature = "sqlite")]
            Connection::Sqlite(_) => self.tell_end(words, || observer.committed(&changes)).await,
            #[cfg(feature = "postgres")]
            Connection::Postgres(_) => {
                let (own, order) = (self.clone(), self.database().order());
                // Whoever waits for it may go; it is told all the same.
                let committing = tokio::spawn(async move {
                    let _mine = order.lock().await;
                    own.tell_end(words, || observer.committed(&changes)).await
                });
                match committing.await {
                    Ok(result) => result,
                    Err(cause) => match cause.try_into_panic() {
                        Ok(panic) => std::panic::resume_unwind(panic),
                        Err(_) => Err(Error::Connection("the program is ending".to_owned())),
                    },
                }
            }
        }
    }

    /// Tells the server the end, which nothing is under way to disturb, and gives the connection back, `done` being called
    /// before that if it is as was asked.
    async fn tell_end(&self, words: &str, done: impl FnOnce()) -> Result<()> {
        match self.connection() {
            #[cfg(feature = "sqlite")]
            Connection::Sqlite(lease) => {
                lease.free().await;
                let result =
                    lease.with(|it| it.execute_batch(words).map_err(crate::sqlite::error)).map(|()| done());
                // Rolls back what could not be committed.
                lease.end();
                result
            }
            #[cfg(feature = "postgres")]
            Connection::Postgres(client) => {
                let client =
                    client.lock().unwrap_or_else(PoisonError::into_inner).take().ok_or_else(finished)?;
                let limits = client.limits();
                let run =
                    async { client.batch_execute(words).await.map_err(|it| crate::postgres::error(&it)) };
                let result = self.after_begin(limits.answer(run)).await;
                match &result {
                    Ok(()) => {
                        done();
                        client.is_clean();
                    }
                    Err(Error::Connection(_) | Error::Timeout(_)) => {}
                    // A commit that is refused undoes; one that was not reached has not ended anything.
                    Err(_) => self.undo_on(client).await,
                }
                result
            }
        }
    }

    /// Undoes the whole, whatever is still under way.
    async fn undo(&self) {
        match self.connection() {
            #[cfg(feature = "sqlite")]
            Connection::Sqlite(lease) => lease.end(),
            #[cfg(feature = "postgres")]
            Connection::Postgres(client) => {
                let client = client.lock().unwrap_or_else(PoisonError::into_inner).take();
                if let Some(client) = client {
                    self.undo_on(client).await;
                }
            }
        }
    }

    /// Undoes the whole on its connection, and waits for a moment until it is done.
    #[cfg(feature = "postgres")]
    async fn undo_on(&self, client: Arc<crate::postgres::Reserved>) {
        drop(self.begun().take());
        match &self.database().engine {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(_) => drop(client),
            Engine::Postgres(postgres) => crate::postgres::undo(client, postgres).wait().await,
        }
    }

    /// Runs `work` behind a savepoint: if it fails, what it did is undone, and the rest of the transaction
    /// goes on. One at a time; a write that is dropped half way ends the whole transaction.
    ///
    /// # Errors
    /// What `work` says; [`Error::Aborted`] if the transaction was over before, or is now.
    pub async fn transaction<T, F>(&self, work: impl FnOnce(Transaction) -> F) -> Result<T>
    where
        F: Future<Output = Result<T>>,
    {
        let told = self.changes().len();
        let depth = self.call(Does::Write, async {
            let depth = self.state().deeper();
            self.after_begin(self.tell_server(&format!("SAVEPOINT s{depth}"))).await?;
            Ok(depth)
        });
        let depth = depth.await?;
        // Left in mid-way, nobody knows what is done and what is not.
        let unfinished = Unfinished(self.state());
        let result = work(self.clone()).await;
        let kept = self.state().shallower(depth);
        unfinished.end();
        match (result, kept) {
            (Ok(value), Ok(true)) => {
                let release = format!("RELEASE s{depth}");
                let released = self.after_begin(self.tell_server(&release));
                let released = self.call(Does::Write, released).await;
                match released {
                    Ok(()) => Ok(value),
                    Err(cause) => {
                        self.back_to(depth, told).await?;
                        Err(cause)
                    }
                }
            }
            (Err(error), Ok(_)) => {
                self.back_to(depth, told).await?;
                Err(error)
            }
            (Ok(_), Ok(false)) => {
                self.back_to(depth, told).await?;
                Err(Error::Aborted)
            }
            (Err(error), Err(_)) => Err(error),
            (Ok(_), Err(over)) => Err(over),
        }
    }

    /// Undoes what was done since a savepoint.
    async fn back_to(&self, depth: u32, told: usize) -> Result<()> {
        self.changes().truncate(told);
        self.state().recover();
        let both = format!("ROLLBACK TO s{depth}; RELEASE s{depth}");
        self.call(Does::Write, self.after_begin(self.tell_server(&both))).await
    }

    fn changes(&self) -> std::sync::MutexGuard<'_, Vec<Change>> {
        self.inner.changes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs a command that both engines know.
    async fn tell_server(&self, sql: &str) -> Result<()> {
        match self.connection() {
            #[cfg(feature = "sqlite")]
            Connection::Sqlite(lease) => lease.with(|it| it.execute_batch(sql).map_err(crate::sqlite::error)),
            #[cfg(feature = "postgres")]
            Connection::Postgres(client) => {
                let client = taken(client)?;
                let run = async { client.batch_execute(sql).await.map_err(|it| crate::postgres::error(&it)) };
                client.limits().answer(run).await
            }
        }
    }
}

/// Ends the transaction when dropped before its end.
struct Unfinished<'a>(&'a State);

impl Unfinished<'_> {
    fn end(self) {
        std::mem::forget(self);
    }
}

impl Drop for Unfinished<'_> {
    fn drop(&mut self) {
        self.0.lose();
    }
}

/// The connection, unless the transaction has ended.
#[cfg(feature = "postgres")]
pub(crate) fn taken(
    client: &Mutex<Option<Arc<crate::postgres::Reserved>>>,
) -> Result<Arc<crate::postgres::Reserved>> {
    client.lock().unwrap_or_else(PoisonError::into_inner).clone().ok_or_else(finished)
}

impl Drop for Inner {
    fn drop(&mut self) {
        // What waits for an answer holds on to the connection.
        drop(self.begun.get_mut().unwrap_or_else(PoisonError::into_inner).take());
        match &mut self.connection {
            // The lease rolls back by itself.
            #[cfg(feature = "sqlite")]
            Connection::Sqlite(_) => {}
            #[cfg(feature = "postgres")]
            Connection::Postgres(client) => {
                let client = client.get_mut().unwrap_or_else(PoisonError::into_inner).take();
                if let (Engine::Postgres(postgres), Some(client)) = (&self.database.engine, client) {
                    drop(crate::postgres::undo(client, postgres));
                }
            }
        }
    }
}
