//! Level 2 of the proof: real servers hold the declared model, fresh and by every path of the history.

use diglot_dialect::{POSTGRES, SQLITE};
use diglot_model::{Catalog, Schema};
use generated::migrations::COMPILED;
use harness::{Scratch, both};
use runtime::Migrator;

use crate::platform;

/// The live structure.
pub(crate) async fn live(scratch: &Scratch) -> Catalog {
    if scratch.engine == "sqlite" {
        let connection = rusqlite::Connection::open(scratch.path()).expect("an open file");
        return diglot_introspect::sqlite(&connection).expect("a catalogue");
    }
    live_at(&scratch.url).await.expect("a catalogue")
}

/// The live structure of a Postgres database.
pub(crate) async fn live_at(url: &str) -> Result<Catalog, diglot_introspect::IntrospectError> {
    let (client, connection) =
        tokio_postgres::connect(url, tokio_postgres::NoTls).await.expect("a connection");
    let connection = tokio::spawn(connection);
    let catalog = diglot_introspect::postgres(&client).await;
    drop(client);
    let _ = connection.await;
    catalog
}

/// The structure an engine must have for a schema.
pub(crate) fn wanted(engine: &str, schema: &Schema) -> Catalog {
    let dialect: &dyn diglot_dialect::Dialect = if engine == "sqlite" { &SQLITE } else { &POSTGRES };
    dialect.structure(schema).expect("a structure")
}

/// The database holds `schema`, its columns in the same order.
pub(crate) async fn assert_holds(scratch: &Scratch, schema: &Schema, when: &str) {
    let (wanted, live) = (wanted(scratch.engine, schema), live(scratch).await);
    assert_eq!(wanted.differences(&live), [], "{} {when}", scratch.place);
    assert_eq!(wanted.order_differences(&live), [], "{} {when}", scratch.place);
}

/// Rows of the first version of the schema, in every table that had any.
const ROWS: &str = "
    INSERT INTO users (id, email, display_name, password_hash) VALUES (ID0, 'ann@example.org', 'Ann', 'hash');
    INSERT INTO projects (id, owner_id, name) VALUES (ID1, ID0, 'first');
    INSERT INTO checkpoints (id, project_id, label) VALUES (ID2, ID1, 'start');
    UPDATE projects SET current_checkpoint = ID2;
    INSERT INTO sessions (id, user_id, project_id) VALUES (ID3, ID0, ID1);
    INSERT INTO conversations (id, session_id, user_id, title, model) VALUES (ID4, ID3, ID0, NULL, 'large');
    INSERT INTO chat_messages (id, conversation_id, role, content, position) VALUES (ID5, ID4, 'user', 'hi', 0);
    INSERT INTO usage_events (id, user_id, session_id, kind, quantity, unit_price, idempotency_key)
    VALUES (ID6, ID0, ID3, 'input_tokens', 3, 1, 'once');
";

/// Those rows, with identifiers as the engine writes them.
pub(crate) fn rows(scratch: &Scratch) -> String {
    let mut sql = ROWS.to_owned();
    for number in 0..7 {
        let id = format!("{number:032x}");
        let literal = if scratch.engine == "sqlite" { format!("x'{id}'") } else { format!("'{id}'") };
        sql = sql.replace(&format!("ID{number}"), &literal);
    }
    sql
}

#[tokio::test]
async fn a_fresh_database_holds_the_declared_model() {
    let project = platform::project();
    both(async |scratch| {
        let database = scratch.open().await;
        let migrator = Migrator::new(&database, &COMPILED).expect("a migrator");
        let report = migrator.run(None, |_| {}).await.expect("migrated");
        assert!(report.fresh && report.applied.is_empty());
        assert_eq!(report.skipped.len(), project.migrations.len());
        assert_holds(scratch, &project.schema, "fresh").await;
        assert_eq!(migrator.differences().await.expect("read"), []);
        let again = migrator.run(None, |_| {}).await.expect("migrated again");
        assert!(!again.fresh && again.applied.is_empty());
        let comments = wanted(scratch.engine, &project.schema).comment_differences(&live(scratch).await);
        assert_eq!(comments, []);
    })
    .await;
}

#[tokio::test]
async fn every_version_migrates_to_the_declared_model_with_its_rows() {
    let project = platform::project();
    let versions = platform::versions(&project);
    for (start, (name, schema)) in versions.iter().enumerate() {
        both(async |scratch| {
            let database = scratch.open().await;
            let migrator = Migrator::new(&database, &COMPILED).expect("a migrator");
            // Rows from the very beginning, so that every later step meets them.
            migrator.run(Some("0"), |_| {}).await.expect("the base");
            scratch.by_hand(&rows(scratch)).await;
            migrator.run(Some(name), |_| {}).await.unwrap_or_else(|error| panic!("{error}"));
            assert_holds(scratch, schema, name).await;
            let report = migrator.run(None, |_| {}).await.unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(report.applied.len(), versions.len() - start - 1);
            assert_holds(scratch, &project.schema, &format!("from {name}")).await;
            let again = migrator.run(None, |_| {}).await.expect("migrated again");
            assert!(again.applied.is_empty());
            assert_rows_survived(&database).await;
            database_closed(database);
        })
        .await;
    }
}

fn database_closed(database: runtime::Database) {
    drop(database);
}

/// The rows of [`ROWS`] are there, moved and filled as the migrations say.
async fn assert_rows_survived(database: &runtime::Database) {
    use generated::Repositories;
    use runtime::{PageRequest, Uuid};
    let id = |number: u128| Uuid::from_u128(number);
    let user = database.users().get(id(0)).await.expect("read").expect("the user");
    assert_eq!(user.password_hash.as_ref().map(|it| it.expose().as_str()), Some("hash"));
    assert_eq!(user.auth_provider, generated::users::AuthProvider::Email);
    let project = database.projects().get(id(1)).await.expect("read").expect("the project");
    assert_eq!(project.current_checkpoint, Some(id(2)));
    let session = database.sessions().get(id(3)).await.expect("read").expect("the session");
    assert_eq!(session.project_id, Some(id(1)));
    let conversation = database.conversations().get(id(4)).await.expect("read").expect("the conversation");
    assert_eq!(conversation.title, "Untitled");
    let messages = conversation.messages(database, PageRequest::first(10)).await.expect("read");
    assert_eq!(messages.items[0].model.as_deref(), Some("large"));
    let event =
        database.usage_events().get_by_idempotency_key("once").await.expect("read").expect("the event");
    assert_eq!(event.quantity, 3);
}

#[tokio::test]
async fn a_number_a_name_and_the_end_of_a_name_say_the_same_version() {
    let project = platform::project();
    let versions = platform::versions(&project);
    for word in ["2", "002", "002_add_session_termination", "add_session_termination"] {
        let scratch = Scratch::sqlite();
        let database = scratch.open().await;
        let migrator = Migrator::new(&database, &COMPILED).expect("a migrator");
        migrator.run(Some(word), |_| {}).await.unwrap_or_else(|error| panic!("{word}: {error}"));
        assert_holds(&scratch, &versions[2].1, word).await;
    }
}
