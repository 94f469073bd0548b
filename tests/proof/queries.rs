//! Named queries: prepared on real servers with the types that were inferred, and asked on both engines.

use std::path::Path;

use codegen::Project;
use diglot_dialect::{Dialect, POSTGRES, SQLITE};
use diglot_model::{QueryOutput, Type};
use exhibit::{
    Queries as _, Repositories as _,
    fees::NewFee,
    items::NewItem,
    memberships::NewMembership,
    people::{Mood, NewPerson, Person},
    types::Settings,
};
use generated::{
    Queries, Repositories,
    chat_messages::{MessageRole, NewChatMessage},
    conversations::NewConversation,
    invoices::{InvoiceState, NewInvoice},
    plans::NewPlan,
    sessions::{NewSession, SessionStatus},
    subscriptions::NewSubscription,
    usage_events::{NewUsageEvent, UsageKind},
    users::NewUser,
};
use harness::{Scratch, both};
use runtime::{Database, Decimal, Error, Migrator, Timestamp, Uuid};
use tokio_postgres::types::Type as ServerType;

fn exhibit_project() -> Project {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("exhibit/declarations.rs");
    codegen::compile_crate(&root, Path::new("exhibit"), false).unwrap_or_else(|error| panic!("{error}"))
}

/// The type a value of a logical type has on the server.
fn server_type(kind: &Type) -> ServerType {
    match kind {
        Type::Boolean => ServerType::BOOL,
        Type::Integer { bits: 16 } => ServerType::INT2,
        Type::Integer { bits: 32 } => ServerType::INT4,
        Type::Integer { .. } | Type::Duration => ServerType::INT8,
        Type::Float => ServerType::FLOAT8,
        Type::Decimal { .. } => ServerType::NUMERIC,
        Type::Text { .. } | Type::CaselessText { .. } | Type::Enumeration(_) => ServerType::TEXT,
        Type::Bytes { .. } => ServerType::BYTEA,
        Type::Uuid => ServerType::UUID,
        Type::Timestamp => ServerType::TIMESTAMPTZ,
        Type::Date => ServerType::DATE,
        Type::Time => ServerType::TIME,
        Type::Json => ServerType::JSONB,
        Type::Array(element) => array_of(&server_type(element)),
    }
}

fn array_of(element: &ServerType) -> ServerType {
    match *element {
        ServerType::BOOL => ServerType::BOOL_ARRAY,
        ServerType::INT2 => ServerType::INT2_ARRAY,
        ServerType::INT4 => ServerType::INT4_ARRAY,
        ServerType::INT8 => ServerType::INT8_ARRAY,
        ServerType::FLOAT8 => ServerType::FLOAT8_ARRAY,
        ServerType::NUMERIC => ServerType::NUMERIC_ARRAY,
        ServerType::UUID => ServerType::UUID_ARRAY,
        ServerType::TIMESTAMPTZ => ServerType::TIMESTAMPTZ_ARRAY,
        ServerType::DATE => ServerType::DATE_ARRAY,
        ServerType::TIME => ServerType::TIME_ARRAY,
        _ => ServerType::TEXT_ARRAY,
    }
}

