//! Whatever ends a migration, and wherever: the next run completes it, and the result is that of a run nothing
//! ended. The platform's history and one with every kind of operation, killed after each statement, both ways.
//!
//! On Postgres the locales take turns: each goes the whole way, and a migration is ended before its first statement
//! in one of them, before its second in the next, and so on. `DIGLOT_SEED` says which of them begins.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use codegen::Project;
use diglot_model::{Catalog, Schema};
use harness::{Locale, Place, Scratch, on_postgres};
use runtime::{Compiled, CompiledBack, Database, Event, Migrator, Options, Target};

use crate::{catalogue, compiled::compiled, platform};

/// The history with every kind of operation.
const HISTORY: &str = include_str!("history.rs");

/// Rows of its first version, with children of every referential action and grandchildren.
const ROWS: &str = "
    INSERT INTO persons (id, name, nick, mood, age, score, bio) VALUES
        (1, 'Ann', 'a', 'calm', 30, 5, 'likes cats'), (2, 'Ben', NULL, 'glad', 17, 6, NULL),
        (3, 'Cy', 'c', 'cross', 40, 7, 'sings'), (4, 'Di', 'd', 'calm', 18, 8, NULL);
    INSERT INTO houses (id, owner_id, street) VALUES (1, 1, 'Elm'), (2, 3, 'Oak');
    INSERT INTO rooms (id, house_id, name) VALUES (1, 1, 'hall'), (2, 1, 'loft'), (3, 2, 'attic');
    INSERT INTO cats (id, person_id) VALUES (1, 1), (2, NULL);
    INSERT INTO debts (id, person_id) VALUES (1, 2);
    INSERT INTO dogs (id, person_id) VALUES (1, 3);
    INSERT INTO sayings (person_id, place, words) VALUES (1, 1, 'hello'), (1, 2, 'there'), (2, 1, 'well');
";

fn everything() -> Project {
    codegen::compile_text(&[("lib.rs", HISTORY)]).unwrap_or_else(|error| panic!("{error}"))
}

fn options() -> Options {
    Options { batch_size: 2, allow_data_loss: true, ..Options::default() }
}

/// Structure and rows, as far as they do not depend on when things happened.
async fn content(scratch: &Scratch) -> (Catalog, Vec<String>) {
    let mut live = catalogue::live(scratch).await;
    let mut rows = Vec::new();
    for (name, table) in &mut live.tables {
        let timeless = table.columns.iter().filter(|it| !it.name.ends_with("_at"));
        let columns: Vec<String> = timeless.map(|it| it.name.clone()).collect();
        let sql = format!("SELECT {} FROM {name}", columns.join(", "));
        let mut found = scratch.query(&sql).await.unwrap_or_else(|cause| panic!("{cause}: {sql}"));
        found.sort();
        rows.push(format!("{name} ({}): {}", columns.join(", "), found.join("; ")));
        // The order of columns depends on the way, and nothing else does.
        table.columns.sort_by(|a, b| a.name.cmp(&b.name));
    }
    (live, rows)
}

/// Runs to a version; ends, as if killed, before the n-th statement. How many statements were begun.
async fn run(
    scratch: &Scratch,
    compiled: &'static Compiled,
    to: usize,
    kill: Option<usize>,
) -> (bool, usize) {
    let count = Arc::new(AtomicUsize::new(0));
    let (seen, url) = (count.clone(), scratch.url.clone());
    let to = if to == 0 { "zero".to_owned() } else { (to - 1).to_string() };
    // Nothing of it is unwound by our own code: the connection is dropped where it is, as a kill would.
    let task = tokio::spawn(async move {
        let database =
            Database::open(&Target::parse(&url).expect("a target")).await.expect("an open database");
        let migrator = Migrator::new(&database, compiled).expect("a migrator").with(options());
        let ran = migrator.run(Some(&to), |event| {
            if let Event::Statement(_) = event
                && Some(seen.fetch_add(1, Ordering::Relaxed)) == kill
            {
                std::panic::panic_any("killed");
            }
        });
        ran.await.unwrap_or_else(|error| panic!("{error}"));
    });
    let ended = match task.await {
        Ok(()) => false,
        Err(cause) => {
            let panic = cause.into_panic();
            if panic.downcast_ref() != Some(&"killed") {
                std::panic::resume_unwind(panic);
            }
            true
        }
    };
    (ended, count.load(Ordering::Relaxed))
}

