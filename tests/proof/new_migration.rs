//! `cargo xtask migration new`: what it writes leads to the declarations.

use std::{
    fs,
    path::{Path, PathBuf},
};

use codegen::{CompileError, Rename, new_migration};
use tempfile::TempDir;

use crate::platform;

/// A copy of the platform's schema crate with only the first `count` migrations.
pub(crate) fn cut(count: usize) -> (TempDir, PathBuf) {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema-dsl/schema/src");
    let copy = tempfile::tempdir().expect("a directory");
    fs::create_dir(copy.path().join("migrations")).expect("a directory");
    for entry in fs::read_dir(&source).expect("a directory").map(|it| it.expect("an entry")) {
        if entry.path().is_file() {
            fs::copy(entry.path(), copy.path().join(entry.file_name())).expect("a copy");
        }
    }
    let mut modules = String::new();
    for migration in platform::project().migrations.iter().take(count) {
        let file = format!("m{}.rs", migration.name);
        fs::copy(source.join("migrations").join(&file), copy.path().join("migrations").join(&file))
            .expect("a copy");
        modules.push_str(&format!("mod m{};\n", migration.name));
    }
    fs::write(copy.path().join("migrations/mod.rs"), modules).expect("a file");
    let root = copy.path().join("lib.rs");
    (copy, root)
}

fn new(root: &Path, renames: &[Rename]) -> codegen::NewMigration {
    new_migration(root, Path::new("src"), "catch_up", renames, false, false)
        .unwrap_or_else(|error| panic!("{error}"))
}

/// The one rename of the platform's history.
fn renamed() -> Rename {
    Rename::Column("sessions".to_owned(), "last_seen_at".to_owned(), "last_activity_at".to_owned())
}

/// Adds a migration to the copy and compiles it.
fn compile(
    copy: &Path,
    root: &Path,
    migration: &codegen::NewMigration,
    source: &str,
) -> Result<(), CompileError> {
    fs::write(copy.join(format!("migrations/{}.rs", migration.module)), source).expect("a file");
    let index = copy.join("migrations/mod.rs");
    let modules = fs::read_to_string(&index).expect("a file") + &format!("mod {};\n", migration.module);
    fs::write(&index, modules).expect("a file");
    codegen::compile(root, Path::new("src"), false).map(|_| ())
}

#[test]
fn from_every_version_it_leads_to_the_declarations() {
    for count in 0..=platform::project().migrations.len() {
        let (copy, root) = cut(count);
        // Only what is there and not done yet can be renamed.
        let done =
            platform::project().migrations.iter().take(count).any(|it| it.name.contains("rename_last_seen"));
        let renames = if count == 0 || done { Vec::new() } else { vec![renamed()] };
        let migration = new(&root, &renames);
        assert_eq!(migration.is_empty, count == platform::project().migrations.len());
        if migration.is_empty {
            continue;
        }
        let source = migration.source.replace("= FILL_IN;", "= \"Untitled\";").replace("FILL_IN: ", "");
        compile(copy.path(), &root, &migration, &source).unwrap_or_else(|error| panic!("{error}\n{source}"));
    }
}

#[test]
fn what_it_writes_reads_well() {
    let (_copy, root) = cut(1);
    let migration = new(&root, &[]);
    assert!(migration.candidates.contains(&renamed()), "{:?}", migration.candidates);
    insta::assert_snapshot!(new(&root, &[renamed()]).source);
}

#[test]
fn what_only_a_person_knows_does_not_compile() {
    let (copy, root) = cut(4);
    let migration = new(&root, &[]);
    assert!(migration.source.contains("FILL_IN"), "{}", migration.source);
    let refused = compile(copy.path(), &root, &migration, &migration.source).expect_err("refused");
    assert!(refused.to_string().contains("FILL_IN"), "{refused}");
}

#[test]
fn a_name_is_snake_case() {
    let (_copy, root) = cut(1);
    let refused = new_migration(&root, Path::new("src"), "Add-Nickname", &[], true, false);
    assert!(refused.expect_err("refused").to_string().contains("snake_case"));
}

#[test]
fn a_rename_of_nothing_is_refused() {
    let (_copy, root) = cut(1);
    for (rename, words) in [
        (Rename::Table("nothing".to_owned(), "users".to_owned()), "leave nothing of that name"),
        (
            Rename::Column("users".to_owned(), "email".to_owned(), "nothing".to_owned()),
            "nothing of that name is declared",
        ),
    ] {
        let refused = new_migration(&root, Path::new("src"), "x", &[rename], false, false);
        assert!(refused.is_err_and(|it| it.to_string().contains(words)));
    }
}
