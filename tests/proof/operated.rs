//! What an operator does with a gateway that serves.

use std::{
    process::Command,
    sync::atomic::{AtomicBool, Ordering},
};

use harness::{Gateway, KEY, Running, both};
use serde_json::json;

fn hang_up(gateway: &Running) {
    let told = Command::new("kill").args(["-HUP", &gateway.id().to_string()]).status().expect("kill");
    assert!(told.success());
}

fn status(gateway: &Running, key: &str) -> u16 {
    gateway.send_with("GET", "/api/v1/users", None, Some(key)).status
}

/// Waits until a key is let in, or is not any more.
fn wait_for(gateway: &Running, key: &str, expected: u16) {
    let found = (0..200).any(|_| status(gateway, key) == expected);
    assert!(found, "the keys were not read again");
}

/// The procedure of the guide: the next key is let in, everybody goes over to it, it takes the place of the first.
#[test]
fn keys_are_changed_without_a_refused_request() {
    let directory = tempfile::tempdir().expect("a directory");
    let (current, next) = (directory.path().join("current"), directory.path().join("next"));
    let write =
        |path: &std::path::Path, key: &str| std::fs::write(path, format!("{key}\n")).expect("written");
    write(&current, KEY);
    write(&next, "a key nobody has");
    let path = |it: &std::path::Path| it.to_str().expect("a path").to_owned();
    let gateway = Gateway::new()
        .directory(directory.path())
        .without("INTERNAL_SERVICE_KEY")
        .with("INTERNAL_SERVICE_KEY_FILE", &path(&current))
        .with("INTERNAL_SERVICE_KEY_NEXT_FILE", &path(&next))
        .start();
    let new = "the key that comes next";
    let (over, done) = (AtomicBool::new(false), AtomicBool::new(false));
    std::thread::scope(|scope| {
        let clients: Vec<_> = (0..4)
            .map(|_| {
                scope.spawn(|| {
                    let mut refused = 0;
                    while !done.load(Ordering::Relaxed) {
                        let key = if over.load(Ordering::Relaxed) { new } else { KEY };
                        refused += u32::from(status(&gateway, key) != 200);
                    }
                    refused
                })
            })
            .collect();
        write(&next, new);
        hang_up(&gateway);
        wait_for(&gateway, new, 200);
        over.store(true, Ordering::Relaxed);
        // A request that was sent with the first key has been answered once as many others were.
        for _ in 0..20 {
            assert_eq!(status(&gateway, new), 200);
        }
        done.store(true, Ordering::Relaxed);
        for client in clients {
            assert_eq!(client.join().expect("a client"), 0, "requests were refused");
        }
    });
    write(&current, new);
    hang_up(&gateway);
    wait_for(&gateway, KEY, 401);
    // A file that cannot be read leaves the keys as they are.
    std::fs::remove_file(&current).expect("removed");
    hang_up(&gateway);
    wait_for(&gateway, new, 200);
}

#[test]
fn requests_are_counted_and_named() {
    let directory = tempfile::tempdir().expect("a directory");
    let gateway = Gateway::new().directory(directory.path()).start();
    for (number, expected) in [(1, 201), (2, 409)] {
        let user = json!({ "email": "a@x.y", "display_name": format!("A{number}") });
        assert_eq!(gateway.post("/api/v1/users", &user).status, expected);
    }
    assert_eq!(gateway.send_with("GET", "/metrics", None, None).status, 401);
    let metrics = gateway.get("/metrics");
    assert!(metrics.kind.starts_with("application/openmetrics-text"), "{metrics:?}");
    for line in [
        r#"gateway_http_requests_total{method="POST",route="/api/v1/users",status="201"} 1"#,
        r#"gateway_http_requests_total{method="POST",route="/api/v1/users",status="409"} 1"#,
        r#"gateway_http_request_duration_seconds_count{method="POST",route="/api/v1/users"} 2"#,
        "gateway_http_connections ",
        "gateway_database_connections ",
        "gateway_database_writes_waiting 0",
        "gateway_database_retries_total 0",
        "gateway_database_busy_total 0",
        "gateway_migrations_applied 9",
        "gateway_migrations_ahead 0",
        "gateway_schema_extra 0",
        "# EOF",
    ] {
        assert!(metrics.text.contains(line), "{line}:\n{}", metrics.text);
    }
}

/// A query that is slow is told of by its name; what was asked for is not.
#[tokio::test]
async fn slow_queries_are_logged_by_name_without_values() {
    both(async |scratch| {
        let directory = tempfile::tempdir().expect("a directory");
        let gateway =
            Gateway::new().directory(directory.path()).with("DATABASE_URL", &scratch.url).with("SLOW_QUERY_MS", "0");
        let running = gateway.start();
        let user = json!({ "email": "planted@x.y", "display_name": "Planted" });
        let id = running.post("/api/v1/users", &user).text_at("/id");
        let found = running.get(&format!("/api/v1/users/{id}/usage?since=2026-01-01T00:00:00Z"));
        assert!(matches!(found.status, 200 | 404), "{found:?}");
        let draft = json!({ "user_id": id, "period_start": "2026-01-01T00:00:00Z", "period_end": "2026-02-01T00:00:00Z" });
        assert_ne!(running.post("/api/v1/invoices/draft", &draft).status, 500);
        let metrics = running.get("/metrics").text;
        let slow = metrics.lines().find_map(|it| it.strip_prefix("gateway_database_slow_queries_total "));
        assert!(slow.is_some_and(|it| it != "0"), "{metrics}");
        let log = running.stop().stderr;
        assert!(log.contains("a slow query") && log.contains("table=\"users\""), "{}: {log}", scratch.place);
        assert!(!log.contains("planted") && !log.contains("Planted") && !log.contains(&id), "{log}");
        let wrong = gateway.with("SLOW_QUERY_MS", "soon").run();
        assert_eq!(wrong.status, Some(2), "{}", wrong.stderr);
    })
    .await;
}
