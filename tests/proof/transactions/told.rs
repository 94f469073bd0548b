//! What an observer is told: of every commit, in the order of the commits, and of nothing else.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use futures_util::stream;
use harness::both;
use runtime::{Bulk, Change, ChangeKind, Executor, Observer, Result, Statement, UniqueKey, Value, Write};

use super::{Note, all, delete, dropped, insert, open, update};

/// Writes down what it is told, and adds a row with a negative key for every one that is added.
#[derive(Clone, Default)]
struct Trail {
    told: Arc<Mutex<Vec<Change>>>,
    audits: bool,
}

impl Observer for Trail {
    fn committed(&self, changes: &[Change]) {
        self.told.lock().expect("not poisoned").extend_from_slice(changes);
    }

    fn audits(&self) -> bool {
        self.audits
    }

    fn audit(&self, change: &Change) -> Result<Option<Write>> {
        Ok(match (change.kind, change.key.as_deref()) {
            (ChangeKind::Insert, Some([Value::Integer(id)])) if *id > 0 => {
                Some(insert(-id, &format!("trail of {id}")))
            }
            _ => None,
        })
    }
}

/// The rows there are by what was told.
fn told(trail: &Trail) -> BTreeMap<i64, ()> {
    let mut rows = BTreeMap::new();
    for change in trail.told.lock().expect("not poisoned").iter() {
        let Some([Value::Integer(id)]) = change.key.as_deref() else { panic!("{change:?}") };
        let known = match change.kind {
            ChangeKind::Insert => rows.insert(*id, ()).is_none(),
            ChangeKind::Delete => rows.remove(id).is_some(),
            _ => rows.contains_key(id),
        };
        assert!(known, "{change:?} is told before what it follows");
    }
    rows
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn changes_are_told_in_the_order_of_their_commits_whoever_waits() {
    both(async |scratch| {
        let trail = Trail::default();
        let database = open(scratch).await.with_observer(trail.clone());
        let callers = (0..4_i64).map(|caller| {
            let database = database.clone();
            tokio::spawn(async move {
                for round in 0..40_i64 {
                    let id = round % 10;
                    let call = async {
                        match (round + caller) % 3 {
                            0 => database.write(insert(id, &format!("b{id}"))).await,
                            1 => database.write(delete(id)).await,
                            _ => database.write(update(id, &format!("b{id}"))).await,
                        }
                    };
                    // Every other one is cut off somewhere.
                    if round % 2 == 0 {
                        let _ = dropped(usize::try_from(round).expect("small") % 9, call).await;
                    } else {
                        let _ = call.await;
                    }
                }
            })
        });
        for caller in callers.collect::<Vec<_>>() {
            caller.await.expect("a caller");
        }
        // A commit whose caller has gone may still be under way; the next one waits for it.
        database.write(insert(500, "last")).await.expect("written");
        let kept: Vec<i64> = all(&database).await.expect("read").into_iter().map(|it| it.0).collect();
        assert_eq!(told(&trail).into_keys().collect::<Vec<_>>(), kept);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_upsert_is_told_of_the_row_that_is_there() {
    both(async |scratch| {
        let trail = Trail::default();
        let database = open(scratch).await.with_observer(trail.clone());
        let find = Statement::portable("SELECT id, body FROM notes WHERE body = $1");
        for id in [1, 2] {
            let key: UniqueKey<Note> = UniqueKey::new("(body)", &["body"], find.clone());
            let row = runtime::upsert(&database, Note { id, body: "same".to_owned() }, key, vec![2]).await;
            assert_eq!(row.expect("there").id, 1);
        }
        let told = trail.told.lock().expect("not poisoned").clone();
        let kinds: Vec<_> = told.iter().map(|it| (it.kind, it.key.clone())).collect();
        let of = || (ChangeKind::Upsert, Some(vec![Value::Integer(1)]));
        assert_eq!(kinds, [of(), of()]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_audit_trail_covers_rows_that_come_in_bulk() {
    both(async |scratch| {
        let database = open(scratch).await.with_observer(Trail { audits: true, ..Trail::default() });
        let rows = (1..=700).map(|id| Note { id, body: format!("n{id}") });
        assert_eq!(database.bulk_insert::<Note>(stream::iter(rows)).await.expect("added"), 700);
        let found = all(&database).await.expect("read");
        assert_eq!(found.iter().filter(|it| it.0 < 0).count(), 700);
        // A row that is refused takes its trail with it.
        let rows = [Note { id: 800, body: "new".to_owned() }, Note { id: 801, body: "n5".to_owned() }];
        let refused = database.bulk_insert::<Note>(stream::iter(rows)).await;
        assert!(matches!(refused, Err(runtime::Error::Row { row: 1, .. })), "{refused:?}");
        assert_eq!(all(&database).await.expect("read").len(), 1_400);
    })
    .await;
}
