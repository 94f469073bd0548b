//! What a SQLite file meets while a program uses it: other writers, somebody who takes it away, a full disk, the end.

use std::{fs, path::Path};

use futures_util::future::join_all;
use generated::{Repositories, users::NewUser};
use harness::{Gateway, Scratch};
use runtime::{Error, Executor, Statement, TransactionOptions};
use serde_json::json;

use super::open;

fn new(number: usize) -> NewUser {
    NewUser::new(format!("{number}@x.y"), "somebody")
}

/// Somebody else's connection that has begun to write.
fn writing(path: &str) -> rusqlite::Connection {
    let other = rusqlite::Connection::open(path).expect("an open file");
    other.execute_batch("BEGIN IMMEDIATE").expect("the lock");
    other
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_another_process_writes_reads_go_on_and_all_who_wait_are_answered_together() {
    let scratch = Scratch::sqlite();
    let database = open(&scratch).await;
    let other = writing(scratch.path());
    let waiting: Vec<_> = (0..40)
        .map(|number| {
            let database = database.clone();
            tokio::spawn(async move { database.users().create(new(number)).await })
        })
        .collect();
    // On the workers that the writes would keep: they are all still waiting when the reads are done.
    let reads = join_all((0..40).map(|_| {
        let database = database.clone();
        tokio::spawn(async move { database.users().count().await })
    }));
    for read in reads.await {
        assert_eq!(read.expect("not a panic").expect("counted"), 0);
    }
    database.ping().await.expect("ready: it answers");
    assert!(waiting.iter().all(|it| !it.is_finished()), "nobody was turned away at once");
    // One wait for all of them, not one after another.
    for write in join_all(waiting).await {
        let refused = write.expect("not a panic");
        assert!(matches!(refused, Err(Error::Busy)), "{refused:?}");
    }
    let transaction = {
        let database = database.clone();
        tokio::spawn(async move { database.transaction(async |it| it.users().create(new(41)).await).await })
    };
    assert_eq!(database.users().count().await.expect("counted"), 0);
    other.execute_batch("ROLLBACK").expect("the lock is free");
    transaction.await.expect("not a panic").expect("written once the other is gone");
    let again = (0..40).map(|number| {
        let database = database.clone();
        async move { database.users().create(new(number)).await }
    });
    for write in join_all(again).await {
        write.expect("written");
    }
    assert_eq!(database.users().count().await.expect("counted"), 41);
    scratch.remove().await;
}

#[tokio::test]
async fn nothing_is_written_to_a_file_that_was_taken_away() {
    let scratch = Scratch::sqlite();
    let database = open(&scratch).await;
    database.users().create(new(1)).await.expect("a user");
    let (path, aside) = (scratch.path().to_owned(), format!("{}.aside", scratch.path()));
    let gone = |refused: Result<(), Error>| {
        let Err(Error::Connection(says)) = &refused else { panic!("{refused:?}") };
        assert!(says.contains(&path) && says.contains("nothing was written"), "{says}");
    };
    fs::rename(&path, &aside).expect("renamed");
    gone(database.users().create(new(2)).await.map(|_| ()));
    gone(database.transaction(async |it| it.users().create(new(3)).await).await.map(|_| ()));
    gone(database.ping().await);
    // More readers than are kept open: none of them makes a new file.
    let options = TransactionOptions::default().read_only();
    let readers = (0..20).map(|_| database.transaction_with(&options, async |it| it.users().count().await));
    drop(join_all(readers).await);
    assert!(!Path::new(&path).exists(), "an empty database was made in its place");
    fs::write(&path, b"").expect("another file");
    gone(database.users().create(new(4)).await.map(|_| ()).map_err(|cause| match cause {
        Error::Connection(says) => {
            assert!(says.contains("another file"), "{says}");
            Error::Connection(says)
        }
        other => other,
    }));
    fs::rename(&aside, &path).expect("put back");
    database.ping().await.expect("ready again");
    database.users().create(new(5)).await.expect("written again");
    assert_eq!(database.users().count().await.expect("counted"), 2);
    scratch.remove().await;
}

#[tokio::test]
async fn a_full_file_is_an_error_of_its_own_until_there_is_space() {
    let scratch = Scratch::sqlite();
    let database = open(&scratch).await;
    // Of the connection that writes: the one a transaction has.
    let limit = async |pragma: &'static str| {
        let statement = Statement::portable(pragma);
        let limited = database.transaction(async |it| it.fetch::<i64>(&statement, &[]).await);
        limited.await.expect("limited");
    };
    limit("PRAGMA max_page_count = 1").await;
    let mut full = None;
    for number in 0..2_000 {
        let mut user = new(number);
        user.display_name = "long ".repeat(20);
        if let Err(error) = database.users().create(user).await {
            full = Some(error);
            break;
        }
    }
    assert!(matches!(full, Some(Error::Full(_))), "{full:?}");
    let before = database.users().count().await.expect("reads go on");
    limit("PRAGMA max_page_count = 100000").await;
    database.users().create(new(5_000)).await.expect("written again");
    database.ping().await.expect("ready again");
    assert_eq!(database.users().count().await.expect("counted"), before + 1);
    scratch.remove().await;
}

#[test]
fn a_gateway_that_was_stopped_leaves_one_whole_file() {
    let directory = tempfile::tempdir().expect("a directory");
    let file = directory.path().join("app.db");
    let running = Gateway::new().with("SQLITE_PATH", &file.display().to_string()).start();
    let made = running.post("/api/v1/users", &json!({ "email": "ann@x.y", "display_name": "Ann" }));
    assert_eq!(made.status, 201, "{made:?}");
    let ended = running.stop();
    assert_eq!(ended.status, Some(0), "{ended:?}");
    let copy = directory.path().join("copy.db");
    fs::copy(&file, &copy).expect("a copy of the file alone");
    let copied = rusqlite::Connection::open(&copy).expect("an open file");
    let count: i64 = copied.query_row("SELECT count(*) FROM users", [], |it| it.get(0)).expect("the table");
    assert_eq!(count, 1);
    let left: Vec<_> =
        fs::read_dir(directory.path()).expect("the directory").filter_map(Result::ok).collect();
    let left: Vec<String> = left.iter().map(|it| it.file_name().to_string_lossy().into_owned()).collect();
    assert!(!left.iter().any(|it| it.ends_with("-wal") && it.starts_with("app")), "{left:?}");
}
