//! The real binary, booted as an operator would, with everything that can be wrong.

use std::{net::TcpListener, os::unix::fs::PermissionsExt, path::Path};

use harness::{Ended, Gateway};

fn assert_refused(ended: &Ended, status: i32, cause: &str) {
    assert_eq!(ended.status, Some(status), "{ended:?}");
    assert!(ended.stderr.contains(cause), "{ended:?}");
    assert!(ended.stderr.contains("Remedy: "), "{ended:?}");
    assert!(!ended.stdout.contains("listening"), "{ended:?}");
}

fn sqlite(directory: &Path) -> Gateway {
    Gateway::new().directory(directory)
}

#[test]
fn a_fresh_and_a_second_boot_on_sqlite() {
    let directory = tempfile::tempdir().expect("a directory");
    let first = sqlite(directory.path()).start();
    let lines: Vec<&str> = first.boot.lines().collect();
    assert_eq!(
        lines[..9],
        [
            "🔐 INTERNAL_SERVICE_KEY detected (safe mode)",
            "📊 Database connection established",
            "🔧 Running database migrations...",
            "🧭 Migration mode: SQLITE",
            "✅ Base schema applied successfully",
            "✅ Migration complete!",
            "   Applied: 0",
            "   Skipped: 9",
            "   The base schema holds every migration up to 008_bill_usage_once: there was none to apply one by one",
        ]
    );
    assert!(first.boot.contains("🚀 API Gateway listening on http://localhost:"), "{}", first.boot);
    assert!(first.boot.contains("✅ Swagger UI: http://localhost:"), "{}", first.boot);
    assert!(directory.path().join("database/aisandbox.db").is_file());
    assert_eq!(first.stop().status, Some(0));
    let second = sqlite(directory.path()).start();
    assert!(second.boot.contains("   Applied: 0\n"), "{}", second.boot);
    assert!(second.boot.contains("Nothing to do"), "{}", second.boot);
    assert_eq!(second.stop().status, Some(0));
}

#[test]
fn no_key_no_gateway() {
    let directory = tempfile::tempdir().expect("a directory");
    let gateway = sqlite(directory.path());
    let missing = gateway.clone().without("INTERNAL_SERVICE_KEY").run();
    assert_refused(&missing, 2, "INTERNAL_SERVICE_KEY is not set");
    for blank in ["", " ", "\t \n"] {
        let ended = gateway.clone().with("INTERNAL_SERVICE_KEY", blank).run();
        assert_refused(&ended, 2, "INTERNAL_SERVICE_KEY is ");
    }
    assert!(!directory.path().join("database").exists(), "the key comes before the database");
}

#[tokio::test]
async fn the_mode_line_says_how_the_database_was_chosen() {
    harness::on_postgres(async |scratch| {
        let url = url::Url::parse(&scratch.url).expect("a URL");
        let directory = tempfile::tempdir().expect("a directory");
        let by_url = sqlite(directory.path())
            .with("DATABASE_URL", &scratch.url)
            .with("POSTGRES_HOST", "postgres")
            .start();
        assert!(by_url.boot.contains("🧭 Migration mode: POSTGRES (DATABASE_URL)\n"), "{}", by_url.boot);
        let custom = sqlite(directory.path())
            .with("POSTGRES_HOST", url.host_str().expect("a host"))
            .with("POSTGRES_PORT", &url.port().unwrap_or(5432).to_string())
            .with("POSTGRES_USER", url.username())
            .with("POSTGRES_PASSWORD", url.password().unwrap_or(""))
            .with("POSTGRES_DB", url.path().trim_start_matches('/'))
            .with("DATABASE_URL", "")
            .start();
        assert!(custom.boot.contains("🧭 Migration mode: POSTGRES (CUSTOM)\n"), "{}", custom.boot);
        assert!(custom.boot.contains("Nothing to do"), "{}", custom.boot);
        let file = sqlite(directory.path()).with("DATABASE_URL", "sqlite:here/a.db").start();
        assert!(file.boot.contains("🧭 Migration mode: SQLITE\n"), "{}", file.boot);
        assert!(directory.path().join("here/a.db").is_file());
        drop((by_url, custom, file));
        // The name of the compose service; it does not resolve here, but doctor says how it was chosen.
        let docker = sqlite(directory.path()).with("POSTGRES_HOST", "postgres").argument("doctor").run();
        assert!(docker.stdout.contains("POSTGRES (DOCKER)"), "{docker:?}");
    })
    .await;
}

