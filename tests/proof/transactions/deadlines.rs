//! Every call ends when it was told to, whatever it waits for, and what is told of it is true.

use std::time::{Duration, Instant};

use futures_util::stream;
use harness::{Scratch, both, on_postgres};
use runtime::{
    Bulk, Database, Error, Executor, PoolOptions, Result, Statement, Target, TransactionOptions, Value,
};

use super::{CREATE, Note, add_many, all, count, delete, insert, many, numbers, open, update, works};

const SHORT: Duration = Duration::from_millis(150);
/// What a call may take beyond its deadline on a machine that is busy.
const SLACK: Duration = Duration::from_secs(4);

async fn open_with(scratch: &Scratch, options: &PoolOptions) -> Database {
    scratch.by_hand(CREATE).await;
    let target = Target::parse(&scratch.url).expect("a target");
    Database::open_with(&target, options).await.expect("an open database")
}

/// What keeps a call waiting.
#[derive(Debug, Clone, Copy)]
enum Cause {
    /// A transaction of the same program has the writer, or the row.
    OwnTransaction,
    /// So has another process.
    OtherProcess,
    /// Every connection is taken.
    FullPool,
}

/// A call with a deadline.
#[derive(Debug, Clone, Copy)]
enum Call {
    Insert,
    Update,
    Delete,
    Many,
    Bulk,
    Transaction,
}

impl Call {
    const ALL: [Self; 6] =
        [Self::Insert, Self::Update, Self::Delete, Self::Many, Self::Bulk, Self::Transaction];

    /// What it does to the row that is there, within a time.
    async fn run(self, database: &Database) -> Result<()> {
        let within = database.within(SHORT);
        match self {
            // The same text as the row that is held, so that it waits for it.
            Self::Insert => within.write(insert(2, "held")).await.map(drop),
            Self::Update => within.write(update(1, "changed")).await.map(drop),
            Self::Delete => within.write(delete(1)).await.map(drop),
            Self::Many => add_many(&within, many(&[(2, "b"), (3, "held")], None)).await,
            Self::Bulk => {
                let rows = stream::iter([Note { id: 2, body: "held".to_owned() }]);
                let load = database.bulk_insert::<Note>(rows);
                tokio::time::timeout(SHORT, load)
                    .await
                    .unwrap_or_else(|_| Err(Error::Timeout("given up".to_owned())))
                    .map(drop)
            }
            Self::Transaction => {
                let options = TransactionOptions::default().deadline(SHORT);
                let work = async |it: runtime::Transaction| it.write(update(1, "changed")).await.map(drop);
                database.transaction_with(&options, work).await
            }
        }
    }
}

