//! The migrator where things are not as they should be: databases made by hand, changed histories, failing
//! steps, many at once.

use generated::migrations::COMPILED;
use harness::{Scratch, both};
use runtime::{CompiledPlan, Error, MigrationState, Migrator};

use crate::{
    catalogue::{assert_holds, live},
    platform,
};

fn plan(scratch: &Scratch) -> &'static CompiledPlan {
    if scratch.engine == "sqlite" { &COMPILED.sqlite } else { &COMPILED.postgres }
}

/// Runs the scripts of the first `count` migrations by hand, without any tracking.
async fn make_by_hand(scratch: &Scratch, count: usize) {
    for migration in plan(scratch).migrations.iter().take(count) {
        for statement in migration.steps.iter().flat_map(|it| it.sql) {
            scratch.by_hand(statement).await;
        }
    }
}

fn message<T>(result: Result<T, Error>) -> String {
    match result {
        Ok(_) => panic!("it should have been refused"),
        Err(error) => error.to_string(),
    }
}

#[tokio::test]
async fn missing_triggers_are_drift_until_the_migrator_brings_them_back() {
    both(async |scratch| {
        let database = scratch.open().await;
        let migrator = Migrator::new(&database, &COMPILED).expect("a migrator");
        migrator.run(None, |_| {}).await.expect("migrated");
        let on = if scratch.engine == "sqlite" { "" } else { " ON users" };
        scratch.by_hand(&format!("DROP TRIGGER users_updated_at_touch{on}")).await;
        let differences = migrator.differences().await.expect("read");
        assert_eq!(differences.len(), 1, "{differences:?}");
        assert_eq!(differences[0].subject, "table users, trigger users_updated_at_touch");
        // As a database is that was made before there were triggers.
        let report = migrator.run(None, |_| {}).await.expect("migrated again");
        assert!(report.applied.is_empty());
        assert_eq!(migrator.differences().await.expect("read"), []);
    })
    .await;
}

#[tokio::test]
async fn a_database_made_by_hand_is_adopted_at_every_version() {
    let project = platform::project();
    for count in 1..=project.migrations.len() {
        both(async |scratch| {
            make_by_hand(scratch, count).await;
            let database = scratch.open().await;
            let migrator = Migrator::new(&database, &COMPILED).expect("a migrator");
            let report = migrator.run(None, |_| {}).await.unwrap_or_else(|error| panic!("{count}: {error}"));
            assert!(report.adopted);
            assert_eq!(report.skipped.len(), count);
            assert_eq!(report.applied.len(), project.migrations.len() - count);
            assert_holds(scratch, &project.schema, "adopted").await;
            let states: Vec<MigrationState> =
                migrator.status().await.expect("a status").iter().map(|it| it.state).collect();
            assert_eq!(states[..count], vec![MigrationState::Adopted; count]);
            let again = migrator.run(None, |_| {}).await.expect("again");
            assert!(!again.adopted && again.applied.is_empty());
        })
        .await;
    }
}

#[tokio::test]
async fn a_database_half_way_through_a_migration_is_completed() {
    let project = platform::project();
    both(async |scratch| {
        make_by_hand(scratch, 1).await;
        // The first step of 001 was run by hand, the others were not.
        for statement in plan(scratch).migrations[1].steps[0].sql {
            scratch.by_hand(statement).await;
        }
        let database = scratch.open().await;
        let migrator = Migrator::new(&database, &COMPILED).expect("a migrator");
        let report = migrator.run(None, |_| {}).await.unwrap_or_else(|error| panic!("{error}"));
        assert!(report.adopted);
        assert_holds(scratch, &project.schema, "completed").await;
    })
    .await;
}

#[tokio::test]
async fn a_database_of_somebody_else_is_refused_and_left_alone() {
    both(async |scratch| {
        scratch.by_hand("CREATE TABLE users (id integer PRIMARY KEY, name text)").await;
        let before = live(scratch).await;
        let database = scratch.open().await;
        let migrator = Migrator::new(&database, &COMPILED).expect("a migrator");
        let message = message(migrator.run(None, |_| {}).await);
        assert!(message.contains("nearest to 000_base"), "{message}");
        assert!(message.contains("users"), "{message}");
        assert_eq!(before, live(scratch).await);
    })
    .await;
}

