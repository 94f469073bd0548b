//! What the gateway says beside its answers, and what it never says.

use std::{
    io::{Read, Write},
    net::TcpStream,
};

use harness::{Gateway, KEY, Place, Running, Scratch};
use serde_json::json;

/// Sends a request as it is written, and reads until the gateway closes.
fn raw(gateway: &Running, request: &str) -> String {
    let address = gateway.url.strip_prefix("http://").expect("an address");
    let mut stream = TcpStream::connect(address).expect("connected");
    stream.write_all(request.replace('\n', "\r\n").as_bytes()).expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("read");
    answer
}

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or("none")
}

fn has(answer: &str, header: &str) -> bool {
    answer.to_ascii_lowercase().contains(&header.to_ascii_lowercase())
}

#[test]
fn head_host_and_challenges_are_as_http_has_them() {
    let directory = tempfile::tempdir().expect("a directory");
    let gateway = Gateway::new().directory(directory.path()).start();
    for path in ["/api/health", "/api/ready", "/api", "/api/v1/users", "/api/v1/reports/cohorts"] {
        let ask = |method: &str| {
            let key = format!("X-Internal-Service-Key: {KEY}");
            raw(&gateway, &format!("{method} {path} HTTP/1.1\nHost: x\n{key}\nConnection: close\n\n"))
        };
        let (get, head) = (ask("GET"), ask("HEAD"));
        assert_eq!(status(&get), status(&head), "{path}");
        let (_, body) = head.split_once("\r\n\r\n").expect("a head");
        assert_eq!(body, "", "{path}");
    }
    let users = "GET /api/v1/users HTTP/1.1\nHost: x\nConnection: close\n\n";
    let refused = raw(&gateway, users);
    assert_eq!(status(&refused), "401");
    assert!(has(&refused, "\r\nwww-authenticate: ServiceKey"), "{refused}");
    for host in ["", "Host: a\nHost: b\n"] {
        let answer = raw(&gateway, &format!("GET /api/health HTTP/1.1\n{host}Connection: close\n\n"));
        assert_eq!(status(&answer), "400", "{host:?}: {answer}");
        assert!(has(&answer, "application/problem+json"), "{answer}");
    }
    let options = raw(&gateway, "DELETE /api/health HTTP/1.1\nHost: x\nConnection: close\n\n");
    assert!(has(&options, "\r\nallow: GET, HEAD\r\n"), "{options}");
    let page = raw(&gateway, "GET /api HTTP/1.1\nHost: x\nConnection: close\n\n");
    for header in [
        "content-security-policy: default-src 'none'; script-src 'self';",
        "x-frame-options: deny",
        "nosniff",
    ] {
        assert!(has(&page, header), "{page}");
    }
    let initializer =
        raw(&gateway, "GET /api/swagger-initializer.js HTTP/1.1\nHost: x\nConnection: close\n\n");
    assert!(!initializer.contains("\"persistAuthorization\": true"), "{initializer}");
}

#[test]
fn a_list_is_no_row() {
    let directory = tempfile::tempdir().expect("a directory");
    let gateway = Gateway::new().directory(directory.path()).start();
    let list = json!(["00000000-0000-4000-8000-000000000001", "a@x.y", "A"]);
    for body in [list, json!([])] {
        let answer = gateway.post("/api/v1/users", &body);
        assert_eq!(answer.status, 422, "{answer:?}");
        assert!(answer.text.contains("The body is a list"), "{answer:?}");
    }
    assert_eq!(gateway.get("/api/v1/users").json()["items"].as_array().map(Vec::len), Some(0));
}

