//! Who is told of changes, and the query log.

use std::sync::{Arc, Mutex};

use generated::{
    Repositories,
    columns::project,
    projects::{NewProject, ProjectPatch},
    users::NewUser,
};
use harness::both;
use runtime::{Change, ChangeKind, Error, Observer, Result, Value, Write};

use super::open;

/// A table, what was done to it, and to how many rows.
type Told = (&'static str, ChangeKind, u64);

/// Writes down what it is told, and leaves a project for every user that is created.
#[derive(Default, Clone)]
struct Trail {
    told: Arc<Mutex<Vec<Told>>>,
    audits: bool,
}

impl Observer for Trail {
    fn committed(&self, changes: &[Change]) {
        let mut told = self.told.lock().expect("not poisoned");
        told.extend(changes.iter().map(|it| (it.table, it.kind, it.rows)));
    }

    fn audits(&self) -> bool {
        self.audits
    }

    fn audit(&self, change: &Change) -> Result<Option<Write>> {
        match (change.table, change.kind, change.key.as_deref()) {
            ("users", ChangeKind::Insert, Some([Value::Uuid(id)])) => {
                Write::insert::<generated::projects::Project>(NewProject::new(*id, "made by the trail"))
                    .map(Some)
            }
            ("projects", ChangeKind::Delete, _) => Err(Error::NoRow),
            _ => Ok(None),
        }
    }
}

#[tokio::test]
async fn changes_are_told_once_they_are_committed() {
    both(async |scratch| {
        let trail = Trail::default();
        let database = open(scratch).await.with_observer(trail.clone());
        let ann = super::user(&database, "ann@x.y").await;
        let undone = database
            .transaction(async |transaction| {
                transaction.projects().create(NewProject::new(ann.id, "no")).await?;
                Err::<(), _>(Error::NoRow)
            })
            .await;
        assert!(undone.is_err());
        database
            .transaction(async |transaction| {
                let red = transaction.projects().create(NewProject::new(ann.id, "red")).await?;
                let inner = transaction
                    .transaction(async |inner| {
                        inner.projects().create(NewProject::new(ann.id, "blue")).await?;
                        Err::<(), _>(Error::NoRow)
                    })
                    .await;
                assert!(inner.is_err());
                let patch = ProjectPatch { name: Some("pink".to_owned()), ..ProjectPatch::default() };
                transaction.projects().update(red.id, patch).await
            })
            .await
            .expect("committed");
        database.projects().filter(project::name.eq("pink")).delete().await.expect("deleted");
        database.projects().filter(project::name.eq("pink")).delete().await.expect("nothing");
        database
            .projects()
            .create_many(vec![NewProject::new(ann.id, "a"), NewProject::new(ann.id, "b")])
            .await
            .expect("two");
        assert_eq!(
            *trail.told.lock().expect("not poisoned"),
            [
                ("users", ChangeKind::Insert, 1),
                ("projects", ChangeKind::Insert, 1),
                ("projects", ChangeKind::Update, 1),
                ("projects", ChangeKind::Delete, 1),
                ("projects", ChangeKind::Insert, 1),
                ("projects", ChangeKind::Insert, 1),
            ]
        );
    })
    .await;
}

#[tokio::test]
async fn an_audit_trail_is_written_with_the_change_or_not_at_all() {
    both(async |scratch| {
        let trail = Trail { audits: true, ..Trail::default() };
        let database = open(scratch).await.with_observer(trail);
        let ann = database.users().create(NewUser::new("ann@x.y", "ann")).await.expect("a user");
        let left = database.projects().filter(project::owner_id.eq(ann.id)).all().await.expect("read");
        assert_eq!(left.len(), 1);
        let refused = database.projects().delete(left[0].id).await;
        assert!(matches!(refused, Err(Error::NoRow)), "{refused:?}");
        assert!(database.projects().exists(left[0].id).await.expect("asked"), "the change was undone");
    })
    .await;
}

/// Writes down the fields of every span.
#[derive(Default, Clone)]
struct Fields(Arc<Mutex<Vec<String>>>);

impl tracing::field::Visit for Fields {
    fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn std::fmt::Debug) {
        self.0.lock().expect("not poisoned").push(format!("{}={value:?}", field.name()));
    }
}

impl<S: tracing::Subscriber> tracing_subscriber::Layer<S> for Fields {
    fn on_new_span(
        &self,
        attributes: &tracing::span::Attributes<'_>,
        _id: &tracing::span::Id,
        _context: tracing_subscriber::layer::Context<'_, S>,
    ) {
        if attributes.metadata().target() == "diglot" {
            attributes.record(&mut self.clone());
        }
    }

    fn on_record(
        &self,
        _id: &tracing::span::Id,
        values: &tracing::span::Record<'_>,
        _context: tracing_subscriber::layer::Context<'_, S>,
    ) {
        values.record(&mut self.clone());
    }
}

#[tokio::test]
async fn the_query_log_names_everything_but_values() {
    use tracing_subscriber::layer::SubscriberExt;
    both(async |scratch| {
        let database = open(scratch).await;
        let fields = Fields::default();
        let subscriber = tracing_subscriber::registry().with(fields.clone());
        let listening = tracing::subscriber::set_default(subscriber);
        // Another test may have come to the place of a span first, at a moment when nobody listened.
        tracing::callsite::rebuild_interest_cache();
        let ann = super::user(&database, "hidden@x.y").await;
        database.users().get_by_email("hidden@x.y").await.expect("read");
        let again = database.users().create(NewUser::new("hidden@x.y", "again")).await;
        assert!(again.is_err());
        database.projects().filter(project::owner_id.eq(ann.id)).count().await.expect("counted");
        drop(listening);
        let log = fields.0.lock().expect("not poisoned").join("\n");
        let system = if scratch.engine == "sqlite" { "sqlite" } else { "postgresql" };
        for part in [
            &format!("db.system.name=\"{system}\""),
            "db.operation.name=\"INSERT\"",
            "db.operation.name=\"SELECT\"",
            "db.collection.name=\"users\"",
            "db.query.text=\"INSERT INTO users",
            "owner_id = $1",
            "error.type=\"unique\"",
        ] {
            assert!(log.contains(part), "{part} is not in\n{log}");
        }
        assert!(!log.contains("hidden") && !log.contains(&ann.id.to_string()), "{log}");
    })
    .await;
}
