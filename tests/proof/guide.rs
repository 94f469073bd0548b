//! The guide's chapter on migrations shows real output: every block under a line `<!-- real: NAME -->` is made
//! here, from a copy of the platform's schema and the real gateway. `DIGLOT_GOLDEN=write` writes it.

use std::{
    cell::RefCell,
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use codegen::{Project, Rename, new_migration};
use harness::{Ended, Gateway, Scratch, on_postgres};
use tempfile::TempDir;

use crate::{catalogue, golden::assert_file, new_migration::cut, platform};

/// A copy of the platform's schema that is changed step by step.
struct Book {
    copy: TempDir,
    root: PathBuf,
    blocks: BTreeMap<&'static str, String>,
}

impl Book {
    fn put(&mut self, name: &'static str, text: impl Into<String>) {
        self.blocks.insert(name, text.into().trim_end().to_owned());
    }

    /// Changes a file; what is changed must be there.
    fn edit(&self, file: &str, from: &str, to: &str) {
        let path = self.copy.path().join(file);
        let text = fs::read_to_string(&path).expect("a file");
        assert!(text.contains(from), "{file} has no {from:?}");
        fs::write(&path, text.replacen(from, to, 1)).expect("a file");
    }

    /// `cargo xtask migration new`: adds the migration to the copy and gives the operations it holds.
    fn new_migration(&self, name: &str, renames: &[Rename]) -> (String, String) {
        let migration = new_migration(&self.root, Path::new("src"), name, renames, false, false)
            .unwrap_or_else(|error| panic!("{error}"));
        let file = format!("migrations/{}.rs", migration.module);
        fs::write(self.copy.path().join(&file), &migration.source).expect("a file");
        let index = self.copy.path().join("migrations/mod.rs");
        let modules = fs::read_to_string(&index).expect("a file") + &format!("mod {};\n", migration.module);
        fs::write(&index, modules).expect("a file");
        let (_, source) = migration.source.split_once("migration! {").expect("a migration");
        (file, format!("migration! {{{source}"))
    }

    fn compile(&self) -> Project {
        codegen::compile(&self.root, Path::new("src"), false).unwrap_or_else(|error| panic!("{error}"))
    }

    /// What the last migration tells an engine, without the head of the file.
    fn sql(&self, dialect: &str, back: bool) -> String {
        let project = self.compile();
        let files = codegen::emit(&project).unwrap_or_else(|error| panic!("{error}"));
        let name = &project.migrations.last().expect("a migration").name;
        let end = if back { "down.sql" } else { "sql" };
        let text = &files[&format!("sql/{dialect}/{name}.{end}")];
        let (_, body) = text.split_once("\n\n").expect("statements");
        body.to_owned()
    }
}

/// What a program printed, with what differs between runs made the same.
fn printed(ended: &Ended) -> String {
    // On a terminal the two come in the order in which they are written: first what is done, then how it goes.
    let head = if ended.stdout.starts_with('🔧') {
        ended.stdout.split_inclusive('\n').take(2).collect()
    } else {
        String::new()
    };
    let text = format!("{head}{}{}", ended.stderr, &ended.stdout[head.len()..]);
    let mut out = String::new();
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim_end();
        let is_time = bare.len() > 19 && bare.ends_with('Z') && bare.as_bytes().get(4) == Some(&b'-');
        out.push_str(if is_time { "2026-11-25T09:00:00.000000Z" } else { bare });
        out.push_str(&word[bare.len()..]);
    }
    out.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

fn schema_steps(book: &mut Book) {
    book.edit(
        "users.rs",
        "    /// A hash of the password;",
        "    /// What the person wants to be called.\n    pub nickname: Option<Text<80>>,\n    /// A hash of the password;",
    );
    let (_, source) = book.new_migration("add_nickname", &[]);
    book.put("add.source", source);
    let sql = book.sql("postgres", false);
    book.put("add.postgres", sql);
    let sql = book.sql("sqlite", false);
    book.put("add.sqlite", sql);

    book.edit(
        "users.rs",
        "    /// A hash of the password;",
        "    /// The language the person reads.\n    pub language: Text<10>,\n    /// A hash of the password;",
    );
    let (file, source) = book.new_migration("add_language", &[]);
    book.put("required.source", source);
    book.edit(&file, "FILL_IN", "\"en\"");
    let sql = book.sql("postgres", false);
    book.put("required.postgres", sql);

    book.edit(
        "users.rs",
        "    pub display_name: Text<120>,",
        "    #[was(display_name)]\n    pub shown_name: Text<120>,",
    );
    let (_, source) = book.new_migration("rename_display_name", &[]);
    book.put("rename.source", source);
    let sql = book.sql("sqlite", false);
    book.put("rename.sqlite", sql);
    book.edit("users.rs", "    #[was(display_name)]\n", "");
    let (_, source) = book.new_migration("forget_display_name", &[]);
    book.put("rename.end", source);

    book.edit(
        "users.rs",
        "    /// What the person wants to be called.\n    pub nickname: Option<Text<80>>,\n",
        "",
    );
    book.edit(
        "users.rs",
        "/// Who vouches for a person.\n",
        "/// What a person tells of themselves.\n#[table(profiles)]\npub struct Profile {\n    /// The person's own.\n    \
         #[key]\n    pub id: Uuid,\n    /// Whose it is.\n    #[on_delete(cascade)]\n    #[unique]\n    \
         pub user_id: Ref<User>,\n    /// What the person wants to be called.\n    pub nickname: Text<80>,\n}\n\n\
         /// Who vouches for a person.\n",
    );
    let (file, source) = book.new_migration("split_profiles", &[]);
    book.put("split.source", source);
    book.edit(
        &file,
        "    alter table users {\n        #[loses_data(\"FILL_IN: why that is fine\")]\n",
        "    insert profiles from users {\n        set id = id;\n        set user_id = id;\n        \
         set nickname = nickname;\n        where nickname.is_not_null();\n    }\n\n    \
         alter table users {\n        #[loses_data(\"every profile has a copy by now\")]\n",
    );
    let text = fs::read_to_string(book.copy.path().join(&file)).expect("a file");
    book.edit(
        &file,
        text.trim_end(),
        &format!(
            "{}\n    down {{\n        alter table users {{\n            /// What the person wants to be called.\n            \
             add column nickname: Option<Text<80>>;\n        }}\n\n        backfill users from profiles by user_id {{\n            \
             set nickname = nickname;\n        }}\n\n        #[loses_data(\"the people have them back\")]\n        \
             drop table profiles;\n    }}\n}}",
            text.trim_end().trim_end_matches('}')
        ),
    );
    let text = fs::read_to_string(book.copy.path().join(&file)).expect("a file");
    let at = text.find("    insert profiles").expect("an insert");
    book.put("split.filled", text[at..].trim_end().trim_end_matches('}').trim_end());
    let sql = book.sql("postgres", false);
    let at = sql.find("-- insert rows").expect("an insert");
    book.put("split.postgres", &sql[at..]);

    book.edit("sessions.rs", "    /// Why it ended.\n    pub termination_reason: Option<Text<500>>,\n", "");
    let (file, source) = book.new_migration("drop_termination_reason", &[]);
    book.put("remove.source", source);
    book.edit(&file, "FILL_IN: why that is fine", "nobody has read it since release 7");
    let sql = book.sql("postgres", false);
    book.put("remove.postgres", sql);
    let sql = book.sql("postgres", true);
    book.put("remove.down", sql);
}

/// What the gateway prints, by the name of the block that shows it.
async fn gateway_steps(scratch: &Scratch) -> BTreeMap<&'static str, String> {
    let mut blocks = BTreeMap::new();
    let mut put = |name, text: &str| blocks.insert(name, text.trim_end().to_owned());
    let gateway = |arguments: &[&str]| {
        let gateway = Gateway::new().with("DATABASE_URL", &scratch.url).argument("migrate");
        let ended = arguments.iter().fold(gateway, |it, argument| it.argument(argument)).run();
        (printed(&ended), ended.status)
    };
    assert_eq!(gateway(&["--to", "3"]).1, Some(0));
    scratch.by_hand(&catalogue::rows(scratch).replace("last_seen_at", "last_activity_at")).await;
    put("operate.status", &gateway(&["--status"]).0);
    let (plan, _) = gateway(&["--plan", "--to", "5"]);
    let at = plan.find("-- add check").expect("a check");
    let end = plan.find("DO $$").unwrap_or(plan.len());
    put("operate.plan", &plan[at..end]);
    scratch.by_hand("UPDATE usage_events SET quantity = -3").await;
    let (refused, status) = gateway(&[]);
    assert_eq!(status, Some(1));
    put("operate.refused", &refused);
    scratch.by_hand("UPDATE usage_events SET quantity = 3").await;
    let (run, status) = gateway(&[]);
    assert_eq!(status, Some(0), "{run}");
    put("operate.run", &run);
    let (refused, status) = gateway(&["--to", "5"]);
    assert_eq!(status, Some(1));
    put("operate.loss", &refused);
    let (back, status) = gateway(&["--to", "5", "--allow-data-loss"]);
    assert_eq!(status, Some(0), "{back}");
    put("operate.back", &back);
    assert_eq!(gateway(&[]).1, Some(0));
    scratch
        .by_hand("ALTER TABLE plans ALTER COLUMN offered DROP NOT NULL; CREATE INDEX mine ON users (status)")
        .await;
    let (drift, status) = gateway(&["--verify"]);
    assert_eq!(status, Some(3));
    put("operate.verify", &drift);
    blocks
}

