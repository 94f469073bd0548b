//! Many calls at once that are cut off, and connections and programs that are killed under them: what was acknowledged is
//! there, what was refused is not, what came together is whole, and everything works afterwards.
//!
//! `DIGLOT_CASES` says how many calls are cut off (default 400), `DIGLOT_KILLS` how often something is killed (default 6).

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use futures_util::stream;
use harness::{Gateway, Place, Scratch, both, on_postgres};
use runtime::{Bulk, Database, Error, Executor, Result, TransactionOptions};
use serde_json::json;

use super::{Note, add_many, all, dropped, insert, many, open, works};

fn number(name: &str, usual: usize) -> usize {
    std::env::var(name).ok().and_then(|it| it.parse().ok()).unwrap_or(usual)
}

/// Whether rows are there, as far as their writer was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    Kept,
    Refused,
    /// Nobody was told.
    Unknown,
}

/// What writers were told of rows that were written together, by their keys.
type Ledger = Arc<Mutex<Vec<(Vec<i64>, Told)>>>;

/// How rows are written.
async fn write(database: &Database, call: usize, ids: &[i64]) -> Result<()> {
    let bodies: Vec<String> = ids.iter().map(|id| format!("n{id}")).collect();
    let rows: Vec<(i64, &str)> = ids.iter().copied().zip(bodies.iter().map(String::as_str)).collect();
    match call % 5 {
        0 => database.write(insert(ids[0], &bodies[0])).await.map(drop),
        1 => add_many(database, many(&rows, None)).await,
        2 => {
            let notes: Vec<Note> = rows.iter().map(|it| Note { id: it.0, body: it.1.to_owned() }).collect();
            database.bulk_insert::<Note>(stream::iter(notes)).await.map(drop)
        }
        3 => {
            let rows = &rows;
            let work = async |it: runtime::Transaction| {
                for (id, body) in rows {
                    it.write(insert(*id, body)).await?;
                }
                Ok(())
            };
            database.transaction_with(&TransactionOptions::default(), work).await
        }
        _ => database.within(Duration::from_micros(300)).write(insert(ids[0], &bodies[0])).await.map(drop),
    }
}

/// The keys of call number `call`: one, or three that come together.
fn keys(call: usize) -> Vec<i64> {
    let first = i64::try_from(call).expect("small") * 3 + 1;
    if matches!(call % 5, 0 | 4) { vec![first] } else { (first..first + 3).collect() }
}

fn told(answer: Option<Result<()>>) -> Told {
    match answer {
        Some(Ok(())) => Told::Kept,
        None | Some(Err(Error::Timeout(_) | Error::Connection(_))) => Told::Unknown,
        // What was killed under it, it says in the server's words.
        Some(Err(Error::Database(_))) => Told::Unknown,
        Some(Err(_)) => Told::Refused,
    }
}