#[test]
fn wrong_configuration_is_named() {
    let directory = tempfile::tempdir().expect("a directory");
    let gateway = sqlite(directory.path());
    let scheme = gateway.clone().with("DATABASE_URL", "mysql://me:hunter2@host/db").run();
    assert_refused(&scheme, 2, "the scheme `mysql` is not one of sqlite:, postgres:// and postgresql://");
    assert!(!scheme.stderr.contains("hunter2"), "{scheme:?}");
    let port = gateway.clone().with("PORT", "eighty").run();
    assert_refused(&port, 2, "PORT is `eighty`");
    let mode = gateway.with("DATABASE_URL", "postgres://h/d?sslmode=maybe").run();
    assert_refused(&mode, 2, "sslmode `maybe`");
}

#[test]
fn an_unreachable_server_is_one_line() {
    // A port nobody listens on.
    let port = TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr()).expect("a port").port();
    let directory = tempfile::tempdir().expect("a directory");
    let url = format!("postgres://me:hunter2@127.0.0.1:{port}/db");
    let ended = sqlite(directory.path()).with("DATABASE_URL", &url).run();
    assert_refused(&ended, 1, &format!("cannot connect to Postgres at 127.0.0.1:{port}/db"));
    assert!(!ended.stderr.contains("hunter2"), "{ended:?}");
    assert_eq!(ended.stderr.lines().count(), 2, "{ended:?}");
}

#[tokio::test]
async fn a_drifted_database_is_refused_with_the_difference() {
    harness::both(async |scratch| {
        let directory = tempfile::tempdir().expect("a directory");
        let gateway = sqlite(directory.path()).with("DATABASE_URL", &scratch.url);
        assert_eq!(gateway.start().stop().status, Some(0));
        scratch.by_hand("ALTER TABLE users ADD COLUMN nickname text").await;
        let ended = gateway.run();
        assert_refused(&ended, 3, "schema drift: 1 difference");
        assert!(ended.stderr.contains("column nickname is not in the schema"), "{ended:?}");
        let verified = gateway.clone().argument("migrate").argument("--verify").run();
        assert_eq!(verified.status, Some(3), "{verified:?}");
        assert!(verified.stdout.contains("nickname"), "{verified:?}");
        let doctor = gateway.clone().argument("doctor").run();
        assert_eq!(doctor.status, Some(3), "{doctor:?}");
        assert!(doctor.stdout.contains("nickname"), "{doctor:?}");
        scratch.by_hand("ALTER TABLE users DROP COLUMN nickname").await;
        scratch.by_hand("DROP INDEX sessions_live_idx").await;
        let ended = gateway.run();
        assert_refused(&ended, 3, "schema drift");
        assert!(ended.stderr.contains("index sessions_live_idx is missing"), "{ended:?}");
    })
    .await;
}

#[test]
fn a_read_only_directory_is_named() {
    let directory = tempfile::tempdir().expect("a directory");
    // Root may write anywhere, so the place is one where nobody can: below a file.
    std::fs::write(directory.path().join("file"), "").expect("a file");
    let below = sqlite(directory.path()).with("SQLITE_PATH", "file/app.db").run();
    assert_refused(&below, 1, "file");
    let locked = directory.path().join("locked");
    std::fs::create_dir(&locked).expect("a directory");
    std::fs::set_permissions(&locked, std::fs::Permissions::from_mode(0o555)).expect("permissions");
    if std::fs::write(locked.join("probe"), "").is_err() {
        let ended = sqlite(directory.path()).with("SQLITE_PATH", "locked/app.db").run();
        assert_refused(&ended, 1, "cannot open locked/app.db");
    }
    std::fs::set_permissions(&locked, std::fs::Permissions::from_mode(0o755)).expect("permissions");
}

#[test]
fn a_port_in_use_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port().to_string();
    let directory = tempfile::tempdir().expect("a directory");
    let ended = sqlite(directory.path()).with("PORT", &port).run();
    assert_refused(&ended, 1, &format!("cannot listen on 127.0.0.1:{port}"));
}

