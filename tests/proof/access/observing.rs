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
