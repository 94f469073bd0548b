//! The lock that lets one migrator work while the others wait.

#[cfg(feature = "postgres")]
use super::wait::Wait;
use super::{Options, Tell};
use crate::{Database, Result, database::Engine};

/// The advisory lock every Diglot migrator of a Postgres database takes: "diglot" in ASCII.
#[cfg(feature = "postgres")]
const ADVISORY_LOCK: i64 = 0x6469_676c_6f74;
/// The lock, held until it is dropped. On SQLite every transaction of a migrator is the lock, and this is empty.
pub(super) struct Guard {
    /// A connection whose open transaction holds the lock: it survives a pooling proxy, and is freed by the
    /// server as soon as its holder is gone.
    #[cfg(feature = "postgres")]
    client: Option<deadpool_postgres::Object>,
}

impl Drop for Guard {
    fn drop(&mut self) {
        #[cfg(feature = "postgres")]
        if let Some(client) = self.client.take() {
            // Closed, not given back: closing ends the transaction.
            drop(deadpool_postgres::Object::take(client));
        }
    }
}

impl Guard {
    /// Takes the lock, waiting for as long as `options` say while another migrator holds it.
    pub(super) async fn take(database: &Database, options: &Options, tell: &mut Tell<'_>) -> Result<Self> {
        match &database.engine {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(_) => {
                let _ = (options, tell);
                Ok(Self {
                    #[cfg(feature = "postgres")]
                    client: None,
                })
            }
            #[cfg(feature = "postgres")]
            Engine::Postgres(postgres) => {
                let client = postgres.get().await?;
                let failed = |cause: tokio_postgres::Error| crate::postgres::error(&cause);
                // It sits idle while others work, and notices within a minute when the network took the holder.
                let begin = "BEGIN; SET LOCAL idle_in_transaction_session_timeout = 0; \
                             SET LOCAL tcp_keepalives_idle = 20; SET LOCAL tcp_keepalives_interval = 10; \
                             SET LOCAL tcp_keepalives_count = 3";
                client.batch_execute(begin).await.map_err(failed)?;
                let guard = Self { client: Some(client) };
                let Some(client) = &guard.client else { return Ok(guard) };
                let lock = format!("SELECT pg_try_advisory_xact_lock({ADVISORY_LOCK})");
                let mut wait = Wait::new(options, std::time::Duration::ZERO);
                loop {
                    // Asked in one message: a portal left open would keep its snapshot, and an index that is
                    // built concurrently waits for every snapshot.
                    if first_text(&client.simple_query(&lock).await.map_err(failed)?) == Some("t") {
                        return Ok(guard);
                    }
                    if !wait.a_little(tell).await {
                        return Err(wait.in_vain(&holder(client).await));
                    }
                }
            }
        }
    }
}

/// Who holds the lock, as far as the server tells.
#[cfg(feature = "postgres")]
async fn holder(client: &deadpool_postgres::Object) -> String {
    let sql = format!(
        "SELECT format(' (server process %s, from %s, since %s)', a.pid, coalesce(host(a.client_addr), 'a local socket'), \
         to_char(a.xact_start, 'YYYY-MM-DD HH24:MI:SS TZ')) FROM pg_locks l JOIN pg_stat_activity a USING (pid) \
         WHERE l.locktype = 'advisory' AND l.granted AND (l.classid::bigint << 32 | l.objid::bigint) = {ADVISORY_LOCK}"
    );
    let answer = client.simple_query(&sql).await.unwrap_or_default();
    first_text(&answer).unwrap_or_default().to_owned()
}

/// The first column of the first row.
#[cfg(feature = "postgres")]
fn first_text(answer: &[tokio_postgres::SimpleQueryMessage]) -> Option<&str> {
    answer.iter().find_map(|it| match it {
        tokio_postgres::SimpleQueryMessage::Row(row) => row.get(0),
        _ => None,
    })
}