/// Which statements a migration is ended before: the first of them, and every so many after it.
#[derive(Clone, Copy)]
struct Turns {
    first: usize,
    every: usize,
    /// Which of the fewer statements have their turn.
    round: usize,
}

impl Turns {
    /// Every fourth of them, others in each round.
    fn few(self) -> Self {
        Self { first: self.first + self.every * (self.round % 4), every: 4 * self.every, ..self }
    }
}

/// That a structure is the one that was wanted, triggers included.
fn assert_same(wanted: &Catalog, found: &Catalog, place: &str) {
    assert_eq!(wanted.differences(found), [], "{place}");
    assert_eq!(wanted.trigger_differences(found), [], "{place}");
}

/// Kills the way from one version to another before the statements whose turn it is; a second run must complete it.
async fn kill_everywhere(
    ready: &Scratch,
    compiled: &'static Compiled,
    (from, to): (usize, usize),
    turns: Turns,
) {
    let whole = ready.copy().await;
    let (_, statements) = run(&whole, compiled, to, None).await;
    assert!(statements > 0, "{} from {from} to {to}: there is nothing to end", ready.place);
    let wanted = content(&whole).await;
    whole.remove().await;
    for statement in (turns.first..statements).step_by(turns.every) {
        let scratch = ready.copy().await;
        let place = format!("{} from {from} to {to}, killed at statement {statement}", scratch.place);
        let (killed, _) = run(&scratch, compiled, to, Some(statement)).await;
        assert!(killed, "{place}: it was over before");
        run(&scratch, compiled, to, None).await;
        let found = content(&scratch).await;
        assert_same(&wanted.0, &found.0, &place);
        assert_eq!(wanted.1, found.1, "{place}");
        scratch.remove().await;
    }
}

/// Kills the way from one version to another before statements whose turn it is, and turns round: the structure is that of
/// before again, and forward leads where it would have.
async fn turn_everywhere(
    ready: &Scratch,
    compiled: &'static Compiled,
    (from, to): (usize, usize),
    turns: Turns,
) {
    let whole = ready.copy().await;
    let (_, statements) = run(&whole, compiled, to, None).await;
    let (before, after) = (content(ready).await, content(&whole).await);
    whole.remove().await;
    for statement in (turns.first..statements).step_by(turns.every) {
        let scratch = ready.copy().await;
        let place = format!("{} from {from} to {to}, turned at statement {statement}", scratch.place);
        let (killed, _) = run(&scratch, compiled, to, Some(statement)).await;
        assert!(killed, "{place}: it was over before");
        run(&scratch, compiled, from, None).await;
        let found = content(&scratch).await;
        assert_same(&before.0, &found.0, &place);
        run(&scratch, compiled, to, None).await;
        let found = content(&scratch).await;
        assert_same(&after.0, &found.0, &place);
        scratch.remove().await;
    }
}

/// A history, and the rows its first version has in a place.
struct History {
    compiled: &'static Compiled,
    versions: Vec<(String, Schema)>,
    rows: fn(&Scratch) -> String,
}

impl History {
    fn new(project: &Project, rows: fn(&Scratch) -> String) -> Self {
        Self { compiled: compiled(project), versions: platform::versions(project), rows }
    }

    fn everything() -> Self {
        Self::new(&everything(), |_| ROWS.to_owned())
    }

    fn platform() -> Self {
        Self::new(&platform::project(), catalogue::rows)
    }
}

