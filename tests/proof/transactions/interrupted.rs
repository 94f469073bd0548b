//! Calls that are dropped, transactions that end while something is still under way.

use std::time::Duration;

use futures_util::{StreamExt, stream};
use harness::both;
use runtime::{Bulk, Error, Executor, FromRow, Result, Row, Transaction, Value};

use super::{
    MANY, Note, add_many, all, count, delete, dropped, insert, is_over, many, numbers, open, update, works,
};

/// Rows one after another, and then for ever none.
fn halting(ids: std::ops::Range<i64>) -> impl runtime::Stream<Item = Note> + Send {
    stream::iter(ids.map(|id| Note { id, body: format!("n{id}") })).chain(stream::pending())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dropped_write_is_not_committed_as_if_nothing_were() {
    both(async |scratch| {
        let database = open(scratch).await;
        database.write(insert(1, "there")).await.expect("written");
        for polls in 0..3 {
            let transaction = database.begin().await.expect("begun");
            transaction.write(insert(2, "a")).await.expect("written");
            // The same text as another row: on the server the transaction fails.
            let told = dropped(polls, transaction.write(insert(3, "there"))).await;
            let ended = transaction.commit().await;
            let kept = count(&database).await.expect("counted");
            match (ended, told) {
                (Ok(()), None) => {
                    assert_eq!((polls, kept), (0, 2), "only what was never begun is as if it were not")
                }
                (Err(Error::Aborted), _) => assert_eq!(kept, 1, "{polls} polls: nothing is kept"),
                other => panic!("{polls} polls: {other:?}"),
            }
            database.write(delete(2)).await.expect("removed");
        }
        works(&database).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dropped_read_is_forgotten_unless_it_failed_on_the_server() {
    both(async |scratch| {
        let database = open(scratch).await;
        let transaction = database.begin().await.expect("begun");
        transaction.write(insert(1, "a")).await.expect("written");
        let _ = dropped(1, count(&transaction)).await;
        transaction.write(insert(2, "b")).await.expect("written");
        transaction.commit().await.expect("committed");
        assert_eq!(count(&database).await.expect("counted"), 2);
        // One whose rows are of no such type fails here, or there and unheard of.
        let transaction = database.begin().await.expect("begun");
        transaction.write(insert(3, "c")).await.expect("written");
        let wrong = [Value::Text("no number".to_owned())];
        let told = dropped(2, transaction.fetch::<Note>(&WRONG, &wrong)).await;
        let ended = transaction.commit().await;
        let kept = count(&database).await.expect("counted");
        match ended {
            Ok(()) => assert_eq!((kept, told.is_some_and(|it| it.is_err())), (3, false)),
            Err(_) => assert_eq!(kept, 2),
        }
        works(&database).await;
    })
    .await;
}

/// Fails on Postgres when a row is looked at.
const WRONG: runtime::Statement = runtime::Statement::new(
    "SELECT id, body FROM notes WHERE $1 = body",
    "SELECT id, body FROM notes WHERE CAST(CAST($1 AS text) AS bigint) = id",
);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_rows_cut_off_half_way_are_none() {
    both(async |scratch| {
        let database = open(scratch).await;
        for in_savepoint in [false, true] {
            let transaction = database.begin().await.expect("begun");
            transaction.write(insert(1, "before")).await.expect("written");
            let late = if in_savepoint {
                transaction
                    .transaction(async |inner| {
                        inner.within(Duration::from_millis(50)).write(insert(2, "inner")).await?;
                        tokio::time::timeout(
                            Duration::from_millis(50),
                            inner.bulk_insert::<Note>(halting(10..2_000)),
                        )
                        .await
                        .unwrap_or(Ok(0))
                    })
                    .await
            } else {
                let load = transaction.bulk_insert::<Note>(halting(10..2_000));
                tokio::time::timeout(Duration::from_millis(50), load).await.unwrap_or(Ok(0))
            };
            // The savepoint it was in cannot be kept.
            assert_eq!(late.is_err(), in_savepoint);
            let refused = transaction.write(insert(3, "after")).await;
            assert!(matches!(refused, Err(Error::Aborted)), "{refused:?}");
            let ended = transaction.commit().await;
            assert!(matches!(ended, Err(Error::Aborted)), "{ended:?}");
            assert_eq!(count(&database).await.expect("counted"), 0);
            works(&database).await;
        }
        // Outside a transaction it is one of its own.
        let load = database.bulk_insert::<Note>(halting(10..2_000));
        assert!(tokio::time::timeout(Duration::from_millis(50), load).await.is_err());
        assert_eq!(count(&database).await.expect("counted"), 0);
        works(&database).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn nothing_starts_once_the_end_is_decided() {
    both(async |scratch| {
        let database = open(scratch).await;
        for round in 0..100 {
            let transaction = database.begin().await.expect("begun");
            let clone = transaction.clone();
            let writing = tokio::spawn(async move { clone.write(insert(round, &format!("r{round}"))).await });
            for _ in 0..round % 7 {
                tokio::task::yield_now().await;
            }
            if round % 2 == 0 {
                transaction.rollback().await.expect("undone");
                let told = writing.await.expect("a call");
                assert!(told.as_ref().err().is_none_or(is_over), "{told:?}");
                let kept = all(&database).await.expect("read");
                assert!(!kept.iter().any(|it| it.0 == round), "round {round}: it was rolled back");
            } else {
                let ended = transaction.commit().await;
                let told = writing.await.expect("a call");
                let kept = all(&database).await.expect("read").iter().any(|it| it.0 == round);
                match (&ended, &told) {
                    (Ok(()), Ok(_)) => assert!(kept, "round {round}"),
                    _ => assert!(!kept, "round {round}: {ended:?} {told:?}"),
                }
            }
        }
        works(&database).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_write_that_cannot_be_committed_leaves_the_writer_clean() {
    both(async |scratch| {
        let database = open(scratch).await;
        let refused = add_many(&database, many(&[(1, "a"), (2, "b")], Some(99))).await;
        assert!(refused.is_err(), "{refused:?}");
        assert_eq!(all(&database).await.expect("read"), []);
        database.write(insert(3, "c")).await.expect("written");
        assert_eq!(scratch.query("SELECT id FROM notes").await.expect("read"), ["3"], "others see it");
        // The same among others who write at that moment.
        let calls = (10..40).map(|id| {
            let database = database.clone();
            tokio::spawn(async move {
                let body = format!("n{id}");
                if id % 3 == 0 {
                    add_many(&database, many(&[(id, &body)], Some(99))).await
                } else {
                    database.write(insert(id, &body)).await.map(|_| ())
                }
            })
        });
        for (call, id) in calls.collect::<Vec<_>>().into_iter().zip(10..) {
            assert_eq!(call.await.expect("a call").is_err(), id % 3 == 0, "{id}");
        }
        assert_eq!(scratch.query("SELECT id FROM notes").await.expect("read").len(), 21);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stream_answers_alike_however_long_it_is() {
    both(async |scratch| {
        let database = open(scratch).await;
        for length in [1, 150, 600, 5_000] {
            let transaction = database.begin().await.expect("begun");
            transaction.write(insert(1, "a")).await.expect("written");
            let mut rows = numbers(&transaction, length).await.expect("a stream");
            assert_eq!(rows.next().await.expect("a row").expect("read").id, 1);
            let refused = transaction.write(insert(2, "b")).await;
            assert!(matches!(refused, Err(Error::Streaming)), "{length}: {refused:?}");
            assert!(matches!(count(&transaction).await, Err(Error::Streaming)));
            // Read to the end or dropped, the transaction goes on.
            if length % 4 == 0 {
                drop(rows);
            } else {
                while rows.next().await.transpose().expect("read").is_some() {}
            }
            assert_eq!(count(&transaction).await.expect("counted"), 1);
            // At the end of the transaction nothing is kept, and the stream says that it has ended.
            let mut rows = numbers(&transaction, length).await.expect("a stream");
            let ended = transaction.commit().await;
            assert!(matches!(ended, Err(Error::Streaming)), "{ended:?}");
            let next = rows.next().await.expect("not as if it were over");
            assert!(next.as_ref().err().is_some_and(is_over), "{length}: {next:?}");
            assert!(rows.next().await.is_none());
            assert_eq!(count(&database).await.expect("counted"), 0);
            works(&database).await;
        }
    })
    .await;
}

/// A row whose reading panics.
struct Panics;

impl FromRow for Panics {
    fn from_row(_: Row<'_>) -> Result<Self> {
        panic!("a row that cannot be read")
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_caller_does_does_not_cost_the_writer() {
    both(async |scratch| {
        let database = open(scratch).await;
        let leave = async |read: fn(Row<'_>) -> Result<Note>, keep: bool| {
            let transaction = database.begin().await.expect("begun");
            let mut rows =
                transaction.stream(MANY, vec![Value::Integer(5_000)], read).await.expect("a stream");
            let panics = std::panic::AssertUnwindSafe(rows.next());
            let _ = futures_util::FutureExt::catch_unwind(panics).await;
            drop(transaction);
            if keep {
                works(&database).await;
            }
            drop(rows);
            works(&database).await;
        };
        for keep in [false, true] {
            leave(Note::from_row, keep).await;
            leave(|row| Panics::from_row(row).map(|_| Note { id: 0, body: String::new() }), keep).await;
        }
        // A write whose rows cannot be read panics where it was called.
        for _ in 0..3 {
            let writer = database.clone();
            let statement =
                runtime::Statement::portable("UPDATE notes SET body = body WHERE id >= $1 RETURNING id");
            let write = runtime::Write { statement, values: vec![Value::Integer(0)], ..update(0, "") };
            database.write(insert(7, "seven")).await.expect("written");
            let call =
                tokio::spawn(async move { writer.write_returning::<Panics>(write, None).await.map(|_| ()) });
            assert!(call.await.is_err_and(|it| it.is_panic()));
            database.write(delete(7)).await.expect("removed");
            works(&database).await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_handle_that_outlives_its_transaction_hears_so() {
    both(async |scratch| {
        let database = open(scratch).await;
        let transaction = database.begin().await.expect("begun");
        let late: Transaction = transaction.clone();
        transaction.write(insert(1, "a")).await.expect("written");
        transaction.commit().await.expect("committed");
        let refused = late.write(insert(2, "b")).await.expect_err("refused");
        assert!(is_over(&refused), "{refused}");
        assert!(is_over(&late.clone().rollback().await.expect_err("refused")));
        assert_eq!(count(&database).await.expect("counted"), 1);
    })
    .await;
}
