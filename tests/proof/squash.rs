//! `cargo xtask migration squash`: one migration in the place of several, and databases that had applied those.

use std::{fs, path::Path};

use codegen::Squashed;
use generated::migrations::COMPILED;
use harness::both;
use runtime::{MigrationState, Migrator};

use crate::{catalogue::assert_holds, compiled::compiled, new_migration::cut, platform};

/// Puts the squashed migration in the place of those it stands for, as the command does.
fn write(directory: &Path, squashed: &Squashed) {
    let migrations = directory.join("migrations");
    fs::write(migrations.join(format!("{}.rs", squashed.module)), &squashed.source).expect("a file");
    let index = migrations.join("mod.rs");
    let mut modules = fs::read_to_string(&index).expect("a file");
    for name in &squashed.replaced {
        modules = modules.replace(&format!("mod m{name};\n"), "");
        fs::remove_file(migrations.join(format!("m{name}.rs"))).expect("a file that is gone");
    }
    fs::write(&index, format!("mod {};\n{modules}", squashed.module)).expect("a file");
}

#[tokio::test]
async fn a_squashed_history_leads_to_the_same_schema_and_accepts_who_was_there() {
    let project = platform::project();
    let (copy, root) = cut(project.migrations.len());
    let squashed = codegen::squash(&root, Path::new("src"), "4", false, false).expect("squashed");
    assert_eq!(squashed.name, "004_base");
    assert_eq!(squashed.replaced.len(), 5);
    write(copy.path(), &squashed);
    let shorter = codegen::compile(&root, Path::new("src"), false)
        .unwrap_or_else(|error| panic!("{error}\n{}", squashed.source));
    assert_eq!(shorter.migrations.len(), project.migrations.len() - 4);
    let compiled = compiled(&shorter);
    for version in ["4", "5", "7"] {
        both(async |scratch| {
            let database = scratch.open().await;
            let before = Migrator::new(&database, &COMPILED).expect("a migrator");
            before.run(Some(version), |_| {}).await.expect("the history as it was");
            let after = Migrator::new(&database, compiled).expect("a migrator");
            assert_eq!(after.status().await.expect("a status")[0].state, MigrationState::Included);
            after.run(None, |_| {}).await.unwrap_or_else(|error| panic!("{version}: {error}"));
            assert_holds(scratch, &project.schema, "after the squash").await;
            let states = after.status().await.expect("a status");
            assert!(states.iter().all(|it| it.state.is_done()), "{states:?}");
            assert!(after.run(None, |_| {}).await.expect("again").applied.is_empty());
        })
        .await;
    }
    both(async |scratch| {
        let database = scratch.open().await;
        let before = Migrator::new(&database, &COMPILED).expect("a migrator");
        before.run(Some("2"), |_| {}).await.expect("a part of what was squashed");
        let after = Migrator::new(&database, compiled).expect("a migrator");
        let refused = after.run(None, |_| {}).await.expect_err("refused").to_string();
        assert!(refused.contains("of which the database has 3"), "{refused}");
        assert!(refused.contains("release before the squash"), "{refused}");
        before.run(Some("4"), |_| {}).await.expect("the release before");
        after.run(None, |_| {}).await.expect("accepted");
    })
    .await;
    both(async |scratch| {
        let database = scratch.open().await;
        let migrator = Migrator::new(&database, compiled).expect("a migrator");
        migrator.run(Some("4"), |_| {}).await.expect("the squashed one alone");
        migrator.run(None, |_| {}).await.expect("the rest");
        assert_holds(scratch, &project.schema, "fresh").await;
    })
    .await;
}

#[test]
fn statements_by_hand_are_not_left_out_in_silence() {
    let (copy, root) = cut(2);
    let sql = "use schema_dsl::migration;\n\nmigration! {\n    name \"002_by_hand\";\n    \
               sql { sqlite: \"SELECT 1\"; postgres: \"SELECT 1\"; }\n}\n";
    fs::write(copy.path().join("migrations/m002_by_hand.rs"), sql).expect("a file");
    let index = copy.path().join("migrations/mod.rs");
    let modules = fs::read_to_string(&index).expect("a file") + "mod m002_by_hand;\n";
    fs::write(&index, modules).expect("a file");
    let squash = |without| codegen::squash(&root, Path::new("src"), "2", without, false);
    let refused = squash(false).expect_err("refused").to_string();
    assert!(refused.contains("002_by_hand") && refused.contains("--without-sql"), "{refused}");
    assert_eq!(squash(true).expect("squashed").name, "002_base");
}
