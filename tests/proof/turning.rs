//! A migration that its rows stop half way is not a trap: it can be taken back from there, and begun again.

use diglot_model::Project;
use harness::{Scratch, both};
use runtime::{Compiled, Error, Event, MigrationState, Migrator, Options};

use crate::{catalogue, compiled::compiled, platform};

/// A migration that fills a column of its own and then forbids what it was filled with twice, among what a program of
/// before cannot live with.
const HISTORY: &str = r#"
#[table(users)]
pub struct User {
    #[key]
    pub id: i64,
    pub name: Text<80>,
    pub team: Option<Text<20>>,
    #[unique]
    pub handle: Text<80>,
    #[index]
    pub age: Option<i64>,
}

migration! {
    name "000_base";

    #[table(users)]
    create struct User {
        #[key]
        pub id: i64,
        pub name: Text<80>,
        pub team: Text<20>,
    }
}

migration! {
    name "001_handles";

    alter table users {
        alter column team { set nullable }
        add column handle: Option<Text<80>>;
        add column age: Option<i64>;
        add index(age);
    }

    backfill users {
        set handle = lower(name);
    }

    alter table users {
        alter column handle { set not null }
        add unique(handle);
    }
}
"#;

fn options() -> Options {
    Options { allow_data_loss: true, batch_size: 2, ..Options::default() }
}

async fn assert_holds(scratch: &Scratch, project: &Project, version: usize, place: &str) {
    let versions = platform::versions(project);
    let wanted = catalogue::wanted(scratch.engine, &versions[version].1);
    assert_eq!(wanted.differences(&catalogue::live(scratch).await), [], "{place}");
}

async fn rows(scratch: &Scratch) -> Vec<String> {
    scratch.query("SELECT id, name, team FROM users ORDER BY id").await.expect("read")
}

#[tokio::test]
async fn what_rows_stop_half_way_is_taken_back_and_begun_again() {
    let project = codegen::compile_text(&[("lib.rs", HISTORY)]).unwrap_or_else(|error| panic!("{error}"));
    let compiled: &'static Compiled = compiled(&project);
    both(async |scratch| {
        let database = scratch.open().await;
        let migrator = Migrator::new(&database, compiled).expect("a migrator").with(options());
        migrator.run(Some("0"), |_| {}).await.expect("the first version");
        let five = "INSERT INTO users (id, name, team) VALUES (1, 'Ann', 'a'), (2, 'ann', 'b'), (3, 'Ben', 'c'), \
                    (4, 'Cy', 'd'), (5, 'Di', 'e')";
        scratch.by_hand(five).await;
        let before = rows(scratch).await;
        let stopped = migrator.run(None, |_| {}).await;
        let Err(Error::Migration(says)) = &stopped else { panic!("{stopped:?}") };
        assert!(says.contains("users_handle_key"), "{says}");
        let half = migrator.status().await.expect("a status")[1].state;
        let kept = scratch.engine == "postgres";
        assert_eq!(half == MigrationState::Applying, kept, "{says}");
        // Programs of before go on meanwhile.
        scratch.by_hand("INSERT INTO users (id, name, team) VALUES (6, 'Ed', 'f')").await;
        scratch.by_hand("DELETE FROM users WHERE id = 6").await;
        let mut steps = Vec::new();
        let back = migrator.run(Some("0"), |event| {
            if let Event::Step(what) = event {
                steps.push(what.to_owned());
            }
        });
        let report = back.await.expect("taken back");
        assert_eq!(report.reverted.len(), usize::from(kept), "{steps:?}");
        assert!(!steps.iter().any(|it| it.contains("users_handle_key")), "never done, so never undone: {steps:?}");
        assert_holds(scratch, &project, 0, "taken back").await;
        assert_eq!(rows(scratch).await, before);
        // Again into the middle, back again, and to the end once the rows are mended.
        assert!(migrator.run(None, |_| {}).await.is_err());
        migrator.run(Some("0"), |_| {}).await.expect("taken back");
        scratch.by_hand("UPDATE users SET name = 'Ann the second' WHERE id = 2").await;
        migrator.run(None, |_| {}).await.expect("mended");
        assert_holds(scratch, &project, 1, "mended").await;
        assert_eq!(
            scratch.query("SELECT handle FROM users ORDER BY id").await.expect("read"),
            ["ann", "ann the second", "ben", "cy", "di"]
        );
        let status = migrator.status().await.expect("a status");
        assert_eq!(status[1].state, MigrationState::Applied);
        migrator.run(Some("0"), |_| {}).await.expect("taken back whole");
        assert_holds(scratch, &project, 0, "taken back whole").await;
    })
    .await;
}
