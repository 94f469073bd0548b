//! Transactions.
//!
//! A statement that fails ends the transaction on Postgres, back to the last savepoint. So it does here, on
//! both engines: what follows is [`Error::Aborted`], and only undoing is left.

use std::{
    fmt,
    future::Future,
    ops::ControlFlow,
    pin::Pin,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
};

use diglot_dialect::Queries;

use crate::{
    Change, CursorKey, Database, Error, Executor, FromRow, Inserts, Result, Row, Rows, Statement,
    TransactionOptions, Value, Write, database::Engine, observe::inserted_key, telemetry,
};

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
    /// Whether it is committed or undone.
    ended: AtomicBool,
    /// Whether a statement has failed.
    aborted: AtomicBool,
    /// Whether the server kept silent for too long: it is not asked again.
    silent: AtomicBool,
    /// Savepoints that are open.
    depth: AtomicU32,
    /// What the observer is told once it is committed.
    changes: Mutex<Vec<Change>>,
}

/// A command that has been sent, and its answer.
type Begun = Pin<Box<dyn Future<Output = Result<()>> + Send>>;

pub(crate) enum Connection {
    #[cfg(feature = "sqlite")]
    Sqlite(crate::sqlite::Lease),
    /// None once the connection went back to the pool.
    #[cfg(feature = "postgres")]
    Postgres(Mutex<Option<Arc<crate::postgres::Reserved>>>),
}

impl fmt::Debug for Transaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transaction").field("aborted", &self.inner.aborted).finish_non_exhaustive()
    }
}

