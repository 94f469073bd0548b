//! Repositories: the same body on both engines.

use generated::{
    Repositories,
    chat_messages::{ChatMessage, MessageRole, NewChatMessage},
    checkpoints::NewCheckpoint,
    conversations::NewConversation,
    invoices::NewInvoice,
    migrations::COMPILED,
    plans::NewPlan,
    projects::{NewProject, ProjectPatch},
    sessions::NewSession,
    usage_events::{NewUsageEvent, UsageKind},
    users::{AuthProvider, NewUser, User, UserPatch},
};
use harness::{Scratch, both};
use runtime::{Database, Decimal, Error, Json, Migrator, PageRequest, Secret, Uuid};

async fn open(scratch: &Scratch) -> Database {
    let database = scratch.open().await;
    Migrator::new(&database, &COMPILED).expect("a migrator").run(None, |_| {}).await.expect("migrated");
    database
}

async fn user(database: &Database, email: &str) -> User {
    database.users().create(NewUser::new(email, "Somebody")).await.expect("a user")
}

#[tokio::test]
async fn create_read_update_delete() {
    both(async |scratch| {
        let database = open(scratch).await;
        let users = database.users();
        let mut new = NewUser::new("Ann@Example.org", "Ann");
        new.password_hash = Some(Secret::new("hunter2".to_owned()));
        let created = users.create(new).await.expect("created");
        assert_eq!(users.get(created.id).await.expect("read"), Some(created.clone()));
        assert_eq!(users.get_by_email("ann@EXAMPLE.org").await.expect("read"), Some(created.clone()));
        assert_eq!(users.get_by_email("bob@example.org").await.expect("read"), None);
        assert_eq!(users.count().await.expect("counted"), 1);

        let patch = UserPatch { display_name: Some("Annie".to_owned()), ..UserPatch::default() };
        let updated = users.update(created.id, patch).await.expect("updated").expect("there");
        assert_eq!(updated.display_name, "Annie");
        assert_eq!(updated.email, created.email);
        assert!(updated.updated_at > created.updated_at);
        let oauth = UserPatch {
            auth_provider: Some(AuthProvider::GitHub),
            oauth_id: Some(Some("gh-1".to_owned())),
            password_hash: Some(None),
            ..UserPatch::default()
        };
        let updated = users.update(created.id, oauth).await.expect("updated").expect("there");
        assert_eq!(updated.password_hash, None);
        let found =
            users.get_by_auth_provider_and_oauth_id(AuthProvider::GitHub, "gh-1").await.expect("read");
        assert_eq!(found, Some(updated.clone()));
        let nothing = users.update(created.id, UserPatch::default()).await.expect("nothing to do");
        assert_eq!(nothing, Some(updated));
        assert_eq!(users.update(Uuid::now_v7(), UserPatch::default()).await.expect("nobody"), None);

        assert!(users.delete(created.id).await.expect("deleted"));
        assert!(!users.delete(created.id).await.expect("deleted again"));
        assert_eq!(users.count().await.expect("counted"), 0);
    })
    .await;
}

