//! Dropped calls, lost servers and full pools end in a typed error, and the pool is healthy afterwards.

use std::time::Duration;

use generated::{
    Repositories,
    users::{NewUser, UserPatch},
};
use harness::{both, on_postgres};
use runtime::{Error, PoolOptions};

use super::{open, open_with};

fn renamed(name: &str) -> UserPatch {
    UserPatch { display_name: Some(name.to_owned()), ..UserPatch::default() }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dropped_transaction_is_undone_and_its_connection_clean() {
    both(async |scratch| {
        let database = open_with(scratch, &PoolOptions::default().connections(2)).await;
        let ann = super::user(&database, "ann@x.y").await;
        for _ in 0..20 {
            let call = database.transaction(async |transaction| {
                transaction.users().update(ann.id, renamed("dropped")).await?;
                std::future::pending::<()>().await;
                Ok(())
            });
            // Long enough to be in the middle.
            let dropped = tokio::time::timeout(Duration::from_millis(30), call).await;
            assert!(dropped.is_err());
        }
        let found = database.users().get(ann.id).await.expect("read").expect("there");
        assert_eq!(found.display_name, "ann");
        let kept = database.users().update(ann.id, renamed("kept")).await.expect("updated");
        assert_eq!(kept.expect("there").display_name, "kept");
        // A nested one that is dropped takes the whole transaction with it.
        let torn = database.begin().await.expect("begun");
        let nested = torn.transaction(async |inner| {
            inner.users().create(NewUser::new("bob@x.y", "bob")).await?;
            std::future::pending::<()>().await;
            Ok(())
        });
        assert!(tokio::time::timeout(Duration::from_millis(30), nested).await.is_err());
        assert!(matches!(torn.commit().await, Err(Error::Aborted)));
        assert_eq!(database.users().count().await.expect("counted"), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_program_goes_on_while_a_newer_one_changes_the_type_of_a_column() {
    on_postgres(async |scratch| {
        let database = open_with(scratch, &PoolOptions::default().connections(3)).await;
        let ann = super::user(&database, "ann@x.y").await;
        let all = async || {
            // On the connections that reads share, those of writes, and those of transactions.
            for _ in 0..4 {
                database.users().get(ann.id).await?;
                database.users().select().all().await?;
                database.users().update(ann.id, renamed("ann")).await?;
                let mut rows = database.users().select().stream().await?;
                while let Some(row) = rows.next().await {
                    row?;
                }
                database
                    .transaction(async |it| {
                        it.users().get(ann.id).await?;
                        it.users().update(ann.id, renamed("ann")).await
                    })
                    .await?;
            }
            Ok::<_, Error>(())
        };
        all().await.expect("before");
        for kind in ["varchar(120)", "text COLLATE \"C\""] {
            scratch.by_hand(&format!("ALTER TABLE users ALTER COLUMN display_name TYPE {kind}")).await;
            all().await.expect("as if nothing had happened");
        }
        database.users().create(NewUser::new("bob@x.y", "bob")).await.expect("created");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_pool_says_so_and_goes_on_when_there_is_room() {
    both(async |scratch| {
        let options = PoolOptions::default().connections(2).wait(Duration::from_millis(200));
        let database = open_with(scratch, &options).await;
        let ann = super::user(&database, "ann@x.y").await;
        let first = database.begin().await.expect("begun");
        // SQLite has one writer, Postgres two connections.
        let second = if database.engine() == "postgres" { database.begin().await.ok() } else { None };
        let refused = database.begin().await.err();
        assert!(matches!(refused, Some(Error::Timeout(_))), "{refused:?}");
        // Reads have room all the same.
        assert_eq!(database.users().get(ann.id).await.expect("read"), Some(ann));
        first.rollback().await.expect("undone");
        drop(second);
        for _ in 0..10 {
            database.begin().await.expect("begun").commit().await.expect("committed");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lost_server_connection_is_an_error_once() {
    on_postgres(async |scratch| {
        let database = open(scratch).await;
        let ann = super::user(&database, "ann@x.y").await;
        let transaction = database.begin().await.expect("begun");
        transaction.users().update(ann.id, renamed("lost")).await.expect("updated");
        // Every connection of the program: the transaction's, the pool's, and those that reads share.
        scratch
            .by_hand(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity \
             WHERE datname = current_database() AND pid <> pg_backend_pid()",
            )
            .await;
        let lost = transaction.users().get(ann.id).await;
        assert!(matches!(lost, Err(Error::Connection(_))), "{lost:?}");
        let over = transaction.commit().await;
        assert!(matches!(over, Err(Error::Aborted | Error::Connection(_))), "{over:?}");
        // What follows finds new connections.
        for _ in 0..20 {
            let found = database.users().get(ann.id).await.expect("read").expect("there");
            assert_eq!(found.display_name, "ann");
        }
        let kept = database.users().update(ann.id, renamed("kept")).await.expect("updated");
        assert_eq!(kept.expect("there").display_name, "kept");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_read_keeps_nobody_waiting() {
    on_postgres(async |scratch| {
        let database = open(scratch).await;
        let ann = super::user(&database, "ann@x.y").await;
        // Two slow ones, so that both shared connections are taken.
        let slow: Vec<_> = (0..2)
            .map(|_| {
                let database = database.clone();
                tokio::spawn(async move {
                    use runtime::{Executor, Statement};
                    let sleep = Statement::portable("SELECT CAST(1 AS bigint) FROM pg_sleep(600)");
                    database.fetch::<i64>(&sleep, &[]).await
                })
            })
            .collect();
        tokio::time::sleep(Duration::from_millis(200)).await;
        for _ in 0..50 {
            let found = tokio::time::timeout(Duration::from_secs(60), database.users().get(ann.id)).await;
            assert!(found.expect("not kept waiting").expect("read").is_some());
        }
        for task in slow {
            task.abort();
        }
    })
    .await;
}