async fn judge(database: &Database, ledger: &Ledger) {
    // What was cut off may still be on its way.
    works(database).await;
    let settled = async {
        let mut before = all(database).await.expect("read");
        loop {
            tokio::time::sleep(Duration::from_millis(200)).await;
            let now = all(database).await.expect("read");
            if std::mem::replace(&mut before, now.clone()) == now {
                return now;
            }
        }
    };
    let rows: BTreeMap<i64, String> = settled.await.into_iter().collect();
    let ledger = ledger.lock().expect("not poisoned").clone();
    let mut counts = [0_usize; 3];
    for (ids, told) in &ledger {
        let there = ids.iter().filter(|it| rows.contains_key(*it)).count();
        assert!(there == 0 || there == ids.len(), "{there} of {ids:?}, {told:?}");
        match told {
            Told::Kept => assert!(there > 0, "{ids:?} was acknowledged"),
            Told::Refused => assert_eq!(there, 0, "{ids:?} was refused"),
            Told::Unknown => {}
        }
        counts[match told {
            Told::Kept => 0,
            Told::Refused => 1,
            Told::Unknown => 2,
        }] += 1;
    }
    println!("{} calls: {} kept, {} refused, {} unknown", ledger.len(), counts[0], counts[1], counts[2]);
    // Every connection can still be had.
    let transactions = (0..12).map(|_| database.begin());
    for transaction in
        futures_util::future::join_all(transactions.take(if database.engine() == "sqlite" { 1 } else { 12 }))
            .await
    {
        transaction.expect("begun").rollback().await.expect("undone");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_that_are_cut_off_leave_nothing_half_done() {
    let cases = number("DIGLOT_CASES", 400);
    both(async |scratch| {
        let database = open(scratch).await;
        let ledger = Ledger::default();
        let tasks: Vec<_> = (0..8)
            .map(|task| {
                let (database, ledger) = (database.clone(), ledger.clone());
                tokio::spawn(async move {
                    for call in (task..cases).step_by(8) {
                        let ids = keys(call);
                        let run = write(&database, call, &ids);
                        let answer = match call / 8 % 3 {
                            0 => dropped(call % 13, run).await,
                            1 => {
                                let limit = Duration::from_micros(50 * (call as u64 % 60));
                                tokio::time::timeout(limit, run).await.ok()
                            }
                            _ => Some(run.await),
                        };
                        ledger.lock().expect("not poisoned").push((ids, told(answer)));
                    }
                })
            })
            .collect();
        for task in tasks {
            task.await.expect("a task");
        }
        judge(&database, &ledger).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn connections_killed_at_the_server_lose_nothing() {
    let kills = number("DIGLOT_KILLS", 6);
    on_postgres(async |scratch| {
        let database = open(scratch).await;
        let ledger = Ledger::default();
        let stop = Arc::new(std::sync::atomic::AtomicBool::new(false));
        let tasks: Vec<_> = (0..6)
            .map(|task| {
                let (database, ledger, stop) = (database.clone(), ledger.clone(), stop.clone());
                tokio::spawn(async move {
                    let mut call = task;
                    while !stop.load(std::sync::atomic::Ordering::Relaxed) {
                        let ids = keys(call);
                        let answer = write(&database, call, &ids).await;
                        ledger.lock().expect("not poisoned").push((ids, told(Some(answer))));
                        call += 6;
                    }
                })
            })
            .collect();
        let end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                   WHERE datname = current_database() AND pid <> pg_backend_pid()";
        for round in 0..kills {
            tokio::time::sleep(Duration::from_millis(20 + 7 * (round as u64 % 10))).await;
            scratch.query(end).await.expect("ended");
        }
        stop.store(true, std::sync::atomic::Ordering::Relaxed);
        for task in tasks {
            task.await.expect("a task");
        }
        // A connection that nobody used since is found to be dead by its first user.
        while all(&database).await.is_err() || database.write(insert(-2, "found")).await.is_err() {}
        judge(&database, &ledger).await;
    })
    .await;
}

/// Kills a gateway again and again while users are created, and counts those that were acknowledged.
fn killed_again_and_again(scratch: &Scratch) -> Vec<String> {
    let directory = tempfile::tempdir().expect("a directory");
    let acknowledged = Arc::new(Mutex::new(Vec::new()));
    for round in 0..number("DIGLOT_KILLS", 6) {
        let gateway = Gateway::new().directory(directory.path()).with("DATABASE_URL", &scratch.url).start();
        std::thread::scope(|scope| {
            for sender in 0..4 {
                let (gateway, acknowledged) = (&gateway, acknowledged.clone());
                scope.spawn(move || {
                    for call in 0.. {
                        let email = format!("r{round}.{sender}.{call}@x.y");
                        let body = json!({ "email": email, "display_name": "n" }).to_string();
                        let key = Some(harness::KEY);
                        match gateway.try_send("POST", "/api/v1/users", Some(&body), key) {
                            Ok(answer) if answer.status == 201 => {
                                acknowledged.lock().expect("not poisoned").push(email);
                            }
                            Ok(other) => panic!("{other:?}"),
                            Err(_) => return,
                        }
                    }
                });
            }
            std::thread::sleep(Duration::from_millis(60 + 13 * (round as u64 % 9)));
            gateway.kill();
        });
    }
    let acknowledged = acknowledged.lock().expect("not poisoned").clone();
    println!("{}: {} acknowledged", scratch.place, acknowledged.len());
    acknowledged
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_program_that_is_killed_loses_nothing_it_acknowledged() {
    for place in [Place::Sqlite, Place::Postgres(harness::Locale::C)] {
        let scratch = Scratch::at(place).await;
        let acknowledged = tokio::task::block_in_place(|| killed_again_and_again(&scratch));
        let found = scratch.query("SELECT email FROM users").await.expect("read");
        let found: std::collections::HashSet<&String> = found.iter().collect();
        assert!(!acknowledged.is_empty());
        for email in &acknowledged {
            assert!(found.contains(email), "{email} was acknowledged");
        }
        scratch.remove().await;
    }
}