/// Every migration of a history there, and back again where there is a way.
async fn every_migration(place: Place, history: &History, turns: Turns) {
    let scratch = Scratch::at(place).await;
    let History { compiled, versions, rows } = history;
    let plan = if scratch.engine == "sqlite" { &compiled.sqlite } else { &compiled.postgres };
    run(&scratch, compiled, 1, None).await;
    scratch.by_hand(&rows(&scratch)).await;
    for (version, (name, schema)) in versions.iter().enumerate().skip(1) {
        kill_everywhere(&scratch, compiled, (version, version + 1), turns).await;
        if let CompiledBack::Steps(_) = plan.migrations[version].back {
            turn_everywhere(&scratch, compiled, (version, version + 1), turns.few()).await;
        }
        let before = content(&scratch).await;
        run(&scratch, compiled, version + 1, None).await;
        let wanted = catalogue::wanted(scratch.engine, schema);
        let live = catalogue::live(&scratch).await;
        assert_eq!(wanted.differences(&live), [], "{} at {name}", scratch.place);
        assert_eq!(wanted.trigger_differences(&live), [], "{}", scratch.place);
        if let CompiledBack::Steps(_) = plan.migrations[version].back {
            kill_everywhere(&scratch, compiled, (version + 1, version), turns).await;
            turn_everywhere(&scratch, compiled, (version + 1, version), turns.few()).await;
            let back = scratch.copy().await;
            run(&back, compiled, version, None).await;
            let after = content(&back).await;
            assert_eq!(before.0.differences(&after.0), [], "{} back to {version}", scratch.place);
            assert_eq!(before.0.trigger_differences(&after.0), [], "{}", scratch.place);
            back.remove().await;
        }
    }
    scratch.remove().await;
}

/// A panic is how these runs are killed, so those need not be told.
fn quiet() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if panic.payload().downcast_ref() != Some(&"killed") {
            usual(panic);
        }
    }));
}

/// Which statement of a run is the first to fail.
fn seed() -> usize {
    usize::try_from(harness::seed() % 1_000_000).expect("a small number")
}

async fn on_sqlite(history: History) {
    quiet();
    let round = seed();
    every_migration(Place::Sqlite, &history, Turns { first: 0, every: 1, round }).await;
}

