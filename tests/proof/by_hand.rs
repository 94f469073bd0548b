//! What somebody changed by hand in a live database is seen, one line per kind.

use generated::migrations::COMPILED;
use harness::{Gateway, Place, Scratch, both};
use runtime::{Difference, Migrator};

use crate::catalogue::live;

/// What is done by hand, and words of what has to be said of it.
type Case = (&'static str, &'static str);

/// What leaves every statement of a program meaning what it meant, so that it is told and served.
const POSTGRES_BESIDE: &[Case] = &[
    ("CREATE TABLE _notes (id int)", "table _notes"),
    ("CREATE VIEW _seen AS SELECT 1 AS one", "view _seen"),
    ("CREATE VIEW merged AS SELECT x FROM XMLTABLE('/a' PASSING '<a/>' COLUMNS x int)", "view merged"),
    ("CREATE INDEX by_hand ON users (email text_pattern_ops)", "text_pattern_ops"),
    ("CREATE INDEX by_hand ON projects (name COLLATE \"POSIX\")", "POSIX"),
    ("CREATE INDEX by_hand ON projects (lower(name) COLLATE \"POSIX\")", "lower(name) collate posix"),
    ("CREATE TABLE parts (id int) PARTITION BY RANGE (id)", "table parts"),
    ("CREATE DOMAIN small AS int DEFAULT 1 NOT NULL CONSTRAINT small_enough CHECK (VALUE < 5)", "VALUE < 5"),
    ("CREATE TYPE colour AS ENUM ('red', 'green')", "enumeration type colour"),
    ("CREATE TYPE pair AS (a int, b int)", "composite type pair"),
    ("CREATE TYPE span AS RANGE (subtype = int)", "range type span"),
    ("CREATE MATERIALIZED VIEW counted AS SELECT count(*) FROM users", "materialized view counted"),
    ("CREATE SEQUENCE numbers", "sequence numbers"),
    ("CREATE FUNCTION half(a int) RETURNS int LANGUAGE sql AS 'SELECT a / 2'", "function half(a integer)"),
    ("GRANT SELECT ON users TO PUBLIC", "privileges on users is not in the schema (everybody: select)"),
    ("GRANT UPDATE (email) ON users TO PUBLIC", "everybody: update of email"),
    ("CREATE PUBLICATION told FOR TABLE users", "publication told"),
    ("CREATE STATISTICS related ON user_id, project_id FROM sessions", "statistics related"),
    ("ALTER TABLE users REPLICA IDENTITY FULL", "replica identity of users"),
    ("CREATE COLLATION twin FROM \"C\"", "collation twin"),
    (
        "CREATE FUNCTION loud() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'; \
         CREATE TRIGGER loud AFTER INSERT ON users EXECUTE FUNCTION loud()",
        "trigger loud",
    ),
];

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
    (
        "DROP INDEX sessions_project_id_id_idx; ALTER TABLE sessions ADD CONSTRAINT sessions_project_id_id_idx \
         EXCLUDE USING btree (id WITH =)",
        "exclusion constraint",
    ),
    (
        "DROP INDEX users_email_key; CREATE UNIQUE INDEX users_email_key ON users (lower(email) COLLATE \"POSIX\")",
        "lower(email) collate posix",
    ),
    ("ALTER TABLE users ADD COLUMN remarks text", "column remarks"),
    ("CREATE UNIQUE INDEX by_hand ON users (display_name)", "index by_hand"),
    ("ALTER TABLE users ADD CONSTRAINT by_hand CHECK (display_name <> 'x')", "check by_hand"),
];

