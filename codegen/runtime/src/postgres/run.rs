//! Statements on one connection.

use std::{
    future::poll_fn,
    ops::ControlFlow,
    pin::{Pin, pin},
    task::{Context, Poll, ready},
};

use deadpool_postgres::{ClientWrapper, Object};
use futures_core::Stream;
use futures_util::{TryFutureExt, TryStream as _, TryStreamExt, future::join_all, stream::try_unfold};
use tokio_postgres::RowStream;

use super::{
    Limits,
    error::{error, write_error},
    prepared,
};
use crate::{Error, FromRow, Inserts, Result, Row, Rows, Value, Violation, Write, reference};

/// Inserts that are sent before the answer of the first one is waited for.
const AHEAD: usize = 512;

async fn query(client: &ClientWrapper, sql: &str, values: &[Value]) -> Result<RowStream> {
    prepared::rows(client, sql, values).await.map_err(|it| error(&it))
}

/// The next row, which has mostly come with the one before it: no timer for that.
async fn next(mut rows: Pin<&mut RowStream>, limits: Limits) -> Result<Option<tokio_postgres::Row>> {
    let here = poll_fn(|it| Poll::Ready(rows.as_mut().try_poll_next(it))).await;
    let row = match here {
        Poll::Ready(row) => row.transpose(),
        Poll::Pending => return limits.answer(rows.try_next().map_err(|it| error(&it))).await,
    };
    row.map_err(|it| error(&it))
}

/// Runs a query on `client` and gives each row to `row`, until it breaks.
pub(crate) async fn each(
    client: &ClientWrapper,
    limits: Limits,
    sql: &str,
    values: &[Value],
    mut row: impl FnMut(Row<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    let mut rows = pin!(limits.answer(query(client, sql, values)).await?);
    while let Some(found) = next(rows.as_mut(), limits).await? {
        if row(Row::postgres(&found))?.is_break() {
            break;
        }
    }
    Ok(())
}

/// Runs a query whose rows are read while they are taken.
pub(crate) async fn stream<T: Send + 'static>(
    client: &ClientWrapper,
    limits: Limits,
    sql: &str,
    values: &[Value],
    read: fn(Row<'_>) -> Result<T>,
) -> Result<impl Stream<Item = Result<T>> + Send + use<T>> {
    let rows = Box::pin(limits.answer(query(client, sql, values)).await?);
    Ok(try_unfold(rows, move |mut rows| async move {
        match next(rows.as_mut(), limits).await? {
            Some(row) => Ok(Some((read(Row::postgres(&row))?, rows))),
            None => Ok(None),
        }
    }))
}

/// A stream and the connection it reads from.
struct Held<S> {
    rows: Pin<Box<S>>,
    /// None once the last row is read.
    connection: Option<Object>,
}

impl<T, S: Stream<Item = Result<T>>> Stream for Held<S> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        let next = ready!(self.rows.as_mut().poll_next(context));
        if next.is_none() {
            // Read to the end: fit for somebody else.
            drop(self.connection.take());
        }
        Poll::Ready(next)
    }
}

impl<S> Drop for Held<S> {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.take() {
            // The rest of the rows would come before anybody else's: closed, and the query with it.
            drop(Object::take(connection));
        }
    }
}

/// The rows of a query on a connection of their own.
pub(super) async fn stream_on<T: Send + 'static>(
    connection: Object,
    limits: Limits,
    sql: &str,
    values: &[Value],
    read: fn(Row<'_>) -> Result<T>,
) -> Result<Rows<T>> {
    let rows = Box::pin(stream(&connection, limits, sql, values, read).await?);
    Ok(Rows::new(Held { rows, connection: Some(connection) }))
}

/// Runs one write on `client`.
pub(crate) async fn execute(client: &ClientWrapper, write: &Write) -> Result<u64> {
    let changed = prepared::changed(client, write.statement.postgres(), &write.values).await;
    changed.map_err(|cause| write_error(write.table, write.statement.query(), &cause))
}

/// Runs one write on `client` and reads the rows it gives back.
pub(crate) async fn execute_returning<T: FromRow>(client: &ClientWrapper, write: &Write) -> Result<Vec<T>> {
    let refused = |cause: tokio_postgres::Error| write_error(write.table, write.statement.query(), &cause);
    let rows = prepared::rows(client, write.statement.postgres(), &write.values).await;
    let mut rows = pin!(rows.map_err(refused)?);
    let mut out = Vec::new();
    while let Some(row) = rows.try_next().await.map_err(refused)? {
        out.push(T::from_row(Row::postgres(&row))?);
    }
    Ok(out)
}

/// The same result, a violated foreign key named in the order of the declarations. Not in a transaction: that answers
/// nothing any more once a statement has failed.
pub(super) async fn named<T>(
    client: &ClientWrapper,
    limits: Limits,
    write: &Write,
    result: Result<T>,
) -> Result<T> {
    let Err(Error::MissingReference { .. } | Error::StillReferenced { .. }) = &result else { return result };
    for question in reference::questions(write) {
        let mut found = false;
        let see = |_: Row<'_>| {
            found = true;
            Ok(ControlFlow::Break(()))
        };
        // What the engine said stands where it cannot be asked.
        if each(client, limits, &question.sql, &question.values, see).await.is_err() {
            return result;
        }
        if found == question.by_a_row {
            let constraint = Some(question.constraint.to_owned());
            return Err(write.table.error(Violation::ForeignKey { constraint }));
        }
    }
    result
}

/// Adds rows in the transaction `client` is in, each sent before the answers of those before it have come.
pub(crate) async fn insert_many<T: FromRow>(client: &ClientWrapper, inserts: &Inserts) -> Result<Vec<T>> {
    let statement = client.prepare_cached(inserts.statement.postgres()).await.map_err(|it| error(&it))?;
    let mut out = Vec::new();
    let mut number = 0_u64;
    for part in inserts.rows.chunks(AHEAD) {
        let add = |values| {
            let statement = &statement;
            async move { client.query_raw(statement, values).await?.try_collect::<Vec<_>>().await }
        };
        for answer in join_all(part.iter().map(add)).await {
            let rows = answer.map_err(|cause| {
                // The transaction has failed with it; whoever tries it again prepares it again.
                if prepared::forget(client, &cause) {
                    return error(&cause);
                }
                Error::of_row(number, write_error(inserts.table, None, &cause))
            })?;
            for row in &rows {
                out.push(T::from_row(Row::postgres(row))?);
            }
            number += 1;
        }
    }
    Ok(out)
}
