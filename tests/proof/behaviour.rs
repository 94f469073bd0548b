//! Level 3 of the proof: random sequences of repository calls give equal results and equal errors on both
//! engines.
//!
//! `DIGLOT_CASES` says how many sequences (default 60); each draws the locale of its Postgres. A failure prints the
//! sequence it shrank to.

use generated::{
    chat_messages::ChatMessage, checkpoints::Checkpoint, conversations::Conversation, migrations::COMPILED,
    projects::Project, sessions::Session, usage_events::UsageEvent, users::User,
};
use harness::{Locale, Scratch};
use proptest::{collection::vec, prelude::*, sample::select, test_runner::TestRunner};
use runtime::{
    Column, Database, Entity, Error, Keyed, Migrator, Nothing, PageRequest, Paging, Resource, Select, Uuid,
};
use serde_json::{Map, Value, json};

/// The tables that are driven.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Target {
    Users,
    Projects,
    Checkpoints,
    Sessions,
    Conversations,
    Messages,
    Events,
}

/// One call.
#[derive(Debug, Clone)]
enum Call {
    Create(Target, [u8; 4]),
    Get(Target, u8),
    Update(Target, u8, [u8; 4]),
    Delete(Target, u8),
    List(Target, u32, Option<u8>),
    ListBy(Target, u8, u32),
    CreateMany(Target, Vec<[u8; 4]>),
    GetMany(Target, Vec<u8>),
    UpdateWhere(Target, Vec<u8>, [u8; 4]),
    DeleteWhere(Target, Vec<u8>),
    Page(Target, u32, bool),
}

fn calls() -> impl Strategy<Value = Vec<Call>> {
    let target = || {
        prop_oneof![
            3 => Just(Target::Users),
            3 => Just(Target::Projects),
            2 => Just(Target::Checkpoints),
            2 => Just(Target::Sessions),
            2 => Just(Target::Conversations),
            2 => Just(Target::Messages),
            2 => Just(Target::Events),
        ]
    };
    let call = prop_oneof![
        6 => (target(), any::<[u8; 4]>()).prop_map(|(target, seed)| Call::Create(target, seed)),
        1 => (target(), 0..4_u8).prop_map(|(target, id)| Call::Get(target, id)),
        3 => (target(), 0..4_u8, any::<[u8; 4]>()).prop_map(|(target, id, seed)| Call::Update(target, id, seed)),
        2 => (target(), 0..4_u8).prop_map(|(target, id)| Call::Delete(target, id)),
        1 => (target(), 1..4_u32, prop::option::of(0..4_u8)).prop_map(|(target, limit, after)| Call::List(target, limit, after)),
        1 => (target(), 0..4_u8, 1..4_u32).prop_map(|(target, id, limit)| Call::ListBy(target, id, limit)),
    ];
    let many = || vec(0..6_u8, 0..4);
    let call = prop_oneof![
        16 => call,
        2 => (target(), vec(any::<[u8; 4]>(), 0..4)).prop_map(|(target, seeds)| Call::CreateMany(target, seeds)),
        1 => (target(), many()).prop_map(|(target, ids)| Call::GetMany(target, ids)),
        2 => (target(), many(), any::<[u8; 4]>()).prop_map(|(target, ids, seed)| Call::UpdateWhere(target, ids, seed)),
        1 => (target(), many()).prop_map(|(target, ids)| Call::DeleteWhere(target, ids)),
        1 => (target(), 1..3_u32, any::<bool>()).prop_map(|(target, limit, last)| Call::Page(target, limit, last)),
    ];
    vec(call, 5..60)
}

/// The key of a row: few, so that calls meet one another.
fn id(target: Target, number: u8) -> Uuid {
    Uuid::from_u128((target as u128 + 1) * 1000 + u128::from(number % 4))
}

