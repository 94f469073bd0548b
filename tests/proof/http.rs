//! The gateway over HTTP: the same answers on both engines.

use std::cell::RefCell;

use harness::{Answer, Gateway, Place, Running, both};
use serde_json::{Value, json};

const NOBODY: &str = "018f0000-0000-7000-8000-000000000000";

/// A gateway in each place, driven alike; what they answer must be the same.
async fn on_both(drive: impl Fn(&Running) -> Vec<Answer>) -> Vec<Answer> {
    let answers = RefCell::new(Vec::new());
    both(async |scratch| {
        let directory = tempfile::tempdir().expect("a directory");
        let gateway = Gateway::new().directory(directory.path());
        // On SQLite as it is when nobody names a database.
        let gateway = match scratch.place {
            Place::Sqlite => gateway.start(),
            Place::Postgres(_) => gateway.with("DATABASE_URL", &scratch.url).start(),
        };
        let found = drive(&gateway);
        if scratch.place == Place::Sqlite {
            answers.replace(found);
            return;
        }
        let first = answers.borrow();
        assert_eq!(first.len(), found.len());
        for (left, right) in first.iter().zip(&found) {
            assert_eq!((left.status, &left.kind), (right.status, &right.kind), "{left:?}\n{right:?}");
            assert_eq!(masked(&left.text), masked(&right.text));
        }
    })
    .await;
    answers.into_inner()
}

/// A body without what differs between runs: identifiers, times and cursors.
fn masked(text: &str) -> String {
    let Ok(mut value) = serde_json::from_str::<Value>(text) else { return text.to_owned() };
    fn mask(value: &mut Value) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(mask),
            Value::Object(fields) => fields.iter_mut().for_each(|(name, value)| {
                let volatile =
                    name == "id" || name == "next" || name.ends_with("_id") || name.ends_with("_at");
                if volatile && !value.is_null() { *value = json!("…") } else { mask(value) }
            }),
            _ => {}
        }
    }
    mask(&mut value);
    value.to_string()
}

fn create(gateway: &Running, table: &str, body: &Value) -> Answer {
    gateway.post(&format!("/api/v1/{table}"), body)
}

