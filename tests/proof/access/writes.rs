//! Writes of many rows and by conditions.

use exhibit::{
    Repositories as _, columns as own,
    people::{NewPerson, PersonPatch},
    types::Settings,
};
use generated::{
    Repositories,
    columns::{project, session, user},
    invoices::NewInvoice,
    projects::NewProject,
    sessions::{SessionPatch, SessionStatus},
    users::{AuthProvider, NewUser, UserPatch},
};
use harness::both;
use runtime::{Error, Filter, Migrator, Uuid};

use super::open;

#[tokio::test]
async fn many_rows_are_created_all_or_none() {
    both(async |scratch| {
        let database = open(scratch).await;
        let new = |name: &str| NewUser::new(format!("{name}@x.y"), name);
        let users = database.users().create_many(vec![new("ann"), new("bob")]).await.expect("users");
        assert_eq!(users.len(), 2);
        assert_eq!(database.users().get(users[1].id).await.expect("read"), Some(users[1].clone()));
        let refused = database.users().create_many(vec![new("cid"), new("ann"), new("dan")]).await;
        match refused {
            Err(Error::Row { row: 1, cause }) => {
                assert!(matches!(&*cause, Error::Unique { constraint, .. } if constraint == "users_email_key"), "{cause:?}");
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(database.users().count().await.expect("counted"), 2);
        let rows = vec![NewProject::new(users[0].id, "p"), NewProject::new(Uuid::nil(), "q")];
        let refused = database.projects().create_many(rows).await;
        match refused {
            Err(Error::Row { row: 1, cause }) => {
                assert!(matches!(&*cause, Error::MissingReference { constraint, .. } if constraint == "projects_owner_id_fkey"), "{cause:?}");
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(database.projects().create_many(Vec::new()).await.expect("nothing"), []);
        let ids = [users[1].id, Uuid::nil(), users[0].id, users[1].id];
        let found = database.users().get_many(ids).await.expect("read");
        assert_eq!(found, [Some(users[1].clone()), None, Some(users[0].clone()), Some(users[1].clone())]);
        assert!(database.users().exists(users[0].id).await.expect("asked"));
        assert!(!database.users().exists(Uuid::nil()).await.expect("asked"));
    })
    .await;
}

#[tokio::test]
async fn an_upsert_takes_any_unique_key() {
    both(async |scratch| {
        let database = open(scratch).await;
        let users = database.users();
        let ann = users
            .upsert(NewUser::new("Ann@x.y", "Ann"), user::email_key, user::display_name)
            .await
            .expect("created");
        let mut again = NewUser::new("ann@X.Y", "Annie");
        again.oauth_id = Some("o-1".to_owned());
        let annie = users.upsert(again, user::email_key, user::display_name).await.expect("updated");
        assert_eq!(
            (annie.id, annie.display_name.as_str(), annie.email.as_str()),
            (ann.id, "Annie", "Ann@x.y")
        );
        assert_eq!(annie.oauth_id, None, "only what was named");
        assert!(annie.updated_at > ann.updated_at);
        let same = users.upsert(NewUser::new("ANN@x.y", "Zoë"), user::email_key, ()).await.expect("left");
        assert_eq!(same, annie);
        let mut oauth = NewUser::new("bob@x.y", "Bob");
        oauth.auth_provider = Some(AuthProvider::Google);
        oauth.oauth_id = Some("g-1".to_owned());
        let key = || user::auth_provider_and_oauth_id_key;
        let bob =
            users.upsert(oauth.clone(), key(), (user::email, user::display_name)).await.expect("created");
        oauth.email = "robert@x.y".to_owned();
        let robert =
            users.upsert(oauth.clone(), key(), (user::email, user::display_name)).await.expect("updated");
        assert_eq!((robert.id, robert.email.as_str()), (bob.id, "robert@x.y"));
        // Another key than the one named is a mistake as ever.
        oauth.email = "ann@x.y".to_owned();
        let refused = users.upsert(oauth, key(), user::email).await;
        assert!(
            matches!(refused, Err(Error::Unique { ref constraint, .. }) if constraint == "users_email_key"),
            "{refused:?}"
        );
        let mut by_id = NewUser::new("c@x.y", "C");
        by_id.id = Some(ann.id);
        let found = users.upsert(by_id, user::primary_key, user::display_name).await.expect("updated");
        assert_eq!((found.email.as_str(), found.display_name.as_str()), ("Ann@x.y", "C"));
    })
    .await;
}

#[tokio::test]
async fn rows_are_changed_and_removed_by_conditions() {
    both(async |scratch| {
        let database = open(scratch).await;
        let (ann, bob) = (super::user(&database, "ann@x.y").await, super::user(&database, "bob@x.y").await);
        let red = super::project(&database, &ann, "red").await;
        super::session(&database, &ann, Some(&red)).await;
        super::session(&database, &ann, None).await;
        super::session(&database, &bob, None).await;
        let idle = SessionPatch { status: Some(SessionStatus::Idle), ..SessionPatch::default() };
        let of_ann = || database.sessions().filter(session::user.any(user::email.eq("ann@x.y")));
        assert_eq!(of_ann().update(idle).await.expect("updated"), 2);
        assert_eq!(
            database
                .sessions()
                .filter(session::status.eq(SessionStatus::Idle))
                .count()
                .await
                .expect("counted"),
            2
        );
        assert_eq!(of_ann().update(SessionPatch::default()).await.expect("nothing to do"), 0);
        let missing = SessionPatch { project_id: Some(Some(Uuid::nil())), ..SessionPatch::default() };
        let refused = of_ann().update(missing).await;
        assert!(
            matches!(refused, Err(Error::MissingReference { ref constraint, ref columns, .. })
                if constraint == "sessions_project_id_fkey" && columns == &["project_id"]),
            "{refused:?}"
        );
        let loose = SessionPatch { project_id: Some(None), ..SessionPatch::default() };
        assert_eq!(of_ann().update(loose).await.expect("updated"), 2);
        assert_eq!(of_ann().delete().await.expect("deleted"), 2);
        assert_eq!(database.sessions().count().await.expect("counted"), 1);
        // What is still referred to stays, and the reference is named.
        let date = |text: &str| text.parse().expect("a date");
        let invoice = NewInvoice::new(bob.id, date("2026-01-01"), date("2026-01-31"));
        database.invoices().create(invoice).await.expect("an invoice");
        let refused = database.users().filter(user::display_name.is_in(["ann", "bob"])).delete().await;
        assert!(
            matches!(refused, Err(Error::StillReferenced { ref constraint, ref referencing_table, .. })
                if constraint == "invoices_user_id_fkey" && referencing_table == "invoices"),
            "{refused:?}"
        );
        assert_eq!(database.users().count().await.expect("counted"), 2);
        assert_eq!(database.projects().filter(project::name.eq("red")).delete().await.expect("deleted"), 1);
        assert_eq!(
            database
                .users()
                .filter(Filter::everything())
                .update(UserPatch::default())
                .await
                .expect("nothing"),
            0
        );
    })
    .await;
}

#[tokio::test]
async fn versions_and_soft_deletion_hold_for_every_way_to_write() {
    both(async |scratch| {
        let database = scratch.open().await;
        let migrator = Migrator::new(&database, &exhibit::migrations::COMPILED).expect("a migrator");
        migrator.run(None, |_| {}).await.expect("migrated");
        let new = |email: &str, code: &str| {
            let settings = Settings { theme: "dark".into(), size: None, pinned: Vec::new() };
            NewPerson::new(email, code, "s", "c", settings)
        };
        let people = database.people();
        let ann = people.create(new("ann@x.y", "a")).await.expect("a person");
        let patch = |version| PersonPatch { code: Some("b".to_owned()), version, ..PersonPatch::default() };
        let changed = people.update(ann.id, patch(Some(ann.version))).await.expect("updated").expect("there");
        assert_eq!(changed.version, ann.version + 1);
        let stale = people.update(ann.id, patch(Some(ann.version))).await;
        assert!(matches!(stale, Err(Error::Stale { .. })), "{stale:?}");
        let by_condition = people.filter(own::person::email.eq("ANN@x.y")).update(patch(None));
        assert_eq!(by_condition.await.expect("updated"), 1);
        assert_eq!(people.get(ann.id).await.expect("read").expect("there").version, ann.version + 2);
        let upserted = people
            .upsert(new("ann@x.y", "c"), own::person::email_key, own::person::code)
            .await
            .expect("updated");
        assert_eq!((upserted.id, upserted.version, upserted.code.as_str()), (ann.id, ann.version + 3, "c"));
        assert_eq!(people.filter(own::person::code.eq("c")).delete().await.expect("deleted"), 1);
        assert_eq!(people.filter(own::person::code.eq("c")).delete().await.expect("deleted again"), 0);
        assert_eq!(people.select().count().await.expect("counted"), 0);
        assert!(people.restore(ann.id).await.expect("restored"));
        assert_eq!(people.select().count().await.expect("counted"), 1);
    })
    .await;
}
