//! What somebody changed by hand in a live database is seen, one line per kind.

use diglot_model::Schema;
use generated::migrations::COMPILED;
use harness::{Scratch, both};
use runtime::Migrator;

use crate::{
    catalogue::{live, wanted},
    platform,
};

/// What is done by hand, and words of what has to be said of it.
type Case = (&'static str, &'static str);

const POSTGRES: &[Case] = &[
    ("ALTER TABLE users ENABLE ROW LEVEL SECURITY", "row level security"),
    ("ALTER TABLE users FORCE ROW LEVEL SECURITY", "row level security for the owner"),
    ("CREATE POLICY nothing_seen ON users USING (false)", "policy nothing_seen"),
    ("CREATE RULE nothing_kept AS ON INSERT TO users DO INSTEAD NOTHING", "rule nothing_kept"),
    ("CREATE TABLE people (); ALTER TABLE users INHERIT people", "inherits from people"),
    ("ALTER TABLE users DISABLE TRIGGER USER", "(disabled)"),
    ("ALTER TABLE sessions DISABLE TRIGGER ALL", "with (disabled)"),
    (
        "ALTER TABLE sessions ALTER CONSTRAINT sessions_user_id_fkey DEFERRABLE INITIALLY IMMEDIATE",
        "deferrable initially immediate",
    ),
    (
        "ALTER TABLE sessions DROP CONSTRAINT sessions_user_id_fkey; ALTER TABLE sessions ADD CONSTRAINT \
         sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users MATCH FULL ON DELETE CASCADE",
        "match full",
    ),
    (
        "DROP INDEX sessions_project_id_id_idx; CREATE INDEX sessions_project_id_id_idx ON sessions (project_id NULLS FIRST, id)",
        "nulls first",
    ),
    (
        "DROP INDEX sessions_project_id_id_idx; CREATE INDEX sessions_project_id_id_idx ON sessions (project_id DESC NULLS LAST, id)",
        "desc nulls last",
    ),
    ("CREATE INDEX by_hand ON users (email text_pattern_ops)", "text_pattern_ops"),
    ("CREATE INDEX by_hand ON projects (name COLLATE \"POSIX\")", "POSIX"),
    (
        "DROP INDEX sessions_project_id_id_idx; ALTER TABLE sessions ADD CONSTRAINT sessions_project_id_id_idx \
         EXCLUDE USING btree (id WITH =)",
        "exclusion constraint",
    ),
    ("CREATE TABLE parts (id int) PARTITION BY RANGE (id)", "table parts"),
];

const SQLITE: &[Case] = &[
    ("CREATE VIRTUAL TABLE notes USING fts5(body)", "table notes"),
    ("create trigger Loud after insert\non users begin select 1; end", "Loud"),
    ("CREATE INDEX by_hand ON users (email COLLATE NOCASE)", "nocase"),
];

/// What differs after `sql` from what is declared.
async fn differences(scratch: &Scratch, schema: &Schema, sql: &str) -> Vec<String> {
    scratch.by_hand(sql).await;
    let wanted = wanted(scratch.engine, schema);
    let live = live(scratch).await;
    let mut found = wanted.differences(&live);
    found.extend(wanted.trigger_differences(&live));
    found.iter().map(ToString::to_string).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_changed_by_hand_is_seen() {
    both(async |scratch| {
        let cases = if scratch.engine == "sqlite" { SQLITE } else { POSTGRES };
        let schema = platform::project().schema;
        let database = scratch.open().await;
        Migrator::new(&database, &COMPILED).expect("a migrator").run(None, |_| {}).await.expect("migrated");
        database.close().await.expect("closed");
        drop(database);
        for (sql, words) in cases {
            let copy = scratch.copy().await;
            let found = differences(&copy, &schema, sql).await;
            assert!(
                found.iter().any(|it| it.to_lowercase().contains(&words.to_lowercase())),
                "{}: {sql}: {found:#?}",
                scratch.place
            );
            copy.remove().await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn constraints_without_names_stay_apart() {
    let scratch = Scratch::sqlite();
    scratch
        .by_hand(
            "CREATE TABLE people (id INTEGER PRIMARY KEY);
             CREATE TABLE letters (
                 writer INTEGER REFERENCES people (id), reader INTEGER REFERENCES people (id), pages INTEGER,
                 copies INTEGER UNIQUE, UNIQUE (writer, reader), CHECK (pages > 0), CHECK (pages > 0), CHECK (copies > 0),
                 FOREIGN KEY (pages) REFERENCES people (id)
             )",
        )
        .await;
    let catalog = live(&scratch).await;
    let letters = &catalog.tables["letters"];
    assert_eq!(letters.references.len(), 3, "{:#?}", letters.references);
    assert_eq!(letters.checks.len(), 3, "{:#?}", letters.checks);
    assert_eq!(letters.indexes.len(), 2, "{:#?}", letters.indexes);
    scratch.remove().await;
}
