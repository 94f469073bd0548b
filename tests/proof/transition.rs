//! A rename with no downtime: a gateway of the version before serves while the next version's migration runs, and
//! goes on serving after it, by the old name, beside programs that use the new one.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use codegen::Project;
use diglot_model::{Migration, Operation, apply};
use harness::{Gateway, Running, both};
use runtime::{Migrator, Options};
use serde_json::json;

use crate::{catalogue, compiled::compiled, platform};

/// The platform's next release, in which people have another name for what they are called; and the one after
/// it, in which nobody knows the old one.
fn next_releases() -> [Project; 2] {
    let mut project = platform::project();
    let mut release = |operations: Vec<Operation>| {
        let number = u32::try_from(project.migrations.len()).expect("a number");
        for operation in &operations {
            apply(&mut project.schema, operation).expect("an operation that fits");
        }
        project.migrations.push(Migration::new(number, format!("{number:03}_next"), operations));
        project.clone()
    };
    let rename = |table: &str, column: &str, to: &str| Operation::RenameColumn {
        table: table.to_owned(),
        column: column.to_owned(),
        to: to.to_owned(),
        keeps_old_name: true,
    };
    let end = |table: &str, column: &str| Operation::DropFormerName {
        table: table.to_owned(),
        column: column.to_owned(),
    };
    // One that is required and has no default, one that may be NULL, one with a default, and one that is a key.
    [
        release(vec![
            rename("users", "display_name", "shown_name"),
            rename("sessions", "termination_reason", "ended_because"),
            rename("sessions", "last_activity_at", "active_at"),
            rename("usage_events", "idempotency_key", "sender_key"),
        ]),
        release(vec![
            end("users", "shown_name"),
            end("sessions", "ended_because"),
            end("sessions", "active_at"),
            end("usage_events", "sender_key"),
        ]),
    ]
}

/// Adds a person by the old program; gives the key.
fn person(gateway: &Running, name: &str) -> String {
    let body = json!({ "email": format!("{name}@example.org"), "display_name": name });
    let answer = gateway.post("/api/v1/users", &body);
    assert_eq!(answer.status, 201, "{answer:?}");
    assert_eq!(answer.text_at("/display_name"), name);
    answer.text_at("/id")
}

/// A key as an engine writes it.
fn key(engine: &str, id: &str) -> String {
    if engine == "sqlite" { format!("x'{}'", id.replace('-', "")) } else { format!("'{id}'") }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_old_release_serves_while_the_next_one_comes() {
    let [next, last] = next_releases();
    let (next, last) = ((compiled(&next), next), (compiled(&last), last));
    both(async |scratch| {
        let directory = tempfile::tempdir().expect("a directory");
        let gateway = Gateway::new().directory(directory.path()).with("DATABASE_URL", &scratch.url);
        let old = Arc::new(gateway.start());
        let ann = person(&old, "ann");

        // The old program writes all the time while the migration runs.
        let stop = Arc::new(AtomicBool::new(false));
        let busy = {
            let (old, stop) = (old.clone(), stop.clone());
            thread::spawn(move || {
                let mut made = Vec::new();
                while !stop.load(Ordering::Relaxed) || made.len() < 20 {
                    let name = format!("busy{}", made.len());
                    let id = person(&old, &name);
                    let renamed = format!(r#"{{"display_name":"{name} again"}}"#);
                    let answer = old.send("PATCH", &format!("/api/v1/users/{id}"), Some(&renamed));
                    assert_eq!(answer.status, 200, "{answer:?}");
                    made.push((id, format!("{name} again")));
                }
                made
            })
        };
        let database = scratch.open().await;
        let options = Options { batch_size: 3, ..Options::default() };
        let migrator = Migrator::new(&database, next.0).expect("a migrator").with(options);
        migrator.run(None, |_| {}).await.unwrap_or_else(|error| panic!("{error}"));
        stop.store(true, Ordering::Relaxed);
        let made = busy.join().expect("the old program went on");
        assert_eq!(migrator.differences().await.expect("read"), []);
        for (id, name) in &made {
            let sql = format!("SELECT shown_name, display_name FROM users WHERE id = {}", key(scratch.engine, id));
            assert_eq!(scratch.query(&sql).await, Ok(vec![format!("{name}|{name}")]));
        }

        // What the old one writes, the new one reads, and the other way.
        let by_key = key(scratch.engine, &ann);
        let patch = |body: &str| old.send("PATCH", &format!("/api/v1/users/{ann}"), Some(body)).status;
        assert_eq!(patch(r#"{"display_name":"Ann of old"}"#), 200);
        let shown = scratch.query(&format!("SELECT shown_name FROM users WHERE id = {by_key}")).await;
        assert_eq!(shown, Ok(vec!["Ann of old".to_owned()]));
        scratch.by_hand(&format!("UPDATE users SET shown_name = 'Ann anew' WHERE id = {by_key}")).await;
        assert_eq!(old.get(&format!("/api/v1/users/{ann}")).text_at("/display_name"), "Ann anew");
        let ben = key(scratch.engine, "018f0000-0000-7000-8000-0000000000be");
        scratch
            .by_hand(&format!("INSERT INTO users (id, email, shown_name) VALUES ({ben}, 'ben@x.y', 'Ben')"))
            .await;
        let answer = old.get("/api/v1/users/018f0000-0000-7000-8000-0000000000be");
        assert_eq!(answer.text_at("/display_name"), "Ben");
        let nameless = format!("INSERT INTO users (id, email) VALUES ({}, 'no@x.y')", key(scratch.engine, "018f0000-0000-7000-8000-0000000000bf"));
        let refused = scratch.query(&nameless).await.expect_err("a name is required by either");
        assert!(refused.to_lowercase().contains("not null") || refused.contains("null value"), "{refused}");
        // A default is the new column's; a value by the old name comes before it.
        let session = old.post("/api/v1/sessions", &json!({ "user_id": ann }));
        assert_eq!(session.status, 201, "{session:?}");
        let times = scratch.query("SELECT active_at = last_activity_at FROM sessions").await;
        assert!(times == Ok(vec!["1".to_owned()]) || times == Ok(vec!["t".to_owned()]), "{times:?}");
        let event = json!({ "user_id": ann, "kind": "input_tokens", "quantity": 1, "unit_price": "1", "idempotency_key": "k" });
        assert_eq!(old.post("/api/v1/usage_events", &event).status, 201);
        assert_eq!(old.post("/api/v1/usage_events", &event).status, 409, "unique by either name");

        // An old program that is started again finds a database it can work with.
        drop(old);
        let again = gateway.start();
        assert!(again.boot.contains("009_next, and this one goes on working"), "{}", again.boot);
        person(&again, "cy");
        drop(again);

        let migrator = Migrator::new(&database, last.0).expect("a migrator");
        migrator.run(None, |_| {}).await.unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(migrator.differences().await.expect("read"), []);
        let live = catalogue::live(scratch).await;
        assert_eq!(catalogue::wanted(scratch.engine, &last.1.schema).trigger_differences(&live), []);
        assert_eq!(scratch.query(&format!("SELECT shown_name FROM users WHERE id = {by_key}")).await, Ok(vec!["Ann anew".to_owned()]));
        let refused = gateway.run();
        assert_ne!(refused.status, Some(0));
        assert!(refused.stderr.contains("older than the database"), "{refused:?}");
    })
    .await;
}
