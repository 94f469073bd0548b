//! Backups that are made and put back while a gateway serves.

use std::{
    path::{Path, PathBuf},
    process::Command,
    sync::atomic::{AtomicBool, AtomicU32, Ordering},
};

use harness::{Ended, Gateway, Running, Scratch, both};
use serde_json::json;

/// A gateway on a database, with what its tools need of this process's environment.
fn gateway(url: &str, directory: &Path) -> Gateway {
    let path = std::env::var("PATH").unwrap_or_default();
    Gateway::new().directory(directory).with("DATABASE_URL", url).with("PATH", &path)
}

fn run(url: &str, directory: &Path, arguments: &[&str]) -> Ended {
    arguments.iter().fold(gateway(url, directory), |it, argument| it.argument(argument)).run()
}

/// Whether the tools of a Postgres server are here.
fn has_tools() -> bool {
    Command::new("pg_dump").arg("--version").output().is_ok_and(|it| it.status.success())
}

fn create(gateway: &Running, number: u32) -> bool {
    let user = json!({ "email": format!("u{number}@x.y"), "display_name": format!("U{number}") });
    gateway.post("/api/v1/users", &user).status == 201
}

/// How many users there are, as the gateway answers.
fn users(gateway: &Running) -> usize {
    let mut found = 0;
    let mut after = String::new();
    loop {
        let answer = gateway.get(&format!("/api/v1/users?limit=100{after}"));
        let page = answer.json();
        found += page.pointer("/items").and_then(|it| it.as_array()).map_or(0, Vec::len);
        match page.pointer("/next_cursor").and_then(|it| it.as_str()) {
            Some(cursor) => after = format!("&cursor={cursor}"),
            None => return found,
        }
    }
}

#[tokio::test]
async fn a_backup_is_of_one_moment_and_is_put_back_while_the_gateway_serves() {
    both(async |scratch| {
        if scratch.engine == "postgres" && !has_tools() {
            return;
        }
        let directory = tempfile::tempdir().expect("a directory");
        let file = directory.path().join("backup");
        let shown = file.to_str().expect("a path");
        let running = gateway(&scratch.url, directory.path()).start();
        for number in 0..20 {
            assert!(create(&running, number), "{}", scratch.place);
        }
        // Somebody writes all the time; what was acknowledged before is in it, what begins after is not.
        let (made, done) = (AtomicU32::new(20), AtomicBool::new(false));
        let (before, ended, after) = std::thread::scope(|scope| {
            let writer = scope.spawn(|| {
                while !done.load(Ordering::Relaxed) {
                    if create(&running, made.load(Ordering::Relaxed)) {
                        made.fetch_add(1, Ordering::Relaxed);
                    }
                }
            });
            let before = made.load(Ordering::Relaxed);
            let ended = run(&scratch.url, directory.path(), &["backup", shown]);
            let after = made.load(Ordering::Relaxed);
            done.store(true, Ordering::Relaxed);
            writer.join().expect("a writer");
            (before, ended, after)
        });
        assert_eq!(ended.status, Some(0), "{}: {}", scratch.place, ended.stderr);
        assert!(ended.stdout.contains("✅"), "{}", ended.stdout);
        let mode = std::os::unix::fs::PermissionsExt::mode(&file.metadata().expect("a file").permissions());
        assert_eq!(mode & 0o777, 0o600, "{}: others may read it", scratch.place);
        // One that is there is not written over.
        let again = run(&scratch.url, directory.path(), &["backup", shown]);
        assert_eq!(again.status, Some(2), "{}", again.stderr);
        assert!(again.stderr.contains("is there already"), "{}", again.stderr);

        // One of a newer release is refused before anything is touched.
        let newer = directory.path().join("newer");
        let newer = newer.to_str().expect("a path");
        let later = "UPDATE _migrations_applied SET name = '099_later' WHERE name LIKE '008%'";
        scratch.by_hand(later).await;
        assert_eq!(run(&scratch.url, directory.path(), &["backup", newer]).status, Some(0));
        scratch
            .by_hand("UPDATE _migrations_applied SET name = '008_bill_usage_once' WHERE name = '099_later'")
            .await;
        let (refused, held) =
            (run(&scratch.url, directory.path(), &["restore", newer, "--replace"]), users(&running));
        assert_eq!(refused.status, Some(3), "{}: {}", scratch.place, refused.stderr);
        assert!(refused.stderr.contains("099_later"), "{}: {}", scratch.place, refused.stderr);
        assert!(held >= 20, "{}", scratch.place);

        // What stands beside goes, too, and is told; it is in the file of what was there.
        let beside = "CREATE TABLE mine (id integer); CREATE VIEW addresses AS SELECT email FROM users";
        scratch.by_hand(beside).await;

        // Another database is what the backup holds.
        let other = Scratch::at(scratch.place).await;
        let restored = run(&other.url, directory.path(), &["restore", shown]);
        assert_eq!(restored.status, Some(0), "{}: {}", scratch.place, restored.stderr);
        let second = gateway(&other.url, directory.path()).start();
        let held = u32::try_from(users(&second)).expect("a number");
        assert!((before..=after + 1).contains(&held), "{}: {before} {held} {after}", scratch.place);
        drop(second);

        // What is there is replaced only when asked, and kept.
        let refused = run(&scratch.url, directory.path(), &["restore", shown]);
        assert_eq!(refused.status, Some(2), "{}", refused.stderr);
        assert!(refused.stderr.contains("--replace"), "{}", refused.stderr);
        let total = users(&running);
        let replaced =
            run(&scratch.url, directory.path(), &["restore", shown, "--replace", "--format", "json"]);
        assert_eq!(replaced.status, Some(0), "{}: {}", scratch.place, replaced.stderr);
        assert_eq!(users(&running), held as usize, "{}", scratch.place);
        assert!(create(&running, 9_999), "{}: {}", scratch.place, running.get("/api/health").text);
        let report: serde_json::Value = serde_json::from_str(&replaced.stdout).expect("a report");
        assert!(report["gone"].to_string().contains("table mine"), "{}: {report}", scratch.place);
        let kept = PathBuf::from(report["kept"].as_str().expect("what was there"));
        drop(running);
        let put_back = ["restore", kept.to_str().expect("a path"), "--replace"];
        let put_back = run(&scratch.url, directory.path(), &put_back);
        assert_eq!(put_back.status, Some(0), "{}: {}", scratch.place, put_back.stderr);
        let running = gateway(&scratch.url, directory.path()).start();
        assert_eq!(users(&running), total, "{}", scratch.place);
        drop(running);
        other.remove().await;
    })
    .await;
}