#[tokio::test]
async fn the_chapter_on_migrations_shows_what_happens() {
    let (copy, root) = cut(platform::project().migrations.len());
    let mut book = Book { copy, root, blocks: BTreeMap::new() };
    schema_steps(&mut book);
    let printed = RefCell::new(BTreeMap::new());
    on_postgres(async |scratch| {
        let blocks = gateway_steps(scratch).await;
        let before = printed.replace(blocks.clone());
        assert!(before.is_empty() || before == blocks, "{before:#?}\n{blocks:#?}");
    })
    .await;
    book.blocks.extend(printed.into_inner());
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema-dsl/guide/migrations.md");
    let chapter = fs::read_to_string(&path).expect("the chapter");
    let mut out = String::new();
    let mut shown = Vec::new();
    let mut lines = chapter.lines();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        let Some(name) = line.strip_prefix("<!-- real: ").and_then(|it| it.strip_suffix(" -->")) else {
            continue;
        };
        let block = book.blocks.get(name).unwrap_or_else(|| panic!("nothing makes {name}"));
        let fence = lines.next().unwrap_or_default();
        assert!(fence.starts_with("```"), "{name} has no block");
        out.push_str(&format!("{fence}\n{block}\n```\n"));
        shown.push(name);
        let _ = lines.by_ref().find(|it| *it == "```");
    }
    let left: Vec<&&str> = book.blocks.keys().filter(|it| !shown.contains(*it)).collect();
    assert!(left.is_empty(), "the chapter does not show {left:?}");
    assert_file(&path, &out);
}
