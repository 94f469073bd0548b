//! One handle for either engine.

use std::{fmt, ops::ControlFlow, sync::Arc, time::Duration};

use diglot_dialect::Queries;

use crate::{
    CursorKey, Error, Executor, FromRow, Inserts, Isolation, KeyOf, Observer, PoolOptions, Result, Row, Rows,
    Statement, Target, Transaction, TransactionOptions, Value, Write,
    activity::{Activity, Counters, count},
    options::backoff,
    telemetry::Call,
};

/// An open database. Cloning it is cheap and shares the connections.
#[derive(Debug, Clone)]
pub struct Database {
    pub(crate) engine: Engine,
    around: Arc<Around>,
}

/// What comes with a database beside its connections.
#[derive(Clone)]
struct Around {
    cursor_key: CursorKey,
    queries: Queries,
    observer: Option<Arc<dyn Observer>>,
    counters: Arc<Counters>,
    /// A call that takes longer is told of.
    slow: Duration,
    /// See [`Database::order`].
    #[cfg(feature = "postgres")]
    order: Arc<tokio::sync::Mutex<()>>,
}

impl fmt::Debug for Around {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Around")
    }
}

/// The engine behind a [`Database`].
#[derive(Debug, Clone)]
pub(crate) enum Engine {
    #[cfg(feature = "sqlite")]
    Sqlite(crate::sqlite::Sqlite),
    #[cfg(feature = "postgres")]
    Postgres(crate::postgres::Postgres),
}

impl Engine {
    fn queries(&self) -> Queries {
        use diglot_dialect::Dialect;
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => diglot_dialect::SQLITE.queries(),
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => diglot_dialect::POSTGRES.queries(),
        }
    }
}

impl Database {
    /// Opens a database: a SQLite file is made when missing, a Postgres server is connected to once.
    ///
    /// # Errors
    /// [`Error::Connection`] or [`Error::Timeout`] if it cannot be reached.
    pub async fn open(target: &Target) -> Result<Self> {
        Self::open_with(target, &PoolOptions::default()).await
    }