/// Prepares every query of a project on an empty database of each engine.
pub(crate) async fn prepare_all(project: &Project, when: &str) {
    both(async |scratch| {
        let dialect: &dyn Dialect = if scratch.engine == "sqlite" { &SQLITE } else { &POSTGRES };
        for step in diglot_plan::schema(&project.schema, dialect) {
            for statement in dialect.statements(&step.change, &project.schema.enumerations) {
                scratch.by_hand(&statement).await;
            }
        }
        if scratch.engine == "sqlite" {
            let connection = runtime::sqlite_connection(Path::new(scratch.path())).expect("a connection");
            for query in &project.queries {
                let text = dialect.query(query);
                let prepared = connection
                    .prepare(&text)
                    .unwrap_or_else(|it| panic!("{when} {}: {it}\n{text}", query.name));
                assert_eq!(prepared.parameter_count(), query.parameters.len(), "{when} {}", query.name);
                assert_eq!(prepared.column_count(), query.outputs.len(), "{when} {}", query.name);
            }
            return;
        }
        let (client, connection) =
            tokio_postgres::connect(&scratch.url, tokio_postgres::NoTls).await.expect("a connection");
        tokio::spawn(connection);
        for query in &project.queries {
            let text = dialect.query(query);
            let prepared = client
                .prepare(&text)
                .await
                .unwrap_or_else(|it| panic!("{when} {}: {:?}\n{text}", query.name, it.as_db_error()));
            let wanted: Vec<ServerType> = query.parameters.iter().map(parameter_type).collect();
            assert_eq!(prepared.params(), wanted, "parameters of {when} {}", query.name);
            let found: Vec<ServerType> = prepared.columns().iter().map(|it| it.type_().clone()).collect();
            let wanted: Vec<ServerType> = query.outputs.iter().map(output_type).collect();
            assert_eq!(found, wanted, "columns of {when} {}", query.name);
        }
    })
    .await;
}

fn parameter_type(parameter: &diglot_model::QueryParameter) -> ServerType {
    let kind = server_type(&parameter.kind);
    if parameter.list { array_of(&kind) } else { kind }
}

fn output_type(output: &QueryOutput) -> ServerType {
    server_type(&output.column.kind)
}

#[tokio::test]
async fn servers_report_the_types_that_were_inferred() {
    prepare_all(&crate::platform::project(), "platform").await;
    prepare_all(&exhibit_project(), "exhibit").await;
}

fn time(text: &str) -> Timestamp {
    text.parse().expect("a time")
}

fn decimal(text: &str) -> Decimal {
    text.parse().expect("a decimal")
}

async fn platform(scratch: &Scratch) -> Database {
    let database = scratch.open().await;
    let migrator = Migrator::new(&database, &generated::migrations::COMPILED).expect("a migrator");
    migrator.run(None, |_| {}).await.expect("migrated");
    database
}

#[tokio::test]
async fn the_platform_asks_about_sessions_and_conversations() {
    both(async |scratch| {
        let database = platform(scratch).await;
        let new = |name: &str, joined: &str| {
            let mut new = NewUser::new(format!("{name}@x.y"), name);
            new.created_at = Some(time(joined));
            new
        };
        let users = vec![
            new("ann", "2026-01-15T00:00:00Z"),
            new("bob", "2026-01-31T23:59:59.999999Z"),
            new("cid", "2026-02-01T00:00:00Z"),
        ];
        let users = database.users().create_many(users).await.expect("users");
        let project = generated::projects::NewProject::new(users[0].id, "red");
        let project = database.projects().create(project).await.expect("a project");
        let session = |user: usize, started: &str, project_id| {
            let mut new = NewSession::new(users[user].id);
            new.started_at = Some(time(started));
            new.last_activity_at = new.started_at;
            new.project_id = project_id;
            new
        };
        let sessions = vec![
            session(0, "2026-01-20T10:00:00Z", Some(project.id)),
            session(0, "2026-02-20T10:00:00Z", None),
            session(1, "2026-02-21T10:00:00Z", None),
            session(1, "2026-02-22T10:00:00Z", None),
            session(2, "2026-02-22T10:00:00Z", None),
        ];
        let sessions = database.sessions().create_many(sessions).await.expect("sessions");
        let active = database.active_sessions(users[0].id).await.expect("asked");
        assert_eq!(active.iter().map(|it| it.id).collect::<Vec<_>>(), [sessions[1].id, sessions[0].id]);
        assert_eq!(active[0].project, None);
        let found = active[1].project.as_ref().expect("a project");
        assert_eq!((found.id, found.name.as_str()), (project.id, "red"));

        let cohorts = database.cohorts().await.expect("asked");
        let rows: Vec<(String, String, i64)> =
            cohorts.into_iter().map(|it| (it.cohort.to_string(), it.month.to_string(), it.people)).collect();
        let month = |number: u8| format!("2026-0{number}-01T00:00:00Z");
        assert_eq!(rows, [(month(1), month(1), 1), (month(1), month(2), 2), (month(2), month(2), 1)]);

        let ended = database
            .terminate_idle_sessions(time("2026-02-21T12:00:00Z"), time("2026-03-01T00:00:00Z"))
            .await
            .expect("ended");
        let mut ended: Vec<Uuid> = ended.into_iter().map(|it| it.id).collect();
        ended.sort();
        assert_eq!(ended, [sessions[0].id, sessions[1].id, sessions[2].id]);
        let read = database.sessions().get(sessions[0].id).await.expect("read").expect("there");
        assert_eq!(read.status, SessionStatus::Terminated);
        assert_eq!(database.active_sessions(users[0].id).await.expect("asked"), []);

        let mut talks = Vec::new();
        for title in ["Über Äpfel", "Pears", "ÜBER nothing"] {
            let mut new = NewConversation::new(sessions[0].id, users[0].id);
            new.title = Some(title.to_owned());
            talks.push(database.conversations().create(new).await.expect("a conversation"));
        }
        for (talk, position, content) in
            [(0, 0, "no"), (1, 0, "an APPLE a day"), (1, 1, "apples"), (1, 2, "none"), (2, 0, "100%_apple")]
        {
            let new = NewChatMessage::new(talks[talk].id, MessageRole::User, content, position);
            database.chat_messages().create(new).await.expect("a message");
        }
        let search = async |text: &str, most| {
            let found = database.search_conversations(users[0].id, text, most).await.expect("asked");
            found.into_iter().map(|it| (it.title, it.messages, it.mentions)).collect::<Vec<_>>()
        };
        let pears = ("Pears".to_owned(), 3, 2);
        let nothing = ("ÜBER nothing".to_owned(), 1, 1);
        assert_eq!(search("Apple", 9).await, [pears.clone(), nothing.clone()]);
        assert_eq!(search("apple", 1).await, [pears]);
        // Letters beyond ASCII are told apart by case, on both.
        assert_eq!(search("Äpfel", 9).await, [("Über Äpfel".to_owned(), 1, 0)]);
        assert_eq!(search("äpfel", 9).await, []);
        assert_eq!(search("%_", 9).await, [nothing]);
    })
    .await;
}