fn finished() -> Error {
    Error::Connection("the transaction has ended".to_owned())
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
            ended: AtomicBool::new(false),
            aborted: AtomicBool::new(false),
            silent: AtomicBool::new(false),
            depth: AtomicU32::new(0),
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

    /// Runs something once the transaction has been asked for, and waits for both answers together.
    pub(crate) async fn after_begin<T>(&self, run: impl Future<Output = Result<T>>) -> Result<T> {
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

    fn database(&self) -> &Database {
        &self.inner.database
    }

    /// Keeps what was done.
    ///
    /// # Errors
    /// A statement failed before, a deferred constraint is violated, or the transaction met another one;
    /// nothing is then kept.
    pub async fn commit(self) -> Result<()> {
        // Postgres would answer the commit of a failed transaction by undoing it, without an error.
        if self.inner.aborted.load(Ordering::Acquire) {
            self.finish("ROLLBACK").await?;
            return Err(Error::Aborted);
        }
        self.finish("COMMIT").await?;
        let changes = std::mem::take(&mut *self.changes());
        if let (Some(observer), false) = (self.database().observer(), changes.is_empty()) {
            observer.committed(&changes);
        }
        Ok(())
    }

    /// Undoes what was done.
    ///
    /// # Errors
    /// The connection is lost; the server then undoes it.
    pub async fn rollback(self) -> Result<()> {
        self.finish("ROLLBACK").await
    }

    /// Runs `work` behind a savepoint: if it fails, what it did is undone, and the rest of the transaction
    /// goes on. One at a time; a call that is dropped half way ends the whole transaction.
    ///
    /// # Errors
    /// What `work` says; [`Error::Aborted`] if the transaction was over before.
    pub async fn transaction<T, F>(&self, work: impl FnOnce(Transaction) -> F) -> Result<T>
    where
        F: Future<Output = Result<T>>,
    {
        self.check()?;
        let depth = self.inner.depth.fetch_add(1, Ordering::AcqRel) + 1;
        let told = self.changes().len();
        self.command(&format!("SAVEPOINT s{depth}")).await?;
        // Left in mid-way, nobody knows what is done and what is not.
        let unfinished = Unfinished(&self.inner.aborted);
        let result = work(self.clone()).await;
        if self.inner.depth.swap(depth - 1, Ordering::AcqRel) != depth {
            return Err(Error::Aborted);
        }
        unfinished.end();
        match result {
            Ok(value) if !self.inner.aborted.load(Ordering::Acquire) => {
                self.command(&format!("RELEASE s{depth}")).await?;
                Ok(value)
            }
            result => {
                self.changes().truncate(told);
                self.command(&format!("ROLLBACK TO s{depth}")).await?;
                self.command(&format!("RELEASE s{depth}")).await?;
                self.inner.aborted.store(false, Ordering::Release);
                match result {
                    Ok(_) => Err(Error::Aborted),
                    Err(error) => Err(error),
                }
            }
        }
    }

    fn changes(&self) -> std::sync::MutexGuard<'_, Vec<Change>> {
        self.inner.changes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the observer is told after commit.
    pub(crate) fn tell(&self, change: Change) {
        if self.database().observer().is_some() {
            self.changes().push(change);
        }
    }

    /// Refuses what follows a failure, and remembers one.
    pub(crate) fn guard<T>(&self, result: Result<T>) -> Result<T> {
        if let Err(error) = &result {
            self.inner.aborted.store(true, Ordering::Release);
            if matches!(error, Error::Timeout(_)) {
                self.inner.silent.store(true, Ordering::Release);
            }
        }
        result
    }

    pub(crate) fn check(&self) -> Result<()> {
        if self.inner.ended.load(Ordering::Acquire) {
            return Err(finished());
        }
        if self.inner.aborted.load(Ordering::Acquire) { Err(Error::Aborted) } else { Ok(()) }
    }

    /// Runs a command that both engines know.
    async fn command(&self, sql: &str) -> Result<()> {
        self.after_begin(self.tell_server(sql)).await
    }

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

    async fn finish(&self, word: &str) -> Result<()> {
        if self.inner.ended.swap(true, Ordering::AcqRel) {
            return Err(finished());
        }
        if self.inner.silent.load(Ordering::Acquire) {
            // Undone when the last handle goes, which waits for nobody.
            return Ok(());
        }
        self.command(word).await?;
        // Only now is the connection fit for somebody else.
        match self.connection() {
            #[cfg(feature = "sqlite")]
            Connection::Sqlite(lease) => lease.end(),
            #[cfg(feature = "postgres")]
            Connection::Postgres(client) => {
                drop(client.lock().unwrap_or_else(PoisonError::into_inner).take())
            }
        }
        Ok(())
    }

    /// What comes of a write: the observer is told after commit, and its audit trail written now.
    async fn wrote(&self, change: impl FnOnce() -> Vec<Change>) -> Result<()> {
        let Some(observer) = self.database().observer() else { return Ok(()) };
        for change in change() {
            if change.rows == 0 {
                continue;
            }
            if observer.audits()
                && let Some(write) = observer.audit(&change)?
            {
                self.run(&write).await?;
            }
            self.changes().push(change);
        }
        Ok(())
    }

    async fn run(&self, write: &Write) -> Result<u64> {
        match self.connection() {
            #[cfg(feature = "sqlite")]
            Connection::Sqlite(lease) => lease.with(|connection| crate::sqlite::execute(connection, write)),
            #[cfg(feature = "postgres")]
            Connection::Postgres(client) => {
                let client = taken(client)?;
                client.limits().answer(crate::postgres::execute(&client, write)).await
            }
        }
    }

    async fn run_returning<T: FromRow>(&self, write: &Write) -> Result<Vec<T>> {
        match self.connection() {
            #[cfg(feature = "sqlite")]
            Connection::Sqlite(lease) => {
                lease.with(|connection| crate::sqlite::execute_returning(connection, write))
            }
            #[cfg(feature = "postgres")]
            Connection::Postgres(client) => {
                let client = taken(client)?;
                client.limits().answer(crate::postgres::execute_returning(&client, write)).await
            }
        }
    }

    /// The text of a statement for the engine this is on.
    fn text<'s>(&self, statement: &'s Statement) -> &'s str {
        match self.connection() {
            #[cfg(feature = "sqlite")]
            Connection::Sqlite(_) => statement.sqlite(),
            #[cfg(feature = "postgres")]
            Connection::Postgres(_) => statement.postgres(),
        }
    }
}

/// Ends the transaction when dropped before its end.
struct Unfinished<'a>(&'a AtomicBool);

impl Unfinished<'_> {
    fn end(self) {
        std::mem::forget(self);
    }
}

impl Drop for Unfinished<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Release);
    }
}