#[tokio::test]
async fn migrate_plans_stops_and_tells() {
    harness::both(async |scratch| {
        let directory = tempfile::tempdir().expect("a directory");
        let gateway =
            sqlite(directory.path()).with("DATABASE_URL", &scratch.url).without("INTERNAL_SERVICE_KEY");
        let migrate = |arguments: &[&str]| {
            let gateway = gateway.clone().argument("migrate");
            let ended = arguments.iter().fold(gateway, |gateway, it| gateway.argument(it)).run();
            assert_eq!(ended.status, Some(0), "{ended:?}");
            ended.stdout
        };
        let plan = migrate(&["--plan"]);
        assert!(plan.contains("CREATE TABLE IF NOT EXISTS users"), "{plan}");
        let before = migrate(&["--status", "--format", "json"]);
        assert_eq!(before.matches("\"pending\"").count(), 9, "{before}");
        let stopped = migrate(&["--to", "001"]);
        assert!(stopped.contains("Applied: 2"), "{stopped}");
        let plan = migrate(&["--plan", "--to", "2"]);
        assert!(plan.contains("terminated_at") && !plan.contains("last_activity_at"), "{plan}");
        let rest = migrate(&[]);
        assert!(rest.contains("Applied: 7"), "{rest}");
        let status: serde_json::Value =
            serde_json::from_str(&migrate(&["--status", "--format", "json"])).expect("JSON");
        let all = status["migrations"].as_array().expect("a list");
        assert_eq!(all.len(), 9);
        assert_eq!(all[0]["name"], "000_base");
        assert!(all.iter().all(|it| it["state"] == "applied"), "{status}");
        assert!(migrate(&["--plan"]).contains("Nothing to do"));
    })
    .await;
}

#[tokio::test]
async fn many_gateways_start_at_once() {
    harness::both(async |scratch| {
        let directory = tempfile::tempdir().expect("a directory");
        let gateway = sqlite(directory.path()).with("DATABASE_URL", &scratch.url);
        let started: Vec<_> = (0..5)
            .map(|_| {
                let gateway = gateway.clone();
                std::thread::spawn(move || gateway.start())
            })
            .collect();
        let running: Vec<_> = started.into_iter().map(|it| it.join().expect("a gateway")).collect();
        let fresh = running.iter().filter(|it| it.boot.contains("Base schema applied successfully")).count();
        assert_eq!(fresh, 1, "{}", running.iter().map(|it| it.boot.as_str()).collect::<String>());
        for gateway in running {
            assert_eq!(gateway.stop().status, Some(0));
        }
    })
    .await;
}

#[tokio::test]
async fn a_killed_migration_is_completed_by_the_next_run() {
    harness::both(async |scratch| {
        let directory = tempfile::tempdir().expect("a directory");
        let gateway = sqlite(directory.path()).with("DATABASE_URL", &scratch.url).argument("migrate");
        assert_eq!(gateway.clone().argument("--to").argument("0").run().status, Some(0));
        scratch.by_hand(&crate::catalogue::rows(scratch)).await;
        // Killed when it is about to run its n-th statement; every run gets a little further.
        let slow = gateway.clone().argument("--verbose").argument("--batch-size").argument("1");
        for lines in 1..30 {
            slow.kill_after(lines);
        }
        let ended = gateway.run();
        assert_eq!(ended.status, Some(0), "{ended:?}");
        let verified = gateway.argument("--verify").run();
        assert_eq!(verified.status, Some(0), "{verified:?}");
    })
    .await;
}

