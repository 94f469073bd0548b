//! Statements that are prepared once on a connection, and again where a migration has changed what they give.
//!
//! The server refuses to run a prepared statement whose columns have other types than when it was prepared, and a proxy
//! may have led the connection to a server that never saw it. A program that runs beside a newer one's migration meets the
//! first on every connection it has, so it is mended here: prepared again, and sent once more.

use deadpool_postgres::ClientWrapper;
use tokio_postgres::{
    RowStream,
    error::{DbError, SqlState},
};

use crate::Value;

type Answer<T> = Result<T, tokio_postgres::Error>;

/// Whether a statement has to be prepared again. Nothing of it was done.
///
/// The code of the first is one of many; the place in the server's source is its own, in every language. Source:
/// PostgreSQL, `RevalidateCachedQuery` in `plancache.c`.
pub(super) fn is_outdated(cause: &DbError) -> bool {
    let changed =
        *cause.code() == SqlState::FEATURE_NOT_SUPPORTED && cause.routine() == Some("RevalidateCachedQuery");
    changed || *cause.code() == SqlState::INVALID_SQL_STATEMENT_NAME
}

/// Forgets what is prepared on `client` where it is outdated; whether it was. All of it: what has changed one statement has
/// most likely changed others.
pub(super) fn forget(client: &ClientWrapper, cause: &tokio_postgres::Error) -> bool {
    let outdated = cause.as_db_error().is_some_and(is_outdated);
    if outdated {
        client.statement_cache.clear();
    }
    outdated
}

/// The rows of a statement. In a transaction, which has failed with the first attempt, that one is what is told: the whole
/// may be tried again.
pub(super) async fn rows(client: &ClientWrapper, sql: &str, values: &[Value]) -> Answer<RowStream> {
    let statement = client.prepare_cached(sql).await?;
    match client.query_raw(&statement, values).await {
        Err(cause) if forget(client, &cause) => match client.prepare_cached(sql).await {
            Ok(statement) => client.query_raw(&statement, values).await,
            Err(_) => Err(cause),
        },
        answer => answer,
    }
}

/// The number of rows a statement changes; otherwise as [`rows`].
pub(super) async fn changed(client: &ClientWrapper, sql: &str, values: &[Value]) -> Answer<u64> {
    let statement = client.prepare_cached(sql).await?;
    match client.execute_raw(&statement, values).await {
        Err(cause) if forget(client, &cause) => match client.prepare_cached(sql).await {
            Ok(statement) => client.execute_raw(&statement, values).await,
            Err(_) => Err(cause),
        },
        answer => answer,
    }
}