/// The connection, unless it went back to the pool.
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
                if let (Engine::Postgres(postgres), Some(client)) =
                    (&self.database.engine, client.and_then(Arc::into_inner))
                {
                    crate::postgres::undo(client, postgres);
                }
            }
        }
    }
}

impl Executor for Transaction {
    fn queries(&self) -> Queries {
        self.database().queries()
    }

    fn cursor_key(&self) -> &CursorKey {
        self.database().cursor_key()
    }

    async fn each<R>(&self, statement: &Statement, values: &[Value], row: R) -> Result<()>
    where
        R: FnMut(Row<'_>) -> Result<ControlFlow<()>> + Send,
    {
        self.check()?;
        let run = async {
            match self.connection() {
                #[cfg(feature = "sqlite")]
                Connection::Sqlite(lease) => {
                    lease.with(|connection| crate::sqlite::each(connection, statement.sqlite(), values, row))
                }
                #[cfg(feature = "postgres")]
                Connection::Postgres(client) => {
                    let client = taken(client)?;
                    crate::postgres::each(&client, client.limits(), statement.postgres(), values, row).await
                }
            }
        };
        let span = self.database().span(None, self.text(statement));
        let result = telemetry::within(span, self.after_begin(run)).await;
        self.guard(result.map_err(|it| it.about(statement.query())))
    }

    async fn stream<T: Send + 'static>(
        &self,
        statement: Statement,
        values: Vec<Value>,
        read: fn(Row<'_>) -> Result<T>,
    ) -> Result<Rows<T>> {
        self.check()?;
        let span = self.database().span(None, self.text(&statement));
        let open = async {
            match self.connection() {
                #[cfg(feature = "sqlite")]
                Connection::Sqlite(lease) => lease.stream(statement.sqlite().to_owned(), values, read),
                #[cfg(feature = "postgres")]
                Connection::Postgres(client) => {
                    let client = taken(client)?;
                    crate::postgres::stream(&client, client.limits(), statement.postgres(), &values, read)
                        .await
                        .map(Rows::new)
                }
            }
        };
        let rows = telemetry::within(span, self.after_begin(open)).await;
        let rows = rows.map(|it| it.of(statement.query()));
        self.guard(rows.map_err(|it| it.about(statement.query())))
    }

    async fn write(&self, write: Write) -> Result<u64> {
        self.check()?;
        let span = self.database().span(Some(write.table.name), self.text(&write.statement));
        let result = telemetry::within(span, self.after_begin(self.run(&write))).await;
        let changed = self.guard(result)?;
        self.guard(self.wrote(|| vec![write.change(changed)]).await)?;
        Ok(changed)
    }

    async fn write_returning<T: FromRow>(&self, write: Write) -> Result<Vec<T>> {
        self.check()?;
        let span = self.database().span(Some(write.table.name), self.text(&write.statement));
        let result = telemetry::within(span, self.after_begin(self.run_returning(&write))).await;
        let rows = self.guard(result)?;
        let changed = u64::try_from(rows.len()).unwrap_or(0);
        self.guard(self.wrote(|| vec![write.change(changed)]).await)?;
        Ok(rows)
    }

    async fn insert_many<T: FromRow>(&self, inserts: Inserts) -> Result<Vec<T>> {
        self.check()?;
        let span = self.database().span(Some(inserts.table.name), self.text(&inserts.statement));
        let run = async {
            match self.connection() {
                #[cfg(feature = "sqlite")]
                Connection::Sqlite(lease) => {
                    lease.with(|connection| crate::sqlite::insert_many(connection, &inserts))
                }
                #[cfg(feature = "postgres")]
                Connection::Postgres(client) => {
                    let client = taken(client)?;
                    client.limits().answer(crate::postgres::insert_many(&client, &inserts)).await
                }
            }
        };
        let result = telemetry::within(span, self.after_begin(run)).await;
        let rows = self.guard(result)?;
        let changes = || {
            let change = |values: &Vec<Value>| Change {
                table: inserts.table.name,
                kind: crate::ChangeKind::Insert,
                key: inserted_key(inserts.table, values),
                columns: Vec::new(),
                rows: 1,
            };
            inserts.rows.iter().map(change).collect()
        };
        self.guard(self.wrote(changes).await)?;
        Ok(rows)
    }
}
