//! What was used is billed once, an invoice goes forward only, and is charged once: through every route, on both engines.

use harness::{Answer, Gateway, Place, Running, Scratch, both};
use runtime::Migrator;
use serde_json::{Value, json};

use crate::catalogue::rows;

/// What is done with an invoice, and the state it leads to, if it may be done.
type Move = (&'static str, Option<&'static str>);

const NOVEMBER: (&str, &str) = ("2026-11-01", "2026-11-30");

/// A gateway that charges, in every place.
async fn everywhere(test: impl Fn(&Running)) {
    for place in Place::ALL {
        let directory = tempfile::tempdir().expect("a directory");
        let scratch = Scratch::at(place).await;
        let gateway = Gateway::new()
            .directory(directory.path())
            .with("DATABASE_URL", &scratch.url)
            .with("BILLING_CHARGES_ENABLED", "true")
            .start();
        test(&gateway);
        drop(gateway);
        scratch.remove().await;
    }
}

fn user(gateway: &Running) -> String {
    let user = gateway.post("/api/v1/users", &json!({ "email": "ann@x.y", "display_name": "Ann" }));
    user.text_at("/id")
}

fn using(gateway: &Running, user: &str, key: &str, at: &str) -> Answer {
    let event = json!({
        "user_id": user, "kind": "input_tokens", "quantity": 10, "unit_price": "0.5", "idempotency_key": key,
        "occurred_at": at,
    });
    let answer = gateway.post("/api/v1/usage_events", &event);
    assert_eq!(answer.status, 201, "{answer:?}");
    answer
}

fn draft(gateway: &Running, user: &str, (start, end): (&str, &str)) -> Answer {
    let period = json!({ "user_id": user, "period_start": start, "period_end": end });
    gateway.post("/api/v1/invoices/draft", &period)
}

/// How many units a draft bills.
fn units(draft: &Answer) -> i64 {
    assert_eq!(draft.status, 201, "{draft:?}");
    let lines = draft.json()["lines"].as_array().cloned().expect("lines");
    lines.iter().map(|it| it["quantity"].as_i64().expect("a quantity")).sum()
}

