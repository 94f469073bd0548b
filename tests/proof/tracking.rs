//! `_migrations_applied`: what is wrong with it is told apart, refused or brought up to date.

use generated::migrations::COMPILED;
use harness::both;
use runtime::{Error, MigrationState, Migrator};

use crate::{
    catalogue::{assert_holds, live},
    platform,
};

#[tokio::test]
async fn tracking_that_no_migrator_writes_is_refused_and_left_alone() {
    both(async |scratch| {
        let database = scratch.open().await;
        let migrator = Migrator::new(&database, &COMPILED).expect("a migrator");
        migrator.run(Some("002"), |_| {}).await.expect("migrated");
        let of =
            |set: &str| format!("UPDATE _migrations_applied SET {set} WHERE name = '001_add_oauth_support'");
        let whole = of("how = 'applied', finished_at = started_at, step = 0, steps = 0, position = NULL, \
                        keeps_old_programs = 0");
        for (set, words) in [
            ("how = 'aplied'", "how is `aplied`, which is no state of a migration"),
            ("how = ''", "how is ``"),
            ("how = 'applying'", "it is `applying` and has a finished_at"),
            ("finished_at = NULL", "and has no finished_at"),
            ("step = 2, steps = 1", "step is 2 of 1"),
            ("step = -1", "step is `-1`, which is no number of steps"),
            ("steps = -3", "steps is `-3`"),
            ("position = 'seven'", "position is `seven`, which is no list of keys"),
            ("keeps_old_programs = 7", "keeps_old_programs is 7"),
        ] {
            scratch.by_hand(&whole).await;
            scratch.by_hand(&of(set)).await;
            let before = live(scratch).await;
            let refused = migrator.run(None, |_| {}).await.expect_err("refused");
            let Error::Tracking { migration, what } = &refused else { panic!("{set}: {refused:?}") };
            assert_eq!(migration, "001_add_oauth_support");
            assert!(what.contains(words), "{set}: {what}");
            assert!(matches!(migrator.status().await, Err(Error::Tracking { .. })), "{set}");
            assert!(matches!(migrator.run(Some("zero"), |_| {}).await, Err(Error::Tracking { .. })), "{set}");
            assert_eq!(live(scratch).await, before, "{set}");
        }
        scratch.by_hand(&whole).await;
        migrator.run(None, |_| {}).await.expect("the rest");
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_with_a_history_is_told_apart() {
    both(async |scratch| {
        let database = scratch.open().await;
        let migrator = Migrator::new(&database, &COMPILED).expect("a migrator");
        migrator.run(None, |_| {}).await.expect("migrated");
        let change = "UPDATE _migrations_applied SET";
        scratch.by_hand(&format!("{change} checksum = 'other' WHERE name = '001_add_oauth_support'")).await;
        scratch.by_hand("DELETE FROM _migrations_applied WHERE name = '003_rename_last_seen'").await;
        scratch.by_hand(&format!("{change} name = '999_future' WHERE name = '008_bill_usage_once'")).await;
        let found = migrator.status().await.expect("a status");
        let states: Vec<(MigrationState, bool)> =
            found.iter().map(|it| (it.state, it.explanation.is_some())).collect();
        assert_eq!(
            states,
            [
                (MigrationState::Included, false),
                (MigrationState::Edited, true),
                (MigrationState::Included, false),
                (MigrationState::Missing, true),
                (MigrationState::Included, false),
                (MigrationState::Included, false),
                (MigrationState::Included, false),
                (MigrationState::Included, false),
                (MigrationState::Pending, false),
                (MigrationState::Future, true),
            ]
        );
    })
    .await;
}

#[tokio::test]
async fn tracking_of_an_earlier_release_is_brought_up_to_date() {
    both(async |scratch| {
        let database = scratch.open().await;
        let migrator = Migrator::new(&database, &COMPILED).expect("a migrator");
        migrator.run(Some("2"), |_| {}).await.expect("an early version");
        scratch
            .by_hand(
                "CREATE TABLE earlier (name text NOT NULL PRIMARY KEY, checksum text NOT NULL, how text NOT NULL, \
                     engine text NOT NULL, started_at text NOT NULL, finished_at text NOT NULL);
                 INSERT INTO earlier SELECT name, checksum, how, engine, started_at, finished_at \
                     FROM _migrations_applied;
                 DROP TABLE _migrations_applied;
                 ALTER TABLE earlier RENAME TO _migrations_applied;",
            )
            .await;
        assert_eq!(migrator.status().await.expect("a status")[2].state, MigrationState::Applied);
        migrator.run(None, |_| {}).await.expect("the rest");
        assert_holds(scratch, &platform::project().schema, "from an earlier release").await;
    })
    .await;
}