#[tokio::test]
async fn every_type_survives_the_round_trip() {
    both(async |scratch| {
        let database = open(scratch).await;
        let owner = user(&database, "a@b.c").await;
        let project = database
            .projects()
            .create(NewProject::new(owner.id, "Ünïcødé ✓ 'quoted'"))
            .await
            .expect("a project");
        assert_eq!(database.projects().get(project.id).await.expect("read"), Some(project.clone()));
        let mut new = NewCheckpoint::new(project.id, "start");
        new.manifest = Some(serde_json::json!({ "b": [1, 2.5, null, true], "a": { "ß": "x" } }));
        new.size_bytes = Some(i64::MAX);
        let checkpoint = database.checkpoints().create(new).await.expect("a checkpoint");
        let read = database.checkpoints().get(checkpoint.id).await.expect("read").expect("there");
        assert_eq!(read, checkpoint);
        assert_eq!(read.manifest["b"][3], Json::Bool(true));
        let price = "9999999999.99".parse::<Decimal>().expect("a decimal");
        let plan = database.plans().create(NewPlan::new("pro", "Pro", price)).await.expect("a plan");
        assert_eq!(database.plans().get_by_code("pro").await.expect("read"), Some(plan.clone()));
        // The scale is the column's, whoever wrote the value and however.
        let plan =
            database.plans().create(NewPlan::new("free", "Free", Decimal::ZERO)).await.expect("a plan");
        assert_eq!(plan.price.to_string(), "0.00");
        let read = database.plans().get(plan.id).await.expect("read").expect("there");
        assert_eq!(read.price.to_string(), "0.00");
        let date = |text: &str| text.parse().expect("a date");
        for (start, end) in
            [("0001-01-01", "1969-12-31"), ("1970-01-01", "2000-02-29"), ("2024-02-29", "9999-12-31")]
        {
            let invoice = database
                .invoices()
                .create(NewInvoice::new(owner.id, date(start), date(end)))
                .await
                .expect("an invoice");
            assert_eq!(database.invoices().get(invoice.id).await.expect("read"), Some(invoice));
        }
        let mut old = NewSession::new(owner.id);
        old.started_at = Some("1961-04-12T06:07:00.123456789Z".parse().expect("a timestamp"));
        let session = database.sessions().create(old).await.expect("a session");
        assert_eq!(session.started_at.to_string(), "1961-04-12T06:07:00.123456Z");
        assert_eq!(database.sessions().get(session.id).await.expect("read"), Some(session));
    })
    .await;
}