#[tokio::test]
async fn a_failing_migration_leaves_the_database_as_it_was() {
    let project = platform::project();
    let versions = platform::versions(&project);
    both(async |scratch| {
        let database = scratch.open().await;
        let migrator = Migrator::new(&database, &COMPILED).expect("a migrator");
        migrator.run(Some("4"), |_| {}).await.expect("the version before the guard");
        let id = |number: u32| {
            let id = format!("{number:032x}");
            if scratch.engine == "sqlite" { format!("x'{id}'") } else { format!("'{id}'") }
        };
        let user = format!("INSERT INTO users (id, email, display_name) VALUES ({}, 'a@b', 'A')", id(1));
        scratch.by_hand(&user).await;
        // The same key twice, which 005 forbids after it has added its checks.
        for number in [2, 3] {
            let event = format!(
                "INSERT INTO usage_events (id, user_id, kind, quantity, unit_price, idempotency_key) \
                 VALUES ({}, {}, 'input_tokens', 1, 1, 'same')",
                id(number),
                id(1)
            );
            scratch.by_hand(&event).await;
        }
        let message = message(migrator.run(None, |_| {}).await);
        assert!(message.contains("005_guard_usage_events"), "{message}");
        assert!(message.contains("usage_events_idempotency_key_key"), "{message}");
        assert_holds(scratch, &versions[4].1, "after the failure").await;
        let pending = migrator.status().await.expect("a status");
        assert_eq!(pending[5].state, MigrationState::Pending);
        // Mended, it goes on.
        scratch.by_hand("UPDATE usage_events SET idempotency_key = 'other' WHERE id = (SELECT max(id::text)::uuid FROM usage_events)".replace(
            "(SELECT max(id::text)::uuid FROM usage_events)",
            &id(3),
        ).as_str()).await;
        migrator.run(None, |_| {}).await.expect("mended");
        assert_holds(scratch, &project.schema, "mended").await;
    })
    .await;
}

#[tokio::test]
async fn a_changed_a_missing_and_an_unknown_migration_are_refused() {
    both(async |scratch| {
        let database = scratch.open().await;
        let migrator = Migrator::new(&database, &COMPILED).expect("a migrator");
        migrator.run(None, |_| {}).await.expect("migrated");
        let tracked = "UPDATE _migrations_applied SET";
        scratch.by_hand(&format!("{tracked} checksum = 'other' WHERE name = '003_rename_last_seen'")).await;
        let changed = message(migrator.run(None, |_| {}).await);
        assert!(changed.contains("003_rename_last_seen was changed"), "{changed}");
        let checksum = COMPILED.sqlite.migrations[3].checksum;
        scratch
            .by_hand(&format!("{tracked} checksum = '{checksum}' WHERE name = '003_rename_last_seen'"))
            .await;
        scratch.by_hand(&format!("{tracked} name = '999_future' WHERE name = '007_add_billing'")).await;
        let newer = message(migrator.run(None, |_| {}).await);
        assert!(newer.contains("999_future") && newer.contains("older than the database"), "{newer}");
        scratch
            .by_hand(
                "DELETE FROM _migrations_applied WHERE name IN ('999_future', '002_add_session_termination')",
            )
            .await;
        let gap = message(migrator.run(None, |_| {}).await);
        assert!(gap.contains("gap"), "{gap}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_at_once_apply_every_migration_exactly_once() {
    both(async |scratch| {
        let first = scratch.open().await;
        Migrator::new(&first, &COMPILED).expect("a migrator").run(Some("0"), |_| {}).await.expect("the base");
        let mut tasks = Vec::new();
        for _ in 0..6 {
            let database = scratch.open().await;
            tasks.push(tokio::spawn(async move {
                let migrator = Migrator::new(&database, &COMPILED).expect("a migrator");
                migrator.run(None, |_| {}).await.map(|report| report.applied.len())
            }));
        }
        let mut applied = 0;
        for task in tasks {
            applied += task.await.expect("a task").unwrap_or_else(|error| panic!("{error}"));
        }
        assert_eq!(applied, COMPILED.sqlite.migrations.len() - 1);
        assert_holds(scratch, &platform::project().schema, "after many").await;
    })
    .await;
}

#[tokio::test]
async fn there_is_no_way_back() {
    let scratch = Scratch::sqlite();
    let database = scratch.open().await;
    let migrator = Migrator::new(&database, &COMPILED).expect("a migrator");
    migrator.run(Some("3"), |_| {}).await.expect("migrated");
    assert!(message(migrator.run(Some("1"), |_| {}).await).contains("only go forward"));
    assert!(message(migrator.run(Some("nowhere"), |_| {}).await).contains("no migration `nowhere`"));
}

#[tokio::test]
async fn a_lock_others_hold_is_waited_for_in_short_attempts() {
    let scratch = Scratch::postgres().await;
    let database = scratch.open().await;
    let migrator = Migrator::new(&database, &COMPILED).expect("a migrator");
    migrator.run(Some("0"), |_| {}).await.expect("the base");
    let (client, connection) =
        tokio_postgres::connect(&scratch.url, tokio_postgres::NoTls).await.expect("a connection");
    tokio::spawn(connection);
    client.batch_execute("BEGIN; LOCK TABLE users IN ACCESS SHARE MODE").await.expect("a lock");
    let retried = std::sync::Arc::new(tokio::sync::Notify::new());
    let release = retried.clone();
    let holder = tokio::spawn(async move {
        release.notified().await;
        client.batch_execute("COMMIT").await.expect("released");
    });
    let mut attempts = 0;
    let report = migrator
        .run(None, |event| {
            if let runtime::Event::Retry(_) = event {
                attempts += 1;
                retried.notify_one();
            }
        })
        .await
        .unwrap_or_else(|error| panic!("{error}"));
    holder.await.expect("a task");
    assert!(attempts > 0);
    assert_eq!(report.applied.len(), COMPILED.postgres.migrations.len() - 1);
    assert_holds(&scratch, &platform::project().schema, "after waiting").await;
    scratch.remove().await;
}
