//! The migrator where things are not as they should be: databases made by hand, changed histories, failing
//! steps, many at once.

use generated::migrations::COMPILED;
use harness::{Scratch, both, on_postgres};
use runtime::{CompiledPlan, Error, Event, MigrationState, Migrator, Mode, Options};

use crate::{
    catalogue::{self, assert_holds, live, rows},
    platform,
};

/// The rows of the base as they are written at a later version.
fn rows_at(scratch: &Scratch, version: usize) -> String {
    let rows = rows(scratch);
    if version >= 4 { rows.replace("NULL, 'large'", "'Untitled', 'large'") } else { rows }
}

fn plan(scratch: &Scratch) -> &'static CompiledPlan {
    if scratch.engine == "sqlite" { &COMPILED.sqlite } else { &COMPILED.postgres }
}

/// Runs the scripts of the first `count` migrations by hand, without any tracking.
async fn make_by_hand(scratch: &Scratch, count: usize) {
    for migration in plan(scratch).migrations.iter().take(count) {
        for step in migration.steps {
            if step.mode == Mode::Batches {
                // Somebody with a console takes all rows at once.
                scratch.by_hand(&step.sql[0].replace("$1::bigint", "1000")).await;
                continue;
            }
            for statement in step.sql {
                scratch.by_hand(statement).await;
            }
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
        scratch.by_hand(&format!("{tracked} name = '999_future' WHERE name = '008_bill_usage_once'")).await;
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
async fn going_back_says_what_would_be_lost_and_leads_back() {
    let project = platform::project();
    let versions = platform::versions(&project);
    both(async |scratch| {
        let database = scratch.open().await;
        let migrator = Migrator::new(&database, &COMPILED).expect("a migrator");
        migrator.run(Some("0"), |_| {}).await.expect("the base");
        scratch.by_hand(&rows(scratch)).await;
        migrator.run(None, |_| {}).await.expect("migrated");
        assert!(message(migrator.run(Some("nowhere"), |_| {}).await).contains("no migration `nowhere`"));
        let lost = message(migrator.run(Some("1"), |_| {}).await);
        for part in ["table charges (0 rows)", "column chat_messages.model (1 value)", "--allow-data-loss"] {
            assert!(lost.contains(part), "{part}: {lost}");
        }
        assert_holds(scratch, &project.schema, "refused").await;
        let options = Options { allow_data_loss: true, ..Options::default() };
        let migrator = Migrator::new(&database, &COMPILED).expect("a migrator").with(options);
        for (number, (name, schema)) in versions.iter().enumerate().rev().skip(1) {
            let planned = migrator.plan(Some(name)).await.expect("a plan");
            assert!(planned.iter().all(|it| it.back), "{planned:?}");
            let report =
                migrator.run(Some(name), |_| {}).await.unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(report.reverted, [versions[number + 1].0.clone()]);
            let (wanted, live) = (catalogue::wanted(scratch.engine, schema), live(scratch).await);
            assert_eq!(wanted.differences(&live), [], "{} back to {name}", scratch.place);
            assert_eq!(wanted.trigger_differences(&live), [], "{} back to {name}", scratch.place);
        }
        let model = scratch.query("SELECT model FROM conversations").await;
        assert_eq!(model, Ok(vec!["large".to_owned()]), "the conversation has its model back");
        migrator.run(None, |_| {}).await.expect("there again");
        assert_eq!(migrator.differences().await.expect("read"), []);
        migrator.run(Some("zero"), |_| {}).await.expect("to nothing");
        assert!(live(scratch).await.tables.is_empty());
        assert!(migrator.run(None, |_| {}).await.expect("fresh").fresh);
    })
    .await;
}

#[tokio::test]
async fn rows_that_keep_a_migration_from_succeeding_are_counted_before_it_starts() {
    both(async |scratch| {
        let database = scratch.open().await;
        let migrator = Migrator::new(&database, &COMPILED).expect("a migrator");
        migrator.run(Some("0"), |_| {}).await.expect("the base");
        scratch.by_hand(&rows(scratch)).await;
        scratch.by_hand("UPDATE usage_events SET quantity = -1").await;
        let before = live(scratch).await;
        migrator.run(Some("4"), |_| {}).await.expect("the version before the guard");
        let mut statements = 0;
        let refused =
            migrator.run(None, |event| statements += usize::from(matches!(event, Event::Statement(_)))).await;
        let refused = message(refused);
        assert!(refused.contains("1 row has a violation of usage_events_quantity_check"), "{refused}");
        assert!(refused.contains("nothing of it was kept"), "{refused}");
        assert_eq!(statements, 0);
        assert_ne!(before, live(scratch).await);
    })
    .await;
}

#[tokio::test]
async fn a_baseline_before_the_first_version_is_refused() {
    both(async |scratch| {
        make_by_hand(scratch, 3).await;
        let database = scratch.open().await;
        let options = Options { baseline: Some("zero".to_owned()), ..Options::default() };
        let migrator = Migrator::new(&database, &COMPILED).expect("a migrator").with(options);
        let refused = migrator.run(None, |_| {}).await.expect_err("refused").to_string();
        assert!(refused.contains("`zero` is before the first; there are 000_base, "), "{refused}");
    })
    .await;
}

#[tokio::test]
async fn a_database_of_a_newer_program_that_leaves_this_one_working_is_accepted() {
    both(async |scratch| {
        let database = scratch.open().await;
        let migrator = Migrator::new(&database, &COMPILED).expect("a migrator");
        migrator.run(None, |_| {}).await.expect("migrated");
        let newer = |keeps: i32| {
            format!(
                "INSERT INTO _migrations_applied (name, checksum, how, engine, started_at, finished_at, keeps_old_programs) \
                 VALUES ('009_newer', 'c', 'applied', 'e', 's', 'f', {keeps})"
            )
        };
        scratch.by_hand(&newer(1)).await;
        let report = migrator.run(None, |_| {}).await.expect("accepted");
        assert_eq!(report.ahead, ["009_newer"]);
        assert!(message(migrator.run(Some("6"), |_| {}).await).contains("only that release can take it back"));
        scratch.by_hand("DELETE FROM _migrations_applied WHERE name = '009_newer'").await;
        scratch.by_hand(&newer(0)).await;
        assert!(message(migrator.run(None, |_| {}).await).contains("older than the database"));
    })
    .await;
}

#[tokio::test]
async fn a_database_that_differs_is_adopted_when_every_difference_is_accepted_by_name() {
    both(async |scratch| {
        make_by_hand(scratch, 3).await;
        scratch.by_hand("CREATE TABLE reports (id integer PRIMARY KEY)").await;
        scratch.by_hand("CREATE UNIQUE INDEX users_by_name ON users (display_name)").await;
        let database = scratch.open().await;
        let with = |baseline: Option<&str>, accept: &[&str]| {
            let options = Options {
                baseline: baseline.map(str::to_owned),
                accept: accept.iter().map(|it| (*it).to_owned()).collect(),
                ..Options::default()
            };
            Migrator::new(&database, &COMPILED).expect("a migrator").with(options)
        };
        let refused = message(with(None, &[]).run(None, |_| {}).await);
        assert!(refused.contains("--baseline 002_add_session_termination"), "{refused}");
        let subjects = ["table reports", "table users, index users_by_name"];
        let refused = message(with(Some("2"), &subjects[..1]).run(None, |_| {}).await);
        assert!(refused.contains("--accept \"table users, index users_by_name\""), "{refused}");
        let report = with(Some("2"), &subjects).run(None, |_| {}).await.expect("adopted");
        assert!(report.adopted);
        // Every later program honours it, and says so.
        assert_eq!(with(None, &[]).differences().await.expect("read"), []);
        let accepted = with(None, &[]).accepted().await.expect("read");
        let mut noted: Vec<&str> = accepted.iter().map(|it| it.difference.subject.as_str()).collect();
        noted.sort_unstable();
        assert_eq!(noted, subjects);
        assert!(accepted.iter().all(|it| it.holds), "{accepted:?}");
        // What was accepted is a state; another one differs anew.
        scratch.by_hand("DROP INDEX users_by_name").await;
        scratch.by_hand("CREATE UNIQUE INDEX users_by_name ON users (display_name, status)").await;
        let left = with(None, &[]).differences().await.expect("read");
        assert_eq!(left.iter().map(|it| it.subject.as_str()).collect::<Vec<_>>(), subjects[1..]);
        let accepted = with(None, &[]).accepted().await.expect("read");
        assert_eq!(accepted.iter().filter(|it| it.holds).count(), 1);
        // It is accepted again as it is now, if it is exactly that.
        let exactly = |accept_exactly| {
            let options = Options { accept_exactly, ..Options::default() };
            Migrator::new(&database, &COMPILED).expect("a migrator").with(options)
        };
        let mut other = left.clone();
        other[0].found = Some("(email)".to_owned());
        exactly(other).run(None, |_| {}).await.expect("nothing to do");
        assert_eq!(with(None, &[]).differences().await.expect("read"), left);
        exactly(left).run(None, |_| {}).await.expect("accepted");
        assert_eq!(with(None, &[]).differences().await.expect("read"), []);
    })
    .await;
}

#[tokio::test]
async fn what_this_program_could_not_read_is_not_accepted() {
    both(async |scratch| {
        make_by_hand(scratch, 3).await;
        scratch.by_hand("ALTER TABLE sessions DROP COLUMN termination_reason").await;
        let database = scratch.open().await;
        let subject = "table sessions, column termination_reason";
        let options = Options {
            baseline: Some("2".to_owned()),
            accept: vec![subject.to_owned()],
            ..Options::default()
        };
        let migrator = Migrator::new(&database, &COMPILED).expect("a migrator").with(options);
        let refused = message(migrator.run(None, |_| {}).await);
        assert!(refused.contains("cannot be accepted"), "{refused}");
        assert!(refused.contains(subject), "{refused}");
    })
    .await;
}

#[tokio::test]
async fn a_wait_is_bounded_and_says_who_is_in_the_way() {
    both(async |scratch| {
        let database = scratch.open().await;
        Migrator::new(&database, &COMPILED)
            .expect("a migrator")
            .run(Some("0"), |_| {})
            .await
            .expect("the base");
        let other = scratch.hold_migrations().await;
        let options = Options { wait: std::time::Duration::from_millis(300), ..Options::default() };
        let migrator = Migrator::new(&database, &COMPILED).expect("a migrator").with(options);
        let mut told = 0;
        let refused = migrator.run(None, |event| told += u32::from(matches!(event, Event::Waiting))).await;
        let refused = message(refused);
        assert!(refused.contains("another process"), "{refused}");
        assert_eq!(refused.contains("server process"), scratch.engine == "postgres", "{refused}");
        assert_eq!(told, 1);
        drop(other);
        migrator.run(None, |_| {}).await.expect("free again");
    })
    .await;
}

#[tokio::test]
async fn an_index_that_was_left_half_built_is_built_again() {
    on_postgres(async |scratch| {
    let database = scratch.open().await;
    let migrator = Migrator::new(&database, &COMPILED).expect("a migrator");
    migrator.run(Some("4"), |_| {}).await.expect("the version before the index");
    scratch.by_hand(&rows_at(scratch, 4)).await;
    // A duplicate makes the building fail and leaves the index behind, invalid.
    let twice = "INSERT INTO usage_events (id, user_id, kind, quantity, unit_price, idempotency_key) \
                 SELECT '00000000-0000-0000-0000-0000000000ff', user_id, kind, quantity, unit_price, idempotency_key \
                 FROM usage_events";
    scratch.by_hand(twice).await;
    let build =
        "CREATE UNIQUE INDEX CONCURRENTLY usage_events_idempotency_key_key ON usage_events (idempotency_key)";
    assert!(scratch.query(build).await.is_err());
    let invalid = "SELECT count(*) FROM pg_index WHERE NOT indisvalid";
    assert_eq!(scratch.query(invalid).await, Ok(vec!["1".to_owned()]));
    assert!(message(migrator.run(None, |_| {}).await).contains("the same key as another"));
    scratch.by_hand("DELETE FROM usage_events WHERE id = '00000000-0000-0000-0000-0000000000ff'").await;
    migrator.run(None, |_| {}).await.expect("mended");
    assert_eq!(scratch.query(invalid).await, Ok(vec!["0".to_owned()]));
    assert_eq!(migrator.differences().await.expect("read"), []);
    })
    .await;
}

#[tokio::test]
async fn a_lock_others_hold_is_waited_for_in_short_attempts() {
    on_postgres(async |scratch| {
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
        assert_holds(scratch, &platform::project().schema, "after waiting").await;
    })
    .await;
}