#[tokio::test]
async fn pages_hold_every_row_once_and_in_order() {
    both(async |scratch| {
        let database = open(scratch).await;
        let (ann, bob) = (user(&database, "ann@x.y").await, user(&database, "bob@x.y").await);
        let mut ids = Vec::new();
        for number in 0..25 {
            let owner = if number % 5 == 0 { bob.id } else { ann.id };
            let project = database
                .projects()
                .create(NewProject::new(owner, format!("p{number}")))
                .await
                .expect("created");
            ids.push((owner, project.id));
        }
        let mut seen = Vec::new();
        let mut page = PageRequest::first(7);
        loop {
            let found = database.projects().list(page.clone()).await.expect("a page");
            seen.extend(found.items.iter().map(|it| it.id));
            match found.items.last() {
                Some(last) if found.has_more => page = PageRequest::after(last.id, 7),
                _ => break,
            }
        }
        let mut wanted: Vec<Uuid> = ids.iter().map(|it| it.1).collect();
        wanted.sort();
        assert_eq!(seen, wanted);
        let of_bob = bob.projects(&database, PageRequest::first(5)).await.expect("a page");
        assert_eq!(of_bob.items.len(), 5);
        assert!(!of_bob.has_more);
        let first = ann.projects(&database, PageRequest::first(19)).await.expect("a page");
        assert!(first.has_more);
        let rest = PageRequest::after(first.items[18].id, 19);
        assert_eq!(ann.projects(&database, rest).await.expect("a page").items.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn relations_lead_in_every_direction() {
    both(async |scratch| {
        let database = open(scratch).await;
        let ann = user(&database, "ann@x.y").await;
        let mut project = database.projects().create(NewProject::new(ann.id, "p")).await.expect("a project");
        let checkpoint =
            database.checkpoints().create(NewCheckpoint::new(project.id, "c")).await.expect("created");
        let mut child = NewCheckpoint::new(project.id, "d");
        child.parent_id = Some(checkpoint.id);
        let child = database.checkpoints().create(child).await.expect("created");
        let patch = ProjectPatch { current_checkpoint: Some(Some(child.id)), ..ProjectPatch::default() };
        project = database.projects().update(project.id, patch).await.expect("updated").expect("there");
        let mut session = NewSession::new(ann.id);
        session.project_id = Some(project.id);
        let session = database.sessions().create(session).await.expect("a session");
        let conversation =
            database.conversations().create(NewConversation::new(session.id, ann.id)).await.expect("created");
        let message = NewChatMessage::new(conversation.id, MessageRole::User, "hello", 0);
        let message: ChatMessage = database.chat_messages().create(message).await.expect("created");

        let page = || PageRequest::first(10);
        assert_eq!(
            conversation.messages(&database, page()).await.expect("read").items,
            std::slice::from_ref(&message)
        );
        assert_eq!(message.conversation(&database).await.expect("read"), Some(conversation.clone()));
        assert_eq!(
            session.conversations(&database, page()).await.expect("read").items,
            std::slice::from_ref(&conversation)
        );
        assert_eq!(conversation.session(&database).await.expect("read"), Some(session.clone()));
        assert_eq!(session.project(&database).await.expect("read"), Some(project.clone()));
        assert_eq!(project.current_checkpoint(&database).await.expect("read"), Some(child.clone()));
        assert_eq!(child.parent(&database).await.expect("read"), Some(checkpoint.clone()));
        assert_eq!(checkpoint.parent(&database).await.expect("read"), None);
        assert_eq!(
            checkpoint.children(&database, page()).await.expect("read").items,
            std::slice::from_ref(&child)
        );
        assert_eq!(
            child.current_in(&database, page()).await.expect("read").items,
            std::slice::from_ref(&project)
        );

        // Referential actions: the cycle goes with its owner, the session goes with its person.
        assert!(database.checkpoints().delete(child.id).await.expect("deleted"));
        let project = database.projects().get(project.id).await.expect("read").expect("there");
        assert_eq!(project.current_checkpoint, None);
        assert!(database.users().delete(ann.id).await.expect("deleted"));
        assert_eq!(database.chat_messages().count().await.expect("counted"), 0);
        assert_eq!(database.checkpoints().count().await.expect("counted"), 0);
    })
    .await;
}

/// An error without what differs between runs.
fn shape<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    format!("{:?}", result.expect_err("refused"))
}

#[tokio::test]
async fn the_same_mistake_is_the_same_error() {
    let mut seen: Vec<Vec<String>> = Vec::new();
    let collected = std::sync::Mutex::new(&mut seen);
    both(async |scratch| {
        let database = open(scratch).await;
        let ann = user(&database, "ann@x.y").await;
        let mut errors = Vec::new();
        let users = database.users();
        errors.push(shape(users.create(NewUser::new("ANN@x.y", "Other")).await));
        errors.push(shape(users.create(NewUser::new("b", "Too short an address")).await));
        errors.push(shape(users.create(NewUser::new("c@x.y", "x".repeat(121))).await));
        errors.push(shape(users.create(NewUser::new("d@x.y", "nul \0")).await));
        let mut same = NewUser::new("e@x.y", "Same key");
        same.id = Some(ann.id);
        errors.push(shape(users.create(same).await));
        let mut oauth = NewUser::new("f@x.y", "No id");
        oauth.auth_provider = Some(AuthProvider::Google);
        errors.push(shape(users.create(oauth).await));
        let long = UserPatch { email: Some("x".repeat(321)), ..UserPatch::default() };
        errors.push(shape(users.update(ann.id, long).await));
        errors.push(shape(database.projects().create(NewProject::new(Uuid::nil(), "p")).await));
        let mut session = NewSession::new(ann.id);
        session.project_id = Some(Uuid::nil());
        errors.push(shape(database.sessions().create(session).await));
        let price = |text: &str| text.parse::<Decimal>().expect("a decimal");
        errors.push(shape(database.plans().create(NewPlan::new("a", "A", price("0.001"))).await));
        errors.push(shape(database.plans().create(NewPlan::new("a", "A", price("10000000000"))).await));
        errors.push(shape(database.plans().create(NewPlan::new("a", "A", price("-1"))).await));
        let event = |quantity| NewUsageEvent::new(ann.id, UsageKind::InputTokens, quantity, price("1"), "k");
        errors.push(shape(database.usage_events().create(event(-1)).await));
        database.usage_events().create(event(1)).await.expect("an event");
        errors.push(shape(database.usage_events().create(event(1)).await));
        errors.push(shape(users.delete(ann.id).await));
        let project = database.projects().create(NewProject::new(ann.id, "p")).await.expect("a project");
        let patch = ProjectPatch { owner_id: Some(Uuid::nil()), ..ProjectPatch::default() };
        errors.push(shape(database.projects().update(project.id, patch).await));
        assert_eq!(database.users().count().await.expect("counted"), 1, "nothing was kept");
        if let Ok(mut seen) = collected.lock() {
            seen.push(errors);
        }
    })
    .await;
    assert_eq!(seen[0], seen[1]);
    insta::assert_snapshot!("errors", seen[0].join("\n"));
}

#[tokio::test]
async fn a_transaction_is_kept_whole_or_not_at_all() {
    both(async |scratch| {
        let database = open(scratch).await;
        let transaction = database.begin().await.expect("a transaction");
        transaction.users().create(NewUser::new("a@x.y", "A")).await.expect("created");
        assert_eq!(transaction.users().count().await.expect("counted"), 1);
        transaction.rollback().await.expect("undone");
        assert_eq!(database.users().count().await.expect("counted"), 0);

        let failed = database.begin().await.expect("a transaction");
        failed.users().create(NewUser::new("a@x.y", "A")).await.expect("created");
        let refused = failed.users().create(NewUser::new("A@X.Y", "B")).await;
        assert!(matches!(refused, Err(Error::Unique { .. })), "{refused:?}");
        assert!(matches!(failed.users().count().await, Err(Error::Aborted)));
        assert!(matches!(failed.commit().await, Err(Error::Aborted)));
        assert_eq!(database.users().count().await.expect("counted"), 0);

        let dropped = database.begin().await.expect("a transaction");
        dropped.users().create(NewUser::new("b@x.y", "B")).await.expect("created");
        drop(dropped);
        let result = database
            .transaction(async |transaction| {
                let ann = transaction.users().create(NewUser::new("c@x.y", "C")).await?;
                transaction.projects().create(NewProject::new(ann.id, "p")).await?;
                transaction.projects().create(NewProject::new(Uuid::nil(), "q")).await
            })
            .await;
        assert!(matches!(result, Err(Error::MissingReference { .. })), "{result:?}");
        assert_eq!(database.users().count().await.expect("counted"), 0);
        let kept = database
            .transaction(async |transaction| transaction.users().create(NewUser::new("d@x.y", "D")).await)
            .await
            .expect("kept");
        assert_eq!(database.users().get(kept.id).await.expect("read"), Some(kept));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn concurrent_writes_succeed_or_fail_alone() {
    both(async |scratch| {
        let database = open(scratch).await;
        let ann = user(&database, "ann@x.y").await;
        let mut tasks = Vec::new();
        for number in 0..200 {
            let (database, owner) = (database.clone(), ann.id);
            // Every name is used twice: exactly one of each pair must win.
            let name = format!("p{}", number / 2);
            tasks.push(tokio::spawn(async move {
                database.projects().create(NewProject::new(owner, name)).await
            }));
        }
        let (mut kept, mut refused) = (0, 0);
        for task in tasks {
            match task.await.expect("a task") {
                Ok(_) => kept += 1,
                Err(Error::Unique { constraint, .. }) if constraint == "projects_owner_id_name_key" => {
                    refused += 1
                }
                Err(error) => panic!("{error}"),
            }
        }
        assert_eq!((kept, refused), (100, 100));
        assert_eq!(database.projects().count().await.expect("counted"), 100);
    })
    .await;
}

#[tokio::test]
async fn secrets_are_not_printed_and_not_serialized() {
    let scratch = Scratch::sqlite();
    let database = open(&scratch).await;
    let mut new = NewUser::new("a@x.y", "A");
    new.password_hash = Some(Secret::new("hunter2".to_owned()));
    assert!(!format!("{new:?}").contains("hunter2"));
    let user = database.users().create(new).await.expect("created");
    let json = serde_json::to_string(&user).expect("JSON");
    assert!(!format!("{user:?}").contains("hunter2"));
    assert!(!json.contains("hunter2") && !json.contains("password_hash"), "{json}");
}