/// Holds the row, or the writer, from a connection of somebody else's.
async fn hold(scratch: &Scratch) -> Box<dyn std::any::Any> {
    if scratch.engine == "sqlite" {
        let connection =
            runtime::sqlite_connection(std::path::Path::new(scratch.path())).expect("a connection");
        connection.execute_batch("BEGIN IMMEDIATE; UPDATE notes SET body = body").expect("held");
        return Box::new(connection);
    }
    let (client, connection) =
        tokio_postgres::connect(&scratch.url, tokio_postgres::NoTls).await.expect("a connection");
    tokio::spawn(connection);
    client.batch_execute("BEGIN; UPDATE notes SET body = 'mine'").await.expect("held");
    Box::new(client)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deadline_holds_for_every_call_and_every_cause() {
    both(async |scratch| {
        let database = open_with(scratch, &PoolOptions::default().connections(4)).await;
        for cause in [Cause::OwnTransaction, Cause::OtherProcess, Cause::FullPool] {
            for call in Call::ALL {
                let place = format!("{call:?} behind {cause:?}");
                database.write(insert(1, "held")).await.expect("written");
                let mut held: Vec<Box<dyn std::any::Any>> = Vec::new();
                match cause {
                    Cause::OtherProcess => held.push(hold(scratch).await),
                    Cause::FullPool if scratch.engine == "postgres" => {
                        // Transactions take three of four; a stream the last one.
                        for _ in 0..3 {
                            held.push(Box::new(database.begin().await.expect("begun")));
                        }
                        held.push(Box::new(numbers(&database, 100_000).await.expect("a stream")));
                    }
                    _ => {
                        let holding = database.begin().await.expect("begun");
                        holding.write(update(1, "mine")).await.expect("written");
                        held.push(Box::new(holding));
                    }
                }
                let begun = Instant::now();
                let told = call.run(&database).await;
                assert!(begun.elapsed() < SHORT + SLACK, "{place}: {:?}", begun.elapsed());
                match &told {
                    Err(Error::Timeout(_) | Error::Busy) => {}
                    other => panic!("{place}: {other:?}"),
                }
                drop(held);
                // It is not made later, unless that was said. Until what was held is given up it cannot be seen.
                let deadline = Instant::now() + SLACK;
                while database.write(delete(50)).await.is_err() && Instant::now() < deadline {}
                let says = told.err().map(|it| it.to_string()).unwrap_or_default();
                if scratch.engine == "sqlite" || !says.contains("not known") {
                    let kept = all(&database).await.expect("read");
                    assert_eq!(kept, [(1, "held".to_owned())], "{place}");
                }
                works(&database).await;
                for id in 1..=3 {
                    database.write(delete(id)).await.expect("removed");
                }
            }
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_told_as_too_late_in_a_transaction_is_undone() {
    both(async |scratch| {
        let database = open(scratch).await;
        if scratch.engine == "sqlite" {
            // A statement runs in place there.
            return;
        }
        database.write(insert(1, "a")).await.expect("written");
        let holder = hold(scratch).await;
        let transaction = database.begin().await.expect("begun");
        transaction.write(insert(2, "b")).await.expect("written");
        let late = transaction.within(SHORT).write(update(1, "late")).await;
        assert!(matches!(late, Err(Error::Timeout(_))), "{late:?}");
        drop(holder);
        let ended = transaction.commit().await;
        assert!(matches!(ended, Err(Error::Aborted)), "{ended:?}");
        assert_eq!(all(&database).await.expect("read"), [(1, "a".to_owned())]);
        works(&database).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_write_beside_its_own_transaction_does_not_wait_for_ever() {
    both(async |scratch| {
        let options = PoolOptions::default().wait(SHORT).lock(SHORT);
        let database = open_with(scratch, &options).await;
        database.write(insert(1, "a")).await.expect("written");
        let transaction = database.begin().await.expect("begun");
        transaction.write(update(1, "b")).await.expect("written");
        let refused = database.write(update(1, "c")).await;
        assert!(matches!(refused, Err(Error::Timeout(_) | Error::Busy)), "{refused:?}");
        transaction.commit().await.expect("committed");
        assert_eq!(all(&database).await.expect("read"), [(1, "b".to_owned())]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_read_whose_caller_has_gone_keeps_nobody_waiting() {
    on_postgres(async |scratch| {
        let database = open(scratch).await;
        let sleep = Statement::portable("SELECT CAST(count(*) AS bigint) FROM pg_sleep(20) WHERE $1 > 0");
        for _ in 0..4 {
            let slow = database.within(SHORT);
            let late = slow.fetch::<i64>(&sleep, &[Value::Integer(1)]).await;
            assert!(matches!(late, Err(Error::Timeout(_))), "{late:?}");
            let begun = Instant::now();
            count(&database).await.expect("counted");
            assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
        }
        // They do not go on at the server.
        let running = "SELECT pid FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%pg_sleep(20)%' \
                       AND datname = current_database() AND pid <> pg_backend_pid()";
        let deadline = Instant::now() + Duration::from_secs(10);
        while !scratch.query(running).await.expect("asked").is_empty() {
            assert!(Instant::now() < deadline, "a query goes on though nobody waits for it");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn grouped_inserts_keep_their_deadline_and_nobody_else() {
    on_postgres(async |scratch| {
        let database = open(scratch).await;
        database.write(insert(1, "held")).await.expect("written");
        let holder = hold(scratch).await;
        // They wait for the one who is about to give the text away.
        let late: Vec<_> = (0..8)
            .map(|id| {
                let database = database.clone();
                tokio::spawn(async move { database.within(SHORT).write(insert(10 + id, "held")).await })
            })
            .collect();
        let others: Vec<_> = (0..20)
            .map(|id| {
                let database = database.clone();
                tokio::spawn(async move { database.write(insert(100 + id, &format!("o{id}"))).await })
            })
            .collect();
        let begun = Instant::now();
        for call in others {
            call.await.expect("a call").expect("written");
        }
        assert!(begun.elapsed() < Duration::from_secs(4), "{:?}", begun.elapsed());
        for call in late {
            match call.await.expect("a call") {
                Err(Error::Timeout(says)) => assert!(says.contains("not known"), "{says}"),
                other => panic!("{other:?}"),
            }
        }
        drop(holder);
        works(&database).await;
        let kept = all(&database).await.expect("read");
        assert!(!kept.iter().any(|it| (10..20).contains(&it.0)), "{kept:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn upserts_that_meet_are_tried_until_they_are_made() {
    both(async |scratch| {
        let database = open(scratch).await;
        database.write(insert(1, "0")).await.expect("written");
        let tasks: Vec<_> = (0..8)
            .map(|_| {
                let database = database.clone();
                tokio::spawn(async move {
                    for _ in 0..20 {
                        let work = async |it: runtime::Transaction| {
                            let found = all(&it).await?;
                            let number: i64 = found[0].1.parse().map_err(|_| Error::NoRow)?;
                            it.write(update(1, &(number + 1).to_string())).await
                        };
                        database.transaction(work).await?;
                    }
                    Ok::<_, Error>(())
                })
            })
            .collect();
        for task in tasks {
            task.await.expect("a task").expect("made");
        }
        assert_eq!(all(&database).await.expect("read"), [(1, "160".to_owned())]);
    })
    .await;
}

#[tokio::test]
async fn a_transaction_that_cannot_begin_is_tried_again() {
    let scratch = Scratch::sqlite();
    let database = open_with(&scratch, &PoolOptions::default().wait(SHORT)).await;
    database.write(insert(1, "a")).await.expect("written");
    let other = runtime::sqlite_connection(std::path::Path::new(scratch.path())).expect("a connection");
    other.execute_batch("BEGIN IMMEDIATE").expect("held");
    let one = TransactionOptions::default().attempts(1);
    let refused = database.transaction_with(&one, async |it| it.write(update(1, "b")).await).await;
    assert!(matches!(refused, Err(Error::Busy)), "{refused:?}");
    let (told, ()) = tokio::join!(database.transaction(async |it| it.write(update(1, "c")).await), async {
        tokio::time::sleep(3 * SHORT).await;
        other.execute_batch("COMMIT").expect("released");
    });
    assert_eq!(told.expect("made"), 1);
}