/// Text that is ordinary, empty, long, odd or forbidden.
fn text(seed: u8) -> String {
    match seed % 12 {
        0 => String::new(),
        1 => "x".repeat(121),
        2 => "x".repeat(120),
        3 => "ÄÖ ß \u{1F600}".to_owned(),
        4 => "äö SS".to_owned(),
        5 => "nul\0".to_owned(),
        6 => "it's \"quoted\" \\ %_".to_owned(),
        other => format!("text {}", other % 3),
    }
}

/// One of some values.
fn pick<T: Clone>(values: &[T], seed: u8) -> T {
    values[usize::from(seed) % values.len()].clone()
}

/// The fields of a row made of four numbers; some of them no row may have.
fn fields(target: Target, seed: [u8; 4]) -> Map<String, Value> {
    let [a, b, c, d] = seed;
    let optional = |some: u8, value: Value| if some.is_multiple_of(3) { Value::Null } else { value };
    let value = match target {
        Target::Users => json!({
            "email": pick(&["ann@x.y", "ANN@x.y", "bob@x.y", "b", "Ärger@x.y", "ärger@X.Y"], a),
            "display_name": text(b),
            "password_hash": optional(c, json!("hash")),
            "auth_provider": pick(&["email", "google", "github"], c),
            "oauth_id": optional(d, json!(format!("o{}", d % 2))),
        }),
        Target::Projects => json!({
            "owner_id": id(Target::Users, a),
            "name": text(b),
            "description": optional(c, json!(text(d))),
            "current_checkpoint": optional(d, json!(id(Target::Checkpoints, c))),
        }),
        Target::Checkpoints => json!({
            "project_id": id(Target::Projects, a),
            "parent_id": optional(b, json!(id(Target::Checkpoints, c))),
            "label": text(d),
            "manifest": pick(&[json!({}), json!({ "b": 1, "a": [null, "x", true] }), json!([]), json!("text")], c),
            "size_bytes": pick(&[0, -1, i64::MAX, 12], b),
        }),
        Target::Sessions => json!({
            "user_id": id(Target::Users, a),
            "project_id": optional(b, json!(id(Target::Projects, c))),
            "status": pick(&["active", "idle", "terminated"], d),
            "started_at": "2026-01-02T03:04:05.123456Z",
            "terminated_at": optional(c, json!(pick(&["2026-01-02T03:04:05.123456Z", "2025-01-01T00:00:00Z"], d))),
        }),
        Target::Conversations => json!({
            "session_id": id(Target::Sessions, a),
            "user_id": id(Target::Users, b),
            "title": text(c),
        }),
        Target::Messages => json!({
            "conversation_id": id(Target::Conversations, a),
            "role": pick(&["user", "assistant"], b),
            "content": text(c),
            "position": i32::from(d % 4) - 1,
            "tokens_in": pick(&[0, 5, -5], b),
        }),
        Target::Events => json!({
            "user_id": id(Target::Users, a),
            "session_id": optional(b, json!(id(Target::Sessions, c))),
            "kind": pick(&["input_tokens", "compute_seconds"], c),
            "quantity": pick(&[1, 0, -1, i64::MAX], d),
            "unit_price": pick(&["0.000001", "999999.999999", "1000000", "0.0000001", "-1"], b),
            "idempotency_key": format!("k{}", d % 3),
        }),
    };
    match value {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

/// What a call gave, as text that must be the same on both engines.
fn shown<T: serde::Serialize>(result: Result<T, Error>) -> String {
    match result {
        Ok(value) => {
            let mut value = serde_json::to_value(value).expect("JSON");
            mask(&mut value);
            value.to_string()
        }
        // Of several broken rules both engines name the same one.
        Err(error) => format!("{error:?}"),
    }
}

/// Hides the times that were not given.
fn mask(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(mask),
        Value::Object(fields) => {
            for name in ["created_at", "updated_at", "last_activity_at", "occurred_at"] {
                if let Some(value) = fields.get_mut(name) {
                    *value = json!("…");
                }
            }
            fields.values_mut().for_each(mask);
        }
        _ => {}
    }
}

/// A new row made of four numbers; none where its fields are not even of the right type.
fn new_row<T: serde::de::DeserializeOwned>(target: Target, seed: [u8; 4]) -> serde_json::Result<T> {
    let mut fields = fields(target, seed);
    fields.insert("id".to_owned(), json!(id(target, seed[3] / 4)));
    serde_json::from_value(Value::Object(fields))
}

/// A change to a row: some of the fields, chosen by the seed.
fn patch<T: serde::de::DeserializeOwned>(target: Target, seed: [u8; 4]) -> serde_json::Result<T> {
    let chosen: Map<String, Value> = fields(target, seed)
        .into_iter()
        .enumerate()
        .filter(|(at, _)| (seed[0].wrapping_add(seed[1]) >> (at % 8)) & 1 == 1)
        .map(|(_, field)| field)
        .collect();
    serde_json::from_value(Value::Object(chosen))
}

/// The same for calls that change many rows: the engines look at the rows in different orders, so they may find
/// different ones of several mistakes.
fn refused<T: serde::Serialize>(result: Result<T, Error>) -> String {
    match result {
        Err(
            Error::Unique { .. }
            | Error::Check { .. }
            | Error::TooLong { .. }
            | Error::OutOfRange { .. }
            | Error::MissingReference { .. }
            | Error::StillReferenced { .. },
        ) => "refused".to_owned(),
        other => shown(other),
    }
}

async fn run<R>(database: &Database, call: &Call) -> String
where
    R: Resource<Key = Uuid> + Keyed<Key = Uuid, Patch = <R as Resource>::Patch> + Clone,
    R: Entity<New = <R as Resource>::New>,
{
    let among = |target: &Target, ids: &[u8]| {
        let column: Column<R, Uuid> = Column::at(0);
        Select::<_, R>::new(database).filter(column.is_in(ids.iter().map(|it| id(*target, *it))))
    };
    match call {
        Call::Create(target, seed) => match new_row(*target, *seed) {
            Ok(new) => shown(R::create(database, new).await),
            Err(error) => error.to_string(),
        },
        Call::CreateMany(target, seeds) => {
            let rows: Result<Vec<<R as Resource>::New>, _> =
                seeds.iter().map(|seed| new_row(*target, *seed)).collect();
            let values = match rows {
                Ok(rows) => rows.into_iter().map(R::insert_values).collect::<Result<Vec<_>, _>>(),
                Err(error) => return error.to_string(),
            };
            match values {
                Err(error) => shown::<()>(Err(error)),
                Ok(values) => match runtime::create_many::<R, Nothing, _>(database, values).await {
                    Ok(_) => "created".to_owned(),
                    Err(Error::Row { row, cause }) => format!("{row}: {}", shown::<()>(Err(*cause))),
                    Err(error) => shown::<()>(Err(error)),
                },
            }
        }
        Call::GetMany(target, ids) => {
            let keys: Vec<Uuid> = ids.iter().map(|it| id(*target, *it)).collect();
            let mut rows = Vec::new();
            for key in &keys {
                rows.push(<R as Resource>::get(database, *key).await.expect("read"));
            }
            let found =
                among(target, ids).order_by(Column::<R, Uuid>::at(0).desc()).all().await.expect("read");
            let mut wanted: Vec<Uuid> = rows.iter().flatten().map(Resource::key).collect();
            wanted.sort();
            wanted.dedup();
            wanted.reverse();
            assert_eq!(found.iter().map(Resource::key).collect::<Vec<_>>(), wanted);
            shown(Ok(rows))
        }
        Call::UpdateWhere(target, ids, seed) => match patch(*target, *seed) {
            Ok(patch) => refused(among(target, ids).update(patch).await),
            Err(error) => error.to_string(),
        },
        Call::DeleteWhere(target, ids) => refused(among(target, ids).delete().await),
        Call::Page(_, limit, last) => {
            let select = || Select::<_, R>::new(database).order_by(Column::<R, Uuid>::at(0).desc());
            let first = if *last { Paging::last(*limit) } else { Paging::first(*limit) };
            let page = select().page(first).await.expect("a page");
            let on = match (page.next, page.previous) {
                (Some(cursor), _) => Paging::after(cursor, *limit),
                (None, Some(cursor)) => Paging::before(cursor, *limit),
                (None, None) => return shown(Ok(page.items)),
            };
            shown(select().page(on).await.map(|it| (page.items, it.items)))
        }
        Call::Get(target, number) => shown(<R as Resource>::get(database, id(*target, *number)).await),
        Call::Update(target, number, seed) => match patch(*target, *seed) {
            Ok(patch) => shown(<R as Resource>::update(database, id(*target, *number), patch).await),
            Err(error) => error.to_string(),
        },
        Call::Delete(target, number) => shown(R::delete(database, id(*target, *number)).await),
        Call::List(target, limit, after) => {
            let after = after.map(|it| id(*target, it));
            shown(R::list(database, PageRequest { after, limit: *limit }).await)
        }
        Call::ListBy(target, number, limit) => {
            let Some(filter) = R::FILTERS.first() else { return String::new() };
            let referenced = match target {
                Target::Checkpoints => Target::Projects,
                Target::Conversations => Target::Sessions,
                Target::Messages => Target::Conversations,
                _ => Target::Users,
            };
            let value = id(referenced, *number).to_string();
            shown(R::list_by(database, filter, &value, PageRequest::first(*limit)).await)
        }
    }
}

async fn drive(database: &Database, call: &Call) -> String {
    let (Call::Create(target, _)
    | Call::Get(target, _)
    | Call::Update(target, _, _)
    | Call::Delete(target, _)
    | Call::List(target, _, _)
    | Call::ListBy(target, _, _)
    | Call::CreateMany(target, _)
    | Call::GetMany(target, _)
    | Call::UpdateWhere(target, _, _)
    | Call::DeleteWhere(target, _)
    | Call::Page(target, _, _)) = call;
    match target {
        Target::Users => run::<User>(database, call).await,
        Target::Projects => run::<Project>(database, call).await,
        Target::Checkpoints => run::<Checkpoint>(database, call).await,
        Target::Sessions => run::<Session>(database, call).await,
        Target::Conversations => run::<Conversation>(database, call).await,
        Target::Messages => run::<ChatMessage>(database, call).await,
        Target::Events => run::<UsageEvent>(database, call).await,
    }
}

/// Every row of every table.
const EMPTY: &str = "DELETE FROM usage_events; DELETE FROM users; DELETE FROM projects;";

#[test]
fn random_calls_mean_the_same_on_both() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let open = async |scratch: &Scratch| {
        let database = scratch.open().await;
        Migrator::new(&database, &COMPILED).expect("a migrator").run(None, |_| {}).await.expect("migrated");
        database
    };
    let sqlite = Scratch::sqlite();
    let left = runtime.block_on(open(&sqlite));
    let servers: Vec<(Scratch, Database)> = runtime.block_on(async {
        let mut servers = Vec::new();
        for locale in Locale::ALL {
            let postgres = Scratch::postgres_in(locale).await;
            let right = open(&postgres).await;
            servers.push((postgres, right));
        }
        servers
    });
    let cases = std::env::var("DIGLOT_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(60);
    let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    let places = select((0..servers.len()).collect::<Vec<_>>());
    let result = TestRunner::new(config).run(&(calls(), places), |(calls, place)| {
        let (postgres, right) = &servers[place];
        runtime.block_on(async {
            sqlite.by_hand(&format!("PRAGMA foreign_keys = ON; {EMPTY}")).await;
            postgres.by_hand(EMPTY).await;
            for call in &calls {
                let (on_sqlite, on_postgres) = (drive(&left, call).await, drive(right, call).await);
                prop_assert_eq!(on_sqlite, on_postgres, "{}: {:?}", postgres.place, call);
            }
            Ok(())
        })
    });
    drop(left);
    for (postgres, right) in servers {
        drop(right);
        runtime.block_on(postgres.remove());
    }
    result.unwrap_or_else(|failure| panic!("{failure}"));
}