/// The locales at the same time: most of what they do is to wait for the server.
async fn in_every_locale(history: History) {
    quiet();
    let seed = seed();
    let history = Arc::new(history);
    let every = Locale::ALL.len();
    let running: Vec<_> = Locale::ALL
        .into_iter()
        .enumerate()
        .map(|(number, locale)| {
            let history = Arc::clone(&history);
            let turns = Turns { first: (seed + number) % every, every, round: seed / every };
            tokio::spawn(async move { every_migration(Place::Postgres(locale), &history, turns).await })
        })
        .collect();
    for place in running {
        if let Err(cause) = place.await {
            std::panic::resume_unwind(cause.into_panic());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_kind_of_operation_on_sqlite() {
    on_sqlite(History::everything()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_kind_of_operation_on_postgres() {
    in_every_locale(History::everything()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_platform_on_sqlite() {
    on_sqlite(History::platform()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_platform_on_postgres() {
    in_every_locale(History::platform()).await;
}

#[tokio::test]
async fn the_last_version_holds_every_row() {
    harness::both(async |scratch| {
        let project = everything();
        let compiled = compiled(&project);
        run(scratch, compiled, 1, None).await;
        scratch.by_hand(ROWS).await;
        run(scratch, compiled, project.migrations.len(), None).await;
        let rows = |sql: &'static str| async move { scratch.query(sql).await.expect(sql) };
        assert_eq!(
            rows("SELECT id, full_name, nick, mood, age, double_age, language, bio FROM people ORDER BY id")
                .await,
            [
                "1|Ann|a|calm|30|60|de|likes cats",
                "2|Ben|null|merry|17|34|de|null",
                "3|Cy|c|tired|40|80|de|sings",
                "4|Di|d|calm|18|36|de|null",
            ]
        );
        assert_eq!(
            rows("SELECT id, house_id, name FROM rooms ORDER BY id").await,
            ["1|1|hall", "2|1|loft", "3|2|attic"]
        );
        assert_eq!(rows("SELECT id, person_id FROM cats ORDER BY id").await, ["1|1", "2|null"]);
        assert_eq!(rows("SELECT id, person_id FROM debts").await, ["1|2"]);
        assert_eq!(rows("SELECT id, person_id FROM dogs").await, ["1|3"]);
        assert_eq!(rows("SELECT full_name, street FROM owners ORDER BY street").await, ["Ann|Elm", "Cy|Oak"]);
        assert_eq!(
            rows("SELECT words FROM sayings ORDER BY person_id, place").await,
            ["hello!", "there!", "well!"]
        );
        assert_eq!(
            rows("SELECT id, name, street FROM tenants ORDER BY id").await,
            ["1|hall|Elm", "2|loft|Elm", "3|attic|Oak"]
        );
        assert_eq!(rows("SELECT id, cat_id, debt_id FROM animals").await, ["1|1|1"]);
        // Every trigger still does what it says.
        for table in ["people", "houses", "rooms", "cats", "debts", "dogs", "sayings"] {
            let early = if scratch.engine == "sqlite" { "0" } else { "'1970-01-01T00:00:00Z'" };
            scratch.by_hand(&format!("UPDATE {table} SET changed_at = {early}")).await;
            let column = if table == "sayings" { "place" } else { "id" };
            scratch.by_hand(&format!("UPDATE {table} SET {column} = {column}")).await;
            let left =
                scratch.query(&format!("SELECT count(*) FROM {table} WHERE changed_at = {early}")).await;
            assert_eq!(left, Ok(vec!["0".to_owned()]), "{table} on {}", scratch.place);
        }
        // Every referential action still does what it says.
        assert!(scratch.query("DELETE FROM people WHERE id = 2").await.is_err());
        scratch.query("DELETE FROM people WHERE id = 3").await.expect("deleted");
        assert_eq!(rows("SELECT id, person_id FROM dogs").await, ["1|1"]);
        assert_eq!(rows("SELECT count(*) FROM rooms").await, ["2"]);
        assert_eq!(rows("SELECT count(*) FROM tenants").await, ["2"]);
        assert_eq!(rows("SELECT full_name, street FROM owners").await, ["Ann|Elm"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_ends_every_connection_in_the_middle_of_a_backfill() {
    on_postgres(async |scratch| {
        let project = everything();
        let compiled = compiled(&project);
        run(scratch, compiled, 1, None).await;
        scratch.by_hand(ROWS).await;
        let whole = scratch.copy().await;
        run(&whole, compiled, project.migrations.len(), None).await;
        let wanted = content(&whole).await;
        whole.remove().await;
        let mut ended = 0;
        for _ in 0..4 {
            let database = scratch.open().await;
            let options = Options {
                batch_size: 1,
                batch_pause: std::time::Duration::from_millis(50),
                ..Options::default()
            };
            let migrator = Migrator::new(&database, compiled).expect("a migrator").with(options);
            let (told, batch) = tokio::sync::oneshot::channel();
            let mut told = Some(told);
            let running = migrator.run(None, |event| {
                if let Event::Rows { .. } = event {
                    let _ = told.take().map(|it| it.send(()));
                }
            });
            let end = async {
                if batch.await.is_ok() {
                    let name = scratch.url.rsplit('/').next().unwrap_or_default().to_owned();
                    let sql = format!(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                     WHERE datname = '{name}' AND pid <> pg_backend_pid()"
                    );
                    let _ = scratch.query(&sql).await;
                }
            };
            let (result, ()) = tokio::join!(running, end);
            ended += u32::from(result.is_err());
        }
        assert!(ended > 0, "no run was ended");
        run(scratch, compiled, project.migrations.len(), None).await;
        let found = content(scratch).await;
        assert_eq!(wanted.0.differences(&found.0), []);
        assert_eq!(wanted.1, found.1);
    })
    .await;
}