#[tokio::test]
async fn the_platform_asks_about_money() {
    both(async |scratch| {
        let database = platform(scratch).await;
        let users = ["ann", "bob"].map(|it| NewUser::new(format!("{it}@x.y"), it)).to_vec();
        let users = database.users().create_many(users).await.expect("users");
        let event = |number: usize, user: usize, kind, quantity, price: &str, at: &str| {
            let mut new =
                NewUsageEvent::new(users[user].id, kind, quantity, decimal(price), format!("k{number}"));
            new.occurred_at = Some(time(at));
            new
        };
        let events = vec![
            event(0, 0, UsageKind::InputTokens, 3, "0.000001", "2026-01-31T23:59:59.999999Z"),
            event(1, 0, UsageKind::InputTokens, 1_000_000, "0.000001", "2026-02-01T00:00:00Z"),
            event(2, 0, UsageKind::OutputTokens, 7, "0.333333", "2026-02-10T00:00:00Z"),
            event(3, 0, UsageKind::InputTokens, 1, "0.000002", "2026-02-28T00:00:00Z"),
            event(4, 1, UsageKind::InputTokens, 99, "1.000000", "2026-02-28T00:00:00Z"),
        ];
        database.usage_events().create_many(events).await.expect("events");
        let monthly = database.monthly_usage(users[0].id, time("2026-01-01T00:00:00Z")).await.expect("asked");
        let rows: Vec<_> = monthly
            .into_iter()
            .map(|it| (it.month.to_string(), it.kind, it.events, it.quantity, it.amount.to_string()))
            .collect();
        let (january, february) = ("2026-01-01T00:00:00Z".to_owned(), "2026-02-01T00:00:00Z".to_owned());
        assert_eq!(
            rows,
            [
                (january, UsageKind::InputTokens, 1, 3, "0.000003".to_owned()),
                (february.clone(), UsageKind::InputTokens, 2, 1_000_001, "1.000002".to_owned()),
                (february.clone(), UsageKind::OutputTokens, 1, 7, "2.333331".to_owned()),
            ]
        );
        let (starts, ends) = (time("2026-02-01T00:00:00Z"), time("2026-03-01T00:00:00Z"));
        let (first, last) = ("2026-02-01".parse().expect("a date"), "2026-02-28".parse().expect("a date"));
        let invoice =
            database.invoices().create(NewInvoice::new(users[0].id, first, last)).await.expect("one");
        let billed = || database.bill_usage(invoice.id, users[0].id, starts, ends);
        assert_eq!((billed().await.expect("billed"), billed().await.expect("billed")), (3, 0));
        let lines = database.usage_for_invoice(invoice.id).await.expect("asked");
        assert_eq!(database.void_invoice(invoice.id).await.expect("void"), 1);
        assert_eq!(lines.len(), 3);
        let amounts = lines.iter().map(|it| Decimal::from(it.quantity) * it.unit_price);
        assert_eq!(amounts.sum::<Decimal>(), decimal("3.333333"));

        let plan =
            database.plans().create(NewPlan::new("pro", "Pro", decimal("9.99"))).await.expect("a plan");
        let new = NewSubscription::new(users[0].id, plan.id, starts, ends);
        database.subscriptions().create(new).await.expect("a subscription");
        let date = |text: &str| text.parse().expect("a date");
        for (user, total, state) in
            [(0, "10.5", InvoiceState::Open), (0, "0.25", InvoiceState::Void), (1, "1", InvoiceState::Paid)]
        {
            let mut new = NewInvoice::new(users[user].id, date("2026-02-01"), date("2026-02-28"));
            new.total = Some(decimal(total));
            new.state = Some(state);
            new.created_at = Some(time("2026-03-01T00:00:00Z"));
            database.invoices().create(new).await.expect("an invoice");
        }
        let mut revenue = database.revenue_by_plan(starts).await.expect("asked");
        let mut rows = Vec::new();
        while let Some(row) = revenue.next().await {
            let it = row.expect("a row");
            rows.push((it.month.to_string(), it.plan, it.invoices, it.total.to_string()));
        }
        let march = "2026-03-01T00:00:00Z".to_owned();
        assert_eq!(
            rows,
            [
                (march.clone(), Some("pro".to_owned()), 1, "10.500000".to_owned()),
                (march, None, 1, "1.000000".to_owned()),
            ]
        );

        let owner = &users[0];
        let mut latest = Vec::new();
        for name in ["a", "b", "c"] {
            let project = generated::projects::NewProject::new(owner.id, name);
            let project = database.projects().create(project).await.expect("a project");
            for label in ["first", "second"].iter().filter(|_| name != "c") {
                let mut new = generated::checkpoints::NewCheckpoint::new(project.id, *label);
                new.created_at = Some(time("2026-02-01T00:00:00Z"));
                latest.push(database.checkpoints().create(new).await.expect("a checkpoint"));
            }
        }
        let ids = vec![latest[0].project_id, latest[2].project_id, Uuid::nil()];
        let found = database.latest_checkpoints(ids).await.expect("asked");
        assert_eq!(found.iter().map(|it| it.id).collect::<Vec<_>>(), [latest[1].id, latest[3].id]);
        assert_eq!(database.latest_checkpoints(Vec::new()).await.expect("asked"), []);
    })
    .await;
}

