//! How a database is opened, and how a transaction runs.

use std::time::Duration;

/// How many connections a database opens, and how long they, and what is asked of them, are waited for.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PoolOptions {
    /// The most connections of the pool on Postgres (16); single queries share two more. SQLite opens readers
    /// as they are needed, and one writer.
    pub connections: usize,
    /// How long a transaction or a write waits for a connection (30 s).
    pub wait: Duration,
    /// How long Postgres may take to accept a connection, and to answer [`ping`](crate::Database::ping) (5 s).
    pub connect: Duration,
    /// How long a statement on Postgres waits for locks that others hold before it is [`Error::Busy`](crate::Error::Busy)
    /// (5 s).
    pub lock: Duration,
    /// How long Postgres may keep silent before a call is [`Error::Timeout`](crate::Error::Timeout) and its connection is
    /// closed (30 s). Reads begin anew with every row; a write outside a transaction has no longer in all. Migrations take
    /// as long as they need.
    pub answer: Duration,
    /// A call that takes longer is counted and told of (target `diglot::slow` of `tracing`) by the name of its query, or by
    /// its text with placeholders (1 s).
    pub slow: Duration,
}

impl Default for PoolOptions {
    fn default() -> Self {
        Self {
            connections: 16,
            wait: Duration::from_secs(30),
            connect: Duration::from_secs(5),
            lock: Duration::from_secs(5),
            answer: Duration::from_secs(30),
            slow: Duration::from_secs(1),
        }
    }
}

impl PoolOptions {
    /// With at most so many connections, at least one.
    #[must_use]
    pub fn connections(mut self, connections: usize) -> Self {
        self.connections = connections.max(1);
        self
    }

    /// With so long a wait for a connection.
    #[must_use]
    pub fn wait(mut self, wait: Duration) -> Self {
        self.wait = wait;
        self
    }

    /// With so long for a new connection to Postgres, and for a ping.
    #[must_use]
    pub fn connect(mut self, connect: Duration) -> Self {
        self.connect = connect;
        self
    }

    /// With so long a wait for the locks of others on Postgres.
    #[must_use]
    pub fn lock(mut self, lock: Duration) -> Self {
        self.lock = lock;
        self
    }

    /// With calls told of that take longer than this.
    #[must_use]
    pub fn slow(mut self, slow: Duration) -> Self {
        self.slow = slow;
        self
    }

    /// With so long a silence of Postgres.
    #[must_use]
    pub fn answer(mut self, answer: Duration) -> Self {
        self.answer = answer;
        self
    }
}

/// How far a transaction is kept apart from others (SQL standard, 4.35.4). SQLite's are always serializable.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Isolation {
    /// It sees what others have committed, statement by statement.
    ReadCommitted,
    /// It sees the database as it was at its first statement.
    RepeatableRead,
    /// It is as if it had run alone.
    #[default]
    Serializable,
}

/// How a transaction runs: serializable, with writes, tried twenty times, unless told otherwise.
#[derive(Debug, Clone)]
#[must_use]
pub struct TransactionOptions {
    pub(crate) isolation: Isolation,
    pub(crate) read_only: bool,
    pub(crate) attempts: u32,
    pub(crate) deadline: Option<Duration>,
}

impl Default for TransactionOptions {
    fn default() -> Self {
        Self { isolation: Isolation::default(), read_only: false, attempts: 20, deadline: None }
    }
}

impl TransactionOptions {
    /// Kept apart from others at least so far.
    pub fn isolation(mut self, isolation: Isolation) -> Self {
        self.isolation = isolation;
        self
    }

    /// Without writes, which are refused with [`Error::ReadOnly`](crate::Error::ReadOnly). On SQLite it then
    /// neither waits for the writer nor keeps it.
    pub fn read_only(mut self) -> Self {
        self.read_only = true;
        self
    }

    /// Tried so often in all when it meets another one or the database is busy, at least once.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// Over after this long, attempts and waits included, with
    /// [`Error::Timeout`](crate::Error::Timeout); nothing of it is then kept.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// What Postgres begins it with.
    #[cfg(feature = "postgres")]
    pub(crate) fn begin(&self) -> &'static str {
        match (self.isolation, self.read_only) {
            (Isolation::ReadCommitted, false) => "BEGIN ISOLATION LEVEL READ COMMITTED",
            (Isolation::ReadCommitted, true) => "BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY",
            (Isolation::RepeatableRead, false) => "BEGIN ISOLATION LEVEL REPEATABLE READ",
            (Isolation::RepeatableRead, true) => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
            (Isolation::Serializable, false) => "BEGIN ISOLATION LEVEL SERIALIZABLE",
            (Isolation::Serializable, true) => "BEGIN ISOLATION LEVEL SERIALIZABLE READ ONLY",
        }
    }
}

/// How long to wait before attempt number `attempt`, from 2: longer each time, and never as long as others do.
pub(crate) fn backoff(attempt: u32) -> Duration {
    let most = 2_000_u64 << attempt.min(8);
    let (_, chance) = uuid::Uuid::new_v4().as_u64_pair();
    // From almost nothing on: those that met must not meet again.
    Duration::from_micros(most / 8 + chance % (most - most / 8))
}
