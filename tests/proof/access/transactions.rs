//! Transactions: options, nesting, retries, deadlines.

use std::{
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};

use generated::{
    Repositories,
    columns::user,
    users::{NewUser, UserPatch},
};
use harness::both;
use runtime::{Error, Executor, Isolation, TransactionOptions};

use super::open;

fn new(name: &str) -> NewUser {
    NewUser::new(format!("{name}@x.y"), name)
}

#[tokio::test]
async fn a_nested_transaction_fails_alone() {
    both(async |scratch| {
        let database = open(scratch).await;
        let outer = database
            .transaction(async |transaction| {
                transaction.users().create(new("ann")).await?;
                let inner = transaction
                    .transaction(async |inner| {
                        inner.users().create(new("bob")).await?;
                        let deeper = inner
                            .transaction(async |deeper| {
                                deeper.users().create(new("cid")).await?;
                                Err::<(), _>(Error::NoRow)
                            })
                            .await;
                        assert!(matches!(deeper, Err(Error::NoRow)));
                        inner.users().create(new("dan")).await?;
                        inner.users().create(new("ann")).await
                    })
                    .await;
                assert!(matches!(inner, Err(Error::Unique { .. })), "{inner:?}");
                transaction.transaction(async |inner| inner.users().create(new("eve")).await).await?;
                transaction.users().create(new("fay")).await
            })
            .await;
        outer.expect("committed");
        let names = database.users().select().order_by(user::email.asc()).select(user::display_name);
        assert_eq!(names.all().await.expect("read"), ["ann", "eve", "fay"]);
    })
    .await;
}

#[tokio::test]
async fn a_transaction_that_only_reads_refuses_writes() {
    both(async |scratch| {
        let database = open(scratch).await;
        super::user(&database, "ann@x.y").await;
        let options = TransactionOptions::default().read_only().isolation(Isolation::RepeatableRead);
        let reading = database.begin_with(&options).await.expect("begun");
        assert_eq!(reading.users().count().await.expect("counted"), 1);
        // Others write meanwhile; it goes on seeing what it saw.
        super::user(&database, "bob@x.y").await;
        assert_eq!(reading.users().count().await.expect("counted"), 1);
        let refused = reading.users().create(new("cid")).await;
        assert!(matches!(refused, Err(Error::ReadOnly)), "{refused:?}");
        reading.rollback().await.expect("undone");
        assert_eq!(database.users().count().await.expect("counted"), 2);
        super::user(&database, "cid@x.y").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_met_another_transaction_is_tried_again() {
    both(async |scratch| {
        let database = open(scratch).await;
        let ann = super::user(&database, "ann@x.y").await;
        let tries = std::sync::Arc::new(AtomicU32::new(0));
        let tasks: Vec<_> = (0..8)
            .map(|_| {
                let (database, tries) = (database.clone(), tries.clone());
                tokio::spawn(async move {
                    let options = TransactionOptions::default().attempts(50);
                    let count = async |transaction: runtime::Transaction| {
                        tries.fetch_add(1, Ordering::Relaxed);
                        let found = transaction.users().get(ann.id).await?.ok_or(Error::NoRow)?;
                        let number: u32 = found.display_name.parse().unwrap_or(0);
                        let name = Some((number + 1).to_string());
                        let patch = UserPatch { display_name: name, ..UserPatch::default() };
                        transaction.users().update(ann.id, patch).await
                    };
                    database.transaction_with(&options, count).await
                })
            })
            .collect();
        for task in tasks {
            task.await.expect("not panicked").expect("counted");
        }
        let found = database.users().get(ann.id).await.expect("read").expect("there");
        assert_eq!(found.display_name, "8", "no update was lost");
        assert!(tries.load(Ordering::Relaxed) >= 8);
        // An error of the caller's own is not tried again.
        let once = AtomicU32::new(0);
        let refused = database
            .transaction(async |_| {
                once.fetch_add(1, Ordering::Relaxed);
                Err::<(), _>(Error::NoRow)
            })
            .await;
        assert!(matches!(refused, Err(Error::NoRow)));
        assert_eq!(once.load(Ordering::Relaxed), 1);
    })
    .await;
}

#[tokio::test]
async fn a_deadline_ends_a_transaction_and_a_call() {
    both(async |scratch| {
        let database = open(scratch).await;
        let options = TransactionOptions::default().deadline(Duration::from_millis(50));
        let late = database
            .transaction_with(&options, async |transaction| {
                transaction.users().create(new("ann")).await?;
                std::future::pending::<()>().await;
                Ok(())
            })
            .await;
        assert!(matches!(late, Err(Error::Timeout(_))), "{late:?}");
        assert_eq!(database.users().count().await.expect("counted"), 0, "nothing of it was kept");
        // A transaction holds the writer or the row: a write with a deadline gives up, and is not made later.
        let ann = super::user(&database, "ann@x.y").await;
        let holding = database.begin().await.expect("begun");
        let patch = || UserPatch { display_name: Some("held".to_owned()), ..UserPatch::default() };
        holding.users().update(ann.id, patch()).await.expect("updated");
        let within = database.within(Duration::from_millis(50));
        let late = within.users().update(ann.id, patch()).await;
        assert!(matches!(late, Err(Error::Timeout(_))), "{late:?}");
        // On Postgres the statement is cancelled, which takes a moment to reach the server.
        let waiting = "SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()";
        while scratch.engine == "postgres" && !scratch.query(waiting).await.expect("asked").is_empty() {
            tokio::task::yield_now().await;
        }
        holding.rollback().await.expect("undone");
        super::user(&database, "cid@x.y").await;
        let found = database.users().get(ann.id).await.expect("read").expect("there");
        assert_eq!(found.display_name, "ann");
        let found = database.within(Duration::from_secs(30)).users().get(ann.id).await.expect("read");
        assert_eq!(found.expect("there").email, "ann@x.y");
        super::user(&database, "bob@x.y").await;
    })
    .await;
}