async fn person(database: &Database, code: &str, city: &str) -> Person {
    let settings = Settings { theme: code.to_owned(), size: None, pinned: Vec::new() };
    let mut new = NewPerson::new(format!("{code}@B.c"), code, "s", city, settings);
    new.scores = Some(vec![1, 2]);
    database.people().create(new).await.expect("a person")
}

#[tokio::test]
async fn every_shape_and_statement_runs_on_both() {
    both(async |scratch| {
        let database = scratch.open().await;
        let migrator = Migrator::new(&database, &exhibit::migrations::COMPILED).expect("a migrator");
        migrator.run(None, |_| {}).await.expect("migrated");
        let (ann, bob) = (person(&database, "ann", "Berlin").await, person(&database, "bob", "Bonn").await);
        let item = |owner: &Person, quantity, price: &str| {
            NewItem::new(owner.id, quantity, decimal(price), "10.0.0.1")
        };
        let items = vec![item(&ann, 1, "2.50"), item(&ann, 2, "9.00"), item(&bob, 3, "2.50")];
        let items = database.items().create_many(items).await.expect("items");
        database.memberships().create(NewMembership::new("golf", ann.id)).await.expect("a membership");
        database.fees().create(NewFee::new("golf", ann.id, decimal("1.00"))).await.expect("a fee");

        let things = database.things(Mood::Calm).await.expect("asked");
        assert_eq!(things.len(), 3);
        assert_eq!((things[0].owner.id, things[0].owner.settings.theme.as_str()), (ann.id, "ann"));
        let fee = things[0].fee.as_ref().expect("a fee");
        assert_eq!((fee.amount, fee.club.as_str()), (decimal("1.00"), "golf"));
        assert_eq!(things[2].fee, None);

        let card = database.person_by_code("bob").await.expect("asked").expect("there");
        assert_eq!((card.id, card.scores.as_deref()), (bob.id, Some(&[1, 2][..])));
        assert_eq!(database.person_by_code("nobody").await.expect("asked"), None);
        assert_eq!(database.count_things(decimal("2.50")).await.expect("asked"), 3);
        let prices = async |people: Vec<_>, city| {
            let found = database.prices(people, city).await.expect("asked");
            found.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(prices(vec![ann.id, bob.id], None).await, ["9.00", "2.50"]);
        assert_eq!(prices(vec![ann.id, bob.id], Some("Bonn")).await, ["2.50"]);
        assert_eq!(prices(Vec::new(), None).await, Vec::<String>::new());
        let mut ranked = database.ranked().await.expect("asked");
        let mut places = Vec::new();
        while let Some(row) = ranked.next().await {
            let row = row.expect("a row");
            places.push((row.id, row.place, row.so_far));
        }
        assert_eq!(places, [(items[1].id, 1, 3), (items[0].id, 2, 1), (items[2].id, 1, 3)]);
        assert_eq!(database.numbers(4).await.expect("asked"), [1, 2, 3, 4]);
        assert_eq!(database.words().await.expect("asked"), ["Berlin", "Bonn", "golf"]);

        assert_eq!(database.enroll("chess", "Berlin").await.expect("enrolled"), 1);
        assert_eq!(database.enroll("chess", "Berlin").await.expect("enrolled"), 0);
        let member = database.memberships().get(("chess".to_owned(), ann.id)).await.expect("read");
        assert_eq!(member.expect("there").note.as_deref(), Some("from Berlin"));
        let mut changed = database.double_prices(ann.id, 10).await.expect("changed");
        changed.sort_by_key(|it| it.id);
        let prices: Vec<_> = changed.iter().map(|it| (it.price.to_string(), it.total.to_string())).collect();
        let wanted = [("5.00", "50.00"), ("18.00", "180.00")].map(|(a, b)| (a.to_owned(), b.to_owned()));
        assert_eq!(prices, wanted);
        let now = runtime::now();
        assert_eq!(database.take_reading(1.5, now).await.expect("taken"), now);
        let closed = database.close_club("golf").await.expect("closed").expect("one");
        assert_eq!((closed.club.as_str(), closed.person_id), ("golf", ann.id));
        assert_eq!(database.close_club("golf").await.expect("closed"), None);
        // In a transaction, and with the same errors as everywhere.
        let undone = database
            .transaction(async |transaction| {
                transaction.enroll("golf", "Bonn").await?;
                transaction.take_reading(f64::NAN, runtime::now()).await
            })
            .await;
        assert!(
            matches!(undone, Err(Error::OutOfRange { ref column, .. }) if column == "value"),
            "{undone:?}"
        );
        assert_eq!(database.enroll("golf", "Bonn").await.expect("enrolled"), 1);
        let refused = database.person_by_code("nul\0").await;
        assert!(matches!(refused, Err(Error::InvalidText { .. })), "{refused:?}");
    })
    .await;
}