    /// The same with another number of connections, or another wait for them.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub async fn open_with(target: &Target, options: &PoolOptions) -> Result<Self> {
        let counters = Arc::<Counters>::default();
        let engine = match target {
            #[cfg(feature = "sqlite")]
            Target::Sqlite(path) => {
                Engine::Sqlite(crate::sqlite::Sqlite::open(path, options.wait, &counters)?)
            }
            #[cfg(feature = "postgres")]
            Target::Postgres { config, tls } => Engine::Postgres(
                crate::postgres::Postgres::open(config, tls, &target.place(), options, &counters).await?,
            ),
        };
        let (cursor_key, queries) = (CursorKey::random(), engine.queries());
        let around = Around {
            cursor_key,
            queries,
            observer: None,
            counters,
            slow: options.slow,
            #[cfg(feature = "postgres")]
            order: Arc::default(),
        };
        Ok(Self { engine, around: Arc::new(around) })
    }

    /// The same database, its page cursors signed with `key`.
    #[must_use]
    pub fn with_cursor_key(self, key: CursorKey) -> Self {
        let around = Around { cursor_key: key, ..(*self.around).clone() };
        Self { around: Arc::new(around), ..self }
    }

    /// The same database, with somebody who is told of changes made by way of this handle and its clones.
    #[must_use]
    pub fn with_observer(self, observer: impl Observer) -> Self {
        let around = Around { observer: Some(Arc::new(observer)), ..(*self.around).clone() };
        Self { around: Arc::new(around), ..self }
    }

    pub(crate) fn observer(&self) -> Option<&Arc<dyn Observer>> {
        self.around.observer.as_ref()
    }

    /// The engine's name: `sqlite` or `postgres`.
    #[must_use]
    pub fn engine(&self) -> &'static str {
        match self.engine {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(_) => "sqlite",
            #[cfg(feature = "postgres")]
            Engine::Postgres(_) => "postgres",
        }
    }

    /// The engine's name in OpenTelemetry's conventions.
    pub(crate) fn system(&self) -> &'static str {
        match self.engine {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(_) => "sqlite",
            #[cfg(feature = "postgres")]
            Engine::Postgres(_) => "postgresql",
        }
    }

    /// Asks the database whether it is there.
    ///
    /// # Errors
    /// It is not.
    pub async fn ping(&self) -> Result<()> {
        match &self.engine {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(sqlite) => sqlite.ready().await?,
            #[cfg(feature = "postgres")]
            Engine::Postgres(_) => {}
        }
        let one = Statement::portable("SELECT CAST(1 AS bigint)");
        let question = self.fetch::<i64>(&one, &[]);
        match &self.engine {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(_) => question.await,
            #[cfg(feature = "postgres")]
            Engine::Postgres(postgres) => postgres.soon(question).await,
        }
        .map(|_| ())
    }

    /// Ends the connections at the end of a program, whoever else has a handle. On SQLite everything written is then in
    /// the one file; without it some may be in the log beside it.
    ///
    /// # Errors
    /// [`Error::Timeout`](crate::Error::Timeout) if a transaction is still open; nothing is lost by any error.
    pub async fn close(&self) -> Result<()> {
        match &self.engine {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(sqlite) => sqlite.close().await,
            #[cfg(feature = "postgres")]
            Engine::Postgres(postgres) => {
                postgres.close();
                Ok(())
            }
        }
    }

    /// Starts a transaction; dropping it undoes what is not committed.
    ///
    /// # Errors
    /// No connection, or the engine refuses.
    pub async fn begin(&self) -> Result<Transaction> {
        self.begin_with(&TransactionOptions::default()).await
    }

    /// The same, with options; attempts and deadline are those of [`transaction_with`](Self::transaction_with).
    ///
    /// # Errors
    /// As [`begin`](Self::begin).
    pub async fn begin_with(&self, options: &TransactionOptions) -> Result<Transaction> {
        Transaction::begin(self, options).await
    }

    /// Runs `work` in a transaction and commits it; tries again from the start when it met another
    /// transaction. A dropped call undoes what it did.
    ///
    /// # Errors
    /// What `work` or the commit says; nothing of it is then kept.
    pub async fn transaction<T, F>(&self, work: impl FnMut(Transaction) -> F) -> Result<T>
    where
        F: Future<Output = Result<T>>,
    {
        self.transaction_with(&TransactionOptions::default(), work).await
    }

    /// The same, with options.
    ///
    /// # Errors
    /// As [`transaction`](Self::transaction); [`Error::Timeout`] when the deadline has passed.
    pub async fn transaction_with<T, F>(
        &self,
        options: &TransactionOptions,
        work: impl FnMut(Transaction) -> F,
    ) -> Result<T>
    where
        F: Future<Output = Result<T>>,
    {
        let mut work = work;
        let end = options.deadline.map(|it| tokio::time::Instant::now() + it);
        let mut attempt = 1;
        loop {
            let attempted = match (self.attempt(options, &mut work, end).await, options.deadline) {
                (Some(result), _) => result,
                (None, limit) => {
                    let limit = limit.unwrap_or(std::time::Duration::MAX);
                    return Err(Error::Timeout(format!("the transaction took longer than {limit:?}")));
                }
            };
            match attempted {
                Err(error) if error.is_transient() && attempt < options.attempts => {
                    count(&self.around.counters.retries);
                    attempt += 1;
                    let next = tokio::time::Instant::now() + backoff(attempt);
                    if end.is_some_and(|end| end < next) {
                        return Err(error);
                    }
                    tokio::time::sleep_until(next).await;
                }
                result => return result,
            }
        }
    }

    /// One attempt; none when `end` came first. What came of a commit that was begun is always waited for: nobody is told
    /// that it took too long of something that is kept.
    async fn attempt<T, F>(
        &self,
        options: &TransactionOptions,
        work: &mut impl FnMut(Transaction) -> F,
        end: Option<tokio::time::Instant>,
    ) -> Option<Result<T>>
    where
        F: Future<Output = Result<T>>,
    {
        // Apart, so that it is held once, whether or not it has an end.
        let attempt = Box::pin(async {
            let transaction = self.begin_with(options).await?;
            let result = work(transaction.clone()).await;
            Ok::<_, Error>((transaction, result))
        });
        let attempted = match end {
            None => attempt.await,
            Some(end) => tokio::time::timeout_at(end, attempt).await.ok()?,
        };
        Some(match attempted {
            Ok((transaction, Ok(value))) => transaction.commit().await.map(|()| value),
            Ok((transaction, Err(error))) => {
                // The first error is the one that helps; a lost connection has undone everything anyway.
                let _ = transaction.rollback().await;
                Err(error)
            }
            Err(error) => Err(error),
        })
    }

    /// A transaction for one call, kept apart from others no further than the call alone would be.
    pub(crate) async fn begin_for_call(&self) -> Result<Transaction> {
        self.begin_with(&TransactionOptions::default().isolation(Isolation::ReadCommitted)).await
    }

    /// A call that begins now, of the text `sql` of a statement.
    pub(crate) fn call<'a>(
        &'a self,
        table: Option<&'static str>,
        statement: &Statement,
        sql: &'a str,
    ) -> Call<'a> {
        Call::new(self.system(), (&self.around.counters, self.around.slow), table, statement, sql)
    }

    /// What the database has done since it was opened, and what waits now.
    #[must_use]
    pub fn activity(&self) -> Activity {
        let counted = self.around.counters.read();
        match &self.engine {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(sqlite) => sqlite.activity(counted),
            #[cfg(feature = "postgres")]
            Engine::Postgres(postgres) => postgres.activity(counted),
        }
    }

    /// Held by whoever commits something that is told, on Postgres, where the answers of two commits may come in either
    /// order.
    #[cfg(feature = "postgres")]
    pub(crate) fn order(&self) -> Arc<tokio::sync::Mutex<()>> {
        self.around.order.clone()
    }
}

