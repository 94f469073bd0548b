//! Transactions under what Rust does to futures and people to transactions: calls that are dropped, handles that are
//! cloned, streams that are left open, deadlines, locks. What is acknowledged is kept, what is refused is undone.

mod deadlines;
mod interleavings;
mod interrupted;
mod storms;
mod told;

use std::{future::Future, pin::Pin, task::Poll};

use harness::Scratch;
use runtime::{
    ColumnInfo, Database, Domain, Entity, Error, Executor, FromRow, Inserts, Nothing, ReferenceInfo, Result,
    Row, Rows, Statement, TableInfo, UniqueInfo, Value, Write, WriteKind,
};

/// A table as the compiler would describe it: a key, a text that is unique, and a reference to another row that is held
/// against the rows at the end of the transaction.
static NOTES: TableInfo = TableInfo {
    name: "notes",
    columns: &[column("id", false), column("body", false), column("parent", true)],
    primary_key: UniqueInfo { name: "notes_pkey", columns: &["id"] },
    uniques: &[UniqueInfo { name: "notes_body_key", columns: &["body"] }],
    references: &[ReferenceInfo {
        name: "notes_parent_fkey",
        columns: &["parent"],
        referenced_table: "notes",
        exists: "SELECT 1 FROM notes WHERE id = $1",
    }],
    referencing: &[],
    cascades: &[],
    deleted: None,
    version: None,
    updated: &[],
    insert: INSERT,
};

const fn column(name: &'static str, nullable: bool) -> ColumnInfo {
    ColumnInfo { name, domain_check: "", domain: Domain::Range, native: None, nullable, computed: false }
}

const CREATE: &str = "CREATE TABLE notes (id bigint NOT NULL, body text NOT NULL, parent bigint,
    CONSTRAINT notes_pkey PRIMARY KEY (id), CONSTRAINT notes_body_key UNIQUE (body),
    CONSTRAINT notes_parent_fkey FOREIGN KEY (parent) REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED)";
const INSERT: Statement = Statement::portable("INSERT INTO notes (id, body, parent) VALUES ($1, $2, $3)");
const UPDATE: Statement = Statement::portable("UPDATE notes SET body = $1 WHERE id = $2");
const DELETE: Statement = Statement::portable("DELETE FROM notes WHERE id = $1");
const READ: Statement = Statement::portable("SELECT id, body FROM notes ORDER BY id");
const COUNT: Statement = Statement::portable("SELECT CAST(count(*) AS bigint) FROM notes");
/// Rows that are not looked for in a table, as many as are asked for.
const MANY: Statement = Statement::portable(
    "WITH RECURSIVE numbers (id) AS (SELECT CAST(1 AS bigint) UNION ALL SELECT id + 1 FROM numbers WHERE id < $1)
     SELECT id, CAST(id AS text) FROM numbers",
);

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Note {
    id: i64,
    body: String,
}

impl FromRow for Note {
    fn from_row(row: Row<'_>) -> Result<Self> {
        Ok(Self { id: row.get(0)?, body: row.get(1)? })
    }
}

impl Entity for Note {
    const TABLE: &'static TableInfo = &NOTES;
    type New = Self;

    fn insert_values(new: Self) -> Result<Vec<Value>> {
        Ok(values(new.id, &new.body, None))
    }

    fn own_key(&self) -> Result<Option<Vec<Value>>> {
        Ok(Some(vec![Value::Integer(self.id)]))
    }
}

fn values(id: i64, body: &str, parent: Option<i64>) -> Vec<Value> {
    vec![Value::Integer(id), Value::Text(body.to_owned()), parent.map_or(Value::Null, Value::Integer)]
}

fn insert(id: i64, body: &str) -> Write {
    Write { table: &NOTES, kind: WriteKind::Insert, statement: INSERT, values: values(id, body, None) }
}

fn update(id: i64, body: &str) -> Write {
    let values = vec![Value::Text(body.to_owned()), Value::Integer(id)];
    Write { table: &NOTES, kind: WriteKind::Update(vec!["body"]), statement: UPDATE, values }
}

fn delete(id: i64) -> Write {
    Write { table: &NOTES, kind: WriteKind::Delete, statement: DELETE, values: vec![Value::Integer(id)] }
}

/// Rows that are added together; the last refers to `parent`.
fn many(rows: &[(i64, &str)], parent: Option<i64>) -> Inserts {
    let last = rows.len() - 1;
    let values = |(at, row): (usize, &(i64, &str))| values(row.0, row.1, parent.filter(|_| at == last));
    Inserts { table: &NOTES, statement: INSERT, rows: rows.iter().enumerate().map(values).collect() }
}

async fn add_many(executor: &impl Executor, rows: Inserts) -> Result<()> {
    executor.insert_many::<Nothing>(rows).await.map(|_| ())
}

async fn all(executor: &impl Executor) -> Result<Vec<(i64, String)>> {
    let found: Vec<Note> = executor.fetch(&READ, &[]).await?;
    Ok(found.into_iter().map(|it| (it.id, it.body)).collect())
}

async fn count(executor: &impl Executor) -> Result<i64> {
    executor.fetch_one(&COUNT, &[]).await
}

async fn numbers(executor: &impl Executor, many: i64) -> Result<Rows<Note>> {
    executor.stream(MANY, vec![Value::Integer(many)], Note::from_row).await
}

/// A database with the table.
async fn open(scratch: &Scratch) -> Database {
    scratch.by_hand(CREATE).await;
    scratch.open().await
}

/// Goes on with a call so often, then drops it; its answer, if it came so soon.
async fn dropped<T>(polls: usize, call: impl Future<Output = T>) -> Option<T> {
    let mut call: Pin<Box<_>> = Box::pin(call);
    for _ in 0..polls {
        let step = std::future::poll_fn(|context| match call.as_mut().poll(context) {
            Poll::Ready(answer) => Poll::Ready(Some(answer)),
            Poll::Pending => Poll::Ready(None),
        });
        if let Some(answer) = step.await {
            return Some(answer);
        }
        tokio::task::yield_now().await;
    }
    None
}

/// That a database can be written to, and reads what it wrote.
async fn works(database: &Database) {
    database.write(insert(-1, "works")).await.expect("written");
    assert_eq!(database.write(delete(-1)).await.expect("removed"), 1);
}

fn is_over(error: &Error) -> bool {
    matches!(error, Error::Connection(text) if text.contains("has ended"))
}
