//! Statements on one connection.

use std::{
    collections::VecDeque,
    ops::ControlFlow,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::Pin,
    sync::Arc,
    task::Poll,
};

use diglot_dialect::quoted;
use futures_core::Stream;
use rusqlite::Connection;
use tokio::sync::mpsc;

use super::{
    deep,
    error::{error, write_error},
    lease::Over,
};
use crate::{Error, FromRow, Inserts, Result, Row, Rows, Statement, TableInfo, Value, Write, WriteKind};

/// Rows that are read ahead of whoever takes them, twice.
const READ_AHEAD: usize = 256;

/// Runs a query on `connection` and gives each row to `row`, until it breaks.
pub(crate) fn each(
    connection: &Connection,
    sql: &str,
    values: &[Value],
    mut row: impl FnMut(Row<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    let mut statement = connection.prepare_cached(sql).map_err(error)?;
    let mut rows = statement.query(rusqlite::params_from_iter(values)).map_err(error)?;
    while let Some(found) = rows.next().map_err(error)? {
        if row(Row::sqlite(found))?.is_break() {
            break;
        }
    }
    Ok(())
}

/// Runs a query on a thread of its own and gives its rows as a stream; the connection is given back when the
/// last row is read, or nobody takes them any more.
pub(crate) fn streamed<T: Send + 'static>(
    connection: Connection,
    sql: String,
    values: Vec<Value>,
    read: fn(Row<'_>) -> Result<T>,
    over: Arc<Over>,
    give_back: impl FnOnce(Connection) + Send + 'static,
) -> Rows<T> {
    let (sender, receiver) = mpsc::channel::<Result<VecDeque<T>>>(1);
    let runtime = tokio::runtime::Handle::current();
    tokio::task::spawn_blocking(move || {
        let mut part = VecDeque::with_capacity(READ_AHEAD);
        let reading = || {
            each(&connection, &sql, &values, |row| {
                part.push_back(read(row)?);
                if part.len() < READ_AHEAD {
                    return Ok(ControlFlow::Continue(()));
                }
                let full = std::mem::replace(&mut part, VecDeque::with_capacity(READ_AHEAD));
                let sent = runtime.block_on(async {
                    tokio::select! {
                        biased;
                        () = over.heard() => false,
                        sent = sender.send(Ok(full)) => sent.is_ok(),
                    }
                });
                Ok(if sent { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
            })
        };
        // The connection outlives what the caller's code does with a row.
        let result = catch_unwind(AssertUnwindSafe(reading))
            .unwrap_or_else(|_| Err(Error::Database("reading a row of the stream panicked".to_owned())));
        // Whoever waits for the last rows may use the connection right after them.
        give_back(connection);
        let _ = sender.blocking_send(result.map(|()| part));
    });
    Rows::new(Parts { receiver, part: VecDeque::new() })
}

/// A stream of rows that arrive several at a time.
struct Parts<T> {
    receiver: mpsc::Receiver<Result<VecDeque<T>>>,
    part: VecDeque<T>,
}

impl<T> Unpin for Parts<T> {}

impl<T> Stream for Parts<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut std::task::Context<'_>) -> Poll<Option<Result<T>>> {
        loop {
            if let Some(row) = self.part.pop_front() {
                return Poll::Ready(Some(Ok(row)));
            }
            match self.receiver.poll_recv(context) {
                Poll::Ready(Some(Ok(part))) => self.part = part,
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            }
        }
    }
}

/// Runs one write.
pub(crate) fn execute(connection: &Connection, write: &Write) -> Result<u64> {
    match &write.kind {
        // What goes with other rows of the statement is not counted by the engine.
        WriteKind::DeleteWhere(condition) if deep::removes_its_own(write.table) => {
            let own = connection.is_autocommit();
            let run = || {
                let count = deep::meant(connection, write, condition)?;
                execute_once(connection, write).map(|_| count)
            };
            if !own {
                return run();
            }
            connection.execute_batch("BEGIN IMMEDIATE").map_err(error)?;
            match run() {
                Ok(count) => connection.execute_batch("COMMIT").map_err(error).map(|()| count),
                Err(refused) => {
                    // The first error is the one that helps.
                    let _ = connection.execute_batch("ROLLBACK");
                    Err(refused)
                }
            }
        }
        _ => execute_once(connection, write),
    }
}

fn execute_once(connection: &Connection, write: &Write) -> Result<u64> {
    let mut statement = connection.prepare_cached(write.statement.sqlite()).map_err(error)?;
    match statement.execute(rusqlite::params_from_iter(&write.values)) {
        Ok(changed) => Ok(u64::try_from(changed).unwrap_or(u64::MAX)),
        Err(cause) => {
            // The statement must be over before the rows can be asked what was violated.
            drop(statement);
            if deep::is_too_deep(&cause) {
                return deep::remove(connection, write, || run_again(connection, write));
            }
            Err(write_error(connection, write, cause))
        }
    }
}

/// Runs a write whose rows go less deep by now.
fn run_again(connection: &Connection, write: &Write) -> Result<u64> {
    let mut statement = connection.prepare_cached(write.statement.sqlite()).map_err(error)?;
    let changed = statement.execute(rusqlite::params_from_iter(&write.values));
    drop(statement);
    match changed {
        Ok(changed) => Ok(u64::try_from(changed).unwrap_or(u64::MAX)),
        Err(cause) => Err(write_error(connection, write, cause)),
    }
}

/// Runs one write and reads the rows it gives back.
pub(crate) fn execute_returning<T: FromRow>(connection: &Connection, write: &Write) -> Result<Vec<T>> {
    let mut statement = connection.prepare_cached(write.statement.sqlite()).map_err(error)?;
    let mut out = Vec::new();
    let mut rows = statement.query(rusqlite::params_from_iter(&write.values)).map_err(error)?;
    loop {
        match rows.next() {
            Ok(Some(row)) => out.push(T::from_row(Row::sqlite(row))?),
            Ok(None) => return Ok(out),
            Err(cause) => {
                drop(rows);
                drop(statement);
                return Err(write_error(connection, write, cause));
            }
        }
    }
}

/// The error of row number `row`, for a reader who gave many.
fn at_row(
    connection: &Connection,
    table: &'static TableInfo,
    statement: &Statement,
    values: Vec<Value>,
    row: u64,
    cause: rusqlite::Error,
) -> Error {
    let write = Write { table, kind: WriteKind::Insert, statement: statement.clone(), values };
    Error::of_row(row, write_error(connection, &write, cause))
}

/// Rows that one statement adds: stepping a statement costs about as much as adding a row.
const TOGETHER: usize = 64;
/// Parameters that a statement may have. Source: SQLite documentation, "Implementation Limits For SQLite".
const PARAMETERS: usize = 32_766;

/// Adds rows with prepared statements; `first` is the number of the first one. The connection is in a
/// transaction, which undoes them all if one is refused.
pub(crate) fn insert_all(
    connection: &Connection,
    table: &'static TableInfo,
    statement: &Statement,
    rows: Vec<Vec<Value>>,
    first: u64,
) -> Result<()> {
    let width = rows.first().map_or(1, Vec::len).max(1);
    let together = TOGETHER.min(PARAMETERS / width);
    let text = insert_together(table, together);
    let (mut row, mut rows) = (first, rows.into_iter());
    while rows.len() >= together {
        let part: Vec<Vec<Value>> = rows.by_ref().take(together).collect();
        let mut prepared = connection.prepare_cached(&text).map_err(error)?;
        let added = prepared.execute(rusqlite::params_from_iter(part.iter().flatten()));
        drop(prepared);
        if added.is_err() {
            // The statement has undone itself; one by one they tell which it was.
            insert_each(connection, table, statement, part, row)?;
        }
        row += u64::try_from(together).unwrap_or(0);
    }
    insert_each(connection, table, statement, rows, row)
}

/// The text that adds so many rows.
fn insert_together(table: &TableInfo, rows: usize) -> String {
    let given: Vec<String> =
        table.columns.iter().filter(|it| !it.computed).map(|it| quoted(it.name)).collect();
    let row = format!("({})", vec!["?"; given.len()].join(", "));
    let rows = vec![row.as_str(); rows].join(", ");
    format!("INSERT INTO {} ({}) VALUES {rows}", quoted(table.name), given.join(", "))
}

fn insert_each(
    connection: &Connection,
    table: &'static TableInfo,
    statement: &Statement,
    rows: impl IntoIterator<Item = Vec<Value>>,
    first: u64,
) -> Result<()> {
    let mut prepared = connection.prepare_cached(statement.sqlite()).map_err(error)?;
    for (row, values) in (first..).zip(rows) {
        // A statement that gives its row back is stepped once and left.
        let run =
            prepared.query(rusqlite::params_from_iter(&values)).and_then(|mut it| it.next().map(|_| ()));
        if let Err(cause) = run {
            drop(prepared);
            return Err(at_row(connection, table, statement, values, row, cause));
        }
    }
    Ok(())
}

/// Adds rows and reads what each gives back, all or none.
pub(crate) fn insert_many<T: FromRow>(connection: &Connection, inserts: &Inserts) -> Result<Vec<T>> {
    // Also begins a transaction where there is none.
    connection.execute_batch("SAVEPOINT many").map_err(error)?;
    let add = || -> Result<Vec<T>> {
        let mut out = Vec::new();
        for (row, values) in (0_u64..).zip(&inserts.rows) {
            let mut prepared = connection.prepare_cached(inserts.statement.sqlite()).map_err(error)?;
            let mut rows = prepared.query(rusqlite::params_from_iter(values)).map_err(error)?;
            loop {
                match rows.next() {
                    Ok(Some(found)) => out.push(T::from_row(Row::sqlite(found))?),
                    Ok(None) => break,
                    Err(cause) => {
                        drop(rows);
                        drop(prepared);
                        let (table, statement) = (inserts.table, &inserts.statement);
                        return Err(at_row(connection, table, statement, values.clone(), row, cause));
                    }
                }
            }
        }
        Ok(out)
    };
    // Releasing the outermost one commits, which a deferred reference may forbid.
    let added = add().and_then(|out| connection.execute_batch("RELEASE many").map_err(error).map(|()| out));
    if added.is_err() {
        let _ = connection.execute_batch("ROLLBACK TO many; RELEASE many");
    }
    added
}
