//! A server that does not answer, and rows that others hold: every call ends, and nobody waits for those it hits.

use std::time::Duration;

use generated::{
    Repositories,
    users::{NewUser, UserPatch},
};
use harness::{Proxy, Scratch, on_postgres};
use runtime::{Database, Error, PoolOptions, Result};

use super::{migrated, open_with};

fn renamed(name: &str) -> UserPatch {
    UserPatch { display_name: Some(name.to_owned()), ..UserPatch::default() }
}

/// A session of somebody else that holds the row of a user.
async fn hold(scratch: &Scratch, email: &str) -> tokio_postgres::Client {
    let (client, connection) =
        tokio_postgres::connect(&scratch.url, tokio_postgres::NoTls).await.expect("a connection");
    tokio::spawn(connection);
    let lock = format!("BEGIN; SELECT 1 FROM users WHERE email = '{email}' FOR UPDATE");
    client.batch_execute(&lock).await.expect("locked");
    client
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_locked_row_is_busy_and_keeps_nobody_else_waiting() {
    on_postgres(async |scratch| {
        let options = PoolOptions::default().connections(4).lock(Duration::from_secs(2));
        let database = open_with(scratch, &options).await;
        let hot = super::user(&database, "hot@x.y").await;
        let cold = super::user(&database, "cold@x.y").await;
        let holder = hold(scratch, "hot@x.y").await;
        let stuck: Vec<_> = (0..20)
            .map(|_| {
                let database = database.clone();
                tokio::spawn(async move { database.users().update(hot.id, renamed("stuck")).await })
            })
            .collect();
        // More than there are connections wait for the row, and everybody else is served meanwhile.
        for round in 0..10 {
            let name = format!("round {round}");
            let kept = database.users().update(cold.id, renamed(&name)).await.expect("updated");
            assert_eq!(kept.expect("there").display_name, name);
            database.users().create(NewUser::new(format!("{round}@x.y"), name)).await.expect("created");
        }
        for call in stuck {
            let refused = call.await.expect("a call");
            assert!(matches!(refused, Err(Error::Busy)), "{refused:?}");
        }
        let within = database
            .transaction(async |it| it.users().update(hot.id, renamed("within")).await.map(|_| ()))
            .await;
        assert!(matches!(within, Err(Error::Busy)), "{within:?}");
        let found = database.users().get(hot.id).await.expect("read").expect("there");
        assert_eq!(found.display_name, "hot");
        holder.batch_execute("COMMIT").await.expect("released");
        database.users().update(hot.id, renamed("free")).await.expect("updated");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_write_waits_for_a_lock_that_is_given_back_and_is_made_once() {
    on_postgres(async |scratch| {
        // As long as it takes: the row is given back when all of them wait.
        let options = PoolOptions::default()
            .connections(4)
            .lock(Duration::from_secs(600))
            .answer(Duration::from_secs(600));
        let database = open_with(scratch, &options).await;
        let hot = super::user(&database, "hot@x.y").await;
        let holder = hold(scratch, "hot@x.y").await;
        let waiting: Vec<_> = (0..12)
            .map(|number| {
                let database = database.clone();
                tokio::spawn(
                    async move { database.users().update(hot.id, renamed(&number.to_string())).await },
                )
            })
            .collect();
        // Until one of them waits in its turn, with a limit of its own.
        let in_turn = "SELECT count(*)::text FROM pg_locks JOIN pg_stat_activity USING (pid) \
                       WHERE NOT granted AND datname = current_database() AND xact_start < clock_timestamp() \
                       AND state = 'active' AND query_start - xact_start > interval '0'";
        while scratch.query(in_turn).await.expect("asked") == ["0"] {}
        holder.batch_execute("COMMIT").await.expect("released");
        for call in waiting {
            assert!(call.await.expect("a call").expect("updated").is_some());
        }
    })
    .await;
}

/// Every kind of call; what each says.
async fn all(database: &Database, id: runtime::Uuid, round: u32) -> Vec<(&'static str, Result<()>)> {
    let users = database.users();
    let streamed = async {
        let mut rows = users.select().stream().await?;
        while let Some(row) = rows.next().await {
            row?;
        }
        Ok(())
    };
    let added = async |name: &str| {
        let new = NewUser::new(format!("{name}{round}@x.y"), name.to_owned());
        users.create(new).await.map(|_| ())
    };
    vec![
        ("get", users.get(id).await.map(|_| ())),
        ("list", users.select().all().await.map(|_| ())),
        ("update", users.update(id, renamed("silent")).await.map(|_| ())),
        ("insert", added("silent").await),
        ("stream", streamed.await),
        (
            "transaction",
            database.transaction(async |it| it.users().update(id, renamed("silent")).await.map(|_| ())).await,
        ),
        ("ping", database.ping().await),
    ]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_network_that_swallows_packets_ends_every_call_and_what_is_lost_is_not_used_again() {
    on_postgres(async |scratch| {
        let proxy = Proxy::before(scratch).await;
        let short = Duration::from_secs(1);
        let options = PoolOptions::default().connections(4).wait(short).connect(short).answer(short);
        let database = Database::open_with(&proxy.target(scratch), &options).await.expect("open");
        let database = migrated(database).await;
        let ann = super::user(&database, "ann@x.y").await;
        for (what, result) in all(&database, ann.id, 0).await {
            result.unwrap_or_else(|it| panic!("{what} before: {it}"));
        }
        // Connections of the pool, and one that a transaction has in the middle.
        let open = database.begin().await.expect("begun");
        open.users().update(ann.id, renamed("open")).await.expect("updated");
        proxy.swallow(true);
        let lost = open.users().get(ann.id).await;
        assert!(matches!(lost, Err(Error::Timeout(_))), "{lost:?}");
        assert!(matches!(open.commit().await, Err(Error::Aborted)));
        for (what, result) in all(&database, ann.id, 1).await {
            assert!(matches!(result, Err(Error::Timeout(_) | Error::Connection(_))), "{what}: {result:?}");
        }
        proxy.swallow(false);
        // What was in the middle is given up on its own; nobody who comes now meets it for ever.
        for attempt in 2.. {
            if all(&database, ann.id, attempt).await.into_iter().all(|(_, it)| it.is_ok()) {
                break;
            }
        }
    })
    .await;
}