const SQLITE_BESIDE: &[Case] = &[
    ("CREATE VIRTUAL TABLE notes USING fts5(body)", "table notes"),
    ("CREATE TABLE _litestream_seq (id INTEGER PRIMARY KEY, seq INTEGER)", "table _litestream_seq"),
    (
        "CREATE TABLE strange (a int, b [odd type] NOT NULL ON CONFLICT FAIL, c AS (a) VIRTUAL)",
        "table strange",
    ),
    ("CREATE VIEW seen AS SELECT id FROM users NOT INDEXED", "view seen"),
    ("create trigger Loud after insert\non users begin select 1; end", "Loud"),
    ("CREATE INDEX by_hand ON users (email COLLATE NOCASE)", "nocase"),
];

const SQLITE: &[Case] = &[
    (
        "DROP INDEX users_email_key; CREATE UNIQUE INDEX users_email_key ON users (email COLLATE NOCASE)",
        "nocase",
    ),
    ("ALTER TABLE users ADD COLUMN remarks TEXT", "column remarks"),
];

/// What differs after `sql` from what is declared.
async fn differences(scratch: &Scratch, sql: &str) -> Vec<Difference> {
    scratch.by_hand(sql).await;
    let database = scratch.open().await;
    Migrator::new(&database, &COMPILED).expect("a migrator").differences().await.expect("read")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_changed_by_hand_is_seen() {
    both(async |scratch| {
        let (changed, beside) =
            if scratch.engine == "sqlite" { (SQLITE, SQLITE_BESIDE) } else { (POSTGRES, POSTGRES_BESIDE) };
        let cases = changed.iter().map(|it| (it, false)).chain(beside.iter().map(|it| (it, true)));
        let database = scratch.open().await;
        Migrator::new(&database, &COMPILED).expect("a migrator").run(None, |_| {}).await.expect("migrated");
        database.close().await.expect("closed");
        drop(database);
        for ((sql, words), is_beside) in cases {
            let copy = scratch.copy().await;
            let found = differences(&copy, sql).await;
            let told = |it: &&Difference| it.to_string().to_lowercase().contains(&words.to_lowercase());
            assert!(found.iter().any(|it| told(&it)), "{}: {sql}: {found:#?}", scratch.place);
            // Whether it is served in spite of it.
            assert_eq!(
                found.iter().all(Difference::is_extra),
                is_beside,
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

/// What the gateway does with things beside the schema: tells them, serves, and mentions none that it is told to ignore.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_stands_beside_the_schema_is_told_and_served() {
    for place in Place::ALL {
        let scratch = Scratch::at(place).await;
        let directory = tempfile::tempdir().expect("a directory");
        let gateway = Gateway::new().directory(directory.path()).with("DATABASE_URL", &scratch.url);
        assert_eq!(gateway.clone().argument("migrate").run().status, Some(0));
        scratch.by_hand("CREATE TABLE _notes (id integer PRIMARY KEY)").await;
        scratch.by_hand("CREATE VIEW overview AS SELECT id FROM users").await;
        scratch.by_hand("CREATE INDEX by_hand ON users (display_name)").await;
        let ended = gateway.start().stop();
        assert_eq!(ended.status, Some(0), "{ended:?}");
        for told in ["+ table _notes", "+ view overview", "+ table users, index by_hand"] {
            assert!(ended.stdout.contains(told), "{told}: {ended:?}");
        }
        let quiet = gateway.clone().with("DRIFT_IGNORE", "table _*, view over*, *index by_hand");
        let ended = quiet.start().stop();
        assert!(!ended.stdout.contains("Beside the schema"), "{ended:?}");
        let verify = |gateway: &Gateway| gateway.clone().argument("migrate").argument("--verify").run();
        let verified = verify(&gateway);
        assert_eq!(verified.status, Some(0), "{verified:?}");
        assert!(verified.stdout.contains("+ view overview"), "{verified:?}");
        // What is missing is no less missing for being ignored.
        scratch.by_hand("DROP VIEW overview; DROP INDEX users_email_key").await;
        let verified = verify(&quiet.with("DRIFT_IGNORE", "*"));
        assert_eq!(verified.status, Some(3), "{verified:?}");
        assert!(verified.stdout.contains("users_email_key"), "{verified:?}");
        scratch.remove().await;
    }
}