#[tokio::test]
async fn what_is_no_backup_of_this_program_is_refused_and_nothing_changes() {
    let scratch = Scratch::sqlite();
    let directory = tempfile::tempdir().expect("a directory");
    let path = |name: &str| directory.path().join(name).to_str().expect("a path").to_owned();
    let running = gateway(&scratch.url, directory.path()).start();
    assert!(create(&running, 1));
    let (whole, newer, older, other, damaged, text) =
        (path("whole"), path("newer"), path("older"), path("other"), path("damaged"), path("text"));
    for file in [&whole, &newer, &older] {
        let ended = run(&scratch.url, directory.path(), &["backup", file]);
        assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    }
    let change = |file: &str, sql: &str| {
        let connection = rusqlite::Connection::open(file).expect("a database");
        connection.execute_batch(sql).expect(sql);
    };
    change(&newer, "UPDATE _migrations_applied SET name = '099_later' WHERE name LIKE '008%'");
    change(&older, "DELETE FROM _migrations_applied WHERE name LIKE '008%'");
    change(&other, "CREATE TABLE notes (id integer)");
    let bytes = std::fs::read(&whole).expect("a backup");
    std::fs::write(&damaged, &bytes[..bytes.len() / 2]).expect("written");
    std::fs::write(&text, "not a database").expect("written");
    let missing = path("missing");
    let itself = scratch.path().to_owned();
    let cases = [
        (&missing, 2, "is no file, or is not there"),
        (&newer, 3, "of a newer release: this one does not know 099_later"),
        (&older, 1, "stop the gateway"),
        (&other, 3, "no backup of a database of this program"),
        (&damaged, 1, "damaged"),
        (&text, 1, "not a database"),
        (&itself, 2, "is the database itself"),
    ];
    for (file, status, said) in cases {
        let ended = run(&scratch.url, directory.path(), &["restore", file, "--replace"]);
        assert_eq!(ended.status, Some(status), "{file}: {}", ended.stderr);
        assert!(ended.stderr.contains(said), "{file}: {}", ended.stderr);
        assert_eq!(users(&running), 1, "{file}");
    }
    // Without a gateway an older one is restored, and the next start brings it up to date.
    drop(running);
    let ended = run(&scratch.url, directory.path(), &["restore", &older, "--replace"]);
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert!(ended.stdout.contains("It lacks 008_"), "{}", ended.stdout);
    // A file nobody can write, and a database that is not there.
    let ended = run(&scratch.url, directory.path(), &["backup", &path("no/such/folder")]);
    assert_eq!(ended.status, Some(1), "{}", ended.stderr);
    let ended = run(&format!("sqlite:{}", path("nothing.db")), directory.path(), &["backup", &path("b")]);
    assert_eq!(ended.status, Some(1), "{}", ended.stderr);
    assert!(ended.stderr.contains("there is no database"), "{}", ended.stderr);
    let left: Vec<_> = std::fs::read_dir(directory.path())
        .expect("the folder")
        .map(|it| it.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|it| it.contains("partial"))
        .collect();
    assert_eq!(left, Vec::<String>::new());
}