#[tokio::test]
async fn a_conversation_from_the_first_user_to_the_last_page() {
    let answers = on_both(|gateway| {
        let mut all = Vec::new();
        let user = create(gateway, "users", &json!({ "email": "Ann@x.y", "display_name": "Ann", "password_hash": "hunter2" }));
        let id = user.text_at("/id");
        let project = create(gateway, "projects", &json!({ "owner_id": id, "name": "first" }));
        let session = create(gateway, "sessions", &json!({ "user_id": id, "project_id": project.text_at("/id") }));
        let conversation = create(
            gateway,
            "conversations",
            &json!({ "user_id": id, "session_id": session.text_at("/id"), "title": "Hello" }),
        );
        let conversation_id = conversation.text_at("/id");
        all.extend([user, project, session, conversation]);
        for position in 0..5 {
            let message = json!({
                "conversation_id": conversation_id, "role": "user", "content": format!("turn {position}"), "position": position,
            });
            all.push(create(gateway, "chat_messages", &message));
        }
        let mut after = String::new();
        loop {
            let page = gateway.get(&format!("/api/v1/chat_messages?conversation_id={conversation_id}&limit=2{after}"));
            let next = page.text_at("/next");
            all.push(page);
            if next.is_empty() {
                break;
            }
            after = format!("&after={next}");
        }
        all.push(gateway.get(&format!("/api/v1/users/{id}")));
        all.push(gateway.send("PATCH", &format!("/api/v1/users/{id}"), Some(r#"{"display_name":"Annie"}"#)));
        all.push(gateway.send("DELETE", &format!("/api/v1/users/{id}"), None));
        all.push(gateway.get(&format!("/api/v1/users/{id}")));
        all
    })
    .await;
    let statuses: Vec<u16> = answers.iter().map(|it| it.status).collect();
    assert_eq!(statuses, [201, 201, 201, 201, 201, 201, 201, 201, 201, 200, 200, 200, 200, 200, 204, 404]);
    assert!(answers.iter().all(|it| !it.text.contains("hunter2") && !it.text.contains("password_hash")));
    let pages: Vec<usize> =
        answers[9..12].iter().map(|it| it.json()["items"].as_array().map_or(0, Vec::len)).collect();
    assert_eq!(pages, [2, 2, 1]);
    assert_eq!(answers[13].text_at("/display_name"), "Annie");
}

#[tokio::test]
async fn a_bad_request_is_a_problem_document_and_changes_nothing() {
    let answers = on_both(|gateway| {
        let ann = create(gateway, "users", &json!({ "email": "ann@x.y", "display_name": "Ann" }));
        let mut all = vec![ann];
        let post = |path: &str, body: &str| gateway.send("POST", path, Some(body));
        all.push(post("/api/v1/users", r#"{"email":"#));
        all.push(post("/api/v1/users", r#"{"email":"b@x.y","display_name":"B"} trailing"#));
        all.push(post("/api/v1/users", r#"{"email":"b@x.y","display_name":"B","admin":true}"#));
        all.push(post("/api/v1/users", r#"{"email":"b@x.y"}"#));
        all.push(post("/api/v1/users", r#"{"email":"b@x.y","display_name":null}"#));
        all.push(post("/api/v1/users", r#"{"email":"b@x.y","display_name":"B","status":"asleep"}"#));
        all.push(create(gateway, "users", &json!({ "email": "b@x.y", "display_name": "x".repeat(121) })));
        all.push(create(gateway, "users", &json!({ "email": "b@x.y", "display_name": "nul\u{0}" })));
        all.push(create(gateway, "users", &json!({ "email": "ANN@X.Y", "display_name": "B" })));
        all.push(create(gateway, "projects", &json!({ "owner_id": NOBODY, "name": "p" })));
        all.push(create(gateway, "projects", &json!({ "owner_id": "not-a-uuid", "name": "p" })));
        all.push(gateway.get("/api/v1/users/not-a-uuid"));
        all.push(gateway.get(&format!("/api/v1/users/{NOBODY}")));
        all.push(gateway.get("/api/v1/users?limit=0"));
        all.push(gateway.get("/api/v1/users?limit=many"));
        all.push(gateway.get("/api/v1/users?after=nowhere"));
        all.push(gateway.get("/api/v1/users?colour=red"));
        all.push(gateway.get("/api/v1/sessions?user_id=nobody"));
        all.push(gateway.get("/api/v1/nothing"));
        all.push(gateway.send("PUT", "/api/v1/users", Some("{}")));
        let big = format!(r#"{{"email":"b@x.y","display_name":"{}"}}"#, "x".repeat(1_100_000));
        all.push(post("/api/v1/users", &big));
        all.push(gateway.get("/api/v1/users"));
        all
    })
    .await;
    let statuses: Vec<u16> = answers.iter().map(|it| it.status).collect();
    let wanted = [
        201, 400, 400, 422, 422, 422, 422, 422, 422, 409, 422, 422, 400, 404, 400, 400, 400, 400, 400, 404,
        405, 413, 200,
    ];
    assert_eq!(statuses, wanted);
    for problem in &answers[1..answers.len() - 1] {
        assert_eq!(problem.kind, "application/problem+json", "{problem:?}");
        assert_eq!(problem.json()["status"], problem.status, "{problem:?}");
        assert!(!problem.text_at("/title").is_empty(), "{problem:?}");
    }
    let users = answers.last().map(|it| it.json()["items"].as_array().map_or(0, Vec::len));
    assert_eq!(users, Some(1), "nothing was kept");
}

#[test]
fn only_health_readiness_and_documentation_are_open() {
    let directory = tempfile::tempdir().expect("a directory");
    let gateway = Gateway::new().directory(directory.path()).start();
    let open = |path: &str| gateway.send_with("GET", path, None, None);
    assert_eq!(open("/api/health").text, r#"{"status":"ok"}"#);
    assert_eq!(open("/api/ready").status, 200);
    assert_eq!(open("/api").status, 200);
    assert!(open("/api").text.contains("swagger-ui"));
    assert_eq!(open("/api/swagger-ui-bundle.js").status, 200);
    for path in ["/api/v1/users", "/api/v1/nothing", "/"] {
        assert_eq!(open(path).status, 401, "{path}");
        assert_eq!(gateway.send_with("GET", path, None, Some("wrong")).status, 401, "{path}");
    }
    let document = open("/api/openapi.json").json();
    assert_eq!(document["openapi"], "3.1.0");
    let paths = document["paths"].as_object().expect("paths");
    for table in ["users", "projects", "checkpoints", "sessions", "conversations", "chat_messages", "plans"] {
        assert!(paths.contains_key(&format!("/api/v1/{table}")), "{table}");
        assert!(paths.contains_key(&format!("/api/v1/{table}/{{id}}")), "{table}");
    }
    assert!(paths.contains_key("/api/v1/invoices/{id}/charge"));
    assert!(document["components"]["schemas"]["User"]["properties"].get("password_hash").is_none());
}

/// A user with usage, and the invoice drafted from it.
fn drafted(gateway: &Running) -> (String, Answer) {
    let user = create(gateway, "users", &json!({ "email": "ann@x.y", "display_name": "Ann" })).text_at("/id");
    let prices = ["0.000001", "0.000003", "999.999999", "0.1", "0.7"];
    for (number, price) in prices.iter().cycle().take(20).enumerate() {
        let event = json!({
            "user_id": user, "kind": if number % 2 == 0 { "input_tokens" } else { "compute_seconds" },
            "quantity": number * 37 + 1, "unit_price": price, "idempotency_key": format!("k{number}"),
            "occurred_at": "2026-11-05T23:59:59.999999Z",
        });
        assert_eq!(create(gateway, "usage_events", &event).status, 201);
    }
    let outside = json!({
        "user_id": user, "kind": "input_tokens", "quantity": 1, "unit_price": "1", "idempotency_key": "outside",
        "occurred_at": "2026-12-01T00:00:00Z",
    });
    assert_eq!(create(gateway, "usage_events", &outside).status, 201);
    let period = json!({ "user_id": user, "period_start": "2026-11-01", "period_end": "2026-11-30" });
    (user, gateway.post("/api/v1/invoices/draft", &period))
}

/// Millionths of a decimal text.
fn millionths(text: &str) -> i128 {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    format!("{whole}{fraction:0<6}").parse().expect("a decimal")
}

#[tokio::test]
async fn a_draft_is_the_sum_of_its_lines_is_the_sum_of_the_events() {
    let answers = on_both(|gateway| {
        let (user, draft) = drafted(gateway);
        let events = gateway.get(&format!("/api/v1/usage_events?user_id={user}&limit=200"));
        let period = json!({ "user_id": user, "period_start": "2026-11-01", "period_end": "2026-11-30" });
        vec![draft, events, gateway.post("/api/v1/invoices/draft", &period)]
    })
    .await;
    let (draft, events) = (answers[0].json(), answers[1].json());
    let total = millionths(draft["invoice"]["total"].as_str().expect("a total"));
    let lines = draft["lines"].as_array().expect("lines");
    let of_lines: i128 = lines.iter().map(|it| millionths(it["amount"].as_str().unwrap_or_default())).sum();
    let of_events: i128 = events["items"]
        .as_array()
        .expect("events")
        .iter()
        .filter(|it| it["idempotency_key"] != "outside")
        .map(|it| {
            i128::from(it["quantity"].as_i64().unwrap_or_default())
                * millionths(it["unit_price"].as_str().unwrap_or_default())
        })
        .sum();
    assert_eq!(total, of_lines);
    assert_eq!(total, of_events);
    assert!(total > 0);
    assert_eq!(draft["invoice"]["state"], "draft");
    assert_eq!(answers[2].status, 409, "a period is invoiced once");
}

#[tokio::test]
async fn the_named_queries_are_reports() {
    on_both(|gateway| {
        let (user, draft) = drafted(gateway);
        assert_eq!(draft.status, 201);
        let session = gateway.post("/api/v1/sessions", &json!({ "user_id": user })).json();
        let active = gateway.get(&format!("/api/v1/users/{user}/active-sessions"));
        assert_eq!(active.text_at("/items/0/id"), session["id"].as_str().unwrap_or_default());
        let talk = json!({ "user_id": user, "session_id": session["id"], "title": "A word" });
        assert_eq!(gateway.post("/api/v1/conversations", &talk).status, 201);
        let found = gateway.get(&format!("/api/v1/users/{user}/conversation-search?text=WORD"));
        assert_eq!(found.text_at("/items/0/title"), "A word");
        let usage = gateway.get(&format!("/api/v1/users/{user}/monthly-usage?since=2026-01-01T00:00:00Z"));
        assert!(!usage.text_at("/items/0/kind").is_empty(), "{usage:?}");
        let revenue = gateway.get("/api/v1/reports/revenue-by-plan?since=2026-01-01T00:00:00Z");
        assert_eq!(revenue.text_at("/items/0/total"), draft.text_at("/invoice/total"));
        assert_eq!(gateway.get("/api/v1/reports/cohorts").json()["items"].as_array().map(Vec::len), Some(1));
        let latest =
            gateway.get(&format!("/api/v1/reports/latest-checkpoints?project_ids={NOBODY},{NOBODY}"));
        assert_eq!(latest.json()["items"], json!([]));
        let ended =
            gateway.send("POST", "/api/v1/sessions/terminate-idle?idle_since=2100-01-01T00:00:00Z", None);
        assert_eq!(ended.json()["items"].as_array().map(Vec::len), Some(1), "{ended:?}");
        for path in [
            "/api/v1/users/nobody/active-sessions",
            "/api/v1/reports/revenue-by-plan",
            "/api/v1/reports/revenue-by-plan?since=yesterday",
            "/api/v1/reports/revenue-by-plan?until=2026-01-01T00:00:00Z",
            "/api/v1/reports/latest-checkpoints?project_ids=1,2",
        ] {
            let refused = gateway.get(path);
            assert_eq!((refused.status, refused.kind.as_str()), (400, "application/problem+json"), "{path}");
        }
        vec![active]
    })
    .await;
}

#[test]
fn charges_are_refused_unless_exactly_true() {
    for value in
        [None, Some(""), Some("TRUE"), Some("True"), Some("1"), Some("yes"), Some("on"), Some(" true")]
    {
        let directory = tempfile::tempdir().expect("a directory");
        let mut gateway = Gateway::new().directory(directory.path());
        if let Some(value) = value {
            gateway = gateway.with("BILLING_CHARGES_ENABLED", value);
        }
        let gateway = gateway.start();
        for id in [NOBODY, "not-a-uuid"] {
            let answer = gateway.send("POST", &format!("/api/v1/invoices/{id}/charge"), Some(""));
            assert_eq!(answer.status, 403, "{value:?} {answer:?}");
            assert_eq!(answer.kind, "application/problem+json");
            assert_eq!(answer.text_at("/title"), "Billing charges are disabled");
        }
        assert_eq!(gateway.get("/api/v1/charges").json()["items"], json!([]));
    }
}

#[test]
fn switched_on_the_stub_records_what_it_would_have_done() {
    let directory = tempfile::tempdir().expect("a directory");
    let gateway = Gateway::new().directory(directory.path()).with("BILLING_CHARGES_ENABLED", "true").start();
    let (_, draft) = drafted(&gateway);
    let (id, total) = (draft.text_at("/invoice/id"), draft.text_at("/invoice/total"));
    let charge = gateway.send("POST", &format!("/api/v1/invoices/{id}/charge"), None);
    assert_eq!(charge.status, 201, "{charge:?}");
    assert_eq!(charge.text_at("/provider"), "stub");
    assert_eq!(charge.text_at("/state"), "recorded");
    assert_eq!(charge.text_at("/amount"), total);
    assert_eq!(gateway.get("/api/v1/charges").json()["items"].as_array().map(Vec::len), Some(1));
    let missing = gateway.send("POST", &format!("/api/v1/invoices/{NOBODY}/charge"), None);
    assert_eq!(missing.status, 404);
    assert_eq!(gateway.get(&format!("/api/v1/invoices/{id}")).text_at("/state"), "paid");
    assert_eq!(gateway.send("POST", &format!("/api/v1/invoices/{id}/void"), None).status, 409);
    assert_eq!(gateway.send("POST", &format!("/api/v1/invoices/{id}/charge"), None).status, 409);
}

#[tokio::test]
async fn values_out_of_range_are_problems_that_name_their_field() {
    let answers = on_both(|gateway| {
        let user = create(gateway, "users", &json!({ "email": "ann@x.y", "display_name": "Ann" }));
        let id = user.text_at("/id");
        let project = create(gateway, "projects", &json!({ "owner_id": id, "name": "p" }));
        let project_id = project.text_at("/id");
        let mut all = vec![user, project];
        for wrong in ["9999-12-30T22:00:00.000001Z", "-004714-01-01T00:00:00Z", "0000-12-31T23:59:59Z"] {
            all.push(create(gateway, "sessions", &json!({ "user_id": id, "started_at": wrong })));
            all.push(gateway.get(&format!("/api/v1/users/{id}/monthly-usage?since={wrong}")));
            all.push(gateway.get(&format!("/api/v1/reports/revenue-by-plan?since={wrong}")));
            all.push(gateway.send(
                "POST",
                &format!("/api/v1/sessions/terminate-idle?idle_since={wrong}"),
                None,
            ));
        }
        let draft = |start: &str, end: &str| {
            let body = json!({ "user_id": id, "period_start": start, "period_end": end }).to_string();
            gateway.send("POST", "/api/v1/invoices/draft", Some(&body))
        };
        all.push(draft("-004714-01-01", "2026-01-01"));
        all.push(draft("2026-01-01", "9999-12-30"));
        let manifest = |text: &str| {
            let body = format!(r#"{{"project_id":"{project_id}","label":"l","manifest":{text}}}"#);
            gateway.send("POST", "/api/v1/checkpoints", Some(&body))
        };
        for wrong in
            [r#""\u0000""#, r#"{"a\u0000":1}"#, "1e400", "[18446744073709551616]", "0.12345678901234567890"]
        {
            all.push(manifest(wrong));
        }
        let kept =
            manifest("[1e16,-0.0,1.2345678901234568e25,1.7976931348623157e308,0.9424502837770503,5e-324]");
        let path = format!("/api/v1/checkpoints/{}", kept.text_at("/id"));
        all.push(kept);
        all.push(gateway.get(&path));
        all.push(gateway.send("PATCH", &path, Some(r#"{"label":"m"}"#)));
        all.push(gateway.send("PATCH", &path, Some(r#"{"manifest":1e400}"#)));
        all.push(gateway.get("/api/v1/sessions"));
        all
    })
    .await;
    let refused = |it: &harness::Answer, field: &str| {
        assert_eq!(it.status, 422, "{it:?}");
        assert_eq!(it.text_at("/fields/0"), field, "{it:?}");
    };
    for (at, answer) in answers[2..14].iter().enumerate() {
        refused(answer, ["started_at", "since", "since", "idle_since"][at % 4]);
    }
    refused(&answers[14], "period_start");
    refused(&answers[15], "period_end");
    answers[16..21].iter().for_each(|it| refused(it, "manifest"));
    assert_eq!(answers[21].status, 201, "{:?}", answers[21]);
    for answer in &answers[21..24] {
        let wanted =
            json!([1e16, 0.0, 1.234_567_890_123_456_8e25, f64::MAX, 0.942_450_283_777_050_3, 5e-324]);
        assert_eq!(answer.json()["manifest"], wanted, "{answer:?}");
    }
    refused(&answers[24], "manifest");
    assert_eq!(answers[25].json()["items"], json!([]));
}