impl Executor for Database {
    fn queries(&self) -> Queries {
        self.around.queries
    }

    fn cursor_key(&self) -> &CursorKey {
        &self.around.cursor_key
    }

    async fn each<R>(&self, statement: &Statement, values: &[Value], row: R) -> Result<()>
    where
        R: FnMut(Row<'_>) -> Result<ControlFlow<()>> + Send,
    {
        let result = match &self.engine {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(sqlite) => {
                let sql = statement.sqlite();
                self.call(None, statement, sql).in_place(|| sqlite.each(sql, values, row))
            }
            #[cfg(feature = "postgres")]
            Engine::Postgres(postgres) => {
                let sql = statement.postgres();
                self.call(None, statement, sql).within(postgres.each(sql, values, row)).await
            }
        };
        result.map_err(|it| it.about(statement.query()))
    }

    async fn stream<T: Send + 'static>(
        &self,
        statement: Statement,
        values: Vec<Value>,
        read: fn(Row<'_>) -> Result<T>,
    ) -> Result<Rows<T>> {
        let rows = match &self.engine {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(sqlite) => {
                let sql = statement.sqlite();
                let call = self.call(None, &statement, sql);
                call.in_place(|| sqlite.stream(sql.to_owned(), values, read))
            }
            #[cfg(feature = "postgres")]
            Engine::Postgres(postgres) => {
                let sql = statement.postgres();
                let open = postgres.stream(sql, &values, read);
                self.call(None, &statement, sql).within(open).await
            }
        };
        rows.map(|it| it.of(statement.query())).map_err(|it| it.about(statement.query()))
    }

    async fn write(&self, write: Write) -> Result<u64> {
        if self.observer().is_some() {
            // Told from the commit of a transaction.
            let transaction = self.begin_for_call().await?;
            let changed = transaction.write(write).await?;
            return transaction.commit().await.map(|()| changed);
        }
        let table = Some(write.table.name);
        match &self.engine {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(sqlite) => {
                let statement = write.statement.clone();
                let call = self.call(table, &statement, statement.sqlite());
                call.within(sqlite.write(move |connection| crate::sqlite::execute(connection, &write))).await
            }
            #[cfg(feature = "postgres")]
            Engine::Postgres(postgres) => {
                let statement = write.statement.clone();
                let run = async {
                    match write.kind {
                        crate::WriteKind::Insert => postgres.insert(write).await,
                        _ => postgres.execute(&write).await,
                    }
                };
                self.call(table, &statement, statement.postgres()).within(run).await
            }
        }
    }

    async fn write_returning<T: FromRow>(&self, write: Write, key_of: KeyOf<T>) -> Result<Vec<T>> {
        if self.observer().is_some() {
            let transaction = self.begin_for_call().await?;
            let rows = transaction.write_returning(write, key_of).await?;
            return transaction.commit().await.map(|()| rows);
        }
        let table = Some(write.table.name);
        match &self.engine {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(sqlite) => {
                let statement = write.statement.clone();
                let run =
                    sqlite.write(move |connection| crate::sqlite::execute_returning(connection, &write));
                self.call(table, &statement, statement.sqlite()).within(run).await
            }
            #[cfg(feature = "postgres")]
            Engine::Postgres(postgres) => {
                let call = self.call(table, &write.statement, write.statement.postgres());
                call.within(postgres.execute_returning(&write)).await
            }
        }
    }

    async fn insert_many<T: FromRow>(&self, inserts: Inserts) -> Result<Vec<T>> {
        #[cfg(feature = "sqlite")]
        if let (Engine::Sqlite(sqlite), None) = (&self.engine, self.observer()) {
            let (table, statement) = (inserts.table.name, inserts.statement.clone());
            let run = sqlite.write(move |connection| crate::sqlite::insert_many(connection, &inserts));
            return self.call(Some(table), &statement, statement.sqlite()).within(run).await;
        }
        let transaction = self.begin_for_call().await?;
        let rows = transaction.insert_many(inserts).await?;
        transaction.commit().await?;
        Ok(rows)
    }

    fn keeps_alone(&self) -> bool {
        true
    }
}

/// A count.
impl FromRow for i64 {
    fn from_row(row: Row<'_>) -> Result<Self> {
        row.get(0)
    }
}