#[test]
fn the_commands_of_a_server_are_printed_without_the_password() {
    let directory = tempfile::tempdir().expect("a directory");
    let url = "postgres://me:hunter2@db.example:6000/app?sslmode=require";
    let dump = run(url, directory.path(), &["backup", "a b", "--print"]);
    assert_eq!(
        dump.stdout.trim(),
        "PGSSLMODE=require pg_dump --format=custom --no-owner --no-privileges --schema=public '--file=a b' \
         --host=db.example --port=6000 --username=me --dbname=app"
    );
    let restore = run(url, directory.path(), &["restore", "a b", "--print"]);
    let begins = "PGSSLMODE=require pg_restore --clean --if-exists";
    assert!(restore.stdout.starts_with(begins), "{}", restore.stdout);
    assert!(
        restore.stdout.contains(" --single-transaction --exit-on-error --schema=public "),
        "{}",
        restore.stdout
    );
    assert!(restore.stdout.trim().ends_with("--dbname=app 'a b'"), "{}", restore.stdout);
    // Where there are no tools, the way to go on is told.
    let without =
        Gateway::new().directory(directory.path()).with("DATABASE_URL", url).with("PATH", "/nowhere");
    let ended = without.argument("backup").argument("file").run();
    assert_eq!(ended.status, Some(1), "{}", ended.stderr);
    assert!(ended.stderr.contains("install the client tools of Postgres"), "{}", ended.stderr);
    for output in [&dump.stdout, &restore.stdout, &ended.stderr] {
        assert!(!output.contains("hunter2"), "{output}");
    }
}

/// A restoration that is killed in the middle leaves what was there, and so does one whose text ends early; what other
/// schemas hold is nobody's business.
#[tokio::test]
async fn a_restoration_is_all_or_nothing_and_of_one_schema() {
    if !has_tools() {
        return;
    }
    let scratch = Scratch::postgres().await;
    let directory = tempfile::tempdir().expect("a directory");
    let file = directory.path().join("backup");
    let shown = file.to_str().expect("a path");
    let running = gateway(&scratch.url, directory.path()).start();
    assert!(create(&running, 1));
    scratch.by_hand("CREATE SCHEMA other; CREATE TABLE other.users (id integer)").await;
    let ended = run(&scratch.url, directory.path(), &["backup", shown]);
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert!(create(&running, 2));
    scratch.by_hand("INSERT INTO other.users VALUES (1)").await;

    // A `pg_restore` that gives so many lines of a restoration, and then ends its parent or itself.
    let tools = directory.path().join("tools");
    std::fs::create_dir(&tools).expect("a folder");
    let real = Command::new("sh").args(["-c", "command -v pg_restore"]).output().expect("a shell");
    let real = String::from_utf8_lossy(&real.stdout).trim().to_owned();
    let path = format!("{}:{}", tools.display(), std::env::var("PATH").unwrap_or_default());
    for (lines, end) in [(40, "kill -9 $PPID"), (400, "kill -9 $PPID"), (400, "exit 1"), (4, "exit 1")] {
        let script = format!(
            "#!/bin/sh\ncase \"$*\" in *--clean*) {real} \"$@\" | head -n {lines}; sleep 1; {end};; *) exec {real} \"$@\";; \
             esac\n"
        );
        let tool = tools.join("pg_restore");
        std::fs::write(&tool, script).expect("written");
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o755);
        std::fs::set_permissions(&tool, mode).expect("a program");
        let broken = gateway(&scratch.url, directory.path()).with("PATH", &path);
        let broken = broken.argument("restore").argument(shown).argument("--replace").run();
        assert_ne!(broken.status, Some(0), "{lines} lines, {end}: {}", broken.stdout);
        assert_eq!(users(&running), 2, "{lines} lines, {end}: {}", broken.stderr);
    }
    let ended = run(&scratch.url, directory.path(), &["restore", shown, "--replace"]);
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert_eq!(users(&running), 1);
    let beside = scratch.query("SELECT count(*) FROM other.users").await;
    assert_eq!(beside.expect("an answer"), ["1"], "another schema was changed");
    // What looks at a table from elsewhere is not taken along in silence.
    scratch.by_hand("CREATE VIEW other.addresses AS SELECT email FROM users").await;
    let ended = run(&scratch.url, directory.path(), &["restore", shown, "--replace"]);
    assert_eq!(ended.status, Some(1), "{}", ended.stdout);
    assert!(ended.stderr.contains("view other.addresses depends on"), "{}", ended.stderr);
    assert!(ended.stderr.contains("what was there is in"), "{}", ended.stderr);
    assert_eq!(users(&running), 1);
    drop(running);
    scratch.remove().await;
}