#[test]
fn a_key_is_changed_while_both_are_let_in() {
    let directory = tempfile::tempdir().expect("a directory");
    let file = directory.path().join("next");
    std::fs::write(&file, "the key that comes next\n").expect("written");
    let file = file.to_str().expect("a path");
    let gateway =
        Gateway::new().with("INTERNAL_SERVICE_KEY_NEXT_FILE", file).directory(directory.path()).start();
    for (key, answer) in [(KEY, 200), ("the key that comes next", 200), ("another", 401)] {
        assert_eq!(gateway.send_with("GET", "/api/v1/users", None, Some(key)).status, answer, "{key}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_level_of_the_log_shows_a_secret() {
    for place in [Place::Sqlite, Place::Postgres(harness::Locale::C)] {
        let scratch = Scratch::at(place).await;
        let directory = tempfile::tempdir().expect("a directory");
        let gateway = Gateway::new().directory(directory.path()).with("DATABASE_URL", &scratch.url);
        let ended = tokio::task::block_in_place(|| {
            let gateway = gateway.with("RUST_LOG", "debug,tokio_postgres=trace").start();
            let user = json!({ "email": "planted@x.y", "display_name": "planted", "password_hash": "planted-secret" });
            let made = gateway.post("/api/v1/users", &user);
            assert_eq!(made.status, 201, "{made:?}");
            let path = format!("/api/v1/users/{}", made.text_at("/id"));
            let patch = json!({ "password_hash": "planted-again" }).to_string();
            assert_eq!(gateway.send("PATCH", &path, Some(&patch)).status, 200);
            gateway.stop()
        });
        assert!(ended.stderr.contains("INSERT INTO users"), "the log is on");
        for secret in ["planted", KEY] {
            assert!(!ended.stderr.contains(secret), "{place}: {secret}");
        }
        // Nor does a file get colours.
        assert!(!ended.stderr.contains('\u{1b}'));
        scratch.remove().await;
    }
}

#[test]
fn what_the_http_library_refuses_is_a_problem_document() {
    let directory = tempfile::tempdir().expect("a directory");
    let gateway = Gateway::new().directory(directory.path()).start();
    let (long, large) = ("x".repeat(70_000), "y".repeat(300_000));
    for (expected, request) in [
        ("400", "NONSENSE\n\n".to_owned()),
        ("400", "GET /api/health HTTP/1.1\nHost x\n\n".to_owned()),
        ("414", format!("GET /{long} HTTP/1.1\nHost: x\n\n")),
        ("431", format!("GET /api/health HTTP/1.1\nHost: x\nA: {large}\n\n")),
    ] {
        let answer = raw(&gateway, &request);
        assert_eq!(status(&answer), expected, "{answer}");
        assert!(has(&answer, "application/problem+json"), "{answer}");
        let (_, body) = answer.split_once("\r\n\r\n").expect("a head");
        let problem: serde_json::Value = serde_json::from_str(body).expect("JSON");
        assert_eq!(problem["status"].to_string(), expected);
    }
}

/// What the document does not describe is not taken, and the field is named.
#[test]
fn bodies_are_what_the_document_says() {
    let directory = tempfile::tempdir().expect("a directory");
    let gateway = Gateway::new().directory(directory.path()).start();
    let user = gateway.post("/api/v1/users", &json!({ "email": "a@example.org", "display_name": "A" }));
    assert_eq!(user.status, 201, "{}", user.text);
    let event = |unit_price: serde_json::Value, kind: serde_json::Value| {
        json!({
            "user_id": user.json()["id"], "kind": kind, "quantity": 1, "unit_price": unit_price,
            "idempotency_key": "once",
        })
    };
    let tokens = || json!("input_tokens");
    for price in [
        json!("1_000"),
        json!("+0.5"),
        json!("1."),
        json!(".5"),
        json!(0),
        json!(0.5),
        json!("1e3"),
        json!(""),
    ] {
        let answer = gateway.post("/api/v1/usage_events", &event(price.clone(), tokens()));
        assert_eq!((answer.status, answer.text_at("/fields/0").as_str()), (422, "unit_price"), "{price}");
    }
    for kind in [json!(5), json!("Input_Tokens"), json!({ "input_tokens": null }), json!(["input_tokens"])] {
        let answer = gateway.post("/api/v1/usage_events", &event(json!("1"), kind.clone()));
        assert_eq!((answer.status, answer.text_at("/fields/0").as_str()), (422, "kind"), "{kind}");
    }
    let users = |body: &str| gateway.send("POST", "/api/v1/users", Some(body));
    for (body, field) in [
        (r#"{"email": 1, "display_name": "A"}"#, "email"),
        (r#"{"email": "a@b.c", "display_name": {}}"#, "display_name"),
        (r#"{"email": "a@b.c", "display_name": "A", "status": 1e999}"#, "status"),
        (r#"{"email": "a@b.c"}"#, "display_name"),
        (r#"{"email": "a@b.c", "display_name": "A", "more": 1}"#, "more"),
    ] {
        let answer = users(body);
        assert_eq!((answer.status, answer.text_at("/fields/0").as_str()), (422, field), "{body}");
        assert!(!answer.text_at("/title").contains("Malformed"), "{}", answer.text);
    }
    for body in ["[]", r#""text""#, "5", "null"] {
        assert_eq!(users(body).status, 422, "{body}");
    }
    for body in ["", "{", r#"{"email": }"#, r#"{"a": 1} 2"#] {
        assert_eq!(
            (users(body).status, users(body).text_at("/title").as_str()),
            (400, "Malformed JSON"),
            "{body}"
        );
    }
    let sent = gateway.post("/api/v1/usage_events", &event(json!("0.25"), tokens()));
    assert_eq!(sent.status, 201, "{}", sent.text);
}

#[test]
fn an_answer_carries_the_name_of_its_request() {
    let directory = tempfile::tempdir().expect("a directory");
    let gateway = Gateway::new().directory(directory.path()).start();
    let ask = |header: &str| {
        raw(&gateway, &format!("GET /api/health HTTP/1.1\nHost: x\n{header}Connection: close\n\n"))
    };
    assert!(has(&ask("X-Request-Id: trace-7\n"), "\r\nx-request-id: trace-7\r\n"));
    let named = |header: &str| {
        let answer = ask(header).to_ascii_lowercase();
        let line = answer.lines().find_map(|it| it.strip_prefix("x-request-id: ").map(str::to_owned));
        line.expect("a name")
    };
    for strange in ["", "X-Request-Id: a b\n", "X-Request-Id: <x>\n"] {
        assert_eq!(named(strange).len(), 36, "{strange}");
    }
    assert_ne!(named(""), named(""));
}