fn act(gateway: &Running, id: &str, what: &str) -> u16 {
    gateway.send("POST", &format!("/api/v1/invoices/{id}/{what}"), None).status
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_event_stands_on_one_invoice() {
    everywhere(|gateway| {
        let user = user(gateway);
        using(gateway, &user, "one", "2026-11-05T00:00:00Z");
        let first = draft(gateway, &user, NOVEMBER);
        assert_eq!(units(&first), 10);
        for period in
            [("2026-11-01", "2026-12-15"), ("2026-10-15", "2026-11-30"), ("2026-11-05", "2026-11-05")]
        {
            assert_eq!(units(&draft(gateway, &user, period)), 0, "{period:?}");
        }
        // What arrives late is on the next one, and what nobody was invoiced for waits for its own.
        using(gateway, &user, "late", "2026-11-06T00:00:00Z");
        using(gateway, &user, "long before", "2026-01-01T00:00:00Z");
        using(gateway, &user, "december", "2026-12-20T00:00:00Z");
        assert_eq!(units(&draft(gateway, &user, ("2026-12-16", "2026-12-31"))), 20);
        assert_eq!(units(&draft(gateway, &user, ("2026-01-01", "2026-01-31"))), 10);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn drafts_at_once_bill_everything_once() {
    everywhere(|gateway| {
        let user = user(gateway);
        for number in 0..20 {
            using(gateway, &user, &format!("k{number}"), "2026-11-05T00:00:00Z");
        }
        let days = ["2026-11-26", "2026-11-27", "2026-11-28", "2026-11-29"];
        let drafted: Vec<i64> = std::thread::scope(|scope| {
            let drafting = days.map(|end| {
                let user = &user;
                scope.spawn(move || units(&draft(gateway, user, ("2026-11-01", end))))
            });
            // And more comes in meanwhile.
            for number in 20..30 {
                using(gateway, &user, &format!("k{number}"), "2026-11-06T00:00:00Z");
            }
            drafting.into_iter().map(|it| it.join().expect("a draft")).collect()
        });
        let rest = units(&draft(gateway, &user, NOVEMBER));
        assert_eq!(drafted.iter().sum::<i64>() + rest, 300, "{drafted:?} and {rest}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_billed_stays_as_it_was() {
    everywhere(|gateway| {
        let user = user(gateway);
        let event = using(gateway, &user, "one", "2026-11-05T00:00:00Z").text_at("/id");
        let path = format!("/api/v1/usage_events/{event}");
        let change = |body: Value| gateway.send("PATCH", &path, Some(&body.to_string())).status;
        assert_eq!(change(json!({ "quantity": 10 })), 200);
        let invoice = draft(gateway, &user, NOVEMBER).text_at("/invoice/id");
        for body in [
            json!({ "quantity": 11 }),
            json!({ "unit_price": "0.6" }),
            json!({ "kind": "output_tokens" }),
            json!({ "occurred_at": "2026-12-05T00:00:00Z" }),
        ] {
            assert_eq!(change(body.clone()), 409, "{body}");
        }
        assert_eq!(gateway.send("DELETE", &path, None).status, 409);
        // Taken back, it can be put right, and is billed anew.
        assert_eq!(act(gateway, &invoice, "void"), 200);
        assert_eq!(change(json!({ "quantity": 12 })), 200);
        assert_eq!(units(&draft(gateway, &user, NOVEMBER)), 12);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_invoice_goes_forward_only() {
    everywhere(|gateway| {
        let user = user(gateway);
        let mut day = 0;
        let mut at = |steps: &[&str]| {
            day += 1;
            let date = format!("2026-11-{day:02}");
            let id = draft(gateway, &user, (&date, &date)).text_at("/invoice/id");
            for step in steps {
                assert!(matches!(act(gateway, &id, step), 200 | 201), "{step}");
            }
            id
        };
        // From each state, what may be done: the state it leads to.
        let edges: [(&[&str], [Move; 3]); 4] = [
            (&[], [("open", Some("open")), ("charge", Some("paid")), ("void", Some("void"))]),
            (&["open"], [("open", None), ("charge", Some("paid")), ("void", Some("void"))]),
            (&["charge"], [("open", None), ("charge", None), ("void", None)]),
            (&["void"], [("open", None), ("charge", None), ("void", None)]),
        ];
        for (steps, moves) in edges {
            for (what, leads_to) in moves {
                let id = at(steps);
                let path = format!("/api/v1/invoices/{id}");
                let before = gateway.get(&path).text_at("/state");
                let status = act(gateway, &id, what);
                assert_eq!(status == 409, leads_to.is_none(), "{steps:?} {what}: {status}");
                assert_eq!(
                    gateway.get(&path).text_at("/state"),
                    leads_to.unwrap_or(&before),
                    "{steps:?} {what}"
                );
            }
        }
        let id = at(&[]);
        for (method, path, body) in [
            (
                "POST",
                "/api/v1/charges".to_owned(),
                json!({ "invoice_id": id, "amount": "1", "provider": "x" }),
            ),
            ("POST", "/api/v1/invoices".to_owned(), json!({ "user_id": user, "period_start": "2026-01-01" })),
            ("PATCH", format!("/api/v1/invoices/{id}"), json!({ "state": "paid" })),
            ("DELETE", format!("/api/v1/invoices/{id}"), json!({})),
            ("POST", "/api/v1/invoice_lines".to_owned(), json!({ "invoice_id": id })),
        ] {
            let answer = gateway.send(method, &path, Some(&body.to_string()));
            assert_eq!(answer.status, 405, "{method} {path}: {answer:?}");
        }
        assert_eq!(gateway.get("/api/v1/billed_usage").status, 404);
        let document = gateway.get("/api/openapi.json").json();
        assert_eq!(document.pointer("/paths/~1api~1v1~1charges/post"), None);
        assert_eq!(document.pointer("/components/schemas/NewCharge"), None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_invoice_is_charged_once_whoever_asks() {
    everywhere(|gateway| {
        let user = user(gateway);
        using(gateway, &user, "one", "2026-11-05T00:00:00Z");
        let id = draft(gateway, &user, NOVEMBER).text_at("/invoice/id");
        let mut answers: Vec<u16> = std::thread::scope(|scope| {
            let all: Vec<_> = (0..8).map(|_| scope.spawn(|| act(gateway, &id, "charge"))).collect();
            all.into_iter().map(|it| it.join().expect("an answer")).collect()
        });
        answers.sort_unstable();
        assert_eq!(answers, [201, 409, 409, 409, 409, 409, 409, 409]);
        let charges = gateway.get("/api/v1/charges").json();
        assert_eq!(charges["items"].as_array().map(Vec::len), Some(1), "{charges}");
        assert_eq!(charges["items"][0]["amount"], "5.000000");
    })
    .await;
}

/// A database of the version before, with usage that overlapping invoices cover.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_invoiced_before_is_billed_already() {
    both(async |scratch| {
        let database = scratch.open().await;
        let migrator = Migrator::new(&database, &generated::migrations::COMPILED).expect("a migrator");
        migrator.run(Some("0"), |_| {}).await.expect("the base");
        scratch.by_hand(&rows(scratch)).await;
        migrator.run(Some("7"), |_| {}).await.expect("the version before");
        let (owner, first, second) = if scratch.engine == "sqlite" {
            (
                "x'00000000000000000000000000000000'",
                "x'000000000000000000000000000000a1'",
                "x'000000000000000000000000000000a2'",
            )
        } else {
            (
                "'00000000-0000-0000-0000-000000000000'",
                "'00000000-0000-0000-0000-0000000000a1'",
                "'00000000-0000-0000-0000-0000000000a2'",
            )
        };
        let day = |text: &str| {
            if scratch.engine == "sqlite" {
                format!("unixepoch('{text}') / 86400")
            } else {
                format!("date '{text}'")
            }
        };
        for (id, start, end) in [(first, "2020-01-01", "2090-01-01"), (second, "2021-01-01", "2089-01-01")] {
            let (start, end) = (day(start), day(end));
            scratch
                .by_hand(&format!(
                    "INSERT INTO invoices (id, user_id, period_start, period_end, created_at) \
                     SELECT {id}, {owner}, {start}, {end}, created_at FROM users"
                ))
                .await;
        }
        migrator.run(None, |_| {}).await.expect("migrated");
        let billed =
            scratch.query("SELECT count(*) || ' on ' || count(DISTINCT invoice_id) FROM billed_usage").await;
        assert_eq!(billed.expect("rows"), ["1 on 1"]);
    })
    .await;
}