#[tokio::test]
async fn killed_while_an_index_is_built_the_next_run_builds_it_again() {
    harness::on_postgres(async |scratch| {
    let directory = tempfile::tempdir().expect("a directory");
    let gateway = sqlite(directory.path()).with("DATABASE_URL", &scratch.url).argument("migrate");
    assert_eq!(gateway.clone().argument("--to").argument("4").run().status, Some(0));
    // Somebody who reads another table and does not end keeps the building from ending.
    let (reader, connection) =
        tokio_postgres::connect(&scratch.url, tokio_postgres::NoTls).await.expect("a connection");
    tokio::spawn(connection);
    let read = "BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT count(*) FROM users";
    reader.batch_execute(read).await.expect("a snapshot");
    let until = async |sql: &str, wanted: &str| {
        while scratch.query(sql).await != Ok(vec![wanted.to_owned()]) {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
    };
    let building = "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'CREATE UNIQUE INDEX CONCURRENTLY%' \
                    AND state = 'active' AND datname = current_database()";
    let begun = gateway.begin();
    until(building, "1").await;
    begun.kill();
    // The server notices by itself that nobody waits any more.
    until(building, "0").await;
    let invalid = "SELECT count(*) FROM pg_index WHERE NOT indisvalid";
    assert_eq!(scratch.query(invalid).await, Ok(vec!["1".to_owned()]));
    reader.batch_execute("COMMIT").await.expect("an end");
    let ended = gateway.run();
    assert_eq!(ended.status, Some(0), "{ended:?}");
    assert_eq!(scratch.query(invalid).await, Ok(vec!["0".to_owned()]));
    let verified = gateway.argument("--verify").run();
    assert_eq!(verified.status, Some(0), "{verified:?}");
    drop(reader);
    })
    .await;
}

#[tokio::test]
async fn a_full_disk_leaves_what_was_there_and_the_next_run_completes_it() {
    let directory = tempfile::tempdir().expect("a directory");
    let gateway = sqlite(directory.path()).argument("migrate");
    assert_eq!(gateway.clone().argument("--to").argument("3").run().status, Some(0));
    // No file may grow beyond so many blocks; each limit breaks it off somewhere else.
    let mut failed = 0;
    for kilobytes in [8, 40, 120, 160, 200, 260] {
        let ended = gateway.limited_to(kilobytes);
        failed += u32::from(ended.status != Some(0));
    }
    assert!(failed > 0, "no limit was met");
    let ended = gateway.run();
    assert_eq!(ended.status, Some(0), "{ended:?}");
    let verified = gateway.argument("--verify").run();
    assert_eq!(verified.status, Some(0), "{verified:?}");
}

#[test]
fn looking_makes_no_file() {
    let directory = tempfile::tempdir().expect("a directory");
    for arguments in [&["migrate", "--plan"][..], &["migrate", "--status"], &["doctor"]] {
        let _ = arguments.iter().fold(sqlite(directory.path()), |gateway, it| gateway.argument(it)).run();
        assert!(!directory.path().join("database").exists(), "{arguments:?}");
    }
}

#[tokio::test]
async fn doctor_checks_everything() {
    harness::both(async |scratch| {
        let directory = tempfile::tempdir().expect("a directory");
        let gateway = sqlite(directory.path()).with("DATABASE_URL", &scratch.url);
        let migrated = gateway.clone().argument("migrate").run();
        assert_eq!(migrated.status, Some(0), "{migrated:?}");
        let doctor = gateway.clone().argument("doctor").argument("--format").argument("json").run();
        assert_eq!(doctor.status, Some(0), "{doctor:?}");
        let report: serde_json::Value = serde_json::from_str(&doctor.stdout).expect("JSON");
        assert_eq!(report["healthy"], true, "{report}");
        let checks: Vec<&str> = report["checks"]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(|it| it["check"].as_str())
            .collect();
        for check in ["service key", "database", "server version", "migrations", "schema"] {
            assert!(checks.contains(&check), "{checks:?}");
        }
        let unset = gateway.without("INTERNAL_SERVICE_KEY").argument("doctor").run();
        assert_eq!(unset.status, Some(1), "{unset:?}");
        assert!(unset.stdout.contains("export INTERNAL_SERVICE_KEY"), "{unset:?}");
    })
    .await;
}

#[test]
fn help_version_and_wrong_usage() {
    let help = Gateway::new().argument("--help").run();
    assert_eq!(help.status, Some(0));
    for word in
        ["serve", "migrate", "doctor", "INTERNAL_SERVICE_KEY", "BILLING_CHARGES_ENABLED", "Exit status"]
    {
        assert!(help.stdout.contains(word), "{word}: {}", help.stdout);
    }
    assert_eq!(Gateway::new().argument("--version").run().status, Some(0));
    assert_eq!(Gateway::new().argument("nonsense").run().status, Some(2));
}
